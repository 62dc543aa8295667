import { describe, expect, it } from 'vitest';
import type { TagLevel } from '../../src/model/policy.ts';
import { laterDebianRepositories, tagsOnLaterRelease } from '../../src/tags/distribution-release.ts';

describe('a tag on a later release of its distribution', () => {
  it.each<[string, string, TagLevel, string[]]>([
    ['slim-bookworm', 'slim-bullseye slim-trixie slim-forky trixie slim', 'digest', ['slim-trixie']],
    ['22-bookworm-slim', '22-trixie-slim 24-trixie-slim 22-trixie', 'minor', ['22-trixie-slim']],
    ['22-bookworm-slim', '22-trixie-slim 24-trixie-slim', 'major', ['24-trixie-slim', '22-trixie-slim']],
    ['alpine3.15', 'alpine3.9 alpine3.16 alpine3.20 alpine edge', 'digest', ['alpine3.20', 'alpine3.16']],
    ['1.25.3-alpine3.18', '1.25.3-alpine3.19 1.25.4-alpine3.20', 'digest', ['1.25.3-alpine3.19']],
    ['1.25.3-alpine3.18', '1.25.3-alpine3.19 1.25.4-alpine3.20', 'patch', ['1.25.4-alpine3.20', '1.25.3-alpine3.19']],
    ['1.25.3-alpine3.18', '1.25.2-alpine3.19 1.26.0rc1-alpine3.20 20.0.0-alpine3.20', 'major', []],
    ['static-debian12', 'static-debian13 static-debian14 base-debian13', 'digest', ['static-debian13']],
    ['16.3.0-debian-12-r10', '16.3.0-debian-13-r0 16.4.0-debian-13-r1', 'digest', ['16.3.0-debian-13-r0']],
    [
      'bookworm-20240513-slim',
      'trixie-20250811-slim trixie-20250908-slim trixie-slim',
      'digest',
      ['trixie-20250908-slim', 'trixie-20250811-slim'],
    ],
    ['8.0-jammy-chiseled', '8.0-noble-chiseled 8.0-plucky-chiseled 8.0-noble', 'digest', ['8.0-noble-chiseled']],
    ['8.0-oracular', '8.0-plucky 8.0-resolute', 'digest', ['8.0-resolute', '8.0-plucky']],
    ['2022-CU13-ubuntu-20.04', '2022-CU13-ubuntu-22.04 2022-CU14-ubuntu-24.10', 'digest', ['2022-CU13-ubuntu-22.04']],
    ['7.6.1-1-ubi8', '7.6.1-1-ubi9 7.6.1-1-ubi10', 'digest', ['7.6.1-1-ubi10', '7.6.1-1-ubi9']],
    // A host of Windows runs its own release and no other.
    ['8.0-nanoserver-1809', '8.0-nanoserver-ltsc2022 8.0-nanoserver-2004', 'major', []],
    ['8.0-windowsservercore-ltsc2019', '8.0-windowsservercore-ltsc2022', 'major', []],
    ['22-slim', '22-trixie-slim', 'major', []],
    ['trixie', 'forky duke', 'major', []],
  ])('of %s among %s, %s', (tag, tags, level, expected) => {
    expect(tagsOnLaterRelease(tag, tags.split(' '), level)).toEqual(expected);
  });

  it.each([
    ['distroless/static-debian12', ['distroless/static-debian13']],
    ['distroless/static-debian11', ['distroless/static-debian13', 'distroless/static-debian12']],
    ['distroless/static-debian13', []],
    ['library/debian', []],
  ])('may be in another repository than %s', (repository, expected) => {
    expect(laterDebianRepositories({ repository })).toEqual(expected);
  });
});
