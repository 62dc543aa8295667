import { expect, it } from 'vitest';
import { resolveUses } from '../../src/check/resolve.ts';
import { ConfigurationError } from '../../src/model/error.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import type { Log, Resolver } from '../../src/model/ports.ts';
import type { Resolution } from '../../src/model/resolution.ts';
import { referenceOf } from '../registry/parts.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const LOG: Log = { info: () => {}, notice: () => {}, warning: () => {}, progress: () => {} };
const SETTINGS = { ignoresImage: () => false, ignore: [] };
const found: Resolution = {
  tag: { ok: true, value: { digest: DIGEST, mediaType: 'm' } },
  pinned: undefined,
  platform: undefined,
};
const useOf = (text: string) => ({ reference: referenceOf(text), skipReason: undefined }) as unknown as ImageUse;

/** A resolver that fails for images named `broken`. */
const resolver = (error: unknown) => async () =>
  ({
    resolve: async ({ repository }) => (repository.endsWith('broken') ? Promise.reject(error) : found),
  }) as Partial<Resolver> as Resolver;

it('one image’s failure that nobody has foreseen is that image’s alone', async () => {
  const uses = ['a.example/one:1', 'a.example/broken:1', `a.example/broken@${DIGEST}`, 'a.example/two:1'].map(useOf);
  const { resolved } = await resolveUses(uses, SETTINGS, resolver(new TypeError('SECRET')), LOG);
  const failure = (image: string) => ({
    ok: false,
    failure: {
      code: 'malformed-response',
      message: `The response of a.example for ${image} could not be understood (TypeError); if this lasts, report it to freshfrom.`,
    },
  });
  expect(resolved.map(({ resolution }) => resolution)).toEqual([
    found,
    { tag: failure('a.example/broken:1'), pinned: undefined, platform: undefined },
    { tag: undefined, pinned: failure(`a.example/broken@${DIGEST}`), platform: undefined },
    found,
  ]);
});

it('a broken configuration ends the run', async () => {
  const broken = resolver(new ConfigurationError('invalid-file', 'config.json is broken'));
  const work = resolveUses([useOf('a.example/broken:1')], SETTINGS, broken, LOG);
  await expect(work).rejects.toThrow('config.json is broken');
});
