import { changeIdOf } from '../model/change-id.ts';
import { applyEdits, editsByFile } from '../model/edit.ts';
import { OperationalError } from '../model/error.ts';
import type { BaseBranch, BumpRepository, NewContent, PullRequest } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import { isSameText } from '../util/compare.ts';
import { gitBlobId } from '../util/git-blob.ts';
import { type Aftermath, closingWords } from './closing.ts';
import { type BumpDeed, type BumpRest, decideBump, type HandBack } from './decision.ts';
import { wouldDo } from './decision-words.ts';
import { handBackWords } from './hand-back.ts';
import {
  bumpMarker,
  closedBody,
  FOREIGN_MARKER,
  hasBumpMarker,
  isOwnTitle,
  listMoves,
  moveKeys,
  ownPart,
  placeKeys,
  readBumpMarker,
  readListedMoves,
  replaceOwnPart,
} from './marker.ts';
import type { BumpOutcome, Operation } from './outcome.ts';
import { type Bump, editsOf } from './plan.ts';
import type { BumpSettings } from './settings.ts';
import { fill, titleOf } from './title.ts';

/** How the pull requests are to look, and what decides the rest. */
export interface BumpOptions extends BumpSettings {
  /** `name <email>` for a Signed-off-by line, where one is wanted. */
  readonly signature: string | undefined;
  readonly dryRun: boolean;
}

export interface BumpParts {
  readonly repository: BumpRepository;
  readonly base: BaseBranch;
  /** The keys of the images that nothing is known of now. */
  readonly unknownImages: ReadonlySet<string>;
  /**
   * @param limit in characters
   * @param former the body that the pull request has now, which may know some of it already
   */
  readonly body: (bump: Bump, limit: number, former: string) => Promise<string>;
  /** What has become of the places that a pull request edited. */
  readonly aftermath: (closed: Bump, places: ReadonlySet<string>) => Aftermath;
  /** What the run leaves out of it, as sentences. */
  readonly leftOut: readonly string[];
  /** Why no other pull request may be opened, where that is so. */
  readonly full: string | undefined;
  readonly log: Log;
}

/** GitHub takes 65,536 characters. */
const BODY_LIMIT = 65_000;
/** Tries after another run was faster. */
const TRIES = 3;

/** Leaves the repository with exactly the pull request that the bump should have. */
export async function carryOut(bump: Bump, parts: BumpParts, options: BumpOptions): Promise<BumpOutcome> {
  const branch = `${options.branchPrefix}${bump.key}`;
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const outcome = await attempt(bump, branch, parts, options);
    if (outcome !== 'again') return { branch, leftOut: parts.leftOut, ...outcome };
  }
  throw new OperationalError(
    'conflict',
    `The branch ${branch} keeps changing; another run of this workflow seems to work on it. Give the workflow a concurrency group.`,
  );
}

type Result = Omit<BumpOutcome, 'branch' | 'leftOut'> | 'again';

async function attempt(bump: Bump, branch: string, parts: BumpParts, options: BumpOptions): Promise<Result> {
  const { repository, base, log } = parts;
  const contents = await newContents(bump, base);
  const [wanted, places] = [moveKeys(bump.uses), placeKeys(bump.uses)];
  const [state, pullRequests] = await Promise.all([
    repository.branch(branch, base),
    repository.pullRequests(branch, base.name),
  ]);
  const decision = decideBump({
    wanted,
    places,
    contents: new Map(contents.map(({ path, bytes }) => [path, gitBlobId(bytes)])),
    change: changeIdOf(contents),
    isUnknown: bump.uses.every(({ kept, notEdited }) => kept !== undefined && notEdited === undefined),
    branch: state,
    pullRequests,
    failedImages: parts.unknownImages,
    full: parts.full,
    recalled: wanted.size === 0 ? new Map() : await recall(pullRequests, repository),
    moves: readBumpMarker,
  });
  if (decision.action === 'none' || decision.action === 'leave') return rest(decision, branch, log);
  const title = options.title === undefined ? titleOf(bump) : fill(options.title, bump);
  if (options.dryRun) {
    const would = `would ${wouldDo(decision, bump, title)}`;
    log.info(`Dry run: ${would} on ${branch}.`);
    return none(would);
  }
  // GitHub takes no auto-merge on drafts, and opened as one it stays one for now.
  const open = pullRequests.find(({ isOpen }) => isOpen);
  const isDraft = open?.isDraft ?? options.draft;
  const { withoutWorkflowFiles = false } = bump;
  const markerOf = (ofDraft: boolean): string => {
    const asked = { autoMerge: options.autoMerge !== 'off' && !ofDraft, withoutWorkflowFiles };
    return bumpMarker({ keys: wanted, places }, title, asked);
  };
  const marker = markerOf(isDraft);
  // What stands around it needs room, too: what people wrote, or how to hand the branch back.
  const around = decision.action === 'tell' ? foreignWords(branch, decision) : replaceOwnPart(open?.body ?? '', '');
  const text = await parts.body(bump, BODY_LIMIT - around.length - marker.length, open?.body ?? '');
  const bodyOf = (ofDraft: boolean): string => ownPart(markerOf(ofDraft), text);
  return act(decision, { bump, branch, title, contents, text, bodyOf, body: bodyOf(isDraft) }, parts, options);
}

