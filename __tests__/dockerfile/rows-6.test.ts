// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, fix, madeUpDigest, OLD, withDigests } from './extract.ts';

/** What the row is, the Dockerfile, and what it is with the digests written: `<a:1>` is that of a:1, `<old>` another. */
type Row = readonly [row: string, before: string, after: string];

function expectFixed(before: string, after: string): void {
  expect(fix(withDigests(before)).toString()).toBe(withDigests(after));
}

describe('6 writing the digest: in the word', () => {
  test.each<Row>([
    ['6.1 right behind the word', 'FROM --platform=x  a:1  AS b', 'FROM --platform=x  a:1@<a:1>  AS b'],
    ['6.1 behind COPY --from', 'FROM scratch\nCOPY --from=a:1 x y', 'FROM scratch\nCOPY --from=a:1@<a:1> x y'],
    [
      '6.1 behind the from of a mount',
      'FROM scratch\nRUN --mount=from=a:1,target=/x --mount=target=/y,from=b:1 x',
      'FROM scratch\nRUN --mount=from=a:1@<a:1>,target=/x --mount=target=/y,from=b:1@<b:1> x',
    ],
    [
      '6.1 behind ONBUILD',
      'FROM scratch\nONBUILD COPY --from=a:1 x y\nONBUILD RUN --mount=from=b:1 x',
      'FROM scratch\nONBUILD COPY --from=a:1@<a:1> x y\nONBUILD RUN --mount=from=b:1@<b:1> x',
    ],
    [
      '6.1 behind syntax, before its options',
      '#syntax = a/b:1 --x\nFROM scratch',
      '#syntax = a/b:1@<a/b:1> --x\nFROM scratch',
    ],
    ['6.1 in quotes around the word', 'FROM "a:1" AS b\nFROM \'c:1\'', 'FROM "a:1@<a:1>" AS b\nFROM \'c:1@<c:1>\''],
    ['6.1 behind quotes inside of it', 'FROM "a":1\nFROM b\\:1', 'FROM "a":1@<a:1>\nFROM b\\:1@<b:1>'],
    [
      '6.1 in or behind the quotes of a flag',
      'FROM scratch\nCOPY --from="a:1" x y\nCOPY "--link" x y\nRUN --mount="from=b:1,target=/x" x',
      'FROM scratch\nCOPY --from="a:1@<a:1>" x y\nCOPY "--link" x y\nRUN --mount="from=b:1@<b:1>,target=/x" x',
    ],
    [
      '6.1 in CSV quotes',
      'FROM scratch\nRUN --mount=\'"from=a:1",target=/x\' x',
      'FROM scratch\nRUN --mount=\'"from=a:1@<a:1>",target=/x\' x',
    ],
    ['6.1 a word over lines', 'FROM a\\\n# x\n:\\\n1 \\\n  AS b', 'FROM a\\\n# x\n:\\\n1@<a:1> \\\n  AS b'],
    ['6.1 a line continued behind it', 'FROM a:1\\\n AS b', 'FROM a:1@<a:1>\\\n AS b'],
    [
      '6.1 no tag: latest is written, too',
      'FROM a\nFROM "h:5000/b"',
      'FROM a:latest@<a:latest>\nFROM "h:5000/b:latest@<h:5000/b:latest>"',
    ],
    [
      '6.1 no tag, outside of FROM',
      'FROM scratch\nCOPY --from=a x y\nRUN --mount=from="b/c",target=/x x',
      'FROM scratch\nCOPY --from=a:latest@<a:latest> x y\nRUN --mount=from="b/c:latest@<b/c:latest>",target=/x x',
    ],
    ['6.1 latest is written once', 'FROM a:latest', 'FROM a:latest@<a:latest>'],
    ['6.1 pinned: the digest only', 'FROM "h:5000/a:1@<old>" AS b', 'FROM "h:5000/a:1@<h:5000/a:1>" AS b'],
    [
      '6.1 pinned in a flag or a directive',
      '# syntax=s:1@<old> x\nFROM scratch\nCOPY --from=a:1@<old> x y\nRUN --mount=from=b:1@<old>,target=/x x',
      '# syntax=s:1@<s:1> x\nFROM scratch\nCOPY --from=a:1@<a:1> x y\nRUN --mount=from=b:1@<b:1>,target=/x x',
    ],
    ['6.1 pinned, over lines', `FROM a:1@sha256:11\\\n${'1'.repeat(62)} AS b`, 'FROM a:1@<a:1> AS b'],
    ['6.1 in the text of ${V:-w}', 'ARG V\nFROM a:${V:-1}', 'ARG V\nFROM a:${V:-1@<a:1>}'],
  ])('%s', (_, before, after) => expectFixed(before, after));

  test('6.1 a digest without a tag is left', () => {
    const text = withDigests('FROM a@<old>\nCOPY --from=h:5000/b@<old> x y');
    expect(extract(text).uses.map(({ reference }) => reference?.tag)).toEqual([undefined, undefined]);
    expectFixed(text, text);
  });
});

