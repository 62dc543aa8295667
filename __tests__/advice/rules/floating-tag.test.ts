import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const names = {
  'node:22': { isFloating: true, lacksOsRelease: true },
  'node:latest': { isFloating: true },
  'redis:7': { isFloating: true },
  'node:22.1.0': {},
  'base:latest': { isFloating: true },
  'example/app:latest': { isFloating: true },
  'example/app:3': { isFloating: true },
  'docker/dockerfile:1': { isFloating: true },
  'example/app:main': { isFloating: true },
  'example/app:edge-alpine': { isFloating: true },
  'example/app:domain': { isFloating: true },
  'base:main': { isFloating: true },
  'dhi.io/redis:8': { isFloating: true },
};
const digest = `sha256:${'1'.repeat(64)}`;

describe('floating-tag', () => {
  it.each([
    ['FROM node:22', '1: node:22 moves with every release of version 22. '],
    ['FROM node', '1: node has no tag, so it is node:latest, which moves with every release. '],
    ['FROM example/app:latest', '1: example/app:latest moves with every release. '],
    ['FROM example/app:main', '1: example/app:main moves with every release. '],
    ['FROM example/app:edge-alpine', '1: example/app:edge-alpine moves with every release. '],
    ['FROM dhi.io/redis:8', '1: dhi.io/redis:8 moves with every release of version 8. '],
    ['FROM node:latest', '1: node:latest moves with every release. '],
    ['FROM node:22.1.0\nCOPY --from=redis:7 /a /b', '2: redis:7 moves with every release of version 7. '],
    ['FROM node:22.1.0\nRUN --mount=from=redis:7 true', '2: redis:7 moves with every release of version 7. '],
  ])('%j', (text, message) => {
    expect(findings('floating-tag', text, { names })).toEqual([
      `${message}Name the parts of the version that should not change.`,
    ]);
  });

  it.each([
    ['a version', 'FROM node:22.1.0'],
    ['a name of which nothing is known', 'FROM unknown:1'],
    ['a digest', `FROM node:22@${digest}`],
    ['a digest alone', `FROM node@${digest}`],
    ['a number of an image that nobody knows', 'FROM example/app:3'],
    ['another word of an image that nobody knows', 'FROM example/app:domain'],
    ['a word that may be a build context', 'FROM node:22.1.0\nCOPY --from=base /a /b'],
    ['a stage', 'FROM node:22.1.0 AS node\nFROM node'],
    ['the syntax', '# syntax=docker/dockerfile:1\nFROM node:22.1.0'],
    ['ONBUILD', 'FROM node:22.1.0\nONBUILD COPY --from=redis:7 /a /b'],
    ['what is ignored', '# freshfrom: ignore\nFROM scratch'],
  ])('says nothing of %s', (_, text) => expect(findings('floating-tag', text, { names })).toEqual([]));
});
