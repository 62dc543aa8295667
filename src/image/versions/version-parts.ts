/** The order of two runs of digits as numbers, however long they are: BigInt would take quadratic time. */
export function compareDigits(a: string, b: string): number {
  const [first, second] = [withoutZeros(a), withoutZeros(b)];
  return first.length - second.length || compareTexts(first, second);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}

/** The order of two texts by their characters, whatever the locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A part of a version. At the first difference, the part of higher rank makes the newer version. */
export interface VersionPart {
  readonly rank: number;
  readonly text: string;
}

/**
 * The order of two versions that are alike up to the first parts that differ.
 * @param end the part that stands for the end of a version
 * @param compareEqualRanks the order of two texts whose parts have the same rank
 */
export function compareVersionParts(
  a: readonly VersionPart[],
  b: readonly VersionPart[],
  end: VersionPart,
  compareEqualRanks: (rank: number, a: string, b: string) => number,
): number {
  for (let index = 0; index < a.length || index < b.length; index++) {
    const first = a[index] ?? end;
    const second = b[index] ?? end;
    const difference = first.rank - second.rank || compareEqualRanks(first.rank, first.text, second.text);
    if (difference !== 0) return difference;
  }
  return 0;
}
