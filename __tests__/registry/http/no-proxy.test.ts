import { describe, expect, it } from 'vitest';
import { isExcludedByNoProxy } from '../../../src/registry/http/no-proxy.ts';

describe('NO_PROXY', () => {
  it.each([
    ['https://registry.example.com/v2/', 'example.com'],
    ['https://a.b.example.com/v2/', 'other.org, EXAMPLE.com'],
    ['https://registry.example.com/v2/', 'example.com:443'],
    ['http://registry.example.com:5000/v2/', 'other.org example.com:5000'],
    ['https://10.1.2.3/v2/', '10.0.0.0/8'],
    ['https://[fd00::1]:5000/v2/', 'fd00::/8'],
    ['https://10.1.2.3/v2/', '0.0.0.0/0'],
  ])('exempts %s: %s', (url, value) => expect(isExcludedByNoProxy(new URL(url), value)).toBe(true));

  it.each([
    ['https://example.com/v2/', 'le.com'],
    ['https://badexample.com/v2/', 'example.com'],
    ['https://registry.example.com/v2/', 'example.com:5000'],
    ['https://registry.example.com/v2/', ''],
    ['https://registry.example.com/v2/', ' , ,'],
    ['https://11.1.2.3/v2/', '10.0.0.0/8'],
    ['https://10.1.2.3/v2/', '2.3'],
    ['https://[fd00::1]/v2/', '10.0.0.0/8'],
    ['https://10.1.2.3/v2/', '10.0.0.0/33'],
    ['https://10.1.2.3/v2/', '10.0.0.0/'],
    ['https://registry.example.com/v2/', '10.0.0.0/8'],
  ])('does not exempt %s: %s', (url, value) => expect(isExcludedByNoProxy(new URL(url), value)).toBe(false));
});
