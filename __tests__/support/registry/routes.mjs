// @ts-check
import { bytesAnswer, errorAnswer, jsonAnswer } from './http.mjs';
import { negotiate } from './negotiate.mjs';
import { isDigest, manifestJson } from './store.mjs';
import { mediaTypes } from './types.mjs';

/**
 * The reading half of distribution-spec 1.1: manifests, blobs, tags, referrers.
 *
 * @typedef {import('./http.mjs').Answer} Answer
 * @typedef {import('./http.mjs').Request} Request
 * @typedef {import('./store.mjs').Store} Store
 */

/** HEAD or GET of a manifest. @param {Store} store @param {Request} request @param {string} name @param {string} reference @returns {Answer} */
export function readManifest(store, request, name, reference) {
  const found = negotiate(store.find(name), reference, request.headers.accept);
  if ('status' in found) return found;
  return bytesAnswer(200, found.body, {
    'content-type': found.mediaType,
    'docker-content-digest': found.digest,
    etag: `"${found.digest}"`,
  });
}

/** HEAD or GET of a blob, whole or a range of it. @param {Store} store @param {Request} request @param {string} name @param {string} digest @returns {Answer} */
export function readBlob(store, request, name, digest) {
  if (!isDigest(digest)) return errorAnswer(400, 'DIGEST_INVALID', 'invalid digest', { detail: digest });
  const blob = store.find(name)?.blobs.get(digest);
  if (blob === undefined) return errorAnswer(404, 'BLOB_UNKNOWN', 'blob unknown to registry', { detail: digest });
  const headers = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  };
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (first === undefined) return bytesAnswer(200, blob.body, headers);
  const size = blob.body.length;
  const end = last ? Math.min(Number(last) + 1, size) : size;
  if (Number(first) >= end) return bytesAnswer(416, Buffer.alloc(0), { 'content-range': `bytes */${size}` });
  const range = `bytes ${first}-${end - 1}/${size}`;
  return bytesAnswer(206, blob.body.subarray(Number(first), end), { ...headers, 'content-range': range });
}

/**
 * One page of a repository's tags, in lexical order, with a Link to the next.
 *
 * @param {Store} store
 * @param {Request} request
 * @param {string} name
 * @param {number} pageSize the most that a page holds, whatever `n` says
 * @returns {Answer}
 */
export function listTags(store, request, name, pageSize) {
  const repository = store.find(name);
  if (repository === undefined) {
    return errorAnswer(404, 'NAME_UNKNOWN', 'repository name not known to registry', { detail: { name } });
  }
  const query = new URL(request.url, 'http://any').searchParams;
  const size = Math.min(Number(query.get('n') ?? pageSize), pageSize);
  const after = query.get('last') ?? '';
  const rest = [...repository.tags.keys()].sort().filter((tag) => tag > after);
  const tags = rest.slice(0, size);
  const last = tags.at(-1);
  const headers =
    last === undefined || tags.length === rest.length
      ? {}
      : { link: `</v2/${name}/tags/list?${new URLSearchParams({ n: String(size), last })}>; rel="next"` };
  return jsonAnswer(200, { name, tags }, headers);
}

/** The index of the manifests whose `subject` is the digest. @param {Store} store @param {Request} request @param {string} name @param {string} digest @returns {Answer} */
export function listReferrers(store, request, name, digest) {
  if (!isDigest(digest)) return errorAnswer(400, 'DIGEST_INVALID', 'invalid digest', { detail: digest });
  const wanted = new URL(request.url, 'http://any').searchParams.get('artifactType');
  const manifests = [...(store.find(name)?.manifests.values() ?? [])].flatMap((manifest) => {
    const json = manifestJson(manifest.body);
    const artifactType = json.artifactType ?? json.config?.mediaType;
    if (json.subject?.digest !== digest || (wanted !== null && artifactType !== wanted)) return [];
    const { mediaType, body } = manifest;
    return [{ mediaType, digest: manifest.digest, size: body.length, artifactType, annotations: json.annotations }];
  });
  return jsonAnswer(
    200,
    { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests },
    {
      'content-type': mediaTypes.ociIndex,
      ...(wanted === null ? {} : { 'oci-filters-applied': 'artifactType' }),
    },
  );
}
