import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import { createTransport } from '../../src/registry/http/transport.ts';
import fc from '../support/fast-check.ts';
import type { RegistryDouble } from '../support/registry/double.mjs';
import { startRegistry } from '../support/registry/double.mjs';
import { cutOff, html, reset, status, withBody, withDigest } from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { referenceOf, setUp } from './parts.ts';

const SECRET = 'S3CRET-S3CRET';
const source = 'the test';
const credentials: readonly Credential[] = [
  { kind: 'password', username: 'ann', password: SECRET, source },
  { kind: 'password', username: 'ann', password: `${SECRET}-wrong`, source },
  { kind: 'identity-token', token: SECRET, source },
  { kind: 'identity-token', token: `${SECRET}-wrong`, source },
  { kind: 'registry-token', token: SECRET, source },
];

/** Answers that say back what they were sent, as a hostile or chatty server may. */
const faults = {
  none: undefined,
  reset: reset(),
  cut: cutOff(),
  html: html(),
  refusal: status(401),
  denial: status(403, SECRET),
  server: status(500, SECRET),
  echo: withBody(`{"token":"${SECRET}\n"`),
  token: withBody(`{"token":"${SECRET} ${SECRET}"}`),
  digest: withDigest(`sha256:${SECRET}`),
  realm: status(401, SECRET, { 'www-authenticate': `Bearer realm="http://u:${SECRET}@evil.example/"` }),
} as const;
type Fault = keyof typeof faults;

const registries: RegistryDouble[] = [];
beforeAll(async () => {
  const users = { ann: SECRET };
  const identityTokens = { [SECRET]: 'ann' };
  registries.push(
    await startRegistry({ auth: { type: 'token', users, identityTokens, anonymousPull: false } }),
    await startRegistry({ auth: { type: 'basic', users } }),
  );
});
afterAll(() => Promise.all(registries.map((registry) => registry.close())));

it('no secret gets into a failure, a warning or an error, whatever the registry answers', async () => {
  const image = imageIndex();
  const fault = fc.constantFrom(...(Object.keys(faults) as Fault[]));
  const hosts = registries.map(({ host }) => host);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1),
      fc.constantFrom(...credentials),
      fault,
      fault,
      async (which, credential, onToken, onHead) => {
        const registry = registries[which] ?? expect.fail();
        run += 1;
        registry.put(`team/app${run}`, '1', image);
        const atToken = faults[onToken];
        const atHead = faults[onHead];
        const { resolver, log } = setUp(hosts, {
          credentials: { find: async () => credential },
          transport: createTransport(1000),
        });
        const work = resolver.resolve(referenceOf(`${registry.host}/team/app${run}:1`));
        if (atToken !== undefined) registry.fail(new RegExp(`/token.*app${run}\\b|POST /token`), atToken, 3);
        if (atHead !== undefined) registry.fail(`/team/app${run}/`, atHead, 3);
        const result = await work.catch((error: unknown) => error);
        expect(inspect([result, log.warnings], { depth: 9, showHidden: true })).not.toContain('S3CRET');
      },
    ),
    { numRuns: 150 },
  );
});
