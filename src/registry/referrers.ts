import type { Digest } from '../model/digest.ts';
import type { ContentDescriptor } from '../model/image.ts';
import type { RegistryClient } from './client.ts';
import type { ImageLocation } from './endpoint.ts';
import { errorOfResponse, requestLabel } from './error-response.ts';
import { checkElementCount } from './limits.ts';
import type { PartialValue } from './lookup-result.ts';
import { parseManifest } from './manifest-json.ts';
import { readPages } from './pagination.ts';

/**
 * The manifests that refer to a digest, by the referrers API.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @returns undefined where the registry lacks the API
 * @throws RegistryError
 */
export async function listReferrers(
  client: RegistryClient,
  location: ImageLocation,
  digest: Digest,
): Promise<PartialValue<readonly ContentDescriptor[]> | undefined> {
  const label = requestLabel(location, digest);
  const referrers: ContentDescriptor[] = [];
  let hasApi = true;
  const incomplete = await readPages(client, {
    endpoint: location.endpoint,
    path: `referrers/${digest}`,
    label,
    readPage(response) {
      // Registries without the API answer as they answer a wrong path.
      if (referrers.length === 0 && [400, 404, 405, 406].includes(response.status)) hasApi = false;
      if (!hasApi) return 'absent';
      if (response.status !== 200) throw errorOfResponse(response, location, digest);
      const document = parseManifest(response.body, digest, label);
      const page = document.kind === 'index' ? [...document.index.images, ...document.index.others] : [];
      checkElementCount(referrers.length + page.length, 'referrers', label);
      referrers.push(...page);
      return 'new';
    },
  });
  return hasApi ? { value: referrers, incomplete } : undefined;
}

/**
 * The tag of the index that holds a digest's referrers where a registry lacks the API.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
export function referrersTag(digest: Digest): string {
  return digest.replace(':', '-');
}