describe('6 what is never touched', () => {
  test.each<readonly [row: string, text: string]>([
    [
      '6.2 stages',
      'FROM scratch AS a\nFROM a AS b\nCOPY --from=A x y\nCOPY --from=0 x y\nRUN --mount=from=b,target=/x x',
    ],
    ['6.2 scratch', 'FROM scratch\nFROM "scratch"\nCOPY --from=scratch x y\nRUN --mount=from=scratch,target=/x x'],
    ['6.2 a variable without a value', 'ARG V\nFROM a:$V\nFROM $W/b:1\nFROM ${X}c:1\nFROM d:1$Y'],
    ['6.2 a value that differs by platform', 'FROM base-$TARGETARCH\nFROM a:1-${TARGETARCH}\nARG V\nFROM b-$BUILDOS:1'],
    ['6.2 a stage chosen by the platform', 'FROM scratch AS base-amd64\nFROM base-$TARGETARCH'],
    ['6.2 comments', 'FROM scratch\n# FROM a:1\nRUN x \\\n  # COPY --from=a:1 x y\n  && z\n#COPY --from=b:1@<old>'],
    [
      '6.2 bodies of heredocs',
      'FROM scratch\nRUN <<EOF\nFROM a:1\nCOPY --from=b:1@<old> x y\nEOF\nCOPY <<X /x\nFROM c\nX',
    ],
    [
      '6.2 digests elsewhere',
      'FROM scratch\nARG A=a:1@<old>\nENV X=b:1@<old>\nLABEL x="c:1@<old>"\nRUN pull d:1@<old>\nADD --checksum=<old> x y',
    ],
    ['6.2 an ARG that no FROM uses', 'ARG A=a:1\nARG B=b:1@<old>\nFROM scratch'],
    [
      '6.2 what BuildKit would refuse',
      'FROM A:1\nCOPY --from=$V x y\nCOPY --from=9 x y\nRUN --mount=from=$V,target=/x x',
    ],
    ['6.2 templates', 'FROM {{ image }}:1\nFROM a:{{v}}\nFROM b:<%= v %>\nFROM c{% x %}'],
  ])('%s', (_, text) => expectFixed(text, text));

  test('6.2 the line next to all of it is', () => {
    const text =
      'FROM scratch AS b\n# FROM a:1\nFROM b\nRUN <<E\nFROM a:1\nE\nLABEL x=a:1\nCOPY --from=a:1 a:1 /a:1\n# a:1';
    expectFixed(text, text.replace('--from=a:1', '--from=a:1@<a:1>'));
  });
});

describe('6 writing the digest: in the ARG default', () => {
  test.each<Row>([
    ['6.3 an ARG that is the image', 'ARG A=a:1\nFROM $A\nRUN x', 'ARG A=a:1@<a:1>\nFROM $A\nRUN x'],
    [
      '6.3 in its quotes',
      'ARG A="a:1" B=\'b\'\nFROM ${A}\nFROM "$B"',
      'ARG A="a:1@<a:1>" B=\'b:latest@<b:latest>\'\nFROM ${A}\nFROM "$B"',
    ],
    ['6.3 an ARG at the end of the word', 'ARG V=1\nFROM r.io/a:$V', 'ARG V=1@<r.io/a:1>\nFROM r.io/a:$V'],
    ['6.3 with a default in the FROM', 'ARG V=1\nFROM a:${V:-2}', 'ARG V=1@<a:1>\nFROM a:${V:-2}'],
    [
      '6.3 the last definition',
      'ARG V=1\nARG V=2 W=3\nARG V\nFROM a:$V',
      'ARG V=1\nARG V=2@<a:2> W=3\nARG V\nFROM a:$V',
    ],
    ['6.3 a line with others, and a comment', 'ARG X=1 V=1 # V\nFROM a:$V', 'ARG X=1 V=1@<a:1> # V\nFROM a:$V'],
    [
      '6.3 over lines',
      'ARG X=1 \\\n    V=1\\\n2 \\\n    Y=3\nFROM a:$V',
      'ARG X=1 \\\n    V=1\\\n2@<a:12> \\\n    Y=3\nFROM a:$V',
    ],
    ['6.3 pinned there', 'ARG A=a:1@<old>\nFROM $A', 'ARG A=a:1@<a:1>\nFROM $A'],
    ['6.3 pinned in an ARG of its own', 'ARG D=<old>\nFROM a:1@$D', 'ARG D=<a:1>\nFROM a:1@$D'],
    [
      '6.3 pinned with the digits only',
      `ARG H=${'1'.repeat(64)}\nFROM a:1@sha256:$H`,
      `ARG H=${madeUpDigest('a:1').slice(7)}\nFROM a:1@sha256:$H`,
    ],
    [
      '6.4 several FROMs of one image: one edit',
      'ARG V=1\nFROM a:$V\nFROM docker.io/library/a:${V}',
      'ARG V=1@<a:1>\nFROM a:$V\nFROM docker.io/library/a:${V}',
    ],
    [
      '6.4 a stage with a default of its own',
      'ARG V=1\nFROM a:$V\nARG V=2\nRUN x',
      'ARG V=1@<a:1>\nFROM a:$V\nARG V=2\nRUN x',
    ],
    [
      '6.4 a variable in the registry only',
      'ARG R=r.io\nFROM $R/a:1\nFROM $R/b',
      'ARG R=r.io\nFROM $R/a:1@<r.io/a:1>\nFROM $R/b:latest@<r.io/b:latest>',
    ],
  ])('%s', (_, before, after) => expectFixed(before, after));
});

