/**
 * A content digest in its canonical form: `sha256:` and 64 lower-case hexadecimal digits, or `sha512:` and 128.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests
 */
export type Digest = `sha256:${string}` | `sha512:${string}`;

const CANONICAL = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** The digest that the text is, or undefined where it isn't one. */
export function parseDigest(text: string): Digest | undefined {
  return CANONICAL.test(text) ? (text as Digest) : undefined;
}

/** The algorithm's name as Node's crypto knows it, and the expected hexadecimal digits. */
export function splitDigest(digest: Digest): { readonly algorithm: 'sha256' | 'sha512'; readonly hex: string } {
  const colon = digest.indexOf(':');
  return { algorithm: digest.startsWith('sha512') ? 'sha512' : 'sha256', hex: digest.slice(colon + 1) };
}

/** A digest for people: the first twelve hexadecimal digits, as docker prints an id. */
export function shortDigest(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}
