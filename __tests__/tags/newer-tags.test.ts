import { describe, expect, it } from 'vitest';
import type { TagLevel } from '../../src/model/policy.ts';
import { newerTags as newerTagsOf } from '../../src/tags/newer-tags.ts';
import { RepositoryTags } from '../../src/tags/repository-tags.ts';
import fc from '../support/fast-check.ts';

const newerTags = (tag: string, tags: readonly string[], level: TagLevel, repository = 'library/node') =>
  newerTagsOf({ repository, tag }, new RepositoryTags(tags), level).tags;

describe('newer tags', () => {
  it.each([
    [
      '20.1-slim',
      ['20.2-slim', '20.2', '20.10-slim', '21.0-slim', '20.1.5-slim', '20-slim'],
      'minor',
      ['20.10-slim', '20.2-slim'],
    ],
    ['20.1-slim', ['20.2-slim', '21.0-slim', '22.3-slim'], 'major', ['22.3-slim', '21.0-slim', '20.2-slim']],
    ['20.1-slim', ['20.2-slim', '21.0-slim'], 'patch', []],
    ['20.1-slim', ['20.2-slim'], 'digest', []],
    [
      '1.25.3-alpine3.18',
      ['1.25.4-alpine3.19', '1.25.4-alpine3.18', '1.26.0-alpine3.18'],
      'patch',
      ['1.25.4-alpine3.18'],
    ],
    ['22', ['23', '24', '24.1', 'latest', 'lts', '20240101'], 'major', ['24', '23']],
    ['22', ['23', '24'], 'minor', []],
    ['v1.2.3', ['1.2.4', 'v1.2.4', 'v1.3.0-rc.1', 'v2.0.0'], 'minor', ['v1.2.4']],
    // From a pre-release the newest release; another one only of the same version, while that has no release.
    ['1.2.0-rc.1', ['1.2.0-rc.10', '1.2.0-rc.2', '1.2.0', '1.3.0-alpha.1', '2.0.0'], 'minor', ['1.2.0']],
    ['1.2.0-rc.1', ['1.2.0-rc.10', '1.2.0-rc.2', '1.3.0-alpha.1'], 'minor', ['1.2.0-rc.10', '1.2.0-rc.2']],
    ['1.2.0-rc.1-slim', ['1.2.0-rc.2-slim', '1.2.0'], 'minor', []],
    ['1.3.0-canary.1', ['1.3.0-canary.2', '1.3.0-next.4', '1.3.0-rc.1'], 'patch', ['1.3.0-rc.1', '1.3.0-canary.2']],
    ['3.14', ['3.15-rc', '3.15.0a1', '3.15', '3.15-slim'], 'minor', ['3.15']],
    [
      '3.15.0a1-slim',
      ['3.15.0a2-slim', '3.15.0b1-slim', '3.15.0rc1-slim', '3.15.0-slim', '3.15.0a2'],
      'patch',
      ['3.15.0-slim'],
    ],
    ['3.15.0a1-slim', ['3.15.0a2-slim', '3.15.0rc1-slim'], 'patch', ['3.15.0rc1-slim', '3.15.0a2-slim']],
    ['24.04', ['24.4', '24.10', '25.04', '26.04', '22.04'], 'major', ['26.04', '25.04', '24.10']],
    [
      'bookworm-20250101-slim',
      ['bookworm-20250202-slim', 'bookworm-20250202', 'trixie-20250202-slim', 'bookworm-slim'],
      'major',
      ['bookworm-20250202-slim'],
    ],
    ['22.1-dev', ['22.2', '22.2-dev'], 'minor', ['22.2-dev']],
    ['3', ['20240329', '4'], 'major', ['4']],
    ['latest', ['1', '2', 'stable'], 'major', []],
    ['bookworm', ['trixie', '13'], 'major', []],
    [
      '21-jre-noble',
      ['22-jre-noble', '25-jdk-noble', '25-jre-noble', '25-jre', '26-ea-jre-noble'],
      'major',
      ['25-jre-noble', '22-jre-noble'],
    ],
    // The number of a build or packaging belongs to the version.
    [
      '21.0.5_11-jre',
      ['21.0.6_7-jre', '21.0.6_7-jdk', '21.0.5_12-jre', '21.0.5_9-jre', '23.0.1_11-jre', '21.0.6-jre'],
      'patch',
      ['21.0.6_7-jre', '21.0.5_12-jre'],
    ],
    [
      '9.4-1181.1724035907',
      ['9.4-1227.1726694542', '9.4-1194', '9.4', '9.5-1732804088', '9.4-949.1717074713'],
      'minor',
      ['9.5-1732804088', '9.4-1227.1726694542'],
    ],
    ['9.5-1732804088', ['9.6-1747219013', '9.5-1738643550', '9.5'], 'patch', ['9.5-1738643550']],
    [
      '1.2.3-debian-12-r10',
      ['1.2.4-debian-12-r0', '1.2.3-debian-12-r9', '1.2.3-debian-12-r11', '1.2.4-debian-11-r5', '1.2.4-debian-12'],
      'patch',
      ['1.2.4-debian-12-r0', '1.2.3-debian-12-r11'],
    ],
    ['131.0-20241204', ['131.0-20241212', '131.0-2'], 'patch', ['131.0-20241212']],
    ['16-3.4', ['16-3.5', '17-3.5', '17-3.4'], 'major', ['17-3.4']],
    // Days, and the hashes of commits that look like numbers.
    ['20240606', ['20240923', '202501081200', '99887766', '1234567'], 'major', ['20240923']],
    [
      'nightly-2024-11-07',
      ['nightly-2025-11-07', 'nightly-2025-12-01', 'nightly-2024'],
      'major',
      ['nightly-2025-12-01', 'nightly-2025-11-07'],
    ],
    [
      'RELEASE.2024-11-07T00-52-20Z',
      ['RELEASE.2024-12-18T13-15-44Z', 'RELEASE.2024-12-18T13-15-44Z-cpuv1', 'RELEASE.2025-01-20T14-49-07Z'],
      'minor',
      ['RELEASE.2024-12-18T13-15-44Z'],
    ],
    ['main-99999', ['main-100000', '20250101'], 'major', ['main-100000']],
    ['sha-1234567', ['sha-9876543', 'sha-1a2b3c4'], 'major', []],
    ['1234567', ['20240606', '9876543', 'abcdef1'], 'major', []],
    ['12345a6', ['99999b1', '1a2b3c4'], 'major', []],
    ['main-a123456', ['main-a234567'], 'major', []],
    ['20240606', ['deadbeef', '20240707'], 'major', ['20240707']],
    ['1.0.0-RC.1', ['1.0.0-beta.2', '1.0.0-rc.2', '1.0.0-rc10'], 'patch', ['1.0.0-rc10', '1.0.0-rc.2']],
    ['1.2.3', ['1.02.4', '1.2.4'], 'major', ['1.2.4']],
    ['7.4.2', ['7.4.2', '7.4.1'], 'major', []],
    ['7.99999999999999999999', ['7.100000000000000000000'], 'major', ['7.100000000000000000000']],
  ] as const)('of %s among %j, %s', (tag, tags, level, expected) => {
    expect(newerTags(tag, tags, level)).toEqual(expected);
  });

  it.each([
    ['24.04', 'minor', []],
    ['24.04', 'major', ['26.04']],
    ['22.04', 'major', ['26.04', '24.04']],
    ['24.10', 'minor', []],
    ['24.10', 'major', ['26.04', '25.10', '25.04']],
  ] as const)('of Ubuntu %s, %s: from one release with long support to the next', (tag, level, expected) => {
    const tags = ['22.04', '24.04', '24.10', '25.04', '25.10', '26.04', 'noble', 'noble-20250127'];
    for (const repository of ['library/ubuntu', 'ubuntu', 'catthehacker/ubuntu', 'library/buildpack-deps']) {
      expect(newerTags(tag, tags, level, repository)).toEqual(expected);
    }
    expect(newerTags('noble-20241118', tags, 'major', 'library/ubuntu')).toEqual(['noble-20250127']);
    expect(newerTags('24.04', tags, 'minor', 'library/ubuntu-tools')).toEqual(['24.10']);
  });

  it('are in one order, whatever order the registry has', () => {
    const part = fc.integer({ min: 0, max: 30 });
    const preRelease = fc.constantFrom('', 'rc1', '-beta.2', '-beta.10', '-beta3', '-BETA.4', 'a3');
    const version = fc.tuple(part, part, preRelease, fc.constantFrom('', '_1', '_12')).map(([a, b, pre, build]) => {
      return `${a}.${b}.0${pre}${build}-x`;
    });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 20 }), version, (tags, tag) => {
        const newer = newerTags(tag, tags, 'major');
        expect(newerTags(tag, [...tags].reverse(), 'major')).toEqual(newer);
        for (const candidate of newer) expect(newerTags(candidate, [tag], 'major')).toEqual([]);
      }),
    );
  });

  it('never throw nor hang on any tag', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 128 }), fc.string({ maxLength: 128 }), (tag, other) => {
        expect(newerTags(tag, [other], 'major').length).toBeLessThan(2);
      }),
    );
  });
});
