import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authSchemeOf } from '../../../src/registry/auth/auth-scheme.ts';
import { parseChallenges } from '../../../src/registry/auth/challenge.ts';
import { TokenCache } from '../../../src/registry/auth/token-cache.ts';
import { dockerHubRealm } from '../../../src/registry/auth/token-realm.ts';
import { ANONYMOUS } from '../../../src/registry/credentials/credential.ts';
import { endpointOf } from '../../../src/registry/endpoint.ts';
import type { HttpRequest } from '../../../src/registry/http/request.ts';
import { ManualClock } from '../parts.ts';

/** What a registry answered to somebody without a log-in, as it is published. */
interface Recorded {
  readonly registry: string;
  /** Where the header can be read. */
  readonly source: string;
  /** What was asked for; null where the source doesn't say. */
  readonly request: string | null;
  readonly status: number | null;
  readonly header: string;
}

const FILE = new URL('../../fixtures/registries/challenges.json', import.meta.url);
const recorded: readonly Recorded[] = JSON.parse(readFileSync(FILE, 'utf8'));

/** What is asked for where the record names no repository. */
const REPOSITORY = 'team/app';
/** Registries that are asked over plain http in the record. */
const INSECURE = new Set(['10.45.32.169']);

/**
 * The token request that each of them leads to, in the order of the file; `basic` where the registry itself takes the
 * password. The scope is our own, never the challenge's: on `/v2/`, ghcr.io names a repository that isn't meant, public
 * ECR and Forgejo name none, and Artifactory leaves out its key where that stands in the path.
 */
const EXPECTED: readonly (readonly [registry: string, request: string])[] = [
  ['docker.io', 'https://auth.docker.io/token?service=registry.docker.io&scope=repository:library/nginx:pull'],
  ['ghcr.io', 'https://ghcr.io/token?service=ghcr.io&scope=repository:team/app:pull'],
  ['ghcr.io', 'https://ghcr.io/token?service=ghcr.io&scope=repository:visualon/drone-git:pull'],
  ['000000000000.dkr.ecr.us-east-1.amazonaws.com', 'basic'],
  ['111111111111.dkr.ecr.us-east-1.amazonaws.com', 'basic'],
  ['us-central1-docker.pkg.dev', 'https://us-central1-docker.pkg.dev/v2/token?scope=repository:team/app:pull'],
  ['us-docker.pkg.dev', 'https://us-docker.pkg.dev/v2/token?service=us-docker.pkg.dev&scope=repository:<repo>:pull'],
  ['gcr.io', 'https://gcr.io/v2/token?service=gcr.io&scope=repository:team/app:pull'],
  [
    'contosoregistry.azurecr.io',
    'https://contosoregistry.azurecr.io/oauth2/token?service=contosoregistry.azurecr.io&scope=repository:hello-world:pull',
  ],
  ['quay.io', 'https://quay.io/v2/auth?service=quay.io&scope=repository:team/app:pull'],
  ['registry.gitlab.com', 'https://gitlab.com/jwt/auth?service=container_registry&scope=repository:team/app:pull'],
  [
    'registry.git.human.de',
    'https://git.human.de/jwt/auth?service=container_registry&scope=repository:docker/dotnet/aspnet:pull',
  ],
  ['registry.test', 'https://registry.test/service/token?service=harbor-registry&scope=repository:team/app:pull'],
  ['10.45.32.169', 'http://10.45.32.169/service/token?service=token-service&scope=repository:yw12345/nginx:pull'],
  [
    'docker-hub.artifactory.local',
    'https://artifactory.local/artifactory/api/docker/docker-hub/v2/token?service=artifactory.local:443&scope=repository:node:pull',
  ],
  [
    'artifactory',
    'https://artifactory/artifactory/api/docker/docker-local/v2/token?service=artifactory&scope=repository:docker-local/someproduct/someimage:pull',
  ],
  ['dhi.io', 'https://dhi.io/token?service=registry.docker.io&scope=repository:team/app:pull'],
  ['cgr.dev', 'https://cgr.dev/token?service=cgr.dev&scope=repository:team/app:pull'],
  ['10.17.153.196:5000', 'basic'],
  ['codeberg.org', 'https://codeberg.org/v2/token?service=container_registry&scope=repository:team/app:pull'],
  ['public.ecr.aws', 'https://public.ecr.aws/token/?service=public.ecr.aws&scope=repository:team/app:pull'],
];

const cases = recorded.map((record, index) => ({ ...record, expected: EXPECTED[index]?.[1] ?? '' }));

const answer = ({ header }: Recorded) => ({
  status: 401,
  headers: { 'www-authenticate': header },
  body: new Uint8Array(),
});

function endpoint({ registry, request }: Recorded) {
  const repository = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(request ?? '')?.[1] ?? REPOSITORY;
  return endpointOf({ registry, repository }, [], INSECURE, 'any');
}

describe('what registries answer to somebody without a log-in', () => {
  it('is recorded with its source', () => {
    expect(recorded.map(({ registry }) => registry)).toEqual(EXPECTED.map(([registry]) => registry));
    expect(recorded.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
    expect(recorded.filter(({ status }) => ![401, null].includes(status))).toEqual([]);
  });

  it.each(cases)('$registry, $request: its header is read to the end', ({ header }) => {
    const challenges = parseChallenges(header);
    expect(challenges.map(({ scheme }) => scheme)).toEqual(
      [...header.matchAll(/\b(?:Bearer|Basic)(?= realm=)/g)].map(([scheme]) => scheme.toLowerCase()),
    );
    for (const { parameters } of challenges) {
      for (const [name, value] of parameters) expect(header.replaceAll('"', '')).toContain(`${name}=${value}`);
    }
  });

  it.each(cases)('$registry, $request: leads to $expected', async (record) => {
    const scheme = authSchemeOf(answer(record), endpoint(record), INSECURE);
    if (scheme.kind !== 'bearer') {
      expect(scheme.kind).toBe(record.expected);
      return;
    }
    const sent: HttpRequest[] = [];
    const send = async (request: HttpRequest) => {
      sent.push(request);
      return { status: 200, headers: {}, body: Buffer.from('{"token":"t"}') };
    };
    const scope = `repository:${endpoint(record).repository}:pull`;
    await new TokenCache(send, new ManualClock()).get(scheme.realm, [scope], ANONYMOUS, undefined);
    expect(sent.map(({ method, url }) => `${method} ${decodeURIComponent(url.href)}`)).toEqual([
      `GET ${record.expected}`,
    ]);
    expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual({
      ...(scheme.realm.service === undefined ? {} : { service: scheme.realm.service }),
      scope,
    });
    expect(sent[0]?.headers.authorization).toBeUndefined();
  });

  it.each(cases.filter(({ request }) => request?.includes('/manifests/')))(
    '$registry, $request: asks for the scope that we ask for',
    (record) => {
      const [challenge] = parseChallenges(record.header);
      expect(challenge?.parameters.get('scope')).toBe(`repository:${endpoint(record).repository}:pull`);
    },
  );

  it('is what is assumed of Docker Hub beforehand', () => {
    const [hub] = recorded;
    if (hub === undefined) expect.fail('nothing is recorded');
    expect(authSchemeOf(answer(hub), endpoint(hub), INSECURE)).toEqual({
      kind: 'bearer',
      realm: dockerHubRealm(endpoint(hub)),
    });
  });
});
