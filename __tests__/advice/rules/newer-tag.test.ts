import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

describe('newer-tag', () => {
  const start = '1: node:22.1-slim has a newer';

  it.each([
    [{ patch: '22.1.3-slim' }, `${start} patch release 22.1.3-slim.`],
    [{ patch: '22.1.3-slim', major: '24.0-slim' }, `${start} patch release 22.1.3-slim and a major release 24.0-slim.`],
    [
      { patch: '22.1.3-slim', minor: '22.9-slim', major: '24.0-slim' },
      `${start} patch release 22.1.3-slim, a minor release 22.9-slim and a major release 24.0-slim.`,
    ],
  ])('tells all of %j', (newer, message) => {
    expect(findings('newer-tag', 'FROM node:22.1-slim', { tags: { 'node:22.1-slim': { newer } } })).toEqual([message]);
  });

  it.each([
    [{ onward: '22.1-trixie' }, 'has no newer tag of the same form; newer releases are in 22.1-trixie.'],
    [
      { doubtful: '2022.1' },
      'has no newer tag of the same form. It does not move to 2022.1, which uses another version scheme or skips versions.',
    ],
    [
      { newer: { minor: '22.2' }, doubtful: '2022.1' },
      'has a newer minor release 22.2. It does not move to 2022.1, which uses another version scheme or skips versions.',
    ],
  ])('tells the newest from what goes on in another shape: %j', (facts, message) => {
    const tags = { 'node:22.1-slim': { newer: {}, ...facts } };
    expect(findings('newer-tag', 'FROM node:22.1-slim', { tags })).toEqual([`1: node:22.1-slim ${message}`]);
  });

  it.each([
    ['where there is none', 'FROM node:22.1-slim', {}],
    ['where no registry was asked', 'FROM node:22.2-slim', { major: '24.0-slim' }],
    ['of what is ignored', '# freshfrom: ignore\nFROM scratch', { major: '24.0-slim' }],
  ])('says nothing %s', (_, text, newer) => {
    expect(findings('newer-tag', text, { tags: { 'node:22.1-slim': { newer } } })).toEqual([]);
  });
});
