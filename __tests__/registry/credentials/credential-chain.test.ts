import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/model/error.ts';
import { type CredentialSettings, credentialChain } from '../../../src/registry/credentials/credential-chain.ts';
import { runCredentialHelper } from '../../../src/registry/credentials/credential-helper.ts';
import { RegistryError } from '../../../src/registry/error.ts';

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  environment = { DOCKER_CONFIG: folder, HOME: folder, PATH: `${folder}:/usr/bin:/bin` };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const auth = (user: string, password: string) => ({ auth: Buffer.from(`${user}:${password}`).toString('base64') });
const config = (value: unknown) => writeFile(join(folder, 'config.json'), JSON.stringify(value));

/** A credential helper that writes down what it was asked, and runs the shell commands. */
async function helper(name: string, commands: string): Promise<void> {
  const path = join(folder, `docker-credential-${name}`);
  await writeFile(path, `#!/bin/sh\necho "$1 $(cat)" >>"${folder}/asked"\n${commands}\n`);
  await chmod(path, 0o755);
}
const asked = async () => (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n');

/** What is found, as `user:password@source` or the like. */
async function find(image: string, settings: Partial<CredentialSettings> = {}): Promise<string> {
  const chain = credentialChain({ given: [], environment, github: undefined, ...settings });
  const [registry = '', repository = ''] = image.split(/\/(.*)/);
  const found = await chain.find(registry, repository);
  switch (found.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'password':
      return `${found.username}:${found.password}`;
    default:
      return `${found.kind} ${found.token}`;
  }
}

describe("docker's config.json", () => {
  it.each([
    ['ghcr.io', 'ghcr.io/org/app', true],
    ['https://ghcr.io', 'ghcr.io/org/app', true],
    ['https://ghcr.io/', 'ghcr.io/org/app', true],
    ['https://ghcr.io/v1/', 'ghcr.io/org/app', true],
    ['http://ghcr.io/v2/', 'ghcr.io/org/app', true],
    ['ghcr.io/v1/', 'ghcr.io/org/app', true],
    ['127.0.0.1:5000', '127.0.0.1:5000/app', true],
    ['https://index.docker.io/v1/', 'docker.io/library/node', true],
    ['index.docker.io', 'docker.io/library/node', true],
    ['registry-1.docker.io', 'docker.io/library/node', true],
    ['docker.io', 'docker.io/library/node', true],
    ['docker.io/library', 'docker.io/library/node', true],
    ['quay.io/org', 'quay.io/org/app', true],
    ['quay.io/org/app', 'quay.io/org/app', true],
    ['quay.io/or', 'quay.io/org/app', false],
    ['quay.io/org/app/more', 'quay.io/org/app', false],
    ['uay.io', 'quay.io/org/app', false],
    ['quay.io.evil.example', 'quay.io/org/app', false],
    ['evil.example/quay.io', 'quay.io/org/app', false],
    ['https://evil.example/quay.io/', 'quay.io/org/app', false],
    ['ghcr.io', 'ghcr.io:443/org/app', false],
    ['127.0.0.1', '127.0.0.1:5000/app', false],
    ['', 'ghcr.io/org/app', false],
  ])('the key %j is for %s: %s', async (key, image, fits) => {
    await config({ auths: { [key]: auth('u', 'p') } });
    expect(await find(image)).toBe(fits ? 'u:p' : 'anonymous');
  });

  it('takes the longest namespace', async () => {
    await config({
      auths: { 'quay.io': auth('host', 'p'), 'quay.io/org/app': auth('app', 'p'), 'quay.io/org': auth('org', 'p') },
    });
    expect(await find('quay.io/org/app')).toBe('app:p');
    expect(await find('quay.io/org/other')).toBe('org:p');
    expect(await find('quay.io/else')).toBe('host:p');
  });

  it("takes Docker Hub's own key before what Docker Desktop keeps beside it", async () => {
    await config({
      auths: {
        'https://index.docker.io/v1/access-token': auth('access', 'p'),
        'https://index.docker.io/v1/refresh-token': auth('refresh', 'p'),
        'https://index.docker.io/v1/': auth('me', 'p'),
      },
    });
    expect(await find('docker.io/library/node')).toBe('me:p');
  });

  it.each([
    ['auth', auth('u', 'p:with:colons'), 'u:p:with:colons'],
    ['auth with zero bytes at its end', { auth: Buffer.from('u:p\0\0').toString('base64') }, 'u:p'],
    ['username and password', { username: 'u', password: 'p' }, 'u:p'],
    ['an identity token', { ...auth('00000000', ''), identitytoken: 'it' }, 'identity-token it'],
    ['a registry token', { registrytoken: 'rt', identitytoken: 'it' }, 'registry-token rt'],
    ['nothing', {}, 'anonymous'],
    ['broken base64', { auth: '%%%' }, 'anonymous'],
    ['auth without a colon', { auth: Buffer.from('justme').toString('base64') }, 'anonymous'],
    ['a user alone', { username: 'u' }, 'anonymous'],
    ['other types', { auth: 5, username: [], identitytoken: {} }, 'anonymous'],
    ['no mapping', 'text', 'anonymous'],
  ])('reads %s', async (_, entry, expected) => {
    await config({ auths: { 'r.example': entry } });
    expect(await find('r.example/a')).toBe(expected);
  });

  it('is found in HOME, and none is no error', async () => {
    delete environment.DOCKER_CONFIG;
    expect(await find('r.example/a')).toBe('anonymous');
    await mkdir(join(folder, '.docker'));
    await writeFile(join(folder, '.docker/config.json'), JSON.stringify({ auths: { 'r.example': auth('u', 'p') } }));
    expect(await find('r.example/a')).toBe('u:p');
  });

  it("falls back on podman's file", async () => {
    environment.REGISTRY_AUTH_FILE = join(folder, 'auth.json');
    const podman = { auths: { 'r.example': auth('podman', 'p'), 'quay.io/org': auth('org', 'p') } };
    await writeFile(environment.REGISTRY_AUTH_FILE, JSON.stringify(podman));
    expect(await find('r.example/a')).toBe('podman:p');
    expect(await find('quay.io/org/a')).toBe('org:p');
    await config({ auths: { 'r.example': auth('docker', 'p') } });
    expect(await find('r.example/a')).toBe('docker:p');
  });

  it('says what is broken without a word of it', async () => {
    await writeFile(join(folder, 'config.json'), '{"auths":{"r.example":{"auth":"secret-text');
    const error = await find('r.example/a').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'invalid-file' });
    expect(String(error)).toContain('config.json is not valid JSON');
    expect(inspect(error, { depth: 9 })).not.toContain('secret');
  });

  it.each(['null', '[]', '7', '{"auths":[1],"credHelpers":7,"credsStore":{}}'])('makes nothing of %s', async (text) => {
    await writeFile(join(folder, 'config.json'), text);
    expect(await find('r.example/a')).toBe('anonymous');
  });
});

