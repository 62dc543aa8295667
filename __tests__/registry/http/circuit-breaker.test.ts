import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Credential } from '../../../src/registry/credentials/credential.ts';
import type { HttpRequest, HttpResponse, Transport } from '../../../src/registry/http/request.ts';
import { createTransport } from '../../../src/registry/http/transport.ts';
import { TransportError } from '../../../src/registry/http/transport-error.ts';
import { startRegistry } from '../../support/registry/double.mjs';
import { heldUntil } from '../../support/registry/faults.mjs';
import { ManualClock, referenceOf, setUp } from '../parts.ts';

const LOGIN: Credential = { kind: 'password', username: 'u', password: 'p', source: 'the test' };
const DIGEST = `sha256:${'a'.repeat(64)}`;
const found: HttpResponse = {
  status: 200,
  headers: { 'docker-content-digest': DIGEST, 'content-type': 'application/vnd.oci.image.index.v1+json' },
  body: new Uint8Array(),
};
const answer = (status: number, headers: HttpResponse['headers'] = {}, body = ''): HttpResponse => ({
  status,
  headers,
  body: Buffer.from(body),
});
const silent = (host: string) => new TransportError('timeout', `${host} did not answer within 30 seconds`);
const twenty = Array.from({ length: 20 }, (_, index) => `team/app${index + 1}`);

type Play = (request: HttpRequest, clock: ManualClock) => HttpResponse | TransportError;

/** Looks images up at hosts that answer as the function says; what takes time moves the clock itself. */
async function lookUp(images: readonly string[], play: Play, { isLoggedIn = true, mirrors = {} } = {}) {
  const clock = new ManualClock();
  const asked: string[] = [];
  const transport: Transport = async (request) => {
    asked.push(`${request.url.host}${request.url.pathname}`);
    const outcome = play(request, clock);
    if (outcome instanceof TransportError) throw outcome;
    return outcome;
  };
  const { resolver, client } = setUp([], {
    transport,
    clock,
    mirrors: Object.entries(mirrors).map(([from, to]) => ({ from, to: String(to) })),
    ...(isLoggedIn && { credentials: { find: async () => LOGIN } }),
  });
  const resolutions = await Promise.all(images.map((image) => resolver.resolve(referenceOf(`${image}:1`))));
  const outcomes = resolutions.map(({ tag }) =>
    tag === undefined ? 'none' : tag.ok ? 'found' : `${tag.failure.code}: ${tag.failure.message}`,
  );
  expect(client.requests).toBe(asked.length);
  const elapsed = clock.elapsed() / 1000;
  return { asked, elapsed, outcomes, distinct: [...new Set(outcomes)], resolver, clock };
}

/** Docker Hub, whose token server is known, so that all of its images are asked for at a time. */
function hub(play: (name: string) => Promise<HttpResponse>, deadline = Number.POSITIVE_INFINITY) {
  const clock = new ManualClock();
  const sent: string[] = [];
  const { resolver } = setUp([], {
    clock,
    deadline,
    transport: async ({ url: { host, pathname } }) => {
      if (host === 'auth.docker.io') return answer(200, {}, '{"token":"t"}');
      const [, , , name = ''] = pathname.split('/');
      sent.push(name);
      return play(name);
    },
  });
  const ask = async (name: string) => (await resolver.resolve(referenceOf(`${name}:1`))).tag;
  return { clock, sent, ask, names: Array.from({ length: 80 }, (_, index) => `app${index}`) };
}

/** The host takes as long as that and then fails, or answers. */
function taking(seconds: number, outcome: HttpResponse | TransportError): Play {
  return (_, clock) => {
    clock.pass(seconds * 1000);
    return outcome;
  };
}

const at = (host: string, images: readonly string[] = twenty) => images.map((image) => `${host}/${image}`);

