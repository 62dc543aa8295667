import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockEnvironment } from './clock.mjs';
import { describeWithNode20 } from './requires.ts';
import { runCli } from './run-cli.ts';

const SCRIPT = `
process.stdin.toArray().then((parts) => {
  process.stdout.write(Buffer.from([0xff, 0x0a]));
  process.stderr.write(JSON.stringify([process.version, process.argv.slice(2), Buffer.concat(parts).toString(), process.env]));
  process.exitCode = 2;
});
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fake-cli-'));
  await writeFile(join(folder, 'cli.cjs'), SCRIPT);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const call = (node: 20 | 24) =>
  runCli(['check', '--format', 'json'], {
    cwd: folder,
    node,
    script: join(folder, 'cli.cjs'),
    stdin: 'in',
    env: { A: 'b' },
  });

describe('runCli', () => {
  it('runs on Node 24 with its arguments, its input and an environment of its own', async () => {
    const result = await call(24);
    const [version, args, input, env] = JSON.parse(result.stderr) as [string, string[], string, Record<string, string>];
    expect(result.exitCode).toBe(2);
    expect(result.stdoutBytes).toEqual(Buffer.from([0xff, 0x0a]));
    expect(version).toBe(process.version);
    expect([args, input]).toEqual([['check', '--format', 'json'], 'in']);
    // Beside what is given: the clock, and where Node keeps what it has compiled.
    const ours = [...Object.keys(clockEnvironment()), 'NODE_COMPILE_CACHE'];
    expect(new Set(Object.keys(env))).toEqual(new Set(['A', 'HOME', 'PATH', ...ours]));
  });
});

describeWithNode20('runCli on Node 20', () => {
  it('runs there', async () => {
    expect((await call(20)).stderr).toMatch(/^\["v20\./);
  });
});
