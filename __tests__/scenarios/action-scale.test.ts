import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { GONE, World } from './world.ts';

const OCTOCAT = { author: 'octocat' };

async function pullRequest(world: World, files: Record<string, string>): Promise<number> {
  await world.github.commit('work', files, OCTOCAT);
  return world.github.openPullRequest({ head: 'work', ...OCTOCAT });
}

/** So many files that are none of ours, before and behind `Dockerfile` in git's order. */
const others = (count: number, folder = 'A'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i}.txt`, `${i}\n`]));

/** The rows of a Markdown text's tables; throws where one is no table. */
function rows(markdown: string): string[][] {
  return markdown.split('\n').flatMap((line, index, lines) => {
    if (!line.startsWith('| ')) return [];
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    if (cells.length !== 4 || !line.endsWith(' |')) throw new Error(`no row: ${line}`);
    const isHead = lines[index + 1]?.startsWith('| --') === true || line.startsWith('| --');
    return isHead ? [] : [cells.map((cell) => cell.trim())];
  });
}

/** So many references without a value are more than a comment takes. */
const UNKNOWN = 400;

/** 20 Dockerfiles with 20 findings each: an error and a notice in each of the last twelve, else warnings. */
function fourHundred(world: World): Record<string, string> {
  const files: Record<string, string> = {};
  for (let file = 0; file < 20; file += 1) {
    const lines = Array.from({ length: 20 }, (_, line) => {
      const name = `team/an-image-with-a-long-name-${file}-${line}`;
      world.push(name, '1', '1');
      if (file >= 8 && line === 19) return `FROM ${name}:1@${GONE}`;
      return file >= 8 && line === 18 ? 'FROM $UNKNOWN' : `FROM ${name}:1 AS stage-${line}`;
    });
    files[`services/${String(file).padStart(2, '0')}/Dockerfile`] = `${lines.join('\n')}\n`;
  }
  return files;
}

describe('many findings', () => {
  it.concurrent('make a comment that says the worst, and a summary that says everything', async (test) => {
    const world = await World.start(test, { files: {} });
    const number = await pullRequest(world, fourHundred(world));
    const { exitCode, stdout, annotations, summary, outputs } = await world.act(
      await pullRequestEvent(world.github, number),
    );
    expect([exitCode, outputs.findings], stdout).toEqual([1, '400']);

    const [{ body } = { body: '' }, ...more] = await world.github.comments(number);
    expect(more).toEqual([]);
    expect(body.length).toBeLessThan(65_536);
    expect(body.split('\n')[1]).toMatch(/^\*\*❌ \d+ pins? (?:is|are) dead: the build breaks\.\*\*$/);
    expect(body).toContain('.** Apply the suggestions in the diff. Run `freshfrom update --write`');
    expect(body).toMatch(/\n… and \d+ more findings; the job summary and the report have them all\.\n/);

    // Every finding, and every reference again in the list at the end.
    expect(rows(summary)).toHaveLength(800);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);

    const ours = annotations.filter(({ file }) => file !== undefined).map(({ level }) => level);
    expect(ours).toEqual(['error', 'warning', 'notice'].flatMap((level) => Array.from({ length: 10 }, () => level)));
    expect((await world.github.record(number)).reviews.map(({ comments }) => comments.length)).toEqual([20]);
    expect(stdout).toContain('suggestions are too many for a review, which has the 20 gravest;');
  });

  it.concurrent('fill the summary up to 1 MiB, and the comment points to it only where it has them all', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const told = async (lines: number) => {
      const files = Array.from({ length: 50 }, (_, i) => [`${i}/ä/Dockerfile`, 'FROM node:22\n'.repeat(lines / 50)]);
      // Each of them has a row of its own in the comment.
      const rest = Array.from({ length: UNKNOWN }, (_, i) => `FROM $V${i}_${'X'.repeat(80)}\n`).join('');
      const number = await pullRequest(world, { ...Object.fromEntries(files), 'z/Dockerfile': rest });
      const { summary } = await world.act(await pullRequestEvent(world.github, number), { suggestions: 'false' });
      const comments = await world.github.comments(number);
      await world.github.closePullRequest(number);
      return { summary, comment: comments[0]?.body ?? '' };
    };
    const many = await told(2500);
    expect(rows(many.summary).filter(([, , wrong]) => wrong?.includes('Not pinned'))).toHaveLength(2500);
    expect(many.summary).not.toContain('more findings');
    expect(many.comment).toContain(' more findings; the job summary and the report have them all.');

    const tooMany = await told(8000);
    const size = Buffer.byteLength(tooMany.summary);
    expect([size > 950_000, size < 1024 * 1024]).toEqual([true, true]);
    const shown = rows(tooMany.summary).length;
    const pointer = 'the report (`report-file`) has them all.';
    expect(tooMany.summary).toContain(`\n… and ${8000 + UNKNOWN - shown} more findings; ${pointer}\n`);
    expect(tooMany.comment).toContain(` more findings; ${pointer}\n`);
  });

  it.concurrent('come out the same twice, to the byte', async (test) => {
    const world = await World.start(test, { files: {} });
    const number = await pullRequest(world, fourHundred(world));
    const event = await pullRequestEvent(world.github, number);
    const seen: unknown[] = [];
    for (const name of ['one', 'two']) {
      const folder = await world.checkOut(event.sha);
      const { summary, annotations } = await world.act(event, { 'comment-key': name, 'report-file': 'r.json' }, folder);
      const body = (await world.github.comments(number)).at(-1)?.body.split('\n').slice(1);
      const report = await readFile(join(folder, 'r.json'), 'utf8');
      seen.push({ body, report, annotations, summary: summary.replace(/^\d+ requests to registries.*$/m, '') });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(await world.github.comments(number)).toHaveLength(2);
  });

  it.concurrent('in two runs at once break neither', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    const runs = await Promise.all([world.act(event), world.act(event)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    world.github.clearRequests();
    await world.act(event);
    expect(world.github.writes()).toEqual([]);
  });
});

describe('many files', () => {
  it.concurrent('are read over pages, and only those that matter', async (test) => {
    const world = await World.start(test, { files: { 'b/Dockerfile': `FROM node:22@${GONE}\n`, 'c/Dockerfile': '' } });
    const node = world.push('library/node', '22', '1');
    const number = await pullRequest(world, {
      ...others(2996),
      Dockerfile: 'FROM node:22\n',
      'b/Dockerfile': `FROM node:22@${GONE}\n# more\n`,
      'z/Dockerfile': `FROM node:22@${node}\n`,
    });
    const { exitCode, outputs } = await world.act(await pullRequestEvent(world.github, number));
    expect([exitCode, outputs]).toMatchObject([0, { references: '3', findings: '2' }]);
    const operations = world.github.requests.map(({ operation }) => operation);
    expect(operations.filter((operation) => operation === 'pulls/list-files')).toHaveLength(30);
    expect(operations.length).toBeLessThan(40);
    expect((await world.github.record(number)).reviews[0]?.comments.map(({ path }) => path)).toEqual(['Dockerfile']);
  });

  it.concurrent('are judged by the trees where GitHub lists no more', async (test) => {
    const old = `FROM node:22@${GONE} AS old\n`;
    const files = { 'z/Dockerfile': old, 'zz/Dockerfile': old, 'zzz/Dockerfile': old };
    const world = await World.start(test, { files });
    world.push('library/node', '22', '1');
    world.push('library/alpine', '3', '1');
    await world.github.commit('work', { 'zzz/Dockerfile': null }, OCTOCAT);
    const number = await pullRequest(world, {
      ...others(3000),
      'y/Dockerfile': 'FROM node:22\n',
      'z/Dockerfile': `${old}FROM alpine:3\n`,
    });
    const { exitCode, outputs, annotations, stdout } = await world.act(await pullRequestEvent(world.github, number), {
      'fail-on': 'dead-digest',
    });
    expect([exitCode, outputs.references, outputs.findings], stdout).toEqual([0, '3', '3']);
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([
      ['y/Dockerfile', 1],
      ['z/Dockerfile', 2],
    ]);
    // GitHub shows no diff of them, and so takes no suggestion.
    expect((await world.github.record(number)).reviews).toEqual([]);
  });

  it.concurrent('of a push are judged by the trees where the comparison lists no more', async (test) => {
    const old = `FROM node:22@${GONE} AS old\n`;
    const world = await World.start(test, { files: { 'z/Dockerfile': old, 'zz/Dockerfile': old } });
    world.push('library/node', '22', '1');
    const before = await world.github.headSha('main');
    await world.github.commit('main', { ...others(310), 'z/Dockerfile': `${old}FROM node:22\n` });
    const { exitCode, outputs, annotations } = await world.act(await pushEvent(world.github, 'main', before), {
      'fail-on': 'unpinned',
    });
    expect([exitCode, outputs.references]).toEqual([1, '2']);
    expect(annotations.flatMap(({ file, line }) => (file === undefined ? [] : [[file, line]]))).toEqual([
      ['z/Dockerfile', 2],
    ]);
  });

  it.concurrent('whose patches GitHub leaves out are judged by what they were', async (test) => {
    const old = `FROM node:22@${GONE} AS old\n`;
    const files = { 'a/Dockerfile': old, 'b/Dockerfile': old, 'c/Dockerfile': old };
    const world = await World.start(test, { files, limits: { patchBytes: 10 } });
    world.push('library/node', '22', '1');
    world.push('library/alpine', '3', '1');
    await world.github.commit('work', { 'c/Dockerfile': null, 'd/Dockerfile': old }, OCTOCAT);
    const mode = { content: old, mode: '100755' as const };
    await world.github.commit('work', { 'a/Dockerfile': mode }, OCTOCAT);
    const number = await pullRequest(world, { 'b/Dockerfile': `${old}FROM alpine:3\n` });
    const event = await pullRequestEvent(world.github, number);
    const entries = await listed(world, number);
    // Past some 20,000 lines of patches in an answer GitHub counts no changes either.
    world.github.fail(
      { operation: 'pulls/list-files' },
      { status: 200, body: entries.map((file) => ({ ...file, additions: 0, deletions: 0, changes: 0 })) },
    );
    const { exitCode, outputs, annotations } = await world.act(event);
    expect([exitCode, outputs.findings]).toEqual([0, '4']);
    expect(annotations.map(({ file, line }) => [file, line])).toEqual([['b/Dockerfile', 2]]);
  });
});

async function listed(world: World, number: number): Promise<readonly Record<string, unknown>[]> {
  const address = `${world.github.apiUrl}/repos/${world.github.fullName}/pulls/${number}/files`;
  const answer = await fetch(address, { headers: { authorization: `token ${world.github.token}` } });
  return (await answer.json()) as Record<string, unknown>[];
}
