import { describe, expect, it } from 'vitest';
import { readPackages } from '../../../src/image/packages/read-packages.ts';
import { bytes } from './support.ts';

const rpm = (text: string) => readPackages(new Map([['var/lib/rpmmanifest/container-manifest-2', bytes(text)]]));
const chisel = (content: Uint8Array) => readPackages(new Map([['var/lib/chisel/manifest.wall', content]]));

describe("Azure Linux' container-manifest-2", () => {
  it('has a package a line', () => {
    const lines = [
      'glibc\t2.35-7.cm2\t1720000000\t1710000000\tMicrosoft Corporation\t(none)\t10000\tx86_64\t0\tglibc-2.35-7.cm2.src.rpm',
      'dbus-libs\t1.15-2.cm2\t1720000000\t1710000000\tMicrosoft Corporation\t(none)\t9\tx86_64\t1\tdbus-1.15-2.cm2.src.rpm',
      'gpg-pubkey\t3135ce90-5e6fda74\t1720000000\t1583340148\t(none)\t(none)\t0\t(none)\t0\t(none)',
      'filesystem\t1.1-20.cm2\t1720000000\t1710000000\tMicrosoft Corporation\t(none)\t0\t(none)\t(none)\t(none)',
    ];
    expect(rpm(`${lines.join('\n')}\n`)).toEqual({
      packages: [
        { type: 'rpm', name: 'glibc', version: '2.35-7.cm2', architecture: 'x86_64', source: undefined },
        { type: 'rpm', name: 'dbus-libs', version: '1:1.15-2.cm2', architecture: 'x86_64', source: 'dbus' },
        { type: 'rpm', name: 'filesystem', version: '1.1-20.cm2', architecture: undefined, source: undefined },
      ],
    });
  });

  it('is unreadable in another form', () => {
    expect(rpm('glibc 2.35\n')).toHaveProperty('unreadable');
  });
});

describe("Chisel's manifest.wall", () => {
  const LINES = [
    '{"jsonwall":"1.0","schema":"1.0","count":4}',
    '{"kind":"content","slice":"base-files_base","path":"/bin"}',
    '{"kind":"package","name":"base-files","version":"13ubuntu10","sha256":"00","arch":"amd64"}',
    '{"kind":"package","name":"libc6","version":"2.39-0ubuntu8.4"}',
    '{"kind":"slice","name":"libc6_libs"}',
  ];

  it('has the packages among its lines', () => {
    expect(chisel(bytes(LINES.join('\n')))).toEqual({
      packages: [
        { type: 'deb', name: 'base-files', version: '13ubuntu10', architecture: 'amd64', source: undefined },
        { type: 'deb', name: 'libc6', version: '2.39-0ubuntu8.4', architecture: undefined, source: undefined },
      ],
    });
  });

  it.each([
    ['compressed', new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0]), 'it is still compressed'],
    ['no JSON', bytes('{'), 'a line that is no JSON'],
    ['without a version', bytes('{"kind":"package","name":"a"}\n'), 'a package without a name or version'],
  ])('is unreadable %s', (_, content, reason) => {
    expect(chisel(content)).toEqual({ unreadable: `var/lib/chisel/manifest.wall: ${reason}` });
  });

  it.each(['1', 'null', '[]', '"package"'])('may have a line %s', (line) => {
    expect(chisel(bytes(line))).toEqual({ packages: [] });
  });
});
