// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, summary } from './extract.ts';

/** What the row is, the Dockerfile, and what is found in it. */
type Row = readonly [row: string, text: string, found: readonly string[]];

describe('4 global ARG', () => {
  test.each<Row>([
    ['4.1 several in a line', 'ARG A=a V=1 W\nFROM $A:$V${W-x}', ['a:1x']],
    ['4.1 over lines, with a comment', 'ARG A=a \\\n  # B=b\n  V=1\\\n2\nFROM $A:$V', ['a:12']],
    ['4.1 NAME has no value', 'ARG V\nFROM a:$V', ['no-value']],
    ['4.1 NAME= is empty', 'ARG V=\nFROM a$V:1\nFROM a:${V-x}1', ['a:1', 'a:1']],
    [
      '4.1 a value is shell-lexed: quotes go',
      'ARG A="b:1" B=\'c:1\' C=d":"1\nFROM $A\nFROM $B\nFROM $C',
      ['b:1', 'c:1', 'd:1'],
    ],
    ['4.1 escapes go', 'ARG A=b\\:1 B="c\\"\\"d" C=e\\\\f\nFROM $A\nFROM x:${C#?\\\\}', ['b:1', 'x:f']],
    ['4.1 $ in single quotes stays', "ARG V=1 W='$V'\nFROM a:$W\nFROM a:${W#?}", ['invalid', 'a:V']],
    ['4.1 $ in double quotes is replaced', 'ARG V=1 W="$V-x"\nFROM a:$W', ['a:1-x']],
    ['4.1 in order, with what is set so far', 'ARG V=1\nARG W=$V-x\nARG V=2\nFROM a:$W', ['a:1-x']],
    ['4.1 also in the same line', 'ARG V=1 W=$V-x V=2\nFROM a:$W-$V', ['a:1-x-2']],
    ['4.1 not with what is set below', 'ARG W=x${V:-0}\nARG V=1\nFROM a:$W', ['a:x0']],
    ['4.1 with its own earlier value', 'ARG V=1\nARG V=$V.2\nFROM a:$V', ['a:1.2']],
    ['4.1 what came out is not lexed again', "ARG V=1 W='$V' X=$W\nFROM a:${X#?}\nFROM a:$X", ['a:V', 'invalid']],
    ['4.1 a later default replaces an earlier one', 'ARG V=1\nARG V=2\nFROM a:$V', ['a:2']],
    ['4.1 also an empty one', 'ARG V=1\nARG V=\nFROM a:x$V', ['a:x']],
    ['4.1 NAME alone keeps the earlier value', 'ARG V=1\nARG V\nARG X V\nFROM a:$V', ['a:1']],
    ['4.1 names are case-sensitive', 'ARG v=1 V=2\nFROM a:$v\nFROM a:$V\nFROM a:${vv-3}', ['a:1', 'a:2', 'a:3']],
    ['4.1 # behind a value is more names', 'ARG V=1 # V W the version\nFROM a:$V', ['a:1']],
    ['4.1 and what follows it may have values', 'ARG V=1 # V=2\nFROM a:$V', ['a:2']],
    ['4.1 a default replaces an automatic value', 'ARG TARGETARCH=s390x\nFROM a:$TARGETARCH', ['a:s390x']],
    ['4.1 the name alone does not', 'ARG TARGETARCH\nFROM a:x$TARGETARCH', ['platform-dependent']],
    ['4.1 a default made of an automatic one', 'ARG V=1-$BUILDARCH\nFROM a:$V', ['platform-dependent']],
  ])('%s', (_, text, found) => expect(summary(text)).toEqual(found));
});

