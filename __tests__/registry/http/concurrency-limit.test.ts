import { expect, it } from 'vitest';
import { ConcurrencyLimit } from '../../../src/registry/http/concurrency-limit.ts';

it('runs a bounded number of tasks for each key, first in, first out', async () => {
  const limit = new ConcurrencyLimit(2);
  const running = new Map<string, number>();
  const started: string[] = [];
  let most = 0;
  const task = (key: string, name: string) => async () => {
    started.push(name);
    running.set(key, (running.get(key) ?? 0) + 1);
    most = Math.max(most, ...running.values());
    await new Promise((resolve) => setImmediate(resolve));
    running.set(key, (running.get(key) ?? 0) - 1);
    return name;
  };
  const names = ['a1', 'a2', 'a3', 'a4', 'b1'];
  const results = await Promise.all(names.map((name) => limit.run(name.slice(0, 1), task(name.slice(0, 1), name))));
  expect(results).toEqual(names);
  expect(started).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
  expect(most).toBe(2);
});

it('frees the slot of a task that fails', async () => {
  const limit = new ConcurrencyLimit(1);
  const failing = limit.run('a', () => Promise.reject(new Error('failed')));
  const next = limit.run('a', async () => 'done');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('done');
});
