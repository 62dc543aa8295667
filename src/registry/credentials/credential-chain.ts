import { normalizeDockerHub } from '../docker-hub.ts';
import { RegistryError } from '../error.ts';
import { ANONYMOUS, type Credential, type CredentialSource } from './credential.ts';
import { DockerConfigCredentials } from './docker-config.ts';

/** One entry of the `registry-credentials` setting. */
export interface GivenCredential {
  /** A host, or Docker Hub by any of its names. */
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

export interface CredentialSettings {
  readonly given: readonly GivenCredential[];
  readonly environment: NodeJS.ProcessEnv;
  /** For ghcr.io, or the container registry of the GitHub server in use. */
  readonly github: { readonly registry: string; readonly token: string } | undefined;
}

/**
 * The first source that has something wins: the setting, docker's config.json, GitHub's own token, nothing. One that
 * fails is passed over where a later one has something; else its RegistryError is thrown.
 */
export function credentialChain(settings: CredentialSettings): CredentialSource {
  const { given, environment, github } = settings;
  const sources: readonly CredentialSource[] = [
    givenSource(given),
    new DockerConfigCredentials(environment),
    githubSource(github),
  ];
  const known = new Map<string, Promise<Credential>>();

  async function ask(registry: string, repository: string): Promise<Credential> {
    let failure: RegistryError | undefined;
    for (const source of sources) {
      try {
        const credential = await source.find(registry, repository);
        if (credential.kind !== 'anonymous') return credential;
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        failure ??= error;
      }
    }
    if (failure !== undefined) throw failure;
    return ANONYMOUS;
  }

  return {
    find(registry, repository) {
      const key = `${registry}/${repository}`;
      const found = known.get(key) ?? ask(registry, repository);
      known.set(key, found);
      return found;
    },
  };
}

/** An entry without a user name or password is as good as not there: a fork's pull request has no secrets. */
function givenSource(given: readonly GivenCredential[]): CredentialSource {
  const usable = given.filter(({ username, password }) => username !== '' && password !== '');
  const byRegistry = new Map(usable.map((entry) => [hostOf(entry.registry), entry]));
  return {
    async find(registry) {
      const entry = byRegistry.get(registry);
      if (entry === undefined) return ANONYMOUS;
      const { username, password } = entry;
      return { kind: 'password', username, password, source: 'registry-credentials' };
    },
  };
}

function hostOf(registry: string): string {
  return normalizeDockerHub(registry.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '');
}

function githubSource(github: CredentialSettings['github']): CredentialSource {
  return {
    async find(registry) {
      if (github === undefined || registry !== github.registry) return ANONYMOUS;
      return { kind: 'password', username: 'x-access-token', password: github.token, source: "GitHub's token" };
    },
  };
}

/** Asks everything without a log-in. */
export const anonymousCredentials: CredentialSource = { find: async () => ANONYMOUS };
