// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, fix, madeUpDigest, OLD, withDigests } from '../extract.ts';

/** Where the digests of the FROMs go: why not, or the prefix. */
function sites(text: string, pinArgs = false): string[] {
  return extract(withDigests(text), { pinArgs }).uses.map(({ site }) =>
    typeof site === 'object' ? site.prefix : `${site}`,
  );
}

describe('section 6: in the word', () => {
  test.each([
    ['behind the word', 'FROM a:1', 'FROM a:1@<a:1>'],
    ['no tag was written', 'FROM a', 'FROM a:latest@<a:latest>'],
    ['in its quotes', 'FROM "a:1"', 'FROM "a:1@<a:1>"'],
    ['in the last quotes', 'FROM a:"1"', 'FROM a:"1@<a:1>"'],
    ['behind quotes in the middle', 'FROM "a":1', 'FROM "a":1@<a:1>'],
    ['pinned: only the digest', 'FROM a:1@<old> AS b', 'FROM a:1@<a:1> AS b'],
    ['pinned, in quotes', 'FROM "a:1@<old>"', 'FROM "a:1@<a:1>"'],
    ['pinned, quotes in the middle of the digest', 'FROM a:1@"<old>"', 'FROM a:1@"<a:1>"'],
    ['a digest without a tag is left', 'FROM a@<old>', 'FROM a@<old>'],
    ['in the text of ${V:-22}', 'ARG V\nFROM a:${V:-22}', 'ARG V\nFROM a:${V:-22@<a:22>}'],
    ['in the text of ${V:+22}', 'ARG V=1\nFROM a:1${V:+-x}', 'ARG V=1\nFROM a:1${V:+-x@<a:1-x>}'],
    ['in the text of a pinned ${V:-22}', 'ARG V\nFROM a:${V:-2@<old>}', 'ARG V\nFROM a:${V:-2@<a:2>}'],
    ['a variable in the registry or the name only', 'ARG R=r.io\nFROM $R/a:1', 'ARG R=r.io\nFROM $R/a:1@<r.io/a:1>'],
    ['COPY', 'FROM scratch\nCOPY --from=a:1 b c', 'FROM scratch\nCOPY --from=a:1@<a:1> b c'],
    [
      'COPY, pinned with an escape in the digest',
      'FROM scratch\nCOPY --from=a:1@sha\\256:1111111111111111111111111111111111111111111111111111111111111111 b c',
      'FROM scratch\nCOPY --from=a:1@<a:1> b c',
    ],
  ])('%s', (_, before, after) => {
    expect(fix(withDigests(before)).toString()).toBe(withDigests(after));
  });
});

