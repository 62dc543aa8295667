import { createHash } from 'node:crypto';
import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import { type Digest, parseDigest, splitDigest } from '../model/digest.ts';
import { RegistryError } from './error.ts';
import type { HttpResponse } from './http/transport.ts';
import { parseJson, stringField } from './response-json.ts';

/** The descriptor that an answer's headers state, or undefined where one of them doesn't: then the bytes have to tell. */
export function statedDescriptor(response: HttpResponse): Descriptor | undefined {
  const digest = statedDigest(response);
  const mediaType = mediaTypeOf(response);
  return digest === undefined || !isKnownType(mediaType) ? undefined : { digest, mediaType };
}

/**
 * The descriptor of a manifest's exact bytes.
 * @param expected by digest: the digest that was asked for; by tag: undefined, then the header has to agree
 * @throws RegistryError where the bytes are not what they were said to be
 */
export function hashedDescriptor(response: HttpResponse, expected: Digest | undefined, where: string): Descriptor {
  const sentType = mediaTypeOf(response);
  if (!PLAIN_TYPES.has(sentType) && !isKnownType(sentType)) throw unknownType(sentType, where);
  const named = expected ?? statedDigest(response);
  if (named === undefined && response.headers['docker-content-digest'] !== undefined)
    throw new RegistryError('malformed-response', `${where} states a digest that is none`);
  const digest = digestOf(response.body, named === undefined ? 'sha256' : splitDigest(named).algorithm);
  if (named !== undefined && named !== digest) throw mismatch(where);
  if (isKnownType(sentType)) return { digest, mediaType: sentType };
  const ownType = stringField(parseJson(response.body, where), 'mediaType') ?? '';
  if (!isKnownType(ownType)) throw unknownType(sentType || ownType, where);
  return { digest, mediaType: ownType };
}

/** @throws RegistryError where the bytes are not those that the digest names */
export function verifyBytes(bytes: Uint8Array, expected: Digest, where: string): void {
  if (digestOf(bytes, splitDigest(expected).algorithm) !== expected) throw mismatch(where);
}

function digestOf(bytes: Uint8Array, algorithm: ReturnType<typeof splitDigest>['algorithm']): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

function mismatch(where: string): RegistryError {
  return new RegistryError('malformed-response', `${where} sent other bytes than its digest says`);
}

/** What file servers and caches say of any document, which then says itself what it is. */
const PLAIN_TYPES: ReadonlySet<string> = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);

function statedDigest({ headers }: HttpResponse): Digest | undefined {
  const header = headers['docker-content-digest'];
  return parseDigest((Array.isArray(header) ? header[0] : header) ?? '');
}

/** In lower case; empty where none is sent. */
function mediaTypeOf(response: HttpResponse): string {
  return response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function isKnownType(mediaType: string): boolean {
  return isIndex(mediaType) || isManifest(mediaType);
}

function unknownType(mediaType: string, where: string): RegistryError {
  const what = mediaType.slice(0, 100) || 'no media type';
  return new RegistryError('malformed-response', `${where} answered with ${what}, which is no image manifest`);
}
