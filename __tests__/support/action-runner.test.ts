import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction } from './action-runner.ts';

const ACTION = `
name: fake
inputs:
  token: { default: '\${{ github.token }}' }
  fail-on: { description: no default }
  two words: { default: 3 }
runs: { using: node24, main: main.js }
`;

// Says what it was given, in every way that an action can say something.
const MAIN = `
const { appendFileSync, readFileSync } = require('node:fs');
const { env } = process;
const say = (line) => process.stdout.write(line + '\\n');
const main = async () => {
  say('::add-mask::' + env.INPUT_TOKEN);
  say('::error file=a%2Cb/Dockerfile,line=3,endLine=3,col=6,endColumn=95,title=stale%3A node::one%0Atwo 100%25');
  say('  ::warning::plain');
  say('::stop-commands::resume'); say('::error::not a command'); say('::resume::');
  process.stderr.write('::notice file=x::on stderr\\n');
  appendFileSync(env.GITHUB_OUTPUT, 'single=a=b\\nmany<<EOF_1\\nx\\n\\ny\\nEOF_1\\nempty=\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary\\n');
  appendFileSync(env.GITHUB_ENV, 'NEXT=1\\n');
  appendFileSync(env.GITHUB_STATE, 'seen=yes\\n');
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  const answer = event.ask ? await (await fetch(event.ask)).text() : undefined;
  appendFileSync(env.GITHUB_OUTPUT, 'seen=' + JSON.stringify({ env, answer, cwd: process.cwd(), node: process.version }) + '\\n');
  if (event.hang) setInterval(() => {}, 1000);
  process.exitCode = event.exit ?? 0;
};
main();
`;

describe('runAction', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fake-action-'));
    await writeFile(join(folder, 'action.yml'), ACTION);
    await writeFile(join(folder, 'main.js'), MAIN);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (more: Partial<Parameters<typeof runAction>[0]> = {}) =>
    runAction({ action: folder, workspace: folder, ...more });

  it('collects outputs, summary, state, annotations and masks', async () => {
    const result = await run({ token: 'ghs_one' });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { single: 'a=b', many: 'x\n\ny', empty: '' },
      summary: '# Summary\n',
      exported: { NEXT: '1' },
      state: { seen: 'yes' },
      masks: ['ghs_one'],
    });
    expect(result.annotations).toEqual([
      {
        level: 'error',
        file: 'a,b/Dockerfile',
        line: 3,
        endLine: 3,
        col: 6,
        endColumn: 95,
        title: 'stale: node',
        message: 'one\ntwo 100%',
      },
      { level: 'warning', message: 'plain' },
      { level: 'notice', file: 'x', message: 'on stderr' },
    ]);
  });

  it('gives inputs under the runner’s names and nothing of the tester’s own environment', async () => {
    process.env.FRESHFROM_LEAK = 'leaked';
    const { outputs } = await run({ inputs: { 'fail-on': 'none' } });
    delete process.env.FRESHFROM_LEAK;
    const seen = JSON.parse(outputs.seen ?? '') as { env: Record<string, string>; cwd: string; node: string };
    expect(seen.env).toMatchObject({
      'INPUT_FAIL-ON': 'none',
      INPUT_TWO_WORDS: '3',
      INPUT_TOKEN: 'ghs_made-up',
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: folder,
    });
    expect(seen.env).not.toHaveProperty('FRESHFROM_LEAK');
    expect(seen.node).toBe(process.version);
    expect((await run()).outputs.seen).toContain('"INPUT_FAIL-ON":""');
  });

  it('derives ref and sha of a pull request, and of the base branch for pull_request_target', async () => {
    const pull_request = {
      head: { ref: 'topic', sha: 'a'.repeat(40) },
      base: { ref: 'main', sha: 'b'.repeat(40) },
      merge_commit_sha: 'c'.repeat(40),
    };
    const payload = { number: 12, pull_request, repository: { full_name: 'o/r' } };
    const seen = async (name: string) =>
      (JSON.parse((await run({ event: { name, payload } })).outputs.seen ?? '') as { env: object }).env;
    expect(await seen('pull_request')).toMatchObject({
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'main',
      GITHUB_REPOSITORY: 'o/r',
    });
    expect(await seen('pull_request_target')).toMatchObject({
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: 'b'.repeat(40),
    });
  });

  it('lets the action talk to a server in the test’s own process, and passes on its exit status', async () => {
    const server = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address() as { port: number };
    const payload = { ask: `http://127.0.0.1:${address.port}/`, exit: 3 };
    const result = await run({ event: { name: 'schedule', payload } });
    server.closeAllConnections();
    server.close();
    expect(result.exitCode).toBe(3);
    expect(result.outputs.seen).toContain('"answer":"hello"');
  });

  it('refuses an input that action.yml doesn’t have, and kills an action that doesn’t end', async () => {
    await expect(run({ inputs: { fail_on: 'none' } })).rejects.toThrow('action.yml has no input fail_on');
    const event = { name: 'schedule', payload: { hang: true } };
    await expect(run({ event, timeout: 1000 })).rejects.toThrow('time limit 1000 ms');
  });
});
