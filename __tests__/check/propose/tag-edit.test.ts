import { describe, expect, it } from 'vitest';
import { withProposal } from '../../../src/check/propose/proposed-use.ts';
import { refuseConflictingEdits, tagEdit } from '../../../src/check/propose/tag-edit.ts';
import { applyEdits } from '../../../src/model/edit.ts';
import type { ImageUse } from '../../../src/model/image-use.ts';
import { readDockerfile } from '../../support/dockerfile.ts';
import fc from '../../support/fast-check.ts';
import { digest, found, judged as judgedUse } from '../judged.ts';

const OPTIONS = { buildArgs: new Map<string, string>(), pinArgs: false };

function usesOf(text: string): readonly ImageUse[] {
  return readDockerfile(text, OPTIONS).uses;
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
  const edits = [...refuseConflictingEdits(wanted, uses).values()];
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

describe('the edit of a tag that is put together', () => {
  it.each([
    [`ARG V=21.0.5_11\nFROM java:\${V}-jre\n`, '21.0.5_11-jre', '21.0.6_7-jre', 'V=21.0.6_7'],
    [`ARG R=10\nFROM x:1.2.3-debian-12-r$R\n`, '1.2.3-debian-12-r10', '1.2.3-debian-12-r11', 'R=11'],
    [`ARG M=2\nFROM x:1.$M.3\n`, '1.2.3', '1.4.3', 'M=4'],
    [`ARG P=beta\nFROM x:1.2.3-$P\n`, '1.2.3-beta', '1.2.3-beta.2', 'P=beta.2'],
    [`ARG V=1.9-alpha\nFROM x:$V\n`, '1.9-alpha', '1.10-beta', 'V=1.10-beta'],
    [`ARG V=1.2-rc.1\nFROM x:$V\n`, '1.2-rc.1', '1.2', 'V=1.2\n'],
  ])('%j, %s to %s', (text, from, to, expected) => {
    expect(moved(text, { [from]: to })).toContain(expected);
  });

  it('takes no ARG its text', () => {
    expect(moved(`ARG P=-rc.1\nFROM x:1.2$P\n`, { '1.2-rc.1': '1.2' })).toEqual(['split-tag']);
  });
});

describe('the edits of a tag and its digest', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 2000, max: 20_300_000 })).map(String);
  const version = fc
    .tuple(number, number, fc.constantFrom('', '-rc.2', 'b1'), fc.constantFrom('', '_7', '-31'))
    .map(([a, b, ...rest]) => `${a}.${b}${rest.join('')}`);
  const variant = fc.constantFrom('', '-slim', '-alpine3.20');
  const forms: readonly ((version: string, variant: string, pin: string) => string)[] = [
    (v, words, pin) => `FROM x/y:${v}${words}${pin} AS a`,
    (v, words, pin) => `FROM --platform=linux/amd64 "x/y:${v}${words}${pin}"`,
    (v, words, pin) => `ARG V=${v}\nFROM x/y:\${V}${words}${pin}`,
    (v, words, pin) => `ARG T='${v}${words}'\nFROM \\\n  x/y:$T${pin}`,
    (v, words, pin) => `ARG I=x/y:${v}${words}${pin}\nFROM $I AS a\nFROM \${I} AS b`,
    (v, words, pin) => `ARG R=x/y\nARG V=${v}${words}${pin}\nFROM $R:$V`,
    (v, words, pin) => `FROM x/y:\${V:-${v}}${words}${pin}`,
    (v, words, pin) => `FROM scratch\nCOPY --from=x/y:${v}${words}${pin} / /`,
  ];

  it('leave every other byte as it was, and are read as what was wanted', () => {
    fc.assert(
      fc.property(
        ...[version, version, variant, fc.constantFrom(...forms), fc.boolean(), fc.constantFrom('\n', '\r\n')],
        (before, after, words, form, isPinned, end) => {
          fc.pre(before !== after);
          const write = (text: string, pin: string) =>
            Buffer.concat([
              Buffer.from('# caf\xe9\n', 'latin1'),
              Buffer.from(`${form(text, words, pin)}\nRUN x`.replace(/\n/g, end)),
            ]);
          const bytes = write(before, isPinned ? `@${digest('1')}` : '');
          const { uses } = readDockerfile(bytes, OPTIONS);
          const edits = uses.flatMap((use) => {
            if (use.reference?.repository !== 'x/y') return [];
            const judged = judgedUse(use, { tag: found('2') });
            const edit = tagEdit(use, `${after}${words}`);
            if (typeof edit === 'string') throw new Error(`${use.written}: ${edit}`);
            const writesDigest = judged.edits.length > 0;
            const proposal = { tag: `${after}${words}`, descriptor: found('3').value, writesDigest };
            return withProposal(judged, proposal, edit).edits;
          });
          const result = Buffer.from(applyEdits(bytes, edits));
          // Where a first digest goes is not told here; everything else is as in a file that was written so.
          const shown = isPinned
            ? result
            : Buffer.from(result.toString('latin1').replace(`@${digest('3')}`, ''), 'latin1');
          expect(shown.toString('latin1')).toBe(write(after, isPinned ? `@${digest('3')}` : '').toString('latin1'));
          const again = readDockerfile(result, OPTIONS).uses.flatMap(({ reference }) => reference ?? []);
          const [own] = again.filter(({ repository }) => repository === 'x/y');
          const isWritten = edits.some(({ text }) => text.includes(digest('3')));
          expect([own?.tag, own?.digest]).toEqual([`${after}${words}`, isWritten ? digest('3') : undefined]);
          expect(isWritten || !isPinned).toBe(true);
        },
      ),
    );
  });
});
