import { expect, it } from 'vitest';
import type { ImageMeter, Measurement } from '../../../src/advice/alternatives/image-meter.ts';
import { alternativesTo } from '../../../src/advice/alternatives/index.ts';
import { knownByName } from '../../../src/advice/known-base.ts';
import type { Digest } from '../../../src/model/digest.ts';
import type { ImageConfig } from '../../../src/model/image.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Resolver } from '../../../src/model/ports.ts';
import { familiarReference, type Reference } from '../../../src/model/reference.ts';
import { advised } from '../advised.ts';

const AMD64: Platform = { os: 'linux', architecture: 'amd64', variant: undefined };

/** An image of the registry: its size, and the number that its digest has. */
interface Stored {
  readonly bytes: number;
  readonly number: number;
  readonly missing?: readonly Platform[];
}

/** The alternatives to the final stage's base, in a registry that has these images. */
async function alternatives(text: string, images: Readonly<Record<string, Stored>>) {
  const file = advised(text);
  const stage = file.stages.at(-1);
  if (stage === undefined) throw new Error('there is no stage');
  const measure = async (reference: Reference): Promise<Measurement | undefined> => {
    const stored = images[familiarReference(reference)];
    if (stored === undefined) return undefined;
    const { bytes, number, missing = [] } = stored;
    const digest: Digest = `sha256:${String(number).repeat(64)}`;
    const config = { entrypoint: undefined } as unknown as ImageConfig;
    const sizes = [{ platform: AMD64, bytes }];
    return {
      image: { digest, sizes, missing, config, packageCount: undefined },
      base: knownByName(reference),
      osRelease: async () => undefined,
    };
  };
  const listed = Object.keys(images).flatMap((name) => /^node:(.*)/.exec(name)?.[1] ?? []);
  const tags: Partial<Resolver>['tags'] = async () => ({ ok: true, value: listed, incomplete: undefined }) as never;
  const parts = {
    meter: { measure } as unknown as ImageMeter,
    resolver: { tags } as Resolver,
    calendar: { now: new Date('2026-12-01T00:00:00Z'), soon: 0 },
  };
  return (await alternativesTo(file, stage, parts)).map(({ reference, breaks }) => [reference, breaks]);
}

const TEXT = 'FROM node:22.1-bookworm\nRUN apt-get update\nCMD ["a.js"]';
const NOW = { 'node:22.1-bookworm': { bytes: 400, number: 1 } };

it('proposes what exists and is no larger, with what it breaks', async () => {
  const found = await alternatives(TEXT, {
    ...NOW,
    'node:22.1-bookworm-slim': { bytes: 80, number: 2 },
    'node:22.1-alpine': { bytes: 50, number: 3 },
    'gcr.io/distroless/nodejs22-debian13:nonroot': { bytes: 500, number: 4 },
  });
  expect(found).toEqual([
    ['node:22.1-bookworm-slim', []],
    ['node:22.1-alpine', ['line 2: RUN calls apt-get, but this image has apk']],
  ]);
});

it('proposes an image once, and none that lacks a platform', async () => {
  const found = await alternatives(TEXT, {
    ...NOW,
    'node:22.1-bookworm-slim': { bytes: 80, number: 2 },
    'node:22.1-slim': { bytes: 80, number: 2 },
    'node:22.1-alpine': { bytes: 50, number: 3, missing: [AMD64] },
  });
  expect(found).toEqual([['node:22.1-bookworm-slim', []]]);
});

it('proposes a larger image for the libc that copied packages need', async () => {
  const text = 'FROM node:22.1 AS b\nRUN npm ci\nFROM node:22.1-alpine\nCOPY --from=b /node_modules /node_modules';
  const images = { 'node:22.1-alpine': { bytes: 50, number: 1 }, 'node:22.1-slim': { bytes: 80, number: 2 } };
  expect(await alternatives(text, images)).toEqual([['node:22.1-slim', []]]);
});

it('has none for scratch', async () => expect(await alternatives('FROM scratch\nCOPY a /', {})).toEqual([]));
