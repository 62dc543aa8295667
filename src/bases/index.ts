export { type Candidate, findCandidates, type StageNeeds, slimmerTags } from './candidates.ts';
export { hasReleaseTags, isFloatingTag, namesOsRelease } from './floating-tags.ts';
export { imagePattern } from './image-pattern.ts';
export { resolveMirror } from './mirrors.ts';
export { isDistribution, type NamedRelease, namedRelease } from './named-release.ts';
export { osReleaseNumber } from './os-release-words.ts';
export { findOsRelease, tagWords, withoutOsRelease } from './tag-words.ts';
export { type ImageContent, traitsByContent } from './traits-by-content.ts';
export { SCRATCH_TRAITS, traitsByName, UNKNOWN_TRAITS } from './traits-by-name.ts';
