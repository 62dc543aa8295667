import { expect, it } from 'vitest';
import { ReferenceLookups } from '../../src/check/reference-lookups.ts';
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
  const lookups = new ReferenceLookups(SETTINGS, resolver(new TypeError('SECRET')), LOG);
  lookups.start(uses);
  await lookups.settle();
  const failure = (image: string) => ({
    code: 'malformed-response',
    message: `The response of a.example for ${image} could not be understood (TypeError); if this lasts, report it to freshfrom.`,
  });
  expect(uses.map((use) => lookups.judge(use)).map(({ status, failure: why }) => [status, why])).toEqual([
    ['unpinned', undefined],
    ['unresolved', failure('a.example/broken:1')],
    ['unresolved', failure(`a.example/broken@${DIGEST}`)],
    ['unpinned', undefined],
  ]);
});

it('a broken configuration ends the run', async () => {
  const broken = resolver(new ConfigurationError('invalid-file', 'config.json is broken'));
  const lookups = new ReferenceLookups(SETTINGS, broken, LOG);
  lookups.start([useOf('a.example/broken:1')]);
  await expect(lookups.settle()).rejects.toThrow('config.json is broken');
});

it('looks each reference up once, whoever uses it and whenever', async () => {
  const asked: string[] = [];
  const counting = async () => {
    const resolve: Resolver['resolve'] = async ({ repository }) => {
      asked.push(repository);
      return found;
    };
    return { resolve } as Partial<Resolver> as Resolver;
  };
  const lookups = new ReferenceLookups(SETTINGS, counting, LOG);
  lookups.start(['a.example/one:1', 'a.example/two:1', 'a.example/one:1'].map(useOf));
  lookups.start([useOf('a.example/two:1')]);
  await lookups.settle();
  lookups.start(['a.example/one:1', 'a.example/three:1'].map(useOf));
  await lookups.settle();
  expect(asked).toEqual(['one', 'two', 'three']);
  expect(lookups.judged().map(({ reference }) => reference.repository)).toEqual(asked);
});

it('asks nobody where there is no resolver', () => {
  const lookups = new ReferenceLookups(SETTINGS, undefined, LOG);
  lookups.start([useOf('a.example/one:1')]);
  expect(lookups.judge(useOf('a.example/one:1')).status).toBe('unpinned');
  expect(lookups.judge(useOf(`a.example/one@${DIGEST}`)).skipReason).toBe('offline');
  expect(lookups.judged()).toEqual([]);
});
