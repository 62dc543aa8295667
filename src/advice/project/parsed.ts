/** What can't be parsed says nothing: it is for its own tools to complain. */
export function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

/** An object, or an empty one in the place of anything else. */
export function tableOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
