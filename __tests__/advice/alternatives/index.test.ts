import { describe, expect, it } from 'vitest';
import type { ImageMeter, Measurement } from '../../../src/advice/alternatives/image-meter.ts';
import { alternativesTo } from '../../../src/advice/alternatives/index.ts';
import { knownByName } from '../../../src/advice/known-base.ts';
import { supportByName } from '../../../src/lifecycle/support.ts';
import type { Digest } from '../../../src/model/digest.ts';
import type { ImageConfig } from '../../../src/model/image.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Resolver } from '../../../src/model/ports.ts';
import { familiarName, familiarReference, type Reference } from '../../../src/model/reference.ts';
import { advised, type Known } from '../advised.ts';

const CALENDAR = { now: new Date('2026-12-01T00:00:00Z'), soon: 0 };
const AMD64: Platform = { os: 'linux', architecture: 'amd64', variant: undefined };

/** An image of the registry: its size, and the number that its digest has. */
interface Stored {
  readonly bytes: number;
  readonly number: number;
  readonly missing?: readonly Platform[];
}

type Images = Readonly<Record<string, Stored>>;

function digestOf({ number }: Stored): Digest {
  return `sha256:${String(number).padStart(64, '0')}`;
}

/** What is found for the final stage's base, in a registry that has these images. */
async function advice(text: string, images: Images, known: Known = {}) {
  const read = advised(text, known);
  const uses = read.uses.map((judged) => {
    const { reference } = judged.use;
    return { ...judged, support: reference === undefined ? [] : supportByName(reference, CALENDAR) };
  });
  const file = { ...read, uses };
  const stage = file.stages.at(-1);
  if (stage === undefined) throw new Error('there is no stage');
  const measure = async (reference: Reference): Promise<Measurement | undefined> => {
    const stored = images[familiarReference(reference)];
    if (stored === undefined) return undefined;
    const config = { entrypoint: undefined } as unknown as ImageConfig;
    const sizes = [{ platform: AMD64, bytes: stored.bytes }];
    return {
      image: { digest: digestOf(stored), sizes, missing: stored.missing ?? [], config, packageCount: undefined },
      base: knownByName(reference),
      osRelease: async () => undefined,
    };
  };
  const tags = async (reference: Reference) => {
    const start = `${familiarName(reference)}:`;
    const value = Object.keys(images).flatMap((name) => (name.startsWith(start) ? name.slice(start.length) : []));
    return { ok: true, value, incomplete: undefined } as never;
  };
  const resolve = async (reference: Reference) => {
    const stored = images[familiarReference(reference)];
    return { tag: stored && { ok: true, value: { digest: digestOf(stored) } } } as never;
  };
  const parts = {
    meter: { measure } as unknown as ImageMeter,
    resolver: { tags, resolve } as unknown as Resolver,
    calendar: CALENDAR,
    hasHardenedLogin: false,
  };
  return alternativesTo(file, stage, parts);
}

/** The alternatives to the final stage's base. */
async function alternatives(text: string, images: Images, known: Known = {}) {
  return (await advice(text, images, known)).alternatives;
}

async function proposals(text: string, images: Images): Promise<string[]> {
  return (await alternatives(text, images)).map(({ reference }) => reference);
}

const NOW = { 'node:22.1-bookworm': { bytes: 400, number: 1 } };
const NODE_DISTROLESS = 'gcr.io/distroless/nodejs22-debian13:nonroot';
const STATIC = 'gcr.io/distroless/static-debian13:nonroot';

