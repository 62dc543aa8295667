import { describe, expect, it } from 'vitest';
import { judge, verdictOn } from '../../../src/check/judge.ts';
import { propose } from '../../../src/check/propose/index.ts';
import type { ProposedUse } from '../../../src/check/propose/proposed-use.ts';
import type { DigestHistory } from '../../../src/model/digest-history.ts';
import { applyEdits } from '../../../src/model/edit.ts';
import { parsePlatform } from '../../../src/model/platform.ts';
import type { ImagePolicy, TagLevel } from '../../../src/model/policy.ts';
import type { ImageReader, Resolver } from '../../../src/model/ports.ts';
import type { Reference } from '../../../src/model/reference.ts';
import type { LookupFailure } from '../../../src/model/resolution.ts';
import { readDockerfile } from '../../support/dockerfile.ts';
import { digest, failed, found } from '../judged.ts';

const DAY = 24 * 60 * 60 * 1000;
const A = digest('a');

/** A registry, a record and a set clock; a Dockerfile goes through what runs do to it. */
class Days {
  /** By tag, the digit of its digest. */
  readonly tags = new Map<string, string>();
  /** Digits of digests that the registry gives to nobody. */
  readonly withheld = new Set<string>();
  /** Why no tags are listed. */
  unlisted: LookupFailure | undefined;
  /** Digits of digests whose image lacks linux/arm64. */
  readonly withoutArm = new Set<string>();
  /** By digit, that of the digest whose images it has, too. */
  readonly twins = new Map<string, string>();
  record: DigestHistory = new Map();
  writes = 0;
  asked = 0;
  readonly log: string[] = [];
  minAge = 3 * DAY;
  updateTags: TagLevel = 'digest';
  follow: ImagePolicy['follow'] = 'off';
  allows: ImagePolicy['allows'] = () => true;
  readonly platforms = ['linux/amd64'];
  sameContent: 'hold' | 'propose' = 'propose';

  /** What a run on that day makes of the file's references. */
  async judged(text: string, day: number): Promise<readonly ProposedUse[]> {
    const { uses } = readDockerfile(text);
    const resolve = async (reference: Reference) => {
      this.asked += 1;
      const digit = this.tags.get(`${reference.repository}:${reference.tag}`);
      const tag = reference.tag === undefined ? undefined : digit === undefined ? failed('not-found') : found(digit);
      const pin = reference.digest?.at(-1);
      const pinned = pin === undefined ? undefined : this.withheld.has(pin) ? failed('denied') : found(pin);
      return { tag, pinned, platform: undefined };
    };
    const verdicts = await Promise.all(
      uses.map(async (use) =>
        judge(use, use.skipReason, use.reference && verdictOn(use.reference, await resolve(use.reference), new Set())),
      ),
    );
    const all = [...this.tags.keys()];
    const images: Pick<ImageReader, 'isPullLimitLow' | 'index' | 'manifest'> = {
      isPullLimitLow: () => false,
      manifest: async () => failed('not-found'),
      index: this.#index,
    };
    const resolver: Resolver = {
      resolve,
      tags: async ({ repository }) => {
        if (this.unlisted !== undefined) return { ok: false, failure: this.unlisted };
        const own = all.filter((tag) => tag.startsWith(`${repository}:`));
        return { ok: true, value: own.map((tag) => tag.slice(repository.length + 1)) };
      },
      images: () => images as ImageReader,
      statistics: () => ({ requests: 0, rateLimitRemaining: new Map() }),
    };
    const note = (message: string) => void this.log.push(message);
    const now = new Date(Date.UTC(2026, 0, 1) + day * DAY);
    const policy: ImagePolicy = {
      digest: true,
      updateTags: this.updateTags,
      minAge: this.minAge,
      follow: this.follow,
      allows: this.allows,
    };
    const references = verdicts.flatMap(({ use: { reference }, ...verdict }) =>
      reference ? [{ reference, verdict }] : [],
    );
    return propose(
      verdicts,
      references,
      {
        resolver,
        clock: { now: () => now, elapsed: () => 0, sleep: async () => {} },
        log: { info: note, notice: note, warning: note, progress: () => {} },
        digestHistory: {
          read: async () => this.record,
          update: async (change) => {
            const next = change(this.record);
            if (next !== this.record) this.writes += 1;
            this.record = next;
          },
        },
        knownMove: () => undefined,
      },
      {
        policyOf: () => policy,
        pin: 'off',
        sameContent: this.sameContent,
        ignore: [],
        ignoresImage: () => false,
        platforms: this.platforms.flatMap((platform) => parsePlatform(platform) ?? []),
      },
    );
  }

