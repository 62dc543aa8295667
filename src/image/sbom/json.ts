import { exceedsJsonLimits } from '../../util/json-limits.ts';
import { isObject as isRecord } from '../../util/json-shape.ts';
import type { Unreadable } from './sbom.ts';

export { isRecord };

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * A CycloneDX document nests its components; ten levels are many. An entry of a real document takes 70 bytes and more, so one
 * of 40 MiB has no more objects and arrays than a third of these.
 */
const LIMITS = { depth: 100, containers: 2_000_000 };

/** Parses JSON of unknown origin. */
export function parseJson(text: string): { readonly value: unknown } | Unreadable {
  if (exceedsJsonLimits(text, LIMITS)) return { unreadable: 'it nests or holds more than an SBOM does' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { unreadable: 'it is not JSON' };
  }
}

/** The text, or undefined where it is something else or empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The objects of a list; whatever else stands in it, or instead of it, is left out. */
export function recordsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
