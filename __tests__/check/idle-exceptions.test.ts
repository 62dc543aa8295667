import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/check/finding.ts';
import { IdleNotes, type IdleParts, warnOfLimits } from '../../src/check/idle-exceptions.ts';
import { allRules, ruleIds } from '../../src/rules.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { extract } from '../dockerfile/extract.ts';

function warned(work: (log: { warning: (message: string) => void }) => void): string[] {
  const warnings: string[] = [];
  work({ warning: (message) => warnings.push(message) });
  return warnings;
}

const PARTS: IdleParts = { ruleIds, now: new Date('2026-06-01T12:00:00Z'), seesAll: true };

describe('comments that ignore nothing', () => {
  const told = (text: string) => {
    const idle = new IdleNotes({ all: [], naming: () => [] }, PARTS);
    idle.add({ file: 'api/Dockerfile', content: Buffer.from('x'), uses: [], ignores: extract(text).ignores });
    return warned((log) => idle.warn(log));
  };

  it.each([
    ['# freshfrom: ignore=unpined because …\nFROM a', 1, '"unpined"'],
    ['FROM a\n\n# freshfrom: ignore=unpinned,stale\n# why\n  RUN \\\n  x', 3, '"stale"'],
    ['# syntax=a\n# x\n\t# freshfrom: ignore=a, b,unpinned\nFROM a', 3, '"a" and 1 more'],
  ])('%j', (text, line, name) => {
    expect(told(text)).toEqual([`api/Dockerfile:${line}: the comment ignores ${name}, but there is no such rule.`]);
  });

  it.each([
    '# freshfrom: ignore=unpinned,runs-as-root\nFROM a\n# freshfrom: ignore\nRUN x',
    '#freshfrom:ignore\nFROM a',
    '#   freshfrom  :   ignore   =  unpinned ,  stale-digest   because\nFROM a',
    '\t#\tfreshfrom:\tignore\n# another comment\n# and one more\n  FROM a',
    '# syntax=a\n# escape=\\\n# freshfrom: ignore\nFROM a',
    '# freshfrom: ignore because of stale-digest\nFROM a',
    '# Freshfrom keeps this digest\nFROM a\n# see https://example.com/freshfrom#ignore\nRUN x',
    'FROM a\nRUN <<EOF\n# freshfrom: ignore\n\nEOF',
    'FROM a\nRUN echo "#freshfrom"',
  ])('is silent of %j', (text) => expect(told(text)).toEqual([]));

  const FORM =
    'the comment ignores nothing: its spelling is wrong. Write # freshfrom: ignore, or # freshfrom: ignore=RULE,RULE.';
  it.each([
    '# freshfrom ignore',
    '# Freshfrom: ignore',
    '# freshfrom: Ignore',
    '# FRESHFROM: IGNORE',
    '#freshfrom:ignored',
    '# freshfrom: ignore-next-line',
    '# freshfrom-ignore',
    '# freshfrom=ignore',
    '# fresh-from: ignore',
    '# freshform: ignore',
    '# freshfrom: disable',
    '# freshfrom: skip because',
    '# freshfrom: ignore=',
    '# freshfrom: ignore =',
    '# freshfrom: ignore=unpinned;stale-digest',
    '# freshfrom: ignore: unpinned',
    '## freshfrom: ignore',
    '# @freshfrom ignore',
  ])('%s is not of the form', (comment) => {
    expect(told(`FROM a\n${comment}\nFROM b`)).toEqual([`api/Dockerfile:2: ${FORM}`]);
  });

  it.each([
    ['# freshfrom: ignore\n\nFROM a', '1: the comment ignores nothing: the next line is no'],
    [
      'FROM a\n# freshfrom: ignore=unpinned\n# more\n \t\n# x\nFROM b',
      '2: the comment ignores nothing: the next line is no',
    ],
    ['FROM a\n# freshfrom: ignore', '2: the comment ignores nothing: the next line is no'],
    ['FROM a\n# freshfrom: ignore\n# more\n', '2: the comment ignores nothing: the next line is no'],
    ['FROM a\nRUN x \\\n  # freshfrom: ignore\n  y', '3: the comment ignores nothing: it is inside'],
    ['FROM a\nRUN x # freshfrom: ignore', '2: the comment ignores nothing: it is inside'],
    ['FROM a\nRUN x \\\n  && y #freshfrom ignore=no-shell', '3: the comment ignores nothing: it is inside'],
    ['# freshfrom: ignore\n# syntax=docker/dockerfile:1\nFROM a', '1: the comment switches off the parser directive'],
    ['# freshfrom: ignore\n# escape=`\n\nFROM a', '1: the comment switches off the parser directive'],
    ['# freshfrom: ignore=unpinned\nARG V=1\nFROM a:$V', '1: the comment ignores nothing: no rule is about an ARG'],
    [
      '# freshfrom: ignore stale-digest\nFROM a',
      '1: the comment ignores every rule. To ignore only one, write # freshfrom: ignore=stale-digest.',
    ],
    [
      '# freshfrom: ignore=unpinned stale-digest\nFROM a',
      '1: the comment does not ignore stale-digest. Write # freshfrom: ignore=unpinned,stale-digest.',
    ],
    [
      '# freshfrom: ignore=unpinned, no-shell and stale-digest\nFROM a',
      '1: the comment does not ignore stale-digest. Write # freshfrom: ignore=unpinned,no-shell,stale-digest.',
    ],
  ])('%j', (text, start) => {
    expect(told(text)).toEqual([expect.stringMatching(`^api/Dockerfile:${start.replaceAll('.', '\\.')}`)]);
  });

  it('takes the rules of several comments together', () => {
    const ignore = (text: string) => extract(text).uses[0]?.ignore;
    expect(ignore('# freshfrom: ignore=a\n# freshfrom: ignore=b because\nFROM x')).toEqual({ rules: ['a', 'b'] });
    expect(ignore('# freshfrom: ignore=a\n# freshfrom: ignore\nFROM x')).toEqual({ rules: undefined });
  });

  it('tells of ten, and how many more there are', () => {
    const warnings = told('# freshfrom ignore\nFROM a\n'.repeat(12));
    expect(warnings).toHaveLength(11);
    expect(warnings.at(-1)).toBe('2 more comments ignore nothing.');
  });
});

