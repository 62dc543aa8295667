import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { node24 } from '../support/node-process.ts';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const BUNDLE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

async function registryWithApp() {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  registry.put('app', '1', imageIndex());
  return { registry, options: ['--insecure-registry', registry.host] };
}

it('standard output holds the report alone, standard error the rest, both without colour', async () => {
  const { registry, options } = await registryWithApp();
  const folder = await project({ Dockerfile: `FROM ${registry.host}/app:1\n` });
  for (const format of ['text', 'json', 'markdown', 'sarif']) {
    const { stdout, stderr } = await folder.run(['check', '--format', format, ...options], {
      env: { FORCE_COLOR: '1', TERM: 'xterm-256color' },
    });
    expect(stderr).toBe('1 request to registries.\n');
    expect(stdout).not.toContain('request');
    expect(stdout).not.toContain('\x1b');
  }
});

it('a reader that has enough, as head has, is no error', async () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `FROM app${at}:1\n`);
  const folder = await project({ Dockerfile: lines.join('') });
  const child = spawn(node24(), [BUNDLE, 'check', '--offline', '--format', 'json'], {
    cwd: folder.folder,
    env: { PATH: process.env.PATH, HOME: folder.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stderr: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => stderr.push(part));
  child.stdout.once('data', () => child.stdout.destroy());
  await once(child, 'close');
  expect(Buffer.concat(stderr).toString()).toBe('');
});

it('a pipe as PATH is a finding; it is not waited for', async () => {
  const folder = await project();
  await promisify(execFile)('mkfifo', [join(folder.folder, 'pipe')]);
  const { report } = await checkJson(folder, ['--offline', 'pipe'], { timeout: 5000 });
  expect(report.findings.map(({ rule }) => rule)).toEqual(['invalid-file']);
});

it('prints a patch that git applies also where a Dockerfile is a link', async () => {
  const { registry, options } = await registryWithApp();
  const folder = await project({ 'images/base.txt': `FROM ${registry.host}/app:1\n` });
  await folder.git('init', '-q');
  await symlink('images/base.txt', join(folder.folder, 'Dockerfile'));
  await folder.git('add', '.');
  const { stdoutBytes } = await folder.run(['update', ...options]);
  await folder.write('the.patch', stdoutBytes);
  await folder.git('apply', '--check', 'the.patch');
});

it('prints a patch for the names of any bytes that git knows', async () => {
  const { registry, options } = await registryWithApp();
  const names = ['tab\t/Dockerfile', 'bell\x07/Dockerfile', 'line\nbreak/Dockerfile', 'del\x7f/Dockerfile'];
  const folder = await project(Object.fromEntries(names.map((name) => [name, `FROM ${registry.host}/app:1\n`])));
  await folder.git('init', '-q');
  const { stdoutBytes } = await folder.run(['update', ...options]);
  await folder.write('the.patch', stdoutBytes);
  await folder.git('apply', 'the.patch');
  for (const name of names) {
    expect((await folder.read(name)).toString()).toBe(`FROM ${registry.host}/app:1@${imageIndex().digest}\n`);
  }
});

it('the help and the version are reports', async () => {
  const folder = await project();
  for (const call of ['--help', '-h', 'check --help', '--version']) {
    const { exitCode, stdout, stderr } = await folder.run(call.split(' '));
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      call === '--version' ? /^freshfrom \d+\.\d+\.\d+\n$/ : /freshfrom check .*\n[\s\S]*--mirror/,
    );
  }
});

it.each(['index.docker.io', 'registry-1.docker.io', 'docker.io/library'])(
  '--mirror %s=… is Docker Hub',
  async (from) => {
    const { registry } = await registryWithApp();
    registry.put('library/app', '1', imageIndex());
    const folder = await project({ Dockerfile: 'FROM app:1\n' });
    const options = ['--mirror', `${from}=${registry.host}`, '--insecure-registry', registry.host];
    // Whatever is not mirrored ends here, and never at the real one.
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9' };
    const { report } = await checkJson(folder, options, { env });
    expect(report.references[0]?.status).toBe('unpinned');
    expect(report.references[0]?.image).toMatchObject({ registry: 'docker.io', repository: 'library/app' });
  },
);

it('the longest mirror prefix wins, on whole components, and files keep what they say', async () => {
  const { registry } = await registryWithApp();
  for (const name of ['hub/library/app', 'own/tools', 'hub/organization/app']) registry.put(name, '1', imageIndex());
  const lines = ['FROM app:1', 'FROM org/tools:1', 'FROM organization/app:1', ''];
  const folder = await project({ Dockerfile: lines.join('\n') });
  const options = ['--insecure-registry', registry.host];
  for (const mirror of [`docker.io=${registry.host}/hub`, `docker.io/org=${registry.host}/own`])
    options.push('--mirror', mirror);
  await folder.run(['update', '--write', ...options]);
  const { digest } = imageIndex();
  expect((await folder.read('Dockerfile')).toString()).toBe(
    lines.map((line) => (line === '' ? '' : `${line}@${digest}`)).join('\n'),
  );
});
