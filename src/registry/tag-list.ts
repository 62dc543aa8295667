import type { Reference } from '../model/reference.ts';
import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { describe, refusalOf, TAG_LIST } from './refusal.ts';

/** Tags for each page, where the registry lets the client choose. ECR takes no more. */
const PAGE = 1000;
/** Pages that are read: a repository with more tags than that was filled by a machine. */
const PAGES = 100;

/**
 * Every tag of the repository, over all pages.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 * @throws RegistryError
 */
export async function readTags(client: RegistryClient, endpoint: Endpoint, reference: Reference): Promise<string[]> {
  const where = describe(reference, endpoint, TAG_LIST);
  const tags = new Set<string>();
  let query: string | undefined = `n=${PAGE}`;
  for (let page = 0; query !== undefined; page += 1) {
    if (page === PAGES) throw new RegistryError('broken-answer', `${where} has more than ${PAGES} pages of tags`);
    const response = await client.ask('GET', endpoint, `${TAG_LIST}?${query}`);
    if (response.status !== 200) throw refusalOf(response, reference, endpoint, TAG_LIST);
    for (const tag of tagsOf(response, where)) tags.add(tag);
    query = nextQuery(response);
  }
  return [...tags];
}

function tagsOf({ body }: RegistryAnswer, where: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    throw new RegistryError('broken-answer', `${where} sent something else than JSON`, { cause: error });
  }
  const tags = typeof value === 'object' && value !== null && 'tags' in value ? value.tags : undefined;
  // Harbor and others say null where there is none.
  if (tags === null) return [];
  if (!Array.isArray(tags)) throw new RegistryError('broken-answer', `${where} sent no list of tags`);
  return tags.filter((tag) => typeof tag === 'string');
}

/** Of the link to the next page only the query counts: it is this repository's list, wherever the link leads. */
function nextQuery({ headers }: RegistryAnswer): string | undefined {
  const link = Array.isArray(headers.link) ? headers.link.join(',') : headers.link;
  const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link ?? '')?.[1];
  const mark = target?.indexOf('?') ?? -1;
  return target === undefined || mark < 0 ? undefined : target.slice(mark + 1);
}