describe('a host that never answers', () => {
  it('costs one time-out with a log-in, however many images are there; other hosts are asked as ever', async () => {
    const play: Play = (request, clock) =>
      request.url.host === 'hangs.example' ? taking(30, silent('hangs.example'))(request, clock) : found;
    const { asked, elapsed, outcomes } = await lookUp([...at('hangs.example'), ...at('works.example')], play);
    expect(outcomes.slice(0, 20)).toEqual(
      Array(20).fill('unreachable: hangs.example did not answer within 30 seconds.'),
    );
    expect(outcomes.slice(20)).toEqual(Array(20).fill('found'));
    expect(asked.filter((url) => url.startsWith('hangs.'))).toHaveLength(1);
    expect(asked.filter((url) => url.startsWith('works.'))).toHaveLength(20);
    expect(elapsed).toBe(30);
  });

  it.each([
    ['a name that is looked up for ten seconds', 10, 'dns', 1],
    ['a host that nothing leads to: each try fails after three seconds', 3, 'no-route', 4],
    ['a host that never completes TLS', 30, 'timeout', 1],
  ] as const)('%s is tried for one image', async (_, seconds, code, tries) => {
    const { asked, distinct } = await lookUp(
      at('gone.example'),
      taking(seconds, new TransportError(code, 'it is gone')),
    );
    expect(asked).toHaveLength(tries);
    expect(distinct).toEqual(['unreachable: It is gone.']);
  });

  it('is asked for each where a connection breaks: it was there', async () => {
    const play: Play = ({ url }) =>
      url.pathname.includes('/app1/') ? new TransportError('reset', 'the connection to a.example broke') : found;
    const { outcomes } = await lookUp(at('a.example'), play);
    expect(outcomes.filter((outcome) => outcome === 'found')).toHaveLength(19);
  });

  it('is asked for each where its refusals cost no time: it may be back', async () => {
    let asked = 0;
    const play: Play = () => {
      asked += 1;
      return asked < 3 ? new TransportError('refused', 'a.example refused the connection') : found;
    };
    const { outcomes } = await lookUp(at('a.example'), play);
    expect(outcomes.filter((outcome) => outcome === 'found')).toHaveLength(18);
  });

  it('holds up those that wait for their turn no longer than those that were sent', async () => {
    let giveUp: () => void = () => {};
    const time = new Promise<void>((resolve) => {
      giveUp = resolve;
    });
    const { clock, sent, ask, names } = hub(async () => {
      // The last of those that can be under way.
      if (sent.length === 32) giveUp();
      await time;
      if (clock.elapsed() === 0) clock.pass(30_000);
      throw silent('registry-1.docker.io');
    });
    const tags = await Promise.all(names.map(ask));
    expect([sent.length, clock.elapsed()]).toEqual([32, 30_000]);
    expect(tags.every((tag) => tag?.ok === false && tag.failure.code === 'unreachable')).toBe(true);
  });

  it('is named as what it is for each: the mirror of one registry and of another', async () => {
    const images = ['ghcr.io/team/app', 'quay.io/team/app'];
    const mirrors = { 'ghcr.io': 'mirror.example/ghcr', 'quay.io': 'mirror.example/quay' };
    const play = taking(30, silent('mirror.example (mirror of ghcr.io)'));
    const { asked, outcomes } = await lookUp(images, play, { mirrors });
    expect(asked).toHaveLength(1);
    expect(outcomes).toEqual([
      'unreachable: mirror.example (mirror of ghcr.io) did not answer within 30 seconds.',
      'unreachable: mirror.example (mirror of quay.io) did not answer within 30 seconds.',
    ]);
  });

  it('is asked again once an answer comes that was under way', async () => {
    let release: () => void = () => {};
    const { clock, sent, ask } = hub(async (name) => {
      if (name === 'slow') {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      if (name !== 'hangs') return found;
      clock.pass(30_000);
      throw silent('registry-1.docker.io');
    });
    const slow = ask('slow');
    expect((await ask('hangs'))?.ok).toBe(false);
    expect((await ask('early'))?.ok).toBe(false);
    release();
    expect((await slow)?.ok).toBe(true);
    expect((await ask('late'))?.ok).toBe(true);
    expect(sent).toEqual(['slow', 'hangs', 'late']);
  });
});

describe('a host that answers some', () => {
  it('is not judged by one manifest that hangs', async () => {
    const play: Play = (request, clock) =>
      request.url.pathname.includes('/app3/') ? taking(30, silent('a.example'))(request, clock) : found;
    const { asked, outcomes } = await lookUp(at('a.example'), play);
    expect(asked).toHaveLength(20);
    expect(outcomes.filter((outcome) => outcome === 'found')).toHaveLength(19);
  });

  it('costs three time-outs and no more', async () => {
    const play: Play = (request, clock) => {
      const number = Number(/app(\d+)/.exec(request.url.pathname)?.[1]);
      return number % 2 === 0 ? taking(30, silent('a.example'))(request, clock) : found;
    };
    const { asked, elapsed, outcomes } = await lookUp(at('a.example'), play);
    expect(elapsed).toBe(90);
    expect(asked).toHaveLength(6);
    expect(outcomes.slice(6)).toEqual(Array(14).fill('unreachable: a.example did not answer within 30 seconds.'));
  });

  it('that limits the rate is waited for once, and asked once for each of the others', async () => {
    const { asked, elapsed, outcomes } = await lookUp(at('a.example'), () => answer(429, { 'retry-after': '30' }));
    expect(elapsed).toBe(90);
    expect(asked).toHaveLength(4 + 19);
    expect(outcomes.every((outcome) => outcome.startsWith('rate-limited: '))).toBe(true);
  });

  it('is waited for as ever where that helps', async () => {
    const first = new Set<string>();
    const play: Play = ({ url: { pathname } }) => {
      if (first.has(pathname)) return found;
      first.add(pathname);
      return answer(429, { 'retry-after': '20' });
    };
    const { asked, elapsed, distinct } = await lookUp(at('a.example'), play);
    expect([asked.length, elapsed, distinct]).toEqual([40, 400, ['found']]);
  });
});

describe('a host that a registry names', () => {
  it('its token server: one time-out, with a log-in and without', async () => {
    const challenge = { 'www-authenticate': 'Bearer realm="https://auth.example/token",service="s"' };
    for (const isLoggedIn of [true, false]) {
      const play: Play = (request, clock) =>
        request.url.host === 'auth.example'
          ? taking(clock.elapsed() === 0 ? 30 : 0, silent('auth.example'))(request, clock)
          : answer(401, challenge);
      const { elapsed, distinct } = await lookUp(at('a.example'), play, { isLoggedIn });
      expect(elapsed).toBe(30);
      expect(distinct).toEqual(['unreachable: auth.example did not answer within 30 seconds.']);
    }
  });

  it('where it redirects to: one time-out, and the registry is asked as ever', async () => {
    const play: Play = (request, clock) =>
      request.url.host === 'cdn.example'
        ? taking(30, silent('cdn.example'))(request, clock)
        : answer(307, { location: 'https://cdn.example/x' });
    const { asked, elapsed, distinct } = await lookUp(at('a.example'), play);
    expect(elapsed).toBe(30);
    expect(asked).toHaveLength(21);
    expect(distinct).toEqual([
      'unreachable: a.example redirects to cdn.example, and cdn.example did not answer within 30 seconds.',
    ]);
  });
});

describe('the turns of a host', () => {
  it('are 32 at a time, and the wait for one does not count as the exchange’s', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    registry.fail('/', heldUntil(held), 100);
    const { client, clock } = setUp([registry.host]);
    const endpoint = { registry: registry.host, origin: registry.url, repository: 'a', network: 'any' } as const;
    const ask = () => client.send({ method: 'HEAD', endpoint, path: 'manifests/1' });
    const first = ask();
    await expect.poll(() => registry.requests.length).toBe(1);
    release();
    await first;
    const answers = await Promise.all(Array.from({ length: 60 }, ask));
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(404));
    expect(registry.peakInFlight).toBeLessThanOrEqual(32);
    expect([client.requests, clock.elapsed()]).toEqual([61, 0]);
  });

  it('come too late after the run’s time: what waits for one is not sent', async () => {
    const { clock, sent, ask, names } = hub(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      clock.pass(10_000);
      return found;
    }, 10_000);
    const tags = await Promise.all(names.map(ask));
    expect(sent).toHaveLength(32);
    expect(tags.filter((tag) => tag?.ok === false && tag.failure.code === 'deadline-exceeded')).toHaveLength(48);
  });
});

