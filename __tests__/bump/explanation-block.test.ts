import { expect, it } from 'vitest';
import {
  explanationKey,
  readExplanationBlocks,
  renderExplanationBlock,
  splitExplanationBlock,
} from '../../src/bump/explanation-block.ts';

const KEY = explanationKey(`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`);
const explanation = { text: 'One line.\n\nThe rest.', losesPlatforms: true, changesInUse: true };

it('reads back what it renders, also among other text', () => {
  const body = `before\n${renderExplanationBlock(KEY, explanation)}\nafter`;
  expect([...readExplanationBlocks(body)]).toEqual([[KEY, explanation]]);
});

it('splits off the first line and keeps it in the marker', () => {
  const split = splitExplanationBlock(renderExplanationBlock(KEY, explanation));
  expect(split?.line).toBe('One line.');
  expect(split?.rest).not.toContain('\nOne line.');
  expect(readExplanationBlocks(split?.rest ?? '').get(KEY)).toEqual(explanation);
});

it.each(['One line alone.', 'A line with --> in it.\n\nThe rest.'])('does not split %j', (text) => {
  expect(splitExplanationBlock(renderExplanationBlock(KEY, { ...explanation, text }))).toBeUndefined();
});
