import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { byPlace, bySeverity, type Finding, isNamed, type Severity } from '../../src/check/finding.ts';
import { activeEntries, ignoredRules, isIgnored } from '../../src/check/ignore.ts';

import type { IgnoreEntry } from '../../src/check/settings.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';
import { mapInParallel } from '../../src/util/parallel.ts';
import { useOf } from '../check/judged.ts';

const finding = (more: Partial<Finding>): Finding => ({
  ...{ rule: 'unpinned', severity: 'warning', file: 'a', message: 'm', help: 'h', blamed: true, causes: [] },
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  ...more,
});

describe('finding', () => {
  it.each<[Severity, readonly string[], boolean]>([
    ['error', ['error'], true],
    ['warning', ['error'], false],
    ['notice', ['error'], false],
    ['error', ['warning'], true],
    ['warning', ['warning'], true],
    ['notice', ['warning'], false],
    ['error', ['notice'], true],
    ['notice', ['notice'], true],
    ['notice', ['unpinned'], true],
    ['error', ['stale-digest'], false],
    ['error', [], false],
    ['notice', ['error', 'unpinned'], true],
  ])('a finding that is %s is named by %j: %s', (severity, failOn, expected) => {
    expect(isNamed(finding({ severity }), failOn)).toBe(expected);
  });

  it('has its orders', () => {
    const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column } });
    const ordered = [
      finding({ file: 'B' }),
      finding({ file: 'a', range: at(2, 1) }),
      finding({ file: 'a', range: at(10, 1), rule: 'a' }),
      finding({ file: 'a', range: at(10, 1), rule: 'b' }),
      finding({ file: 'a', range: at(10, 3), severity: 'error' }),
    ];
    expect([...ordered].reverse().sort(byPlace)).toEqual(ordered);
    expect([...ordered].sort(bySeverity)[0]?.severity).toBe('error');
  });
});

describe('ignore', () => {
  const entry = (more: Partial<IgnoreEntry>): IgnoreEntry => ({
    ...{ image: undefined, file: undefined, rule: undefined, reason: undefined, until: undefined },
    ...more,
  });
  const use = useOf('node:22');
  const isNode = (reference: { repository: string }) => reference.repository === 'library/node';

  it('counts up to the end of its last day in UTC', () => {
    const entries = [entry({ until: '2026-02-28' })];
    expect(activeEntries(entries, new Date('2026-02-28T23:59:59.999Z'))).toHaveLength(1);
    expect(activeEntries(entries, new Date('2026-03-01T00:00:00Z'))).toHaveLength(0);
  });

  it('skips what fits all patterns of an entry without a rule', () => {
    expect(isIgnored(use, [entry({ image: isNode })])).toBe(true);
    expect(isIgnored(use, [entry({ image: isNode, file: () => false })])).toBe(false);
    expect(isIgnored(use, [entry({ image: isNode, rule: () => true })])).toBe(false);
    expect(isIgnored(useOf('x', { reference: undefined }), [entry({ image: () => true })])).toBe(false);
    expect(isIgnored(useOf('node', { ignore: { rules: undefined } }), [])).toBe(true);
    expect(isIgnored(useOf('node', { ignore: { rules: ['unpinned'] } }), [])).toBe(false);
  });

  it('switches single rules off', () => {
    const byEntry = ignoredRules(use, [entry({ image: isNode, rule: (rule) => rule === 'unpinned' })]);
    expect([byEntry('unpinned'), byEntry('stale-digest')]).toEqual([true, false]);
    const byComment = ignoredRules(useOf('node', { ignore: { rules: ['stale-digest'] } }), []);
    expect([byComment('unpinned'), byComment('stale-digest')]).toEqual([false, true]);
  });
});

describe('blobId', () => {
  it.each([Buffer.alloc(0), Buffer.from('FROM node\r\n'), Buffer.from([0, 255, 10])])('is what git says', (bytes) => {
    const said = execFileSync('git', ['hash-object', '--stdin', '--no-filters'], {
      input: bytes,
      encoding: 'utf8',
    }).trim();
    expect(gitBlobId(bytes)).toBe(said);
  });
});

describe('mapInParallel', () => {
  it('keeps the order, and to so many at a time', async () => {
    let running = 0;
    let most = 0;
    const doubled = await mapInParallel([5, 1, 4, 2, 3], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
      running -= 1;
      return item * 2;
    });
    expect(doubled).toEqual([10, 2, 8, 4, 6]);
    expect(most).toBe(2);
    expect(await mapInParallel([], 2, async () => 1)).toEqual([]);
  });
});
