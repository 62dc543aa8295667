import { type Digest, parseDigest } from './digest.ts';
import type { Sighting, Sightings } from './sightings.ts';

/** How the record is written; another number is another form, which a version that doesn't know it must not guess at. */
const SCHEMA_VERSION = 1;
/** Of the years that a calendar may show: what a time of the year 9999 waits for can't be written any more. */
const ISO = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/** The record as JSON for people and machines, a digest on each line; the same record is always the same text. */
export function serializeSightings(sightings: Sightings): string {
  const sorted = [...sightings].sort(([a], [b]) => (a < b ? -1 : 1));
  const tags = sorted.map(([tag, known]) => {
    const lines = known.map(({ digest, since }) => JSON.stringify({ digest, since: since.toISOString() }));
    return `${JSON.stringify(tag)}: [\n${lines.join(',\n')}\n]`;
  });
  return `{ "schemaVersion": ${SCHEMA_VERSION}, "tags": {\n${tags.join(',\n')}\n} }\n`;
}

/** The record that the text is, or why it isn't one, for a sentence. What can't be read in part is not read at all. */
export function parseSightings(text: string): Sightings | { readonly invalid: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { invalid: 'it is not JSON' };
  }
  if (!isMapping(value)) return { invalid: 'it is not a JSON object' };
  if (value.schemaVersion !== SCHEMA_VERSION) return { invalid: `its schemaVersion is not ${SCHEMA_VERSION}` };
  if (!isMapping(value.tags)) return { invalid: 'its tags are not an object' };
  const sightings = new Map<string, readonly Sighting[]>();
  for (const [tag, list] of Object.entries(value.tags)) {
    const known = parseList(list);
    if ('invalid' in known) return known;
    sightings.set(tag, known);
  }
  return sightings;
}

function parseList(list: unknown): readonly Sighting[] | { readonly invalid: string } {
  if (!Array.isArray(list)) return { invalid: 'a tag has no list' };
  const known = new Map<Digest, Sighting>();
  for (const entry of list as readonly unknown[]) {
    if (!isMapping(entry)) return { invalid: 'an entry of a tag is not an object' };
    const digest = typeof entry.digest === 'string' ? parseDigest(entry.digest) : undefined;
    const since = typeof entry.since === 'string' && ISO.test(entry.since) ? new Date(entry.since) : undefined;
    if (digest === undefined) return { invalid: 'an entry of a tag has no digest' };
    if (since === undefined || Number.isNaN(since.getTime())) return { invalid: 'an entry of a tag has no time' };
    if (known.has(digest)) return { invalid: 'a tag has a digest twice' };
    known.set(digest, { digest, since });
  }
  return [...known.values()];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
