// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, places, summary } from './extract.ts';

/** What the row is, lines of a second stage between a stage `First` and a stage `last`, and what they name. */
type Row = readonly [row: string, lines: string, found: readonly string[]];

const between = (lines: string): string => `FROM a:1 AS First\nFROM a:2\n${lines}\nFROM a:3 AS last`;

describe('5 COPY', () => {
  test.each<Row>([
    ['5.1 an image', 'COPY --from=b:1 x y\nCOPY --chown=1 --from=r.io/c --link x y z/', ['b:1', 'r.io/c']],
    ['5.1 in JSON form', 'COPY --from=b:1 ["x y", "z"]', ['b:1']],
    ['5.1 an integer is the number of a stage', 'COPY --from=0 x y\nCOPY --from=1 x y', []],
    ['5.1 also of one below', 'COPY --from=2 x y', []],
    ['5.1 also with + or -, or leading zeros', 'COPY --from=+0 x y\nCOPY --from=00 x y\nCOPY --from=-0 x y', []],
    [
      '5.1 0x0, 1_0 and 1.0 are no integers',
      'COPY --from=0x0 x y\nCOPY --from=1_0 x y\nCOPY --from=1.0 x y',
      ['0x0', '1_0', '1.0'],
    ],
    ['5.1 a number out of range', 'COPY --from=3 x y\nCOPY --from=-1 x y', ['invalid', 'invalid']],
    ['5.1 a number with a tag is an image', 'COPY --from=0:1 x y', ['0:1']],
    ['5.1 the name of a stage in any case', 'COPY --from=first x y\nCOPY --from=FIRST x y', []],
    ['5.1 of a stage below, too', 'COPY --from=last x y\nCOPY --from=Last x y', []],
    [
      '5.1 with a tag it is an image',
      'COPY --from=first:1 x y\nCOPY --from=library/last x y',
      ['first:1', 'library/last'],
    ],
    ['5.1 a name that only begins as one', 'COPY --from=firs x y\nCOPY --from=first2 x y', ['firs', 'first2']],
    ['5.1 scratch', 'COPY --from=scratch x y', ['scratch']],
    ['5.1 no image name', 'COPY --from=Other x y\nCOPY --from=x//y x y', ['invalid', 'invalid']],
    ['5.1 an empty one is the context', 'COPY --from= x y\nCOPY --from="" x y', []],
    ['5.1 ADD of the same words has none', 'ADD b:1 x --from=c:1 y', []],
  ])('%s', (_, lines, found) => {
    expect(summary(between(lines))).toEqual(['a:1', 'a:2', ...found, 'a:3']);
    expect(extract(between(lines)).problems).toEqual([]);
  });

  test('5.1 a stage named scratch comes before scratch', () => {
    expect(summary('FROM a:1 AS scratch\nFROM b:1\nCOPY --from=scratch x y')).toEqual(['a:1', 'b:1']);
  });
});

