import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/model/reference.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { useOf } from '../check/judged.ts';

const settingsOf = async (config: string) =>
  mergeSettings({}, await parseConfig(config, 'freshfrom.yml'), ['unpinned', 'stale-digest']);

describe('images', async () => {
  const settings = await settingsOf(`
update-tags: patch
images:
  node: { update-tags: minor }
  'node:2*': { min-age: 3d, digest: on }
  '{node,redis}': { digest: off, update-tags: major, min-age: 1h, group: web }
`);
  const policy = (image: string) => {
    const { allows, follow, ...rest } = settings.check.policyOf(useOf(image));
    return rest;
  };

  it('takes each word from the first entry that fits and has it', () => {
    expect(policy('node:22')).toEqual({ digest: true, updateTags: 'minor', minAge: 3 * 86_400_000 });
    expect(policy('node:18')).toEqual({ digest: false, updateTags: 'minor', minAge: 3_600_000 });
    expect(policy('redis:7')).toEqual({ digest: false, updateTags: 'major', minAge: 3_600_000 });
    expect(policy('alpine:3')).toEqual({ digest: true, updateTags: 'patch', minAge: 0 });
  });

  it('bounds what tags may move to, and follows distributions', async () => {
    const { check } = await settingsOf(`
images:
  'node:22*': { follow: off }
  node: { follow: codename, allowed: '>=22 <25' }
  redis: { allowed: 7 }
  python: { allowed: 3.10 }
`);
    const of = (image: string) => check.policyOf(useOf(image));
    expect(['node:22', 'node:20', 'redis:7', 'alpine'].map((image) => of(image).follow)).toEqual([
      ...['off', 'codename', 'off', 'off'],
    ]);
    const allowed = (image: string, tags: readonly string[]) => {
      const { allows } = of(image);
      return tags.map((tag) => allows !== 'lts' && allows(tag));
    };
    expect(allowed('node:22', ['24-slim', '25', 'latest'])).toEqual([true, false, true]);
    expect(allowed('redis:7', ['7.2', '8'])).toEqual([true, false]);
    expect(allowed('python:3.10', ['3.10.2', '3.1'])).toEqual([true, false]);
    expect(allowed('alpine', ['99'])).toEqual([true]);
  });

  it('takes lts for the lines with long-term support', async () => {
    const settings = await settingsOf('images: { "*": { allowed: lts } }');
    expect(settings.check.policyOf(useOf('node:22')).allows).toBe('lts');
  });

  it.each([
    [
      '"22 || lts"',
      'images.node.allowed: it takes a version range in the syntax of npm, as in ">=22 <25" or "22 || 24", or lts.',
    ],
    ['"latest"', /^freshfrom\.yml:1:28: images\.node\.allowed: it takes a version range in the syntax of npm[^;]*\.$/],
    ['">=22 <<25"', /takes a version range/],
    ['""', /takes a version range/],
    ['[22]', /takes a version range/],
  ])('allowed: %s is refused', async (value, message) => {
    await expect(settingsOf(`images: { node: { allowed: ${value} } }`)).rejects.toThrow(message);
  });

  it('leaves digests alone where they are off, and groups', () => {
    const ignores = (image: string, rule: string) => {
      const reference = parseReference(image);
      if ('invalid' in reference) throw new Error(reference.invalid);
      return settings.check.ignore.some((entry) => entry.image?.(reference) === true && entry.rule?.(rule) === true);
    };
    expect(['node:18', 'redis', 'node:22', 'alpine'].map((image) => ignores(image, 'unpinned'))).toEqual([
      ...[true, true, false, false],
    ]);
    expect([ignores('redis', 'stale-digest'), ignores('redis', 'dead-digest')]).toEqual([true, false]);
    expect(settings.grouping.rules.map(({ name }) => name)).toEqual(['web']);
  });

  it.each([
    ['images: [node]', /images/],
    ['images: { node: { pin: off } }', /images/],
    ['images: { node: { min-age: soon } }', /takes a duration/],
    ['images: { "node[": { digest: off } }', /pattern/],
    ['images: { node: { follow: release } }', /images\.node\.follow: it takes codename or off/],
  ])('%s is refused', async (config, message) => {
    await expect(settingsOf(config)).rejects.toThrow(message);
  });
});
