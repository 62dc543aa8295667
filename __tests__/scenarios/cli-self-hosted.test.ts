import { expect, it, onTestFinished } from 'vitest';
import { selfSigned } from '../support/registry/certificate.ts';
import { type DockerRegistryOptions, startDockerRegistry } from '../support/registry/docker-registry.ts';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { describeWithNode20, describeWithRegistry } from '../support/requires.ts';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const OLD = imageIndex({ version: '1' });
const NEW = imageIndex({ version: '2' });
const CERTIFICATE = selfSigned();

/** The real registry as a pull-through cache of another one, which has one image, as Docker Hub would. */
async function start(options: DockerRegistryOptions = {}) {
  const upstream = await startRegistry();
  onTestFinished(() => upstream.close());
  upstream.put('library/app', undefined, OLD);
  upstream.put('library/app', 'now', NEW);
  const registry = await startDockerRegistry({ ...options, proxyOf: upstream.url });
  onTestFinished(() => registry.close());
  return { upstream, registry };
}

function tests(node: 20 | 24): void {
  it('a pull-through cache answers for Docker Hub, and is asked again when the tag moves', async () => {
    const { upstream, registry } = await start();
    const folder = await project({ Dockerfile: `FROM app:now@${OLD.digest}\n` });
    const args = ['--mirror', `docker.io=${registry.host}`, '--insecure-registry', registry.host];
    const { report, exitCode } = await checkJson(folder, args, { node });
    expect(report.references[0]).toMatchObject({ status: 'stale', current: { digest: NEW.digest } });
    expect(exitCode).toBe(0);
    upstream.put('library/app', 'now', OLD);
    expect((await checkJson(folder, args, { node })).report.references[0]?.status).toBe('fresh');
  });

  it('a certificate authority of its own is trusted through NODE_EXTRA_CA_CERTS alone', async () => {
    const { registry } = await start({ tls: CERTIFICATE });
    const files = { Dockerfile: `FROM ${registry.host}/library/app:now@${OLD.digest}\n` };
    const folder = await project({ ...files, 'ca.pem': CERTIFICATE.cert });
    const env = { NODE_EXTRA_CA_CERTS: `${folder.folder}/ca.pem` };
    const trusted = await checkJson(folder, [], { node, env });
    expect(trusted.report.references[0]).toMatchObject({ status: 'stale', current: { digest: NEW.digest } });
    const { report, exitCode } = await checkJson(folder, [], { node });
    expect(report.references[0]).toMatchObject({ status: 'unresolved', error: expect.stringMatching(/certificate/i) });
    expect(exitCode).toBe(3);
  });
}

describeWithRegistry('a registry of one’s own', () => tests(24));
describeWithNode20('a registry of one’s own, on Node 20', () => {
  describeWithRegistry('with the real registry', () => tests(20));
});
