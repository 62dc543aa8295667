import { isObject } from '../util/json-shape.ts';
import { type Digest, parseDigest } from './digest.ts';
import type { DigestHistory, SeenDigest } from './digest-history.ts';

/** Version of the format. A history of another version is refused, not guessed at. */
const SCHEMA_VERSION = 1;
/** Years 1000 to 2999 only: a time near the year 9999 plus a waiting time can't be formatted. */
const ISO = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/** Formats a history as JSON with one digest per line; equal histories give equal texts. */
export function serializeDigestHistory(history: DigestHistory): string {
  const sorted = [...history].sort(([a], [b]) => (a < b ? -1 : 1));
  const tags = sorted.map(([tag, known]) => {
    const lines = known.map(({ digest, since }) => JSON.stringify({ digest, since: since.toISOString() }));
    return `${JSON.stringify(tag)}: [\n${lines.join(',\n')}\n]`;
  });
  return `{ "schemaVersion": ${SCHEMA_VERSION}, "tags": {\n${tags.join(',\n')}\n} }\n`;
}

/** Parses a history; `invalid` is a sentence fragment that says why. A history is read as a whole or not at all. */
export function parseDigestHistory(text: string): DigestHistory | { readonly invalid: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { invalid: 'it is not JSON' };
  }
  if (!isObject(value)) return { invalid: 'it is not a JSON object' };
  if (value.schemaVersion !== SCHEMA_VERSION) return { invalid: `its schemaVersion is not ${SCHEMA_VERSION}` };
  if (!isObject(value.tags)) return { invalid: 'its tags are not an object' };
  const history = new Map<string, readonly SeenDigest[]>();
  for (const [tag, list] of Object.entries(value.tags)) {
    const known = parseList(list);
    if ('invalid' in known) return known;
    history.set(tag, known);
  }
  return history;
}

function parseList(list: unknown): readonly SeenDigest[] | { readonly invalid: string } {
  if (!Array.isArray(list)) return { invalid: 'a tag has no list' };
  const known = new Map<Digest, SeenDigest>();
  for (const entry of list as readonly unknown[]) {
    if (!isObject(entry)) return { invalid: 'an entry of a tag is not an object' };
    const digest = typeof entry.digest === 'string' ? parseDigest(entry.digest) : undefined;
    const since = typeof entry.since === 'string' && ISO.test(entry.since) ? new Date(entry.since) : undefined;
    if (digest === undefined) return { invalid: 'an entry of a tag has no digest' };
    if (since === undefined || Number.isNaN(since.getTime())) return { invalid: 'an entry of a tag has no time' };
    if (known.has(digest)) return { invalid: 'a tag has a digest twice' };
    known.set(digest, { digest, since });
  }
  return [...known.values()];
}
