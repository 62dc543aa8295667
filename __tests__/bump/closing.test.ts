import { describe, expect, it } from 'vitest';
import { closingComment, closingReason } from '../../src/bump/closing.ts';
import { placeKeys } from '../../src/bump/image-move-keys.ts';
import { type Bump, planBumps } from '../../src/bump/plan.ts';
import { withoutEditsOf } from '../../src/bump/workflow-files.ts';
import { waiting, withSameContent } from '../../src/check/propose/proposed-use.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import type { Pin } from '../../src/check/settings.ts';
import { groupBy } from '../../src/util/group-by.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';

const stale = (image: string, file: string): ReportedUse =>
  judged(useOf(`${image}@${digest('1')}`, { file }), { tag: found('2'), pinned: found('1') });
const unpinned = (image: string, file: string): ReportedUse => judged(useOf(image, { file }), { tag: found('2') });

const NOTHING = 'Nothing is left to do here: the references need no change any more.';

/** The word on a pull request that edited `before`, where the uses are `now`; pull requests are numbered as planned. */
function wordOn(
  key: string,
  before: readonly ReportedUse[],
  now: readonly ReportedUse[],
  pin: Pin = 'separate',
  takenOut: readonly string[] = [],
): string {
  const planned = planBumps(now, pin, { by: 'image', rules: [] }).filter(({ uses }) => uses.length > 0);
  const numberOf = (bump: Bump): number => planned.indexOf(bump) + 2;
  const closed = { key, group: undefined, uses: [] };
  return closingComment(closingReason(closed, placeKeys(before), { uses: now, planned, numberOf, pin, takenOut }));
}

describe('the word on a pull request that is closed', () => {
  const api = stale('alpine:3', 'api/Dockerfile');
  const node = stale('node:22', 'Dockerfile');
  const web = unpinned('alpine:3', 'web/Dockerfile');

  it('links to those alone that edit now what it edited', () => {
    expect(wordOn('refresh', [api, node], [api, node, web])).toBe(
      'These images are grouped differently now, in #2, #3.',
    );
    expect(wordOn('pin', [web], [api, node, web])).toBe('These images are grouped differently now, in #4.');
  });

  it('says that nothing is left where the same image is edited elsewhere, or in another way', () => {
    expect(wordOn('refresh', [api], [web])).toBe(NOTHING);
    expect(wordOn('refresh', [api], [unpinned('alpine:3', 'api/Dockerfile')])).toBe(NOTHING);
    expect(wordOn('refresh', [], [api])).toBe(NOTHING);
  });

  it('says what else became of it', () => {
    expect(wordOn('pin', [web], [web], 'off')).toBe('References without a digest are left alone now (`pin: off`).');
    expect(wordOn('pin', [web], [node], 'off')).toBe(NOTHING);
    expect(wordOn('pin', [web], [web], 'together')).toBe(
      'References without a digest are pinned together with the refresh now (`pin: together`), in #2.',
    );
    expect(wordOn('refresh', [api], [waiting(api, new Date(0))])).toContain('(`min-age`); a later run proposes them.');
    expect(wordOn('refresh', [api], [waiting(node, new Date(0))])).toBe(NOTHING);
    expect(wordOn('refresh', [api], [withSameContent(api, 'attestations')])).toContain('(`same-content: hold`)');
    const left = withoutEditsOf([api], new Set(['api/Dockerfile']));
    expect(wordOn('refresh', [api], left)).toContain('permission-workflows: write can');
    expect(wordOn('refresh', [node], left)).toBe(NOTHING);
    expect(wordOn('refresh', [api], [], 'separate', ['alpine:3 is taken out: <gone>.'])).toBe(
      'Nothing is left to do here. alpine:3 is taken out: &lt;gone\\>.',
    );
  });

  it('has no link where the others were refused', () => {
    const planned = [...groupBy([api], () => 'refresh-alpine')].map(([key, uses]) => ({ key, group: 'alpine', uses }));
    const closed = { key: 'refresh', group: undefined, uses: [] };
    const situation = { uses: [api], planned, numberOf: () => undefined, pin: 'separate', takenOut: [] } as const;
    expect(closingComment(closingReason(closed, placeKeys([api]), situation))).toBe(
      'These images are grouped differently now.',
    );
  });
});
