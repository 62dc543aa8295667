import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { DigestHistoryRef } from '../../../src/github/git/digest-history-ref.ts';
import { moveRef } from '../../../src/github/git/refs.ts';
import type { DigestHistory } from '../../../src/model/digest-history.ts';
import { OperationalError } from '../../../src/model/error.ts';
import { digest } from '../../check/judged.ts';
import { READ_ONLY } from '../../support/github/index.ts';
import { type Setting, setUp } from '../../support/github/setting.ts';

const REF = 'refs/freshfrom/seen';
const SINCE = new Date('2026-03-01T05:00:00Z');
const DELETE = 'git push origin :refs/freshfrom/seen';

/** A change that adds a tag. */
const adding =
  (tag: string) =>
  (now: DigestHistory): DigestHistory =>
    new Map([...now, [tag, [{ digest: digest('a'), since: SINCE }]]]);

async function start() {
  const setting = await setUp();
  const warnings: string[] = [];
  const log = { info() {}, notice() {}, progress() {}, warning: (message: string) => void warnings.push(message) };
  const store = () => new DigestHistoryRef(setting.octokit, setting.repo, log);
  return { ...setting, store, other: store(), warnings };
}

const git = ({ github }: Pick<Setting, 'github'>, args: readonly string[], input = ''): string => {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: github.gitDirectory, input, encoding: 'utf8' }).trim();
};

/** Lets the ref have a file of that name and content, as somebody's push would. */
function push(setting: Pick<Setting, 'github'>, name: string, content: string): void {
  const blob = git(setting, ['hash-object', '-w', '--stdin'], content);
  const tree = git(setting, ['mktree'], `100644 blob ${blob}\t${name}\n`);
  git(setting, ['update-ref', REF, git(setting, ['commit-tree', tree, '-m', 'm'])]);
}

const tags = async (store: DigestHistoryRef): Promise<string[]> => [...(await store.read()).keys()];
const operations = ({ github }: Pick<Setting, 'github'>): string[] => github.requests.map(({ operation }) => operation);
const sentence = (pattern: RegExp | string) =>
  expect.objectContaining({ name: OperationalError.name, message: expect.stringMatching(pattern) });

