import tls from 'node:tls';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type HttpProxy, type HttpProxyOptions, startHttpProxy } from '../support/http-proxy.ts';
import { selfSigned } from '../support/registry/certificate.ts';
import { type DockerRegistry, startDockerRegistry } from '../support/registry/docker-registry.ts';
import { imageIndex } from '../support/registry/images.mjs';
import { describeWithNode20, describeWithRegistry } from '../support/requires.ts';
import { type Project, project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const USER = { name: 'ann', password: 'p@ss:w/rd-secret' };
const NEW = imageIndex({ version: '2' }).digest;
const certificate = selfSigned();
const trusted = tls.getCACertificates('default');
// What the tests themselves push.
beforeAll(() => tls.setDefaultCACertificates([...trusted, certificate.cert]));
afterAll(() => tls.setDefaultCACertificates(trusted));

/** A registry that speaks TLS with our own certificate, and a project with one stale and one unpinned image of it. */
async function start(): Promise<{ registry: DockerRegistry; folder: Project; ca: string }> {
  const registry = await startDockerRegistry({ tls: certificate });
  onTestFinished(() => registry.close());
  const old = imageIndex({ version: '1' });
  await registry.push('team/app', undefined, old);
  await registry.push('team/app', '1', imageIndex({ version: '2' }));
  const image = `${registry.host}/team/app:1`;
  const folder = await project({
    Dockerfile: `FROM ${image}@${old.digest}\nFROM ${image}\n`,
    'ca.pem': certificate.cert,
  });
  return { registry, folder, ca: `${folder.folder}/ca.pem` };
}

async function startProxy(options: HttpProxyOptions): Promise<HttpProxy> {
  const proxy = await startHttpProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}

function tests(node: 20 | 24): void {
  it('NODE_EXTRA_CA_CERTS: an own certificate is trusted with it, and told without it', async () => {
    const { registry, folder, ca } = await start();
    const { report, exitCode } = await checkJson(folder, [], { node, env: { NODE_EXTRA_CA_CERTS: ca } });
    expect(report.references.map(({ status, current }) => [status, current?.digest])).toEqual([
      ['stale', NEW],
      ['unpinned', NEW],
    ]);
    expect(exitCode).toBe(0);
    const without = await checkJson(folder, [], { node });
    expect(without.exitCode).toBe(3);
    expect(without.report.references[0]?.error).toMatch(
      new RegExp(`^The TLS connection to ${registry.host} failed \\(.*self.signed.*\\)\\.$`),
    );
    // That the registry may be asked over plain HTTP isn't what helps here.
    expect(without.report.references[0]?.error).not.toContain('insecure');
  });

  it('HTTPS_PROXY: through one tunnel for all, with the log-in of its address', async () => {
    const { registry, folder, ca } = await start();
    const proxy = await startProxy({ user: USER });
    const address = `http://${USER.name}:${encodeURIComponent(USER.password)}@${proxy.host}`;
    const env = { NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: address };
    const run = await checkJson(folder, [], { node, env });
    expect(run.report.references.map(({ status }) => status)).toEqual(['stale', 'unpinned']);
    expect(proxy.requests.map(({ line }) => line)).toEqual([`CONNECT ${registry.host}`]);
    expect(run.stderr).not.toContain('secret');
  });

  it('HTTPS_PROXY: one that refuses is told once an image, without the password', async () => {
    const { folder, ca } = await start();
    const proxy = await startProxy({ user: USER });
    const env = { NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: `http://ann:wrong-secret@${proxy.host}` };
    const run = await checkJson(folder, [], { node, env });
    expect(run.exitCode).toBe(3);
    expect(run.report.references[0]?.error).toMatch(`The proxy ${proxy.host} wants another log-in (status 407)`);
    expect(JSON.stringify(run)).not.toContain('secret');
    expect(proxy.requests).toHaveLength(1);
    const update = await folder.run(['update', '--write'], { node, env });
    expect([update.exitCode, update.stdout]).toEqual([3, '']);
    expect((await folder.read('Dockerfile')).toString()).not.toContain(NEW);
  });

  it('HTTPS_PROXY: one whose password is not encoded is one line, and exit status 2', async () => {
    const { folder } = await start();
    const run = await folder.run(['check'], { node, env: { HTTPS_PROXY: 'http://ann:100%secret@127.0.0.1:1' } });
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^[^\n]*HTTPS_PROXY[^\n]*%25[^\n]*\n$/);
    expect(run.stderr).not.toContain('secret');
  });
}

describeWithRegistry('proxies and certificates', () => tests(24));
describeWithNode20('proxies and certificates on Node 20', () => tests(20));
