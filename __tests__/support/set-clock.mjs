// Preloaded with --import: the clock of the process is as many milliseconds ahead as FRESHFROM_TEST_AHEAD says.
const ahead = Number(process.env.FRESHFROM_TEST_AHEAD ?? '0');
const real = Date.now;
Date.now = () => real() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args, newTarget),
});
