export { type Accounts, accountsByName } from './accounts.ts';
export { type Candidate, findCandidates, type StageNeeds, slimmerTags } from './candidates.ts';
export { isDebugImage, isDevelopmentImage, plainTag } from './debug-tags.ts';
export { releaseByName } from './default-releases.ts';
export { entrypointByName, portByName } from './entrypoints.ts';
export { hasReleaseTags, isFloatingTag, namesOsRelease } from './floating-tags.ts';
export { glibcOf, isOlderGlibc } from './glibc.ts';
export { imagePattern } from './image-pattern.ts';
export { areProgramsKnown, type LackedPrograms, lackedPrograms } from './image-programs.ts';
export { interpreterFolders } from './interpreter-folders.ts';
export {
  type LanguageRuntime,
  pythonOfRelease,
  runtimeByContent,
  runtimeByName,
  runtimeLabel,
} from './language-runtimes.ts';
export { resolveMirror } from './mirrors.ts';
export { isDistribution, namedRelease } from './named-release.ts';
export { onDebian } from './on-debian.ts';
export { codenameOf, type NamedRelease, osReleaseNumber } from './os-release-words.ts';
export { DOTNET_SDK, DOTNET_SDK_VERBS, PROGRAM_NAMES, type ProgramName, packageOf, programOf } from './programs.ts';
export { findOsRelease, tagWords, withoutOsRelease } from './tag-words.ts';
export { type ImageContent, releaseByContent, traitsByContent } from './traits-by-content.ts';
export { SCRATCH_TRAITS, traitsByName, UNKNOWN_TRAITS } from './traits-by-name.ts';
