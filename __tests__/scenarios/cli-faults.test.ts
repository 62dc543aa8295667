import { expect, it, onTestFinished } from 'vitest';
import { startDockerRegistry } from '../support/registry/docker-registry.ts';
import { startFaultProxy } from '../support/registry/fault-proxy.ts';
import {
  cutOff,
  type Fault,
  html,
  redirectTo,
  status,
  tooManyRequests,
  withBody,
  withDigest,
  withoutDigest,
} from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { describeWithRegistry } from '../support/requires.ts';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const old = imageIndex({ version: '1' });
const current = imageIndex({ version: '2' });

/** Faults that last, by the name of the image that they hit; none makes the run wait. */
const FAULTS: Readonly<Record<string, readonly [match: string, fault: Fault][]>> = {
  'busy-for-an-hour': [['HEAD', tooManyRequests(3600)]],
  'busy-again-and-again': [['HEAD', tooManyRequests(0)]],
  down: [['[A-Z]+', status(503, 'UNAVAILABLE', { 'retry-after': '0' })]],
  portal: [['[A-Z]+', html()]],
  'moved-away': [['HEAD', redirectTo('http://absent.invalid', 301)]],
  'moved-to-a-file': [['HEAD', status(301, 'MOVED', { location: 'file:///etc/passwd' })]],
  'no-digest': [['[A-Z]+', withDigest('sha256:abc')]],
  'other-bytes': [
    ['HEAD', withoutDigest()],
    ['GET', withBody('{}')],
  ],
  forbidden: [['[A-Z]+', status(403, 'DENIED')]],
  gone: [['[A-Z]+', status(404, 'MANIFEST_UNKNOWN')]],
};

describeWithRegistry('a registry of which some images go wrong', () => {
  it('edits the others alone, says why in a line each, and ends as if nothing had happened', async () => {
    const registry = await startDockerRegistry();
    onTestFinished(() => registry.close());
    const proxy = await startFaultProxy(registry.url);
    onTestFinished(() => proxy.close());
    const names = ['first', ...Object.keys(FAULTS), 'last'];
    for (const name of names) {
      await registry.push(`team/${name}`, undefined, old);
      await registry.push(`team/${name}`, '1', current);
    }
    for (const [name, faults] of Object.entries(FAULTS)) {
      for (const [method, fault] of faults) proxy.fail(new RegExp(`^${method} /v2/team/${name}/`), fault, 100);
    }
    proxy.fail('/team/last/', cutOff());

    const lines = (digestOf: (name: string) => string) =>
      names.map((name) => `FROM ${proxy.host}/team/${name}:1@${digestOf(name)}\n`).join('');
    const folder = await project({ Dockerfile: lines(() => old.digest) });
    const options = ['--insecure-registry', proxy.host];
    const { report, exitCode, stderr } = await checkJson(folder, options);
    expect(exitCode).toBe(0);
    expect(stderr).not.toMatch(/\n\s+at /);
    for (const [at, name] of names.entries()) {
      const reference = report.references[at];
      const isHit = name in FAULTS;
      expect([name, reference?.status]).toEqual([name, isHit ? 'unresolved' : 'stale']);
      expect([name, reference?.edits.length]).toEqual([name, isHit ? 0 : 1]);
      if (isHit) expect(reference?.error).toMatch(/^[^\n]{10,400}\.$/);
    }
    const update = await folder.call(['update', '--write', ...options]);
    expect(update.exitCode).toBe(0);
    expect((await folder.read('Dockerfile')).toString()).toBe(
      lines((name) => (name in FAULTS ? old.digest : current.digest)),
    );
  });
});
