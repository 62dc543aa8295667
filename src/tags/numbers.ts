const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The numbers in a text, as written. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

/** The shorter versions that a version begins with: `1` and `1.2` for `1.2.3`. */
export function versionPrefixes(version: string): string[] {
  const parts = version.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** The text with `#` for each number: `-debian-#` for `-debian-12`. */
export function maskNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Whether a number is a date like `20250113`. */
export function isDate(number: string): boolean {
  return DATE.test(number);
}

/** Whether a number can be a year. */
export function isYear(number: string): boolean {
  return YEAR.test(number);
}

/** Whether a number is too long for a part of a version: a date, a Unix time, a build count. */
export function isTimestamp(number: string): boolean {
  return number.length >= 6;
}

/** Whether a number has a leading zero, as months have. */
export function isZeroPadded(number: string): boolean {
  return number.startsWith('0') && number.length > 1;
}

/** Whether two numbers can follow each other: `04` and `10` are months, `4` isn't; `20250113` and `204213` don't follow `3`. */
export function isSameNumberFormat(a: string, b: string): boolean {
  if (isZeroPadded(a) || isZeroPadded(b)) return a.length === b.length;
  if (isDate(a) !== isDate(b)) return false;
  return isTimestamp(a) === isTimestamp(b) || Math.abs(a.length - b.length) === 1;
}

/** Compares number by number; a shorter list counts as filled with zeros. Negative where a is smaller. */
export function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [first, second] = [BigInt(a[index] ?? 0), BigInt(b[index] ?? 0)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