  /** The file as a run on that day would propose it. */
  async run(text: string, day: number): Promise<string> {
    const edits = (await this.judged(text, day)).flatMap((judged) => judged.edits);
    return Buffer.from(applyEdits(Buffer.from(text), edits)).toString();
  }

  #index: ImageReader['index'] = async (_, of) => {
    const names = this.withoutArm.has(of.at(-1) ?? '') ? ['linux/amd64'] : ['linux/amd64', 'linux/arm64'];
    const images = names.flatMap((name) => {
      const platform = parsePlatform(name);
      if (platform === undefined) return [];
      return [
        {
          platform,
          digest: digest(this.twins.get(of.at(-1) ?? '') ?? of.at(-1) ?? ''),
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          size: 1,
          artifactType: undefined,
          annotations: {},
        },
      ];
    });
    return { ok: true, value: { digest: of, images, others: [], annotations: {} } };
  };
}

describe('a tag that is left to mature', () => {
  it('never brings back what was taken back while the pin was fresh', async () => {
    const days = new Days();
    const file = `FROM x/y:1@${A}\n`;
    days.tags.set('x/y:1', 'b');
    expect(await days.run(file, 0)).toBe(file);
    // The bad image is taken back, and days later there is a good one.
    days.tags.set('x/y:1', 'a');
    expect(await days.run(file, 1)).toBe(file);
    days.tags.set('x/y:1', 'c');
    expect(await days.run(file, 5)).toBe(file);
    expect(await days.run(file, 8)).toBe(`FROM x/y:1@${digest('c')}\n`);
  });

  it('is not noted while there is nothing to wait for, and once only', async () => {
    const days = new Days();
    days.tags.set('x/y:1', 'a');
    for (const day of [0, 1, 2]) await days.run(`FROM x/y:1@${A}\n`, day);
    expect(days.writes).toBe(0);
    days.tags.set('x/y:1', 'b');
    for (const day of [3, 4, 5]) await days.run(`FROM x/y:1@${A}\n`, day);
    expect(days.writes).toBe(1);
  });

  it("keeps a pin that is behind another reference's newer tag, also where it moves every day", async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.tags.set('x/y:1.1', 'a');
    const file = `FROM x/y:1.1@${A} AS a\nFROM x/y:1.2@${digest('e')} AS b\n`;
    let proposed = file;
    for (let day = 0; day < 6; day += 1) {
      days.tags.set('x/y:1.2', `${day}`);
      proposed = await days.run(file, day);
    }
    expect(proposed).toBe(`FROM x/y:1.2@${digest('2')} AS a\nFROM x/y:1.2@${digest('2')} AS b\n`);
  });
});

describe('a digest that has matured', () => {
  it('is held where it changes nothing, until the next one has matured', async () => {
    const days = new Days();
    days.sameContent = 'hold';
    days.twins.set('b', 'a');
    days.tags.set('x/y:1', 'b');
    const file = `FROM x/y:1@${A}\n`;
    expect(await days.run(file, 0)).toBe(file);
    days.tags.set('x/y:1', 'c');
    const [judged] = await days.judged(file, 4);
    expect([judged?.notEdited, judged?.sameContent, judged?.proposal?.descriptor?.digest]).toEqual([
      'same-content',
      'annotations',
      digest('b'),
    ]);
    expect(await days.run(file, 7)).toBe(`FROM x/y:1@${digest('c')}\n`);
    days.sameContent = 'propose';
    expect(await days.run(file, 4)).toBe(`FROM x/y:1@${digest('b')}\n`);
  });

  it('is held where another platform keeps an edit that it shares from being made', async () => {
    const days = new Days();
    days.sameContent = 'hold';
    days.minAge = 0;
    days.tags.set('x/y:1', 'b');
    days.withoutArm.add('b');
    const from = (arch: string) => `FROM --platform=linux/${arch} x/y:1@\${D} AS ${arch}\n`;
    const uses = await days.judged(`ARG D=${A}\n${from('amd64')}${from('arm64')}`, 0);
    expect(uses.map(({ notEdited }) => notEdited)).toEqual(['shared-arg', 'platform-lost']);
  });
});

