import { join } from 'node:path';
import { DOCKER_HUB, normalizeDockerHub } from '../../model/docker-hub.ts';
import { ConfigurationError } from '../../model/error.ts';
import { toFileError } from '../../system/file-error.ts';
import { homeFolder } from '../../system/home.ts';
import { readPlainFile } from '../../system/read-file.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { ANONYMOUS, type Credential, type CredentialSource } from './credential.ts';
import { HELPER_TIMEOUT, runCredentialHelper } from './credential-helper.ts';

/** In bytes; a config.json is far smaller. */
const MAX_SIZE = 4 * 1024 * 1024;

/** The part of docker's config.json that holds credentials. https://docs.docker.com/reference/cli/docker/ */
interface DockerConfig {
  readonly auths: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly credHelpers: ReadonlyMap<string, string>;
  readonly credsStore: string | undefined;
  /** The path of the file. */
  readonly source: string;
}

/** The credentials that `docker login` and the login actions of cloud providers store. */
export class DockerConfigCredentials implements CredentialSource {
  readonly #environment: NodeJS.ProcessEnv;
  /** By helper and server: a helper runs once for all repositories of a server. */
  readonly #helperResults = new Map<string, Promise<Credential>>();
  #configs: readonly DockerConfig[] | undefined;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  async find(registry: string, repository: string): Promise<Credential> {
    this.#configs ??= readConfigs(this.#environment);
    for (const config of this.#configs) {
      const credential = await this.#findIn(config, registry, repository);
      if (credential.kind !== 'anonymous') return credential;
    }
    return ANONYMOUS;
  }

  async #findIn(config: DockerConfig, registry: string, repository: string): Promise<Credential> {
    const helperKey = bestKey([...config.credHelpers.keys()], registry, repository);
    const helper = helperKey === undefined ? undefined : config.credHelpers.get(helperKey);
    if (helper !== undefined) return this.#runHelper(helper, helperKey ?? registry);
    const key = bestKey([...config.auths.keys()], registry, repository);
    const credential = readAuth(key === undefined ? {} : (config.auths.get(key) ?? {}), config.source);
    if (credential.kind !== 'anonymous' || config.credsStore === undefined) return credential;
    return this.#runHelper(config.credsStore, key ?? serverAddress(registry));
  }

  #runHelper(helper: string, server: string): Promise<Credential> {
    const key = `${helper}\n${server}`;
    const run = () => runCredentialHelper(helper, server, this.#environment, HELPER_TIMEOUT);
    return getOrCreate(this.#helperResults, key, run);
  }
}

function readConfigs(environment: NodeJS.ProcessEnv): readonly DockerConfig[] {
  const { DOCKER_CONFIG, REGISTRY_AUTH_FILE } = environment;
  const paths = [join(DOCKER_CONFIG || join(homeFolder(environment), '.docker'), 'config.json')];
  if (REGISTRY_AUTH_FILE) paths.push(REGISTRY_AUTH_FILE);
  return paths.map(readConfig).filter((config) => config !== undefined);
}

function readConfig(path: string): DockerConfig | undefined {
  let text: string;
  try {
    text = readPlainFile(path, { limit: MAX_SIZE }).toString('utf8');
  } catch (error) {
    const { code, message } = toFileError(error);
    if (code === 'absent') return undefined;
    throw new ConfigurationError('unreadable-file', `${path} can't be read: ${message}.`, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's error quotes the text, which contains secrets.
    throw new ConfigurationError('invalid-file', `${path} is not valid JSON; log in again with docker login.`);
  }
  const config = record(value);
  const helpers = Object.entries(record(config.credHelpers)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    auths: new Map(Object.entries(record(config.auths)).map(([key, auth]) => [key, record(auth)])),
    credHelpers: new Map(helpers),
    credsStore: typeof config.credsStore === 'string' && config.credsStore !== '' ? config.credsStore : undefined,
    source: path,
  };
}

/** The key that docker stores a registry's credential under. */
function serverAddress(registry: string): string {
  return registry === DOCKER_HUB ? 'https://index.docker.io/v1/' : registry;
}

/**
 * The key that fits the repository best: a host, a host with scheme and path as docker writes it, or a host with a
 * namespace as podman writes it. The longest namespace counts first, then the key that docker itself would use. (Docker
 * Desktop keeps other data of Docker Hub under longer keys.)
 */
function bestKey(keys: readonly string[], registry: string, repository: string): string | undefined {
  const name = `${registry}/${repository}`;
  const fitting = keys.flatMap((key) => {
    const [host = '', ...path] = key
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
      .split('/');
    const hub = normalizeDockerHub(host);
    const isAddress = key.includes('://') || /^v[12]$/.test(path.join('/'));
    const prefix = isAddress ? hub : [hub, ...path].join('/');
    return name === prefix || name.startsWith(`${prefix}/`) ? [{ key, length: prefix.length }] : [];
  });
  const preference = (key: string): number => (key === serverAddress(registry) ? 0 : key.length);
  return fitting.sort((a, b) => b.length - a.length || preference(a.key) - preference(b.key))[0]?.key;
}

function readAuth(entry: Readonly<Record<string, unknown>>, source: string): Credential {
  const field = (name: string): string => (typeof entry[name] === 'string' ? entry[name] : '');
  if (field('registrytoken') !== '') return { kind: 'registry-token', token: field('registrytoken'), source };
  if (field('identitytoken') !== '') return { kind: 'identity-token', token: field('identitytoken'), source };
  const pair = Buffer.from(field('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = pair.indexOf(':');
  const username = colon > 0 ? pair.slice(0, colon) : field('username');
  const password = colon > 0 ? pair.slice(colon + 1) : field('password');
  return username === '' || password === '' ? ANONYMOUS : { kind: 'password', username, password, source };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
