import { describe, expect, it } from 'vitest';
import { closedBody, readBumpMarker } from '../../src/bump/bump-marker.ts';
import { readBumpState } from '../../src/bump/bump-state.ts';
import { type CarryOutParts, carryOut } from '../../src/bump/carry-out-bump.ts';
import { editFiles } from '../../src/bump/edited-files.ts';
import { moveKeys } from '../../src/bump/image-move-keys.ts';
import type { Bump } from '../../src/bump/plan.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';
import { recordingLog } from '../support/recording-log.ts';
import { autoMergeOf, baseBranch, bumpBranch, FakeRepository, type FakeState, openPullRequest } from './repository.ts';

const BRANCH = 'freshfrom/pin';
const PINNED = `FROM node:22@${digest('2')}\n`;
const TITLE = 'chore(docker): pin node:22';
const base = baseBranch({ Dockerfile: 'FROM node:22\n' });
const bump: Bump = { key: 'pin', group: undefined, uses: [judged(useOf('node:22'), { tag: found('2') })] };
const nothing: Bump = { ...bump, uses: [] };
const right = bumpBranch({ changes: new Map([['Dockerfile', gitBlobId(Buffer.from(PINNED))]]) });
const outdated = bumpBranch({ changes: new Map([['Dockerfile', 'old']]) });

const SETTINGS = {
  branchPrefix: 'freshfrom/',
  baseBranch: undefined,
  titleEnd: '',
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  draft: false,
  commitMessage: undefined,
  title: undefined,
  pullRequestHeader: undefined,
  maxPullRequests: 10,
  signoff: false,
  commitAuthor: undefined,
  milestone: undefined,
  autoMerge: autoMergeOf('off'),
} as const;

type Changes = Partial<Omit<CarryOutParts, 'settings'>> & { readonly settings?: Partial<CarryOutParts['settings']> };

async function run(wanted: Bump, state: FakeState, { settings, ...changes }: Changes = {}) {
  const [repository, log] = [new FakeRepository(state), recordingLog()];
  const outcome = await carryOut(wanted, {
    repository,
    base,
    failedImages: new Set(),
    full: undefined,
    isAsked: false,
    signature: undefined,
    renderText: async () => 'Text.',
    closingReason: () => ({ reason: 'done' }),
    leftOut: [],
    dryRun: false,
    log,
    ...changes,
    settings: { ...SETTINGS, ...settings },
  });
  return { outcome, writes: repository.writes, log };
}

/** The body that freshfrom writes for the bump. */
async function ownBody(settings: Changes['settings'] = {}): Promise<string> {
  const repository = new FakeRepository();
  const bodies: string[] = [];
  repository.openPullRequest = async ({ body }) => {
    bodies.push(body);
    return openPullRequest();
  };
  await run(bump, {}, { repository, settings });
  return bodies[0] ?? '';
}

