import { exceedsJsonLimits } from '../../util/json-limits.ts';
import type { Unreadable } from './sbom.ts';

/**
 * CycloneDX nests components; ten levels are already many. Real entries take at least 70 bytes, so a document of 40 MiB has
 * fewer than a third of these objects and arrays.
 */
const LIMITS = { depth: 100, containers: 2_000_000 };

/** Parses a JSON document of unknown origin, within the limits of an SBOM. */
export function parseSbomJson(text: string): { readonly value: unknown } | Unreadable {
  if (exceedsJsonLimits(text, LIMITS)) return { unreadable: 'it is nested deeper or holds more objects than an SBOM' };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { unreadable: 'it is not JSON' };
  }
}
