import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../src/registry/auth/challenge.ts';
import fc from '../../support/fast-check.ts';

const parsed = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => ({ scheme, ...Object.fromEntries(parameters) }));

describe('parseChallenges', () => {
  it.each([
    [
      'Docker Hub',
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/node:pull"',
      {
        scheme: 'bearer',
        realm: 'https://auth.docker.io/token',
        service: 'registry.docker.io',
        scope: 'repository:library/node:pull',
      },
    ],
    [
      'GHCR',
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:user/image:pull"',
      { scheme: 'bearer', realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:user/image:pull' },
    ],
    [
      'ECR',
      'Basic realm="https://123456789012.dkr.ecr.eu-central-1.amazonaws.com/",service="ecr.amazonaws.com"',
      {
        scheme: 'basic',
        realm: 'https://123456789012.dkr.ecr.eu-central-1.amazonaws.com/',
        service: 'ecr.amazonaws.com',
      },
    ],
    [
      'public ECR',
      'Bearer realm="https://public.ecr.aws/token/",service="public.ecr.aws",scope="aws"',
      { scheme: 'bearer', realm: 'https://public.ecr.aws/token/', service: 'public.ecr.aws', scope: 'aws' },
    ],
    [
      'Artifact Registry',
      'Bearer realm="https://europe-docker.pkg.dev/v2/token",service="europe-docker.pkg.dev",scope="repository:p/r/i:pull"',
      {
        scheme: 'bearer',
        realm: 'https://europe-docker.pkg.dev/v2/token',
        service: 'europe-docker.pkg.dev',
        scope: 'repository:p/r/i:pull',
      },
    ],
    [
      'GCR',
      'Bearer realm="https://gcr.io/v2/token",service="gcr.io"',
      { scheme: 'bearer', realm: 'https://gcr.io/v2/token', service: 'gcr.io' },
    ],
    [
      'ACR, without blanks and with an error',
      'Bearer realm="https://team.azurecr.io/oauth2/token",service="team.azurecr.io",scope="repository:app:pull",error="invalid_token"',
      {
        scheme: 'bearer',
        realm: 'https://team.azurecr.io/oauth2/token',
        service: 'team.azurecr.io',
        scope: 'repository:app:pull',
        error: 'invalid_token',
      },
    ],
    [
      'Quay',
      'Bearer realm="https://quay.io/v2/auth",service="quay.io",scope="repository:org/app:pull"',
      { scheme: 'bearer', realm: 'https://quay.io/v2/auth', service: 'quay.io', scope: 'repository:org/app:pull' },
    ],
    [
      'GitLab',
      'Bearer realm="https://gitlab.com/jwt/auth",service="container_registry",scope="repository:g/p:pull",error="invalid_token"',
      {
        scheme: 'bearer',
        realm: 'https://gitlab.com/jwt/auth',
        service: 'container_registry',
        scope: 'repository:g/p:pull',
        error: 'invalid_token',
      },
    ],
    [
      'Harbor',
      'Bearer realm="https://harbor.example/service/token",service="harbor-registry",scope="repository:p/i:pull"',
      {
        scheme: 'bearer',
        realm: 'https://harbor.example/service/token',
        service: 'harbor-registry',
        scope: 'repository:p/i:pull',
      },
    ],
    ['Harbor, its other way', 'Basic realm="harbor"', { scheme: 'basic', realm: 'harbor' }],
    ['scheme and keys in any case', 'BEARER Realm="https://a"', { scheme: 'bearer', realm: 'https://a' }],
    [
      'blanks around "="',
      'Bearer realm = "https://a" , service= b',
      { scheme: 'bearer', realm: 'https://a', service: 'b' },
    ],
    [
      'commas and escapes in quotes',
      String.raw`Basic realm="a, \"b\", Bearer realm=c"`,
      { scheme: 'basic', realm: 'a, "b", Bearer realm=c' },
    ],
    [
      'scopes with a comma',
      'Bearer realm="https://a",scope="repository:x:pull,push"',
      { scheme: 'bearer', realm: 'https://a', scope: 'repository:x:pull,push' },
    ],
    [
      'an address without quotes',
      'Bearer realm=https://a.example/token?x=1,service=a.example',
      { scheme: 'bearer', realm: 'https://a.example/token?x=1', service: 'a.example' },
    ],
    [
      'a scope of two actions without quotes',
      'Bearer realm=https://a,scope=repository:x:pull,push,service=b',
      { scheme: 'bearer', realm: 'https://a', scope: 'repository:x:pull,push', service: 'b' },
    ],
    ['a scheme alone', 'Basic', { scheme: 'basic' }],
  ])('%s', (_, header, expected) => {
    expect(parsed(header)).toEqual([expected]);
  });

  it('takes several challenges of one line, and the lines that Node joins', () => {
    expect(parsed('Basic realm="a, b", Bearer realm="https://c",service="d", Negotiate')).toEqual([
      { scheme: 'basic', realm: 'a, b' },
      { scheme: 'bearer', realm: 'https://c', service: 'd' },
      { scheme: 'negotiate' },
    ]);
  });

  it('finds what stands behind a token68 and behind garbage', () => {
    expect(parsed('Negotiate YIIabc/d==, Bearer realm="https://a"').at(-1)).toEqual({
      scheme: 'bearer',
      realm: 'https://a',
    });
    expect(parsed('"",;=, Bearer realm="https://a"').at(-1)).toEqual({ scheme: 'bearer', realm: 'https://a' });
  });

  it('ends on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseChallenges(text))));
    expect(parseChallenges('Bearer realm="'.repeat(2000))).toHaveLength(1000);
  });
});
