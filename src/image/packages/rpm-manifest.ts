import type { Package } from '../../model/package.ts';
import { MalformedDatabaseError } from './byte-view.ts';
import { byteLines, decodeField } from './lines.ts';
import { packagesFromRpmTags } from './rpm-package.ts';

/**
 * The packages of Azure Linux' `container-manifest-2`, which its distroless images have instead of a database:
 * name, version-release, times of installation and build, vendor, `(none)`, size, architecture, epoch, src.rpm.
 * https://github.com/microsoft/marinara
 */
export function* readRpmManifest(bytes: Uint8Array): Generator<Package> {
  for (const line of byteLines(bytes)) {
    if (line.length === 0) continue;
    const [name, version, , , , , , architecture, epoch = '', sourceRpm] = decodeField(line).split('\t');
    if (!name || !version) throw new MalformedDatabaseError('a line without a name or version');
    yield* packagesFromRpmTags({
      name,
      version,
      epoch: /^\d{1,10}$/.test(epoch) ? Number(epoch) : 0,
      architecture: architecture === '(none)' ? undefined : architecture,
      sourceRpm,
    });
  }
}