/**
 * What closed pull requests moved whose body a person rewrote as a whole: the commit says it, too. One that was closed
 * from here has its note.
 */
async function recall(
  pullRequests: readonly PullRequest[],
  repository: BumpRepository,
): Promise<Map<number, ReadonlySet<string>>> {
  const recalled = new Map<number, ReadonlySet<string>>();
  if (pullRequests.some(({ isOpen }) => isOpen)) return recalled;
  for (const { number, isMerged, body, head } of pullRequests) {
    if (isMerged || hasBumpMarker(body)) continue;
    recalled.set(number, readListedMoves((await repository.message(head)) ?? ''));
  }
  return recalled;
}

interface Work {
  readonly bump: Bump;
  readonly branch: string;
  readonly title: string;
  readonly contents: readonly NewContent[];
  /** What the pull request says. */
  readonly text: string;
  /** The same between our hidden marks. */
  readonly body: string;
  /** The same for one that turns out to be a draft or not. */
  readonly bodyOf: (isDraft: boolean) => string;
}

function rest(decision: BumpRest, branch: string, log: Log): Exclude<Result, 'again'> {
  const { reason } = decision;
  if (decision.action === 'none') {
    const message = `${branch}: no pull request, ${reason}.`;
    if (decision.isInTheWay) log.warning(message);
    else log.info(message);
    return none(reason);
  }
  log.info(`${branch}: #${decision.pullRequest.number} is left as it is, ${reason}.`);
  return outcome('unchanged', decision.pullRequest, reason);
}

async function act(decision: BumpDeed, work: Work, parts: BumpParts, options: BumpOptions): Promise<Result> {
  const { repository } = parts;
  switch (decision.action) {
    case 'tell':
      return outcome('unchanged', decision.pullRequest, await tellWhatWouldChange(decision, work, parts));
    case 'keep': {
      const { pullRequest } = decision;
      return outcome((await refresh(pullRequest, work, parts, options)) ? 'updated' : 'unchanged', pullRequest);
    }
    case 'rebuild': {
      const { pullRequest, from } = decision;
      if (!(await repository.moveBranch(work.branch, from, await commit(work, parts, options)))) return 'again';
      await refresh(pullRequest, work, parts, options);
      return outcome('updated', pullRequest);
    }
    case 'close': {
      const { pullRequest, branch: head } = decision;
      const { number, body } = pullRequest;
      const comment = closingWords(parts.aftermath(work.bump, readBumpMarker(body).places));
      await repository.closePullRequest(number, { body: closedBody(body), comment, branch: work.branch, head });
      return outcome('closed', pullRequest);
    }
    case 'create':
      return create(decision, work, parts, options);
  }
}

/** Title and body as they should be now; what a person has made of them stays. @returns whether anything was written */
async function refresh(pullRequest: PullRequest, work: Work, parts: BumpParts, options: BumpOptions): Promise<boolean> {
  const { repository } = parts;
  const body = replaceOwnPart(pullRequest.body, work.body);
  const isOurs = isOwnTitle(pullRequest.title, pullRequest.body);
  const isNewTitle = isOurs && pullRequest.title !== work.title;
  if (isSameText(pullRequest.body, body) && !isNewTitle) return false;
  await repository.updatePullRequest(pullRequest.number, { body, ...(isNewTitle ? { title: work.title } : {}) });
  // A body that a person rewrote as a whole has no place for the note, and so is none of ours to merge.
  if (hasBumpMarker(body)) await autoMerge(pullRequest, pullRequest.body, work, parts, options);
  return true;
}

