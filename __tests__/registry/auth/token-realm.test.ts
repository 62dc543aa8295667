import { describe, expect, it } from 'vitest';
import type { Challenge } from '../../../src/registry/auth/challenge.ts';
import { trustedRealm } from '../../../src/registry/auth/token-realm.ts';

describe('trustedRealm', () => {
  const realmOf = (realm: string | undefined, registry: string, insecure: readonly string[] = []) => {
    const parameters = new Map(realm === undefined ? [] : [['realm', realm]]);
    const challenge: Challenge = { scheme: 'bearer', parameters };
    const scheme = insecure.includes(registry) ? 'http' : 'https';
    const endpoint = { registry, origin: `${scheme}://${registry}`, repository: 'a', network: 'any' } as const;
    return trustedRealm(challenge, endpoint, new Set(insecure)).url.href;
  };

  it.each<[string, string, readonly string[]]>([
    ['https://auth.example/token', 'registry.example', []],
    ['https://auth.example/token', '127.0.0.1:5000', ['127.0.0.1:5000']],
    ['http://127.0.0.1:5001/token', '127.0.0.1:5000', ['127.0.0.1:5000']],
    ['http://auth.local/token', 'registry.local', ['registry.local', 'auth.local']],
    ['http://auth.local:8080/token', 'registry.local', ['registry.local', 'auth.local']],
    ['https://10.0.0.1/token', '10.0.0.2', []],
    ['https://[fd00::1]/token', '[fd00::2]', []],
    ['https://localhost/token', '127.0.0.1:5000', []],
  ])('takes %s of %s (insecure: %j)', (realm, registry, insecure) => {
    expect(realmOf(realm, registry, insecure)).toBe(realm);
  });

  it.each<[string | undefined, string, readonly string[]]>([
    [undefined, 'registry.example', []],
    ['', 'registry.example', []],
    ['/token', 'registry.example', []],
    ['ftp://registry.example/token', 'registry.example', []],
    ['file:///etc/passwd', 'registry.example', []],
    ['javascript:1', 'registry.example', []],
    ['http://registry.example/token', 'registry.example', []],
    ['http://auth.example/token', 'registry.example', ['auth.example']],
    ['http://auth.example/token', 'registry.example', ['registry.example']],
    ['http://169.254.169.254/token', 'registry.example', ['registry.example']],
    ['https://169.254.169.254/token', 'registry.example', []],
    ['https://127.0.0.1/token', 'registry.example', []],
    ['https://localhost:8443/token', 'registry.example', []],
    ['https://[::1]/token', 'registry.example', []],
    ['https://[::ffff:127.0.0.1]/token', 'registry.example', []],
    ['https://0x7f000001/token', 'registry.example', []],
    ['https://192.168.0.1/token', 'registry.example', []],
  ])('refuses %s of %s (insecure: %j)', (realm, registry, insecure) => {
    expect(() => realmOf(realm, registry, insecure)).toThrow(
      expect.objectContaining({ code: 'malformed-response', message: expect.stringContaining('not to be trusted') }),
    );
  });
});
