import { chmod } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import {
  type DockerRegistry,
  type DockerRegistryAuth,
  startDockerRegistry,
  testUser,
} from '../support/registry/docker-registry.ts';
import { imageIndex } from '../support/registry/images.mjs';
import { describeWithNode20, describeWithRegistry } from '../support/requires.ts';
import { type Project, project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const PASSWORD = 'a-pass:word-that-is-a-secret';
const users = { ann: PASSWORD };

async function start(auth: DockerRegistryAuth): Promise<DockerRegistry> {
  const registry = await startDockerRegistry({ auth });
  onTestFinished(() => registry.close());
  for (const name of ['team/app', 'public/app']) {
    await registry.push(name, undefined, imageIndex({ version: '1' }));
    await registry.push(name, 'now', imageIndex({ version: '2' }));
  }
  return registry;
}

/** A project with two stale images of the registry, and docker's config.json beside it. */
async function logged(registry: DockerRegistry, config: object): Promise<Project> {
  const pin = imageIndex({ version: '1' }).digest;
  const lines = ['team/app', 'public/app'].map((name) => `FROM ${registry.host}/${name}:now@${pin}\n`);
  return project({ Dockerfile: lines.join(''), 'docker/config.json': JSON.stringify(config) });
}

const auths = (key: string, user: string, password: string) => ({
  auths: { [key]: { auth: Buffer.from(`${user}:${password}`).toString('base64') } },
});

function tests(on: { readonly node?: 20 }): void {
  /** The statuses, with all that the run says; no secret may be among it. */
  async function check(registry: DockerRegistry, config: object) {
    const folder = await logged(registry, config);
    const env = { DOCKER_CONFIG: `${folder.folder}/docker` };
    const run = await checkJson(folder, ['--insecure-registry', registry.host], { ...on, env });
    const text = await folder.runOrCall(['check', '--insecure-registry', registry.host], { ...on, env });
    const said = JSON.stringify(run) + text.stdout + text.stderr;
    for (const secret of [PASSWORD, testUser.password, 'wrong-password']) {
      expect(said).not.toContain(secret);
      expect(said).not.toContain(Buffer.from(`ann:${secret}`).toString('base64'));
      expect(said).not.toContain(Buffer.from(`${testUser.name}:${secret}`).toString('base64'));
    }
    return { statuses: run.report.references.map(({ status }) => status), ...run };
  }

  it('htpasswd: with the log-in of config.json, in each of its forms', async () => {
    const registry = await start({ type: 'htpasswd' });
    const { name, password } = testUser;
    for (const config of [
      auths(registry.host, name, password),
      auths(`http://${registry.host}`, name, password),
      auths(`https://${registry.host}/v2/`, name, password),
      auths(`${registry.host}/team`, name, password),
      { auths: { [registry.host]: { username: name, password } } },
    ]) {
      const { statuses } = await check(registry, config);
      expect(statuses[0], JSON.stringify(Object.keys(config.auths))).toBe('stale');
    }
  });

  it('htpasswd: without a log-in or with a wrong one, denied in words that help, and exit status 3', async () => {
    const registry = await start({ type: 'htpasswd' });
    for (const config of [{}, auths('127.0.0.1', testUser.name, testUser.password)]) {
      const { statuses, report, exitCode, stderr } = await check(registry, config);
      expect(statuses).toEqual(['unresolved', 'unresolved']);
      expect(report.references[0]?.error).toContain(`docker login ${registry.host}`);
      expect(report.findings.map(({ rule }) => rule)).toEqual(['lookup-failed', 'lookup-failed']);
      expect(stderr).toContain(registry.host);
      expect(exitCode).toBe(3);
    }
    const wrong = await check(registry, auths(registry.host, testUser.name, 'wrong-password'));
    expect(wrong.statuses).toEqual(['unresolved', 'unresolved']);
    expect(wrong.stderr).toMatch(/refused the credential from .*config\.json/);
    expect(wrong.exitCode).toBe(3);
  });

  it('token: private images with the log-in, public ones without', async () => {
    const registry = await start({ type: 'token', users, visibility: { 'team/app': ['ann'] } });
    const own = await check(registry, auths(registry.host, 'ann', PASSWORD));
    expect(own.statuses).toEqual(['stale', 'stale']);
    expect([own.exitCode, own.stderr.match(/warning/i)]).toEqual([0, null]);
    const nobody = await check(registry, {});
    expect(nobody.statuses).toEqual(['unresolved', 'stale']);
    expect(nobody.exitCode).toBe(0);
  });

  it('token: a refused log-in is told once and makes no public image unknown', async () => {
    const registry = await start({ type: 'token', users, visibility: { 'team/app': ['ann'] } });
    const { statuses, exitCode, stderr } = await check(registry, auths(registry.host, 'ann', 'wrong-password'));
    expect(statuses).toEqual(['unresolved', 'stale']);
    expect(exitCode).toBe(0);
    expect(stderr.match(/refused the credential from .*config\.json/g)).toHaveLength(1);
    expect(registry.tokenServer?.requests.some(({ status }) => status === 401)).toBe(true);
  });

  it('--registry-credentials comes before config.json', async () => {
    const registry = await start({ type: 'htpasswd' });
    const folder = await logged(registry, auths(registry.host, testUser.name, 'wrong-password'));
    const given = JSON.stringify([{ registry: registry.host, username: testUser.name, password: testUser.password }]);
    const args = ['--insecure-registry', registry.host, '--registry-credentials', given];
    const env = { DOCKER_CONFIG: `${folder.folder}/docker` };
    const { report, stderr } = await checkJson(folder, args, { ...on, env });
    expect(report.references.map(({ status }) => status)).toEqual(['stale', 'stale']);
    expect(stderr).not.toContain('refused');
  });

  it('a config.json that is no JSON is one line without its text', async () => {
    const registry = await start({ type: 'htpasswd' });
    const folder = await logged(registry, {});
    await folder.write('docker/config.json', `{"auths": {"x": {"auth": "${PASSWORD}" `);
    const env = { DOCKER_CONFIG: `${folder.folder}/docker` };
    const { exitCode, stdout, stderr } = await folder.runOrCall(['check'], { ...on, env });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^freshfrom: .*config\.json.*\n$/);
    expect(stderr).not.toContain(PASSWORD);
  });

  it('a credential helper is asked, and what it says when it fails is not repeated', async () => {
    const registry = await start({ type: 'htpasswd' });
    const helper = (body: string) => `#!/bin/sh\n[ "$1" = get ] || exit 9\nread -r server\n${body}\n`;
    const answer = JSON.stringify({ Username: testUser.name, Secret: testUser.password });
    const folder = await logged(registry, { credHelpers: { [registry.host]: 'made-up' } });
    const env = { DOCKER_CONFIG: `${folder.folder}/docker`, PATH: `${folder.folder}/bin:/usr/bin:/bin` };
    for (const [body, status] of [
      [`[ "$server" = "${registry.host}" ] && echo '${answer}'`, 'stale'],
      [`echo ${PASSWORD}; echo ${PASSWORD} >&2; exit 1`, 'unresolved'],
      [`echo '{"Username": "${PASSWORD}"'`, 'unresolved'],
    ] as const) {
      await folder.write('bin/docker-credential-made-up', helper(body));
      await chmod(`${folder.folder}/bin/docker-credential-made-up`, 0o755);
      const { report, stderr } = await checkJson(folder, ['--insecure-registry', registry.host], { ...on, env });
      expect(report.references[0]?.status).toBe(status);
      expect(JSON.stringify(report) + stderr).not.toContain(PASSWORD);
    }
  });
}

describeWithRegistry('credentials against the real registry', () => tests({}));
describeWithNode20('credentials on Node 20', () => {
  describeWithRegistry('against the real registry', () => tests({ node: 20 }));
});
