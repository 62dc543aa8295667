export { type Candidate, findCandidates, type StageNeeds, slimmerTags } from './findCandidates.ts';
export { type ImageContent, traitsByContent } from './content-traits.ts';
export { namesOsRelease, hasReleaseTags, isFloatingTag } from './moving-tags.ts';
export { osReleaseNumber } from './system-words.ts';
export { findOsRelease, tagWords, withoutOsRelease } from './tag-words.ts';
export { SCRATCH_TRAITS, traitsByName, UNKNOWN_TRAITS } from './traits.ts';