describe('section 6: in the ARG default', () => {
  test.each([
    ['a whole image', 'ARG A=a:1\nFROM $A', 'ARG A=a:1@<a:1>\nFROM $A'],
    ['a whole image without a tag', 'ARG A=a\nFROM $A', 'ARG A=a:latest@<a:latest>\nFROM $A'],
    ['ARG at the end', 'ARG V=1\nFROM a:$V', 'ARG V=1@<a:1>\nFROM a:$V'],
    [
      'a quoted default',
      'ARG V="1" W=\'2\'\nFROM a:$V\nFROM b:$W',
      'ARG V="1@<a:1>" W=\'2@<b:2>\'\nFROM a:$V\nFROM b:$W',
    ],
    ['the last definition', 'ARG V=1\nARG V=2\nFROM a:$V', 'ARG V=1\nARG V=2@<a:2>\nFROM a:$V'],
    ['ARG NAME alone is none', 'ARG V=1\nARG V\nFROM a:$V', 'ARG V=1@<a:1>\nARG V\nFROM a:$V'],
    ['shared by FROMs of one image: one edit', 'ARG V=1\nFROM a:$V\nFROM a:$V', 'ARG V=1@<a:1>\nFROM a:$V\nFROM a:$V'],
    ['pinned there', 'ARG A=a:1@<old>\nFROM $A', 'ARG A=a:1@<a:1>\nFROM $A'],
    ['pinned with an ARG of its own', 'ARG D=<old>\nFROM a:1@$D', 'ARG D=<a:1>\nFROM a:1@$D'],
    ['hexadecimal digits alone', 'ARG D=<old hex>\nFROM a:1@sha256:$D', 'ARG D=<a:1 hex>\nFROM a:1@sha256:$D'],
    [
      'the algorithm in another ARG',
      'ARG A=sha256 D=<old hex>\nFROM a:1@$A:"$D"',
      'ARG A=sha256 D=<a:1 hex>\nFROM a:1@$A:"$D"',
    ],
    ['an empty default at the end', 'ARG V=\nFROM a:22$V', 'ARG V=@<a:22>\nFROM a:22$V'],
    ['in the default of ${V:-x}', 'ARG V=1\nFROM a:${V:-2}', 'ARG V=1@<a:1>\nFROM a:${V:-2}'],
    ['the innermost default', 'ARG V=1\nARG I=a:${V}\nFROM $I', 'ARG V=1@<a:1>\nARG I=a:${V}\nFROM $I'],
    [
      'three levels',
      'ARG V=1\nARG T="$V"\nARG I=a:${T:-9}\nFROM ${I}',
      'ARG V=1@<a:1>\nARG T="$V"\nARG I=a:${T:-9}\nFROM ${I}',
    ],
    [
      'the innermost default of one reference in several forms',
      'ARG V=1\nARG I=a:$V\nFROM $I\nFROM a:$V\nFROM docker.io/library/$I',
      'ARG V=1@<a:1>\nARG I=a:$V\nFROM $I\nFROM a:$V\nFROM docker.io/library/$I',
    ],
    ['the innermost default, pinned', 'ARG V=1@<old>\nARG I=a:$V\nFROM $I', 'ARG V=1@<a:1>\nARG I=a:$V\nFROM $I'],
    ['a digest of its own below two ARGs', 'ARG D=<old>\nARG I=a:1@$D\nFROM $I', 'ARG D=<a:1>\nARG I=a:1@$D\nFROM $I'],
    ['the text of ${V:-1} in a default', 'ARG V\nARG I=a:${V:-1}\nFROM $I', 'ARG V\nARG I=a:${V:-1@<a:1>}\nFROM $I'],
    ['the text of two', 'ARG V\nARG W\nFROM a:${V:-${W:-1}}', 'ARG V\nARG W\nFROM a:${V:-${W:-1@<a:1>}}'],
    [
      'what another ARG was made of before',
      'ARG V=1\nARG W=$V\nARG V=2\nFROM a:$V\nFROM b:$W-x',
      'ARG V=1\nARG W=$V\nARG V=2@<a:2>\nFROM a:$V\nFROM b:$W-x',
    ],
    [
      'a stage that gives the name a default of its own takes nothing over',
      'ARG V=1\nFROM a:$V\nARG V=2',
      'ARG V=1@<a:1>\nFROM a:$V\nARG V=2',
    ],
  ])('%s', (_, before, after) => {
    expect(fix(withDigests(before)).toString()).toBe(withDigests(after));
  });
});

