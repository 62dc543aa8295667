import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, type TestContext } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { copiesOf, pinned, World } from './world.ts';

const git = promisify(execFile);
const BRANCH = 'freshfrom/pin';
const OCTOCAT = { author: 'octocat' };

const startPinned = copiesOf(pinned);
const start = async (test: TestContext): Promise<World> => (await startPinned(test)).world;

async function run(world: World, inputs: Readonly<Record<string, string>> = {}) {
  world.github.clearRequests();
  return operationsOf(await world.act(await scheduleEvent(world.github), inputs));
}

function operationsOf({ outputs }: { readonly outputs: Readonly<Record<string, string | undefined>> }): string[] {
  return (JSON.parse(outputs['pull-requests'] ?? '[]') as { operation: string }[]).map(({ operation }) => operation);
}

/** The message of our commit. */
async function message(world: World): Promise<string> {
  const { stdout } = await git('git', ['-C', world.github.gitDirectory, 'log', '-1', '--format=%B', BRANCH]);
  return stdout.trimEnd();
}

/** Our commit again on another start, with the same message, as a rebase makes it. */
async function rebase(world: World, onto: string, files?: Readonly<Record<string, string>>): Promise<void> {
  const ours = { Dockerfile: (await world.github.readFile(BRANCH, 'Dockerfile')).toString() };
  const text = await message(world);
  await world.github.commit(BRANCH, { ...ours, ...files }, { ...OCTOCAT, message: text, onto });
}

describe('a branch that was updated by a rebase', () => {
  it.concurrent('is still ours, and follows its tags', async (test) => {
    const world = await start(test);
    await world.github.commit('main', { 'other.txt': 'x\n' }, OCTOCAT);
    await rebase(world, 'main');
    expect(await run(world)).toEqual(['unchanged']);
    const newest = world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['updated']);
    expect((await world.github.readFile(BRANCH, 'Dockerfile')).toString()).toBe(`FROM node:22@${newest}\n`);
    expect(await world.github.comments(1)).toEqual([]);
  });

  it.concurrent.for([
    ['a file more', { 'fix.txt': 'mine\n' }],
    ['another line', { Dockerfile: 'FROM node:22\nRUN mine\n' }],
  ] as const)('and amended with %s is theirs', async ([_, files], test) => {
    const world = await start(test);
    await world.github.commit('main', { 'other.txt': 'x\n' }, OCTOCAT);
    await rebase(world, 'main', files);
    const theirs = await world.github.headSha(BRANCH);
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['unchanged']);
    expect(await world.github.headSha(BRANCH)).toBe(theirs);
    expect(await world.github.comments(1)).toHaveLength(1);
  });

  it.concurrent('of an earlier version is known by its tree alone', async (test) => {
    const world = await start(test);
    const tree = /^Freshfrom-Tree: .+$/m.exec(await message(world))?.[0] ?? '';
    const ours = { Dockerfile: (await world.github.readFile(BRANCH, 'Dockerfile')).toString() };
    await world.github.commit(BRANCH, ours, { message: `chore: pin\n\n${tree}`, onto: 'main' });
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['updated']);
  });
});

