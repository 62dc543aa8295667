export { type Candidate, candidates, type StageNeeds, slimmerTags } from './candidates.ts';
export { type ContentFacts, traitsByContent } from './content-traits.ts';
export { hasOsRelease, hasReleaseTags, isFloating } from './moving-tags.ts';
export { releaseNumber } from './system-words.ts';
export { systemIn, tagWords, withoutRelease } from './tag-words.ts';
export { SCRATCH, traitsByName, UNKNOWN } from './traits.ts';
