/** The strings of an instruction in JSON form (`["a", "b"]`), or undefined where the text is something else. */
export function parseJsonStrings(text: string): string[] | undefined {
  const array = jsonArray(text);
  return array?.every((item) => typeof item === 'string') ? (array as string[]) : undefined;
}

/** Whether it is a JSON array with something in it that is no string, which BuildKit refuses. */
export function hasJsonNonStrings(text: string): boolean {
  return jsonArray(text)?.some((item) => typeof item !== 'string') ?? false;
}

function jsonArray(text: string): unknown[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
