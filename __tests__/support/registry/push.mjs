// @ts-check

/**
 * @typedef {object} PushOptions
 * @property {string} [authorization] value of the Authorization header, e.g. `Basic …` or `Bearer …`
 * @property {typeof globalThis.fetch} [fetch] default: Node's own
 */

/**
 * Pushes an image to any registry by plain PUTs: the blobs, the manifests by digest, then the tag.
 *
 * @param {string} registryUrl `http://127.0.0.1:5000`
 * @param {string} repository
 * @param {string | undefined} tag without one, the image is reachable by its digest alone
 * @param {import('./types.mjs').Image} image
 * @param {PushOptions} [options]
 * @returns {Promise<void>}
 */
export async function pushImage(registryUrl, repository, tag, image, { authorization, fetch = globalThis.fetch } = {}) {
  const base = new URL(`/v2/${repository}/`, registryUrl);
  const headers = authorization === undefined ? {} : { authorization };

  /** @param {URL} url @param {RequestInit} init @param {number} expected */
  const send = async (url, init, expected) => {
    const answer = await fetch(url, { ...init, headers: { ...headers, ...init.headers } });
    const body = await answer.text();
    if (answer.status !== expected) throw new Error(`${init.method} ${url}: ${answer.status} ${body.slice(0, 500)}`);
    return answer;
  };

  for (const { digest, body } of image.blobs) {
    const started = await send(new URL('blobs/uploads/', base), { method: 'POST' }, 202);
    const upload = new URL(started.headers.get('location') ?? '', base);
    upload.searchParams.set('digest', digest);
    const type = { 'content-type': 'application/octet-stream' };
    await send(upload, { method: 'PUT', headers: type, body: new Uint8Array(body) }, 201);
  }
  const tagged = tag === undefined ? [] : image.manifests.slice(-1).map((top) => ({ ...top, reference: tag }));
  for (const { reference, mediaType, body } of [
    ...image.manifests.map((manifest) => ({ ...manifest, reference: manifest.digest })),
    ...tagged,
  ]) {
    const type = { 'content-type': mediaType };
    const url = new URL(`manifests/${reference}`, base);
    await send(url, { method: 'PUT', headers: type, body: new Uint8Array(body) }, 201);
  }
}
