// @ts-check
import { randomUUID } from 'node:crypto';
import { bytesAnswer, errorAnswer } from './http.mjs';
import { digestOf } from './images.mjs';
import { isDigest, manifestJson, matchesDigest } from './store.mjs';

/**
 * The writing half of distribution-spec 1.1: blob uploads, manifest PUT and DELETE. It is as strict as CNCF
 * Distribution about what a manifest refers to, so that an image that can be pushed here can be pushed there.
 *
 * @typedef {import('./http.mjs').Answer} Answer
 * @typedef {import('./http.mjs').Request} Request
 * @typedef {import('./store.mjs').Store} Store
 */

const NOTHING = Buffer.alloc(0);

/** Blob uploads, which keep what has been sent so far by upload id. @param {Store} store */
export function createUploads(store) {
  /** @type {Map<string, Buffer>} */
  const sent = new Map();

  /** @param {string} name @param {string} digest @param {Buffer} body */
  const finish = (name, digest, body) => {
    if (!matchesDigest(digest, body)) return errorAnswer(400, 'DIGEST_INVALID', 'provided digest did not match');
    store.open(name).blobs.set(digest, { digest, mediaType: 'application/octet-stream', body });
    return created(`/v2/${name}/blobs/${digest}`, digest);
  };

  /** @param {string} name @param {string} id @param {number} status */
  const progress = (name, id, status) =>
    bytesAnswer(status, NOTHING, {
      location: `/v2/${name}/blobs/uploads/${id}`,
      range: `0-${Math.max((sent.get(id)?.length ?? 0) - 1, 0)}`,
      'docker-upload-uuid': id,
    });

  return {
    /** POST: starts an upload, takes a whole blob, or mounts one of another repository. @param {Request} request @param {string} name @returns {Answer} */
    start(request, name) {
      if (request.method !== 'POST') return unsupported();
      const query = new URL(request.url, 'http://any').searchParams;
      const digest = query.get('digest');
      if (digest !== null) return finish(name, digest, request.body);
      const mounted = store.find(query.get('from') ?? '')?.blobs.get(query.get('mount') ?? '');
      if (mounted !== undefined) return finish(name, mounted.digest, mounted.body);
      const id = randomUUID();
      sent.set(id, NOTHING);
      return progress(name, id, 202);
    },
    /** PATCH adds a chunk, PUT ends the upload, GET asks how far it is. @param {Request} request @param {string} name @param {string} id @returns {Answer} */
    proceed(request, name, id) {
      const before = sent.get(id);
      if (before === undefined) return errorAnswer(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
      const body = Buffer.concat([before, request.body]);
      switch (request.method) {
        case 'GET':
          return progress(name, id, 204);
        case 'PATCH':
          sent.set(id, body);
          return progress(name, id, 202);
        case 'PUT':
          sent.delete(id);
          return finish(name, new URL(request.url, 'http://any').searchParams.get('digest') ?? '', body);
        default:
          return unsupported();
      }
    },
  };
}

/** PUT of a manifest by tag or digest. @param {Store} store @param {Request} request @param {string} name @param {string} reference @returns {Answer} */
export function writeManifest(store, request, name, reference) {
  const { body } = request;
  const digest = isDigest(reference) ? reference : digestOf(body);
  if (!matchesDigest(digest, body)) return errorAnswer(400, 'DIGEST_INVALID', 'provided digest did not match');
  const json = manifestJson(body);
  const mediaType = request.headers['content-type'] ?? '';
  if (json.mediaType !== undefined && json.mediaType !== mediaType) {
    return errorAnswer(400, 'MANIFEST_INVALID', `the content type isn't the manifest's: ${mediaType}`);
  }
  const repository = store.open(name);
  const blobs = [json.config, ...(json.layers ?? [])].filter((each) => each !== undefined);
  const missing = [
    ...blobs.filter((each) => !repository.blobs.has(each.digest)),
    ...(json.manifests ?? []).filter((each) => !repository.manifests.has(each.digest)),
  ];
  if (missing[0] !== undefined) {
    return errorAnswer(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry', { detail: missing[0].digest });
  }
  repository.manifests.set(digest, { digest, mediaType, body });
  if (digest !== reference) repository.tags.set(reference, digest);
  const answer = created(`/v2/${name}/manifests/${digest}`, digest);
  if (json.subject === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'oci-subject': json.subject.digest } };
}

/** DELETE of a manifest by digest, or of a tag. @param {Store} store @param {string} name @param {string} reference @returns {Answer} */
export function deleteManifest(store, name, reference) {
  const was = isDigest(reference)
    ? store.deleteManifest(name, reference)
    : (store.find(name)?.tags.delete(reference) ?? false);
  return was ? bytesAnswer(202, NOTHING) : errorAnswer(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
}

/** @param {string} location @param {string} digest */
function created(location, digest) {
  return bytesAnswer(201, NOTHING, { location, 'docker-content-digest': digest });
}

function unsupported() {
  return errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');
}
