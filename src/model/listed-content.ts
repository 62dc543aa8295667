import type { Digest } from './digest.ts';

/**
 * An entry of an index, of a manifest's layers or of a list of referrers.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md
 */
export interface ListedContent {
  readonly digest: Digest;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}
