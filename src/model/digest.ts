/**
 * A content digest in its canonical form: the algorithm and its lower-case hexadecimal digits, 64 for `sha256`, 96 for
 * `sha384` and 128 for `sha512`. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests
 */
export type Digest = `${Algorithm}:${string}`;

type Algorithm = 'sha256' | 'sha384' | 'sha512';

const CANONICAL = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;

/** Parses a digest; undefined where the text isn't one. */
export function parseDigest(text: string): Digest | undefined {
  return CANONICAL.test(text) ? (text as Digest) : undefined;
}

/** The algorithm's name as Node's crypto knows it, and the expected hexadecimal digits. */
export function splitDigest(digest: Digest): { readonly algorithm: Algorithm; readonly hex: string } {
  const colon = digest.indexOf(':');
  return { algorithm: digest.slice(0, colon) as Algorithm, hex: digest.slice(colon + 1) };
}

/** The first twelve hexadecimal digits of a digest, as docker prints ids. */
export function shortDigest(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}
