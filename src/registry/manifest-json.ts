import { isIndex } from '../model/descriptor.ts';
import { type Digest, parseDigest } from '../model/digest.ts';
import type { ContentDescriptor, Image, ImageConfig, ImageIndex, IndexEntry, Manifest } from '../model/image.ts';
import type { Platform } from '../model/platform.ts';
import { RegistryError } from './error.ts';
import { refuseMany } from './limits.ts';
import { isRecord, parseJson, records, stringField, stringMap, strings } from './response-json.ts';

/** A manifest's document, by what it is. */
export type Document =
  | { readonly kind: 'index'; readonly index: ImageIndex }
  | { readonly kind: 'manifest'; readonly manifest: Manifest };

/** @throws RegistryError where it is neither an index nor a manifest */
export function readDocument(bytes: Uint8Array, digest: Digest, where: string): Document {
  const value = parseJson(bytes, where);
  const mediaType = stringField(value, 'mediaType') ?? '';
  const annotations = boundedMap(value.annotations, 'annotations in a manifest', where);
  if (isIndex(mediaType) || Array.isArray(value.manifests)) {
    const listed = records(value.manifests);
    refuseMany(listed.length, 'manifests in an index', where);
    const entries = listed.flatMap((entry) => indexEntry(entry) ?? []);
    const isImage = (entry: IndexEntry): entry is ImageIndex['images'][number] =>
      entry.platform !== undefined && entry.platform.os !== 'unknown';
    const others = entries.filter((entry) => !isImage(entry));
    return { kind: 'index', index: { digest, images: entries.filter(isImage), others, annotations } };
  }
  if (!Array.isArray(value.layers) && !isRecord(value.config)) {
    throw new RegistryError('malformed-response', `${where} sent neither an index nor a manifest`);
  }
  const config = isRecord(value.config) ? contentDescriptor(value.config) : undefined;
  const blobs = records(value.layers);
  refuseMany(blobs.length, 'layers in a manifest', where);
  const layers = blobs.map((layer) => {
    const descriptor = contentDescriptor(layer);
    if (descriptor !== undefined) return descriptor;
    // A layer that is passed over would make an image of the others.
    throw new RegistryError('malformed-response', `${where} sent a manifest with a layer that has no digest`);
  });
  return { kind: 'manifest', manifest: { digest, config, layers, annotations } };
}

/** The image of a manifest and its config. @throws RegistryError */
export function readImage(
  { digest, layers, annotations }: Manifest,
  configDigest: Digest,
  configBytes: Uint8Array,
  where: string,
): Image {
  const value = parseJson(configBytes, where);
  const diffIds = strings(isRecord(value.rootfs) ? value.rootfs.diff_ids : undefined) ?? [];
  const isAligned = diffIds.length === layers.length;
  return {
    digest,
    layers: layers.map(({ digest: blob, mediaType, size }, index) => ({
      digest: blob,
      mediaType,
      size,
      diffId: isAligned ? parseDigest(diffIds[index] ?? '') : undefined,
    })),
    annotations,
    configDigest,
    config: readConfig(value, layers.length, where),
  };
}

function readConfig(value: Record<string, unknown>, layers: number, where: string): ImageConfig {
  const platform = readPlatform(value);
  if (platform === undefined)
    throw new RegistryError('malformed-response', `${where} sent a config without a platform`);
  const config = isRecord(value.config) ? value.config : {};
  const env = strings(config.Env) ?? [];
  refuseMany(env.length, 'variables in a config', where);
  const commands = records(value.history)
    .filter(({ empty_layer: isEmpty }) => isEmpty !== true)
    .map((entry) => stringField(entry, 'created_by') ?? '');
  return {
    platform,
    created: stringField(value, 'created'),
    env: new Map(env.map((text) => splitOnce(text, '='))),
    user: stringField(config, 'User'),
    entrypoint: strings(config.Entrypoint),
    cmd: strings(config.Cmd),
    workingDir: stringField(config, 'WorkingDir'),
    exposedPorts: sortedKeys(config.ExposedPorts),
    volumes: sortedKeys(config.Volumes),
    stopSignal: stringField(config, 'StopSignal'),
    labels: boundedMap(config.Labels, 'labels in a config', where),
    commands: commands.length === layers ? commands : undefined,
  };
}

function boundedMap(value: unknown, what: string, where: string): Record<string, string> {
  const map = stringMap(value);
  refuseMany(Object.keys(map).length, what, where);
  return map;
}

function sortedKeys(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value).sort((a, b) => (a < b ? -1 : 1)) : [];
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function indexEntry(entry: Record<string, unknown>): IndexEntry | undefined {
  const descriptor = contentDescriptor(entry);
  if (descriptor === undefined) return undefined;
  return { ...descriptor, platform: isRecord(entry.platform) ? readPlatform(entry.platform) : undefined };
}

function contentDescriptor(value: Record<string, unknown>): ContentDescriptor | undefined {
  const digest = parseDigest(stringField(value, 'digest') ?? '');
  if (digest === undefined) return undefined;
  const { size } = value;
  return {
    digest,
    mediaType: stringField(value, 'mediaType') ?? '',
    size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : 0,
    artifactType: stringField(value, 'artifactType'),
    annotations: stringMap(value.annotations),
  };
}

/** Go's names for systems and architectures are words. In characters. */
const LONGEST_WORD = 64;

/** The platform that an entry's `platform` or a config states. */
function readPlatform(value: Record<string, unknown>): Platform | undefined {
  const os = wordField(value, 'os');
  const architecture = wordField(value, 'architecture');
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, variant: wordField(value, 'variant') };
}

function wordField(value: Record<string, unknown>, name: string): string | undefined {
  const word = stringField(value, name);
  return word === undefined || word.length > LONGEST_WORD ? undefined : word;
}