describe('5 RUN', () => {
  test.each<Row>([
    ['5.2 an image', 'RUN --mount=type=bind,from=b:1,target=/x x', ['b:1']],
    [
      '5.2 several mounts',
      'RUN --mount=from=b:1,target=/b --network=none --mount=target=/c,from=c:1 x',
      ['b:1', 'c:1'],
    ],
    ['5.2 only as leading flags', 'RUN x --mount=from=b:1 y\nRUN x && \\\n --mount=from=b:1 y', []],
    ['5.2 not in JSON form', 'RUN ["x", "--mount=from=b:1"]', []],
    ['5.2 before JSON form', 'RUN --mount=from=b:1,target=/x ["x"]', ['b:1']],
    ['5.2 before a heredoc', 'RUN --mount=from=b:1,target=/x <<EOF\nRUN --mount=from=c:1 x\nEOF', ['b:1']],
    ['5.2 the key in any case', 'RUN --mount=FROM=b:1,target=/x x\nRUN --mount=fRom=c:1,target=/x x', ['b:1', 'c:1']],
    ['5.2 other keys are not it', 'RUN --mount=target=from=b:1,source=b:1,id=from x', []],
    [
      '5.2 the last one wins',
      'RUN --mount=from=b:1,target=/x,From=c:1 x\nRUN --mount=from=b,from=first,target=/x x',
      ['c:1'],
    ],
    ['5.2 an empty last one names none', 'RUN --mount=from=b:1,target=/x,from= x', []],
    ['5.2 of type bind where none is given', 'RUN --mount=target=/x,from=b:1 x', ['b:1']],
    ['5.2 of type cache', 'RUN --mount=from=b:1,type=cache,target=/x x', ['b:1']],
    [
      '5.2 of type tmpfs and ssh',
      'RUN --mount=type=tmpfs,target=/x,from=b:1 x\nRUN --mount=type=ssh,from=c:1 x',
      ['b:1', 'c:1'],
    ],
    [
      '5.2 the name of a stage in any case',
      'RUN --mount=from=FIRST,target=/x x\nRUN --mount=from=first,target=/x x',
      [],
    ],
    ['5.2 of a stage below, too', 'RUN --mount=from=last,target=/x x', []],
    ['5.2 scratch', 'RUN --mount=from=scratch,target=/x x', ['scratch']],
    ['5.2 numbers are no stages', 'RUN --mount=from=0,target=/x x\nRUN --mount=from=99,target=/x x', ['0', '99']],
    ['5.2 CSV quotes around a field', 'RUN --mount=\'type=bind,"from=b:1",target=/x\' x', ['b:1']],
    ['5.2 a comma in CSV quotes', 'RUN --mount=\'"target=/x,from=b:1",from=c:1\' x', ['c:1']],
    ['5.2 quotes of the flag go before', 'RUN --mount=type=bind,"from=b:1,target=/x" x', ['b:1']],
    ['5.2 an escaped quote is one for the CSV', 'RUN --mount=\\"from=b:1\\",target=/x x', ['b:1']],
    ['5.2 a flag over lines without indent', 'RUN --mount=type=bind,\\\nfrom=b:1,\\\ntarget=/x x', ['b:1']],
    ['5.2 a flag over lines ends at an indent', 'RUN --mount=type=bind,target=/x\\\n  from=b:1 x', []],
    [
      '5.2 flags in lines of their own',
      'RUN \\\n  --mount=from=b:1,target=/x \\\n  # x\n  --mount=from=c:1,target=/y \\\n  x',
      ['b:1', 'c:1'],
    ],
  ])('%s', (_, lines, found) => {
    expect(summary(between(lines))).toEqual(['a:1', 'a:2', ...found, 'a:3']);
    expect(extract(between(lines)).problems).toEqual([]);
  });
});

