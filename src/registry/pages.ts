import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';

/** Pages that are read of a list: one with more was filled by a machine. */
const PAGES = 100;
/** Of all pages, in bytes: a hundred thousand tags have a tenth of that. */
const TOTAL = 16 * 1024 * 1024;

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
  let total = 0;
  for (let page = 0; next !== undefined; page += 1) {
    if (page === PAGES) throw new RegistryError('broken-answer', `${where} has more than ${PAGES} pages`);
    const answer = await client.ask({ method: 'GET', endpoint, path: next });
    total += answer.body.length;
    if (total > TOTAL) throw new RegistryError('broken-answer', `${where} sent a list of more than ${TOTAL} bytes`);
    if (!read(answer)) return;
    const query = nextQuery(answer);
    next = query === undefined ? undefined : `${list}?${query}`;
  }
}

/** Of the link to the next page only the query counts: it is this very list, wherever the link leads. */
function nextQuery({ headers }: RegistryAnswer): string | undefined {
  const link = Array.isArray(headers.link) ? headers.link.join(',') : headers.link;
  const target = nextTarget(link ?? '');
  const mark = target?.indexOf('?') ?? -1;
  return target === undefined || mark < 0 ? undefined : target.slice(mark + 1);
}

/**
 * The address of the link whose relation is `next`. Each character is looked at twice at most, whatever the registry sends.
 * https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
function nextTarget(link: string): string | undefined {
  for (let open = link.indexOf('<'); open >= 0; ) {
    const close = link.indexOf('>', open);
    if (close < 0) return undefined;
    const comma = link.indexOf(',', close);
    const end = comma < 0 ? link.length : comma;
    if (/^\s*;.*\brel="?next"?/i.test(link.slice(close + 1, end))) return link.slice(open + 1, close);
    open = link.indexOf('<', end);
  }
  return undefined;
}
