import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findDockerRegistry } from '../../../scripts/parts/docker-registry.mjs';
import { selfSigned } from './certificate.ts';
import { pushImage } from './push.mjs';
import { basicAuthorization } from './rights.mjs';
import { startTokenServer, type TokenServer, type TokenServerOptions } from './token-server.ts';
import type { Image } from './types.mjs';

/** How the registry asks who is there; `htpasswd` knows `testUser` alone. */
export type DockerRegistryAuth =
  | { readonly type: 'anonymous' }
  | { readonly type: 'htpasswd' }
  | ({ readonly type: 'token' } & TokenServerOptions);

/** What can be set of the real registry. */
export interface DockerRegistryOptions {
  /** Default anonymous. */
  readonly auth?: DockerRegistryAuth;
  /** URL of the registry that this one is a pull-through cache of; nothing can be pushed then. */
  readonly proxyOf?: string;
  /** PEM; without it the registry speaks plain HTTP. What a test pushes needs a certificate that the test trusts. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A running CNCF Distribution with an empty store in memory. */
export interface DockerRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** `http://127.0.0.1:<port>`, or with `tls` https. */
  readonly url: string;
  /** With `auth.type` `token`: its token server. */
  readonly tokenServer: TokenServer | undefined;
  push(repository: string, tag: string | undefined, image: Image): Promise<void>;
  deleteManifest(repository: string, digest: string): Promise<void>;
  close(): Promise<void>;
}

/** A made-up credential for `htpasswd`; it opens nothing but registries that live as long as a test. */
export const testUser = { name: 'tester', password: 'made-up-password' } as const;

// `htpasswd -Bbn tester made-up-password`: fixed, since that program isn't everywhere and Node has no bcrypt.
const HTPASSWD = 'tester:$2y$05$I1S0xRuaqIQpalhPGemXxuhaOrFaDbI94hELM4sia/AFpYNFV3qwC\n';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the real registry (Debian's package docker-registry) on a free port of 127.0.0.1 and waits until it answers. */
export async function startDockerRegistry(options: DockerRegistryOptions = {}): Promise<DockerRegistry> {
  const program = findDockerRegistry(ROOT);
  if (program === undefined) throw new Error('docker-registry is missing: run the tests with `npm test`');
  const { auth = { type: 'anonymous' }, tls } = options;
  const folder = await mkdtemp(join(tmpdir(), 'docker-registry-'));
  const signer = auth.type === 'token' ? selfSigned() : undefined;
  const tokenServer = signer && auth.type === 'token' ? await startTokenServer(signer, auth) : undefined;
  await writeFile(join(folder, 'htpasswd'), HTPASSWD);
  await writeFile(join(folder, 'token.pem'), signer?.cert ?? '');
  await writeFile(join(folder, 'tls-key.pem'), tls?.key ?? '');
  await writeFile(join(folder, 'tls.pem'), tls?.cert ?? '');
  // JSON is YAML.
  await writeFile(join(folder, 'config.yml'), JSON.stringify(configuration(folder, options, tokenServer)));

  // Settings in REGISTRY_* variables would win over the file: no environment.
  const child = spawn(program, ['serve', join(folder, 'config.yml')], { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = once(child, 'close');
  const close = async () => {
    kill();
    process.removeListener('exit', kill);
    await exited;
    await tokenServer?.close();
    await rm(folder, { recursive: true, force: true });
  };

  try {
    const host = `127.0.0.1:${await portOf(child)}`;
    const url = `${tls === undefined ? 'http' : 'https'}://${host}`;
    /** What the test itself may send, whatever the registry asks of others. */
    const authorized = (repository: string): { authorization?: string } => {
      if (auth.type === 'htpasswd') return { authorization: basicAuthorization(testUser.name, testUser.password) };
      const actions: ('pull' | 'push' | 'delete')[] = ['pull', 'push', 'delete'];
      const token = tokenServer?.issue([{ type: 'repository', name: repository, actions }]);
      return token === undefined ? {} : { authorization: `Bearer ${token}` };
    };
    return {
      host,
      url,
      tokenServer,
      push: (repository, tag, image) => pushImage(url, repository, tag, image, authorized(repository)),
      async deleteManifest(repository, digest) {
        const target = `${url}/v2/${repository}/manifests/${digest}`;
        const answer = await fetch(target, { method: 'DELETE', headers: authorized(repository) });
        if (answer.status !== 202) throw new Error(`DELETE ${target}: ${answer.status} ${await answer.text()}`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function configuration(folder: string, { auth, proxyOf, tls }: DockerRegistryOptions, tokenServer?: TokenServer) {
  const ways = {
    ...(auth?.type === 'htpasswd' ? { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } } : {}),
    ...(tokenServer === undefined
      ? {}
      : {
          token: {
            realm: tokenServer.realm,
            service: tokenServer.service,
            issuer: tokenServer.issuer,
            rootcertbundle: join(folder, 'token.pem'),
          },
        }),
  };
  return {
    version: '0.1',
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { inmemory: {}, delete: { enabled: true } },
    http: {
      addr: '127.0.0.1:0',
      relativeurls: true,
      secret: 'made-up',
      ...(tls === undefined ? {} : { tls: { certificate: join(folder, 'tls.pem'), key: join(folder, 'tls-key.pem') } }),
    },
    ...(Object.keys(ways).length === 0 ? {} : { auth: ways }),
    ...(proxyOf === undefined ? {} : { proxy: { remoteurl: proxyOf } }),
  };
}

/**
 * The port that the system gave it. It says so in its log once it listens, and from then on connections are
 * taken: nothing is left to wait for, and no port can be lost to another process between choosing and using it.
 */
async function portOf(child: ChildProcess): Promise<number> {
  const seen: string[] = [];
  if (child.stderr === null) throw new TypeError('docker-registry was started without a pipe for its log');
  // Everything is read, also later: with a full pipe it would stop.
  const lines = createInterface({ input: child.stderr });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    lines.on('line', (line) => {
      const port = /listening on 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
      else if (seen.length < 20) seen.push(line);
    });
    lines.once('close', () => reject(new Error(`docker-registry ended at once:\n${seen.join('\n')}`)));
  });
}