describe('GitHubSightings', () => {
  it('is empty before the first run', async () => {
    const setting = await start();
    expect(await tags(setting.store())).toEqual([]);
    expect(operations(setting)).toEqual(['git/get-ref']);
  });

  it('keeps what a run notes in one commit without parents, outside of the branches', async () => {
    const setting = await start();
    const before = git(setting, ['for-each-ref']);
    await setting.store().update(adding('a/b:1'));
    await setting.store().update(adding('a/b:2'));
    expect(await setting.store().read()).toEqual(adding('a/b:2')(adding('a/b:1')(new Map())));
    expect(git(setting, ['rev-list', '--count', REF])).toBe('1');
    expect(git(setting, ['ls-tree', '-r', '--name-only', REF])).toBe('seen.json');
    expect(git(setting, ['log', '-1', '--format=%B', REF])).toContain('min-age');
    expect(
      git(setting, ['for-each-ref'])
        .split('\n')
        .filter((line) => !line.endsWith(REF)),
    ).toEqual([before]);
    expect(git(setting, ['fsck', '--strict', '--no-dangling'])).toBe('');
  });

  it('asks little: three reads, and the change starts from what was read', async () => {
    const setting = await start();
    await setting.other.update(adding('a/b:1'));
    setting.github.clearRequests();
    const store = setting.store();
    await store.read();
    await store.update(adding('a/b:2'));
    expect(operations(setting)).toEqual([
      ...['git/get-ref', 'git/get-tree', 'git/get-blob'],
      ...['git/create-tree', 'git/create-commit', 'graphql/repository', 'graphql/updateRefs'],
    ]);
  });

  it('writes nothing where nothing has changed', async () => {
    const setting = await start();
    await setting.store().update((now) => now);
    await setting.store().update(() => new Map());
    await setting.other.update(adding('a/b:1'));
    setting.github.clearRequests();
    await setting.store().update((now) => now);
    await setting.store().update((now) => new Map(now));
    expect(setting.github.writes()).toEqual([]);
  });

  it('keeps the notes of runs at the same time', async () => {
    const { store } = await start();
    await store().update(adding('a/b:0'));
    await Promise.all([1, 2, 3].map((number) => store().update(adding(`a/b:${number}`))));
    expect(new Set(await tags(store()))).toEqual(new Set(['a/b:0', 'a/b:1', 'a/b:2', 'a/b:3']));
  });

  it.each([
    ['also of the first ones', 'git/create-ref'],
    ['also where the other was faster by a moment', 'graphql/updateRefs'],
  ])('%s', async (_, operation) => {
    const { store, other, github } = await start();
    if (operation === 'graphql/updateRefs') await store().update(adding('a/b:0'));
    const mine = store();
    await mine.read();
    github.before({ operation }, () => other.update(adding('a/b:1')));
    await mine.update(adding('a/b:2'));
    expect(await tags(store())).toEqual(expect.arrayContaining(['a/b:1', 'a/b:2']));
  });

  it('begins again where somebody deleted the ref in between', async () => {
    const setting = await start();
    const store = setting.store();
    await store.update(adding('a/b:1'));
    await store.read();
    git(setting, ['update-ref', '-d', REF]);
    await store.update(adding('a/b:2'));
    expect(await tags(setting.store())).toEqual(['a/b:2']);
  });

  it('needs no updateRefs, which old servers lack', async () => {
    const { store, other, github } = await start();
    await other.update(adding('a/b:1'));
    github.fail({ operation: 'graphql/updateRefs' }, { status: 200, body: { errors: [{ message: 'no such field' }] } });
    await store().update(adding('a/b:2'));
    expect(await tags(store())).toEqual(['a/b:1', 'a/b:2']);
  });

  it('gives up where others are always faster', async () => {
    const { store, github } = await start();
    const taken = { status: 422, body: { message: 'Reference already exists' } };
    github.fail({ operation: 'git/create-ref' }, taken, 99);
    await expect(store().update(adding('a/b:1'))).rejects.toEqual(sentence(/was moved 10 times by other runs/));
  });

  it('can be read by a token that may not write, and warns of what is missing to note something', async () => {
    const setting = await start();
    await setting.other.update(adding('a/b:1'));
    const before = git(setting, ['rev-parse', REF]);
    setting.github.useToken({ kind: 'github-token', value: setting.github.token, permissions: READ_ONLY });
    expect(await tags(setting.store())).toEqual(['a/b:1']);
    await setting.store().update(adding('a/b:2'));
    expect(setting.warnings).toEqual([
      expect.stringMatching(
        /may not note in refs\/freshfrom\/seen when digests were first seen: .* permission contents: write .* uses the record as it is\.$/,
      ),
    ]);
    expect(git(setting, ['rev-parse', REF])).toBe(before);
  });

  it('takes a limited rate and a broken answer for no missing permission', async () => {
    const setting = await start();
    for (const [status, message] of [
      [403, 'API rate limit exceeded for installation.'],
      [500, 'Server Error'],
    ] as const) {
      setting.github.fail({ operation: 'git/create-tree' }, { status, body: { message } });
      await expect(setting.store().update(adding('a/b:1'))).rejects.toEqual(sentence(message));
    }
    expect(setting.warnings).toEqual([]);
  });

  it('passes no failure off as an empty record', async () => {
    const { store, other, github } = await start();
    await other.update(adding('a/b:1'));
    for (const operation of ['git/get-ref', 'git/get-tree', 'git/get-blob']) {
      github.fail({ operation }, { status: 500, body: { message: 'Server Error' } });
      await expect(store().read()).rejects.toEqual(sentence(/GitHub failed to read refs\/freshfrom\/seen/));
    }
    github.fail({ operation: 'git/get-blob' }, { status: 404, body: { message: 'Not Found' } });
    await expect(store().read()).rejects.toEqual(sentence(/contents: read/));
  });

  it.each([
    ['seen.json', 'no JSON'],
    ['seen.json', '{"schemaVersion":2,"tags":{}}'],
    ['README.md', '# Hello'],
    ['seen.json', ' '.repeat(5_000_001)],
  ])('neither trusts nor replaces what is foreign: %s', async (name, content) => {
    const setting = await start();
    push(setting, name, content);
    const expected = sentence(new RegExp(`^${REF} holds no record .*${DELETE}"`));
    await expect(setting.store().read()).rejects.toEqual(expected);
    await expect(setting.store().update(adding('a/b:1'))).rejects.toEqual(expected);
    expect(setting.github.writes()).toEqual([]);
  });

  it('blames no permission where the ref points to no commit', async () => {
    const setting = await start();
    git(setting, ['update-ref', REF, git(setting, ['hash-object', '-w', '--stdin'], 'x')]);
    await expect(setting.store().read()).rejects.toEqual(sentence(`it points to no commit.*${DELETE}`));
  });

  it('writes nothing larger than it reads', async () => {
    const { store, github } = await start();
    const large: DigestHistory = new Map([['x'.repeat(5_000_000), []]]);
    await expect(store().update(() => large)).rejects.toEqual(sentence(`larger than 5 MB: .*${DELETE}`));
    expect(github.writes()).toEqual([]);
  });
});

describe('moveRef', () => {
  it.each([
    ['heads/freshfrom/node', /may not move the branch freshfrom\/node: /],
    ['freshfrom/seen', /may not move refs\/freshfrom\/seen: /],
  ])('names what it may not move: %s', async (ref, words) => {
    const { octokit, repo, github } = await start();
    const sha = (await github.headSha('main')) ?? '';
    await octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}`, sha });
    github.useToken({ kind: 'github-token', value: github.token, permissions: READ_ONLY });
    await expect(moveRef(octokit, repo, { ref, from: sha, to: sha, force: true, exempt: undefined })).rejects.toEqual(
      sentence(words),
    );
  });
});