describe('a layer', () => {
  /** A server that sends headers, and then a byte now and then for ever. */
  async function start(pause: number): Promise<string> {
    const server = createServer((_, response) => {
      response.writeHead(200).write('x');
      const timer = pause === 0 ? undefined : setInterval(() => response.write('x'), pause);
      response.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it.each([
    ['that stops is given up after a time-out', 0, /did not answer within 0.1 seconds/],
    [
      'that goes on a byte at a time ends after the time of a stream',
      5,
      /took longer than 0.3 seconds to send a layer/,
    ],
  ])('%s', async (_, pause, message) => {
    const host = await start(pause);
    const { resolver } = setUp([host], { transport: createTransport(100, 300) });
    const open = resolver.images().layers(referenceOf(`${host}/a:1`));
    const read = async (): Promise<void> => {
      const layer = { digest: `sha256:${'b'.repeat(64)}`, mediaType: '', size: 9, diffId: undefined } as const;
      for await (const piece of await open(layer)) expect(piece.length).toBeGreaterThan(0);
    };
    await expect(read()).rejects.toThrow(message);
  });

  it('that takes all of its time makes its host one that is not waited for any more', async () => {
    const clock = new ManualClock();
    let sent = 0;
    const { resolver } = setUp([], {
      clock,
      transport: async () => {
        sent += 1;
        return { ...answer(200), stream: drip() };
      },
    });
    async function* drip(): AsyncGenerator<Uint8Array> {
      for (let part = 0; part < 10; part += 1) {
        yield Buffer.from('x');
        clock.pass(29_000);
      }
      throw new TransportError('too-slow', 'a.example took longer than 300 seconds to send a layer');
    }
    const open = resolver.images().layers(referenceOf('a.example/app:1'));
    const layer = { digest: `sha256:${'b'.repeat(64)}`, mediaType: '', size: 9, diffId: undefined } as const;
    const read = async (): Promise<void> => {
      for await (const piece of await open(layer)) expect(piece).toHaveLength(1);
    };
    await expect(read()).rejects.toThrow('took longer');
    await expect(read()).rejects.toThrow('took longer');
    expect(sent).toBe(1);
  });
});
