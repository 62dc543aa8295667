import { expect, it } from 'vitest';
import { nextPageQuery } from '../../src/registry/link-header.ts';

it.each<[string | undefined, string | undefined]>([
  [undefined, undefined],
  ['', undefined],
  ['</v2/app/tags/list?n=2&last=b>; rel="next"', 'n=2&last=b'],
  ['<https://other.example/v2/app/tags/list?last=b>; rel=next', 'last=b'],
  ["<list?last=b>; rel='prev next'", 'last=b'],
  ['<a?x=1>; rel="prev", <b?x=2>; rel="next"', 'x=2'],
  ['<list?last=b>; rel="prev"', undefined],
  ['<list>; rel="next"', ''],
  ['list?last=b; rel="next"', ''],
])('%s', (link, query) => {
  const headers = link === undefined ? {} : { link };
  expect(nextPageQuery({ status: 200, headers, body: new Uint8Array() })).toBe(query);
});
