/** The arguments of a connection. */
export type Window = {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
};

/** One window of a list, as GitHub's connections give it. */
export function connection<T>(entries: readonly T[], window: Window, source: (entry: T) => unknown) {
  const { first, last, after, before } = window;
  const position = (cursor: string): number => Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''));
  const cursorOf = (index: number): string => Buffer.from(`cursor:${index}`).toString('base64');
  const from = after == null ? 0 : position(after) + 1;
  const to = before == null ? entries.length : position(before);
  const start = last == null ? from : Math.max(from, to - last);
  const end = first == null ? to : Math.min(to, from + first);
  const edges = entries.slice(start, end).map((entry, at) => ({ cursor: cursorOf(start + at), node: source(entry) }));
  return {
    totalCount: entries.length,
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: end < entries.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
