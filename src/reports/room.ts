/**
 * The greatest number up to `most` that fits, where what is smaller than a fitting one fits, too; 0 where none does. Asks
 * as seldom as a search by halves can.
 */
export function mostThatFit(most: number, fits: (number: number) => boolean): number {
  let [fitting, tooMany] = [0, most + 1];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
