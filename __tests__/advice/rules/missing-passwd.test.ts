// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.

import { describe, expect, it } from 'vitest';
import { findings, mayMatch } from '../advised.ts';

describe('missing-passwd', () => {
  const check = (text: string) => findings('missing-passwd', text);

  it('finds a name that nothing explains', () => {
    expect(check('FROM scratch\nCOPY app /app\nUSER app:app\nCMD ["/app"]')).toEqual([
      "3: USER app:app names a user, but scratch has no /etc/passwd to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/passwd.",
    ]);
    expect(check('FROM scratch AS a\nUSER app\nFROM a\nCOPY app /app')).toHaveLength(1);
  });

  it.each([
    [
      'FROM scratch\nCOPY --chown=app:app app /app\nCMD ["/app"]',
      '2: --chown=app:app names a user, but scratch has no /etc/passwd yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.',
    ],
    [
      'FROM scratch\nADD --chown=1000:app app /app\nCOPY --from=debian:12 /etc/passwd /etc/group /etc/',
      '2: --chown=1000:app names a group, but scratch has no /etc/group yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.',
    ],
    [
      'FROM scratch\nUSER 1000:app',
      "2: USER 1000:app names a group, but scratch has no /etc/group to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/group.",
    ],
    [
      'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/passwd\nUSER app:app',
      "3: USER app:app names a group, but scratch has no /etc/group to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/group.",
    ],
  ])('%j', (text, message) => expect(check(text)).toEqual([message]));

  it.each([
    ['numbers of an owner', 'FROM scratch\nCOPY --chown=65532:65532 app /app'],
    ['a variable as owner', 'FROM scratch\nCOPY --chown=$U app /app'],
    ['root as owner', 'FROM scratch\nCOPY --chown=root:root app /app'],
    [
      'an owner whose file came before',
      'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/group /etc/\nCOPY --chown=app:app app /app',
    ],
    ['an owner on another image', 'FROM debian:12\nCOPY --chown=app:app app /app'],
    ['a group whose file is there', 'FROM scratch\nCOPY group /etc/group\nUSER 1000:app'],
    ['a number', 'FROM scratch\nUSER 65532'],
    ['two numbers', 'FROM scratch\nUSER 65532:65532'],
    ['a variable', 'FROM scratch\nUSER $NAME'],
    ['root', 'FROM scratch\nUSER root'],
    ['the file', 'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/passwd\nUSER app'],
    ['the file under another name', 'FROM scratch\nCOPY passwd.min /etc/passwd\nUSER app'],
    ['a folder /etc', 'FROM scratch\nCOPY etc/ /etc/\nUSER app'],
    ['a whole system', 'FROM scratch\nADD rootfs.tar /\nUSER app'],
    ['a stage that another one goes on with', 'FROM scratch AS a\nUSER app\nFROM a\nCOPY passwd /etc/'],
    ['a name that a number replaces', 'FROM scratch\nUSER app\nUSER 1000'],
    ['another image', 'FROM debian:12\nUSER app'],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('missing-passwd may match', () => {
  it.each([
    ['FROM scratch\nUSER a', true],
    ['FROM scratch\nu\\\nser a', true],
    ['FROM scratch\nCOPY --"ch"own=a b c', true],
    ['FROM scratch AS a\nFROM a\nUSER a', true],
    ['FROM debian:12 AS a\nUSER a\nFROM scratch\nCOPY --from=a b c', false],
    ['FROM x\nUSER a', false],
    ['FROM scratch\nUSER 1\n  user 1:2 \r\nCOPY --chown=1:2 a b\n# of a user', false],
    ['FROM scratch\nENV \\\n  A=1 \\\n  B=2\nCOPY --chown=$A:${B} a b\nUSER $A', false],
    ['FROM scratch\nENV A=1\nENV A=b\nUSER $A', true],
    ['FROM scratch\nENV A=1 A b\nUSER $A', true],
    ['FROM scratch\nENV A=1\nARG A\nUSER $A', true],
    ['FROM scratch\nENV A=1b\nUSER $A', true],
    ['FROM scratch\nENV A=1 B=A\nENV $B=a\nUSER $A', true],
    ['FROM scratch\nENV A=1\nUSER $A:b', true],
    ['FROM scratch\nENV A=1\nUSER ${A:-b}', true],
    ['FROM scratch AS a\nENV A=1\nFROM a\nUSER $A', true],
  ])('%j: %s', (text, expected) => expect(mayMatch('missing-passwd', text)).toBe(expected));
});
