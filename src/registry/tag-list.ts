import { isTag } from '../model/reference.ts';
import { stringsIn } from '../util/json-shape.ts';
import type { RegistryClient } from './client.ts';
import type { ImageLocation } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { errorOfResponse, requestLabel, TAG_LIST } from './error-response.ts';
import type { HttpResponse } from './http/request.ts';
import type { PartialValue } from './lookup-result.ts';
import { readPages } from './pagination.ts';
import { parseJsonObject } from './response-json.ts';

/** Tags for each page. ECR accepts no more. */
const PAGE_SIZE = 1000;

/**
 * All tags of a repository.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 * @throws RegistryError where none can be read
 */
export async function listTags(
  client: RegistryClient,
  location: ImageLocation,
): Promise<PartialValue<readonly string[]>> {
  const label = requestLabel(location, TAG_LIST);
  const tags = new Set<string>();
  let isPageSizeRefused = false;
  const read = (path: string): Promise<RegistryError | undefined> =>
    readPages(client, {
      endpoint: location.endpoint,
      path,
      label,
      readPage(response) {
        isPageSizeRefused = response.status === 400 && path !== TAG_LIST && tags.size === 0;
        if (response.status !== 200) throw errorOfResponse(response, location, TAG_LIST);
        const page = tagsIn(response, label);
        const before = tags.size;
        for (const tag of page) tags.add(tag);
        // An empty page may be followed by others.
        return page.length > 0 && tags.size === before ? 'repeated' : 'new';
      },
    });
  // A registry with a lower limit refuses the request. https://github.com/distribution/distribution/issues/4844
  const incomplete = await read(`${TAG_LIST}?n=${PAGE_SIZE}`).catch((error: unknown) => {
    if (!isPageSizeRefused) throw error;
    return read(TAG_LIST);
  });
  // A pull-through cache lists what it holds. An empty list doesn't mean that the tag is gone.
  const isEmpty = tags.size === 0 && incomplete === undefined;
  return {
    value: [...tags],
    incomplete: isEmpty ? new RegistryError('malformed-response', `${label} lists no tags`) : incomplete,
  };
}

function tagsIn({ body }: HttpResponse, label: string): string[] {
  const { tags } = parseJsonObject(body, label);
  // Harbor and others send null for an empty list.
  const listed = tags === null ? [] : stringsIn(tags);
  if (listed === undefined) throw new RegistryError('malformed-response', `${label} sent no list of tags`);
  // An invalid tag would change the URL that it becomes a part of.
  return listed.filter(isTag);
}
