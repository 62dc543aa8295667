import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { retryWrite } from '../../src/github/retry-write.ts';

const request = { method: 'POST', url: 'https://api.github.invalid/', headers: {} } as const;
const answer = (status: number) => new RequestError(`status ${status}`, status, { request });

/** Writes that answer in turn, and looks that find in turn. */
function script(answers: readonly (number | 'done')[], looks: readonly (string | undefined)[]) {
  const calls: string[] = [];
  const [left, found] = [[...answers], [...looks]];
  const write = async () => {
    calls.push('write');
    const next = left.shift();
    if (typeof next === 'number') throw answer(next);
    return 'written';
  };
  const look = async () => {
    calls.push('look');
    return found.shift();
  };
  const pause = async (milliseconds: number) => {
    calls.push(`${milliseconds}`);
  };
  return { calls, done: () => retryWrite(write, look, pause) };
}

describe('writeOnce', () => {
  it.each([
    ['is done at once', ['done'], [], 'written', 'write'],
    ['is found after a lost answer', [502], ['found'], 'found', 'write 1000 look'],
    ['is tried again where nothing is found', [500, 'done'], [undefined], 'written', 'write 1000 look write'],
    ['is looked for longer each time', [502, 503, 'done'], [], 'written', 'write 1000 look write 2000 look write'],
    ['is found where the second try is told that it is there', [502, 422], [undefined, 'found'], 'found', /look$/],
  ] as const)('%s', async (_, answers, looks, result, order) => {
    const { calls, done } = script(answers, looks);
    expect(await done()).toBe(result);
    expect(calls.join(' ')).toEqual(expect.stringMatching(order));
  });

  it.each([
    ['a refusal, without a look', [422], 422, 1, 0],
    ['a refusal of the second try', [502, 403], 403, 2, 2],
    ['the third lost answer', [502, 502, 504], 504, 3, 3],
  ] as const)('ends with %s', async (_, answers, status, writes, looks) => {
    const { calls, done } = script(answers, []);
    await expect(done()).rejects.toMatchObject({ status });
    const count = (name: string) => calls.filter((call) => call === name).length;
    expect([count('write'), count('look')]).toEqual([writes, looks]);
  });
});
