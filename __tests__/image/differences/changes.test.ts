import { describe, expect, it } from 'vitest';
import { comparePackages } from '../../../src/image/differences/compare-packages.ts';
import { compareUrl, configChanges, versionChanges } from '../../../src/image/differences/config-changes.ts';
import type { ImageConfig } from '../../../src/model/image.ts';
import type { Package } from '../../../src/model/package.ts';
import { image } from './images.ts';

const config = (more: Partial<ImageConfig>) => image('1', { config: more }).config;
const env = (values: Record<string, string>) => config({ env: new Map(Object.entries(values)) });

describe('the configuration', () => {
  it('tells versions apart from other variables', () => {
    const [before, after] = [
      env({ NODE_VERSION: '22.1.0', PATH: '/a', OLD: '1' }),
      env({ NODE_VERSION: '22.2.0', PATH: '/b' }),
    ];
    expect(versionChanges(before, after)).toEqual([{ name: 'NODE', before: '22.1.0', after: '22.2.0' }]);
    expect(configChanges(before, after)).toEqual([
      { name: 'ENV OLD', before: '1', after: undefined },
      { name: 'ENV PATH', before: '/a', after: '/b' },
    ]);
  });

  it('names what is set as Dockerfiles do, and leaves out what every build changes', () => {
    const before = config({
      user: 'node',
      cmd: ['a', 'b c'],
      exposedPorts: ['80/tcp'],
      labels: { 'build-date': '1', version: '1' },
    });
    const after = config({
      user: undefined,
      cmd: ['a'],
      volumes: ['/v'],
      labels: { 'build-date': '2', version: '2' },
      stopSignal: 'SIGINT',
    });
    expect(configChanges(before, after).map(({ name, ...values }) => [name, values.before, values.after])).toEqual([
      ['USER', 'node', undefined],
      ['CMD', '["a","b c"]', '["a"]'],
      ['EXPOSE', '80/tcp', undefined],
      ['VOLUME', undefined, '/v'],
      ['STOPSIGNAL', undefined, 'SIGINT'],
      ['LABEL version', '1', '2'],
    ]);
  });

  it.each([
    ['https://github.com/nodejs/docker-node.git#aaa:22/slim', 'https://github.com/nodejs/docker-node/compare/'],
    ['https://github.com/org/app', 'https://github.com/org/app/compare/'],
    ['https://gitlab.com/org/app', 'https://gitlab.com/org/app/-/compare/'],
    ['https://example.com/org/app', undefined],
    ['https://github.com/org/app"><script>', undefined],
    ['', undefined],
  ])('links the commits between of %s', (source, start) => {
    const at = (revision: string) =>
      image('1', {
        annotations: {
          'org.opencontainers.image.source': source,
          'org.opencontainers.image.revision': revision.repeat(40),
        },
      });
    const expected = start === undefined ? undefined : `${start}${'a'.repeat(40)}...${'b'.repeat(40)}`;
    expect(compareUrl(at('a'), at('b'))).toBe(expected);
    expect(compareUrl(at('a'), at('a'))).toBeUndefined();
  });
});

describe('packages', () => {
  const deb = (name: string, version: string, more: Partial<Package> = {}): Package => ({
    ...{ type: 'deb', name, version, architecture: 'amd64', source: undefined },
    ...more,
  });
  const numeric = (type: string, a: string, b: string) => (type === 'deb' ? Number(a) - Number(b) : undefined);

  it('are added, removed, upgraded and downgraded, by source package', () => {
    const before = [
      deb('libssl3', '1', { source: 'openssl' }),
      deb('openssl', '1'),
      deb('gone', '1'),
      deb('same', '1'),
      deb('down', '2'),
    ];
    const after = [
      deb('libssl3', '2', { source: 'openssl' }),
      deb('openssl', '2'),
      deb('new', '1'),
      deb('same', '1'),
      deb('down', '1'),
    ];
    const groups = comparePackages(before, after, numeric);
    expect(
      groups.map(({ name, changes }) => [name, changes.map(({ kind, package: own }) => `${own.name} ${kind}`)]),
    ).toEqual([
      ['down', ['down downgraded']],
      ['gone', ['gone removed']],
      ['new', ['new added']],
      ['openssl', ['libssl3 upgraded', 'openssl upgraded']],
    ]);
  });

  it('are changed where no order is known, or several versions stand side by side', () => {
    const npm = (version: string) => deb('left-pad', version, { type: 'npm' });
    const [group] = comparePackages([npm('1'), npm('2')], [npm('2'), npm('3')], numeric);
    expect(group?.changes).toEqual([
      {
        kind: 'changed',
        package: { type: 'npm', name: 'left-pad', architecture: 'amd64' },
        before: ['1', '2'],
        after: ['2', '3'],
      },
    ]);
    expect(comparePackages([npm('1')], [npm('2')], numeric)[0]?.changes[0]?.kind).toBe('changed');
  });

  it('of two architectures are two', () => {
    const i386 = { architecture: 'i386' };
    const groups = comparePackages([deb('a', '1'), deb('a', '1', i386)], [deb('a', '1'), deb('a', '2', i386)], numeric);
    expect(groups.flatMap(({ changes }) => changes).map(({ package: own }) => own.architecture)).toEqual(['i386']);
  });

  it('of another architecture are the same', () => {
    const [group] = comparePackages([deb('a', '1')], [deb('a', '2', { architecture: 'all' })], numeric);
    expect(group?.changes).toEqual([
      { kind: 'upgraded', package: { type: 'deb', name: 'a', architecture: 'all' }, before: ['1'], after: ['2'] },
    ]);
    const both = [deb('a', '1'), deb('a', '1', { architecture: 'i386' })];
    expect(comparePackages([deb('a', '1')], both, numeric)[0]?.changes.map(({ kind }) => kind)).toEqual(['added']);
  });
});
