import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../src/image/sbom/read-sbom.ts';
import { bytesOf, type Entry, lines, type Relation, read, spdx } from './documents.ts';

const SYFT = ['Organization: Anchore, Inc', 'Tool: syft-v0.105.0', 'Tool: buildkit-v0.17.2'];
const SCOUT = ['Organization: Docker, Inc', 'Tool: docker-scout-1.18.1', 'Tool: buildkit-0.16.0'];

const linesOf = (creators: readonly string[], entries: readonly Entry[], relations: readonly Relation[] = []) =>
  lines(readSbom(bytesOf(spdx(creators, entries, relations)), 'text/spdx+json'));

const ofPurls = (...purls: readonly string[]) =>
  linesOf(
    SYFT,
    purls.map((purl, at) => ({ id: `${at}`, name: 'stated', version: '0', purls: [purl] })),
  );

describe('SPDX by Syft', () => {
  it('names its tool, not BuildKit, and the last part of its name', () => {
    const document = { ...spdx(SYFT, []), name: '/run/src/core/sbom-build' };
    const sbom = read(readSbom(bytesOf(document), 'text/spdx+json'));
    expect(sbom).toEqual({ packages: [], generator: 'syft-v0.105.0', name: 'sbom-build', subjects: [] });
  });

  it('reads debs with epoch, architecture and source', () => {
    expect(
      ofPurls(
        'pkg:deb/debian/bsdutils@1%3A2.38.1-5%2Bdeb12u3?arch=amd64&upstream=util-linux%402.38.1-5%2Bdeb12u3&distro=debian-12',
        'pkg:deb/debian/libc6@2.36-9?arch=amd64&upstream=glibc&distro=debian-12',
        'pkg:deb/debian/apt@2.6.1?arch=amd64&distro=debian-12',
        'pkg:deb/debian/libstdc++6@12.2.0-14?arch=amd64&upstream=gcc-c++&distro=debian-12',
        'pkg:deb/debian/base-files@12.4?arch=amd64&upstream=base-files',
      ),
    ).toEqual([
      'deb bsdutils 1:2.38.1-5+deb12u3 amd64 < util-linux',
      'deb libc6 2.36-9 amd64 < glibc',
      'deb apt 2.6.1 amd64',
      'deb libstdc++6 12.2.0-14 amd64 < gcc-c++',
      'deb base-files 12.4 amd64',
    ]);
  });

  it('reads rpms with the epoch of a qualifier and the source of a file name', () => {
    const version = '3.0.7-18.el9_2';
    expect(
      ofPurls(
        `pkg:rpm/redhat/openssl-libs@${version}?arch=x86_64&epoch=1&upstream=openssl-${version}.src.rpm&distro=rhel-9.2`,
        'pkg:rpm/fedora/bash@5.2-1?arch=x86_64&epoch=0&upstream=bash-5.2-1.src.rpm',
        'pkg:rpm/fedora/odd@1-1?arch=noarch&upstream=odd-8.1-1-src.rpm',
        'pkg:rpm/redhat/gpg-pubkey@fd431d51-4ae0493b',
      ),
    ).toEqual(['rpm openssl-libs 1:3.0.7-18.el9_2 x86_64 < openssl', 'rpm bash 5.2-1 x86_64', 'rpm odd 1-1 noarch']);
  });

  it('reads apks, of the old type, too, and leaves virtual packages out', () => {
    expect(
      ofPurls(
        'pkg:alpine/ssl_client@1.35.0-r29?arch=x86_64&upstream=busybox&distro=alpine-3.16',
        'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20',
        'pkg:apk/alpine/.python-rundeps@20261001.101010?arch=noarch',
      ),
    ).toEqual(['apk ssl_client 1.35.0-r29 x86_64 < busybox', 'apk musl 1.2.5-r0 x86_64']);
  });

  it('keeps the namespace of language packages', () => {
    expect(
      ofPurls(
        'pkg:npm/%40babel/core@7.0.0',
        'pkg:golang/github.com/spf13/cobra@v1.8.0',
        'pkg:golang/github.com/moby/sys@0.1.0#user',
        'pkg:golang/stdlib@1.24.6',
        'pkg:pypi/PyYAML@6.0',
        'pkg:maven/org.example/tool@1.0',
        'pkg:generic/node@22.1.0',
      ),
    ).toEqual([
      'npm @babel/core 7.0.0 -',
      'golang github.com/spf13/cobra v1.8.0 -',
      'golang github.com/moby/sys/user 0.1.0 -',
      'golang stdlib 1.24.6 -',
      'pypi pyyaml 6.0 -',
      'maven org.example:tool 1.0 -',
      'generic node 22.1.0 -',
    ]);
  });

  it('takes what the entry says where a purl is none, and nothing where that says nothing', () => {
    expect(
      linesOf(SYFT, [
        { id: '1', name: 'module', version: 'v1.2', purls: ['pkg:golang/module@v1.2'] },
        { id: '2', name: 'musl', version: '1-r0', purls: ['pkg:alpine/m%usl'] },
        { id: '3', name: '.deps', version: '1', purls: ['pkg:apk/%'] },
        { id: '4', name: 'image', version: '1', purls: ['pkg:oci/im%age'] },
        { id: '5', name: 'plain', version: '2' },
        { id: '6', name: 'versionless' },
        { id: '7', name: 'late', version: '3', purls: ['pkg:npm/late'] },
        { id: '8', name: 'x'.repeat(2000), version: '3' },
        { id: '9', name: 'long', version: '3', purls: [`pkg:npm/${'x'.repeat(5000)}@1`] },
      ]),
    ).toEqual(['golang module v1.2 -', 'apk musl 1-r0 -', 'generic plain 2 -', 'npm late 3 -', 'npm long 3 -']);
  });

  it('leaves the image, its files and its operating system out', () => {
    const purposes = ['FILE', 'CONTAINER', 'OPERATING-SYSTEM', 'OPERATING_SYSTEM'];
    const entries = [
      { name: 'root', version: 'sha256:12' },
      { name: 'described', version: '1' },
      ...purposes.map((primaryPackagePurpose) => ({
        name: primaryPackagePurpose,
        version: '1',
        primaryPackagePurpose,
      })),
      { name: 'musl', version: '1', purls: ['pkg:apk/alpine/musl@1'], primaryPackagePurpose: 'LIBRARY' },
    ];
    const relations = [{ from: 'DOCUMENT', type: 'DESCRIBES', to: 'root' }];
    const document = { ...spdx(SYFT, entries, relations), documentDescribes: ['SPDXRef-described', 7] };
    expect(lines(readSbom(bytesOf(document), ''))).toEqual(['apk musl 1 -']);
  });

  it('tells each package once', () => {
    expect(ofPurls('pkg:npm/a@1', 'pkg:npm/a@1', 'pkg:npm/a@2', 'pkg:npm/a@1?arch=x')).toEqual([
      'npm a 1 -',
      'npm a 2 -',
      'npm a 1 x',
    ]);
  });
});

