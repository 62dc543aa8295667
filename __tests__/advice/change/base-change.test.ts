import { describe, expect, it } from 'vitest';
import { adoptionsOf } from '../../../src/advice/alternatives/adoption.ts';
import { withOtherBase } from '../../../src/advice/alternatives/other-base.ts';
import { baseChange } from '../../../src/advice/change/base-change.ts';
import { knownByName } from '../../../src/advice/known-base.ts';
import { applyEdits } from '../../../src/model/edit.ts';
import { parseReference } from '../../../src/model/reference.ts';
import { advised } from '../advised.ts';

const NODE = 'gcr.io/distroless/nodejs22-debian13:nonroot';
const JAVA = 'gcr.io/distroless/java21-debian13:nonroot';
const STATIC = 'gcr.io/distroless/static-debian13:nonroot';

/** How the final stage of a Dockerfile moves to an image: the new file, or the steps. */
function moved(text: string, image: string): string | readonly string[] {
  const file = advised(text);
  const use = file.stages.at(-1)?.baseUse;
  const root = parseReference(image);
  if (use === undefined || 'invalid' in root) throw new Error('no base, or no reference');
  const known = knownByName(root);
  const { breaks } = adoptionsOf(file)(withOtherBase(file, use, { root, known, support: [] }));
  const { patch, steps } = baseChange(file, { use, root, known, breakages: breaks });
  return patch === undefined ? steps : Buffer.from(applyEdits(patch.before, patch.edits)).toString('utf8');
}

describe('how a file moves to another base image', () => {
  it.each([
    ['FROM node:22 AS app\nCMD ["a.js"]\n', NODE, `FROM ${NODE} AS app\nCMD ["a.js"]\n`],
    [
      'FROM --platform=linux/amd64 node:22\r\nCMD ["node", "a.js"]\r\n',
      NODE,
      `FROM --platform=linux/amd64 ${NODE}\r\nCMD ["a.js"]\r\n`,
    ],
    ['FROM node:22\nCMD node --enable-source-maps a.js', NODE, `FROM ${NODE}\nCMD ["--enable-source-maps", "a.js"]`],
    ['FROM node:22\nENTRYPOINT node a.js\n', NODE, `FROM ${NODE}\nENTRYPOINT ["/nodejs/bin/node", "a.js"]\n`],
    ['FROM eclipse-temurin:21-jre\nCMD ["java", "-jar", "/a.jar"]\n', JAVA, `FROM ${JAVA}\nCMD ["/a.jar"]\n`],
    ['FROM eclipse-temurin:21-jre\nCMD ["java", "-jar", \\\n  "/a.jar"]\n', JAVA, `FROM ${JAVA}\nCMD ["/a.jar"]\n`],
    [
      'FROM debian:13-slim\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends ca-certificates tzdata \\\n && rm -rf /var/lib/apt/lists/*\nCOPY a /a\nENTRYPOINT ["/a"]\n',
      STATIC,
      `FROM ${STATIC}\nCOPY a /a\nENTRYPOINT ["/a"]\n`,
    ],
    [
      'FROM alpine:3.23\nRUN apk add --no-cache ca-certificates\nENTRYPOINT ["/a"]\n',
      STATIC,
      `FROM ${STATIC}\nENTRYPOINT ["/a"]\n`,
    ],
    [
      'FROM alpine:3.23\nRUN apk add --no-cache ca-certificates && adduser -D app\nCOPY --chown=app:app a /a\nUSER app\nENTRYPOINT ["/a"]\n',
      STATIC,
      `FROM ${STATIC}\nCOPY --chown=65532:65532 a /a\nUSER 65532\nENTRYPOINT ["/a"]\n`,
    ],
  ])('%j on %s', (text, image, expected) => expect(moved(text, image)).toBe(expected));

  it.each([
    [
      'FROM node:22\nRUN npm ci\nCMD ["node", "a.js"]\n',
      NODE,
      ['Line 2: RUN needs a shell; move it to a stage with a shell'],
    ],
    [
      'FROM node:22\nCMD ["npm", "start"]\n',
      NODE,
      ['Line 2: CMD starts npm, which needs a shell; start the program itself'],
    ],
    ['FROM node:22\nCMD a && b\n', NODE, ['Line 2: CMD in shell form; start the program itself']],
    ['FROM node:22\nCMD $APP\n', NODE, ['Line 2: CMD in shell form']],
    ['FROM node:22\nENTRYPOINT a b\nCMD ["c"]\n', NODE, ['Line 2: ENTRYPOINT in shell form']],
    [
      'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
      'alpine:3.23',
      ['Line 2: RUN calls apt-get, but this image has apk; use `apk add`'],
    ],
  ])('%j on %s by steps', (text, image, steps) => {
    const found = moved(text, image);
    expect(found[0]).toBe(`Line 1: write ${image} in place of ${/^FROM (\S+)/.exec(text)?.[1]}.`);
    for (const [index, step] of steps.entries()) expect(found[index + 1]).toContain(step);
  });

  it('keeps what is pinned pinned', () => {
    const digest = `sha256:${'1'.repeat(64)}`;
    expect(moved(`FROM node:22@${digest}\nCMD ["a.js"]\n`, `${NODE}@${digest}`)).toBe(
      `FROM ${NODE}@${digest}\nCMD ["a.js"]\n`,
    );
  });

  it('leaves a script to its reader', () => {
    expect(moved('FROM alpine:3.23\nENTRYPOINT ["/docker-entrypoint.sh"]\n', STATIC)).toContainEqual(
      expect.stringContaining('Line 2: ENTRYPOINT starts /docker-entrypoint.sh'),
    );
  });

  it('is a step where the name comes from an ARG', () => {
    expect(moved('ARG V=22\nFROM node:$V\nCMD ["a.js"]\n', NODE)).toEqual([
      `Line 2: write ${NODE} in place of node:22.`,
    ]);
  });
});

describe('what to know of the new image', () => {
  const notes = (text: string, image: string): string[] => {
    const file = advised(text);
    const use = file.stages.at(-1)?.baseUse;
    const root = parseReference(image);
    if (use === undefined || 'invalid' in root) throw new Error('no base, or no reference');
    return baseChange(file, { use, root, known: knownByName(root), breakages: [] }).notes.map(({ help }) =>
      help.replace(/^.*#/, ''),
    );
  };

  it('is what changes with it, and how to test it', () => {
    expect(notes('FROM node:22', NODE)).toEqual(['without-a-shell', 'trying-it']);
    expect(notes('FROM node:22', 'node:22-alpine')).toEqual(['musl', 'trying-it']);
    expect(notes('FROM node:22', 'node:22-slim')).toEqual(['trying-it']);
    expect(notes('FROM node:22-alpine', 'node:22-alpine3.23')).toEqual(['trying-it']);
  });
});