describe('credential helpers', () => {
  it('asks the store once per server, by the name that docker uses', async () => {
    await helper('store', `echo '{"Username":"u","Secret":"p"}'`);
    await config({ credsStore: 'store' });
    const chain = credentialChain({ given: [], environment, github: undefined });
    const images = ['library/node', 'library/alpine', 'org/app'];
    await Promise.all(images.map((repository) => chain.find('docker.io', repository)));
    expect(await chain.find('r.example', 'a')).toMatchObject({ username: 'u', source: 'docker-credential-store' });
    expect(await asked()).toEqual(['get https://index.docker.io/v1/', 'get r.example']);
  });

  it("takes a registry's own helper before auths and the store, and auths before the store", async () => {
    await helper('own', `echo '{"Username":"own","Secret":"p"}'`);
    await helper('store', `echo '{"Username":"store","Secret":"p"}'`);
    const auths = { 'a.example': auth('auths', 'p'), 'b.example': auth('auths', 'p'), 'c.example': {} };
    await config({ auths, credHelpers: { 'a.example': 'own' }, credsStore: 'store' });
    expect(await find('a.example/x')).toBe('own:p');
    expect(await find('b.example/x')).toBe('auths:p');
    expect(await find('c.example/x')).toBe('store:p');
  });

  it.each([
    [`echo '{"Username":"<token>","Secret":"it"}'`, 'identity-token it'],
    [`echo '{"Username":"u","Secret":""}'`, 'anonymous'],
    ['echo "credentials not found in native keychain"; exit 1', 'anonymous'],
  ])('%s', async (commands, expected) => {
    await helper('store', commands);
    await config({ credsStore: 'store' });
    expect(await find('r.example/a')).toBe(expected);
  });

  it.each([
    ['echo secret-out; echo secret-err >&2; exit 1', 'failed (asked for r.example)'],
    ['echo secret-out', 'did not write a credential'],
    [`echo '{"Username":"secret-user"}'`, 'did not write a credential'],
    ['exec 2>&1; echo "secret-out"; sleep 20', 'did not answer within 0.2 seconds'],
  ])('%s is a failure that repeats nothing', async (commands, words) => {
    await helper('store', commands);
    const error = await runCredentialHelper('store', 'r.example', environment, 200).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegistryError);
    expect(String(error)).toContain('docker-credential-store');
    expect(String(error)).toContain(words);
    expect(inspect(error, { depth: 9 })).not.toContain('secret');
  });

  it('says that one is not installed, and runs none by a path', async () => {
    await config({ credHelpers: { 'r.example': 'absent', 'evil.example': '../../bin/sh' } });
    await expect(find('r.example/a')).rejects.toThrow('docker-credential-absent is not installed');
    await expect(find('evil.example/a')).rejects.toThrow('has an invalid name');
  });
});

describe('credentialChain', () => {
  const given = [{ registry: 'r.example', username: 'given', password: 'p' }];
  const github = { registry: 'r.example', token: 'gt' };

  it('takes the setting, then the files, then the token of GitHub, then nothing', async () => {
    expect(await find('r.example/a')).toBe('anonymous');
    expect(await find('r.example/a', { github })).toBe('x-access-token:gt');
    await config({ auths: { 'r.example': auth('file', 'p') } });
    expect(await find('r.example/a', { github })).toBe('file:p');
    expect(await find('r.example/a', { github, given })).toBe('given:p');
    expect(await find('other.example/a', { github, given })).toBe('anonymous');
  });

  it.each(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'https://index.docker.io/v1/'])(
    'knows Docker Hub as %s',
    async (registry) => {
      expect(await find('docker.io/library/node', { given: [{ registry, username: 'u', password: 'p' }] })).toBe('u:p');
    },
  );

  it('passes over an entry whose secret is not there', async () => {
    await config({ auths: { 'r.example': auth('file', 'p') } });
    expect(await find('r.example/a', { given: [{ registry: 'r.example', username: 'u', password: '' }] })).toBe(
      'file:p',
    );
    expect(await find('r.example/a', { given: [{ registry: 'r.example', username: '', password: 'p' }] })).toBe(
      'file:p',
    );
  });

  it('passes over a helper that fails where there is something else', async () => {
    await config({ credsStore: 'absent' });
    expect(await find('r.example/a', { github })).toBe('x-access-token:gt');
    await expect(find('other.example/a', { github })).rejects.toThrow('docker-credential-absent is not installed');
  });
});
