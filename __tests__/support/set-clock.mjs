// Preloaded with --import: the clock of the process starts at FRESHFROM_TEST_NOW, and is as many milliseconds ahead of that as
// FRESHFROM_TEST_AHEAD says.
const { FRESHFROM_TEST_NOW: now, FRESHFROM_TEST_AHEAD: more = '0' } = process.env;
const real = Date.now;
const ahead = (now === undefined ? 0 : Date.parse(now) - real()) + Number(more);
Date.now = () => real() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args, newTarget),
});
