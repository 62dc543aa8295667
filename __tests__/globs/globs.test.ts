import { describe, expect, it } from 'vitest';
import { createGlobIndex, isGlob, isWithinLimits, LIMITS, normalizePathGlob } from '../../src/globs/index.ts';

const fitOf = (glob: string, text: string) => {
  const matches = [...createGlobIndex([glob])(text)];
  if (matches.some(({ isWhole }) => isWhole)) return 'whole';
  return matches.length > 0 ? 'folder' : 'no';
};

describe('globIndex', () => {
  it.each([
    ['a*c', 'abc', 'whole'],
    ['a*c', 'ac', 'whole'],
    ['a*c', 'a/c', 'no'],
    ['*', 'a', 'whole'],
    ['*', '.a', 'whole'],
    ['*', 'a/b', 'folder'],
    ['*/*', 'a', 'no'],
    ['?', '/', 'no'],
    ['**', 'a/b/c', 'whole'],
    ['a/**', 'a', 'whole'],
    ['a/**', 'ab', 'no'],
    ['*/**', 'a', 'no'],
    ['**/a', 'a', 'whole'],
    ['**/a', 'b/c/a', 'whole'],
    ['**/a', 'ba', 'no'],
    ['a/**/b', 'a/b', 'whole'],
    ['a/**/b', 'a/x/y/b', 'whole'],
    ['a/**/**/b', 'a/b', 'whole'],
    ['a**b', 'axb', 'whole'],
    ['a**b', 'a/b', 'no'],
    ['***', 'a/b', 'folder'],
    ['[a-c]x', 'bx', 'whole'],
    ['[^a-c]x', 'bx', 'no'],
    ['[^a]b', '/b', 'no'],
    ['[]]', ']', 'whole'],
    ['[a\\]]', ']', 'whole'],
    ['[[:digit:]-]', '7', 'whole'],
    ['app/[id]', 'app/[id]/Dockerfile', 'folder'],
    ['{a,b{c,d}}', 'bd', 'whole'],
    ['{a,}b', 'b', 'whole'],
    ['{a,b}/**', 'b/c', 'whole'],
    ['{a}', '{a}', 'whole'],
    ['a}', 'a}', 'whole'],
    ['{3..1}', '2', 'whole'],
    ['{a..c}', 'b', 'whole'],
    ['@(a|b)c', 'bc', 'whole'],
    ['(a|b)c', 'bc', 'whole'],
    ['?(a)c', 'c', 'whole'],
    ['+(a|b)', 'abab', 'whole'],
    ['+(a|b)', '', 'no'],
    ['x*(a|b)', 'x', 'whole'],
    ['+(a/)b', 'a/a/b', 'whole'],
    ['!(a|b)', 'c', 'whole'],
    ['!(a|b)', 'b', 'no'],
    ['!(a|b)', 'b/c', 'no'],
    ['!(a|b)', 'ab/c', 'folder'],
    ['!(a)*', 'ab', 'no'],
    ['**/!(*.d).ts', 'x/a.d.ts', 'no'],
    ['**/!(*.d).ts', 'x/a.ts', 'whole'],
    ['!(!(a))', 'a', 'whole'],
    ['!(!(a))', 'b', 'no'],
    ['!(a/b)', 'a/b', 'no'],
    ['!(a/b)', 'a/c', 'whole'],
    ['\\*', '*', 'whole'],
    ['\\*', 'a', 'no'],
    ['"*"', '*', 'whole'],
    ['"*"', 'a', 'no'],
    ['./a', 'a', 'whole'],
    ['a,b|c', 'a,b|c', 'whole'],
    ['Ä?', 'Äö', 'whole'],
    ['**', '../a', 'no'],
    ['*', '..', 'no'],
    ['../*', '../a', 'whole'],
  ])('%s and %s: %s', (glob, text, expected) => expect(fitOf(glob, text)).toBe(expected));

  it.each([
    // picomatch takes the `!` for a member; in every shell it negates.
    ['[!a]', 'b', 'whole'],
    ['[!a]', 'a', 'no'],
    // It takes ranges for classes of characters.
    ['{9..11}', '10', 'whole'],
    ['{08..10}', '09', 'whole'],
    // It takes nested repetitions for text.
    ['+(+(a)b)', 'aabab', 'whole'],
    ['+(a|aa)', 'aaa', 'whole'],
    // Before other characters its negation is one of what a segment begins with.
    ['!(a)/b', 'ab/b', 'whole'],
    ['!(a)b', 'acb', 'whole'],
    ['!(a)b', 'ab', 'no'],
    // Its `**` stops at the end of a line.
    ['**/Dockerfile', 'a\nb/Dockerfile', 'whole'],
    // It takes `**` for folders in any group, and fits the whole.
    ['a{**,b}', 'ax/y', 'folder'],
    // It doesn't know the folder itself in a group.
    ['{a/**,b}', 'a', 'whole'],
    // It passes operators of regular expressions on.
    ['(a)+', 'a+', 'whole'],
    ['(a)?', 'ab', 'whole'],
    // It knows what equals the glob, but not what lies in there.
    ['app/(site)', 'app/(site)/Dockerfile', 'folder'],
    // `*` and `]` at its end take a slash more.
    ['a*', 'ab/', 'folder'],
  ])('%s and %s, other than in picomatch: %s', (glob, text, expected) => expect(fitOf(glob, text)).toBe(expected));

  it('finds among many globs those that fit alone', () => {
    const globs = ['a', 'a/b', '**/b*', '*', 'x', `${'long'.repeat(20)}/*`, '{a,c}/?', '{a,*}', '+(a)/**', '[a-b]/b'];
    for (const text of ['a', 'a/b', 'c/d', 'q/bb', 'long', `${'long'.repeat(20)}/a`, 'aaa/q']) {
      const alone = globs.flatMap((glob, index) => (fitOf(glob, text) === 'no' ? [] : [index]));
      const together = new Set([...createGlobIndex(globs)(text)].map(({ index }) => index));
      expect([...together].sort((a, b) => a - b)).toEqual(alone);
    }
  });
});

