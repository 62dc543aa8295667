import type { Package } from '../../model/package.ts';
import { decodeField } from './lines.ts';
import { readStanzas, type Stanza, setField } from './stanzas.ts';

const COLON = 0x3a;
const FIELDS = new Set(['package', 'status', 'version', 'architecture', 'source']);
const LONGEST_FIELD = 'architecture'.length;
/** The third word of `Status`. With any other, files of the package are there. */
const GONE = new Set(['not-installed', 'config-files']);

/**
 * The packages of dpkg's `status`, and of distroless' `status.d/*`: the same stanzas, without a `Status`.
 * https://manpages.debian.org/deb822.5
 */
export function* readDpkgStatus(bytes: Uint8Array): Generator<Package> {
  yield* readStanzas(bytes, addField, 'package', packagesOf);
}

/** Lines that continue a field start with a space, so that no name of a field is found in them. */
function addField(stanza: Stanza, line: Uint8Array): void {
  const colon = line.subarray(0, LONGEST_FIELD + 1).indexOf(COLON);
  if (colon === -1) return;
  const name = decodeField(line.subarray(0, colon)).toLowerCase();
  if (FIELDS.has(name)) setField(stanza, name, decodeField(line.subarray(colon + 1)).trim());
}

function packagesOf(stanza: ReadonlyMap<string, string>): Package[] {
  const [name, version] = [stanza.get('package'), stanza.get('version')];
  const state = stanza.get('status')?.split(' ')[2] ?? '';
  if (!name || !version || GONE.has(state)) return [];
  // `bash (5.2.15-2)`, where the version of the source isn't the package's.
  const source = stanza.get('source')?.split(' ', 1)[0];
  const architecture = stanza.get('architecture');
  return [{ type: 'deb', name, version, architecture, source: source === name ? undefined : source }];
}
