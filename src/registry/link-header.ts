import type { HttpResponse } from './http/request.ts';

/**
 * The query of the link to the next page. Only the query counts: it is applied to the list being read, wherever the link
 * leads.
 * @returns empty where the link has no query, undefined where there is no next page
 */
export function nextPageQuery({ headers }: HttpResponse): string | undefined {
  const link = Array.isArray(headers.link) ? headers.link.join(',') : (headers.link ?? '');
  if (!IS_NEXT.test(link)) return undefined;
  const target = nextTarget(link) ?? '';
  const mark = target.indexOf('?');
  return mark < 0 ? '' : target.slice(mark + 1);
}

/** The relation `next`, among others or alone, in quotes of either kind or in none. */
const IS_NEXT = /;\s*rel\s*=\s*(?:next\b|"[^"]*\bnext\b|'[^']*\bnext\b)/i;

/**
 * The target of the link with the relation `next`. Linear in the length of the header, whatever the registry sends.
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