describe('4 operators', () => {
  /** V is set, E is empty, U is not set, P is a path. */
  const args = 'ARG V=1 E= P=x/y/z.b.c W=w\n';
  test.each<Row>([
    ['4.2 $V and ${V}', 'FROM a:$V-${V}x$V.$W', ['a:1-1x1.w']],
    ['4.2 a name ends at what can not be in one', 'FROM a:$V_-$Vx', ['no-value']],
    ['4.2 ${V:-w}', 'FROM a:${V:-w}${E:-w}${U:-w}', ['a:1ww']],
    ['4.2 ${V-w}', 'FROM a:${V-w}${E-w}${U-w}', ['a:1w']],
    ['4.2 ${V:+w}', 'FROM a:${V:+w}x${E:+v}${U:+u}', ['a:wx']],
    ['4.2 ${V+w}', 'FROM a:${V+w}x${E+v}${U+u}', ['a:wxv']],
    ['4.2 ${V:?w}', 'FROM a:${V:?w}\nFROM a:x${E:?w}', ['a:1', 'no-value']],
    ['4.2 ${V?w}', 'FROM a:${V?w}\nFROM a:x${E?w}', ['a:1', 'a:x']],
    ['4.2 ${V#p}, the shortest at the start', 'FROM ${P#*/}\nFROM ${P#y}', ['y/z.b.c', 'x/y/z.b.c']],
    ['4.2 ${V##p}, the longest', 'FROM ${P##*/}', ['z.b.c']],
    ['4.2 ${V%p}, the shortest at the end', 'FROM ${P%.*}\nFROM ${P%b}', ['x/y/z.b', 'x/y/z.b.c']],
    ['4.2 ${V%%p}, the longest', 'FROM ${P%%.*}', ['x/y/z']],
    ['4.2 ${V/p/r}, the first', 'FROM ${P/\\//-}\nFROM ${P/./:}', ['x-y/z.b.c', 'x/y/z:b.c']],
    ['4.2 ${V//p/r}, all', 'FROM ${P//\\//-}\nFROM ${P//[xyz]/}', ['x-y-z.b.c', 'x/y/z.b.c']],
    ['4.2 w is expanded recursively', 'FROM a:${U:-${E:-$V}}\nFROM a:${U:-"$V"-${W:+${U-x}}}', ['a:1', 'a:1-x']],
    ['4.2 w may be quoted', 'FROM a:${U:-\'1\'}\nFROM a:${U:-"2"}', ['a:1', 'a:2']],
    ['4.2 * and ? in p', 'FROM ${P#?/}\nFROM ${P%?}1\nFROM ${P#*z}', ['y/z.b.c', 'x/y/z.b.1', 'invalid']],
    ['4.2 a . in p is only a dot', 'FROM ${P%.}\nFROM ${P%%.*}', ['x/y/z.b.c', 'x/y/z']],
    ['4.2 \\ escapes in p', 'ARG S=a*b\nFROM ${S#a\\*}\nFROM x${S%\\?b}', ['b', 'invalid']],
    ['4.2 also in ${V/p/r}', 'ARG S=a*b\nFROM ${S/\\*/-}\nFROM ${S/\\*/*}', ['a-b', 'invalid']],
    ['4.2 a variable in p and r', 'FROM ${P%.$U}x\nFROM ${P/z/$W}', ['x/y/z.b.cx', 'x/y/w.b.c']],
    ['4.2 an operator in a default', 'ARG M=${P##*/}\nARG N=${M%.*}\nFROM $N', ['z.b']],
    ['4.2 an operator that is none', 'FROM a:${V^^}\nFROM b:1', ['invalid', 'b:1']],
    ['4.2 a brace without an end', 'FROM a:${V\nFROM b:1', ['invalid', 'b:1']],
  ])('%s', (_, text, found) => expect(summary(args + text)).toEqual(found));

  test.each<Row>([
    ['4.2 white space splits words before expansion', 'ARG A=1\nFROM ${A:-b c}', ['invalid']],
    ['4.2 so it does in quotes', 'ARG A="b:1 c"\nFROM "${A% c}"', ['invalid']],
  ])('%s: BuildKit refuses it', (_, text, found) => {
    expect(summary(text)).toEqual(found);
    expect(extract(text).problems).toHaveLength(1);
  });

  test.each<Row>([
    ['4.2 but not what comes out of a variable', 'ARG A="b:1 c"\nFROM ${A%?c}\nFROM $A', ['b:1', 'invalid']],
    ['4.2 nor a blank in an ARG that is quoted', 'ARG A="${X:-b c}"\nFROM ${A#b?}', ['c']],
  ])('%s', (_, text, found) => expect(summary(text)).toEqual(found));
});