describe('SPDX by Docker Scout', () => {
  const purl = (type: string, name: string, version = '1') => [`pkg:${type}/x/${name}@${version}?os_name=x`];
  const evident = 'evident-by: indicates the existence of the package by the given file';

  it('leaves out sources that are not installed, by the files that dpkg keeps', () => {
    const names = ['libc6', 'glibc', 'apt', 'libapt-pkg7.0', 'python3', 'python3.13', 'bsdutils', 'util-linux'];
    const files = ['libc6:amd64.list', 'apt.conffiles', 'libapt-pkg7.0.md5sums', 'python3.13.list', 'util-linux.list'];
    const shows = (from: string, file: string) => ({ from, type: 'OTHER', to: `File-${file}`, comment: evident });
    const document = spdx(
      SCOUT,
      names.map((name) => ({ name, version: '1', purls: purl('deb', name) })),
      [
        { from: 'libc6', type: 'GENERATED_FROM', to: 'glibc' },
        { from: 'libapt-pkg7.0', type: 'GENERATED_FROM', to: 'apt' },
        { from: 'python3.13', type: 'GENERATED_FROM', to: 'python3' },
        { from: 'bsdutils', type: 'GENERATED_FROM', to: 'util-linux' },
        shows('libc6', 'libc6:amd64.list'),
        shows('glibc', 'libc6:amd64.list'),
        shows('apt', 'libapt-pkg7.0.md5sums'),
        shows('apt', 'apt.conffiles'),
        shows('python3', 'python3.13.list'),
        shows('util-linux', 'util-linux.list'),
      ],
      { files: files.map((file) => ({ SPDXID: `SPDXRef-File-${file}`, fileName: `/var/lib/dpkg/info/${file}` })) },
    );
    expect(lines(readSbom(bytesOf(document), 'application/vnd.in-toto+json'))).toEqual([
      'deb libc6 1 - < glibc',
      'deb apt 1 -',
      'deb libapt-pkg7.0 1 - < apt',
      'deb python3.13 1 - < python3',
      'deb bsdutils 1 - < util-linux',
      'deb util-linux 1 -',
    ]);
  });

  it('leaves out sources without a file of their own, for apk', () => {
    const names = ['libssl3', 'libcrypto3', 'openssl', 'musl-utils', 'musl'];
    const has = (from: string, file: string) => ({ from, type: 'CONTAINS', to: `File-${file}` });
    expect(
      linesOf(
        SCOUT,
        names.map((name) => ({ name, version: '1', purls: purl('apk', name) })),
        [
          { from: 'libssl3', type: 'GENERATED_FROM', to: 'openssl' },
          { from: 'libcrypto3', type: 'GENERATED_FROM', to: 'openssl' },
          { from: 'musl-utils', type: 'GENERATED_FROM', to: 'musl' },
          has('libssl3', 'libssl'),
          has('libcrypto3', 'libcrypto'),
          has('openssl', 'libssl'),
          has('openssl', 'libcrypto'),
          has('musl-utils', 'ldconfig'),
          has('musl', 'ldconfig'),
          has('musl', 'ld-musl'),
        ],
      ),
    ).toEqual([
      'apk libssl3 1 - < openssl',
      'apk libcrypto3 1 - < openssl',
      'apk musl-utils 1 - < musl',
      'apk musl 1 -',
    ]);
  });
});

