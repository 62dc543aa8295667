import { type Bump, editsOf } from './model/bump.ts';
import { type BumpDeed, type BumpRest, decideBump } from './model/bump-decision.ts';
import { closingWords, wouldDo } from './model/bump-words.ts';
import { applyEdits, editsByFile } from './model/edit.ts';
import { OperationalError } from './model/error.ts';
import { blobId } from './model/git-blob.ts';
import type { BaseBranch, BumpRepository, NewContent, PullRequest } from './model/github.ts';
import {
  bumpMarker,
  closedBody,
  FOREIGN_MARKER,
  hasBumpMarker,
  imageKey,
  isOwnTitle,
  listMoves,
  moveKeys,
  ownPart,
  readBumpMarker,
  readListedMoves,
  replaceOwnPart,
} from './model/marker.ts';
import type { BumpOutcome, Operation } from './model/outcome.ts';
import type { Log } from './model/ports.ts';
import { familiarReference } from './model/reference.ts';
import type { Report } from './model/report.ts';
import { sameText } from './model/same-text.ts';
import type { BumpSettings } from './model/settings.ts';
import { fill, titleOf } from './model/title.ts';

/** How the pull requests are to look, and what decides the rest. */
export interface BumpOptions extends BumpSettings {
  /** `name <email>` for a Signed-off-by line, where one is wanted. */
  readonly signature: string | undefined;
  readonly dryRun: boolean;
}

export interface BumpParts {
  readonly repository: BumpRepository;
  readonly base: BaseBranch;
  readonly report: Report;
  /**
   * @param limit in characters
   * @param former the body that the pull request has now, which may know some of it already
   */
  readonly body: (bump: Bump, limit: number, former: string) => Promise<string>;
  /** The pull requests that move some of these now. */
  readonly successors: (keys: ReadonlySet<string>) => readonly number[];
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
    if (outcome !== 'again') return { branch, ...outcome };
  }
  throw new OperationalError(
    `The branch ${branch} keeps changing; another run of this workflow seems to work on it. Give the workflow a concurrency group.`,
  );
}

function failedImages(report: Report): Set<string> {
  const failed = report.uses.filter(({ failure }) => failure !== undefined);
  return new Set(
    failed.flatMap(({ use }) => (use.reference === undefined ? [] : [imageKey(familiarReference(use.reference))])),
  );
}

type Result = Pick<BumpOutcome, 'operation' | 'number' | 'url'> | 'again';

async function attempt(bump: Bump, branch: string, parts: BumpParts, options: BumpOptions): Promise<Result> {
  const { repository, base, report, log } = parts;
  const contents = await newContents(bump, base);
  const wanted = moveKeys(bump.uses);
  const [state, pullRequests] = await Promise.all([
    repository.branch(branch, base),
    repository.pullRequests(branch, base.name),
  ]);
  const decision = decideBump({
    wanted,
    contents: new Map(contents.map(({ path, bytes }) => [path, blobId(bytes)])),
    branch: state,
    pullRequests,
    failedImages: failedImages(report),
    full: parts.full,
    recalled: wanted.size === 0 ? new Map() : await recall(pullRequests, repository),
    moves: readBumpMarker,
  });
  if (decision.action === 'none' || decision.action === 'leave') return rest(decision, branch, log);
  if (options.dryRun) {
    log.info(`Dry run: would ${wouldDo(decision)} on ${branch}.`);
    return { operation: 'none', number: undefined, url: undefined };
  }
  const title = options.title === undefined ? titleOf(bump) : fill(options.title, bump);
  // GitHub takes no auto-merge on drafts, and opened as one it stays one for now.
  const open = pullRequests.find(({ isOpen }) => isOpen);
  const isDraft = open?.isDraft ?? options.draft;
  const marker = bumpMarker(wanted, title, options.autoMerge !== 'off' && !isDraft);
  // What people wrote around our part needs room, too.
  const theirs = replaceOwnPart(open?.body ?? '', '').length;
  const text = await parts.body(bump, BODY_LIMIT - theirs - marker.length, open?.body ?? '');
  return act(decision, { bump, branch, title, contents, text, body: ownPart(marker, text) }, parts, options);
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
}

function rest(decision: BumpRest, branch: string, log: Log): Exclude<Result, 'again'> {
  if (decision.action === 'none') {
    log.info(`${branch}: no pull request, ${decision.reason}.`);
    return { operation: 'none', number: undefined, url: undefined };
  }
  log.info(`${branch}: #${decision.pullRequest.number} is left as it is, ${decision.reason}.`);
  return outcome('unchanged', decision.pullRequest);
}

async function act(decision: BumpDeed, work: Work, parts: BumpParts, options: BumpOptions): Promise<Result> {
  const { repository } = parts;
  switch (decision.action) {
    case 'tell':
      await tellWhatWouldChange(decision.pullRequest, work, parts);
      return outcome('unchanged', decision.pullRequest);
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
      const { pullRequest, branch } = decision;
      const body = closedBody(pullRequest.body);
      const successors = parts.successors(readBumpMarker(pullRequest.body).keys);
      await repository.closePullRequest(pullRequest.number, body, closingWords(work.bump, successors));
      if (branch !== undefined) await repository.deleteBranch(work.branch, branch);
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
  if (sameText(pullRequest.body, body) && !isNewTitle) return false;
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
  if (!decision.isRight) {
    const sha = await commit(work, parts, options);
    const { from } = decision;
    const done =
      from === undefined ? await repository.createBranch(branch, sha) : await repository.moveBranch(branch, from, sha);
    if (!done) return 'again';
  }
  const { draft, labels, assignees, reviewers, teamReviewers } = options;
  const opened = await repository.openPullRequest({
    branch,
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
  await autoMerge(opened, '', work, parts, options);
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
    const target = await base.files.target(path);
    const entry = base.tree.entries.get(target);
    if ('unreadable' in content || entry === undefined) throw new Error(`${path} was read before and is gone now.`);
    contents.push({ path: target, mode: entry.mode, bytes: applyEdits(content.bytes, edits) });
  }
  return contents;
}

/** Once per set of changes: the comment is found again and left alone where it says the same. */
async function tellWhatWouldChange(pullRequest: PullRequest, work: Work, { repository }: BumpParts): Promise<void> {
  const comments = repository.comments(pullRequest.number);
  const body = `${FOREIGN_MARKER}\nThis branch has commits that freshfrom did not make, so it is left alone. Otherwise it would have become this:\n\n${work.text}`;
  const known = await comments.find(FOREIGN_MARKER);
  if (known === undefined) await comments.create(body);
  else if (!sameText(known.body, body)) await comments.update(known.id, body);
}

function outcome(operation: Operation, { number, url }: PullRequest): Exclude<Result, 'again'> {
  return { operation, number, url };
}
