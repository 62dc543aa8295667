// @ts-check
import { createHash } from 'node:crypto';
import { gzip, tar } from './tar.mjs';
import { mediaTypes } from './types.mjs';

/**
 * Deterministic builders of made-up images. The same options give the same bytes on every machine;
 * another `seed` or `version` gives another digest. Nothing here was ever published anywhere.
 *
 * @typedef {import('./types.mjs').Content} Content
 * @typedef {import('./types.mjs').Descriptor} Descriptor
 * @typedef {import('./types.mjs').Image} Image
 * @typedef {import('./types.mjs').Platform} Platform
 * @typedef {Readonly<Record<string, import('./tar.mjs').TarEntry>>} Files
 *
 * @typedef {object} ReadyLayer a layer made elsewhere, for other compressions and broken layers
 * @property {Buffer} body as it is stored in the registry
 * @property {string} mediaType
 * @property {string} diffId digest of the uncompressed tar
 *
 * @typedef {{ readonly files: Files } | ReadyLayer} LayerOptions
 *
 * @typedef {object} ImageOptions
 * @property {string} [seed] tells images apart that are otherwise alike; default `image`
 * @property {string} [version] default `1`; moves the digest and stands in the image's only default layer
 * @property {'oci' | 'docker'} [format] default `oci`
 * @property {Platform} [platform] default linux/amd64
 * @property {string} [created] RFC 3339; default 2026-01-02T03:04:05Z
 * @property {readonly string[]} [env] `NAME=value`
 * @property {string} [user]
 * @property {readonly string[]} [entrypoint]
 * @property {readonly string[]} [cmd]
 * @property {Readonly<Record<string, string>>} [labels]
 * @property {readonly LayerOptions[]} [layers] default: one with an os-release that names seed and version
 * @property {readonly object[]} [history] default: one entry per layer
 * @property {Readonly<Record<string, string>>} [annotations] of the manifest
 */

const CREATED = '2026-01-02T03:04:05Z';

/** `sha256:` and the hex of the bytes' SHA-256. @param {string | Uint8Array} bytes */
export function digestOf(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The bytes of a value as JSON, under their digest. @param {string} mediaType @param {object} value @returns {Content} */
export function jsonContent(mediaType, value) {
  return content(mediaType, Buffer.from(JSON.stringify(value)));
}

/** Bytes under their digest. @param {string} mediaType @param {Buffer} body @returns {Content} */
export function content(mediaType, body) {
  return { mediaType, digest: digestOf(body), body };
}

/** How a manifest refers to the content. @param {Content} of @param {Partial<Descriptor>} [more] @returns {Descriptor} */
export function descriptor(of, more = {}) {
  return { mediaType: of.mediaType, digest: of.digest, size: of.body.length, ...more };
}

/** A gzip layer of the files, with the diff_id that goes into the config. @param {Files} files @returns {ReadyLayer} */
export function layerOf(files) {
  const archive = tar(files);
  return { body: gzip(archive), mediaType: mediaTypes.ociLayer, diffId: digestOf(archive) };
}

/** Layers that weigh something: bytes that no compression makes smaller. @param {string} seed @param {number} kilobytes @returns {LayerOptions[]} */
export function heavyLayers(seed, kilobytes) {
  let text = '';
  for (let at = 0; text.length < kilobytes * 1000; at += 1) {
    text += createHash('sha512').update(`${seed}${at}`).digest('base64');
  }
  return [{ files: { 'usr/lib/filler': text } }];
}

/** An image for one platform: a manifest, its config and its layers. @param {ImageOptions} [options] @returns {Image} */
export function singleImage(options = {}) {
  const { seed = 'image', version = '1', format = 'oci', created = CREATED } = options;
  const platform = options.platform ?? { os: 'linux', architecture: 'amd64' };
  const docker = format === 'docker';
  const release = `ID=${seed}\nVERSION_ID=${version}\n# ${platformName(platform)}\n`;
  const ready = (options.layers ?? [{ files: { 'etc/os-release': release } }]).map((layer) =>
    'files' in layer ? layerOf(layer.files) : layer,
  );
  const layers = ready.map(({ body, mediaType }) =>
    content(docker && mediaType === mediaTypes.ociLayer ? mediaTypes.dockerLayer : mediaType, body),
  );
  const config = jsonContent(docker ? mediaTypes.dockerConfig : mediaTypes.ociConfig, {
    created,
    author: `${seed} ${version}`,
    ...platform,
    config: {
      Env: options.env ?? ['PATH=/usr/bin:/bin'],
      User: options.user,
      Entrypoint: options.entrypoint,
      Cmd: options.cmd,
      Labels: options.labels,
    },
    rootfs: { type: 'layers', diff_ids: ready.map(({ diffId }) => diffId) },
    history: options.history ?? ready.map((_, at) => ({ created, created_by: `layer ${at} of ${seed}` })),
  });
  const manifest = jsonContent(docker ? mediaTypes.dockerManifest : mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: docker ? mediaTypes.dockerManifest : mediaTypes.ociManifest,
    config: descriptor(config),
    layers: layers.map((layer) => descriptor(layer)),
    annotations: options.annotations,
  });
  return assemble(manifest, [config, ...layers], []);
}

