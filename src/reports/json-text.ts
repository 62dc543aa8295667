import { plainJson } from '../util/escape.ts';

/** Formats a value as `JSON.stringify(…, null, 2)` does inside an outer value. @param indent of the line that it starts on */
export function formatJson(value: unknown, indent: string): string {
  // A value in so many lists gets the indent at once, and is cut out of them.
  const depth = indent.length / 2;
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const text = plainJson(JSON.stringify(nested, null, 2));
  // Each list has a bracket and a line break on both sides, and the indent of what is in it before and of itself behind.
  return text.slice(depth * (depth + 3), text.length - depth * (depth + 1));
}