describe('what is proposed', () => {
  it('exists and is no larger, and says what it breaks', async () => {
    const text = 'FROM node:22.1-bookworm\nRUN apt-get update\nCMD ["a.js"]';
    const images = {
      ...NOW,
      'node:22.1-bookworm-slim': { bytes: 80, number: 2 },
      'node:22.1-alpine3.23': { bytes: 50, number: 3 },
      'node:22.1-alpine': { bytes: 50, number: 3 },
      [NODE_DISTROLESS]: { bytes: 500, number: 4 },
    };
    const found = await alternatives(text, images);
    expect(found.map(({ reference, breaks }) => [reference, breaks])).toEqual([
      ['node:22.1-bookworm-slim', []],
      ['node:22.1-alpine3.23', ['line 2: RUN calls apt-get, but this image has apk']],
    ]);
  });

  it('is an image once, and none that lacks a platform', async () => {
    const images = {
      ...NOW,
      'node:22.1-bookworm-slim': { bytes: 80, number: 2 },
      'node:22.1-slim': { bytes: 80, number: 2 },
      'node:22.1-alpine': { bytes: 50, number: 3, missing: [AMD64] },
    };
    expect(await proposals('FROM node:22.1-bookworm', images)).toEqual(['node:22.1-bookworm-slim']);
  });

  it('is larger for the libc that copied packages need', async () => {
    const text = 'FROM node:22.1 AS b\nRUN npm ci\nFROM node:22.1-alpine\nCOPY --from=b /node_modules /node_modules';
    const images = { 'node:22.1-alpine': { bytes: 50, number: 1 }, 'node:22.1-slim': { bytes: 80, number: 2 } };
    expect(await proposals(text, images)).toEqual(['node:22.1-slim']);
  });

  it('says the release of the operating system, where one tag does', async () => {
    const same = {
      'python:3.13': { bytes: 400, number: 1 },
      'python:3.13-slim': { bytes: 45, number: 2 },
      'python:3.13-slim-bookworm': { bytes: 45, number: 3 },
      'python:3.13-slim-trixie': { bytes: 45, number: 2 },
    };
    expect(await proposals('FROM python:3.13\nCMD ["a"]', same)).toEqual(['python:3.13-slim-trixie']);
    // With its release, a notice on the end of support would be new.
    const bookworm = {
      'node:22.21': { bytes: 400, number: 1 },
      'node:22.21-slim': { bytes: 80, number: 2 },
      'node:22.21-bookworm-slim': { bytes: 80, number: 2 },
    };
    expect(await proposals('FROM node:22.21\nCMD ["a"]', bookworm)).toEqual(['node:22.21-slim']);
    const { 'python:3.13-slim-trixie': _, ...other } = same;
    expect(await proposals('FROM python:3.13\nCMD ["a"]', other)).toEqual(['python:3.13-slim']);
    // Today's tag has one, so the other has to.
    const alpine = { ...NOW, 'node:22.1-alpine': { bytes: 50, number: 2 } };
    expect(await proposals('FROM node:22.1-bookworm', alpine)).toEqual([]);
    const listed = {
      ...alpine,
      'node:22.1-alpine3.22': { bytes: 50, number: 3 },
      'node:22.1-alpine3.23': { bytes: 50, number: 4 },
    };
    expect(await proposals('FROM node:22.1-bookworm', listed)).toEqual(['node:22.1-alpine3.23']);
  });

  it('says a version, or it is nothing', async () => {
    const images = { 'node:latest': { bytes: 400, number: 1 }, 'node:slim': { bytes: 80, number: 2 } };
    expect(await proposals('FROM node:latest\nCMD ["a"]', images)).toEqual([]);
    const versions = {
      ...images,
      'node:26-slim': { bytes: 80, number: 2 },
      'node:26.2-slim': { bytes: 80, number: 2 },
      'node:26.2-bookworm-slim': { bytes: 80, number: 9 },
      'node:26.2-trixie-slim': { bytes: 80, number: 2 },
    };
    expect(await proposals('FROM node:latest\nCMD ["a"]', versions)).toEqual(['node:26.2-trixie-slim']);
  });

  it('is the plain sibling of a debug variant, unless something needs its shell', async () => {
    const name = 'gcr.io/distroless/static-debian13';
    const images = {
      [`${name}:debug`]: { bytes: 20, number: 1 },
      [`${name}:debug-nonroot`]: { bytes: 20, number: 2 },
      [`${name}:nonroot`]: { bytes: 10, number: 3 },
    };
    expect(await proposals(`FROM ${name}:debug\nENTRYPOINT ["/a"]`, images)).toEqual([`${name}:nonroot`]);
    expect(await proposals(`FROM ${name}:debug-nonroot\nENTRYPOINT ["/a"]`, images)).toEqual([`${name}:nonroot`]);
    const text = `FROM ${name}:debug\nSHELL ["/busybox/sh", "-c"]\nRUN ln -s /busybox/sh /bin/sh\nENTRYPOINT ["/a"]`;
    expect(await proposals(text, images)).toEqual([]);
  });

  it('is the same distroless image on the Debian that gets updates', async () => {
    const images = {
      'gcr.io/distroless/static-debian12:latest': { bytes: 10, number: 1 },
      'gcr.io/distroless/static-debian12:nonroot': { bytes: 10, number: 2 },
      [STATIC]: { bytes: 11, number: 3 },
    };
    expect(await proposals('FROM gcr.io/distroless/static-debian12\nENTRYPOINT ["/a"]', images)).toEqual([STATIC]);
    expect(await proposals('FROM gcr.io/distroless/static-debian12:nonroot\nENTRYPOINT ["/a"]', images)).toEqual([
      STATIC,
    ]);
  });

  it('is an image with certificates in place of scratch, where they are missed', async () => {
    const build = 'FROM golang:1.26 AS b\nRUN CGO_ENABLED=0 go build -o /a .\nFROM scratch\n';
    const images = { [STATIC]: { bytes: 10, number: 1 } };
    const copy = 'COPY --from=b /a /a\nENTRYPOINT ["/a"]';
    expect(await proposals(build + copy, images)).toEqual([STATIC]);
    const whole = `COPY --from=b /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/\n${copy}`;
    expect(await proposals(build + whole, images)).toEqual([]);
    expect(await proposals('FROM scratch\nCOPY a /', images)).toEqual([]);
  });

  it('is scratch for a static program, last and with what it lacks', async () => {
    const text =
      'FROM golang:1.26 AS b\nRUN CGO_ENABLED=0 go build -o /a .\nFROM alpine:3.23\nCOPY --from=b /a /a\nENTRYPOINT ["/a"]';
    const images = { 'alpine:3.23': { bytes: 30, number: 1 }, [STATIC]: { bytes: 10, number: 2 } };
    const [first, second] = await alternatives(text, images);
    expect([first?.reference, first?.breaks]).toEqual([STATIC, []]);
    expect([second?.reference, second?.image]).toEqual(['scratch', undefined]);
    expect(second?.breaks.join()).toContain('has no CA certificates');
  });

  it('is a glibc where a RUN installs what musl does not suit', async () => {
    const images = {
      'python:3.13-alpine3.23': { bytes: 20, number: 1 },
      'python:3.13-slim-trixie': { bytes: 45, number: 2 },
      'python:3.13-slim': { bytes: 45, number: 2 },
    };
    expect(
      await proposals('FROM python:3.13-alpine3.23\nRUN pip install torch\nCMD ["python", "a.py"]', images),
    ).toEqual(['python:3.13-slim-trixie']);
  });

  it('is nothing where a RUN would have to move to another stage, unless it only brings what the image has', async () => {
    const images = {
      'python:3.13-slim-trixie': { bytes: 45, number: 1 },
      'gcr.io/distroless/python3-debian13:nonroot': { bytes: 20, number: 2 },
    };
    const text = (run: string) => `FROM python:3.13-slim-trixie\nRUN ${run}\nCOPY a.py /\nENTRYPOINT ["/usr/bin/x"]`;
    expect(await proposals(text('pip install numpy'), images)).toEqual([]);
    expect(await proposals(text('apt-get install -y libpq5'), images)).toEqual([]);
    expect(await proposals(text('apt-get install -y tzdata'), images)).toHaveLength(1);
  });

  it('is an image with a libc for what is built for one', async () => {
    const build = 'FROM rust:1.98-trixie AS b\nWORKDIR /s\nRUN cargo build --release\n';
    const copy = 'COPY --from=b /s/target/release/app /app\nENTRYPOINT ["/app"]';
    const images = {
      'gcr.io/distroless/cc-debian13:nonroot': { bytes: 20, number: 1 },
      'alpine:3.23': { bytes: 5, number: 2 },
    };
    for (const base of ['scratch', 'alpine:3.23', 'gcr.io/distroless/static-debian13:nonroot'])
      expect(await proposals(`${build}FROM ${base}\n${copy}`, images)).toEqual([
        'gcr.io/distroless/cc-debian13:nonroot',
      ]);
  });

  it('says that .NET on small images has no ICU', async () => {
    const name = 'mcr.microsoft.com/dotnet/aspnet';
    const images = {
      [`${name}:10.0`]: { bytes: 90, number: 1 },
      [`${name}:10.0-noble-chiseled`]: { bytes: 45, number: 2 },
      [`${name}:10.0-noble-chiseled-extra`]: { bytes: 60, number: 3 },
    };
    const breaks = async (line: string) =>
      (await alternatives(`FROM ${name}:10.0\n${line}ENTRYPOINT ["dotnet", "a.dll"]`, images))[0]?.breaks;
    expect(await breaks('')).toEqual(['line 1: this image has no ICU and no time zones, which its -extra variant has']);
    expect(await breaks('ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1\n')).toEqual([]);
  });

  it('is never the way back', async () => {
    const text = (image: string) => `FROM ${image}\nRUN pip install torch\nCMD ["python", "a.py"]`;
    const images = {
      'python:3.13-alpine3.23': { bytes: 20, number: 1 },
      'python:3.13-alpine': { bytes: 20, number: 1 },
      'python:3.13-slim-trixie': { bytes: 45, number: 2 },
    };
    expect(await proposals(text('python:3.13-slim-trixie'), images)).toEqual([]);
  });

  it('is no other distribution for a small image whose packages are installed, and no other vendor that breaks something', async () => {
    const text = 'FROM python:3.12-slim-trixie\nRUN apt-get install -y libpq5\nCMD ["python", "a.py"]';
    const images = {
      'python:3.12-slim-trixie': { bytes: 45, number: 1 },
      'python:3.12-alpine': { bytes: 20, number: 2 },
      'python:3.12-alpine3.23': { bytes: 20, number: 2 },
      'cgr.dev/chainguard/python:latest': { bytes: 20, number: 3 },
    };
    expect(await proposals(text, images)).toEqual([]);
  });

  it('moves every stage that is built on the image', async () => {
    const text =
      'FROM node:22.1-bookworm AS base\nFROM base AS deps\nRUN apt-get update\nFROM base\nCOPY --from=deps /a /a\nCMD ["a"]';
    const images = {
      ...NOW,
      'node:22.1-alpine3.23': { bytes: 50, number: 3 },
      'node:22.1-alpine': { bytes: 50, number: 3 },
    };
    const found = await alternatives(text, images);
    expect(found.map(({ reference, breaks }) => [reference, breaks])).toEqual([
      ['node:22.1-alpine3.23', ['line 3: RUN calls apt-get, but this image has apk']],
    ]);
  });

  it('has what breaks nothing first', async () => {
    const text =
      'FROM eclipse-temurin:21-jdk-noble\nRUN apt-get update\nCOPY a.jar /\nENTRYPOINT ["java", "-jar", "/a.jar"]';
    const images = {
      'eclipse-temurin:21-jdk-noble': { bytes: 200, number: 1 },
      'eclipse-temurin:21-jre-noble': { bytes: 100, number: 2 },
      'eclipse-temurin:21-jre-alpine': { bytes: 60, number: 3 },
      'eclipse-temurin:21-jre-alpine-3.23': { bytes: 60, number: 3 },
    };
    expect(await proposals(text, images)).toEqual([
      'eclipse-temurin:21-jre-noble',
      'eclipse-temurin:21-jre-alpine-3.23',
    ]);
  });
});

