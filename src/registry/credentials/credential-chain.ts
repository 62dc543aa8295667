import { normalizeDockerHub } from '../../model/docker-hub.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { RegistryError } from '../error.ts';
import { ANONYMOUS, type Credential, type CredentialSource } from './credential.ts';
import { DockerConfigCredentials } from './docker-config.ts';

/** One entry of the `registry-credentials` setting. */
export interface GivenCredential {
  /** A host; for Docker Hub, any of its host names. */
  readonly registry: string;
  readonly username: string;
  readonly password: string;
}

/** What the chain is made of. */
export interface CredentialSettings {
  readonly given: readonly GivenCredential[];
  readonly environment: NodeJS.ProcessEnv;
  /** The workflow's token, and the registry of its GitHub server. */
  readonly github: { readonly registry: string; readonly token: string } | undefined;
}

/**
 * Tries the sources in order: the setting, docker's config.json, GitHub's token. The first credential counts; ANONYMOUS
 * where there is none. A source that fails is skipped, and its RegistryError is thrown where no later source has a credential.
 */
export function credentialChain(settings: CredentialSettings): CredentialSource {
  const { given, environment, github } = settings;
  const sources: readonly CredentialSource[] = [
    settingSource(given),
    new DockerConfigCredentials(environment),
    githubSource(github),
  ];
  const known = new Map<string, Promise<Credential>>();

  async function firstCredential(registry: string, repository: string): Promise<Credential> {
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
      return getOrCreate(known, key, () => firstCredential(registry, repository));
    },
  };
}

/** Entries without a user name or a password are ignored: pull requests from forks have no secrets. */
function settingSource(given: readonly GivenCredential[]): CredentialSource {
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

/** No credential for any repository. */
export const anonymousCredentials: CredentialSource = { find: async () => ANONYMOUS };