describe('exceptions that match nothing', () => {
  const FILES: readonly Parameters<IdleNotes['add']>[0][] = [
    {
      file: 'api/Dockerfile',
      content: Buffer.from('x'),
      uses: extract('FROM node:22\nFROM ghcr.io/org/a:1\n').uses,
      ignores: [],
    },
    { file: 'web/Dockerfile', content: Buffer.from('x'), uses: extract('FROM $X\n').uses, ignores: [] },
  ];
  const told = async (config: string, { files = FILES, seesAll = true } = {}) => {
    const { check } = mergeSettings({}, await parseConfig(config, 'f.yml'), [...ruleIds]);
    const idle = new IdleNotes(check.exceptions, { ...PARTS, seesAll });
    for (const file of files) idle.add(file);
    return warned((log) => idle.warn(log));
  };
  const ignore = (...entries: string[]) => `ignore:\n${entries.map((entry) => `- ${entry}\n`).join('')}`;
  const idle = (name: string) => `.github/freshfrom.yml: ${name} matches nothing. Correct it, or remove it.`;

  it.each([
    // Another tag of the same image may be proposed some day.
    ['ignore-images: [node, "node:25*", "ghcr.io/org/**", "*:latest", "{node:25,python:3}"]', []],
    ['ignore-images: [node, nod, "nod:*"]', [idle('ignore-images: "nod"'), idle('ignore-images: "nod:*"')]],
    [ignore('image: node', 'file: api', '{ image: ghcr.io/org/*, file: "**/Dockerfile" }', 'rule: stale-*'), []],
    [ignore('image: nod'), [idle('ignore: the entry of image "nod"')]],
    [ignore('{ image: node, file: web }'), [idle('ignore: the entry of image "node", file "web"')]],
    [ignore('file: apj/**'), [idle('ignore: the entry of file "apj/**"')]],
    [
      ignore('rule: unpined'),
      ['.github/freshfrom.yml: ignore: the entry of rule "unpined" names no rule. Correct it.'],
    ],
    [
      ignore('{ image: nod, until: 2026-05-31 }'),
      [
        '.github/freshfrom.yml: ignore: the entry of image "nod" has expired: its last day was 2026-05-31. Remove it, or set a later until.',
      ],
    ],
    [ignore('{ image: node, until: 2026-06-01 }'), []],
    ['images: { nothing: { digest: off } }', []],
  ])('%s', async (config, warnings) => expect(await told(config)).toEqual(warnings));

  it('says only what is sure where not all is seen', async () => {
    const config = `${ignore('image: nod', '{ image: no, until: 2026-05-31 }', 'rule: unpined')}ignore-images: [nod]\n`;
    const unread = [...FILES, { file: 'x', content: undefined, uses: [], ignores: [] }];
    for (const more of [{ seesAll: false }, { files: unread }, { files: [] }]) {
      const warnings = await told(config, more);
      expect(warnings).toEqual([expect.stringContaining('has expired'), expect.stringContaining('names no rule')]);
    }
  });

  it('tells of ten, and how many more there are', async () => {
    const warnings = await told(`ignore-images: [${Array.from({ length: 5000 }, (_, index) => `no${index}`)}]`);
    expect(warnings).toHaveLength(11);
    expect(warnings.at(-1)).toBe('4990 more entries ignore nothing.');
  });
});

describe('warnOfLimits', () => {
  const told = (failOn: readonly string[], rules: Readonly<Record<string, Severity | 'off'>> = {}) =>
    warned((log) => warnOfLimits(allRules, { failOn, rules: new Map(Object.entries(rules)) }, log));

  it.each<[readonly string[], Record<string, Severity | 'off'>, string[]]>([
    [['error', 'floating-tag'], { 'runs-as-root': 'error' }, []],
    [['newer-tag'], {}, ['newer-tag']],
    [['newer-tag'], { 'newer-tag': 'off' }, []],
    [[], { 'newer-tag': 'notice', 'musl-native-dependencies': 'error' }, ['newer-tag', 'musl-native-dependencies']],
  ])('%j %j', (failOn, rules, names) => {
    const warnings = told(failOn, rules);
    expect(warnings).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(warnings[index]).toMatch(`${name}`);
    for (const warning of warnings) expect(warning).toMatch('freshfrom advise');
  });
});
