/**
 * Works on all items, at most `atOnce` of them at a time.
 * @returns the results in the order of the items; rejects with the first error
 */
export async function mapInParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

/**
 * Works on items ahead of who consumes the results, on at most `atOnce` of them, and lets each result go.
 * @returns the results in the order of the items; rejects with the first error
 */
export async function* mapAhead<T, R>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const ahead: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // Whoever waits for it is told of its error.
    result.catch(() => {});
    ahead.push(result);
    if (ahead.length < atOnce) continue;
    const first = ahead.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of ahead) yield await result;
}