describe('what is proposed for a copy', () => {
  const images = {
    'reg.corp/hub/node:22.1-bookworm': { bytes: 400, number: 1 },
    'reg.corp/hub/node:22.1-bookworm-slim': { bytes: 80, number: 2 },
    'node:22.1-alpine3.23': { bytes: 50, number: 3 },
    [`reg.corp/gcr/${NODE_DISTROLESS.replace('gcr.io/', '')}`]: { bytes: 40, number: 4 },
    [NODE_DISTROLESS]: { bytes: 40, number: 4 },
  };
  const hub = { from: 'reg.corp/hub', to: 'docker.io/library' };
  it.each([
    [[], []],
    [[hub], ['reg.corp/hub/node:22.1-bookworm-slim', NODE_DISTROLESS]],
    [
      [hub, { from: 'reg.corp/gcr', to: 'gcr.io' }],
      ['reg.corp/hub/node:22.1-bookworm-slim', 'reg.corp/gcr/distroless/nodejs22-debian13:nonroot'],
    ],
  ])('%j', async (knownAs, expected) => {
    const found = await alternatives('FROM reg.corp/hub/node:22.1-bookworm\nCMD ["a.js"]', images, { knownAs });
    expect(found.map(({ reference }) => reference)).toEqual(expected);
  });
});

