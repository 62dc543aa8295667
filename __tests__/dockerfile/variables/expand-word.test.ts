// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { expandWord } from '../../../src/dockerfile/variables/expand-word.ts';
import { ExpansionBudget, ExpansionError } from '../../../src/dockerfile/variables/expansion-budget.ts';
import { spellOut, type Variable } from '../../../src/dockerfile/variables/word-fragments.ts';

const VALUES: Readonly<Record<string, string>> = {
  SET: 'value',
  EMPTY: '',
  PATH: 'reg.io/org/app:1.2',
  STARS: 'a*b?c\\d',
  BRACES: 'a}b/c',
  '1': 'one',
  '12': 'twelve',
};

function lookup(name: string): Variable | undefined {
  const text = VALUES[name];
  if (text === undefined) return undefined;
  const fragment = { text, start: undefined, end: undefined, definition: undefined, via: [], splits: true };
  return { fragments: [{ ...fragment, unknown: undefined }] };
}

function lex(word: string, escapeToken = '\\'): ReturnType<typeof expandWord> {
  return expandWord(word, {
    base: 0,
    escape: escapeToken,
    raw: false,
    keepUnset: false,
    lookup,
    budget: new ExpansionBudget(),
  });
}

/** The value; `<NAME>` where a variable without one stands. */
function expanded(word: string, escapeToken?: string): string {
  return lex(word, escapeToken)
    .map(({ text, unknown }) => (unknown === undefined ? text : `<${unknown.name}>`))
    .join('');
}

describe('section 4: operators', () => {
  test.each([
    ['$V', 'a$SET', 'avalue'],
    ['$V, unset', 'a$UNSET.b', 'a<UNSET>.b'],
    ['$V ends at what is no letter, digit or _', '$SET-x', 'value-x'],
    ['$V takes the longest name', '$SETx', '<SETx>'],
    ['names are case-sensitive', '$set', '<set>'],
    ['$1 takes all digits', '$12x', 'twelvex'],
    ['$0, $$, $@ and the like are one character', '$$SET', '<$>SET'],
    ['$ alone', 'a$', 'a$'],
    ['$ before something else', '$.$', '$.$'],
    ['${V}', 'a${SET}b', 'avalueb'],
    ['${V}, unset', '${UNSET}', '<UNSET>'],
    ['${V:-w}, set', '${SET:-w}', 'value'],
    ['${V:-w}, empty', '${EMPTY:-w}', 'w'],
    ['${V:-w}, unset', '${UNSET:-w}', 'w'],
    ['${V:-}, unset', '${UNSET:-}', ''],
    ['${V-w}, set', '${SET-w}', 'value'],
    ['${V-w}, empty', '${EMPTY-w}', ''],
    ['${V-w}, unset', '${UNSET-w}', 'w'],
    ['${V:+w}, set', '${SET:+w}', 'w'],
    ['${V:+w}, empty', '${EMPTY:+w}', ''],
    ['${V:+w}, unset', '${UNSET:+w}', ''],
    ['${V+w}, set', '${SET+w}', 'w'],
    ['${V+w}, empty', '${EMPTY+w}', 'w'],
    ['${V+w}, unset', '${UNSET+w}', ''],
    ['${V:?w}, set', '${SET:?w}', 'value'],
    ['${V:?w}, empty: the build stops', '${EMPTY:?w}', '<EMPTY>'],
    ['${V?w}, empty', '${EMPTY?w}', ''],
    ['${V?w}, unset: the build stops', '${UNSET?w}', '<UNSET>'],
    ['${V#p}', '${PATH#*/}', 'org/app:1.2'],
    ['${V##p}', '${PATH##*/}', 'app:1.2'],
    ['${V%p}', '${PATH%/*}', 'reg.io/org'],
    ['${V%%p}', '${PATH%%/*}', 'reg.io'],
    ['${V#p} without a match', '${PATH#x}', 'reg.io/org/app:1.2'],
    ['${V#p}, unset', '${UNSET#x}', '<UNSET>'],
    ['${V/p/r}', '${PATH/o/0}', 'reg.i0/org/app:1.2'],
    ['${V//p/r}', '${PATH//o/0}', 'reg.i0/0rg/app:1.2'],
    ['${V//p/}', '${PATH//o/}', 'reg.i/rg/app:1.2'],
    ['${V/p/r}, unset', '${UNSET/x/y}', '<UNSET>'],
    ['? in a pattern', '${SET#?}', 'alue'],
    ['* in a pattern', '${SET%l*}', 'va'],
    ['\\* in a pattern is plain', '${STARS#a\\*}', 'b?c\\d'],
    ['\\? in a pattern is plain', '${STARS##*\\?}', 'c\\d'],
    ['\\\\ in a pattern is plain', '${STARS##*\\\\}', 'd'],
    ['\\} in a pattern is plain', '${BRACES#a\\}}', 'b/c'],
    ['\\/ in a pattern is plain', '${BRACES/\\//-}', 'a}b-c'],
    ['w is expanded', '${UNSET:-$SET-${EMPTY:-x}}', 'value-x'],
    ['w of + is expanded', '${SET:+<$SET>}', '<value>'],
    ['a pattern is expanded', '${PATH#${UNSET-reg}}', '.io/org/app:1.2'],
    ['quotes in w go', '${UNSET:-"a"\'b\'}', 'ab'],
  ])('%s', (_, word, value) => {
    expect(expanded(word)).toBe(value);
  });
});

