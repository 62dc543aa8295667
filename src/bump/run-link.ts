import { isSameText } from '../util/compare.ts';

/** The end of the link to the run that has written a text. */
const RUN = /\/actions\/runs\/\d+/g;

/** Whether two texts differ at most in the run that has written them, which is no reason to write again. */
export function isSameApartFromRun(a: string, b: string): boolean {
  return isSameText(a.replace(RUN, ''), b.replace(RUN, ''));
}
