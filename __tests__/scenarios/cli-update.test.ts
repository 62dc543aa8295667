import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DockerRegistry, startDockerRegistry } from '../support/registry/docker-registry.ts';
import { describeWithNode20, describeWithRegistry } from '../support/requires.ts';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';
import { after, before, NEW, newImage, OLD, oldImage } from './support/update-cases.ts';

const BASE = 'org.opencontainers.image.base';

function tests(on: { readonly node?: 20 }): void {
  let registry: DockerRegistry;
  let options: string[];
  beforeAll(async () => {
    registry = await startDockerRegistry();
    options = ['--mirror', `docker.io=${registry.host}`, '--insecure-registry', registry.host];
    await registry.push('library/app', undefined, oldImage);
    for (const tag of ['now', 'now-x', 'latest', 'app']) await registry.push('library/app', tag, newImage);
  });
  afterAll(() => registry.close());

  it('--write changes the digests and no other byte', async () => {
    const folder = await project(before);
    expect((await folder.runOrCall(['update', '--write', ...options], on)).exitCode).toBe(0);
    for (const path of Object.keys(before)) {
      expect([path, (await folder.read(path)).toString('latin1')]).toEqual([path, after[path]?.toString('latin1')]);
    }
  });

  it('is done after one time: then all that can be is fresh, and there is nothing to update', async () => {
    const folder = await project(before);
    await chmod(join(folder.folder, 'end/Dockerfile'), 0o750);
    const written = await folder.runOrCall(['update', '--write', ...options], on);
    expect(written.exitCode).toBe(0);
    const { report } = await checkJson(folder, options, on);
    const rest = report.references.filter(({ status }) => status !== 'fresh');
    expect(rest.map(({ file, status, notEdited }) => `${file} ${status} ${notEdited}`)).toEqual([
      'ignored/Dockerfile stale ignored',
      'ignored/Dockerfile skipped undefined',
      'mount/Dockerfile skipped undefined',
      'tag-arg/Dockerfile unpinned overridable-arg',
      'template/Dockerfile skipped undefined',
    ]);
    const again = await folder.runOrCall(['update', ...options], on);
    expect([again.stdout, again.exitCode]).toEqual(['', 0]);
    expect((await stat(join(folder.folder, 'end/Dockerfile'))).mode & 0o777).toBe(0o750);
  });

  it('says why each reference was left as it is', async () => {
    const left = ['FROM app@OLD', 'FROM app:gone', '# freshfrom: ignore', 'FROM app:now', 'FROM scratch'];
    const text = `FROM app:now@${NEW}\nARG X\n${left.join('\n').replace('OLD', OLD)}\n`;
    const folder = await project({ Dockerfile: text });
    const said = async (...args: string[]) => (await folder.runOrCall(['update', ...options, ...args], on)).stderr;
    expect(await said()).toMatch(
      /^Nothing to update\.\nDockerfile:3: app@sha256:\w+… is not updated: it has a digest and no tag, .*\nDockerfile:4: app:gone is not updated: .* has no app:gone.*\n1 reference is ignored by a comment or the configuration\.$/m,
    );
    await folder.write('Dockerfile', `FROM app:now@${NEW}\nFROM app@${OLD}\n`);
    expect(await said()).toMatch(/^Dockerfile:2: app@sha256:\w+… is not updated: it has a digest and no tag, .*$/m);
    await folder.write('Dockerfile', 'FROM app:now\nFROM app:gone\n');
    expect(await said('--write')).toMatch(/^Wrote 1 digest in 1 file\.\nDockerfile:2: app:gone is not updated: /m);
    await folder.write('Dockerfile', `FROM app:now@${NEW}\n`);
    expect(await said()).toMatch(/Nothing to update\.\n$/);
  });

  it('prints one patch for all files, in the order of their names, which git applies, and the same with --write', async () => {
    const folder = await project(before);
    const printed = await folder.runOrCall(['update', ...options], on);
    const names = printed.stdout.match(/^\+\+\+ .*/gm) ?? [];
    expect(names).toHaveLength(Object.keys(before).length - 1);
    const paths = names.map((name) => name.replace('"', ''));
    expect(paths).toEqual([...paths].sort());
    for (const path of Object.keys(before)) expect(await folder.read(path)).toEqual(before[path]); // nothing is written
    await folder.write('the.patch', printed.stdoutBytes);
    await folder.git('init', '-q');
    await folder.git('apply', 'the.patch');
    for (const path of Object.keys(before)) {
      expect([path, (await folder.read(path)).toString('latin1')]).toEqual([path, after[path]?.toString('latin1')]);
      await folder.write(path, before[path] ?? '');
    }
    expect((await folder.runOrCall(['update', '--write', ...options], on)).stdoutBytes).toEqual(printed.stdoutBytes);
  });

  it('prints a patch that git applies in the subfolder where it was made', async () => {
    const folder = await project({ 'a/b/Dockerfile': 'FROM app:now\n', Dockerfile: 'FROM app:now\n' });
    await folder.git('init', '-q');
    const { stdoutBytes } = await folder.runOrCall(['update', ...options], { ...on, cwd: join(folder.folder, 'a') });
    await folder.write('a/the.patch', stdoutBytes);
    await folder.git('-C', 'a', 'apply', 'the.patch');
    expect((await folder.read('a/b/Dockerfile')).toString()).toBe(`FROM app:now@${NEW}\n`);
    expect((await folder.read('Dockerfile')).toString()).toBe('FROM app:now\n');
  });

  it.each([
    ['another FROM has a digest of its own behind the ARG', 'ARG V=now\nFROM app:$V AS a\nFROM app:$V@OLD\n'],
    ['a FROM uses the ARG twice', 'ARG A=app\nFROM $A:$A\n'],
    ['another FROM changes the value', 'ARG V=now\nFROM app:$V AS a\nFROM app:\u0024{V//4/5}\n'],
    ['a later stage takes the ARG over', 'ARG V=now\nFROM app:$V\nARG V\n'],
    ['a flag uses the ARG', 'ARG V=now\nFROM --platform=$V app:$V\n'],
  ])("writes no digest into an ARG's default where %s", async (_, text) => {
    const folder = await project({ Dockerfile: text.replace('OLD', OLD) });
    await folder.runOrCall(['update', '--write', ...options], on);
    expect((await folder.read('Dockerfile')).toString()).toBe(text.replace('OLD', NEW));
  });

  it.each([
    ['in the FROM', `FROM app:1.0@${OLD}`],
    ['in an ARG', `ARG V=1.0@${OLD}\nARG I=app:\u0024{V}\nFROM $I`],
    ['in an ARG that is the image', `ARG I=app:1.0@${OLD}\nFROM $I AS a\nFROM app:1.0@${OLD}`],
  ])('moves what states the digest again with the tag, too: %s', async (_, from) => {
    const text = `${from}\nENV BASE=docker.io/library/app:1.0@${OLD}\nLABEL ${BASE}.digest=${OLD} ${BASE}.name=app:1.0\n`;
    await registry.push('library/app', '1.0', oldImage);
    await registry.push('library/app', '1.1', newImage);
    const folder = await project({ Dockerfile: text });
    await folder.runOrCall(['update', '--write', '--update-tags', 'minor', ...options], on);
    expect((await folder.read('Dockerfile')).toString()).toBe(text.replaceAll('1.0', '1.1').replaceAll(OLD, NEW));
  });

  it('--pin off leaves first pins out, --pin-args writes those that beat a --build-arg', async () => {
    const text = `ARG V=now\nFROM app:\${V}-x AS a\nFROM app:now AS b\nFROM app:now@${OLD}\n`;
    const off = await project({ Dockerfile: text });
    await off.runOrCall(['update', '--write', '--pin', 'off', ...options], on);
    expect((await off.read('Dockerfile')).toString()).toBe(text.replace(OLD, NEW));
    const all = await project({ Dockerfile: text });
    await all.runOrCall(['update', '--write', '--pin-args', ...options], on);
    expect((await all.read('Dockerfile')).toString()).toBe(
      `ARG V=now\nFROM app:\${V}-x@${NEW} AS a\nFROM app:now@${NEW} AS b\nFROM app:now@${NEW}\n`,
    );
  });
}

describeWithRegistry('update against the real registry', () => tests({}));
describeWithNode20('update on Node 20', () => {
  describeWithRegistry('against the real registry', () => tests({ node: 20 }));
});
