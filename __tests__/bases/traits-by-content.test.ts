import { describe, expect, it } from 'vitest';
import {
  type ImageContent,
  releaseByContent,
  SCRATCH_TRAITS,
  traitsByContent,
  traitsByName,
} from '../../src/bases/index.ts';
import type { Package } from '../../src/model/package.ts';
import { referenceOf } from './reference.ts';

const packages = (type: string, ...names: readonly string[]): Package[] =>
  names.map((name) => ({ type, name, version: '1', architecture: undefined, source: undefined }));
const osRelease = (id: string) => ({ id, versionId: '1', codename: undefined });
const config = (user: string | undefined) => ({ user, env: new Map<string, string>(), entrypoint: undefined });

const of = (text: string, facts: ImageContent) => traitsByContent(traitsByName(referenceOf(text)), facts);

describe('traits by content', () => {
  it('are those by name where nothing could be read', () => {
    const byName = traitsByName(referenceOf('node:22'));
    expect(traitsByContent(byName, {})).toBe(byName);
  });

  it('tell what an unknown image is', () => {
    const facts = {
      osRelease: osRelease('alpine'),
      packages: packages('apk', 'musl', 'busybox', 'apk-tools'),
      config: config(undefined),
    };
    expect(of('example/app:1.2', facts)).toEqual({
      family: 'alpine',
      label: 'Alpine',
      libc: 'musl',
      shell: 'BusyBox ash',
      packageManager: 'apk',
      user: 'root',
      nonroot: undefined,
      language: undefined,
      basis: 'image',
    });
  });

  it.each([
    ['debian', packages('deb', 'libc6', 'bash', 'dash', 'apt'), 'unknown | Debian | glibc | bash | apt'],
    ['ubuntu', packages('deb', 'libc6', 'dash', 'apt'), 'unknown | Ubuntu | glibc | dash | apt'],
    ['debian', packages('deb', 'libc6', 'tzdata'), 'distroless | Debian without a shell | glibc | none | none'],
    [
      'wolfi',
      packages('apk', 'glibc-2.43', 'busybox', 'apk-tools'),
      'chainguard | Chainguard | glibc | BusyBox ash | apk',
    ],
    ['chainguard', packages('apk', 'glibc'), 'chainguard | Chainguard | glibc | none | none'],
    ['rhel', packages('rpm', 'glibc', 'bash', 'microdnf'), 'ubi | UBI minimal | glibc | bash | microdnf'],
    ['rhel', packages('rpm', 'glibc', 'bash', 'dnf', 'yum'), 'ubi | UBI | glibc | bash | dnf'],
    ['rhel', packages('rpm', 'glibc', 'bash'), 'ubi | UBI micro | glibc | bash | none'],
    ['azurelinux', packages('rpm', 'glibc', 'bash', 'tdnf'), 'unknown | Azure Linux | glibc | bash | tdnf'],
    ['alpine', packages('apk', 'musl', 'glibc', 'busybox', 'apk-tools'), 'alpine | Alpine | ? | BusyBox ash | apk'],
    ['sabayon', packages('rpm', 'bash'), 'unknown | unknown | ? | bash | none'],
  ])('of %s with its packages', (id, found, expected) => {
    const traits = of('example/app:1.2', { osRelease: osRelease(id), packages: found });
    const { family, label, libc, shell, packageManager } = traits;
    expect([family, label, libc ?? '?', shell, packageManager].join(' | ')).toBe(expected);
  });

  it('keep the family that the name says, on the system that the image says', () => {
    const found = packages('deb', 'libc6', 'bash', 'apt');
    expect(of('node:22-slim', { osRelease: osRelease('debian'), packages: found })).toMatchObject({ family: 'slim' });
    expect(of('gradle:8-jdk21', { osRelease: osRelease('ubuntu'), packages: found })).toMatchObject({
      family: 'full',
      label: 'Ubuntu',
      language: 'java',
    });
    const bare = packages('deb', 'libc6');
    expect(of('gcr.io/distroless/cc-debian13', { osRelease: osRelease('debian'), packages: bare })).toMatchObject({
      family: 'distroless',
      label: 'distroless cc',
    });
  });

  it('overrule a name that says something else', () => {
    const facts = { osRelease: osRelease('debian'), packages: packages('deb', 'libc6', 'bash', 'apt') };
    expect(of('example/app:alpine', facts)).toMatchObject({ family: 'unknown', libc: 'glibc', packageManager: 'apt' });
  });

  it('take the libc from os-release where there is no list of packages', () => {
    expect(of('example/app:1.2', { osRelease: osRelease('alpine') })).toMatchObject({
      family: 'alpine',
      libc: 'musl',
      shell: undefined,
    });
    expect(of('example/app:alpine', { osRelease: osRelease('debian') })).toMatchObject({
      libc: 'glibc',
      shell: undefined,
      packageManager: undefined,
    });
    expect(of('gcr.io/distroless/static', { osRelease: osRelease('debian') })).toMatchObject({
      family: 'distroless',
      libc: 'none',
    });
  });

  it('conclude nothing from a list without packages of the system', () => {
    const facts = { osRelease: osRelease('debian'), packages: packages('npm', 'express') };
    expect(of('node:22', facts)).toMatchObject({ shell: 'bash', packageManager: 'apt' });
    expect(traitsByContent(SCRATCH_TRAITS, { packages: [] })).toMatchObject({ shell: 'none' });
  });

  it.each([
    [undefined, 'root'],
    ['', 'root'],
    ['0', 'root'],
    ['0:0', 'root'],
    ['root:root', 'root'],
    ['65532:65532', '65532'],
    ['node', 'node'],
  ])('take the user %s for %s', (user, expected) => {
    expect(of('node:22', { config: config(user) }).user).toBe(expected);
  });

  it('know the release of an os-release', () => {
    const release = (id: string, versionId?: string) => releaseByContent({ id, versionId, codename: undefined });
    expect(release('debian', '12')).toEqual({ system: 'debian', release: '12' });
    expect(release('rhel', '9.6')).toMatchObject({ release: '9.6' });
    expect(release('debian')).toBeUndefined();
    expect(release('gentoo', '2.17')).toBeUndefined();
  });

  it('propose no sibling to an image that isn’t root any more', () => {
    expect(of('nginx:1.27', { config: config('101') }).nonroot).toBeUndefined();
    expect(of('nginx:1.27', { config: config('') }).nonroot).toBe('nginxinc/nginx-unprivileged:1.27');
  });
});
