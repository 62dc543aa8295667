import { shortDigest } from '../model/digest.ts';
import type { ImageUse, Problem, SkipReason } from '../model/image-use.ts';
import { formatPlatform, formatPlatforms } from '../model/platform.ts';
import { familiarReference, shownReference } from '../model/reference.ts';
import { droppedPlatformsSentence, notEditedReason } from './not-edited-reason.ts';
import type { ReportedUse } from './report.ts';
import { type JudgedFile, type Rule, useRule } from './rule.ts';

/** A tag without a digest: each build may use another image. */
export const unpinned = useRule('unpinned', 'warning', 'An image reference has no digest.', (judged) => {
  const { use, status, current } = judged;
  if (status !== 'unpinned' || use.reference === undefined) return undefined;
  const says = `${familiarReference(use.reference)} is not pinned by digest`;
  if (current === undefined) return `${says}, so each build may use another image.`;
  return `${says}; its current digest is ${shortDigest(current.digest)}.${aboutEdit(judged)}`;
});

/** The tag has moved since it was pinned. */
export const staleDigest = useRule(
  'stale-digest',
  'warning',
  "The pinned digest is not the tag's current digest.",
  (judged) => {
    const { use, status, current, pinnedPlatform, waitsUntil, unreadPin } = judged;
    if (status !== 'stale' || waitsUntil !== undefined || use.reference?.digest === undefined || current === undefined)
      return undefined;
    const name = familiarReference(use.reference);
    const platform = pinnedPlatform === undefined ? '' : ` for ${formatPlatform(pinnedPlatform)}`;
    const [from, to] = [shortDigest(use.reference.digest), shortDigest(current.digest)];
    const unread = unreadPin === undefined ? '' : ` The pinned image could not be read: ${unreadPin.message}`;
    return `${name}${platform} has moved from ${from} to ${to}.${unread}${aboutEdit(judged)}`;
  },
);

/** The pinned digest is gone from the registry: a build without a cache fails. */
export const deadDigest = useRule(
  'dead-digest',
  'error',
  'The pinned digest is no longer in the registry.',
  (judged) => {
    const { use, status, current } = judged;
    if (status !== 'dead' || use.reference?.digest === undefined) return undefined;
    const gone = `The pinned digest ${shortDigest(use.reference.digest)} of ${shownReference(use.reference)} is gone from the registry, so a build fails.`;
    return current === undefined
      ? gone
      : `${gone} The tag's current digest is ${shortDigest(current.digest)}.${aboutEdit(judged)}`;
  },
);

/** The new image lacks a platform that is in use. */
const lostPlatform = useRule(
  'lost-platform',
  'error',
  'The tag has moved to an image without a platform that is in use.',
  ({ use, lostPlatforms, proposal }) => {
    if (lostPlatforms.length === 0 || use.reference === undefined) return undefined;
    const names = formatPlatforms(lostPlatforms);
    const tag = proposal?.tag === undefined ? 'its tag' : `the tag ${proposal.tag}`;
    return `${familiarReference(use.reference)} is not updated: ${tag} has no image for ${names} any more, so builds for it would fail.`;
  },
);

/** The registry has no such tag, or doesn't show it. */
export const tagNotFound = useRule(
  'tag-not-found',
  'warning',
  'The registry has no such tag or repository.',
  ({ use, status, failure }) => {
    if (status !== 'unresolved' || failure?.code !== 'not-found') return undefined;
    return failure.message + perhapsBuildContext(use);
  },
);

/** A digest without a tag: there is no tag to compare it with. */
const untrackedDigest = useRule(
  'untracked-digest',
  'warning',
  'A reference has a digest but no tag, so it can not be refreshed.',
  ({ use, status }) => {
    if (status !== 'untracked' || use.reference === undefined) return undefined;
    return `${shownReference(use.reference)} has a digest but no tag, so it can not be refreshed. Write the tag before the digest: name:tag@sha256:…`;
  },
);

/** The pin is the manifest of one platform, while the tag is an index of several. */
const platformDigest = useRule(
  'platform-digest',
  'warning',
  "One platform's manifest is pinned where the tag is an index.",
  ({ use, pinnedPlatform }) => {
    if (pinnedPlatform === undefined || use.reference === undefined) return undefined;
    const name = familiarReference(use.reference);
    return `The digest pins only the ${formatPlatform(pinnedPlatform)} image of ${name}, so a build for another platform gets the wrong image. Pin the digest of the tag itself.`;
  },
);

