import type { RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { nextPageQuery } from './link-header.ts';
import type { RegistryResponse } from './registry-request.ts';

/** Pages of one list: a list with more was filled by a machine. */
const MAX_PAGES = 100;
/** Of all pages of one list, in bytes. A list of a hundred thousand tags has a tenth of that. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What a page contains; `repeated`: only elements of earlier pages, `absent`: the registry has no such list. */
export type PageContent = 'new' | 'repeated' | 'absent';

/** A list that is read page by page. */
export interface PagedList {
  readonly endpoint: Endpoint;
  /** Below `/v2/<repository>/`, with the query of the first page. */
  readonly path: string;
  /** Who is asked for what, to begin an error message with. */
  readonly label: string;
  /** Takes the elements of a page. @throws RegistryError */
  readPage(response: RegistryResponse): PageContent;
}

/**
 * Reads all pages of a list. Pages that were read count, even where the next one fails.
 * @returns why the list is incomplete; undefined where it is complete
 * @throws RegistryError where the first page can't be read
 */
export async function readPages(client: RegistryClient, list: PagedList): Promise<RegistryError | undefined> {
  const { endpoint, path, label } = list;
  const [base = ''] = path.split('?', 1);
  const incomplete = (why: string): RegistryError => new RegistryError('malformed-response', `${label} ${why}`);
  const requested = new Set<string>();
  let bytes = 0;
  let next: string | undefined = path;
  while (next !== undefined) {
    if (requested.size === MAX_PAGES) return incomplete(`has more than ${MAX_PAGES} pages, so the list is incomplete`);
    if (requested.has(next)) return incomplete('sends the same pages again, so the list is incomplete');
    requested.add(next);
    let content: PageContent;
    try {
      const response = await client.send({ method: 'GET', endpoint, path: next });
      content = list.readPage(response);
      bytes += response.body.length;
      const query = content === 'absent' ? undefined : nextPageQuery(response);
      if (query === '') return incomplete('links to its next page without a query, so the list is incomplete');
      next = query && `${base}?${query}`;
    } catch (error) {
      if (!(error instanceof RegistryError) || requested.size === 1) throw error;
      const message = `${error.message} (page ${requested.size}, so the list is incomplete)`;
      return new RegistryError(error.code, message, { cause: error });
    }
    if (next === undefined) return undefined;
    if (content === 'repeated') return incomplete('sends the same pages again, so the list is incomplete');
    if (bytes > MAX_BYTES) return incomplete(`has a list of more than ${MAX_BYTES} bytes, so it is incomplete`);
  }
  return undefined;
}
