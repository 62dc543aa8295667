import { describe, expect, it } from 'vitest';
import type { KnownMove } from '../../../src/check/propose/digest-move.ts';
import { createIndexPairReader, type MoveCheckParts } from '../../../src/check/propose/digest-move.ts';
import { entriesInUse, holdSameContent } from '../../../src/check/propose/same-content.ts';
import type { ReportedUse } from '../../../src/check/report.ts';
import type { Digest } from '../../../src/model/digest.ts';
import type { Image, ImageIndex, IndexEntry } from '../../../src/model/image.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { ImageReader } from '../../../src/model/ports.ts';
import type { Lookup } from '../../../src/model/resolution.ts';
import { AMD64, ARM64, image, index } from '../../image/differences/images.ts';
import { digest, failed, found, judged, MANIFEST, useOf } from '../judged.ts';

const S390X: Platform = { os: 'linux', architecture: 's390x', variant: undefined };
const WINDOWS: Platform = { os: 'windows', architecture: 'amd64', variant: undefined };

/** A registry of images by the digits of their digests. */
class Shelf {
  readonly #indexes = new Map<string, ImageIndex>();
  readonly #images = new Map<string, Image>();
  readonly read: string[] = [];
  isLow = false;
  readonly knownMoves = new Map<string, KnownMove>();

  put(of: ImageIndex, ...images: readonly Image[]): this {
    this.#indexes.set(of.digest, of);
    for (const each of images) this.#images.set(each.digest, each);
    return this;
  }

  /** What becomes of the uses, in a few words. */
  async held(uses: readonly ReportedUse[], platforms: readonly Platform[] = [AMD64]): Promise<(string | undefined)[]> {
    const images = {
      isPullLimitLow: () => this.isLow,
      index: async (_: unknown, of: Digest) => this.#answer(this.#indexes, of),
      image: async (_: unknown, of: Digest) => this.#answer(this.#images, of),
      manifest: async (_: unknown, of: Digest) => {
        const answer = this.#answer(this.#images, of);
        if (!answer.ok) return answer;
        const { layers, annotations, configDigest } = answer.value;
        const config = { digest: configDigest, mediaType: '', size: 1, artifactType: undefined, annotations: {} };
        return { ok: true, value: { digest: of, config, layers, annotations } };
      },
    } as unknown as ImageReader;
    const knownMove = (from: string, to: string) => this.knownMoves.get(`${from.at(-1)}${to.at(-1)}`);
    const parts: MoveCheckParts = { images, readIndexPair: createIndexPairReader(images), platforms, knownMove };
    const after = await holdSameContent(uses, parts);
    return after.map(({ notEdited, sameContent, edits }) =>
      notEdited === undefined ? undefined : `${notEdited} ${sameContent} ${edits.length}`,
    );
  }

  #answer<T>(from: ReadonlyMap<string, T>, of: Digest): Lookup<T> {
    this.read.push(of.slice(-1));
    const value = from.get(of);
    return value === undefined ? failed('denied') : { ok: true, value };
  }
}

const stale = (from: string, to: string, more: Parameters<typeof useOf>[1] = {}, name = 'node:22') =>
  judged(useOf(`${name}@${digest(from)}`, more), { tag: found(to), pinned: found(from) });

const attestation = (digit: string): IndexEntry => ({
  digest: digest(digit),
  mediaType: MANIFEST,
  size: 1,
  artifactType: undefined,
  annotations: {},
  platform: { os: 'unknown', architecture: 'unknown', variant: undefined },
});
const [amd, arm] = [image('a'), image('b', { platform: ARM64 })];
const other = { amd: image('c', { layers: 'd' }), arm: image('d', { platform: ARM64, layers: 'e' }) };
const s390x = (digit: string) => image(digit, { platform: S390X });

