import { plainJson } from '../util/escape.ts';

/** Formats a value as `JSON.stringify(…, null, 2)` does inside an outer value. @param indent of the line that it starts on */
export function formatJson(value: unknown, indent: string): string {
  return plainJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}
