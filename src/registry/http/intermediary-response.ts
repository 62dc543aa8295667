import type { HttpResponse } from './request.ts';

/**
 * Whether a response seems to come from a CDN or a firewall and not from the registry: a refusal with neither a challenge
 * nor a JSON error, or a web page. Such responses are often temporary.
 */
export function isIntermediaryResponse({ status, headers, body, stream }: HttpResponse): boolean {
  if (headers['www-authenticate'] !== undefined || stream !== undefined) return false;
  if (isHtml(headers)) return status === 200 || (status >= 400 && status < 500);
  return (status === 401 || status === 403) && !Buffer.from(body).toString('latin1').trimStart().startsWith('{');
}

/** Whether the body is a web page. */
export function isHtml(headers: HttpResponse['headers']): boolean {
  return /^\s*text\/html\b/i.test(headers['content-type'] ?? '');
}
