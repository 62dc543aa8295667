import fc from 'fast-check';

/**
 * The same values in every run: a test that draws new ones each time fails by chance, and not where something has changed.
 * `npm run fuzz` names other seeds. A property sets its own number of runs, never its own seed.
 */
fc.configureGlobal({ seed: Number(process.env.FRESHFROM_SEED ?? 20_261_130) });

export default fc;
