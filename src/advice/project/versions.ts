/** Python package names are compared in lower case, with one hyphen for runs of `-`, `_` and `.` (PEP 503). */
export function pypiName(written: string): string {
  return written.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The lowest version of an npm range with one comparator: `^0.33.4`, `~1.2`, `>=6`, `0.34.x`. */
export function lowestOf(range: string): string | undefined {
  return /^(?:[\^~]|>=)?\s*v?(\d+(?:\.\d+)*)(?:\.[x*])*$/.exec(range.trim())?.[1];
}

/** Whether the first version is older, by the numbers it begins with; undefined where one has none. */
export function isOlder(version: string, than: string): boolean | undefined {
  const [own, other] = [numbersOf(version), numbersOf(than)];
  if (own.length === 0 || other.length === 0) return undefined;
  for (const [index, number] of other.entries()) {
    const difference = (own[index] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbersOf(version: string): number[] {
  return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '')
    .split('.')
    .flatMap((part) => (part === '' ? [] : [Number(part)]));
}
