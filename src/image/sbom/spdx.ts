import type { Package } from '../../model/package.ts';
import { type JsonObject, nonEmptyString, objectsIn } from '../../util/json-shape.ts';
import { spdxGenerator, splitGenerator } from './generator.ts';
import { distinctPackages, readPurlPackage } from './purl.ts';
import type { Sbom, Unreadable } from './sbom.ts';
import { readPackageOrigins } from './spdx-relationships.ts';

/** An entry that is a package, and its SPDX identifier. */
interface Entry {
  readonly id: string;
  readonly package: Package;
}

/** Purposes of entries that are not packages. SPDX writes a hyphen, apko an underscore. */
const NO_PACKAGES = new Set(['FILE', 'CONTAINER', 'OPERATING-SYSTEM', 'OPERATING_SYSTEM']);

/** The packages of an SPDX 2 document. https://spdx.github.io/spdx-spec/v2.3/package-information/ */
export function readSpdx(document: JsonObject): Omit<Sbom, 'subjects'> | Unreadable {
  if (!Array.isArray(document.packages)) return { unreadable: 'it is SPDX without a list of packages' };
  const generator = spdxGenerator(document.creationInfo);
  const { tool } = splitGenerator(generator ?? '');
  const entries = readEntries(document);
  return {
    packages: distinctPackages(
      tool === 'apko' ? ofApko(entries) : fromSources(document, entries, tool === 'docker-scout'),
    ),
    generator,
    name: nonEmptyString(nonEmptyString(document.name)?.split('/').at(-1)),
  };
}

function readEntries(document: JsonObject): readonly Entry[] {
  const roots = describedBy(document);
  return objectsIn(document.packages).flatMap((entry) => {
    const id = nonEmptyString(entry.SPDXID) ?? '';
    const purls = purlsOf(entry);
    if (NO_PACKAGES.has(nonEmptyString(entry.primaryPackagePurpose) ?? '') || (purls.length === 0 && roots.has(id)))
      return [];
    const found = readPurlPackage(purls, entry.name, entry.versionInfo);
    if (found === undefined) return [];
    return [{ id, package: found.source === undefined ? { ...found, source: statedSource(entry, found) } : found }];
  });
}

/** The entries that the document describes: the image itself is listed as a package. */
function describedBy(document: JsonObject): ReadonlySet<unknown> {
  const related = objectsIn(document.relationships)
    .filter(({ relationshipType }) => relationshipType === 'DESCRIBES')
    .map(({ relatedSpdxElement }) => relatedSpdxElement);
  return new Set([...related, ...(Array.isArray(document.documentDescribes) ? document.documentDescribes : [])]);
}

function purlsOf({ externalRefs }: JsonObject): readonly string[] {
  return objectsIn(externalRefs)
    .filter(({ referenceType }) => referenceType === 'purl')
    .flatMap(({ referenceLocator }) => nonEmptyString(referenceLocator) ?? []);
}

/** Trivy: `built package from: glibc 2.36-9`. Distroless: dpkg's field, `glibc` or `gcc-12 (12.2.0-14)`. */
function statedSource({ sourceInfo }: JsonObject, { type, name }: Package): string | undefined {
  const text = nonEmptyString(sourceInfo) ?? '';
  const byTrivy = /^built package from: (\S{1,200})(?: |$)/.exec(text)?.[1];
  const byDpkg = type === 'deb' ? /^([a-z0-9][a-z0-9.+-]{1,200})(?: \([^()\s]{1,200}\))?$/.exec(text)?.[1] : undefined;
  const source = byTrivy ?? byDpkg;
  return source === name ? undefined : source;
}

/** The apk packages: apko also lists sources and packaging files. */
function ofApko(entries: readonly Entry[]): readonly Package[] {
  return entries.map((entry) => entry.package).filter(({ type }) => type === 'apk');
}

/**
 * @param listsSources whether the tool lists sources among the packages: others may as well say that one installed
 *   package was made from another
 */
function fromSources(document: JsonObject, entries: readonly Entry[], listsSources: boolean): readonly Package[] {
  const origins = readPackageOrigins(document);
  const byId = new Map(entries.map((entry) => [entry.id, entry.package]));
  return entries.flatMap(({ id, package: found }) => {
    if (listsSources && !origins.isInstalled(id, found.type, found.name)) return [];
    const source = byId.get(origins.sourceOf.get(id) ?? '');
    const isNamed = found.source === undefined && source?.type === found.type && source.name !== found.name;
    return [isNamed ? { ...found, source: source.name } : found];
  });
}
