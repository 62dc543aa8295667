/**
 * Finds the last of several things in ascending order that starts at or before a position.
 * @param startOf the position at which the thing at an index starts
 * @returns its index; 0 when all of them start later
 */
export function lastIndexAtOrBefore(length: number, position: number, startOf: (index: number) => number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Finds the largest number from 1 to `most` that fits, given that every smaller number fits, too.
 * @returns 0 when none fits
 */
export function largestThatFits(most: number, fits: (number: number) => boolean): number {
  let [fitting, tooMany] = [0, most + 1];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
