import { describe, expect, it } from 'vitest';
import { planBumps } from '../../src/bump/plan.ts';
import { fillMarkdownTemplate, fillTemplate, titleOf } from '../../src/bump/title.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';

describe('a title', () => {
  it('has one line, whatever the folder of its group is called', () => {
    const uses = ['alpine:3', 'node:22'].map((image, index) =>
      judged(useOf(`${image}@${digest('1')}`, { file: 'a\nb\x1b[31m/Dockerfile', line: index + 1 }), {
        tag: found('2'),
        pinned: found('1'),
      }),
    );
    const bump = planBumps(uses, 'separate', { by: 'directory', rules: [] }).find(({ group }) => group !== undefined);
    if (bump === undefined) expect.fail('there is a group');
    expect(titleOf(bump)).toBe('chore(docker): refresh base image digests (a b [31m)');
    expect(fillTemplate('{group}: {count}', bump)).toBe('a b [31m: 2');
    expect(fillMarkdownTemplate('# {group}\n\n    {count}', bump)).toBe('# a b \\[31m\n\n    2');
  });

  it('counts an image once, whatever digests of it are pinned', () => {
    const pin = (of: string) => judged(useOf(`node:22@${digest(of)}`), { tag: found('2'), pinned: found(of) });
    const bump = { key: 'refresh', group: undefined, uses: [pin('1'), pin('3')] };
    expect(titleOf(bump)).toBe('chore(docker): refresh node:22');
    expect(fillTemplate('{image} {tag} {digest} {count}', bump)).toBe('node 22 222222222222 1');
  });
});
