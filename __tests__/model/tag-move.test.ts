import { describe, expect, it } from 'vitest';
import { extractDockerfile } from '../../src/formats/dockerfile/extraction.ts';
import { applyEdits } from '../../src/model/edit.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import { tagEdit, withoutConflicts } from '../../src/model/tag-move.ts';

const OPTIONS = { buildArgs: new Map<string, string>(), pinArgs: false };

function usesOf(text: string): readonly ImageUse[] {
  return extractDockerfile('Dockerfile', Buffer.from(text), OPTIONS).uses;
}

/** The file after each reference has moved to the tag that is given for its own one, or why it hasn't. */
function moved(text: string, tags: Readonly<Record<string, string>>): string | readonly string[] {
  const uses = usesOf(text);
  const wanted = new Map(
    uses.flatMap((use) => {
      const tag = tags[use.reference?.tag ?? ''];
      return tag === undefined ? [] : [[use, tagEdit(use, tag)] as const];
    }),
  );
  const edits = [...withoutConflicts(wanted, uses).values()];
  const refused = edits.filter((edit) => typeof edit === 'string');
  if (refused.length > 0) return refused;
  const bytes = applyEdits(
    Buffer.from(text),
    edits.filter((edit) => typeof edit !== 'string'),
  );
  const after = Buffer.from(bytes).toString();
  // What was read before is read again, with the newer tags.
  expect(usesOf(after).map(({ reference }) => reference?.tag)).toEqual(
    uses.map(({ reference }) => tags[reference?.tag ?? ''] ?? reference?.tag),
  );
  return after;
}

describe('the edit of a tag', () => {
  it.each([
    ['FROM node:20.1-slim\n', 'FROM node:20.2-slim\n'],
    [`FROM "node:20.1-slim"@sha256:${'1'.repeat(64)}\r\n`, `FROM "node:20.2-slim"@sha256:${'1'.repeat(64)}\r\n`],
    [
      '\uFEFF# syntax=docker/dockerfile:20.1-slim\nFROM scratch\n',
      '\uFEFF# syntax=docker/dockerfile:20.2-slim\nFROM scratch\n',
    ],
    [
      'FROM a:5000/node:20.1-slim AS b\nCOPY --from=x:20.1-slim / /\n',
      'FROM a:5000/node:20.2-slim AS b\nCOPY --from=x:20.2-slim / /\n',
    ],
    [
      'FROM x\nRUN --mount=type=bind,from=n:20.1-slim,target=/a true\n',
      'FROM x\nRUN --mount=type=bind,from=n:20.2-slim,target=/a true\n',
    ],
    [`ARG V=20.1\nFROM node:\${V}-slim\n`, `ARG V=20.2\nFROM node:\${V}-slim\n`],
    [`ARG I=node:20.1-slim\nFROM $I\nFROM $I\n`, `ARG I=node:20.2-slim\nFROM $I\nFROM $I\n`],
    [`ARG M=1\nFROM node:20.$M-slim\n`, `ARG M=2\nFROM node:20.$M-slim\n`],
    [`ARG A=20 B=1\nFROM node:$A.$B-slim\n`, `ARG A=20 B=2\nFROM node:$A.$B-slim\n`],
    [`FROM node:\${V:-20.1}-slim\n`, `FROM node:\${V:-20.2}-slim\n`],
  ])('%j', (text, after) => {
    expect(moved(text, { '20.1-slim': '20.2-slim' })).toBe(after);
  });

  it.each([
    // A stage takes the ARG over, another default refers to it, a flag uses it, it is cut.
    [`ARG V=20.1\nFROM node:$V-slim\nARG V\n`, ['shared-arg']],
    [`ARG V=20.1\nARG W=$V\nFROM node:$V-slim\n`, ['shared-arg']],
    [`ARG V=20.1\nFROM node:$V-slim\nFROM b:\${V%.1}\n`, ['shared-arg']],
    // Another image takes its text from it.
    [`ARG V=20.1\nFROM node:$V-slim\nFROM ruby:$V-extra\n`, ['shared-arg']],
    [`ARG V=20.1\nFROM node:$V-slim\nFROM registry/x$V:1\n`, ['shared-arg']],
    ['FROM node:20.\\\n1-slim\n', ['shared-arg']],
    ['FROM node:20."1"-slim\n', ['split-tag']],
  ])('%j is left alone', (text, reasons) => {
    const result = moved(text, { '20.1-slim': '21.3-slim' });
    expect(Array.isArray(result) ? result : [result]).toEqual(reasons);
  });
});
