// @ts-check
import { errorAnswer } from './http.mjs';
import { content } from './images.mjs';
import { isDigest, manifestAt, manifestJson } from './store.mjs';
import { mediaTypes } from './types.mjs';

/**
 * Which object a manifest request gets, by its Accept header: the rules of CNCF Distribution 2.8
 * (registry/handlers/manifests.go, GetManifest), which know no wildcard and no q-values.
 *
 * @param {import('./store.mjs').Repository | undefined} repository
 * @param {string} reference
 * @param {string | undefined} accept
 * @returns {import('./types.mjs').Content | import('./http.mjs').Answer}
 */
export function negotiate(repository, reference, accept = '') {
  const accepted = new Set(accept.split(',').map((each) => each.split(';')[0]?.trim().toLowerCase()));
  const manifest = manifestAt(repository, reference);
  if (manifest === undefined) {
    const detail = isDigest(reference) ? { Digest: reference } : { Tag: reference };
    return errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown', { detail });
  }
  const { mediaType } = manifest;
  if (mediaType === mediaTypes.ociManifest && !accepted.has(mediaType)) {
    return notAccepted('OCI manifest found, but accept header does not support OCI manifests');
  }
  if (mediaType === mediaTypes.ociIndex && !accepted.has(mediaType)) {
    return notAccepted('OCI index found, but accept header does not support OCI indexes');
  }
  // What was asked for by digest can't be turned into anything else.
  if (isDigest(reference) || accepted.has(mediaType)) return manifest;
  if (mediaType === mediaTypes.dockerManifest) return schema1(manifest);
  if (mediaType === mediaTypes.dockerList) {
    const child = manifestJson(manifest.body).manifests?.find(
      ({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64',
    );
    const found = child === undefined ? undefined : repository?.manifests.get(child.digest);
    if (found === undefined) return errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return accepted.has(mediaTypes.dockerManifest) ? found : schema1(found);
  }
  return manifest;
}

/** @param {string} message */
function notAccepted(message) {
  return errorAnswer(404, 'MANIFEST_UNKNOWN', message);
}

/**
 * A stand-in for the schema-1 conversion: it isn't signed and lists no layer, but it is another object with
 * another digest, which is what a client must not fall for.
 *
 * @param {import('./types.mjs').Content} manifest
 */
function schema1(manifest) {
  const body = { schemaVersion: 1, name: 'converted', architecture: 'amd64', of: manifest.digest };
  return content(mediaTypes.dockerSchema1, Buffer.from(JSON.stringify(body)));
}
