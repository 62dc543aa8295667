import { addToGroup } from '../../util/group-by.ts';
import { type JsonObject, nonEmptyString, objectsIn } from '../../util/json-shape.ts';

/** What the relationships of an SPDX document say about its packages, by SPDX identifier. */
export interface PackageOrigins {
  /** The source that a package was built from. */
  readonly sourceOf: ReadonlyMap<string, string>;
  /** Whether an entry that others were built from is installed, too: `apt` is the source of `libapt-pkg7.0` and a package. */
  isInstalled(id: string, type: string, name: string): boolean;
}

/**
 * Docker Scout lists the source of a package as a package, whether it is installed or not, and gives it the files of
 * what was built from it. What shows that it is installed is a file of its own: for deb one that dpkg keeps under its
 * name, for apk one that none of the packages built from it has.
 */
export function readPackageOrigins(document: JsonObject): PackageOrigins {
  const sourceOf = new Map<string, string>();
  const contained = new Map<string, string[]>();
  const evidence = new Map<string, string[]>();
  for (const { spdxElementId, relationshipType, relatedSpdxElement, comment } of objectsIn(document.relationships)) {
    const from = nonEmptyString(spdxElementId);
    const to = nonEmptyString(relatedSpdxElement);
    if (from === undefined || to === undefined) continue;
    // Only the first: with one source for each package, all files together are looked at once.
    if (relationshipType === 'GENERATED_FROM' && from !== to && !sourceOf.has(from)) sourceOf.set(from, to);
    if (relationshipType === 'CONTAINS') addToGroup(contained, from, to);
    if (relationshipType === 'OTHER' && nonEmptyString(comment)?.startsWith('evident-by'))
      addToGroup(evidence, from, to);
  }
  const built = new Map<string, string[]>();
  for (const [id, source] of sourceOf) addToGroup(built, source, id);
  const byDpkg = namedByDpkg(evidence, readFileNames(document));
  const withOwnFiles = new Set(
    [...built].filter(([id, packages]) => hasOwnFile(contained, id, packages)).map(([id]) => id),
  );
  return {
    sourceOf,
    isInstalled: (id, type, name) => {
      if (!built.has(id)) return true;
      if (type === 'deb') return byDpkg.has(pair(id, name));
      return type === 'apk' ? withOwnFiles.has(id) : true;
    },
  };
}

/**
 * The entries to which a file of dpkg's under this name belongs: `libc6:amd64.list`, `libapt-pkg7.0.md5sums`. A source
 * gets those of its packages, and their names may start with its own: `python3` isn't installed by `python3.13.list`.
 */
function namedByDpkg(
  evidence: ReadonlyMap<string, readonly string[]>,
  paths: ReadonlyMap<string, string>,
): Set<string> {
  const found = new Set<string>();
  for (const [id, files] of evidence) {
    for (const file of files) {
      const path = paths.get(file) ?? '';
      if (!path.startsWith(DPKG_INFO)) continue;
      const [stem = ''] = path.slice(DPKG_INFO.length).split(':', 1);
      found.add(pair(id, path.includes(':') ? stem : stem.slice(0, stem.lastIndexOf('.'))));
    }
  }
  return found;
}

const DPKG_INFO = 'var/lib/dpkg/info/';

function pair(id: string, name: string): string {
  return `${id}\n${name}`;
}

function hasOwnFile(contained: ReadonlyMap<string, readonly string[]>, id: string, built: readonly string[]): boolean {
  const others = new Set(built.flatMap((each) => contained.get(each) ?? []));
  return (contained.get(id) ?? []).some((file) => !others.has(file));
}

function readFileNames(document: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { SPDXID, fileName } of objectsIn(document.files)) {
    const id = nonEmptyString(SPDXID);
    const name = nonEmptyString(fileName);
    if (id !== undefined && name !== undefined) names.set(id, name.replace(/^\.?\//, ''));
  }
  return names;
}
