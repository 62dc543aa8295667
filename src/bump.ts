import { type Bump, editsOf, movesOf, titleOf } from './model/bump.ts';
import { type BumpDecision, decideBump } from './model/bump-decision.ts';
import { applyEdits, editsByFile } from './model/edit.ts';
import { OperationalError } from './model/error.ts';
import { blobId } from './model/git-blob.ts';
import type { BaseBranch, BumpRepository, NewContent, PullRequest } from './model/github.ts';
import {
  bumpMarker,
  closedBody,
  FOREIGN_MARKER,
  imageKey,
  moveKeys,
  ownPart,
  readBumpMarker,
  replaceOwnPart,
} from './model/marker.ts';
import type { BumpOutcome, Operation } from './model/outcome.ts';
import type { Log } from './model/ports.ts';
import { familiarReference } from './model/reference.ts';
import type { Report } from './model/report.ts';
import { sameText } from './model/same-text.ts';
import type { BumpSettings } from './model/settings.ts';

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
  /** @param limit in characters */
  readonly body: (bump: Bump, limit: number) => string;
  /** Where the references went that had a pull request of their own before. */
  readonly successor: number | undefined;
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
    if (outcome !== 'again') return { key: bump.key, branch, ...outcome };
  }
  throw new OperationalError(
    `The branch ${branch} keeps changing; another run of this workflow seems to work on it. Give the workflow a concurrency group.`,
  );
}

function failedImages(report: Report): Set<string> {
  const failed = report.uses.filter(({ status }) => status === 'unresolved');
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
    moves: readBumpMarker,
  });
  if (options.dryRun && decision.action !== 'none' && decision.action !== 'leave') {
    log.info(`Dry run: would ${describe(decision)} on ${branch}.`);
    return { operation: 'none', number: undefined, url: undefined };
  }
  const marker = bumpMarker(wanted, false);
  const text = parts.body(bump, BODY_LIMIT - marker.length);
  return act(decision, { bump, branch, contents, text, body: ownPart(marker, text) }, parts, options);
}

interface Work {
  readonly bump: Bump;
  readonly branch: string;
  readonly contents: readonly NewContent[];
  /** What the pull request says. */
  readonly text: string;
  /** The same between our hidden marks. */
  readonly body: string;
}

async function act(decision: BumpDecision, work: Work, parts: BumpParts, options: BumpOptions): Promise<Result> {
  const { repository, log } = parts;
  switch (decision.action) {
    case 'none':
      log.info(`${work.branch}: no pull request, ${decision.reason}.`);
      return { operation: 'none', number: undefined, url: undefined };
    case 'leave':
      log.info(`${work.branch}: #${decision.pullRequest.number} is left as it is, ${decision.reason}.`);
      return outcome('unchanged', decision.pullRequest);
    case 'tell':
      await tellWhatWouldChange(decision.pullRequest, work, parts);
      return outcome('unchanged', decision.pullRequest);
    case 'keep': {
      const { pullRequest } = decision;
      const body = replaceOwnPart(pullRequest.body, work.body);
      if (sameText(pullRequest.body, body)) return outcome('unchanged', pullRequest);
      await repository.updateBody(pullRequest.number, body);
      return outcome('updated', pullRequest);
    }
    case 'rebuild': {
      const { pullRequest, from } = decision;
      if (!(await repository.moveBranch(work.branch, from, await commit(work, parts, options)))) return 'again';
      const body = replaceOwnPart(pullRequest.body, work.body);
      if (!sameText(pullRequest.body, body)) await repository.updateBody(pullRequest.number, body);
      return outcome('updated', pullRequest);
    }
    case 'close': {
      const { pullRequest, branch } = decision;
      const body = closedBody(pullRequest.body);
      await repository.closePullRequest(pullRequest.number, body, closingWords(work.bump, parts.successor));
      if (branch !== undefined) await repository.deleteBranch(work.branch, branch);
      return outcome('closed', pullRequest);
    }
    case 'create':
      return create(decision, work, parts, options);
  }
}

async function create(
  decision: BumpDecision & { action: 'create' },
  work: Work,
  parts: BumpParts,
  options: BumpOptions,
): Promise<Result> {
  const { repository, base } = parts;
  const { branch, bump, body } = work;
  if (!decision.isRight) {
    const sha = await commit(work, parts, options);
    const { from } = decision;
    const done =
      from === undefined ? await repository.createBranch(branch, sha) : await repository.moveBranch(branch, from, sha);
    if (!done) return 'again';
  }
  const { draft, labels, assignees, reviewers, teamReviewers } = options;
  const title = options.title ?? titleOf(bump);
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
  return opened === undefined ? 'again' : outcome('created', opened);
}

function commit({ bump, contents }: Work, { repository, base }: BumpParts, options: BumpOptions): Promise<string> {
  const title = options.commitMessage ?? titleOf(bump);
  const lines = movesOf(bump.uses).map(({ image, to }) => `${image}@${to}`);
  const signature = options.signature === undefined ? '' : `\n\nSigned-off-by: ${options.signature}`;
  return repository.commit({ base, contents, message: `${title}\n\n${lines.join('\n')}${signature}` });
}

async function newContents(bump: Bump, base: BaseBranch): Promise<NewContent[]> {
  const contents: NewContent[] = [];
  for (const [path, edits] of editsByFile(editsOf(bump.uses))) {
    const content = await base.files.read(path);
    const entry = base.tree.entries.get(path);
    if ('unreadable' in content || entry === undefined) throw new Error(`${path} was read before and is gone now.`);
    contents.push({ path, mode: entry.mode, bytes: applyEdits(content.bytes, edits) });
  }
  return contents;
}

function closingWords({ emptyBecause }: Bump, successor: number | undefined): string {
  switch (emptyBecause) {
    case 'off':
      return 'References without a digest are left alone now (`pin: off`).';
    case 'together': {
      const where = successor === undefined ? '' : `, in #${successor}`;
      return `References without a digest are pinned together with the refresh now (\`pin: together\`)${where}.`;
    }
    case undefined:
      return 'Nothing is left to do here: every base image is as it should be.';
  }
}

/** Once per set of changes: the comment is found again and left alone where it says the same. */
async function tellWhatWouldChange(pullRequest: PullRequest, work: Work, { repository }: BumpParts): Promise<void> {
  const comments = repository.comments(pullRequest.number);
  const body = `${FOREIGN_MARKER}\nThis branch has commits that freshfrom did not make, so it is left alone. Otherwise it would have become this:\n\n${work.text}`;
  const known = await comments.find(FOREIGN_MARKER);
  if (known === undefined) await comments.create(body);
  else if (!sameText(known.body, body)) await comments.update(known.id, body);
}

function outcome(operation: Operation, { number, url }: PullRequest): Result {
  return { operation, number, url };
}

function describe(decision: BumpDecision): string {
  switch (decision.action) {
    case 'create':
      return 'open a pull request';
    case 'rebuild':
      return `rebuild #${decision.pullRequest.number}`;
    case 'keep':
      return `keep #${decision.pullRequest.number}`;
    case 'tell':
      return `comment on #${decision.pullRequest.number}`;
    case 'close':
      return `close #${decision.pullRequest.number}`;
    case 'leave':
    case 'none':
      return 'do nothing';
  }
}
