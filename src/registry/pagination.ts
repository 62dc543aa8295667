import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';

/** Pages that are read of a list: one with more was filled by a machine. */
const PAGES = 100;
/** Of all pages, in bytes: a hundred thousand tags have a tenth of that. */
const TOTAL = 16 * 1024 * 1024;

/** What a page brought; `repeated`: nothing but what was known, `absent`: there is no such list. */
export type PageOutcome = 'read' | 'repeated' | 'absent';

/**
 * Reads a list over all its pages. What was read counts, also where the rest can't be had.
 * @param path below `/v2/<repository>/`, with the first page's query
 * @param read takes a page over
 * @param where who is asked for what, for the error
 * @returns why the list isn't complete, where it isn't
 * @throws RegistryError where not even the first page can be had
 */
export async function readPages(
  client: RegistryClient,
  endpoint: Endpoint,
  path: string,
  where: string,
  read: (answer: RegistryAnswer) => PageOutcome,
): Promise<RegistryError | undefined> {
  const [list = ''] = path.split('?', 1);
  const asked = new Set<string>();
  let next: string | undefined = path;
  let total = 0;
  const incomplete = (why: string): RegistryError => new RegistryError('malformed-response', `${where} ${why}`);
  while (next !== undefined) {
    if (asked.size === PAGES) return incomplete(`has more than ${PAGES} pages, so the list is incomplete`);
    if (asked.has(next)) return incomplete('sends the same pages again, so the list is incomplete');
    asked.add(next);
    let outcome: PageOutcome;
    try {
      const answer = await client.ask({ method: 'GET', endpoint, path: next });
      outcome = read(answer);
      total += answer.body.length;
      const query = outcome === 'absent' ? undefined : nextQuery(answer);
      if (query === '')
        return incomplete('names its next page in a way that is not followed, so the list is incomplete');
      next = query && `${list}?${query}`;
    } catch (error) {
      if (!(error instanceof RegistryError) || asked.size === 1) throw error;
      return new RegistryError(error.code, `${error.message} (page ${asked.size}, so the list is incomplete)`, {
        cause: error,
      });
    }
    if (next === undefined) return undefined;
    if (outcome === 'repeated') return incomplete('sends the same pages again, so the list is incomplete');
    if (total > TOTAL) return incomplete(`has a list of more than ${TOTAL} bytes, so it is incomplete`);
  }
  return undefined;
}

/**
 * Of the link to the next page only the query counts: it is this very list, wherever the link leads. Empty where the link
 * has none, undefined where there is no such link.
 */
function nextQuery({ headers }: RegistryAnswer): string | undefined {
  const link = Array.isArray(headers.link) ? headers.link.join(',') : (headers.link ?? '');
  if (!IS_NEXT.test(link)) return undefined;
  const target = nextTarget(link) ?? '';
  const mark = target.indexOf('?');
  return mark < 0 ? '' : target.slice(mark + 1);
}

/** The relation may stand among others, and in either kind of quotes or in none. */
const IS_NEXT = /;\s*rel\s*=\s*(?:next\b|"[^"]*\bnext\b|'[^']*\bnext\b)/i;

/**
 * The address of the link whose relation is `next`. Each character is looked at twice at most, whatever the registry sends.
 * https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
function nextTarget(link: string): string | undefined {
  for (let open = link.indexOf('<'); open >= 0; ) {
    const close = link.indexOf('>', open);
    if (close < 0) return undefined;
    const following = link.indexOf('<', close);
    const end = following < 0 ? link.length : following;
    if (IS_NEXT.test(link.slice(close + 1, end))) return link.slice(open + 1, close);
    open = following;
  }
  return undefined;
}
