// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/model/edit.ts';
import { digest, found, judged, NOTHING } from '../../check/judged.ts';
import { extract, withDigests } from '../extract.ts';

const KEY = 'org.opencontainers.image.base';

/** The file after a refresh of all that is pinned to `<old>`, and the lines that are named. */
function refreshed(text: string): { after: string; lines: (readonly number[] | undefined)[] } {
  const before = withDigests(text);
  const { uses } = extract(before);
  const edits = uses.flatMap((use) => {
    const resolution = {
      ...NOTHING,
      tag: use.reference?.tag === undefined ? undefined : found('2'),
      pinned: found('1'),
    };
    return judged(use, resolution).edits;
  });
  const after = applyEdits(Buffer.from(before), edits).toString().replaceAll(digest('2'), '<new>');
  return { after: after.replaceAll(digest('1'), '<old>'), lines: uses.map(({ repeats }) => repeats?.leftLines) };
}

describe('moves with the reference', () => {
  test.each([
    ['a LABEL', `LABEL ${KEY}.digest=<old>`],
    ['a LABEL with quotes', `LABEL "${KEY}.digest"="<old>" a=b`],
    ['the old form of a LABEL', `LABEL ${KEY}.digest <old>`],
    ['an ENV', 'ENV BASE_DIGEST=<old>'],
    ['an ARG of the stage', 'ARG BASE_DIGEST=<old>'],
    ['an ARG with the name', 'ARG A=1 BASE=docker.io/library/a@<old>'],
    ['an ENV with name and tag', "ENV BASE='a:1@<old>'"],
    ['one behind a line break', 'LABEL a=b \\\n # x\n  c=<old>'],
  ])('%s', (_, line) => {
    const { after, lines } = refreshed(`FROM a:1@<old>\n${line}\n`);
    expect(after).toBe(`FROM a:1@<new>\n${line.replace('<old>', '<new>')}\n`);
    expect(lines).toEqual([[]]);
  });

  test('an ARG above all stages that feeds no FROM', () => {
    const { after } = refreshed('ARG D=<old>\nFROM a:1@<old>\nARG D\nLABEL x=$D');
    expect(after).toBe('ARG D=<new>\nFROM a:1@<new>\nARG D\nLABEL x=$D');
  });

  test('what several references to one image have in common', () => {
    const text = `ARG I=a:1@<old>\nFROM $I AS b\nFROM $I\nLABEL ${KEY}.digest=<old>\nCOPY --from=docker.io/library/a:1@<old> c d`;
    expect(refreshed(text)).toEqual({ after: text.replaceAll('<old>', '<new>'), lines: [[], [], []] });
  });
});

describe('is named and left', () => {
  test.each([
    ['a comment', '# was <old>'],
    ['a command', 'RUN fetch --checksum <old>'],
    ['a checksum', 'ADD --checksum=<old> https://x.example/y z'],
    ['the value of another image', 'ENV BASE=b@<old>'],
    ['the value of another tag', 'ENV BASE=a:2@<old>'],
    ['a longer text', 'LABEL x="built on <old>"'],
    ['what variables are part of', 'ENV X=$Y@<old>'],
    ['hexadecimal digits alone', 'ENV X=<old hex>'],
    ['a heredoc', 'RUN <<E\n<old>\nE'],
    ['a trigger', 'ONBUILD ENV X=<old>'],
    ['what a comment keeps', '# freshfrom: ignore\nENV X=<old>'],
    ['a reference without a tag', 'COPY --from=a@<old> b c'],
  ])('%s', (_, line) => {
    const text = `FROM a:1@<old>\n${line}\n`;
    const { after, lines } = refreshed(text);
    expect(after).toBe(text.replace('<old>', '<new>').replace('<old hex>', '1'.repeat(64)));
    expect(lines[0]).toEqual([line.includes('\n') ? 3 : 2]);
  });

  test.each([
    ['two images with one digest', 'FROM a:1@<old>\nFROM b:1@<old>\nENV X=<old>'],
    ['one that a comment keeps', '# x\n# freshfrom: ignore=stale-digest\nFROM a:1@<old>\nFROM a:1@<old>\nENV X=<old>'],
    ['one that is left', 'ARG D=<old>\nFROM a:1@$D\nFROM a:1@<old>\nENV X=<old>\nARG D'],
    ['one without a tag', 'FROM a:1@<old>\nFROM a@<old>\nENV X=<old>'],
  ])('%s', (_, text) => {
    expect(refreshed(text).after).toContain('ENV X=<old>');
  });

  test('nothing where the digest is another, or stands once', () => {
    expect(refreshed(`FROM a:1@<old>\nENV X=${digest('3')}`).lines).toEqual([undefined]);
    expect(refreshed('ARG D=<old>\nFROM a:1@${D}\nRUN x').lines).toEqual([undefined]);
  });
});

test('very many places are left', () => {
  const text = `FROM a:1@<old>\n${'ENV X=<old>\n'.repeat(50)}`;
  const { after, lines } = refreshed(text);
  expect(after).toBe(text.replace('<old>', '<new>'));
  expect(lines[0]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
