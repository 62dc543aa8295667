import { createHash } from 'node:crypto';
import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import { type Digest, parseDigest, splitDigest } from '../model/digest.ts';
import type { Platform } from '../model/platform.ts';
import type { PlatformManifest } from '../model/resolution.ts';
import { RegistryError } from './error.ts';
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
  const digest = digestOf(response.body, named === undefined ? 'sha256' : splitDigest(named).algorithm);
  if (named !== undefined && named !== digest) throw mismatch(where);
  const mediaType = mediaTypeOf(response) ?? stringField(parseJson(response, where), 'mediaType') ?? '';
  return { digest, mediaType: knownType(mediaType, where) };
}

/** @throws RegistryError where the bytes are not those that the digest names */
export function verifyBytes(response: HttpResponse, expected: Digest, where: string): void {
  if (digestOf(response.body, splitDigest(expected).algorithm) !== expected) throw mismatch(where);
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
    `${where} answered with ${mediaType || 'no media type'}, which is no image manifest`,
  );
}

/** The platforms of an index; attestations and entries without a platform are left out. @throws RegistryError */
export function readIndex(response: HttpResponse, where: string): PlatformManifest[] {
  const { manifests } = parseJson(response, where);
  if (!Array.isArray(manifests)) throw new RegistryError('broken-answer', `${where} sent an index without manifests`);
  return manifests.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const digest = parseDigest(stringField(entry, 'digest') ?? '');
    const mediaType = stringField(entry, 'mediaType') ?? '';
    const platform = isRecord(entry.platform) ? readPlatform(entry.platform) : undefined;
    if (digest === undefined || platform === undefined || platform.os === 'unknown') return [];
    return [{ descriptor: { digest, mediaType }, platform }];
  });
}

/** The digest of the config blob that a manifest names. @throws RegistryError */
export function configDigest(response: HttpResponse, where: string): Digest {
  const { config } = parseJson(response, where);
  const digest = isRecord(config) ? parseDigest(stringField(config, 'digest') ?? '') : undefined;
  if (digest === undefined) throw new RegistryError('broken-answer', `${where} sent a manifest without a config`);
  return digest;
}

/** The platform in an image's config. @throws RegistryError */
export function configPlatform(response: HttpResponse, where: string): Platform {
  const platform = readPlatform(parseJson(response, where));
  if (platform === undefined) throw new RegistryError('broken-answer', `${where} sent a config without a platform`);
  return platform;
}

function readPlatform(value: Record<string, unknown>): Platform | undefined {
  const os = stringField(value, 'os');
  const architecture = stringField(value, 'architecture');
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, variant: stringField(value, 'variant') };
}

function parseJson(response: HttpResponse, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(response.body).toString('utf8'));
    if (isRecord(value)) return value;
  } catch (error) {
    throw new RegistryError('broken-answer', `${where} sent something else than JSON`, { cause: error });
  }
  throw new RegistryError('broken-answer', `${where} sent something else than a JSON object`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringField(value: Record<string, unknown>, name: string): string | undefined {
  const field = value[name];
  return typeof field === 'string' && field !== '' ? field : undefined;
}