describe('section 6: not without harm', () => {
  test.each([
    ['something follows the variable', 'ARG V=22\nFROM node:${V}-slim', ['overridable-arg']],
    ['the default is computed', 'ARG V=22.1\nFROM node:${V%.*}', ['overridable-arg']],
    ['two variables make the tag', 'ARG V=1\nARG W=2\nFROM a:$V-$W', ['overridable-arg']],
    ['the default goes on behind another ARG', 'ARG V=1\nARG W=$V-x\nFROM a:$W', ['overridable-arg']],
    ['a build argument gives the value', 'ARG V\nFROM a:${V:+$V}', ['undefined']],
    ['two images use the ARG', 'ARG V=1\nFROM a:$V\nFROM b:$V', ['shared-arg', 'shared-arg']],
    ['a stage is named with it', 'ARG V=1\nFROM a:$V AS x1\nFROM x$V', ['shared-arg']],
    ['a FROM without a value uses it', 'ARG V=1\nFROM a:$V\nFROM b:$V$NONE', ['shared-arg', 'undefined']],
    ['the name uses it, too', 'ARG V=1\nFROM a-$V:$V', ['shared-arg']],
    ['the name uses it in part', 'ARG V=1.2\nFROM a-${V%.*}:$V', ['shared-arg']],
    ['the name uses it, too, pinned', `ARG D=1@<old>\nFROM a-${'${D%@*}'}:$D`, ['shared-arg']],
    ['another FROM cuts it', 'ARG V=x\nFROM $V\nFROM ${V%1}', ['shared-arg', 'overridable-arg']],
    ['another FROM has it twice', 'ARG V=x\nFROM a$V\nFROM $V$V', ['shared-arg', 'shared-arg']],
    ['it is empty, and another FROM asks whether', 'ARG V=\nFROM a:2$V\nFROM a:${V:-2}', ['shared-arg', '@']],
    ['another FROM is pinned behind it', 'ARG V=1\nFROM a:$V\nFROM a:$V@<old>', ['shared-arg', '']],
    ['another FROM goes on behind it', 'ARG V=b\nFROM b/$V\nFROM $V/b', ['shared-arg', ':latest@']],
    ['another default uses it', 'ARG V=1\nARG W=$V\nFROM a:$V', ['shared-arg']],
    ['a stage takes it over', 'ARG V=1\nFROM a:$V\nARG V', ['shared-arg']],
    ['any stage does, among other names', 'ARG V=1\nFROM a:$V\nFROM b:1\nARG W V=\nARG X V', ['shared-arg', '@']],
    ['a --platform flag uses it', 'ARG V=1\nFROM --platform=$V a:$V', ['shared-arg']],
    ['a --platform flag of another FROM', 'ARG V=1\nFROM a:$V\nFROM --platform=linux/${V} b:1', ['shared-arg', '@']],
    [
      'a FROM goes on behind the outer ARG',
      'ARG V=1\nARG I=a:$V\nFROM $I\nFROM $I-x',
      ['shared-arg', 'overridable-arg'],
    ],
    ['two outer ARGs name two images', 'ARG V=1\nARG A=a:$V B=b:$V\nFROM $A\nFROM $B', ['shared-arg', 'shared-arg']],
    ['a stage takes the outer ARG over', 'ARG V=1\nARG I=a:$V\nFROM $I\nARG I', ['shared-arg']],
    ['a stage takes the inner ARG over', 'ARG V=1\nARG I=a:$V\nFROM $I\nARG V', ['shared-arg']],
    ['a flag uses an outer ARG', 'ARG V=1\nARG P=linux/$V\nFROM --platform=$P a:$V', ['shared-arg']],
    ['the outer ARG has it twice', 'ARG V=1\nARG I=a$V:$V\nFROM $I', ['shared-arg']],
    [
      'a pattern uses it',
      'ARG V=1\nARG X=a:2-1\nARG Y=${X%-$V}\nFROM a:$V\nFROM $Y',
      ['shared-arg', 'overridable-arg'],
    ],
    ['another default may follow it', 'ARG V=1\nARG I=a:$V\nARG J=$I\nFROM $I', ['shared-arg']],
    ['the digest is shared', `ARG D=<old>\nFROM a:1@$D\nFROM b:1@$D`, ['shared-arg', 'shared-arg']],
    ['the digest is in three fragments', `ARG D=${'1'.repeat(32)}\nFROM a:1@sha256:$D$D`, ['split-digest']],
    [
      'the hexadecimal digits are shared',
      `ARG D=${'1'.repeat(64)}\nFROM a:1@sha256:$D\nFROM b:1@sha256:$D`,
      ['shared-arg', 'shared-arg'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sites(text)).toEqual(expected);
    const { uses } = extract(withDigests(text));
    const touched = uses.some(({ site }) => typeof site === 'object');
    if (!touched) expect(fix(withDigests(text)).toString()).toBe(withDigests(text));
  });

  test('never a stage, scratch, what has no value or differs by platform', () => {
    const text = 'FROM scratch AS a\nFROM a\nFROM b:$X\nFROM c:$TARGETARCH\nFROM A\n';
    expect(fix(text).toString()).toBe(text);
  });
});

test.each([
  [
    'ARG V=1\nFROM a:$V\nFROM b:$V',
    [
      { by: 'from', line: 3 },
      { by: 'from', line: 2 },
    ],
  ],
  [
    'ARG V=1\nARG I=b:$V\nFROM a:$V\nFROM $I',
    [
      { by: 'from', through: 'I', line: 4 },
      { by: 'from', line: 3 },
    ],
  ],
  ['ARG V=1\nARG I=a:$V\nFROM $I\nFROM $I-x', [{ by: 'from', through: 'I', line: 4 }, undefined]],
  ['ARG V=1\nFROM a-$V:$V', [{ by: 'itself', line: 2 }]],
  ['ARG V=1\nARG I=a:$V\nFROM $I\nRUN x\nARG A I', [{ by: 'stage', through: 'I', line: 5 }]],
  ['ARG V=1\nFROM --platform=$V a:1 AS b\nFROM a:$V', [undefined, { by: 'flag', line: 2 }]],
  ['ARG V=1\nARG X=1 \\\n W=$V\nFROM a:$V', [{ by: 'arg', through: 'W', line: 3 }]],
  [
    'ARG D=<old>\nFROM a:1@$D\nFROM b:1@$D',
    [
      { arg: 'D', by: 'from', through: 'D', line: 3 },
      { arg: 'D', by: 'from', through: 'D', line: 2 },
    ],
  ],
])('names what shares the ARG: %j', (text, expected) => {
  const found = extract(withDigests(text)).uses.map(({ otherUse }) => otherUse);
  expect(found).toEqual(expected.map((use) => use && { arg: 'V', through: 'V', ...use }));
});

describe('pin-args', () => {
  test.each([
    ['ARG V=22\nFROM node:${V}-slim', 'ARG V=22\nFROM node:${V}-slim@<node:22-slim>', ['V']],
    ['ARG V=1\nARG I=a:$V\nFROM $I', 'ARG V=1@<a:1>\nARG I=a:$V\nFROM $I', []],
    ['ARG V=1\nARG I=a:$V\nFROM $I\nARG I', 'ARG V=1\nARG I=a:$V\nFROM $I@<a:1>\nARG I', ['I', 'V']],
    ['ARG V=1\nARG W=$V-x\nFROM a:$W', 'ARG V=1\nARG W=$V-x\nFROM a:$W@<a:1-x>', ['W', 'V']],
    ['ARG V=1\nFROM "a:$V"\nARG V', 'ARG V=1\nFROM "a:$V"@<a:1>\nARG V', ['V']],
    ['ARG V=1\nFROM a:$V', 'ARG V=1@<a:1>\nFROM a:$V', []],
  ])('%s', (before, after, overriddenArgs) => {
    expect(fix(before, { pinArgs: true }).toString()).toBe(withDigests(after));
    expect(extract(before, { pinArgs: true }).uses[0]?.overriddenArgs).toEqual(overriddenArgs);
  });
});

test('a digest behind a tag with a variable is refreshed, and says what it overrides', () => {
  const text = withDigests('ARG V=22\nARG R=r.io\nFROM $R/node:${V}-slim@<old>');
  expect(extract(text).uses[0]?.overriddenArgs).toEqual(['V']);
  expect(fix(text).toString()).toBe(text.replace(OLD, madeUpDigest('r.io/node:22-slim')));
});

test('a digest behind a tag of another ARG overrides that one', () => {
  const text = withDigests('ARG V=22\nARG I=node:$V@<old>\nFROM $I');
  expect(extract(text).uses[0]?.overriddenArgs).toEqual(['V']);
  const inner = withDigests('ARG V=22@<old>\nARG I=node:$V\nFROM $I');
  expect(extract(inner).uses[0]?.overriddenArgs).toEqual([]);
});

test('names of Docker Hub that mean one image share an ARG', () => {
  const before = 'ARG V=1\nFROM node:$V\nFROM docker.io/library/node:$V';
  expect(fix(before).toString()).toBe(before.replace('V=1', `V=1@${madeUpDigest('node:1')}`));
});
