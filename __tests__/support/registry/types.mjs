// @ts-check
/**
 * The shapes that the made-up images and the registry double share, in the terms of the
 * OCI image-spec 1.1 (descriptor.md, manifest.md, image-index.md).
 *
 * @typedef {object} Platform
 * @property {string} os
 * @property {string} architecture
 * @property {string} [variant]
 *
 * @typedef {object} Descriptor
 * @property {string} mediaType
 * @property {string} digest
 * @property {number} size in bytes
 * @property {string} [artifactType]
 * @property {Record<string, string>} [annotations]
 * @property {Platform} [platform]
 *
 * @typedef {object} Content bytes under their digest; a manifest or a blob
 * @property {string} digest
 * @property {string} mediaType
 * @property {Buffer} body
 *
 * @typedef {object} Image what one tag stands for, with everything it refers to
 * @property {string} digest of the top manifest, the one that a tag points to
 * @property {string} mediaType of the top manifest
 * @property {Content[]} blobs
 * @property {Content[]} manifests children first, so that they can be pushed in this order
 */

/** The media types that this project meets, by short names. */
export const mediaTypes = Object.freeze({
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerSchema1: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  inToto: 'application/vnd.in-toto+json',
});
