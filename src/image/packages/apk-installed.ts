import type { Package } from '../../model/package.ts';
import { decodeField } from './lines.ts';
import { readStanzas, type Stanza, setField } from './stanzas.ts';

const COLON = 0x3a;

/**
 * The packages of apk's `installed`: stanzas of lines with a letter and a colon in front, whose case counts.
 * https://wiki.alpinelinux.org/wiki/Apk_spec
 */
export function* readApkInstalled(bytes: Uint8Array): Generator<Package> {
  yield* readStanzas(bytes, addField, 'P', packagesOf);
}

function addField(stanza: Stanza, line: Uint8Array): void {
  const letter = String.fromCharCode(line[0] ?? 0);
  if (line[1] === COLON && 'PVAo'.includes(letter)) setField(stanza, letter, decodeField(line.subarray(2)).trim());
}

function packagesOf(stanza: ReadonlyMap<string, string>): Package[] {
  const [name, version, source] = [stanza.get('P'), stanza.get('V'), stanza.get('o')];
  // `.build-deps` and the like are lists of what somebody asked for, with the time as a version.
  if (!name || !version || name.startsWith('.')) return [];
  const architecture = stanza.get('A') || undefined;
  return [{ type: 'apk', name, version, architecture, source: source && source !== name ? source : undefined }];
}
