import { describe, expect, it } from 'vitest';
import { editedWorkflowFiles, withoutEditsOf } from '../../src/bump/workflow-files.ts';
import { deadDigest, staleDigest, unpinned } from '../../src/check/reference-rules.ts';
import { digest, failed, found, judged, useOf } from '../check/judged.ts';

const pinned = `node:22@${digest('1')}`;
const LINK = 'docker/Dockerfile';
const uses = [
  judged(useOf('node:22', { file: '.github/workflows/Dockerfile' }), { tag: found('2') }),
  judged(useOf(pinned, { file: LINK }), { tag: found('2'), pinned: found('1') }),
  judged(useOf(pinned, { file: '.github/actions/lint/Dockerfile' }), { tag: found('2'), pinned: found('1') }),
  judged(useOf(pinned, { file: '.github/workflows/fresh/Dockerfile' }), { tag: found('1') }),
];
const linkChain = async (file: string) => (file === LINK ? [LINK, '.github/workflows/Dockerfile'] : [file]);

describe('files below .github/workflows', () => {
  it('are those that are edited there, also through a link', async () => {
    expect([...(await editedWorkflowFiles(uses, linkChain))]).toEqual(['.github/workflows/Dockerfile', LINK]);
  });

  it('are left out, and nothing else is', async () => {
    const left = withoutEditsOf(uses, await editedWorkflowFiles(uses, linkChain));
    expect(left.map(({ edits, notEdited }) => [edits.length, notEdited])).toEqual([
      [0, 'workflow-permission'],
      [0, 'workflow-permission'],
      [1, undefined],
      [0, undefined],
    ]);
    expect(left.slice(2)).toEqual(uses.slice(2));
  });

  it('are left out of a move to a later release of a distribution, too', async () => {
    const [, stale, , fresh] = uses;
    if (stale === undefined || fresh === undefined) throw new Error('there is one');
    const onward = { proposal: undefined, seenSince: undefined, droppedPlatforms: [], edits: stale.edits };
    const files = await editedWorkflowFiles([{ ...fresh, onward }], linkChain);
    expect(withoutEditsOf([{ ...fresh, onward }], files)).toMatchObject([
      { onward: undefined, notEdited: 'workflow-permission' },
    ]);
  });

  it('are told with what can write them', async () => {
    const file = '.github/workflows/Dockerfile';
    const dead = judged(useOf(pinned, { file }), { tag: found('2'), pinned: failed('not-found') });
    const left = withoutEditsOf([...uses.slice(0, 2), dead], new Set([file, LINK]));
    const outlined = { file, problems: [], uses: left, stages: [] };
    const messages = [unpinned, staleDigest, deadDigest].flatMap((rule) =>
      rule.check(outlined as never).map(({ message }) => message),
    );
    expect(messages).toHaveLength(3);
    for (const message of messages) {
      expect(message).toMatch(/It is not updated: GITHUB_TOKEN can't .* permission-workflows: write can\.$/);
    }
  });
});
