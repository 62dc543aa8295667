// @ts-check
import { createHash } from 'node:crypto';

/**
 * What the registry double holds: per repository the manifests and blobs by digest, and the tags.
 *
 * @typedef {import('./types.mjs').Content} Content
 * @typedef {import('./types.mjs').Image} Image
 *
 * @typedef {object} Repository
 * @property {Map<string, Content>} manifests
 * @property {Map<string, Content>} blobs
 * @property {Map<string, string>} tags name → digest
 */

/** An empty store. */
export function createStore() {
  /** @type {Map<string, Repository>} */
  const repositories = new Map();

  /** The repository, made where it isn't there yet. @param {string} name @returns {Repository} */
  const open = (name) => {
    const found = repositories.get(name) ?? { manifests: new Map(), blobs: new Map(), tags: new Map() };
    repositories.set(name, found);
    return found;
  };

  return {
    open,

    /** @param {string} name @returns {Repository | undefined} */
    find: (name) => repositories.get(name),

    /** Puts the image in unchecked, so that tests can leave out what it refers to. @param {string} name @param {string | undefined} tag @param {Image} image */
    put(name, tag, image) {
      const repository = open(name);
      for (const blob of image.blobs) repository.blobs.set(blob.digest, blob);
      for (const manifest of image.manifests) repository.manifests.set(manifest.digest, manifest);
      if (tag !== undefined) repository.tags.set(tag, image.digest);
    },

    /** Removes the manifest and, as CNCF Distribution does, the tags on it. @param {string} name @param {string} digest @returns {boolean} whether it was there */
    deleteManifest(name, digest) {
      const repository = repositories.get(name);
      for (const [tag, tagged] of repository?.tags ?? []) {
        if (tagged === digest) repository?.tags.delete(tag);
      }
      return repository?.manifests.delete(digest) ?? false;
    },
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */

/** The manifest that a tag or a digest stands for. @param {Repository | undefined} repository @param {string} reference @returns {Content | undefined} */
export function manifestAt(repository, reference) {
  const digest = isDigest(reference) ? reference : repository?.tags.get(reference);
  return digest === undefined ? undefined : repository?.manifests.get(digest);
}

/** Whether the text is a digest of a known algorithm. @param {string} text */
export function isDigest(text) {
  return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
}

/** Whether the bytes have the digest. @param {string} digest @param {Buffer} body */
export function matchesDigest(digest, body) {
  const [algorithm = '', hex] = digest.split(':');
  return isDigest(digest) && createHash(algorithm).update(body).digest('hex') === hex;
}

/**
 * A manifest as JSON, as far as a registry looks into it.
 *
 * @typedef {object} ManifestJson
 * @property {string} [mediaType]
 * @property {string} [artifactType]
 * @property {Record<string, string>} [annotations]
 * @property {import('./types.mjs').Descriptor} [config]
 * @property {import('./types.mjs').Descriptor[]} [layers]
 * @property {import('./types.mjs').Descriptor[]} [manifests]
 * @property {import('./types.mjs').Descriptor} [subject]
 */

/** The manifest's JSON; an empty object where it is none, since tests store broken manifests too. @param {Buffer} body @returns {ManifestJson} */
export function manifestJson(body) {
  try {
    const value = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
