import type { OtherUse } from '../model/image-use.ts';

/** What else uses the ARG in whose default a digest would have to stand, as a clause of a sentence that has named it. */
export function otherUseWords({ arg, by, through, line }: OtherUse): string {
  const it = through === arg ? 'it' : `ARG ${through}, which is made of it,`;
  switch (by) {
    case 'from':
      return `the FROM in line ${line} uses ${it} in another way`;
    case 'itself':
      return 'the reference uses it more than once, or has text behind it';
    case 'flag':
      return `a flag of the FROM in line ${line} uses ${it} too`;
    case 'stage':
      return `a stage redeclares ${it} in line ${line}`;
    case 'arg':
      return `ARG ${through} in line ${line}, which feeds no FROM, is made of it`;
  }
}