describe('6 what is left, and why', () => {
  test.each<readonly [row: string, text: string, sites: readonly string[]]>([
    ['6.4 FROMs of two images', 'ARG V=1\nFROM a:$V\nFROM b:$V', ['shared-arg', 'shared-arg']],
    ['6.4 a FROM without a value', 'ARG V=1\nFROM a:$V\nFROM b:$V$X', ['shared-arg', 'skipped']],
    ['6.4 a FROM that names a stage', 'ARG V=1\nFROM a:$V AS s1\nFROM s$V', ['shared-arg']],
    [
      '6.4 something follows it in another word',
      'ARG V=1\nFROM a:$V\nFROM a:$V-slim',
      ['shared-arg', 'overridable-arg'],
    ],
    ['6.4 it stands in the name, too', 'ARG V=1\nFROM a$V:$V', ['shared-arg']],
    ['6.4 another word has it twice', 'ARG V=x\nFROM a$V\nFROM $V$V', ['shared-arg', 'shared-arg']],
    ['6.4 another default uses it', 'ARG V=1\nARG W=$V-x\nFROM a:$V', ['shared-arg']],
    ['6.4 also with an operator', 'ARG V=1.2\nARG W="${V%.*}"\nFROM a:$V', ['shared-arg']],
    ['6.4 a stage takes it over', 'ARG V=1\nFROM a:$V\nARG V\nRUN echo $V', ['shared-arg']],
    [
      '6.4 among other names, any stage',
      'ARG V=1\nFROM a:$V\nFROM scratch\nARG X=1 \\\n  V',
      ['shared-arg', 'skipped'],
    ],
    ['6.4 a flag uses it', 'ARG V=1\nFROM --platform=linux/$V a:$V', ['shared-arg']],
    ['6.4 the pinned one feeds two images', 'ARG D=<old>\nFROM a:1@$D\nFROM b:1@$D', ['shared-arg', 'shared-arg']],
    ['6.5 something follows the tag', 'ARG V=22\nFROM node:${V}-slim', ['overridable-arg']],
    ['6.5 the tag is cut from an ARG', 'ARG V=22.1\nFROM node:${V%.*}', ['overridable-arg']],
    ['6.5 two ARGs make the tag', 'ARG V=1 W=2\nFROM a:$V$W', ['overridable-arg']],
    ['6.5 the default is made of another', 'ARG V=1\nARG W=$V-x\nFROM a:$W', ['overridable-arg']],
    ['6.5 an empty ARG in the tag', 'ARG V=\nFROM a:1${V}-x', ['overridable-arg']],
    ['6.6 a digest of several texts', `ARG H=${'1'.repeat(32)}\nFROM a:1@sha256:$H$H`, ['split-digest']],
    ['6.6 a digest that an operator made', 'ARG D=x<old>\nFROM a:1@${D#x}', ['split-digest']],
  ])('%s', (_, marked, expected) => {
    const text = withDigests(marked);
    const sites = extract(text).uses.map(({ site }) => (typeof site === 'object' ? 'written' : (site ?? 'skipped')));
    expect(sites).toEqual(expected);
    expect(fix(text).toString()).toBe(text);
  });

  test('6.4 something follows it in another word of the same image', () => {
    const { uses } = extract('ARG V=b\nFROM b/$V\nFROM $V/b');
    expect(uses[0]?.site).toBe('shared-arg');
  });

  test.each<readonly [row: string, before: string, after: string, overridden: readonly string[]]>([
    [
      '6.5 pin-args: behind the FROM',
      'ARG V=22\nFROM node:${V}-slim AS b',
      'ARG V=22\nFROM node:${V}-slim@<node:22-slim> AS b',
      ['V'],
    ],
    ['6.5 pin-args: behind its quotes', 'ARG V=1\nFROM "a:${V}x"', 'ARG V=1\nFROM "a:${V}x"@<a:1x>', ['V']],
    ['6.5 pin-args: a shared ARG', 'ARG V=1\nFROM a:$V\nARG V', 'ARG V=1\nFROM a:$V@<a:1>\nARG V', ['V']],
    [
      '6.5 pin-args: an ARG made of another',
      'ARG V=1\nARG W=$V-x\nFROM a:$W',
      'ARG V=1\nARG W=$V-x\nFROM a:$W@<a:1-x>',
      ['W', 'V'],
    ],
    ['6.5 pin-args: still in the default where that is safe', 'ARG V=1\nFROM a:$V', 'ARG V=1@<a:1>\nFROM a:$V', []],
    ['6.5 pin-args: still no value, no platform', 'FROM a:$V\nFROM b:$TARGETARCH', 'FROM a:$V\nFROM b:$TARGETARCH', []],
  ])('%s', (_, before, after, overridden) => {
    expect(fix(before, { pinArgs: true }).toString()).toBe(withDigests(after));
    expect(extract(before, { pinArgs: true }).uses[0]?.overriddenArgs).toEqual(overridden);
  });

  test.each<readonly [row: string, before: string, after: string, overridden: readonly string[]]>([
    [
      '6.5 pinned behind an ARG: refreshed, with a notice',
      'ARG V=22\nFROM node:${V}-slim@<old>',
      'ARG V=22\nFROM node:${V}-slim@<node:22-slim>',
      ['V'],
    ],
    ['6.5 pinned behind an ARG at the end', 'ARG V=22\nFROM node:$V@<old>', 'ARG V=22\nFROM node:$V@<node:22>', ['V']],
    [
      '6.5 pinned in the default: nothing is overridden',
      'ARG V=22@<old>\nFROM node:$V',
      'ARG V=22@<node:22>\nFROM node:$V',
      [],
    ],
    [
      '6.5 an ARG in the registry is not overridden',
      'ARG R=r.io\nFROM $R/a:1@<old>',
      'ARG R=r.io\nFROM $R/a:1@<r.io/a:1>',
      [],
    ],
  ])('%s', (_, before, after, overridden) => {
    expectFixed(before, after);
    expect(extract(withDigests(before)).uses[0]?.overriddenArgs).toEqual(overridden);
  });
});

