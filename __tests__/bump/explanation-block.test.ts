import { expect, it } from 'vitest';
import { explanationKey, readExplanationBlocks, renderExplanationBlock } from '../../src/bump/explanation-block.ts';

const KEY = explanationKey(`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`);
const explanation = {
  brief: 'Node.js 1 → 2',
  text: 'One line.\n\nThe rest.',
  losesPlatforms: true,
  changesInUse: true,
};

it.each([explanation, { ...explanation, brief: '' }])('reads back what it renders, also among other text', (one) => {
  const body = `before\n${renderExplanationBlock(KEY, one)}\nafter`;
  expect([...readExplanationBlocks(body)]).toEqual([[KEY, one]]);
});

const LINE = 'Node.js 1 → 2, 1 package upgraded \\(a 1 → 2\\), nothing removed, 2 MB larger.';
const FOLDED = '<details>\n<summary>What changed for linux/amd64</summary>\n\n| a |\n\nB.\n\n</details>';

it.each([
  ['in the text', `changed -->\n${LINE}\n\n${FOLDED}`],
  ['in the marker', `changed under ${LINE} -->\n${FOLDED}`],
])('reads what version 0.1.0 has rendered, with its first line %s', (_, rest) => {
  const body = `<!-- freshfrom:explained ${KEY} ${rest}\n<!-- /explained -->`;
  expect(readExplanationBlocks(body).get(KEY)).toEqual({
    brief: 'Node.js 1 → 2, 1 package upgraded, nothing removed, 2 MB larger',
    text: `${LINE}\n\n**linux/amd64**\n\n| a |\n\nB.`,
    losesPlatforms: false,
    changesInUse: true,
  });
});