/**
 * Switches auto-merge on once in a pull request's life, which its body notes: what was refused isn't asked for again in
 * each run, and one that a person has switched off stays so.
 * @param former the body before; empty: none
 */
async function autoMerge(
  pullRequest: PullRequest,
  former: string,
  work: Work,
  parts: BumpParts,
  options: BumpOptions,
): Promise<void> {
  const { autoMerge: method } = options;
  const isNew = readBumpMarker(work.body).autoMerge && !readBumpMarker(former).autoMerge;
  if (method !== 'off' && isNew && !pullRequest.hasAutoMerge)
    await parts.repository.enableAutoMerge(pullRequest, method);
}

async function create(
  decision: BumpDeed & { action: 'create' },
  work: Work,
  parts: BumpParts,
  options: BumpOptions,
): Promise<Result> {
  const { repository, base } = parts;
  const { branch, title, body } = work;
  const { from } = decision;
  const head = decision.isRight && from !== undefined ? from : await commit(work, parts, options);
  const done =
    head === from ||
    (from === undefined
      ? await repository.createBranch(branch, head)
      : await repository.moveBranch(branch, from, head));
  if (!done) return 'again';
  const { draft, labels, assignees, reviewers, teamReviewers } = options;
  const opened = await repository.openPullRequest({
    branch,
    head,
    base: base.name,
    title,
    body,
    draft,
    labels,
    assignees,
    reviewers,
    teamReviewers,
  });
  if (opened === undefined) return 'again';
  if (opened.isDraft === draft) await autoMerge(opened, '', work, parts, options);
  // Where there are no drafts, an ordinary one was opened.
  else await refresh(opened, { ...work, body: work.bodyOf(opened.isDraft) }, parts, options);
  return outcome('created', opened);
}

function commit(
  { bump, title: pullRequestTitle, contents }: Work,
  { repository, base }: BumpParts,
  options: BumpOptions,
): Promise<string> {
  const title = options.commitMessage === undefined ? pullRequestTitle : fill(options.commitMessage, bump);
  const signature = options.signature === undefined ? '' : `\n\nSigned-off-by: ${options.signature}`;
  return repository.commit({ base, contents, message: `${title}\n\n${listMoves(bump.uses)}${signature}` });
}

async function newContents(bump: Bump, base: BaseBranch): Promise<NewContent[]> {
  const contents: NewContent[] = [];
  for (const [path, edits] of editsByFile(editsOf(bump.uses))) {
    const content = await base.files.read(path);
    // Where the Dockerfile is a link, the file itself is edited.
    const target = (await base.files.way(path)).at(-1) ?? path;
    const entry = base.tree.entries.get(target);
    if ('unreadable' in content || entry === undefined) throw new Error(`${path} was read before and is gone now.`);
    contents.push({ path: target, mode: entry.mode, bytes: applyEdits(content.bytes, edits) });
  }
  return contents;
}

/** Once per set of changes: the comment is found again and left alone where it says the same. @returns a note on it */
async function tellWhatWouldChange(
  decision: BumpDeed & { action: 'tell' },
  { branch, text }: Work,
  { repository }: BumpParts,
): Promise<string> {
  const comments = repository.comments(decision.pullRequest.number);
  const body = foreignWords(branch, decision) + text;
  const known = await comments.find(FOREIGN_MARKER);
  const write = () => (known === undefined ? comments.create(body) : comments.update(known.id, body));
  const isSaid = (known !== undefined && isSameText(known.body, body)) || (await write()) !== undefined;
  return isSaid
    ? 'somebody else pushed to it; a comment says what has moved'
    : 'somebody else pushed to it, and the token may not say there what has moved; delete the branch to hand it back';
}

function foreignWords(branch: string, handBack: HandBack): string {
  const why = `${FOREIGN_MARKER}\nThis branch has commits that freshfrom did not make, so it is left alone.`;
  return `${why}\n\n${handBackWords(branch, handBack)}\n\nWithout them it would now be this:\n\n`;
}

function outcome(operation: Operation, { number, url }: PullRequest, note?: string): Exclude<Result, 'again'> {
  return { operation, number, url, note };
}

function none(note: string): Exclude<Result, 'again'> {
  return { operation: 'none', number: undefined, url: undefined, note };
}
