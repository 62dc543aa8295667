import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const floating = { isFloating: true, lacksOsRelease: true };
const names = {
  'python:3.12-slim': { lacksOsRelease: true },
  'python:3': floating,
  'python:slim': floating,
  'python:latest': floating,
};
const digest = `sha256:${'1'.repeat(64)}`;

describe('no-os-codename', () => {
  it('names the tag that is the same image, where one is known', () => {
    const start =
      "1: python:3.12-slim doesn't name the release of its operating system, so it may move to another release. ";
    const text = 'FROM python:3.12-slim';
    expect(findings('no-os-codename', text, { names })).toEqual([`${start}Add the release to the tag.`]);
    const tags = { 'python:3.12-slim': { codenamed: ['3.12-slim-bookworm', '3.12.3-slim-bookworm'] } };
    expect(findings('no-os-codename', text, { names, tags })).toEqual([
      `${start}Today it is the same image as 3.12-slim-bookworm.`,
    ]);
  });

  it('says of a pinned one that its refresh moves, also where the version floats', () => {
    expect(findings('no-os-codename', `FROM python:3@${digest}`, { names })).toEqual([
      "1: python:3 doesn't name the release of its operating system, so it may be refreshed to another release. Add the release to the tag.",
    ]);
  });

  it('speaks of a major version alone, too', () => {
    expect(findings('no-os-codename', 'FROM python:3', { names })).toEqual([
      "1: python:3 doesn't name the release of its operating system, so it may move to another release. Add the release to the tag.",
    ]);
  });

  it.each([
    ['a tag with the release', 'FROM python:3.12-slim-bookworm'],
    ['a tag without a version, of which floating-tag says enough', 'FROM python:slim'],
    ['latest', 'FROM python'],
    ['files that are copied', 'FROM scratch\nCOPY --from=python:3.12-slim /a /b'],
  ])('says nothing of %s', (_, text) => expect(findings('no-os-codename', text, { names })).toEqual([]));
});
