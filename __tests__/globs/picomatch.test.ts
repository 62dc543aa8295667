import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { createGlobIndex } from '../../src/globs/index.ts';
import fc from '../support/fast-check.ts';

/*
 * picomatch is the judge of ordinary globs. What is made at random here has none of the forms that differ; those are in
 * the table of globs.test.ts and in docs/adr/0009-linear-globs.md.
 */

const OPTIONS = { dot: true, nonegate: true };
const fitting = (glob: string, names: readonly string[], isEnough: (match: { isWhole: boolean }) => boolean) => {
  const matches = createGlobIndex([glob]);
  return names.filter((name) => [...matches(name)].some(isEnough));
};

const DIFFERENT = [
  // Beside a bracket, picomatch takes a question mark for a part of a regular expression.
  /[()]\?(?!\()/,
  // Beside a bracket it takes two stars for a segment wherever they stand.
  /[{}(),|]\*{2,}|\*{2,}[{},)|]/,
  // `a/**/?(b)` fits `a`: where nothing stands for the group, it leaves out the slash, too.
  /\/\*\*\/[^/]*[({]/,
];

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '1'), minLength: 1, maxLength: 3 });
const name = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '.', '1'), minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  .filter((segments) => !segments.some((segment) => segment === '.' || segment === '..'))
  .map((segments) => segments.join('/'));

const simple = fc.oneof(
  { weight: 4, arbitrary: word },
  {
    weight: 3,
    arbitrary: fc.constantFrom('*', '?', '[ab]', '[a-c]', '[^a]', '[^a-b]', '{1..3}', '{a..b}', '\\a', '\\*'),
  },
);
const alternative = fc.array(simple, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const braces = fc
  .array(fc.oneof(alternative, fc.constant('')), { minLength: 2, maxLength: 3 })
  .map((all) => `{${all.join(',')}}`);
const nested = fc.tuple(word, braces, braces).map(([first, second, third]) => `{${first},${second}${third}}`);
const group = fc
  .tuple(fc.constantFrom('@', '?', ''), fc.array(alternative, { minLength: 1, maxLength: 3 }))
  .map(([kind, all]) => `${kind}(${all.join('|')})`);
// Alternatives of which one begins another make picomatch take a repetition for plain text.
const repetition = fc
  .tuple(fc.constantFrom('+', '*'), fc.uniqueArray(fc.constantFrom('a', 'bc', 'c1', '[-1]'), { minLength: 1 }))
  .map(([kind, all]) => `${kind}(${all.join('|')})`);
const segment = fc
  .array(fc.oneof({ weight: 5, arbitrary: simple }, braces, nested, group, repetition), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const negation = fc.array(alternative, { minLength: 1, maxLength: 2 }).map((all) => `!(${all.join('|')})`);
const glob = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: segment }, fc.constant('**')), { maxLength: 3 }),
    fc.oneof(
      { weight: 4, arbitrary: segment },
      { weight: 1, arbitrary: fc.constant('**') },
      { weight: 1, arbitrary: negation },
    ),
  )
  .map(([folders, last]) => [...folders, last].join('/'))
  .filter((text) => !DIFFERENT.some((form) => form.test(text)));

describe('globs', () => {
  it('fit what they fit in picomatch', () => {
    fc.assert(
      fc.property(glob, fc.array(name, { minLength: 1, maxLength: 20 }), (text, names) => {
        const judge = picomatch(text, OPTIONS);
        expect(fitting(text, names, ({ isWhole }) => isWhole)).toEqual(names.filter((each) => judge(each)));
      }),
      { numRuns: 1000 },
    );
  });

  it('fit folders with all that lies in them', () => {
    // `!(a)/**` is nothing that begins with an `a` in picomatch.
    const plain = glob.filter((text) => !text.includes('!('));
    fc.assert(
      fc.property(plain, fc.array(name, { minLength: 1, maxLength: 20 }), (text, names) => {
        const judge = picomatch([text, `${text}/**`], OPTIONS);
        expect(fitting(text, names, () => true)).toEqual(names.filter((each) => judge(each)));
      }),
      { numRuns: 1000 },
    );
  });
});
