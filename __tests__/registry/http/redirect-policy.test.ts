import { describe, expect, it } from 'vitest';
import {
  REGISTRY_REDIRECTS,
  redirectTarget,
  TOKEN_SERVER_REDIRECTS,
} from '../../../src/registry/http/redirect-policy.ts';
import type { HttpResponse } from '../../../src/registry/http/request.ts';

const HTTPS = { method: 'GET', url: new URL('https://a.example/v2/app/blobs/1') } as const;
const to = (location: string | undefined, status = 307): HttpResponse => ({
  status,
  headers: location === undefined ? {} : { location },
  body: new Uint8Array(),
});

describe('redirectTarget', () => {
  it.each([301, 302, 303, 307, 308])('follows %i', (status) => {
    expect(String(redirectTarget(HTTPS, to('/other', status), REGISTRY_REDIRECTS, 0))).toBe('https://a.example/other');
  });

  it.each([
    ['another status', to('/other', 304)],
    ['no Location', to(undefined)],
  ])('is undefined for %s', (_, response) => {
    expect(redirectTarget(HTTPS, response, REGISTRY_REDIRECTS, 0)).toBeUndefined();
  });

  it.each(['http://a.example/other', 'ftp://a.example/other', 'https://['])('refuses %s after https', (location) => {
    expect(redirectTarget(HTTPS, to(location), REGISTRY_REDIRECTS, 0)).toBe('refused');
  });

  it('follows http after http', () => {
    const request = { ...HTTPS, url: new URL('http://a.example/') };
    expect(redirectTarget(request, to('http://b.example/'), REGISTRY_REDIRECTS, 0)).toBeInstanceOf(URL);
  });

  it('follows five', () => {
    expect(redirectTarget(HTTPS, to('/other'), REGISTRY_REDIRECTS, 4)).toBeInstanceOf(URL);
    expect(redirectTarget(HTTPS, to('/other'), REGISTRY_REDIRECTS, 5)).toBe('refused');
  });

  it('leaves the origin of a registry, and not that of a token server', () => {
    expect(redirectTarget(HTTPS, to('https://b.example/'), REGISTRY_REDIRECTS, 0)).toBeInstanceOf(URL);
    expect(redirectTarget(HTTPS, to('https://b.example/'), TOKEN_SERVER_REDIRECTS, 0)).toBe('refused');
    expect(redirectTarget(HTTPS, to('/other'), TOKEN_SERVER_REDIRECTS, 0)).toBeInstanceOf(URL);
  });

  it('never posts a token again', () => {
    expect(redirectTarget({ ...HTTPS, method: 'POST' }, to('/other'), TOKEN_SERVER_REDIRECTS, 0)).toBe('refused');
  });
});