describe('a branch that GitHub or a bot has worked on', () => {
  const FORMATTER = { author: 'pre-commit-ci[bot]' };
  const withNote = async (world: World) => {
    return { Dockerfile: `${(await world.github.readFile(BRANCH, 'Dockerfile')).toString()}# formatted\n` };
  };

  it.concurrent('by the button is still ours', async (test) => {
    const world = await start(test);
    await world.github.commit('main', { 'other.txt': 'x\n' }, OCTOCAT);
    await world.github.updateBranch(1);
    expect(await run(world)).toEqual(['unchanged']);
    expect(world.github.writes()).toEqual([]);
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['updated']);
    expect(await world.github.comments(1)).toEqual([]);
    expect(await world.github.pullRequest(1)).toMatchObject({ commits: 1 });
  });

  it.concurrent('as a formatter keeps that until something moves, and is written over then', async (test) => {
    const world = await start(test);
    await world.github.commit(BRANCH, await withNote(world), FORMATTER);
    const theirs = await world.github.headSha(BRANCH);
    expect(await run(world)).toEqual(['unchanged']);
    expect([world.github.writes(), await world.github.headSha(BRANCH)]).toEqual([[], theirs]);
    const newest = world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['updated']);
    expect((await world.github.readFile(BRANCH, 'Dockerfile')).toString()).toBe(`FROM node:22@${newest}\n`);
    expect(await world.github.comments(1)).toEqual([]);
  });

  it.concurrent('as a formatter is put on a base that conflicts', async (test) => {
    const world = await start(test);
    await world.github.commit(BRANCH, await withNote(world), FORMATTER);
    await world.github.commit('main', { Dockerfile: 'FROM node:22 AS build\n' }, OCTOCAT);
    expect(await run(world)).toEqual(['updated']);
    expect((await world.github.readFile(BRANCH, 'Dockerfile')).toString()).toMatch(/^FROM node:22@\S+ AS build\n$/);
  });

  it.concurrent.for([
    ['with a bot by name alone', { author: { name: 'github-actions[bot]', email: 'bot@example.com' } }],
    ["with a bot's work that a person put there", { ...FORMATTER, committer: 'octocat' }],
    [
      "with a person's work that a bot put there",
      { ...FORMATTER, message: 'x\n\nCo-authored-by: Octo Cat <octocat@example.com>' },
    ],
    ['with somebody whom GitHub does not know', { author: { name: 'A', email: 'a@example.com' } }],
    ['with a person behind the name of GitHub', { author: { name: 'GitHub', email: 'noreply@github.com' } }],
  ] as const)("is somebody's %s", async ([_, who], test) => {
    const world = await start(test);
    await world.github.commit(BRANCH, await withNote(world), who);
    const theirs = await world.github.headSha(BRANCH);
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['unchanged']);
    expect(await world.github.headSha(BRANCH)).toBe(theirs);
    expect(await world.github.comments(1)).toHaveLength(1);
  });

  it.concurrent("of that name is a bot's own where nothing in it is ours", async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.github.commit(BRANCH, { 'x.txt': 'x\n' }, { author: 'dependabot[bot]' });
    expect(await run(world)).toEqual([]);
    expect(world.github.writes()).toEqual([]);
  });
});

describe('the word on a branch that somebody works on', () => {
  it.concurrent('says how to hand it back, and both ways work', async (test) => {
    const world = await start(test);
    const ours = await world.github.headSha(BRANCH);
    await world.github.commit(BRANCH, { 'fix.txt': 'mine\n' }, OCTOCAT);
    const second = world.push('library/node', '22', '2');
    await run(world);
    const [comment] = await world.github.comments(1);
    const lines = /```sh\n(git fetch .*)\n(git push --force .*)\n```[\s\S]*```sh\n(git push .* --delete .*)\n```/;
    const [, ...commands] = lines.exec(comment?.body ?? '') ?? [];
    expect(commands).toEqual([
      `git fetch origin refs/heads/${BRANCH}`,
      `git push --force origin ${ours}:refs/heads/${BRANCH}`,
      `git push origin --delete refs/heads/${BRANCH}`,
    ]);
    const folder = await world.emptyFolder();
    await git('git', ['clone', '-q', world.github.gitDirectory, folder]);
    const shell = async (command = '') => git('sh', ['-ec', command], { cwd: folder });
    await shell(commands[0]);
    await shell(commands[1]);
    expect(await run(world)).toEqual(['updated']);
    expect((await world.github.readFile(BRANCH, 'Dockerfile')).toString()).toBe(`FROM node:22@${second}\n`);

    await world.github.commit(BRANCH, { 'fix.txt': 'mine\n' }, OCTOCAT);
    world.push('library/node', '22', '3');
    await run(world);
    await shell(commands[2]);
    expect((await world.github.pullRequest(1)).state).toBe('closed');
    expect(await run(world)).toEqual(['created']);
  });
});

describe("somebody else's work", () => {
  it.concurrent('on our branch is no news where nothing else has moved', async (test) => {
    const world = await start(test);
    const ours = (await world.github.readFile(BRANCH, 'Dockerfile')).toString();
    await world.github.commit(BRANCH, { Dockerfile: `${ours}RUN mine\n` }, OCTOCAT);
    expect(await run(world)).toEqual(['unchanged']);
    expect(world.github.writes()).toEqual([]);
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['unchanged']);
    expect(await world.github.comments(1)).toHaveLength(1);
  });

  it.concurrent('is not said to have a comment that the token may not write', async (test) => {
    const world = await start(test);
    await world.github.commit(BRANCH, { 'fix.txt': 'mine\n' }, OCTOCAT);
    world.push('library/node', '22', '2');
    const body = { message: 'Resource not accessible by integration' };
    world.github.fail({ operation: 'issues/create-comment' }, { status: 403, body });
    const { exitCode, summary } = await world.act(await scheduleEvent(world.github));
    expect(exitCode).toBe(0);
    expect(summary).toContain('the token may not comment there on what has moved; delete the branch to hand it back');
  });

  it.concurrent('on a branch of that name that was never ours is left alone, with a warning', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.github.commit(BRANCH, { 'x.txt': 'x\n' }, OCTOCAT);
    await world.github.openPullRequest({ head: BRANCH, ...OCTOCAT });
    const result = await world.act(await scheduleEvent(world.github));
    expect([result.exitCode, operationsOf(result)]).toEqual([0, []]);
    expect(world.github.writes()).toEqual([]);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining(`${BRANCH}: no pull request, #1`) }),
    );
    expect(result.summary).toMatch(/\| `freshfrom\/pin` \| {2}\| none: .*was made by somebody else/);
  });
});

