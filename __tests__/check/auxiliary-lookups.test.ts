import { expect, it } from 'vitest';
import { AuxiliaryLookups } from '../../src/check/auxiliary-lookups.ts';
import type { ImageReader, Resolver } from '../../src/model/ports.ts';
import type { Lookup } from '../../src/model/resolution.ts';
import { referenceOf } from '../registry/parts.ts';
import { digest, failed, found, judged, NOTHING, useOf } from './judged.ts';

const uses = [
  judged(useOf('redis:7'), { tag: found('1') }),
  judged(useOf('node:20', { skipReason: 'ignored' }), { tag: found('1') }),
  judged(useOf('node:20', { line: 3 }), { tag: found('1') }),
  judged(useOf('node:22', { line: 4 }), { tag: failed('denied', 'It is known.') }),
];
const node = referenceOf('node:20');

/** Lookups at registries that answer all alike. */
function lookups(answer: Lookup<never>): AuxiliaryLookups {
  const content = async () => answer;
  const images = {
    index: content,
    image: content,
    manifest: content,
    tagged: content,
    referrers: content,
    blob: content,
  };
  const resolver: Partial<Resolver> = {
    resolve: async () => ({ ...NOTHING, tag: answer }),
    tags: content,
    images: () => images as Partial<ImageReader> as ImageReader,
  };
  const references = uses.flatMap(({ use: { reference }, ...verdict }) => (reference ? [{ reference, verdict }] : []));
  return new AuxiliaryLookups(resolver as Resolver, references);
}

/** What is told, by line. */
const told = (beside: AuxiliaryLookups) =>
  beside.withNotes(uses).flatMap(({ use, notes }) => notes.map((note) => `${use.range.start.line} ${note}`));

it('tells what got no answer once, at the first place of its image', async () => {
  const beside = lookups(failed('denied', 'It is refused.'));
  await beside.resolver?.tags(node);
  await beside.resolver?.tags(referenceOf('node:22'));
  expect(told(beside)).toEqual(['3 It is refused. A newer tag of node may be missed.']);
  await beside.resolver?.tags(node);
  expect(told(beside)).toEqual([]);
  await beside.resolver?.images().blob(node, digest('1'), 1);
  await beside.resolver?.images().index(node, digest('1'));
  expect(told(beside)).toEqual(['3 It is refused. Some content of node may be missed.']);
});

it('says nothing of images that no file names, nor of what was told with a verdict', async () => {
  const beside = lookups(failed('denied', 'It is known.'));
  await beside.resolver?.tags(node);
  const other = lookups(failed('denied'));
  await other.resolver?.tags(referenceOf('dhi.io/node:20'));
  expect([told(beside), told(other)]).toEqual([[], []]);
});

it('takes that there is no such image for an answer, but not that there is no list', async () => {
  const beside = lookups(failed('not-found', 'It is absent.'));
  await beside.resolver?.resolve(node);
  expect(told(beside)).toEqual([]);
  await beside.resolver?.tags(node);
  expect(told(beside)).toEqual(['3 It is absent. A newer tag of node may be missed.']);
});

it('tells also of a part that is missing, and whether the time of the run was up', async () => {
  const { failure } = failed('deadline-exceeded', 'The time was up.');
  const beside = lookups({ ok: true, value: [] as never, incomplete: failure });
  expect(beside.timeWasUp).toBe(false);
  await beside.resolver?.images().referrers(node, digest('1'));
  expect([told(beside), beside.timeWasUp]).toEqual([['3 The time was up. Some content of node may be missed.'], true]);
});
