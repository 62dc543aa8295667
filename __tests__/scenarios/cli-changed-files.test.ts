import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';

const { digest } = imageIndex();

/** A folder with two files, and a registry that lets somebody work on the first one while it is asked. */
async function start(meanwhile: (path: string) => void) {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  registry.put('app', '1', imageIndex());
  const line = `FROM ${registry.host}/app:1`;
  const folder = await project({ 'a/Dockerfile': `${line}\n`, 'b/Dockerfile': `${line}\n` });
  registry.fail('/app/', (real) => {
    meanwhile(join(folder.folder, 'a/Dockerfile'));
    return real();
  });
  const words = (...args: string[]) => ['update', '--insecure-registry', registry.host, ...args];
  const run = (...args: string[]) => folder.run(words(...args));
  const call = (...args: string[]) => folder.call(words(...args));
  return { folder, line, run, call };
}

const saved = (path: string) => writeFileSync(path, `# saved\n${readFileSync(path, 'utf8')}`);
const OTHERS: Readonly<Record<string, (path: string) => void>> = {
  'a line more in front': saved,
  'the same length': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('FROM', 'from')),
  'shorter than before': (path) => writeFileSync(path, 'FROM x\n'),
  gone: (path) => execFileSync('rm', [path]),
  'a pipe': (path) => execFileSync('sh', ['-c', 'rm "$0" && mkfifo "$0"', path]),
  'a link out of the folder': (path) => execFileSync('ln', ['-sf', '/etc/hostname', path]),
};

describe('a file that changes while registries are asked', () => {
  it.each(Object.entries(OTHERS))(
    '%s: --write leaves it alone, writes the others, and ends with 3',
    async (_, change) => {
      const { folder, line, call } = await start(change);
      const { exitCode, stderr, stdout } = await call('--write');
      expect(stderr).toContain('Wrote 1 digest in 1 file.\n');
      expect(stderr).toContain(
        'Warning: a/Dockerfile has changed since it was read, so it is not updated. Run freshfrom update again.\n',
      );
      expect(exitCode).toBe(3);
      expect((await folder.read('b/Dockerfile')).toString()).toBe(`${line}@${digest}\n`);
      expect(stdout).not.toContain('a/Dockerfile');
      expect((await readdir(join(folder.folder, 'a'))).filter((name) => name !== 'Dockerfile')).toEqual([]);
    },
  );

  it('the patch is without it, and git applies it', async () => {
    const { folder, line, run } = await start(saved);
    const { exitCode, stderr, stdoutBytes } = await run();
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('a/Dockerfile has changed since it was read')]);
    await folder.write('the.patch', stdoutBytes);
    await folder.git('init', '-q');
    await folder.git('apply', 'the.patch');
    expect((await folder.read('a/Dockerfile')).toString()).toBe(`# saved\n${line}\n`);
    expect((await folder.read('b/Dockerfile')).toString()).toBe(`${line}@${digest}\n`);
  });

  it('two runs at once write each digest once', async () => {
    const { folder, line, run } = await start(() => {});
    const runs = await Promise.all([run('--write'), run('--write'), run('--write')]);
    for (const { exitCode } of runs) expect([0, 3]).toContain(exitCode);
    for (const path of ['a/Dockerfile', 'b/Dockerfile']) {
      expect((await folder.read(path)).toString()).toBe(`${line}@${digest}\n`);
      expect(await readdir(join(folder.folder, path, '..'))).toEqual(['Dockerfile']);
    }
  });
});

describe('a patch in a log', () => {
  it('has no line that a workflow would take for a command, and applies', async () => {
    const { folder, line, run } = await start(() => {});
    const around = '::error::before\n \t::warning::x\n';
    await folder.write('a/Dockerfile', `RUN <<E\n${around}E\n${line}\nRUN <<E\n${around}E`);
    await folder.write('b/Dockerfile', `${line}\n  ::add-mask::x`);
    const { stdout, stdoutBytes } = await run();
    expect(stdout).not.toMatch(/^\s*::/m);
    await folder.write('the.patch', stdoutBytes);
    await folder.git('init', '-q');
    await folder.git('apply', 'the.patch');
    expect((await folder.read('a/Dockerfile')).toString()).toBe(
      `RUN <<E\n${around}E\n${line}@${digest}\nRUN <<E\n${around}E`,
    );
    expect((await folder.read('b/Dockerfile')).toString()).toBe(`${line}@${digest}\n  ::add-mask::x`);
  });
});
