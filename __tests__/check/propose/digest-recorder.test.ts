import { expect, it } from 'vitest';
import { DigestRecorder } from '../../../src/check/propose/digest-recorder.ts';
import type { DigestHistory } from '../../../src/model/digest-history.ts';
import { digest } from '../judged.ts';

const [ONE, TWO] = [digest('1'), digest('2')];
const NOW = new Date('2026-01-02T00:00:00Z');
const BEFORE: DigestHistory = new Map([['node 22', [{ digest: ONE, since: new Date('2026-01-01T00:00:00Z') }]]]);

/** Saves into a history and gives its next form, with the digests alone. */
async function save(recorder: DigestRecorder, history: DigestHistory) {
  let next = history;
  const update = async (change: (now: DigestHistory) => DigestHistory) => {
    next = change(history);
  };
  await recorder.save({ read: async () => history, update }, 0);
  return { isSame: next === history, digests: [...next].map(([tag, seen]) => [tag, seen.map((one) => one.digest)]) };
}

it('records a new digest after the known ones', async () => {
  const recorder = new DigestRecorder(BEFORE, NOW);
  expect(recorder.record('node 22', TWO, [ONE]).map((seen) => seen.digest)).toEqual([ONE, TWO]);
  expect((await save(recorder, BEFORE)).digests).toEqual([['node 22', [ONE, TWO]]]);
});

it('leaves the history as it is where nothing is new', async () => {
  const recorder = new DigestRecorder(BEFORE, NOW);
  recorder.record('node 22', ONE, []);
  expect((await save(recorder, BEFORE)).isSame).toBe(true);
});
