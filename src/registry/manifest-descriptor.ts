import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import { type Digest, parseDigest, splitDigest } from '../model/digest.ts';
import { createHash } from '../util/create-hash.ts';
import { nonEmptyString } from '../util/json-shape.ts';
import { RegistryError } from './error.ts';
import type { HttpResponse } from './http/request.ts';
import { parseJsonObject } from './response-json.ts';

/** The descriptor that the headers of a manifest response state; undefined where one is missing, so that the body is needed. */
export function descriptorFromHeaders(response: HttpResponse): Descriptor | undefined {
  const digest = digestHeader(response);
  const mediaType = mediaTypeHeader(response);
  return digest === undefined || !isManifestOrIndex(mediaType) ? undefined : { digest, mediaType };
}

/**
 * The descriptor of a manifest, with the digest of its body.
 * @param expected the digest that was requested; undefined for a tag, where the header has to agree
 * @throws RegistryError where the body doesn't match the digest, or is no manifest
 */
export function descriptorFromBody(response: HttpResponse, expected: Digest | undefined, source: string): Descriptor {
  const sentType = mediaTypeHeader(response);
  if (!GENERIC_TYPES.has(sentType) && !isManifestOrIndex(sentType)) throw mediaTypeError(sentType, source);
  const stated = expected ?? digestHeader(response);
  if (stated === undefined && response.headers['docker-content-digest'] !== undefined)
    throw new RegistryError('malformed-response', `${source} stated an invalid digest`);
  const digest = hash(response.body, stated === undefined ? 'sha256' : splitDigest(stated).algorithm);
  if (stated !== undefined && stated !== digest) throw digestMismatch(source);
  if (isManifestOrIndex(sentType)) return { digest, mediaType: sentType };
  const ownType = nonEmptyString(parseJsonObject(response.body, source).mediaType) ?? '';
  if (!isManifestOrIndex(ownType)) throw mediaTypeError(sentType || ownType, source);
  return { digest, mediaType: ownType };
}

/** Checks the digest of a body. @throws RegistryError where it is another */
export function verifyBodyDigest(body: Uint8Array, expected: Digest, source: string): void {
  if (hash(body, splitDigest(expected).algorithm) !== expected) throw digestMismatch(source);
}

function hash(body: Uint8Array, algorithm: ReturnType<typeof splitDigest>['algorithm']): Digest {
  return `${algorithm}:${createHash(algorithm).update(body).digest('hex')}`;
}

function digestMismatch(source: string): RegistryError {
  return new RegistryError('malformed-response', `${source} sent other bytes than its digest says`);
}

/** Media types that file servers and caches send for any document. The document's own `mediaType` counts then. */
const GENERIC_TYPES: ReadonlySet<string> = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);

function digestHeader({ headers }: HttpResponse): Digest | undefined {
  const header = headers['docker-content-digest'];
  return parseDigest((Array.isArray(header) ? header[0] : header) ?? '');
}

/** In lower case, without parameters; empty where there is none. */
function mediaTypeHeader(response: HttpResponse): string {
  return response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function isManifestOrIndex(mediaType: string): boolean {
  return isIndex(mediaType) || isManifest(mediaType);
}

function mediaTypeError(mediaType: string, source: string): RegistryError {
  const sent = mediaType.slice(0, 100) || 'no media type';
  return new RegistryError('malformed-response', `${source} answered with ${sent}, which is not an image manifest`);
}
