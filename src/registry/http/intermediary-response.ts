import type { HttpResponse } from './transport.ts';

/**
 * Whether an answer isn't a registry's own: a refusal with neither a challenge nor an error in JSON, or a web page. The
 * CDNs and firewalls before registries answer so now and then, and right at the next try.
 */
export function isBareRefusal({ status, headers, body, stream }: HttpResponse): boolean {
  if (headers['www-authenticate'] !== undefined || stream !== undefined) return false;
  if (isPage(headers)) return status === 200 || (status >= 400 && status < 500);
  return (status === 401 || status === 403) && !Buffer.from(body).toString('latin1').trimStart().startsWith('{');
}

/** Whether what comes is for a browser. */
export function isPage(headers: HttpResponse['headers']): boolean {
  return /^\s*text\/html\b/i.test(headers['content-type'] ?? '');
}
