import { describe, expect, it } from 'vitest';
import { withoutEdits } from '../../src/check/propose/proposed-use.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import type { Resolution } from '../../src/model/resolution.ts';
import { digest, failed, found, judged, MANIFEST, useOf } from './judged.ts';

/** The verdict in few words: status, what is written, and why not. */
function brief({ status, skipReason, current, edits, notEdited, failure, pinnedPlatform }: ReportedUse) {
  const why = skipReason ?? failure?.code ?? notEdited;
  return [
    why === undefined ? status : `${status} ${why}`,
    edits.map(({ text }) => text.replace(/(?<=sha256:.).*/, '')).join(),
    current?.digest.at(-1),
    pinnedPlatform?.architecture,
  ];
}

const tag = 'node:22';
const pin = `node:22@${digest('1')}`;
const bare = `node@${digest('1')}`;
const amd64 = { os: 'linux', architecture: 'amd64', variant: undefined };
const platform = (digit: string | undefined) =>
  ({
    ok: true,
    value: { platform: amd64, current: digit === undefined ? undefined : found(digit, MANIFEST).value },
  }) as const;
const gone = failed('not-found');
const node = ['docker.io/library/node'];

const HEX_SITE = {
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 65 } },
  span: { start: 0, end: 64 },
  prefix: '',
};

describe('judge', () => {
  it.each<[string, string, Partial<Resolution> | undefined, (string | undefined)[], Partial<ImageUse>?, string[]?]>([
    ['unpinned', tag, { tag: found('2') }, ['unpinned', '@sha256:2', '2', undefined]],
    ['unpinned without a tag', 'node', { tag: found('2') }, ['unpinned', ':latest@sha256:2', '2', undefined]],
    ['unpinned, asked nobody', tag, undefined, ['unpinned', '', undefined, undefined]],
    [
      'unpinned and overridable',
      tag,
      { tag: found('2') },
      ['unpinned overridable-arg', '', '2', undefined],
      { site: 'overridable-arg' },
    ],
    ['unpinned with no place for it', tag, { tag: found('2') }, ['unpinned', '', '2', undefined], { site: undefined }],
    ['fresh', pin, { tag: found('1') }, ['fresh', '', '1', undefined]],
    ['pinned, asked nobody', pin, undefined, ['skipped offline', '', undefined, undefined]],
    ['stale', pin, { tag: found('2'), pinned: found('1') }, ['stale', 'sha256:2', '2', undefined]],
    [
      'stale in a shared ARG',
      pin,
      { tag: found('2'), pinned: found('1') },
      ['stale shared-arg', '', '2', undefined],
      { site: 'shared-arg' },
    ],
    [
      'stale, its algorithm elsewhere',
      pin,
      { tag: found('2'), pinned: found('1') },
      ['stale', '2'.repeat(64), '2', undefined],
      { site: { ...HEX_SITE, elsewhere: 'sha256:' } },
    ],
    [
      'stale, another algorithm elsewhere',
      pin,
      { tag: found('2'), pinned: found('1') },
      ['stale split-digest', '', '2', undefined],
      { site: { ...HEX_SITE, elsewhere: 'sha512:' } },
    ],
    ['dead', pin, { tag: found('2'), pinned: gone }, ['dead', 'sha256:2', '2', undefined]],
    ...(['denied', 'rate-limited', 'unreachable', 'malformed-response', 'deadline-exceeded'] as const).map(
      (kind) =>
        [
          `stale, its image not readable: ${kind}`,
          pin,
          { tag: found('2'), pinned: failed(kind) },
          ['stale', 'sha256:2', '2', undefined],
        ] satisfies [string, string, Partial<Resolution>, (string | undefined)[]],
    ),
    [
      'one platform, fresh, and not readable',
      pin,
      { tag: found('2'), pinned: failed('denied'), platform: platform('1') },
      ['fresh', '', '1', 'amd64'],
    ],
    ['no such tag', tag, { tag: gone }, ['unresolved not-found', '', undefined, undefined]],
    ['no such tag, pinned', pin, { tag: gone }, ['unresolved not-found', '', undefined, undefined]],
    ['nothing known', pin, { tag: failed('unreachable') }, ['unresolved unreachable', '', undefined, undefined]],
    ['untracked', bare, { pinned: found('1') }, ['untracked', '', '1', undefined]],
    ['untracked and gone from what is seen', bare, { pinned: gone }, ['dead', '', undefined, undefined], {}, node],
    [
      'untracked and gone, or hidden',
      bare,
      { pinned: gone },
      ['unresolved not-found', '', undefined, undefined],
      {},
      ['docker.io/library/no'],
    ],
    [
      'untracked, not known',
      bare,
      { pinned: failed('denied') },
      ['unresolved denied', '', undefined, undefined],
      {},
      node,
    ],
    [
      'one platform, fresh',
      pin,
      { tag: found('2'), pinned: found('1', MANIFEST), platform: platform('1') },
      ['fresh', '', '1', 'amd64'],
    ],
    [
      'one platform, stale',
      pin,
      { tag: found('2'), pinned: found('1', MANIFEST), platform: platform('3') },
      ['stale', 'sha256:3', '3', 'amd64'],
    ],
    [
      'one platform that is no more',
      pin,
      { tag: found('2'), pinned: found('1', MANIFEST), platform: platform(undefined) },
      ['unresolved not-found', '', undefined, 'amd64'],
    ],
    [
      'one platform, not known',
      pin,
      { tag: found('2'), pinned: found('1', MANIFEST), platform: failed('malformed-response') },
      ['unresolved malformed-response', '', undefined, undefined],
    ],
    [
      'one manifest for another',
      pin,
      { tag: found('2', MANIFEST), pinned: found('1', MANIFEST) },
      ['stale', 'sha256:2', '2', undefined],
    ],
    ['ignored', pin, { tag: found('2') }, ['skipped ignored', '', undefined, undefined], { skipReason: 'ignored' }],
    [
      'no reference',
      tag,
      { tag: found('2') },
      ['skipped no-value', '', undefined, undefined],
      { reference: undefined, skipReason: 'no-value' },
    ],
  ])('%s', (_, written, resolution, expected, more = {}, visible = []) => {
    expect(brief(judged(useOf(written, more), resolution, visible))).toEqual(expected);
  });

  it('says why a stale pin could not be read, and of others nothing', () => {
    const denied = failed('denied');
    expect(judged(useOf(pin), { tag: found('2'), pinned: denied }).unreadPin).toEqual(denied.failure);
    expect(judged(useOf(pin), { tag: found('2'), pinned: found('1') }).unreadPin).toBeUndefined();
    expect(judged(useOf(pin), { tag: found('2'), pinned: gone }).unreadPin).toBeUndefined();
  });

  it('forgets its edits on request', () => {
    const verdict = judged(useOf(tag), { tag: found('2') });
    expect(withoutEdits(verdict)).toEqual({ ...verdict, edits: [] });
  });
});
