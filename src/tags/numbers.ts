const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The numbers in a text, as written. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

/** `1` and `1.2` of `1.2.3`. */
export function beginningsOf(version: string): string[] {
  const parts = version.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** `-debian-#` of `-debian-12`. */
export function formOf(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Whether a number is a day, as `20250113`. */
export function isDay(number: string): boolean {
  return DATE.test(number);
}

/** Whether a number can be a year. */
export function isYear(number: string): boolean {
  return YEAR.test(number);
}

/** Whether a number is too long to be a part of a version: a day, a moment, the count of a build. */
export function isStamp(number: string): boolean {
  return number.length >= 6;
}

/** Whether a number has a zero in front, as months have. */
export function isPadded(number: string): boolean {
  return number.startsWith('0') && number.length > 1;
}

/** `04` and `10` are months, `4` is none; `20250113` is a day, `204213` a build, and neither is what comes after a `3`. */
export function isSameForm(a: string, b: string): boolean {
  if (isPadded(a) || isPadded(b)) return a.length === b.length;
  if (isDay(a) !== isDay(b)) return false;
  return isStamp(a) === isStamp(b) || Math.abs(a.length - b.length) === 1;
}

/** The first number that differs decides; a list that ends goes on with zeros. */
export function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [first, second] = [BigInt(a[index] ?? 0), BigInt(b[index] ?? 0)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
