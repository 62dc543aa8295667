/**
 * The word that was probably meant: the nearest one where a third of the letters or fewer differ; undefined where none is near.
 * Exchanged neighbours count as one difference.
 */
export function closestWord(written: string, words: Iterable<string>): string | undefined {
  const text = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.min(text.length, MAX_LENGTH) / 3)) + 1;
  for (const word of words) {
    const lower = word.toLowerCase();
    // A word may also be cut short.
    const isCut = text.length > 3 && text.length < lower.length;
    const start = isCut ? distanceOf(text, lower.slice(0, text.length), Math.min(least, 2)) : least;
    const distance = start < 2 ? Math.min(start, least) : distanceOf(text, lower, least);
    if (distance >= least) continue;
    best = word;
    least = distance;
  }
  return best;
}

/** No word of ours is longer. */
const MAX_LENGTH = 40;

/** The number of letters to add, to drop, to replace or to exchange with their neighbour; `most` where it is as much or more. */
function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most || a.length > MAX_LENGTH) return most;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchanged = isExchanged ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, exchanged));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? most;
}
