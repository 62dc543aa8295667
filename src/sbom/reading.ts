import type { Digest } from '../model/digest.ts';
import type { Package } from '../model/package.ts';

/** A bill of materials: the packages that a tool says an image holds. */
export interface Sbom {
  readonly packages: readonly Package[];
  /** The tool with its version as the document writes it: `syft-v0.105.0`, `apko (v0.30.5)`; undefined where it names none. */
  readonly generator: string | undefined;
  /** The last part of the document's name. BuildKit calls the image's own `sbom` and those of build stages `sbom-<stage>`. */
  readonly name: string | undefined;
  /** What the statement around it is about; empty for a bare document, and for an image that was built without a tag. */
  readonly subjects: readonly Digest[];
}

/** A sentence fragment on why a document can't be read: `it is SPDX 3, and only SPDX 2 is read`. */
export interface Unreadable {
  readonly unreadable: string;
}

export type SbomReading = Sbom | Unreadable;

/** The largest document that is read: BuildKit refuses to write a larger one. */
export const MAX_SBOM_BYTES = 40 * 1024 * 1024;

/** Whether BuildKit made it of a stage of the build. apko's documents are named after the image: `sbom-sha256:1f2e…`. */
export function isStage({ name }: Sbom): boolean {
  return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}