describe('5 ONBUILD', () => {
  test.each<Row>([
    ['5.3 COPY and RUN', 'ONBUILD COPY --from=b:1 x y\nonbuild run --mount=from=c:1,target=/x x', ['b:1', 'c:1']],
    ['5.3 the same syntax', "ONBUILD COPY --link --fr'om=b'\\\n:1 x y\nONBUILD COPY x --from=c:1 y", ['b:1']],
    [
      '5.3 names of stages are the child’s',
      'ONBUILD COPY --from=first x y\nONBUILD RUN --mount=from=last,target=/x x',
      ['first', 'last'],
    ],
    ['5.3 numbers are stages of the child', 'ONBUILD COPY --from=0 x y\nONBUILD COPY --from=99 x y', []],
    ['5.3 in a mount they are images', 'ONBUILD RUN --mount=from=0,target=/x x', ['0']],
    ['5.3 no heredoc body', 'ONBUILD RUN <<EOF\nONBUILD COPY --from=b:1 x y\nEOF', []],
    ['5.3 other instructions name none', 'ONBUILD ENV X=--from=b:1\nONBUILD CMD x --mount=from=b:1', []],
  ])('%s', (_, lines, found) => {
    expect(summary(between(lines))).toEqual(['a:1', 'a:2', ...found, 'a:3']);
    expect(extract(between(lines)).problems).toEqual([]);
  });

  test('5.3 is told from what this build pulls', () => {
    const text =
      'FROM a:1\nCOPY --from=b:1 x y\nRUN --mount=from=c:1 x\nONBUILD COPY --from=b:1 x y\nONBUILD RUN --mount=from=c:1 x';
    const kinds = ['from', 'copy-from', 'mount-from', 'onbuild-copy-from', 'onbuild-mount-from'];
    expect(extract(text).uses.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('5 what BuildKit refuses', () => {
  test.each<readonly [row: string, lines: string, found: readonly string[], problem: string]>([
    ['5.1 an unknown flag of ADD', 'ADD --from=b:1 x y', [], 'unknown flag: --from'],
    ['5.1 an unknown flag of COPY', 'COPY --from=b:1 --From=c:1 x y', ['invalid'], 'unknown flag: --From'],
    ['5.3 ONBUILD FROM', 'ONBUILD FROM b:1', [], 'ONBUILD does not take FROM'],
    ['5.3 ONBUILD MAINTAINER', 'ONBUILD maintainer b', [], 'ONBUILD does not take MAINTAINER'],
    ['5.3 ONBUILD ONBUILD', 'ONBUILD ONBUILD COPY --from=b:1 x y', [], 'ONBUILD does not take ONBUILD'],
  ])('%s', (_, lines, found, problem) => {
    expect(summary(between(lines))).toEqual(['a:1', 'a:2', ...found, 'a:3']);
    expect(extract(between(lines)).problems.map(({ message }) => message)).toEqual([expect.stringContaining(problem)]);
  });

  test.each<Row>([
    ['5.1 a variable in COPY --from', 'COPY --from=$V x y', ['invalid']],
    ['5.1 also one that has a value', 'ARG First=b:1\nCOPY --from=${First} x y', ['invalid']],
    [
      '5.2 a variable in a mount',
      'RUN --mount=from=$V,target=/x x\nRUN --mount=from=${last},target=/x x',
      ['invalid', 'invalid'],
    ],
    ['5.2 a secret has no from', 'RUN --mount=type=secret,id=x,from=b:1 x', ['invalid']],
  ])('%s', (_, lines, found) => {
    expect(summary(between(lines))).toEqual(['a:1', 'a:2', ...found, 'a:3']);
  });
});

describe('5 where it stands', () => {
  test.each<Row>([
    ['5.1 behind other flags and quotes', 'COPY --chown="x y" "--from=z" x', []],
    ['5.1 in quotes', 'COPY --link \'--from\'="b:1" x y', []],
    ['5.2 in the field of a mount', 'RUN --mount=type=bind,from=b:1,target=/x x', ['b:1 at 3:28-31']],
    ['5.2 in CSV quotes', 'RUN --mount=\'"from=b:1",target=/x\' x', ['b:1 at 3:20-23']],
    ['5.2 over lines', 'RUN --mount=type=bind,\\\nfrom=b\\\n:1 x', ['b:1 at 4:6-5:3']],
    ['5.2 the last of two', 'RUN --mount=from=b:1,target=/x,from=c:1 x', ['c:1 at 3:37-40']],
    ['5.3 behind ONBUILD', 'ONBUILD  COPY  --from=b:1 x y', ['b:1 at 3:23-26']],
  ])('%s', (_, lines, found) => {
    expect(places(between(lines)).slice(2, -1)).toEqual(found);
  });
});

describe('5 named build contexts', () => {
  test.each<readonly [row: string, line: string, maybe: boolean]>([
    ['5.4 a bare word of COPY may be one', 'COPY --from=assets x y', true],
    ['5.4 of a mount', 'RUN --mount=from=assets,target=/x x', true],
    ['5.4 behind ONBUILD', 'ONBUILD COPY --from=assets x y', true],
    ['5.4 not one with a tag', 'COPY --from=assets:1 x y', false],
    ['5.4 not one with a slash', 'COPY --from=my/assets x y', false],
    ['5.4 not one with a digest', `COPY --from=assets@sha256:${'0'.repeat(64)} x y`, false],
    ['5.4 not a FROM', 'FROM assets', false],
  ])('%s', (_, line, maybe) => {
    expect(extract(`FROM a:1\n${line}`).uses[1]?.maybeBuildContext).toBe(maybe);
  });
});
