import { expect, it } from 'vitest';
import { effectOf } from '../../../src/advice/facts/package-effects.ts';

it.each([
  ['curl', { brings: ['curl'], mayBring: [], isKnown: true }],
  ['shadow', { brings: ['useradd', 'usermod', 'groupadd'], isKnown: false }],
  ['ca-certificates', { brings: [], mayBring: [], isKnown: true }],
  ['build-essential', { brings: ['make', 'gcc', 'cc', 'g++'], isKnown: true }],
  ['python3-pip', { mayBring: ['make', 'gcc', 'g++', 'cc', 'gpg', 'python', 'adduser', 'addgroup'], isKnown: true }],
  ['libboost-all-dev', { brings: [], isKnown: false }],
  ['anything', { brings: [], mayBring: ['adduser', 'addgroup'], isKnown: false }],
])('%s', (name, expected) => expect(effectOf(name, 'apt')).toMatchObject(expected));

it('takes npm for a part of nodejs, but not on Alpine', () => {
  expect(effectOf('nodejs', 'apt').mayBring).toContain('npm');
  expect(effectOf('nodejs', 'apk').mayBring).not.toContain('npm');
});
