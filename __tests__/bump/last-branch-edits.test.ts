import { describe, expect, it } from 'vitest';
import { type ImageState, isHeldBack, keepLastEdits, readLastEdits } from '../../src/bump/last-branch-edits.ts';
import { waiting, withLostPlatforms, withoutEdits } from '../../src/check/propose/proposed-use.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import type { ImageUse, TagPart } from '../../src/model/image-use.ts';
import { parsePlatform } from '../../src/model/platform.ts';
import { parseReference, type Reference } from '../../src/model/reference.ts';
import { digest, failed, found, judged, useOf } from '../check/judged.ts';

const NODE = `node:22@${digest('1')}`;
const GONE = failed('not-found', 'docker.io has no node:22.');

const reference = (text: string): Reference => {
  const parsed = parseReference(text);
  if ('invalid' in parsed) throw new Error(parsed.invalid);
  return parsed;
};

/** The uses with the last edits of a branch: what was written before, and what it has made of it. */
function keep(
  uses: readonly ReportedUse[],
  made: readonly (readonly [ImageUse, string])[],
  stateOf: (after: Reference) => ImageState = () => undefined,
): string[] {
  const edits = readLastEdits(
    'freshfrom/refresh',
    made.map(([use]) => use),
    made.map(([use, after]) => ({ ...use, reference: reference(after) })),
  );
  const { uses: after, takenOut } = keepLastEdits(uses, edits, stateOf);
  const texts = after.map(({ edits: own, kept }) => {
    return `${kept === undefined ? 'has' : 'keeps'} ${own.map(({ text }) => text.replace(/(.):(.)\w+$/, '$1:$2')).join(' and ')}`;
  });
  return [...texts.map((text) => text.trim()), ...takenOut.map(({ why }) => `taken out: ${why}`)];
}

describe('a last edit', () => {
  const use = useOf(NODE);
  const unknown = judged(use, { tag: failed('unreachable', 'docker.io does not answer.') });
  const last = [use, `node:22@${digest('2')}`] as const;

  it.each<[string, ReportedUse, string[]]>([
    ['could not be looked up', unknown, ['keeps sha256:2']],
    ['has no tag any more', judged(use, { tag: GONE }), ['keeps sha256:2']],
    [
      'matures',
      waiting(judged(use, { tag: found('3'), pinned: found('1') }), new Date('2026-11-21')),
      ['keeps sha256:2'],
    ],
    ['is fresh', judged(use, { tag: found('1') }), ['has']],
    ['has moved on', judged(use, { tag: found('3'), pinned: found('1') }), ['has sha256:3']],
    [
      'is ignored',
      judged({ ...use, skipReason: 'ignored', site: undefined }, { tag: found('3') }),
      ['has', 'taken out: a comment or the configuration ignores it'],
    ],
    [
      'is left alone by a rule',
      withoutEdits(judged(use, { tag: found('3'), pinned: found('1') })),
      ['has', 'taken out: a comment or the configuration ignores it'],
    ],
    [
      'lacks a platform in a later image',
      withLostPlatforms(judged(use, { tag: found('3'), pinned: found('1') }), [parsePlatform('linux/arm64') as never]),
      ['keeps sha256:2'],
    ],
    [
      'lacks a platform in the very image of the last edit',
      withLostPlatforms(judged(use, { tag: found('2'), pinned: found('1') }), [parsePlatform('linux/arm64') as never]),
      ['has', 'taken out: the new image drops a platform that is in use: linux/arm64'],
    ],
    [
      'can not be written any more',
      judged({ ...use, site: 'overridable-arg' }, { tag: GONE }),
      ['has', "taken out: its edit can't be written any more without another one (docker.io has no node:22)"],
    ],
  ])('of an image that %s', (_, now, expected) => expect(keep([now], [last])).toEqual(expected));

  it('is taken out where its image is gone', () => {
    expect(keep([unknown], [last], () => 'gone')).toEqual([
      'has',
      'taken out: its image is gone from the registry, and docker.io does not answer',
    ]);
    expect(keep([unknown], [last], () => found('2').value)).toEqual(['keeps sha256:2']);
  });

  it('is found again by what is written, in the same file and for the same platform', () => {
    const moved = (more: Partial<ImageUse>) => judged({ ...useOf(NODE, { line: 7 }), ...more }, { tag: GONE });
    expect(keep([moved({})], [last])).toEqual(['keeps sha256:2']);
    expect(keep([moved({ file: 'b/Dockerfile' })], [last])).toEqual(['has']);
    expect(keep([moved({ platform: parsePlatform('linux/arm64') as never })], [last])).toEqual(['has']);
    expect(keep([moved({ reference: reference(`node:22@${digest('4')}`) })], [last])).toEqual(['has']);
  });

  it('of what a person has added to or taken from a file is not known', () => {
    expect(readLastEdits('b', [use, use], [useOf(`node:22@${digest('2')}`)]).size).toBe(0);
    expect(readLastEdits('b', [use], [useOf(`alpine:3@${digest('2')}`)]).size).toBe(0);
  });

  it('is held itself where it waits for the very image that the branch has', () => {
    const edits = readLastEdits('b', [use], [useOf(`node:22@${digest('2')}`)]);
    const now = (digit: string) => waiting(judged(use, { tag: found(digit), pinned: found('1') }), new Date(0));
    const isHeld = (digit: string) => keepLastEdits([now(digit)], edits, () => undefined).uses.map(isHeldBack);
    expect([isHeld('2'), isHeld('3')]).toEqual([[true], [false]]);
  });
});

describe('a last edit in an ARG that several references take text from', () => {
  const place = { range: { start: { line: 1, column: 7 }, end: { line: 1, column: 9 } }, span: { start: 6, end: 8 } };
  const tagParts: readonly TagPart[] = [{ text: '20', place }];
  const of = (name: string, line: number) => useOf(`${name}:20`, { line, tagParts, origins: [place.range] });
  const [node, ghost] = [of('node', 2), of('ghost', 3)];
  const made = [
    [node, 'node:22'],
    [ghost, 'ghost:22'],
  ] as const;

  it('is kept for all of them', () => {
    const uses = [judged(node, { tag: found('1') }), judged(ghost, { tag: GONE })];
    expect(keep(uses, made)).toEqual(['keeps 22', 'keeps 22']);
  });

  it('is taken out for all where one can not follow', () => {
    const ignored = judged({ ...node, skipReason: 'ignored' });
    expect(keep([ignored, judged(ghost, { tag: GONE })], made)).toEqual([
      'has',
      'has',
      'taken out: a comment or the configuration ignores it',
      "taken out: its edit can't be written any more without another one (docker.io has no node:22)",
    ]);
  });
});