describe('section 3 and 4: quotes and escapes', () => {
  test.each([
    ['double quotes go', '"al"pine', 'alpine'],
    ['single quotes go', "'al'pine", 'alpine'],
    ['$ in single quotes stays', "'$SET'", '$SET'],
    ['$ in double quotes does not', '"$SET"', 'value'],
    ['an escape in single quotes stays', "'a\\b'", 'a\\b'],
    ['an escape goes', 'a\\b', 'ab'],
    ['an escaped $', '\\$SET', '$SET'],
    ['an escaped quote', '\\"a', '"a'],
    ['an escaped escape', 'a\\\\b', 'a\\b'],
    ['an escape at the end goes', 'a\\', 'a'],
    ['in double quotes only $, " and the escape are escaped', '"\\$SET\\"\\\\\\a"', '$SET"\\\\a'],
    ['empty quotes', '""\'\'', ''],
    ["' in double quotes", '"a\'b"', "a'b"],
    ['< is nothing special', 'a<b<<c', 'a<b<<c'],
  ])('%s', (_, word, value) => {
    expect(expanded(word)).toBe(value);
  });

  test('the escape directive changes the escape character', () => {
    expect(expanded('a`b\\c`$SET', '`')).toBe('ab\\c$SET');
  });
});

test.each([
  ['${', '"}" is missing'],
  ['${SET', '"}" is missing'],
  ['${SET:-a', '"}" is missing'],
  ['${SET#a', '"}" is missing'],
  ['${SET/a}', '"/" is missing'],
  ['${SET/a/b', '"}" is missing'],
  ['${}', 'bad substitution'],
  ['${{SET}}', 'bad substitution'],
  ['${:-a}', 'bad substitution'],
  ['${SET=a}', 'the modifier = is not supported in a substitution'],
  ['${SET:=a}', 'the modifier := is not supported in a substitution'],
  ['${SET:0:3}', 'the modifier :0 is not supported in a substitution'],
  ['${UNSET:0:3}', 'the modifier :0 is not supported in a substitution'],
  ['${SET:#a}', 'the modifier :# is not supported in a substitution'],
  ['${SET^^}', 'the modifier ^ is not supported in a substitution'],
  ['${#SET}', 'the modifier S is not supported in a substitution'],
  ['${SET#\\v}', 'the pattern of a substitution is invalid or too long'],
  ["'a", 'a single quote is not closed'],
  ['"a', 'a double quote is not closed'],
])('refuses %s', (word, message) => {
  expect(() => lex(word)).toThrow(new ExpansionError(message));
});

test('says where each fragment stands', () => {
  const fragments = lex('a"b$SET"\\c${UNSET:-d}');
  expect(fragments.map(({ text, start, end, via }) => [text, start, end, via])).toEqual([
    ['a', 0, 1, []],
    ['b', 2, 3, []],
    ['value', undefined, undefined, ['SET']],
    ['c', 9, 10, []],
    ['d', 19, 20, ['UNSET']],
  ]);
});

describe('limits', () => {
  test('substitutions nest, but not without end', () => {
    const nested = (depth: number): string => `${'${U:-'.repeat(depth)}x${'}'.repeat(depth)}`;
    expect(spellOut(lex(nested(20)))).toBe('x');
    expect(() => lex(nested(64))).toThrow('substitutions are nested more than 64 deep');
  });

  test('variables bring no more than a reference can hold', () => {
    expect(expanded('$SET'.repeat(204)).length).toBe(1020);
    expect(() => expanded('$SET'.repeat(205))).toThrow('the value is longer than any reference');
  });
});
