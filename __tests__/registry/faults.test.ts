import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import { createTransport } from '../../src/registry/http/transport.ts';
import { type DockerRegistry, startDockerRegistry, testUser } from '../support/registry/docker-registry.ts';
import { type FaultProxy, startFaultProxy } from '../support/registry/fault-proxy.ts';
import {
  cutOff,
  drip,
  type Fault,
  hang,
  html,
  redirectTo,
  reset,
  status,
  tooManyRequests,
  withBody,
  withDigest,
  withoutDigest,
} from '../support/registry/faults.mjs';
import { digestOf, imageIndex } from '../support/registry/images.mjs';
import { describeWithRegistry } from '../support/requires.ts';
import { referenceOf, setUp } from './parts.ts';

const old = imageIndex({ seed: 'app', version: '1' });
const current = imageIndex({ seed: 'app', version: '2' });
/** Ten seconds after the manual clock's beginning. */
const DATE = 'Fri, 02 Jan 2026 03:04:15 GMT';

describeWithRegistry('faults in front of docker-registry', () => {
  const closing: (() => Promise<void>)[] = [];
  let registry: DockerRegistry;
  let proxy: FaultProxy;
  beforeEach(async () => {
    registry = await startDockerRegistry();
    closing.push(registry.close);
    for (const name of ['a', 'b', 'c']) {
      await registry.push(`team/${name}`, undefined, old);
      await registry.push(`team/${name}`, '1', current);
    }
    proxy = await startFaultProxy(registry.url);
    closing.push(proxy.close);
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /**
   * Looks a, b and c up, all of them stale; what became of b, and that nothing happened to the others.
   * @param options `led`: requests that were led elsewhere
   */
  async function lookUp({ timeout = 5000, led = 0 } = {}) {
    const { resolver, clock, client } = setUp([proxy.host], { transport: createTransport(timeout) });
    const before = proxy.requests.length;
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map((name) => resolver.resolve(referenceOf(`${proxy.host}/team/${name}:1@${old.digest}`))),
    );
    for (const other of [a, c]) {
      expect(other?.tag).toMatchObject({ ok: true, value: { digest: current.digest } });
      expect(other?.pinned).toMatchObject({ ok: true, value: { digest: old.digest } });
    }
    const failure = b?.tag?.ok === false ? b.tag.failure : undefined;
    if (failure !== undefined) {
      expect(failure.message).toMatch(/^[^\n]{10,400}\.$/);
      expect(failure.message).toContain(proxy.host);
      expect(b?.pinned).toBeUndefined();
    }
    const made = proxy.requests.slice(before);
    const own = made.filter((line) => line.includes('/team/b/'));
    expect(client.requests).toBe(made.length + led);
    return { failure, digest: b?.tag?.ok === true ? b.tag.value.digest : undefined, asked: own.length, clock };
  }

  it.each<[string, Fault, number, readonly number[]]>([
    ['a reset', reset(), 3, [500, 1000, 2000]],
    ['half an answer', cutOff(), 2, [500, 1000]],
    ['503', status(503), 1, [500]],
    ['503 with Retry-After', status(503, 'UNAVAILABLE', { 'retry-after': '4' }), 1, [4000]],
    ['429', tooManyRequests(), 2, [500, 1000]],
    ['429 for some seconds', tooManyRequests(7), 3, [7000, 7000, 7000]],
    ['429 until a date, which is past the second time', tooManyRequests(DATE), 2, [10_000, 0]],
  ])('%s passes: asked again, after the pause that is right', async (_, fault, times, slept) => {
    proxy.fail('/team/b/manifests/1', fault, times);
    const { digest, asked, clock } = await lookUp();
    expect(digest).toBe(current.digest);
    expect(clock.slept).toEqual(slept);
    // The tag until it is answered, and the pin once.
    expect(asked).toBe(times + 2);
  });

  it.each<[string, Fault, string, RegExp, number]>([
    ['a reset', reset(), 'unreachable', /^The connection to .* broke/, 5],
    ['half an answer', cutOff(), 'unreachable', /^The connection to .* broke/, 5],
    ['503', status(503), 'malformed-response', /answered with status 503/, 5],
    ['429', tooManyRequests(), 'rate-limited', /limits the rate of requests/, 4],
    ['429 for longer than a run waits', tooManyRequests(3600), 'rate-limited', /limits the rate of requests/, 1],
    ['a web page', html(), 'malformed-response', /asked for/, 2],
    ['a web page with 404', html(404), 'not-found', /has no .*team\/b:1/, 2],
    ['a web page with 403', html(403), 'denied', /refuses .*team\/b:1 with status 403/, 2],
    ['another image’s digest in another form', withDigest('md5:abc'), 'malformed-response', /asked for/, 2],
    ['a redirect in a circle', (_, request) => redirectTo(proxy.url)(_, request), 'malformed-response', /redirects/, 6],
    [
      'a redirect to a file',
      status(301, 'MOVED', { location: 'file:///etc/passwd' }),
      'malformed-response',
      /redirects/,
      1,
    ],
  ])('%s lasts: told in plain words, and the others go on', async (_, fault, code, words, tries) => {
    proxy.fail('/team/b/', fault, 100);
    const { failure, asked, clock } = await lookUp();
    expect(failure).toMatchObject({ code, message: expect.stringMatching(words) });
    expect(asked).toBe(tries);
    expect(clock.slept.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(3500);
  });

  it('a redirect that leads nowhere is told as the registry’s', async () => {
    proxy.fail('/team/b/', redirectTo('http://absent.invalid'), 100);
    const { failure, asked } = await lookUp({ led: 1 });
    expect(failure?.message).toBe(
      `${proxy.host} redirects to absent.invalid, and the host name absent.invalid can not be resolved.`,
    );
    expect(asked).toBe(1);
  });

  it.each([
    ['nothing comes', hang()],
    ['it drips', drip()],
  ])('%s: the time limit of an exchange holds, once', async (_, fault) => {
    proxy.fail('/team/b/', fault, 100);
    const { failure, asked } = await lookUp({ timeout: 2000 });
    expect(failure).toMatchObject({ code: 'unreachable', message: `${proxy.host} did not answer within 2 seconds.` });
    expect(asked).toBe(1);
  });

  it('a body that breaks off, or is another one, is no digest', async () => {
    proxy.fail('HEAD /v2/team/b/', withoutDigest(), 100);
    proxy.fail('GET /v2/team/b/', cutOff(), 4);
    expect((await lookUp()).failure).toMatchObject({ code: 'unreachable' });
    proxy.fail('GET /v2/team/b/', withBody('{}'), 100);
    expect((await lookUp()).failure).toMatchObject({ code: 'malformed-response' });
    // Only what hashes to its own header's digest is one.
    proxy.fail('HEAD /v2/team/b/', withoutDigest(), 100);
    proxy.fail('GET /v2/team/b/', withDigest(digestOf('another')), 100);
    expect((await lookUp()).failure).toMatchObject({ code: 'malformed-response' });
  });

  it('a registry that moved to another origin is followed, without the log-in', async () => {
    const credential: Credential = { kind: 'password', username: 'ann', password: 'made-up', source: 'the test' };
    const elsewhere = await startFaultProxy(registry.url);
    closing.push(elsewhere.close);
    const { resolver } = setUp([proxy.host], { credentials: { find: async () => credential } });
    proxy.fail('/team/b/', status(401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="x"' }));
    proxy.fail('/team/b/', redirectTo(elsewhere.url, 301), 100);
    const { tag, pinned } = await resolver.resolve(referenceOf(`${proxy.host}/team/b:1@${old.digest}`));
    expect([tag?.ok === true && tag.value.digest, pinned?.ok]).toEqual([current.digest, true]);
    expect(proxy.authorizations.slice(1)).toEqual(
      proxy.authorizations.slice(1).map(() => expect.stringMatching(/^Basic /)),
    );
    expect(elsewhere.authorizations).toEqual([undefined, undefined]);
  });

  it('with htpasswd: a fault amid the handshake isn’t taken for a refusal', async () => {
    const closed = await startDockerRegistry({ auth: { type: 'htpasswd' } });
    closing.push(closed.close);
    for (const name of ['a', 'b']) await closed.push(`team/${name}`, '1', current);
    const front = await startFaultProxy(closed.url);
    closing.push(front.close);
    const { name: username, password } = testUser;
    const credential: Credential = { kind: 'password', username, password, source: 'the test' };
    const { resolver, log } = setUp([front.host], { credentials: { find: async () => credential } });
    // The first answer of all, which is the one that says how to log in, then the first with the log-in.
    front.fail('HEAD', reset(), 2);
    front.fail('HEAD', status(502), 1);
    const found = await Promise.all(
      ['a', 'b'].map((name) => resolver.resolve(referenceOf(`${front.host}/team/${name}:1`))),
    );
    for (const { tag } of found) expect(tag).toMatchObject({ ok: true, value: { digest: current.digest } });
    expect(log.warnings).toEqual([]);
  });
});