describe('SPDX by others', () => {
  it('keeps only the packages that apko installed', () => {
    const document = spdx(
      ['Tool: apko (v0.30.5)', 'Organization: Chainguard, Inc'],
      [
        { name: 'image', version: '3.0', purls: ['pkg:oci/image@sha256%3A12?os=linux'] },
        { name: 'wolfi', version: '3.0', primaryPackagePurpose: 'OPERATING_SYSTEM' },
        { name: 'unbound-libs', version: '1.23.0-r0', purls: ['pkg:apk/wolfi/unbound-libs@1.23.0-r0?arch=x86_64'] },
        { name: 'unbound.yaml', version: '23e8', purls: ['pkg:github/wolfi-dev/os@23e8#unbound.yaml'] },
        { name: 'gcc', version: '13', purls: ['pkg:generic/gcc@13?checksum=sha256%3A8c'] },
      ],
      [{ from: 'unbound-libs', type: 'GENERATED_FROM', to: 'unbound.yaml' }],
      { name: 'sbom-sha256:ee65' },
    );
    const reading = readSbom(bytesOf(document), 'text/spdx+json');
    expect(lines(reading)).toEqual(['apk unbound-libs 1.23.0-r0 x86_64']);
    expect(read(reading).generator).toBe('apko (v0.30.5)');
  });

  it('reads the sources of distroless images and of Trivy', () => {
    const entry = (name: string, sourceInfo: string) => ({
      name,
      version: '1',
      sourceInfo,
      purls: [`pkg:deb/debian/${name}@1:2.3+b1?arch=amd64`],
    });
    const entries = [
      entry('libgomp1', 'gcc-12 (12.2.0-14)'),
      entry('libssl3', 'openssl'),
      entry('libc6', 'built package from: glibc 2.36-9'),
      entry('tzdata', 'built package from: tzdata 2025b'),
      entry('netbase', 'acquired package info from DPKG DB: /var/lib/dpkg/status'),
      { name: '@bookworm//netbase/amd64:spdx' },
    ];
    const made = { from: '@bookworm//netbase/amd64:spdx', type: 'GENERATED_FROM', to: 'netbase' };
    const reading = readSbom(bytesOf(spdx(['Organization: distroless'], entries, [made])), '');
    expect(lines(reading)).toEqual([
      'deb libgomp1 1:2.3+b1 amd64 < gcc-12',
      'deb libssl3 1:2.3+b1 amd64 < openssl',
      'deb libc6 1:2.3+b1 amd64 < glibc',
      'deb tzdata 1:2.3+b1 amd64',
      'deb netbase 1:2.3+b1 amd64',
    ]);
    expect(read(reading).generator).toBe('distroless');
  });

  it('takes one of the purls of Red Hat, and neither source rpms nor builder images', () => {
    const offers = (arch: string, name: string) =>
      ['baseos', 'appstream'].map(
        (from) => `pkg:rpm/redhat/${name}@1-2.el9?arch=${arch}&epoch=1&repository_id=${from}`,
      );
    expect(
      linesOf(
        ['Tool: Konflux', 'Organization: Red Hat'],
        [
          { name: 'ubi9', version: '9.4', purls: ['pkg:oci/ubi9@sha256%3A12', 'pkg:oci/ubi@sha256%3A12'] },
          { id: 'lib', name: 'openssl-libs', version: '1', purls: offers('x86_64', 'openssl-libs') },
          { id: 'srpm', name: 'openssl', version: '1', purls: offers('src', 'openssl') },
          { name: 'tarball', version: '1', purls: ['pkg:generic/openssl@1?download_url=https%3A%2F%2Fexample.org'] },
        ],
        [{ from: 'lib', type: 'GENERATED_FROM', to: 'srpm' }],
      ),
    ).toEqual(['rpm openssl-libs 1:1-2.el9 x86_64']);
  });

  it('keeps an installed package that another was made from', () => {
    const entries = ['a', 'b'].map((name) => ({ name, version: '1', purls: [`pkg:deb/x/${name}@1`] }));
    expect(linesOf(['Tool: other-1'], entries, [{ from: 'a', type: 'GENERATED_FROM', to: 'b' }])).toEqual([
      'deb a 1 - < b',
      'deb b 1 -',
    ]);
  });
});