describe('carryOut', () => {
  it('commits the edits, creates the branch and opens the pull request', async () => {
    const { outcome, writes } = await run(bump, {}, { signature: 'a <a@b.example>' });
    expect(outcome).toMatchObject({ operation: 'created', branch: BRANCH, number: 7 });
    expect(writes).toEqual([
      ['commit', `${TITLE}\n\nnode:22@${digest('2')}\n\nSigned-off-by: a <a@b.example>`],
      ['createBranch', BRANCH, 'made'],
      ['openPullRequest', TITLE, 'made'],
    ]);
    expect(readBumpMarker(await ownBody()).moves).toEqual(moveKeys(bump.uses));
  });

  it('uses a right branch as it is, and moves another one of ours', async () => {
    expect((await run(bump, { branch: right })).writes).toEqual([['openPullRequest', TITLE, 'tip']]);
    expect((await run(bump, { branch: outdated })).writes).toEqual([
      ['commit', expect.anything()],
      ['moveBranch', BRANCH, 'tip', 'made'],
      ['openPullRequest', TITLE, 'made'],
    ]);
  });

  it('writes nothing where everything is right', async () => {
    const open = openPullRequest({ body: await ownBody(), title: TITLE });
    const { outcome, writes } = await run(bump, { branch: right, pullRequests: [open] });
    expect([outcome.operation, writes]).toEqual(['unchanged', []]);
  });

  it('keeps the title and the text that a person wrote', async () => {
    const body = `Mine.\n\n${(await ownBody()).replace('Text.', 'Former.')}`;
    const open = openPullRequest({ body, title: 'My title' });
    const { outcome, writes } = await run(bump, { branch: right, pullRequests: [open] });
    expect(outcome.operation).toBe('updated');
    expect(writes).toEqual([['updatePullRequest', 7, { body: `Mine.\n\n${await ownBody()}` }]]);
  });

  it('makes an outdated branch again', async () => {
    const open = openPullRequest({ body: await ownBody(), title: TITLE });
    const { outcome, writes } = await run(bump, { branch: outdated, pullRequests: [open] });
    expect(outcome.operation).toBe('updated');
    expect(writes.map(([name]) => name)).toEqual(['commit', 'moveBranch']);
  });

  it('closes the pull request where nothing is left to do', async () => {
    const body = await ownBody();
    const { outcome, writes } = await run(nothing, { branch: right, pullRequests: [openPullRequest({ body })] });
    expect(outcome.operation).toBe('closed');
    const comment = 'Nothing is left to do here: the references need no change any more.';
    expect(writes).toEqual([['closePullRequest', 7, { body: closedBody(body), comment, branch: BRANCH, head: 'tip' }]]);
  });

  it('enables auto-merge once, and not on a draft', async () => {
    const settings = { autoMerge: autoMergeOf('squash') } as const;
    expect((await run(bump, {}, { settings })).writes.at(-1)).toEqual(['enableAutoMerge', 7, 'squash']);
    const draft = await run(bump, {}, { settings: { ...settings, draft: true } });
    expect(draft.writes.map(([name]) => name)).not.toContain('enableAutoMerge');
    // Asked for before: a person has switched it off.
    const open = openPullRequest({ body: (await ownBody(settings)).replace('Text.', 'Former.'), title: TITLE });
    const later = await run(bump, { branch: right, pullRequests: [open] }, { settings });
    expect(later.writes.map(([name]) => name)).toEqual(['updatePullRequest']);
  });

  it('notes auto-merge where an ordinary pull request was opened in place of a draft', async () => {
    const settings = { autoMerge: autoMergeOf('squash'), draft: true } as const;
    const { writes } = await run(bump, { lacksDrafts: true }, { settings });
    expect(writes.map(([name]) => name).slice(2)).toEqual(['openPullRequest', 'updatePullRequest', 'enableAutoMerge']);
  });

  it("comments on somebody else's commits, once", async () => {
    const open = openPullRequest({ body: (await ownBody()).replaceAll('222222222222', '333333333333') });
    const branch = { ...outdated, isOwn: false };
    const state = { branch, pullRequests: [open] };
    const { outcome, writes } = await run(bump, state);
    expect(outcome).toMatchObject({
      operation: 'unchanged',
      note: 'somebody else pushed to it; a comment says what has moved',
    });
    const [[name, body] = []] = writes;
    expect([writes.length, name]).toEqual([1, 'createComment']);
    expect(body).toMatch(/^<!-- freshfrom:foreign -->\n.*git push --force origin .*\n\nText\.$/s);
    const again = await run(bump, { ...state, comment: { id: 1, body: String(body) } });
    expect(again.writes).toEqual([]);
    const refused = await run(bump, { ...state, mayComment: false });
    expect(refused.outcome.note).toContain('the token may not comment there');
  });

  it('gives up where another run is always faster', async () => {
    await expect(run(bump, { isTaken: true })).rejects.toMatchObject({
      code: 'conflict',
      message: `Other runs of this workflow keep changing the branch ${BRANCH}. Give the workflow a concurrency group.`,
    });
  });

  it.each<[FakeState, Bump, string]>([
    [{}, bump, `would open a pull request, "${TITLE}" (node:22 to 222222222222)`],
    [{ branch: right, pullRequests: [openPullRequest()] }, bump, 'would keep #7'],
    [{ branch: outdated, pullRequests: [openPullRequest()] }, bump, 'would rebuild #7 (node:22 to 222222222222)'],
    [{ branch: outdated, pullRequests: [openPullRequest()] }, nothing, 'would close #7'],
    [{ branch: { ...outdated, isOwn: false }, pullRequests: [openPullRequest()] }, bump, 'would comment on #7'],
  ])('says in a dry run what it would do, and writes nothing: %#', async (state, wanted, note) => {
    const { outcome, writes, log } = await run(wanted, state, { dryRun: true });
    expect([outcome.operation, outcome.note, writes]).toEqual(['none', note, []]);
    expect(log.lines).toEqual([`info: Dry run: ${note} on ${BRANCH}.`]);
  });

  it('warns of a branch that is in the way', async () => {
    const { writes, log } = await run(bump, { branch: { ...outdated, isOwn: false } });
    expect(writes).toEqual([]);
    expect(log.lines).toEqual([
      expect.stringMatching(/^warning: freshfrom\/pin: no pull request, .* rename that branch/),
    ]);
  });
});

describe('readBumpState', () => {
  it('reads the moves of a declined pull request from its commit where a person removed the marker', async () => {
    const closed = openPullRequest({ isOpen: false, body: 'Mine.', head: 'theirs' });
    const messages = { theirs: `Pin\n\nnode:22@${digest('2')}` };
    const repository = new FakeRepository({ pullRequests: [closed], messages });
    const contents = await editFiles(bump.uses, base);
    const parts = { repository, base, failedImages: new Set<string>(), full: undefined, isAsked: false };
    const state = await readBumpState(bump, BRANCH, contents, parts);
    expect(state.movesInCommits).toEqual(new Map([[7, moveKeys(bump.uses)]]));
    expect(state.contents).toEqual(right.changes);
  });
});
