import { shortDigest } from '../model/digest.ts';
import type { ImageUse, Problem, SkipReason } from '../model/image-use.ts';
import { formatPlatform, formatPlatforms } from '../model/platform.ts';
import { familiarReference, shownReference } from '../model/reference.ts';
import { droppedWords, whyNotEdited } from './not-edited.ts';
import type { ReportedUse } from './report.ts';
import { type JudgedFile, type Rule, useRule } from './rule.ts';

/** A tag without a digest: another image may stand behind it in every build. */
export const unpinned = useRule('unpinned', 'warning', 'An image reference has no digest.', (judged) => {
  const { use, status, current } = judged;
  if (status !== 'unpinned' || use.reference === undefined) return undefined;
  const says = `${familiarReference(use.reference)} is not pinned by digest`;
  if (current === undefined) return `${says}, so another image may come with every build.`;
  return `${says}; today it is ${shortDigest(current.digest)}.${aboutEdit(judged)}`;
});

/** The tag has moved on since it was pinned. */
export const staleDigest = useRule(
  'stale-digest',
  'warning',
  'The pinned digest is not the one that the tag has now.',
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

/** The pinned digest is gone from the registry: the next build without a cache fails. */
export const deadDigest = useRule(
  'dead-digest',
  'error',
  'The pinned digest is no longer in the registry.',
  (judged) => {
    const { use, status, current } = judged;
    if (status !== 'dead' || use.reference?.digest === undefined) return undefined;
    const gone = `The pinned digest ${shortDigest(use.reference.digest)} of ${shownReference(use.reference)} is gone from the registry, so a build fails.`;
    return current === undefined ? gone : `${gone} The tag is ${shortDigest(current.digest)} now.${aboutEdit(judged)}`;
  },
);

/** The new image can't be used for all that the pinned one is. */
export const lostPlatform = useRule(
  'lost-platform',
  'error',
  'The tag has moved to an image without a platform that is in use.',
  ({ use, lostPlatforms, proposal }) => {
    if (lostPlatforms.length === 0 || use.reference === undefined) return undefined;
    const names = formatPlatforms(lostPlatforms);
    const tag = proposal?.tag === undefined ? 'It' : `The tag ${proposal.tag}`;
    return `${familiarReference(use.reference)} is left as it is. ${tag} has no image for ${names} any more, so builds for it would fail.`;
  },
);

/** The registry has no such tag, or won't show it. */
export const tagNotFound = useRule(
  'tag-not-found',
  'warning',
  'The registry has no such tag or repository.',
  ({ use, status, failure }) => {
    if (status !== 'unresolved' || failure?.code !== 'not-found') return undefined;
    return failure.message + perhapsBuildContext(use);
  },
);

/** A digest without a tag: nothing says what to refresh it to. */
export const untrackedDigest = useRule(
  'untracked-digest',
  'warning',
  'A digest stands without a tag and can not be refreshed.',
  ({ use, status }) => {
    if (status !== 'untracked' || use.reference === undefined) return undefined;
    return `${shownReference(use.reference)} has a digest and no tag, so it can never be refreshed. Write the tag in front of the digest: name:tag@sha256:…`;
  },
);

/** One platform's manifest is pinned where the tag is an index of several. */
export const platformDigest = useRule(
  'platform-digest',
  'warning',
  "One platform's manifest is pinned where the tag is an index.",
  ({ use, pinnedPlatform }) => {
    if (pinnedPlatform === undefined || use.reference === undefined) return undefined;
    const name = familiarReference(use.reference);
    return `The digest pins the ${formatPlatform(pinnedPlatform)} image of ${name} alone, so a build for another platform gets the wrong one. Pin the digest of the tag itself.`;
  },
);

/** A digest in FROM decides what is pulled, whatever `--build-arg` says. */
export const overriddenArg = useRule(
  'overridden-arg',
  'notice',
  'A digest in FROM beats the ARG before it.',
  ({ use }) => {
    if (use.reference?.digest === undefined || use.overriddenArgs.length === 0) return undefined;
    const names = use.overriddenArgs.join(', ');
    return `The digest decides what is pulled, so --build-arg ${names} changes nothing here. Keep the digest in the ARG's default instead, or write the tag out.`;
  },
);

/** The registry couldn't be asked: nothing is known of the image, or not all. */
export const lookupFailed = useRule(
  'lookup-failed',
  'warning',
  'The registry could not be asked.',
  ({ use, status, failure, notes }) => {
    if (status !== 'unresolved' || failure === undefined || failure.code === 'not-found') return notes;
    const message = withImage(failure.message, use);
    // Docker Hub refuses what doesn't exist.
    return [failure.code === 'denied' ? message + perhapsBuildContext(use) : message, ...notes];
  },
);

/** A registry's refusal names what was asked for; where no answer came, nothing was said of it. */
function withImage(message: string, { reference, written }: ImageUse): string {
  const name = reference === undefined ? written : shownReference(reference);
  return message.includes(name) ? message : `${name} could not be looked up: ${message.replace(/^The /, 'the ')}`;
}

const TOLD: ReadonlySet<SkipReason | undefined> = new Set(['no-value', 'platform-dependent', 'invalid']);

const ofUses = useRule(
  'unresolvable-reference',
  'notice',
  'A reference can not be resolved from the file alone.',
  ({ use, skipReason }, { problems }) => {
    if (!TOLD.has(skipReason) || problems.some((problem) => isAbout(problem, use))) return undefined;
    const help = skipReason === 'no-value' ? ' Give the ARG a default, or set build-args.' : '';
    return `${use.written} can't be judged: ${use.detail ?? 'it is not a reference'}.${help}`;
  },
);

/** A reference that was seen but that the file alone doesn't decide; of a template, one note for the whole of it. */
export const unresolvableReference: Rule = {
  ...ofUses,
  check: (file) => {
    const note = templateNote(file);
    return note.length > 0 ? note : ofUses.check(file);
  },
};

function templateNote({ file, problems }: JudgedFile): ReturnType<Rule['check']> {
  return problems
    .filter(({ isTemplate }) => isTemplate === true)
    .map(({ range, message }) => ({ file, range, causes: [], message: `${message.replace(/^t/, 'T')}.` }));
}

/** Whether invalid-file says the same of the instruction already. */
function isAbout({ message, range }: Problem, { detail, range: { start } }: ImageUse): boolean {
  return message === detail && range.start.line <= start.line && start.line <= range.end.line;
}

/** A file that can't be read, or that BuildKit would refuse. */
export const invalidFile: Rule = {
  id: 'invalid-file',
  severity: 'warning',
  summary: 'The file can not be read, or has a syntax error.',
  check: ({ file, problems }) =>
    problems
      .filter(({ isTemplate }) => isTemplate !== true)
      .map(({ range, message }) => ({ file, range, causes: [], message: `${message}.` })),
};

/** What is to be known of the edit of a pinned digest, or why there is none, as a sentence to follow another. */
function aboutEdit(judged: ReportedUse): string {
  const { notEdited } = judged;
  const edit =
    notEdited === undefined
      ? droppedWords(judged, ' The new image')
      : ` It is left as it is: ${whyNotEdited(judged, notEdited)}.`;
  return `${edit}${leftRepeats(judged.use)}`;
}

/** Of a list that may be long. */
const MOST_NAMED = 3;

/** The lines where the digest is repeated and left, as a sentence to follow another; empty where there are none. */
function leftRepeats({ repeats }: ImageUse): string {
  const lines = repeats?.leftLines ?? [];
  if (lines.length === 0) return '';
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length > MOST_NAMED ? ' and more' : '';
  return lines.length === 1
    ? ` The same digest also stands in line ${named}, which is left as it is.`
    : ` The same digest also stands in lines ${named}${more}, which are left as they are.`;
}

/** What a bare word may be instead of an image that the registry doesn't show, as a sentence to follow another. */
function perhapsBuildContext({ maybeBuildContext, written }: ImageUse): string {
  return maybeBuildContext
    ? ` If "${written}" is a build context or a stage of the image that builds on this one, ignore it.`
    : '';
}

/** What is wrong with a reference. Each rule has its page docs/rules/<id>.md. */
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
