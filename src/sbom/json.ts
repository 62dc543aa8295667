import type { Unreadable } from './reading.ts';

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** A CycloneDX document nests its components; ten levels are many. */
const MAX_DEPTH = 100;

/** An entry of a real document takes 70 bytes and more, so one of 40 MiB has no more objects and arrays than a third of this. */
const MAX_CONTAINERS = 2_000_000;

/**
 * Parses JSON of unknown origin. Forty mebibytes of brackets would take gigabytes once parsed, so they are counted first.
 */
export function parseJson(text: string): { readonly value: unknown } | Unreadable {
  if (isExcessive(text)) return { unreadable: 'it nests or holds more than an SBOM does' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { unreadable: 'it is not JSON' };
  }
}

function isExcessive(text: string): boolean {
  let depth = 0;
  let containers = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) at += code === BACKSLASH ? 1 : 0;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      containers += 1;
      if (depth > MAX_DEPTH || containers > MAX_CONTAINERS) return true;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
  }
  return false;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPEN_OBJECT = '{'.charCodeAt(0);
const OPEN_ARRAY = '['.charCodeAt(0);
const CLOSE_OBJECT = '}'.charCodeAt(0);
const CLOSE_ARRAY = ']'.charCodeAt(0);

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text, or undefined where it is something else or empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The objects of a list; whatever else stands in it, or instead of it, is left out. */
export function recordsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
