// @ts-check
import { assemble, childrenOf, content, descriptor, digestOf, indexOf, jsonContent, topOf } from './images.mjs';
import { mediaTypes } from './types.mjs';

/**
 * Attestations as BuildKit and cosign attach them: in the index, or as a referrer.
 * BuildKit: https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md
 *
 * @typedef {import('./types.mjs').Content} Content
 * @typedef {import('./types.mjs').Image} Image
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} [purl] default `pkg:deb/debian/<name>@<version>`
 */

const SPDX = 'https://spdx.dev/Document';
const PROVENANCE = 'https://slsa.dev/provenance/v0.2';
const UNKNOWN = Object.freeze({ os: 'unknown', architecture: 'unknown' });

/**
 * An SPDX 2.3 document that lists the packages.
 *
 * @param {readonly Package[]} packages
 * @param {string} [name] of the document; BuildKit calls the image's own `sbom`
 * @returns {object}
 */
export function spdxDocument(packages, name = 'sbom') {
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `https://example.invalid/spdx/${name}`,
    creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: made-up-1.0'] },
    packages: packages.map(({ name: packageName, version, purl }) => ({
      SPDXID: `SPDXRef-Package-${packageName}`,
      name: packageName,
      versionInfo: version,
      downloadLocation: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: purl ?? `pkg:deb/debian/${packageName}@${encodeURIComponent(version)}`,
        },
      ],
    })),
  };
}

/**
 * An in-toto statement about the subject.
 *
 * @param {string} predicateType
 * @param {object} predicate
 * @param {string} subject digest of the manifest that it is about
 * @returns {object}
 */
export function statement(predicateType, predicate, subject) {
  const [algorithm = '', hex = ''] = subject.split(':');
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType,
    subject: [{ name: '_', digest: { [algorithm]: hex } }],
    predicate,
  };
}

/**
 * BuildKit's attestation manifest of one platform's image: in-toto layers under a config that looks
 * like an image's.
 *
 * @param {string} subject digest of the platform's manifest
 * @param {{ packages?: readonly Package[], buildId?: string }} [options] `buildId` moves the provenance, as every real build does
 * @returns {Image}
 */
export function attestationManifest(subject, { packages = [], buildId = '1' } = {}) {
  const layers = /** @type {const} */ ([
    [SPDX, spdxDocument(packages)],
    [PROVENANCE, { buildType: 'https://example.invalid/build', metadata: { buildInvocationID: buildId } }],
  ]).map(([type, predicate]) => ({
    type,
    content: jsonContent(mediaTypes.inToto, statement(type, predicate, subject)),
  }));
  const config = jsonContent(mediaTypes.ociConfig, {
    ...UNKNOWN,
    config: {},
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.content.digest) },
  });
  const manifest = jsonContent(mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptor(config),
    layers: layers.map((layer) =>
      descriptor(layer.content, { annotations: { 'in-toto.io/predicate-type': layer.type } }),
    ),
  });
  return assemble(manifest, [config, ...layers.map((layer) => layer.content)], []);
}

/**
 * An OCI index as `docker buildx build --sbom --provenance` pushes it: after the platforms, one
 * `unknown/unknown` entry about each of them.
 *
 * @param {import('./images.mjs').IndexOptions & { packages?: readonly Package[], buildId?: string }} [options]
 * @returns {Image}
 */
export function attestedIndex({ packages, buildId, annotations, ...options } = {}) {
  const children = childrenOf({ ...options, format: 'oci' });
  const attestations = children.map(({ image }) => ({
    image: attestationManifest(image.digest, {
      ...(packages === undefined ? {} : { packages }),
      ...(buildId === undefined ? {} : { buildId }),
    }),
    platform: UNKNOWN,
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': image.digest,
    },
  }));
  return indexOf([...children, ...attestations], { annotations });
}

/**
 * An artifact that refers to the subject (image-spec 1.1, `subject`), as `oras attach` makes it; it is
 * found through the referrers API, or through a tag `sha256-<hex>` on an index of such artifacts.
 *
 * @param {Image} subject
 * @param {{ artifactType: string, mediaType?: string, body: string | Uint8Array, annotations?: Record<string, string> }} options
 * @returns {Image}
 */
export function referrerOf(subject, { artifactType, mediaType = artifactType, body, annotations }) {
  const config = content(mediaTypes.ociEmpty, Buffer.from('{}'));
  const layer = content(mediaType, Buffer.from(body));
  const manifest = jsonContent(mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType,
    config: descriptor(config),
    layers: [descriptor(layer)],
    subject: descriptor(topOf(subject)),
    annotations,
  });
  return assemble(manifest, [config, layer], []);
}

/** The tag of the referrers tag schema (distribution-spec 1.1) for a subject. @param {string} digest */
export function referrersTag(digest) {
  return digest.replace(':', '-');
}

/** A well-formed digest that no image here has. @param {string} [seed] */
export function absentDigest(seed = 'nothing') {
  return digestOf(`absent ${seed}`);
}
