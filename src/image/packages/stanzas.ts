import type { Package } from '../../model/package.ts';
import { MalformedDatabaseError } from './byte-view.ts';
import { byteLines } from './lines.ts';

/** The fields of a package, as far as they are wanted. */
export type Stanza = Map<string, string>;

/**
 * Reads the packages of a file of stanzas, which blank lines separate.
 * @param nameField the field that every package's stanza has: without any, the file isn't a package database
 * @throws DamagedError
 */
export function* readStanzas(
  bytes: Uint8Array,
  addField: (stanza: Stanza, line: Uint8Array) => void,
  nameField: string,
  packagesOf: (stanza: Stanza) => readonly Package[],
): Generator<Package> {
  let stanza: Stanza | undefined;
  let hasText = false;
  let hasName = false;
  function end(): readonly Package[] {
    if (stanza === undefined) return [];
    const packages = packagesOf(stanza);
    hasName ||= stanza.has(nameField);
    stanza = undefined;
    return packages;
  }
  for (const line of byteLines(bytes)) {
    if (line.length === 0) {
      if (stanza !== undefined) yield* end();
      continue;
    }
    stanza ??= new Map();
    hasText = true;
    addField(stanza, line);
  }
  yield* end();
  if (hasText && !hasName) throw new MalformedDatabaseError('text without a package');
}

/** Sets a field. A repeated field is an error: stanzas without a separator would be read as one package. */
export function setField(stanza: Stanza, name: string, value: string): void {
  if (stanza.has(name)) throw new MalformedDatabaseError(`a stanza with two fields ${name}`);
  stanza.set(name, value);
}
