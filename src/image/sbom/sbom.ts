import { type Digest, parseDigest } from '../../model/digest.ts';
import { isPackage, type Package } from '../../model/package.ts';
import { isListOf, isObject, isOptionalString } from '../../util/json-shape.ts';

/** A bill of materials: the packages that a tool says an image holds. */
export interface Sbom {
  readonly packages: readonly Package[];
  /** The tool with its version as the document writes it: `syft-v0.105.0`, `apko (v0.30.5)`; undefined where it names none. */
  readonly generator: string | undefined;
  /** The last part of the document's name. BuildKit calls the image's own `sbom` and those of build stages `sbom-<stage>`. */
  readonly name: string | undefined;
  /** The subjects of its in-toto statement; empty for a bare document, and for an image that was built without a tag. */
  readonly subjects: readonly Digest[];
}

/** A sentence fragment on why a document can't be read: `it is SPDX 3, and only SPDX 2 is read`. */
export interface Unreadable {
  readonly unreadable: string;
}

/** A document that was read as an SBOM, or why it can't be. */
export type SbomReading = Sbom | Unreadable;

/** The largest document that is read: BuildKit refuses to write a larger one. */
export const MAX_SBOM_BYTES = 40 * 1024 * 1024;

/** The longest list that is read. All of a distribution's archive has 70,000 packages, and images of machine learning 10,000. */
export const MAX_SBOM_PACKAGES = 200_000;

/** Whether a parsed JSON value is an `Sbom`. */
export function isSbom(value: unknown): value is Sbom {
  if (!isObject(value)) return false;
  const { packages, generator, name, subjects } = value;
  const isOfTexts = isOptionalString(generator) && isOptionalString(name) && isListOf(subjects, isDigest);
  return isOfTexts && isListOf(packages, isPackage) && packages.length <= MAX_SBOM_PACKAGES;
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && parseDigest(value) !== undefined;
}

/** Whether it describes a build stage, as BuildKit names such SBOMs. apko names documents after the image: `sbom-sha256:1f2e…`. */
export function isBuildStageSbom({ name }: Sbom): boolean {
  return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}
