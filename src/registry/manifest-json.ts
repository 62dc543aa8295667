import { isIndex } from '../model/descriptor.ts';
import { type Digest, parseDigest } from '../model/digest.ts';
import type { ContentDescriptor, ImageIndex, IndexEntry, Manifest } from '../model/image.ts';
import { isObject, type JsonObject, nonEmptyString, objectsIn, stringMap } from '../util/json-shape.ts';
import { RegistryError } from './error.ts';
import { parsePlatformFields } from './image-config.ts';
import { checkElementCount } from './limits.ts';
import { parseJsonObject } from './response-json.ts';

/** What a manifest's digest names: an index of several manifests, or one manifest. */
export type ManifestDocument =
  | { readonly kind: 'index'; readonly index: ImageIndex }
  | { readonly kind: 'manifest'; readonly manifest: Manifest };

/**
 * Parses an index or a manifest.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md, https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 * @param source who sent it, for the error
 * @throws RegistryError where it is neither
 */
export function parseManifest(body: Uint8Array, digest: Digest, source: string): ManifestDocument {
  const value = parseJsonObject(body, source);
  const mediaType = nonEmptyString(value.mediaType) ?? '';
  const annotations = stringMap(value.annotations);
  checkElementCount(Object.keys(annotations).length, 'annotations in a manifest', source);
  if (isIndex(mediaType) || Array.isArray(value.manifests)) {
    return { kind: 'index', index: { digest, annotations, ...parseIndexEntries(value.manifests, source) } };
  }
  if (!Array.isArray(value.layers) && !isObject(value.config)) {
    throw new RegistryError('malformed-response', `${source} sent neither an index nor a manifest`);
  }
  const config = isObject(value.config) ? parseDescriptor(value.config) : undefined;
  return { kind: 'manifest', manifest: { digest, config, layers: parseLayers(value.layers, source), annotations } };
}

function parseIndexEntries(value: unknown, source: string): Pick<ImageIndex, 'images' | 'others'> {
  const listed = objectsIn(value);
  checkElementCount(listed.length, 'manifests in an index', source);
  const entries = listed.flatMap((entry) => parseIndexEntry(entry) ?? []);
  const isImage = (entry: IndexEntry): entry is ImageIndex['images'][number] =>
    entry.platform !== undefined && entry.platform.os !== 'unknown';
  return { images: entries.filter(isImage), others: entries.filter((entry) => !isImage(entry)) };
}

function parseIndexEntry(entry: JsonObject): IndexEntry | undefined {
  const descriptor = parseDescriptor(entry);
  if (descriptor === undefined) return undefined;
  return { ...descriptor, platform: isObject(entry.platform) ? parsePlatformFields(entry.platform) : undefined };
}

function parseLayers(value: unknown, source: string): readonly ContentDescriptor[] {
  const layers = objectsIn(value);
  checkElementCount(layers.length, 'layers in a manifest', source);
  return layers.map((layer) => {
    const descriptor = parseDescriptor(layer);
    if (descriptor !== undefined) return descriptor;
    // Without this layer, the others would make another image.
    throw new RegistryError('malformed-response', `${source} sent a manifest with a layer without a digest`);
  });
}

/** Undefined where there is no valid digest. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
function parseDescriptor(value: JsonObject): ContentDescriptor | undefined {
  const digest = parseDigest(nonEmptyString(value.digest) ?? '');
  if (digest === undefined) return undefined;
  const { size } = value;
  return {
    digest,
    mediaType: nonEmptyString(value.mediaType) ?? '',
    size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : 0,
    artifactType: nonEmptyString(value.artifactType),
    annotations: stringMap(value.annotations),
  };
}
