import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bumpMarker, closedBody, hasBumpMarker, isOwnTitle, readBumpMarker } from '../../src/bump/bump-marker.ts';
import { commentMarker } from '../../src/bump/comment-markers.ts';
import { listMoves, readListedMoves } from '../../src/bump/commit-message.ts';
import type { Grouping } from '../../src/bump/grouping.ts';
import { imageKey, moveKeys, placeKeys } from '../../src/bump/move-keys.ts';
import { editsOf, movesOf } from '../../src/bump/moves.ts';

import { planBumps } from '../../src/bump/plan.ts';
import { byPlace, bySeverity, type Finding, isNamed, type Severity } from '../../src/check/finding.ts';
import { activeEntries, ignoredRules, isIgnored } from '../../src/check/ignore.ts';
import type { ReportedUse } from '../../src/check/report.ts';

import type { IgnoreEntry } from '../../src/check/settings.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';
import { mapInParallel } from '../../src/util/parallel.ts';
import { digest, everyStatus, failed, found, judged, useOf } from '../check/judged.ts';
import fc from '../support/fast-check.ts';

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

describe('marker', () => {
  const uniqueKeys = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{12}-[0-9a-f]{12}$/)).map((keys) => keys.sort());
  const places = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{12}$/));
  const none = new Set<string>();
  const asked = (flag: boolean) => ({ autoMerge: flag, withoutWorkflowFiles: flag });
  const nothing = { isMarked: false, moves: none, places: none, ...asked(false), closedByUs: false };

  it('reads back what it wrote, wherever it stands', () => {
    fc.assert(
      fc.property(uniqueKeys, places, fc.string(), fc.string(), fc.boolean(), (keys, at, title, text, flag) => {
        const trace = { moves: new Set(keys), places: new Set(at) };
        const body = `${text.replaceAll('<!--', '')}\r\n${bumpMarker(trace, title, asked(flag))}\r\n`;
        expect(readBumpMarker(body)).toEqual({ ...trace, isMarked: true, ...asked(flag), closedByUs: false });
        expect([isOwnTitle(title, body), isOwnTitle(`${title}!`, body), hasBumpMarker(body)]).toEqual([
          true,
          false,
          true,
        ]);
        expect(readBumpMarker(closedBody(body))).toEqual({ ...nothing, isMarked: true, closedByUs: true });
      }),
    );
    expect(readBumpMarker('nothing')).toEqual(nothing);
  });

  it('knows places by file, image and kind, whatever their digests are', () => {
    const at = (written: string, file: string, digit: string) =>
      judged(useOf(written, { file }), { tag: found(digit), pinned: found('1') });
    const stale = at(`node:22@${digest('1')}`, 'a/Dockerfile', '2');
    const [key] = placeKeys([stale]);
    expect([...placeKeys([stale, at(`node:22@${digest('1')}`, 'a/Dockerfile', '3')])]).toEqual([key]);
    const others = [
      at(`node:22@${digest('1')}`, 'b/Dockerfile', '2'),
      at(`node:24@${digest('1')}`, 'a/Dockerfile', '2'),
      at('node:22', 'a/Dockerfile', '2'),
    ];
    expect(placeKeys(others).size).toBe(3);
    expect([...placeKeys(others)]).not.toContain(key);
  });

  it('leaves room for the text, however many places there are', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      judged(useOf('node:22', { file: `${index}/Dockerfile` }), { tag: found('2') }),
    );
    const places = placeKeys(many);
    expect(bumpMarker({ moves: moveKeys(many), places }, 't').length).toBeLessThan(7000);
    expect([...placeKeys(many.slice(1000))].some((key) => places.has(key))).toBe(true);
  });

  it('reads the same keys from a commit message', () => {
    const uses = everyStatus();
    const message = `build: pin x@sha256:y\n\n${listMoves(uses)}\n\nSigned-off-by: a <a@b.example>`;
    expect(moveKeys(uses).size).toBeGreaterThan(1);
    expect(readListedMoves(message)).toEqual(moveKeys(uses));
    expect(readListedMoves('')).toEqual(new Set());
  });

  it('can not be ended by a name', () => {
    expect(commentMarker('--> <b>')).toMatch(/^<!-- freshfrom:check [0-9a-f]{12} -->$/);
    expect(commentMarker('a')).not.toBe(commentMarker('b'));
    const [move] = moveKeys([judged(useOf('node:22'), { tag: found('2') })]);
    expect(move).toBe(`${imageKey('node:22')}-222222222222`);
  });
});

const ALL = { by: 'all', rules: [] } as const;

describe('bump', () => {
  const uses = everyStatus();
  const lines = (pin: Parameters<typeof planBumps>[1]) =>
    planBumps(uses, pin, ALL).map(({ key, uses: own }) => [key, own.map(({ use }) => use.range.start.line)]);

  it('keeps first pins apart, together or away', () => {
    expect(lines('separate')).toEqual([
      ['refresh', [2, 6, 9]],
      ['pin', [3]],
    ]);
    expect(lines('together')).toEqual([
      ['refresh', [2, 3, 6, 9]],
      ['pin', []],
    ]);
    expect(lines('off')).toEqual([
      ['refresh', [2, 6, 9]],
      ['pin', []],
    ]);
  });

  it('keeps together what shares an edit, with the refresh among them', () => {
    const edit = (start: number) => {
      const at = { line: 1, column: start };
      return { file: 'Dockerfile', range: { start: at, end: at }, span: { start, end: start + 4 }, text: '20.2' };
    };
    const moving = (name: string, edits: readonly number[], written = `${name}:20.1@${digest('1')}`) => ({
      ...judged(useOf(written, { line: 9 }), { tag: found('2'), pinned: found('1') }),
      edits: edits.map(edit),
    });
    const byImage: Grouping = { by: 'image', rules: [] };
    const keys = (some: readonly ReportedUse[]) =>
      planBumps(some, 'separate', byImage).flatMap(({ key, uses: own }) => (own.length > 0 ? [[key, own.length]] : []));
    expect(keys([moving('app', [10, 50]), moving('tools', [10, 70]), moving('node', [90])])).toEqual([
      ['refresh-app', 2],
      ['refresh-node', 1],
    ]);
    // Also over a third that shares with both, and a first pin goes with a refresh.
    expect(keys([moving('a', [10]), moving('b', [30]), moving('c', [10, 30])])).toEqual([['refresh-a', 3]]);
    expect(keys([moving('pin', [10, 50], 'pin:20.1'), moving('tools', [10, 70])])).toEqual([['refresh-tools', 2]]);
  });

  it('counts an edit that several share once, and moves by image and digest', () => {
    const stale = judged(useOf(`node:22@${digest('1')}`), { tag: found('2'), pinned: found('1') });
    const other = judged(useOf('node:22', { line: 2 }), { tag: found('2') });
    const alpine = judged(useOf('alpine', { line: 3 }), { tag: found('3') });
    const unknown = judged(useOf('x', { line: 4 }), { tag: failed('denied') });
    expect(editsOf([stale, stale, other])).toHaveLength(2);
    expect(
      movesOf([stale, other, stale, alpine, unknown]).map(({ image, from, to, uses: own }) => [
        image,
        from?.at(-1),
        to?.at(-1),
        own.length,
      ]),
    ).toEqual([
      ['alpine:latest', undefined, '3', 1],
      ['node:22', '1', '2', 2],
      ['node:22', undefined, '2', 1],
    ]);
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
