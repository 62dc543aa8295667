import { describe, expect, it } from 'vitest';
import { readPackages } from '../../../src/image/packages/read-packages.ts';
import { bytes } from './support.ts';

const read = (text: string) => readPackages(new Map([['lib/apk/db/installed', bytes(text)]]));

const INSTALLED = `C:Q1x2Zz0J0hXn5kL1ZLhCkz8zVYzgk=
P:musl
V:1.2.5-r9
A:x86_64
S:411123
I:667648
T:the musl c library (libc) implementation
U:https://musl.libc.org/
L:MIT
o:musl
m:Somebody <somebody@example.com>
t:1741368000
p:so:libc.musl-x86_64.so.1=1
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755
Z:Q1abcdefghijklmnopqrstuvwxyz0=

P:ssl_client
V:1.37.0-r12
A:x86_64
L:GPL-2.0-only
o:busybox
F:usr
F:usr/bin

P:.php-rundeps
V:20250308.012345
A:noarch

P:scanelf
V:1.3.8-r1
o:pax-utils`;

describe("apk's installed", () => {
  it('has the packages, but not the lists that somebody named', () => {
    expect(read(INSTALLED)).toEqual({
      packages: [
        { type: 'apk', name: 'musl', version: '1.2.5-r9', architecture: 'x86_64', source: undefined },
        { type: 'apk', name: 'ssl_client', version: '1.37.0-r12', architecture: 'x86_64', source: 'busybox' },
        { type: 'apk', name: 'scanelf', version: '1.3.8-r1', architecture: undefined, source: 'pax-utils' },
      ],
    });
  });

  it('is counted once where it has two names', () => {
    const content = bytes('P:a\nV:1\n');
    const files = new Map([
      ['lib/apk/db/installed', content],
      ['usr/lib/apk/db/installed', content],
    ]);
    expect(readPackages(files)).toMatchObject({ packages: [{ name: 'a' }] });
  });
});
