import { PackageURL } from 'packageurl-js';
import type { Package } from '../../model/package.ts';
import { nonEmptyString } from '../../util/json-shape.ts';

/** Types of sources, images and packaging files, which are not installed packages. */
const PLACES = new Set(['oci', 'docker', 'github', 'gitlab', 'bitbucket']);

/** Package managers without namespaces: the purl's namespace is the distribution. */
const SYSTEMS = new Set(['deb', 'apk', 'rpm', 'alpm']);

/** No real purl is longer, and long ones are slow to parse. */
const MAX_PURL = 4096;
const MAX_FIELD = 1000;

/**
 * The package that an entry of an SBOM describes.
 * @param purls all that it has; Red Hat's entries have one for each repository that offers the package
 * @param name, version the entry's own fields, for entries without a valid purl
 * @returns undefined for anything else: an image, a source archive, a source rpm, a virtual package
 */
export function readPurlPackage(purls: readonly string[], name: unknown, version: unknown): Package | undefined {
  const valid = purls.flatMap((purl) => parse(purl) ?? []);
  if (valid.length === 0) return isNoise(typeOf(purls[0]), name) ? undefined : plainPackage(purls[0], name, version);
  const purl = valid.find(isInstalled);
  const stated = purl?.version ?? nonEmptyString(version);
  if (purl === undefined || stated === undefined) return undefined;
  const type = known(purl.type);
  const full = fullName(purl);
  if (isNoise(type, full)) return undefined;
  const source = sourceOf(type, purl.qualifiers?.upstream);
  return {
    type,
    name: full,
    version: SYSTEMS.has(type) ? withEpoch(stated, purl.qualifiers?.epoch) : stated,
    architecture: purl.qualifiers?.arch,
    source: source === full ? undefined : source,
  };
}

function parse(text: string): PackageURL | undefined {
  if (text.length > MAX_PURL) return undefined;
  try {
    // Unencoded, as in `upstream=gcc-c++`, the library takes a plus for a space.
    return PackageURL.fromString(text.replaceAll('+', '%2B'));
  } catch {
    return undefined;
  }
}

function isInstalled({ type, qualifiers }: PackageURL): boolean {
  const isArchive = type === 'generic' && qualifiers?.download_url !== undefined;
  return !PLACES.has(type) && !isArchive && !['src', 'nosrc', 'source'].includes(qualifiers?.arch ?? '');
}

/** `apk add --virtual .build-deps` makes a package whose version is the time of the build; rpm keeps keys as packages. */
function isNoise(type: string, name: unknown): boolean {
  if (typeof name !== 'string') return true;
  return PLACES.has(type) || (type === 'apk' && name.startsWith('.')) || (type === 'rpm' && name === 'gpg-pubkey');
}

function fullName({ type, namespace, name, subpath }: PackageURL): string {
  const space = SYSTEMS.has(known(type)) ? undefined : namespace;
  if (type === 'maven') return `${space}:${name}`;
  // A Go module below the root of its repository: pkg:golang/github.com/moby/sys@0.1.0#user
  const below = type === 'golang' ? subpath : undefined;
  return [space, name, below].filter((part) => part !== undefined).join('/');
}

/** Syft wrote `pkg:alpine/musl@1.2.2-r7` before the type was named `apk`. */
function known(type: string): string {
  return type === 'alpine' ? 'apk' : type;
}

/** rpm's epoch is a qualifier, and Trivy writes deb's as one, too; an absent one is 0. */
function withEpoch(version: string, epoch: string | undefined): string {
  const isStated = epoch !== undefined && /^[1-9]\d{0,9}$/.test(epoch) && !/^\d+:/.test(version);
  return isStated ? `${epoch}:${version}` : version;
}

/** Syft's `upstream`: a name, a name with `@version`, for rpm the file `openssl-3.0.7-18.el9_2.src.rpm`. */
function sourceOf(type: string, upstream: string | undefined): string | undefined {
  if (upstream === undefined || type !== 'rpm') return nonEmptyString(upstream?.split('@', 1)[0]);
  const release = /\.(?:no)?src\.rpm$/.test(upstream) ? upstream.lastIndexOf('-') : -1;
  const version = release < 1 ? -1 : upstream.lastIndexOf('-', release - 1);
  return version < 1 ? undefined : upstream.slice(0, version);
}

/** The type of an invalid purl, as far as it is readable. */
function typeOf(purl: string | undefined): string {
  const type = /^pkg:\/{0,2}([a-z][a-z0-9.-]{0,30})\//i.exec(purl ?? '')?.[1];
  return type === undefined ? 'generic' : known(type.toLowerCase());
}

function plainPackage(purl: string | undefined, name: unknown, version: unknown): Package | undefined {
  const stated = { name: nonEmptyString(name), version: nonEmptyString(version) };
  if (stated.name === undefined || stated.version === undefined) return undefined;
  if (stated.name.length + stated.version.length > MAX_FIELD) return undefined;
  return { type: typeOf(purl), name: stated.name, version: stated.version, architecture: undefined, source: undefined };
}

/** Each package once: scanners find the same one in several places. */
export function distinctPackages(packages: readonly Package[]): readonly Package[] {
  const found = new Map<string, Package>();
  for (const each of packages) {
    const key = JSON.stringify([each.type, each.name, each.version, each.architecture]);
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}
