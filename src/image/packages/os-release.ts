import type { OsRelease } from '../../model/os-release.ts';
import { byteLines, decodeField } from './lines.ts';

const MAX_LINE_BYTES = 4096;

/**
 * Reads `etc/os-release` or `usr/lib/os-release`: assignments as a shell has them, the last of a name counts.
 * https://www.freedesktop.org/software/systemd/man/latest/os-release.html
 */
export function readOsRelease(bytes: Uint8Array): OsRelease {
  const values = new Map<string, string>();
  for (const line of byteLines(bytes)) {
    if (line.length > MAX_LINE_BYTES) continue;
    const [, name, value] = /^\s*([A-Z_]+)=(.*?)\s*$/s.exec(decodeField(line, MAX_LINE_BYTES)) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, unquoted(value));
  }
  const get = (name: string): string | undefined => values.get(name) || undefined;
  return { id: get('ID'), versionId: get('VERSION_ID'), codename: get('VERSION_CODENAME'), name: get('NAME') };
}

function unquoted(value: string): string {
  const quote = value[0];
  if (quote === "'" && value.endsWith("'")) return value.slice(1, -1);
  const inner = quote === '"' && value.endsWith('"') ? value.slice(1, -1) : value;
  return inner.replace(/\\(.)/gs, '$1');
}
