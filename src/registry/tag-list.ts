import { isTag, type Reference } from '../model/reference.ts';
import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { describe, refusalOf, TAG_LIST } from './error-response.ts';
import { readPages } from './pagination.ts';
import { parseJson, strings } from './response-json.ts';

/** Tags for each page, where the registry lets the client choose. ECR takes no more. */
const PAGE = 1000;

/** The tags of a repository. */
export interface TagList {
  readonly tags: readonly string[];
  /** Why there may be more, where that is so. */
  readonly incomplete: RegistryError | undefined;
}

/**
 * Every tag of the repository, over all pages.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 * @throws RegistryError
 */
export async function readTags(client: RegistryClient, endpoint: Endpoint, reference: Reference): Promise<TagList> {
  const where = describe(reference, endpoint, TAG_LIST);
  const tags = new Set<string>();
  let isTooLong = false;
  const read = (path: string): Promise<RegistryError | undefined> =>
    readPages(client, endpoint, path, where, (answer) => {
      isTooLong = answer.status === 400 && path !== TAG_LIST && tags.size === 0;
      if (answer.status !== 200) throw refusalOf(answer, reference, endpoint, TAG_LIST);
      const page = tagsOf(answer, where);
      const before = tags.size;
      for (const tag of page) tags.add(tag);
      // A page may well be empty, and others follow.
      return page.length > 0 && tags.size === before ? 'repeated' : 'read';
    });
  // A registry with a lower limit refuses the whole. https://github.com/distribution/distribution/issues/4844
  const incomplete = await read(`${TAG_LIST}?n=${PAGE}`).catch((error: unknown) => {
    if (!isTooLong) throw error;
    return read(TAG_LIST);
  });
  // A cache lists what it holds, and that may be nothing though there is an image under the tag.
  const isEmpty = tags.size === 0 && incomplete === undefined;
  return {
    tags: [...tags],
    incomplete: isEmpty ? new RegistryError('malformed-response', `${where} lists none`) : incomplete,
  };
}

function tagsOf({ body }: RegistryAnswer, where: string): string[] {
  const { tags } = parseJson(body, where);
  // Harbor and others say null where there is none.
  const known = tags === null ? [] : strings(tags);
  if (known === undefined) throw new RegistryError('malformed-response', `${where} sent no list of tags`);
  // What is none could be no part of a reference, and would make another address of the one that it is put into.
  return known.filter(isTag);
}
