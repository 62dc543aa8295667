/**
 * The index of the last of some things in ascending order that doesn't begin behind the place; 0 where all do.
 * @param startOf where the thing at an index begins
 */
export function lastAtOrBefore(length: number, place: number, startOf: (index: number) => number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