/** A digest in FROM overrides a `--build-arg` for its tag. */
const overriddenArg = useRule(
  'overridden-arg',
  'notice',
  'A digest in FROM overrides the ARG in its tag.',
  ({ use }) => {
    if (use.reference?.digest === undefined || use.overriddenArgs.length === 0) return undefined;
    const names = use.overriddenArgs.join(', ');
    return `The digest decides which image is pulled, so --build-arg ${names} has no effect here. Move the digest into the ARG's default, or write the tag without the ARG.`;
  },
);

/** The registry gave no usable answer on the image, or on a part of it. */
export const lookupFailed = useRule(
  'lookup-failed',
  'warning',
  'The registry gave no usable answer.',
  ({ use, status, failure, notes }) => {
    if (status !== 'unresolved' || failure === undefined || failure.code === 'not-found') return notes;
    const message = withImage(failure.message, use);
    // Docker Hub refuses what doesn't exist.
    return [failure.code === 'denied' ? message + perhapsBuildContext(use) : message, ...notes];
  },
);

/** Adds the image to a failure that doesn't name it, as one without an answer. */
function withImage(message: string, { reference, written }: ImageUse): string {
  const name = reference === undefined ? written : shownReference(reference);
  return message.includes(name) ? message : `${name} could not be looked up: ${message.replace(/^The /, 'the ')}`;
}

const REPORTED: ReadonlySet<SkipReason | undefined> = new Set(['no-value', 'platform-dependent', 'invalid']);

const ofUses = useRule(
  'unresolvable-reference',
  'notice',
  'A reference can not be resolved from the file alone.',
  ({ use, skipReason }, { problems }) => {
    if (!REPORTED.has(skipReason) || problems.some((problem) => isAbout(problem, use))) return undefined;
    const help = skipReason === 'no-value' ? ' Give the ARG a default, or set build-args.' : '';
    return `${use.written} can't be checked: ${use.detail ?? 'it is not a reference'}.${help}`;
  },
);

/** A reference that the file alone doesn't determine. A template gets one finding for the whole file. */
const unresolvableReference: Rule = {
  ...ofUses,
  check: (file) => {
    const ofTemplate = templateMatches(file);
    return ofTemplate.length > 0 ? ofTemplate : ofUses.check(file);
  },
};

function templateMatches({ file, problems }: JudgedFile): ReturnType<Rule['check']> {
  return problems
    .filter(({ isTemplate }) => isTemplate === true)
    .map(({ range, message }) => ({ file, range, causes: [], message: `${message.replace(/^t/, 'T')}.` }));
}

/** Whether invalid-file already reports the same for the instruction. */
function isAbout({ message, range }: Problem, { detail, range: { start } }: ImageUse): boolean {
  return message === detail && range.start.line <= start.line && start.line <= range.end.line;
}

/** A file that can't be read, or that BuildKit would reject. */
const invalidFile: Rule = {
  id: 'invalid-file',
  severity: 'warning',
  summary: 'The file can not be read, or has a syntax error.',
  check: ({ file, problems }) =>
    problems
      .filter(({ isTemplate }) => isTemplate !== true)
      .map(({ range, message }) => ({ file, range, causes: [], message: `${message}.` })),
};

/** Sentences on the edit of a digest, or on why there is none; each with a space before it. */
function aboutEdit(judged: ReportedUse): string {
  const { notEdited } = judged;
  const edit =
    notEdited === undefined
      ? droppedPlatformsSentence(judged, ' The new image')
      : ` It is not updated: ${notEditedReason(judged, notEdited)}.`;
  return `${edit}${otherLines(judged.use)}`;
}

/** The most line numbers in a message. */
const MAX_LINES = 3;

/** A sentence on other lines with the same digest, which are not updated; empty where there are none. */
function otherLines({ repeats }: ImageUse): string {
  const lines = repeats?.leftLines ?? [];
  if (lines.length === 0) return '';
  const named = lines.slice(0, MAX_LINES).join(', ');
  const more = lines.length > MAX_LINES ? ' and more' : '';
  return lines.length === 1
    ? ` The same digest is also in line ${named}, which is not updated.`
    : ` The same digest is also in lines ${named}${more}, which are not updated.`;
}

/** A sentence on what a bare word may be instead of an image; empty where it isn't one. */
function perhapsBuildContext({ maybeBuildContext, written }: ImageUse): string {
  return maybeBuildContext
    ? ` If "${written}" is a named build context or a stage of another Dockerfile, put "# freshfrom: ignore" above the instruction.`
    : '';
}

/** The rules on references. Each has a page docs/rules/<id>.md. */
export const referenceRules: readonly Rule[] = [
  unpinned,
  staleDigest,
  deadDigest,
  lostPlatform,
  tagNotFound,
  untrackedDigest,
  platformDigest,
  overriddenArg,
  lookupFailed,
  unresolvableReference,
  invalidFile,
];
