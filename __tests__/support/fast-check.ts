import fc from 'fast-check';

/** The same in every run: a test that draws new values each time fails by chance, and not where something has changed. */
fc.configureGlobal({ seed: 20_261_130 });

export default fc;