describe('what is not checked', () => {
  const unchecked = async (lines: string, reference: string) => {
    const images = {
      ...NOW,
      'node:22.1-bookworm-slim': { bytes: 80, number: 2 },
      'node:22.1-alpine3.23': { bytes: 50, number: 3 },
      'node:22.1-alpine': { bytes: 50, number: 3 },
      [NODE_DISTROLESS]: { bytes: 40, number: 4 },
    };
    const found = await alternatives(`FROM node:22.1-bookworm\n${lines}`, images);
    return found.find((one) => one.reference === reference)?.unchecked;
  };

  it.each([
    ['RUN ./build.sh', 'what ./build.sh does'],
    ['RUN scripts/build --all', 'what scripts/build does'],
    ['RUN sh ./x', 'what ./x does'],
    ['RUN make install', 'what make install does'],
    ['RUN npm run build', 'what npm run build does'],
    ['RUN if true; then x; fi', 'what RUN does under a condition'],
    ['RUN <<EOF\n#!/usr/bin/env python3\nx\nEOF', 'what the script of RUN does'],
    ['CMD ["npm", "start"]', 'what npm start does, which CMD starts'],
    ['ENTRYPOINT ["./start.sh"]', 'what ./start.sh does, which ENTRYPOINT starts'],
    ['ONBUILD RUN x', 'what ONBUILD does in other builds'],
  ])('%s', async (line, text) => {
    expect(await unchecked(line, 'node:22.1-bookworm-slim')).toEqual([`line 2: ${text}`]);
  });

  it('is nothing where all of it is judged', async () => {
    expect(await unchecked('COPY a.js /\nRUN mkdir /a\nCMD ["node", "a.js"]', 'node:22.1-bookworm-slim')).toEqual([]);
    expect(await unchecked('RUN npm ci', 'node:22.1-bookworm-slim')).toEqual([
      'line 2: whether the packages that npm ci installs need a compiler',
    ]);
  });

  it('is what another libc may stop', async () => {
    expect(await unchecked('COPY app /usr/local/bin/app\nCMD ["app"]', 'node:22.1-alpine3.23')).toEqual([
      'line 2: whether what COPY brings works with musl',
    ]);
    expect(await unchecked('RUN npm ci\nCMD ["node", "a.js"]', 'node:22.1-alpine3.23')).toEqual([
      'line 2: whether the packages that npm ci installs work with musl',
    ]);
  });

  it('is what another user may not do', async () => {
    expect(await unchecked('COPY a.js /\nCMD ["a.js"]', NODE_DISTROLESS)).toEqual([
      'whether what is started can do its work as user 65532',
    ]);
    expect(await unchecked('USER 1000\nCOPY a.js /\nCMD ["a.js"]', NODE_DISTROLESS)).toEqual([]);
  });
});
