import { describe, expect, it } from 'vitest';
import { systemPackageCall } from '../../../src/advice/facts/system-packages.ts';

const call = (text: string, variables: readonly (readonly [string, string | undefined])[] = []) =>
  systemPackageCall(text.split(' '), new Map(variables));

describe('a call of a package manager', () => {
  it.each([
    ['apt-get -y install --no-install-recommends gcc=12.2-r1 libc6:amd64', 'apt', 'install', ['gcc', 'libc6']],
    ['/usr/bin/apt-get update', 'apt', 'update', []],
    ['apk add --no-cache build-base git~2', 'apk', 'add', ['build-base', 'git']],
    ['apk del gcc', 'apk', 'del', []],
    ['zypper -n in gcc', 'zypper', 'in', ['gcc']],
    ['pacman -Sy gcc', 'pacman', '-Sy', ['gcc']],
    ['dpkg -i a.deb', 'apt', '-i', []],
    ['tdnf install gcc', 'tdnf', 'install', ['gcc']],
  ])('%s', (text, manager, verb, installs) => expect(call(text)).toMatchObject({ manager, verb, installs }));

  it('knows a package only where the file says its name', () => {
    expect(call('apk add $TOOLS git', [['TOOLS', 'gcc g++']])?.installs).toEqual(['gcc', 'g++', 'git']);
    expect(call('apk add $TOOLS git', [['TOOLS', undefined]])?.installs).toEqual([undefined, 'git']);
  });

  it.each(['apk info', 'dpkg --print-architecture', 'curl install', 'apt-cache search x', 'constructor install'])(
    '%s is none',
    (text) => expect(call(text)).toBeUndefined(),
  );
});
