import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';

/** Pages that are read of a list: one with more was filled by a machine. */
const PAGES = 100;

/**
 * Reads a list over all its pages.
 * @param path below `/v2/<repository>/`, with the first page's query
 * @param read takes a page over; false: there is no such list
 * @param where who is asked for what, for the error
 * @throws RegistryError
 */
export async function readPages(
  client: RegistryClient,
  endpoint: Endpoint,
  path: string,
  where: string,
  read: (answer: RegistryAnswer) => boolean,
): Promise<void> {
  const [list = ''] = path.split('?', 1);
  let next: string | undefined = path;
  for (let page = 0; next !== undefined; page += 1) {
    if (page === PAGES) throw new RegistryError('broken-answer', `${where} has more than ${PAGES} pages`);
    const answer = await client.ask({ method: 'GET', endpoint, path: next });
    if (!read(answer)) return;
    const query = nextQuery(answer);
    next = query === undefined ? undefined : `${list}?${query}`;
  }
}

/** Of the link to the next page only the query counts: it is this very list, wherever the link leads. */
function nextQuery({ headers }: RegistryAnswer): string | undefined {
  const link = Array.isArray(headers.link) ? headers.link.join(',') : headers.link;
  const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link ?? '')?.[1];
  const mark = target?.indexOf('?') ?? -1;
  return target === undefined || mark < 0 ? undefined : target.slice(mark + 1);
}
