import { describe, expect, it } from 'vitest';
import { readBumpMarker } from '../../src/bump/bump-marker.ts';
import type { BumpState } from '../../src/bump/decision.ts';
import { foreignCommitsIntro } from '../../src/bump/foreign-commits.ts';
import type { Bump } from '../../src/bump/plan.ts';
import type { BumpSettings } from '../../src/bump/settings.ts';
import { wantedPullRequest, wantedTitle } from '../../src/bump/wanted-pull-request.ts';
import { found, judged, useOf } from '../check/judged.ts';
import { autoMergeOf, openPullRequest } from './repository.ts';

const bump: Bump = { key: 'pin', group: undefined, uses: [judged(useOf('node:22'), { tag: found('2') })] };
const settings = { draft: false, autoMerge: autoMergeOf('squash') } as BumpSettings;
const keys = { moves: new Set(['aaaaaaaaaaaa-111111111111']), places: new Set<string>() };
const create = { action: 'create', from: undefined, isRight: false } as const;

async function write(
  pullRequests: BumpState['pullRequests'] = [],
  decided: Parameters<typeof wantedPullRequest>[2] = create,
) {
  const asked: (readonly [number, string])[] = [];
  const renderText = async (_: Bump, limit: number, formerBody: string) => {
    asked.push([limit, formerBody]);
    return 'Text.\n';
  };
  const start = { bump, branch: 'freshfrom/pin', title: 't', contents: [] };
  const state = { ...keys, pullRequests } as unknown as BumpState;
  const wanted = await wantedPullRequest(start, state, decided, { renderText, settings });
  return { wanted, asked };
}

describe('wantedPullRequest', () => {
  it('has a marker that differs for a draft, on which GitHub takes no auto-merge', async () => {
    const { wanted } = await write();
    expect(readBumpMarker(wanted.bodyFor(false))).toMatchObject({ ...keys, autoMerge: true });
    expect(readBumpMarker(wanted.bodyFor(true))).toMatchObject({ ...keys, autoMerge: false });
    expect((await write([openPullRequest({ isDraft: true })])).wanted.isDraft).toBe(true);
  });

  it('leaves room for the marker and for what people wrote', async () => {
    const { wanted, asked } = await write();
    const [[limit = 0] = []] = asked;
    const marker = wanted.bodyFor(false).split('\n', 1)[0] ?? '';
    expect(limit).toBe(65_000 - marker.length);
    const body = `Mine.\n\n${wanted.bodyFor(false)}`;
    expect((await write([openPullRequest({ body })])).asked).toEqual([[limit - 'Mine.\n\n'.length, body]]);
  });

  it('leaves room for the beginning of a comment', async () => {
    const pullRequest = openPullRequest();
    const handBack = { resetTo: 'ours', opensAnew: true };
    const [[limit = 0] = []] = (await write([pullRequest], { action: 'comment', pullRequest, ...handBack })).asked;
    const [[without = 0] = []] = (await write()).asked;
    expect(without - limit).toBe(foreignCommitsIntro('freshfrom/pin', handBack).length);
  });
});

it('has the title of the settings, or its own', () => {
  expect(wantedTitle(bump, { title: undefined, titleEnd: '' })).toBe('chore(docker): pin node:22');
  expect(wantedTitle(bump, { title: '{verb} {image}', titleEnd: '' })).toBe('pin node');
  expect(wantedTitle(bump, { title: '{verb} {image}', titleEnd: ' on release-1.x' })).toBe('pin node on release-1.x');
});