describe('a move after which nothing in use is another image', () => {
  it.each<[string, ImageIndex, ImageIndex]>([
    ['attestations', index('1', [amd]), { ...index('2', [amd]), others: [attestation('9')] }],
    ['annotations', index('1', [amd, arm]), { ...index('2', [arm, amd]), annotations: { a: 'b' } }],
    ['unused-platforms', index('1', [amd, arm]), index('2', [amd, other.arm])],
    ['platforms', index('1', [amd, arm]), index('2', [amd])],
    ['platforms', index('1', [amd]), index('2', [amd, arm])],
    // The tag is one platform's manifest now, and was an index of it.
    ['annotations', index('1', [amd]), index('a', [amd])],
  ])('is held: %s', async (why, before, after) => {
    const shelf = new Shelf().put(before, amd, arm).put(after, other.amd, other.arm);
    expect(await shelf.held([stale('1', after.digest.slice(-1))])).toEqual([`same-content ${why} 0`]);
    // The indexes alone tell.
    expect(shelf.read).toHaveLength(2);
  });

  it.each<[string, Image, string | undefined]>([
    ['compressed anew', image('c', { blobs: 'f', configDigit: 'a' }), 'same-content storage 0'],
    ['described anew', image('c', { configDigit: 'a', annotations: { a: 'b' } }), 'same-content storage 0'],
    ['of another configuration', image('c'), undefined],
    ['of other layers under the same configuration', image('c', { layers: 'f', configDigit: 'a' }), undefined],
    ['of more layers under the same configuration', image('c', { layers: 'ab', configDigit: 'a' }), undefined],
  ])('is held where the image is %s', async (_, after, held) => {
    const shelf = new Shelf().put(index('1', [amd]), amd).put(index('2', [after]), after);
    expect(await shelf.held([stale('1', '2')])).toEqual([held]);
  });

  it('goes by the platform that its FROM names', async () => {
    const shelf = new Shelf().put(index('1', [amd, arm]), amd, arm).put(index('2', [amd, other.arm]), other.arm);
    expect(await shelf.held([stale('1', '2', { platform: ARM64 })])).toEqual([undefined]);
    expect(await shelf.held([stale('1', '2')], [AMD64, ARM64])).toEqual([undefined]);
    expect(await shelf.held([stale('1', '2', { platform: AMD64 })], [ARM64])).toEqual([
      'same-content unused-platforms 0',
    ]);
  });

  it('takes Windows images by what changed, in whatever order its versions stand', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((digit) => image(digit, { platform: WINDOWS, layers: digit })) as [
      Image,
      Image,
      Image,
    ];
    const again = image('d', { platform: WINDOWS, layers: 'a', blobs: 'f', configDigit: 'a' });
    const becomes = async (...after: readonly Image[]) => {
      const shelf = new Shelf().put(index('1', [a, b]), a, b).put(index('2', after), c, again);
      return (await shelf.held([stale('1', '2')], [WINDOWS]))[0];
    };
    expect(await becomes(b, a)).toBe('same-content annotations 0');
    expect(await becomes(b, again)).toBe('same-content storage 0');
    expect(await becomes(b, c)).toBeUndefined();
    expect(await becomes(a, b, c)).toBeUndefined();
    expect(await becomes(a)).toBeUndefined();
  });

  it("compares one platform's pin with what takes its place", async () => {
    const pin = (to: string) =>
      judged(useOf(`node:22@${digest('a')}`), {
        tag: found('2'),
        pinned: found('a', MANIFEST),
        platform: { ok: true, value: { platform: ARM64, current: found(to, MANIFEST).value } },
      });
    const again = image('e', { blobs: 'f', configDigit: 'a' });
    const shelf = new Shelf().put(index('2', [again]), amd, again, other.amd);
    expect(await shelf.held([pin('e')])).toEqual(['same-content storage 0']);
    expect(await shelf.held([pin('c')])).toEqual([undefined]);
  });

  it('is never one of which something is not known', async () => {
    const same = index('2', [amd]);
    const shelf = new Shelf().put(same, amd).put({ ...index('3', []), others: [attestation('9')] });
    // The old index can't be read, lists no image, or is not looked up for the sake of builds.
    expect(await shelf.held([stale('1', '2'), stale('3', '2'), stale('2', '3')])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    shelf.put(index('1', [amd]));
    expect(await shelf.held([stale('1', '2')])).toEqual(['same-content annotations 0']);
    shelf.isLow = true;
    expect(await shelf.held([stale('1', '2')])).toEqual([undefined]);
  });

  it('is not one of a pin that is gone, of a newer tag, or that a former run explained', async () => {
    const shelf = new Shelf().put(index('1', [amd]), amd).put(index('2', [amd]));
    const dead = judged(useOf(`node:22@${digest('1')}`), { tag: found('2'), pinned: failed('not-found') });
    const newer = { ...stale('1', '2'), proposal: { tag: '24', descriptor: found('2').value, writesDigest: true } };
    expect(await shelf.held([dead, judged(useOf('node:22'), { tag: found('2') })])).toEqual([undefined, undefined]);
    expect(await shelf.held([newer])).toEqual([undefined]);
    shelf.knownMoves.set('12', { losesPlatforms: false, changesInUse: true });
    expect(await shelf.held([stale('1', '2')])).toEqual([undefined]);
    expect(shelf.read).toEqual([]);
  });

  it('goes by the digest that has matured', async () => {
    const shelf = new Shelf()
      .put(index('1', [amd]), amd)
      .put(index('2', [other.amd]), other.amd)
      .put(index('3', [amd]));
    const matured = (digit: string) => ({
      ...stale('1', digit === '3' ? '2' : '3'),
      proposal: { tag: undefined, descriptor: found(digit).value, writesDigest: true },
    });
    expect(await shelf.held([matured('3')])).toEqual(['same-content annotations 0']);
    expect(await shelf.held([matured('2')])).toEqual([undefined]);
  });
});