/**
 * @typedef {Omit<ImageOptions, 'platform'> & {
 *   platforms?: readonly Platform[],
 *   perPlatform?: (platform: Platform) => ImageOptions,
 * }} IndexOptions `platforms` default to linux/amd64 and linux/arm64; `perPlatform` adds to one child's options
 */

/** An OCI index over platforms; with `format: 'docker'` a Docker manifest list. @param {IndexOptions} [options] @returns {Image} */
export function imageIndex(options = {}) {
  const { annotations, ...rest } = options;
  return indexOf(childrenOf(rest), { format: options.format ?? 'oci', annotations });
}

/** A Docker manifest list over Docker manifests. @param {Omit<IndexOptions, 'format'>} [options] @returns {Image} */
export function manifestList(options = {}) {
  return imageIndex({ ...options, format: 'docker' });
}

/**
 * The children of an index, one per platform, for indexes that are put together by hand.
 *
 * @param {IndexOptions} [options]
 * @returns {{ image: Image, platform: Platform }[]}
 */
export function childrenOf(options = {}) {
  const { platforms = [amd64, arm64], perPlatform, ...common } = options;
  return platforms.map((platform) => ({
    platform,
    image: singleImage({ ...common, ...perPlatform?.(platform), platform }),
  }));
}

/**
 * An index over images that exist already.
 *
 * @param {readonly { image: Image, platform?: Platform, annotations?: Record<string, string>, artifactType?: string }[]} entries
 * @param {{ format?: 'oci' | 'docker', annotations?: Readonly<Record<string, string>> | undefined }} [options]
 * @returns {Image}
 */
export function indexOf(entries, { format = 'oci', annotations } = {}) {
  const mediaType = format === 'docker' ? mediaTypes.dockerList : mediaTypes.ociIndex;
  const manifests = entries.map(({ image, ...more }) => descriptor(topOf(image), more));
  const index = jsonContent(mediaType, { schemaVersion: 2, mediaType, manifests, annotations });
  return assemble(
    index,
    [],
    entries.map(({ image }) => image),
  );
}

/** The image's top manifest. @param {Image} image @returns {Content} */
export function topOf(image) {
  const top = image.manifests.at(-1);
  if (top === undefined) throw new TypeError(`the image ${image.digest} has no manifest`);
  return top;
}

/** An image around a manifest, what it refers to, and the images below it. @param {Content} top @param {Content[]} blobs @param {Image[]} below @returns {Image} */
export function assemble(top, blobs, below) {
  return {
    digest: top.digest,
    mediaType: top.mediaType,
    blobs: unique([...below.flatMap((image) => image.blobs), ...blobs]),
    manifests: unique([...below.flatMap((image) => image.manifests), top]),
  };
}

/** @param {Content[]} contents */
function unique(contents) {
  return [...new Map(contents.map((each) => [each.digest, each])).values()];
}

/** `os/architecture[/variant]`. @param {Platform} platform */
export function platformName({ os, architecture, variant }) {
  return [os, architecture, variant].filter(Boolean).join('/');
}

const amd64 = Object.freeze({ os: 'linux', architecture: 'amd64' });
const arm64 = Object.freeze({ os: 'linux', architecture: 'arm64', variant: 'v8' });