describe('6 every other byte stays', () => {
  const digest = madeUpDigest('a:1');
  test.each<readonly [row: string, before: string, after: string]>([
    ['6.7 \\r\\n', 'ARG V=1\r\nFROM a:$V\r\nRUN x\r\n', `ARG V=1@${digest}\r\nFROM a:$V\r\nRUN x\r\n`],
    ['6.7 \\r\\n and \\n mixed', 'ARG X\nFROM a:1\r\r\n\nRUN\r\n', `ARG X\nFROM a:1@${digest}\r\r\n\nRUN\r\n`],
    ['6.7 a byte order mark', '\xef\xbb\xbfFROM a:1\n', `\xef\xbb\xbfFROM a:1@${digest}\n`],
    ['6.7 a missing last line end', '\n\nFROM a:1', `\n\nFROM a:1@${digest}`],
    ['6.7 blanks at the end', 'FROM a:1 \t \n \n', `FROM a:1@${digest} \t \n \n`],
    [
      '6.7 bytes that are no UTF-8',
      '# \xff\xc3\n\xc2\xa0FROM a:1 \nRUN \xe4\x00\n',
      `# \xff\xc3\n\xc2\xa0FROM a:1@${digest} \nRUN \xe4\x00\n`,
    ],
    [
      '6.7 the same before it in its line',
      'FROM scratch\nCOPY --chown=\xe9\xff\xf0\x9f --from=a:1 \xe9 y',
      `FROM scratch\nCOPY --chown=\xe9\xff\xf0\x9f --from=a:1@${digest} \xe9 y`,
    ],
    [
      '6.7 long characters before it',
      'FROM scratch\nCOPY --chown=\xf0\x9f\x90\xb3 --from=a:1 x y',
      `FROM scratch\nCOPY --chown=\xf0\x9f\x90\xb3 --from=a:1@${digest} x y`,
    ],
    ['6.7 an old digest is as long as it is', `FROM a:1@${OLD}\r\n\xff`, `FROM a:1@${digest}\r\n\xff`],
  ])('%s', (_, before, after) => {
    expect(fix(Buffer.from(before, 'latin1')).toString('latin1')).toBe(after);
  });
});
