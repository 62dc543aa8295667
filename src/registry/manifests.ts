import { createHash } from 'node:crypto';
import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import { type Digest, parseDigest, splitDigest } from '../model/digest.ts';
import { RegistryError } from './error.ts';
import { parseJson, stringField } from './json.ts';
import type { HttpResponse } from './transport.ts';

/** The descriptor that an answer's headers state, or undefined where one of them is missing. @throws RegistryError */
export function statedDescriptor(response: HttpResponse, where: string): Descriptor | undefined {
  const header = response.headers['docker-content-digest'];
  const stated = Array.isArray(header) ? header[0] : header;
  const mediaType = mediaTypeOf(response);
  if (stated === undefined || mediaType === undefined) return undefined;
  const digest = parseDigest(stated);
  if (digest === undefined) throw new RegistryError('broken-answer', `${where} states a digest that is none`);
  return { digest, mediaType: knownType(mediaType, where) };
}

/**
 * The descriptor of a manifest's exact bytes.
 * @param expected by digest: the digest that was asked for; by tag: undefined, then the header has to agree
 * @throws RegistryError where the bytes are not what they were said to be
 */
export function hashedDescriptor(response: HttpResponse, expected: Digest | undefined, where: string): Descriptor {
  const header = response.headers['docker-content-digest'];
  const stated = parseDigest((Array.isArray(header) ? header[0] : header) ?? '');
  const named = expected ?? stated;
  const sentType = mediaTypeOf(response);
  if (sentType !== undefined) knownType(sentType, where);
  const digest = digestOf(response.body, named === undefined ? 'sha256' : splitDigest(named).algorithm);
  if (named !== undefined && named !== digest) throw mismatch(where);
  const mediaType = sentType ?? stringField(parseJson(response.body, where), 'mediaType') ?? '';
  return { digest, mediaType: knownType(mediaType, where) };
}

/** @throws RegistryError where the bytes are not those that the digest names */
export function verifyBytes(bytes: Uint8Array, expected: Digest, where: string): void {
  if (digestOf(bytes, splitDigest(expected).algorithm) !== expected) throw mismatch(where);
}

function digestOf(bytes: Uint8Array, algorithm: ReturnType<typeof splitDigest>['algorithm']): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

function mismatch(where: string): RegistryError {
  return new RegistryError('broken-answer', `${where} sent other bytes than its digest says`);
}

function mediaTypeOf(response: HttpResponse): string | undefined {
  return response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
}

function knownType(mediaType: string, where: string): string {
  if (isIndex(mediaType) || isManifest(mediaType)) return mediaType;
  throw new RegistryError(
    'broken-answer',
    `${where} answered with ${mediaType.slice(0, 100) || 'no media type'}, which is no image manifest`,
  );
}