describe('what can not be asked', () => {
  it('of digests that have matured: the next of them counts, and what is left waits', async () => {
    const days = new Days();
    const file = `FROM x/y:1@${A}\n`;
    for (const [day, digit] of ['b', 'c', 'd'].entries()) {
      days.tags.set('x/y:1', digit);
      expect(await days.run(file, day)).toBe(file);
    }
    days.withheld.add('c');
    expect(await days.run(file, 4)).toBe(`FROM x/y:1@${digest('b')}\n`);
    days.withheld.add('b');
    const [judged] = await days.judged(file, 4);
    expect(judged).toMatchObject({ status: 'stale', edits: [], notEdited: 'waiting', failure: undefined });
    expect(judged?.waitsUntil?.toISOString()).toBe('2026-01-06T00:00:00.000Z');
    expect(await days.run(file, 5)).toBe(`FROM x/y:1@${digest('d')}\n`);
  });

  it('of newer tags: the digest goes on', async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.minAge = 0;
    days.tags.set('x/y:1.1', 'b').set('x/y:1.2', 'd');
    days.unlisted = failed('denied').failure;
    const [judged] = await days.judged(`FROM x/y:1.1@${A}\n`, 0);
    expect(judged).toMatchObject({ status: 'stale', failure: undefined, edits: [{ text: digest('b') }] });
  });
});

describe('a newer tag', () => {
  it('stays proposed while the tag that it takes the place of is rebuilt', async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.tags.set('x/y:1.1', 'a').set('x/y:1.2', 'd');
    const file = `FROM x/y:1.1@${A}\n`;
    const moved = `FROM x/y:1.2@${digest('d')}\n`;
    expect(await days.run(file, 0)).toBe(file);
    expect(days.log.join()).toContain('x/y:1.1 could move to 1.2, which waits until 2026-01-04 00:00 UTC');
    expect(await days.run(file, 3)).toBe(moved);
    days.tags.set('x/y:1.1', 'b');
    expect(await days.run(file, 4)).toBe(moved);
  });

  it('is not written in an ARG of which another reference could not follow with its digest', async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.minAge = 0;
    days.tags.set('x/y:1.1', 'a').set('x/y:1.2', 'd').set('x/z:1', 'a');
    // The digest stands in text that another image has, too.
    const file = `ARG V=1.1\nARG D=${A}\nFROM x/y:$V@$D AS a\nFROM x/z:1@$D AS b\nFROM x/y:$V AS c\n`;
    expect(await days.run(file, 0)).toBe(file);
  });

  it('is not written for one platform where another one, which shares the ARG, would be lost', async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.minAge = 0;
    days.tags.set('x/y:1.1', 'a').set('x/y:1.2', 'd');
    days.withoutArm.add('d');
    const from = (arch: string) => `FROM --platform=linux/${arch} x/y:\${V}@${A} AS ${arch}\n`;
    const file = `ARG V=1.1\n${from('amd64')}${from('arm64')}`;
    const uses = await days.judged(file, 0);
    expect(uses.map(({ notEdited }) => notEdited)).toEqual(['shared-arg', 'platform-lost']);
    expect(await days.run(file, 0)).toBe(file);
  });

  it('that lacks a platform keeps no digest of the present tag back', async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.minAge = 0;
    days.platforms.push('linux/arm64');
    days.tags.set('x/y:1.1', 'b').set('x/y:1.2', 'd');
    days.withoutArm.add('d');
    expect(await days.run(`FROM x/y:1.1@${A}\n`, 0)).toBe(`FROM x/y:1.1@${digest('b')}\n`);
    expect(days.log.join()).toContain('keeps its tag: 1.2 lacks linux/arm64.');
    days.withoutArm.add('b');
    const [judged] = await days.judged(`FROM x/y:1.1@${A}\n`, 0);
    expect([judged?.edits, judged?.notEdited]).toEqual([[], 'platform-lost']);
  });

  it('is looked for among no more than twenty that are gone', async () => {
    const days = new Days();
    days.updateTags = 'minor';
    days.minAge = 0;
    days.tags.set('x/y:1.1', 'a').set('x/y:1.2', 'd');
    const listed = Array.from({ length: 500 }, (_, index) => `x/y:1.${index + 3}`);
    const has = days.tags.get.bind(days.tags);
    days.tags.get = (tag) => (listed.includes(tag) ? undefined : has(tag));
    for (const tag of listed) days.tags.set(tag, 'f');
    const file = `FROM x/y:1.1@${A}\n`;
    expect(await days.run(file, 0)).toBe(file);
    expect(days.asked).toBeLessThan(30);
  });
});