describe('hostile globs and names', () => {
  // Each would take a regular expression longer than anybody lives.
  const A = 'a'.repeat(255);
  const DEEP = `${'a/'.repeat(2000)}ba`;
  it.each([
    ['*a'.repeat(30), `${A}c`],
    [`${'*a'.repeat(2000)}*b*`, `${'a'.repeat(4000)}bc`.slice(0, -1)],
    [`${'**/a/'.repeat(30)}c`, DEEP],
    [`${'**/*/'.repeat(500)}c*`, `${DEEP}/c`],
    [`${'{a,b,c}*'.repeat(30)}[d]`, `${A}d`],
    ['{a,b}'.repeat(500), 'ab'.repeat(250)],
    [`${'+(a|a)'.repeat(30)}?(b)c`, `${A}bd`],
    ['+(+(+(+(a|*)*(a))*(a|aa)))[b]', A],
    [`${'*(*(*(a)*)*)'.repeat(30)}[b]`, A],
    [`${'!(*a*)'.repeat(30)}[b]`, `${A}b`],
    [`${'!('.repeat(40)}*a*${')'.repeat(40)}[b]`, `${A}b`],
    [`${'@(*'.repeat(40)}a${')'.repeat(40)}[b]`, `${A}b`],
    [`${'?'.repeat(200)}${'*?'.repeat(1900)}`, A],
  ])('come to an end (%#)', (glob, text) => {
    expect(isGlob(glob) && isWithinLimits(glob)).toBe(true);
    expect(['whole', 'folder', 'no']).toContain(fitOf(glob, text));
  });

  it('are told apart even so', () => {
    expect(fitOf('*a'.repeat(30), A)).toBe('whole');
    expect(fitOf('*a'.repeat(256), A)).toBe('no');
    expect(fitOf(`${'**/a/'.repeat(30)}ba`, DEEP)).toBe('whole');
    expect(fitOf('{a,b}'.repeat(500), 'ab'.repeat(250))).toBe('whole');
    expect(fitOf('+(+(a|aa)|b)c', `${A}bc`)).toBe('whole');
  });

  it('are many, and only those that may fit are compared', () => {
    const numbers = Array.from({ length: 7000 }, (_, index) => index);
    const globs = numbers.flatMap((n) => [`apps/app-${n}`, `**/svc-${n}/*`, `{lib-${n},pkg-${n}}/**`]);
    const matches = createGlobIndex(globs);
    const files = numbers.slice(0, 1000).map((n) => `x/svc-${n}/${'*'.repeat(n % 50)}`);
    expect(files.filter((file) => [...matches(file)].length === 1)).toHaveLength(files.length - 20);
    expect([...matches('apps/app-17/Dockerfile')]).toEqual([{ index: 51, isWhole: false }]);
    expect([...matches('pkg-6999/x')]).toEqual([{ index: 20_999, isWhole: true }]);
  });
});

describe('isGlob', () => {
  it.each(['a', '*', 'a}', '!(a)', 'a!b', '[]a]', '[(]', '{a,(b|c)}', '\\[', '\\!a', './!(a)', '"["', 'a"'])(
    'takes %s',
    (text) => expect(isGlob(text)).toBe(true),
  );

  it.each(['', '!a', '!', '!!(a)', 'a[', '[]', 'a]', '(a', 'a)', '@(a', '{a', '{a,(b}', '{(a})', '[\\]'])(
    'refuses %j',
    (text) => expect(isGlob(text)).toBe(false),
  );

  it('takes only what has a use', () => {
    const deep = (depth: number) => `${'@('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(
      ['a'.repeat(LIMITS.length), deep(LIMITS.depth), '{1..1000}', '{a,{b,c}}'.repeat(400)].every(isWithinLimits),
    ).toBe(true);
    const tooLarge = ['a'.repeat(LIMITS.length + 1), deep(LIMITS.depth + 1), '{1..1001}', `{0..${'9'.repeat(99)}}`];
    expect([...tooLarge, '{1..1000}'.repeat(4)].filter(isWithinLimits)).toEqual([]);
  });
});

it.each([
  ['a/', 'a'],
  ['./a//', 'a'],
  ['.', '**'],
  ['./', '**'],
  ['/', '**'],
  ['..', '..'],
  ['.a', '.a'],
])('folderGlob %s is %s', (glob, expected) => expect(normalizePathGlob(glob)).toBe(expected));
