import { describe, expect, it } from 'vitest';
import { readPackages } from '../../../src/image/packages/read-packages.ts';
import { bytes } from './support.ts';

const read = (text: string, path = 'var/lib/dpkg/status') => readPackages(new Map([[path, bytes(text)]]));

const STATUS = `Package: bash
Essential: yes
Status: install ok installed
Priority: required
Architecture: amd64
Source: bash (5.2.15-2)
Version: 5.2.15-2+b7
Depends: base-files (>= 2.1.12)
Conffiles:
 /etc/bash.bashrc 89269e1298235f1b12b4c16e4065ad0d
 Package: not-a-field
Description: GNU Bourne Again SHell
 Version: 9 isn't one either
 .
 Bash is an sh-compatible command language interpreter.

Package: libc6
Status: hold ok installed
Architecture: amd64
Multi-Arch: same
Source: glibc
Version: 2.36-9+deb12u10

Package: libc6
Status: install ok unpacked
Architecture: i386
Source: glibc (2.36-9+deb12u10)
Version: 2.36-9+deb12u10

Package: nano
Status: deinstall ok config-files
Architecture: amd64
Version: 7.2-1

Package: vim
Status: unknown ok not-installed
Architecture: amd64

package: ca-certificates
STATUS: install ok half-configured
version:   20230311
architecture: all`;

describe("dpkg's status", () => {
  it('has the packages that are there, whatever state they are in', () => {
    expect(read(STATUS)).toEqual({
      packages: [
        { type: 'deb', name: 'bash', version: '5.2.15-2+b7', architecture: 'amd64', source: undefined },
        { type: 'deb', name: 'libc6', version: '2.36-9+deb12u10', architecture: 'amd64', source: 'glibc' },
        { type: 'deb', name: 'libc6', version: '2.36-9+deb12u10', architecture: 'i386', source: 'glibc' },
        { type: 'deb', name: 'ca-certificates', version: '20230311', architecture: 'all', source: undefined },
      ],
    });
  });

  it("has a package for each of distroless' stanzas, which have no status", () => {
    const stanza = 'Package: libssl3\nArchitecture: arm64\nSource: openssl\nVersion: 3.0.15-1~deb12u1\n';
    expect(read(stanza, 'var/lib/dpkg/status.d/bGlic3NsMw')).toEqual({
      packages: [
        { type: 'deb', name: 'libssl3', version: '3.0.15-1~deb12u1', architecture: 'arm64', source: 'openssl' },
      ],
    });
  });

  it.each([
    ['without a final newline', 'Package: a\nVersion: 1'],
    ['with many blank lines', '\n\n\nPackage: a\nVersion: 1\n\n\n\n'],
    ['with something else', 'Package: b\n\nfoo\nVersion: 2\n\nPackage: a\n:\nVersion: 1\n'],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual({
      packages: [{ type: 'deb', name: 'a', version: '1', architecture: undefined, source: undefined }],
    });
  });

  it('is not read where its lines end as on Windows, and so no stanza does', () => {
    const text = 'Package: a\nVersion: 1\n\nPackage: b\nVersion: 2\n'.replaceAll('\n', '\r\n');
    expect(read(text)).toEqual({ unreadable: 'var/lib/dpkg/status: a stanza with two fields package' });
  });

  it('may be empty', () => {
    expect(read('')).toEqual({ packages: [] });
  });
});
