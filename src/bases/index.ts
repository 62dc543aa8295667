export { type Candidate, candidates, type Purpose } from './candidates.ts';
export { type ContentFacts, traitsByContent } from './content-traits.ts';
export { hasOsRelease, hasReleaseTags, isFloating } from './moving-tags.ts';
export { withoutRelease } from './tag-words.ts';
export { SCRATCH, traitsByName, UNKNOWN } from './traits.ts';