describe('two runs that close at once', () => {
  it.concurrent.for([
    ['right before', 'pulls/update'],
    ['right after', 'git/delete-ref'],
  ] as const)('leave one word, also where the other one is there %s', async ([_, operation], test) => {
    const world = await start(test);
    await world.github.commit('main', { Dockerfile: null });
    const event = await scheduleEvent(world.github);
    let other: string[] = [];
    world.github.before({ operation }, async () => {
      other = operationsOf(await world.act(event));
    });
    const one = operationsOf(await world.act(event));
    expect([one, other]).toEqual([['closed'], expect.anything()]);
    expect(await world.github.comments(1)).toHaveLength(1);
    expect(await world.github.headSha(BRANCH)).toBeUndefined();
  });
});

describe('a branch with more commits than a page has', () => {
  it.concurrent('is judged by the last of them', async (test) => {
    const world = await start(test);
    for (let count = 0; count < 100; count += 1) {
      await world.github.commit(BRANCH, { 'notes.txt': `${count}\n` }, OCTOCAT);
    }
    await world.github.commit(BRANCH, { 'notes.txt': null }, OCTOCAT);
    expect(await run(world)).toEqual(['unchanged']);
    expect(world.github.writes()).toEqual([]);
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['unchanged']);
    expect(await world.github.comments(1)).toHaveLength(1);
  });
});

describe('a pull request that was declined', () => {
  it.concurrent('is remembered where a person wrote another body before', async (test) => {
    const world = await start(test);
    await world.github.describePullRequest(1, 'We do this by hand.');
    await world.github.closePullRequest(1);
    await world.github.setBranch(BRANCH, undefined);
    expect(await run(world)).toEqual([]);
    world.push('library/node', '22', '2');
    expect(await run(world)).toEqual(['created']);
  });

  it.concurrent('comes again with another setting, which is the newer word', async (test) => {
    const world = await start(test);
    await world.github.closePullRequest(1);
    expect(await run(world)).toEqual([]);
    expect(await run(world, { pin: 'together' })).toEqual(['created']);
  });
});

describe('a Dockerfile that is a link', () => {
  const link = (content: string) => ({ content, mode: '120000' }) as const;

  it.concurrent('has the file itself edited, once', async (test) => {
    const world = await World.start(test, {
      files: {
        'base/image.txt': { content: 'FROM node:22\n', mode: '100755' },
        'a/Dockerfile': link('../base/image.txt'),
        'b/Dockerfile': link('../folder/./image.txt'),
        folder: link('base'),
        'plain/Dockerfile': 'FROM node:22\n',
        'c/Dockerfile': link('../plain/Dockerfile'),
      },
    });
    const node = world.push('library/node', '22', '1');
    expect(await run(world)).toEqual(['created']);
    for (const file of ['base/image.txt', 'plain/Dockerfile']) {
      expect((await world.github.readFile(BRANCH, file)).toString()).toBe(`FROM node:22@${node}\n`);
    }
    expect(await world.github.modeOf(BRANCH, 'base/image.txt')).toBe('100755');
    expect(await world.github.modeOf(BRANCH, 'a/Dockerfile')).toBe('120000');
    expect(await world.github.pullRequest(1)).toMatchObject({
      changed_files: 2,
      body: expect.stringMatching(/in 2 files/),
    });
    expect(await run(world)).toEqual(['unchanged']);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('is left alone where it leads out of the repository, in a circle or to nothing', async (test) => {
    const world = await World.start(test, {
      files: {
        Dockerfile: link('../../etc/passwd'),
        'a/Dockerfile': link('/etc/passwd'),
        'b/Dockerfile': link('../c/Dockerfile'),
        'c/Dockerfile': link('../b/Dockerfile'),
        'd/Dockerfile': link('../b'),
        'e/Dockerfile': link('nothing'),
      },
    });
    expect(await run(world)).toEqual([]);
  });
});
