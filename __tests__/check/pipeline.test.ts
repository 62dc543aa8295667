import { expect, it } from 'vitest';
import { check, type PipelineParts } from '../../src/check/pipeline.ts';
import { referenceRules } from '../../src/check/reference-rules.ts';
import type { FileReport } from '../../src/check/report.ts';
import { outcomeOfNothing } from '../../src/check/run-tally.ts';
import { formats } from '../../src/formats/index.ts';
import type { ImageReader, Resolver } from '../../src/model/ports.ts';
import { type Reference, referenceKey } from '../../src/model/reference.ts';
import { ruleIds } from '../../src/rules.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { recordingLog } from '../support/recording-log.ts';
import { failed, found, NOTHING } from './judged.ts';

const { check: SETTINGS } = mergeSettings({}, {}, [...ruleIds]);

/** Runs a check, and tells in order what was read, looked up and reported. */
async function run(
  contents: ReadonlyMap<string, string | readonly string[]>,
  { isOffline = false, purpose = 'check' }: { isOffline?: boolean; purpose?: 'check' | 'bump' } = {},
) {
  const events: string[] = [];
  const reads = new Map<string, number>();
  const resolver: Partial<Resolver> = {
    images: () => ({}) as ImageReader,
    resolve: async (reference: Reference) => {
      events.push(`ask ${referenceKey(reference)}`);
      await new Promise(setImmediate);
      return { ...NOTHING, tag: reference.tag === 'gone' ? failed('not-found') : found('2') };
    },
  };
  const parts: PipelineParts = {
    files: {
      list: async () => [...contents.keys()],
      read: async (path) => {
        events.push(`read ${path}`);
        const count = reads.get(path) ?? 0;
        reads.set(path, count + 1);
        const texts = [contents.get(path) ?? ''].flat();
        return { bytes: Buffer.from(texts[Math.min(count, texts.length - 1)] ?? '') };
      },
    },
    formats,
    wantsStages: () => false,
    rules: referenceRules,
    stageRules: [],
    ruleIds,
    seesAll: true,
    resolver: isOffline ? undefined : async () => resolver as Resolver,
    advisor: { advise: async (file) => file },
    clock: { now: () => new Date(0), elapsed: () => 0, sleep: async () => {} },
    log: recordingLog(),
    digestHistory: { read: async () => new Map(), update: async () => {} },
    purpose,
    knownMove: () => undefined,
  };
  const reports: FileReport[] = [];
  const outcome = await check(parts, SETTINGS, (report) => {
    events.push(`report ${report.file}`);
    reports.push(report);
  });
  return { events, reports, outcome };
}

/** Files `0` to `count - 1`. */
function filesOf(count: number, text: (index: number) => string): Map<string, string> {
  return new Map(Array.from({ length: count }, (_, index) => [`${index}`, text(index)]));
}

it('lets a file go before it has read many others, where no registry is asked', async () => {
  const { events, outcome } = await run(
    filesOf(100, (index) => `FROM a:${index}\n`),
    { isOffline: true },
  );
  const readBefore = (file: number) =>
    events.slice(0, events.indexOf(`report ${file}`)).filter((event) => event.startsWith('read')).length;
  expect(Math.max(...Array.from({ length: 100 }, (_, file) => readBefore(file) - file))).toBeLessThan(20);
  expect(events.filter((event) => event.startsWith('report'))).toEqual(
    Array.from({ length: 100 }, (_, file) => `report ${file}`),
  );
  expect(outcome.summary).toMatchObject({ files: 100, references: 100, unpinned: 100 });
});

it.each([true, false])('comes without a file to what is known before; offline: %s', async (isOffline) => {
  for (const purpose of ['check', 'bump'] as const) {
    const { outcome, events } = await run(new Map(), { isOffline, purpose });
    expect([outcome, events]).toEqual([outcomeOfNothing({ purpose, pin: SETTINGS.pin, isOfChange: false }), []]);
  }
});

it('asks for each image once, however many files name it, while the other files are still read', async () => {
  const { events, reports } = await run(filesOf(100, (index) => `FROM a:${index % 3}\nFROM b:1\n`));
  const asked = events.filter((event) => event.startsWith('ask'));
  expect(asked).toHaveLength(4);
  const names = asked.map((event) => event.replace(/.*library\//, ''));
  expect(new Set(names)).toEqual(new Set(['a:0@', 'a:1@', 'a:2@', 'b:1@']));
  expect(events.indexOf(asked[0] ?? '')).toBeLessThan(events.indexOf('read 99'));
  expect(events.filter((event) => event === 'read 99')).toHaveLength(1);
  expect(reports.every(({ uses }) => uses.every(({ status, current }) => status === 'unpinned' && current))).toBe(true);
});

const MANY = 'FROM a:1\n'.repeat(3000);

it('reads the files again that it can not keep, and judges what it reads then', async () => {
  const files = new Map<string, string | string[]>([
    ['first', MANY],
    ['second', [MANY, 'FROM a:1\nFROM changed:1\nFROM changed:gone\n']],
    ['third', 'FROM b:1\n'],
  ]);
  const { events, reports, outcome } = await run(files);
  expect(events.filter((event) => event.startsWith('read'))).toEqual([
    'read first',
    'read second',
    'read third',
    'read second',
    'read third',
  ]);
  expect(reports.map(({ uses }) => uses.length)).toEqual([3000, 3, 1]);
  expect(reports[1]?.uses.map(({ status }) => status)).toEqual(['unpinned', 'unpinned', 'unresolved']);
  expect(reports[1]?.findings.map(({ rule }) => rule)).toEqual(['unpinned', 'unpinned', 'tag-not-found']);
  expect(outcome.summary).toMatchObject({ files: 3, references: 3004, unresolved: 1 });
  expect(events.filter((event) => event.startsWith('ask'))).toHaveLength(4);
});

it('reads each file once for a bump, whose proposals look across files', async () => {
  const files = new Map([
    ['first', MANY],
    ['second', MANY],
  ]);
  const { events, reports } = await run(files, { purpose: 'bump', isOffline: true });
  expect(events.filter((event) => event.startsWith('read'))).toEqual(['read first', 'read second']);
  expect(reports.map(({ uses }) => uses.length)).toEqual([3000, 3000]);
});