describe('a held move', () => {
  const shelf = () =>
    new Shelf()
      .put(index('1', [amd, arm]), amd, arm)
      .put(index('2', [amd, other.arm]), other.arm)
      .put(index('3', [other.amd, arm]), other.amd);

  it('goes along with a move of the same image, whatever it was pinned to', async () => {
    const [same, real] = [stale('1', '2'), stale('3', '2', { file: 'b/Dockerfile' })];
    expect(await shelf().held([same, real])).toEqual([undefined, undefined]);
    const arm64 = stale('1', '2', { file: 'b/Dockerfile', platform: ARM64 });
    expect(await shelf().held([same, arm64])).toEqual([undefined, undefined]);
    const dead = judged(useOf(`node:22@${digest('f')}`, { file: 'b' }), {
      tag: found('2'),
      pinned: failed('not-found'),
    });
    expect(await shelf().held([same, dead])).toEqual([undefined, undefined]);
  });

  it('stays where another image moves, or gets its first digest', async () => {
    const others = [
      stale('3', '2', { file: 'b' }, 'node:24'),
      judged(useOf('node:22', { file: 'c' }), { tag: found('2') }),
    ];
    expect((await shelf().held([stale('1', '2'), ...others]))[0]).toBe('same-content unused-platforms 0');
  });

  it('goes along with what shares its edit, and so does what goes along with that', async () => {
    // A file's uses stand in one place here, and so share their edit.
    const at = (name: string, file: string, more: object = {}) => stale('1', '2', { file, ...more }, name);
    const uses = [
      at('node:22', 'a'),
      at('node:22', 'b'),
      at('node:24', 'b'),
      at('node:24', 'c', { platform: ARM64 }),
      at('node:23', 'd'),
    ];
    const held = 'same-content unused-platforms 0';
    expect(await shelf().held(uses)).toEqual([undefined, undefined, undefined, undefined, held]);
    expect(await shelf().held(uses.slice(0, 3))).toEqual([held, held, held]);
  });
});

describe('what is compared', () => {
  const pair = (before: readonly Image[], after: readonly Image[]) => ({
    before: index('1', before),
    after: index('2', after),
  });
  const [old, now] = [image('1', { platform: WINDOWS }), image('2', { platform: WINDOWS })];

  it('is every image where a platform in use is not listed, or none is named', () => {
    const both = pair([amd, s390x('8')], [amd, s390x('9')]);
    const changed = { before: digest('8'), after: digest('9') };
    expect(entriesInUse(both, [AMD64])).toEqual([{ before: digest('a'), after: digest('a') }]);
    expect(entriesInUse(both, [AMD64, ARM64])).toContainEqual(changed);
    expect(entriesInUse(both, [])).toContainEqual(changed);
    expect(entriesInUse(pair([old], [now]), [AMD64])).toContainEqual({ before: digest('1'), after: digest('2') });
  });

  it('is unknown where a platform in use gets its first image', () => {
    expect(entriesInUse(pair([amd], [amd, arm]), [AMD64, ARM64])).toBeUndefined();
    expect(entriesInUse(pair([amd], [amd, arm]), [AMD64])).toHaveLength(1);
  });

  it('is every image of one platform, in their order', () => {
    const [first, second] = [image('1'), image('2')];
    expect(entriesInUse(pair([first, arm], [first, second]), [AMD64])).toBeUndefined();
    expect(entriesInUse(pair([first, second], [first, first]), [AMD64])).toEqual([
      { before: digest('1'), after: digest('1') },
      { before: digest('2'), after: digest('1') },
    ]);
  });

  it('is unknown where an image says nothing of its platform', () => {
    const { before, after } = pair([amd], [amd]);
    const { platform, ...rest } = attestation('9');
    const unplaced = { before, after: { ...after, others: [{ ...rest, platform: undefined }] } };
    expect([platform?.os, entriesInUse(unplaced, [AMD64])]).toEqual(['unknown', undefined]);
    const signature = { ...rest, platform: undefined, artifactType: 'application/vnd.example.signature' };
    expect(entriesInUse({ before, after: { ...after, others: [signature] } }, [AMD64])).toHaveLength(1);
  });
});
