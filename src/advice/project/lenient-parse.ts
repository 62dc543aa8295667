/** The parsed value; undefined where the text can't be parsed, which its own tools report. */
export function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

/** The value where it is an object, else an empty one. */
export function tableOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
