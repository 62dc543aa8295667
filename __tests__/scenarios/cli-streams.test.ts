import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
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
      env: { TERM: 'xterm-256color', ...(format === 'text' ? {} : { FORCE_COLOR: '1' }) },
    });
    expect(stderr).toBe('');
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

describe('output that can not be written', () => {
  /** Runs the committed command line in a shell, where its streams can be anything. */
  async function shell(script: string, cwd: string) {
    const env = { PATH: process.env.PATH, HOME: cwd, NODE: node24(), BUNDLE };
    const child = spawn('bash', ['-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr] = [child.stdout.toArray(), child.stderr.toArray()];
    const [exitCode] = await once(child, 'close');
    return { exitCode, stdout: Buffer.concat(await stdout).toString(), stderr: Buffer.concat(await stderr).toString() };
  }

  it.each([
    'check --offline',
    'check --offline --format json',
    'check --offline --format markdown',
    'check --offline --format sarif',
    'advise --offline',
    '--help',
    '--version',
  ])('%s on a full device: one line, exit status 3', async (call) => {
    const folder = await project({ Dockerfile: 'FROM app:1\n' });
    expect(await shell(`"$NODE" "$BUNDLE" ${call} >/dev/full`, folder.folder)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: "freshfrom: Standard output can't be written: no space is left on the device.\n",
    });
  });

  it('a reader that was gone before it read anything: one line, exit status 3', async () => {
    const folder = await project({ Dockerfile: 'FROM app:1\n' });
    const script = `mkfifo p; exec 3<>p; exec 4>p; exec 3>&-; "$NODE" "$BUNDLE" check --offline >&4`;
    expect(await shell(script, folder.folder)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: "freshfrom: Standard output can't be written: its reader is gone.\n",
    });
  });

  it.each(['2>/dev/full', '2>&-', '2>&4'])(
    'standard error %s: the report and the exit status stay',
    async (redirection) => {
      const folder = await project({ Dockerfile: 'FROM app:1\n' });
      const script = `rm -f p; mkfifo p; exec 3<>p; exec 4>p; exec 3>&-; "$NODE" "$BUNDLE" check --offline --paths no ${redirection}`;
      expect(await shell(script, folder.folder)).toEqual({ exitCode: 0, stdout: 'No Dockerfile found.\n', stderr: '' });
      const wrong = await shell(script.replace('--paths no', '--unknown'), folder.folder);
      expect([wrong.exitCode, wrong.stderr]).toEqual([2, '']);
    },
  );

  it.each([
    ['--report-file no/x.json', 'its folder does not exist'],
    ['--sarif-file no/x.json', 'its folder does not exist'],
    ['--report-file .', 'it is a folder'],
    ['--report-file Dockerfile/x.json', 'a part of its path is not a folder'],
    ['--report-file /dev/full', 'it is not a regular file'],
  ])('%s: one line, exit status 3, and no registry is asked', async (option, why) => {
    const { registry, options } = await registryWithApp();
    const folder = await project({ Dockerfile: `FROM ${registry.host}/app:1\n` });
    const { exitCode, stdout, stderr } = await folder.run(['check', ...option.split(' '), ...options]);
    const [name, path] = option.split(' ');
    expect([exitCode, stdout, stderr]).toEqual([3, '', `freshfrom: ${name}: ${path} can't be written: ${why}.\n`]);
    expect(registry.requests).toEqual([]);
  });
});

it('a pipe as PATH is a finding; it is not waited for', async () => {
  const folder = await project();
  await promisify(execFile)('mkfifo', [join(folder.folder, 'pipe')]);
  const { report } = await checkJson(folder, ['--offline', 'pipe']);
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
