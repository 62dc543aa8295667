import { describe, expect, it } from 'vitest';
import type { ImageDifferences, PlatformChange } from '../../src/image/differences/image-differences.ts';
import { renderExplanationMarkdown } from '../../src/reports/explanation-markdown.ts';
import { explanationBrief, explanationSummary } from '../../src/reports/explanation-phrases.ts';
import { renderExplanationText } from '../../src/reports/explanation-text.ts';
import { formatByteSize } from '../../src/util/byte-size.ts';
import { digest } from '../check/judged.ts';
import { AMD64, ARM64 } from '../image/differences/images.ts';

const CHANGE: PlatformChange = {
  platform: AMD64,
  isSame: false,
  size: { before: 50_000_000, after: 52_100_000 },
  layers: { shared: 1, added: 2 },
  pull: 9_400_000,
  created: { before: '2026-01-02T03:04:05Z', after: '2026-02-03T04:05:06Z' },
  base: { before: undefined, after: undefined },
  versions: [{ name: 'NODE', before: '22.1.0', after: '22.2.0' }],
  config: [{ name: 'USER', before: undefined, after: 'node' }],
  compareUrl: 'https://github.com/nodejs/docker-node/compare/a...b',
  packages: {
    source: 'the package databases of both images',
    count: { before: 120, after: 120 },
    groups: ['apt', 'bash', 'curl', 'openssl'].map((name) => ({
      name,
      changes: [
        {
          kind: 'upgraded',
          package: { type: 'deb', name, architecture: 'amd64' },
          before: ['1.0-1'],
          after: ['1.1-1'],
        },
      ],
    })),
  },
};

const explanation = (change: Partial<PlatformChange> = {}, more: Partial<ImageDifferences> = {}): ImageDifferences => ({
  from: digest('1'),
  to: digest('2'),
  why: 'layers',
  platformsAdded: [],
  platformsLost: [],
  platforms: [{ ...CHANGE, ...change }],
  ...more,
});

describe('an explanation', () => {
  it('begins with a line on which a person can decide', () => {
    expect(explanationSummary(explanation())).toBe(
      'Node.js 22.1.0 → 22.2.0, 4 packages upgraded (apt 1.0-1 → 1.1-1, bash 1.0-1 → 1.1-1, curl 1.0-1 → 1.1-1 …), nothing removed, 2.1 MB larger',
    );
    expect(explanationSummary(explanation({ packages: { unread: 'x' }, versions: [] }))).toBe(
      'other content, packages not read, 2.1 MB larger',
    );
    expect(explanationSummary(explanation({ isSame: true }, { why: 'attestations' }))).toBe(
      'only attestations changed',
    );
    expect(
      explanationSummary(explanation({ isSame: true }, { why: 'platform-lost', platformsLost: [AMD64, ARM64] })),
    ).toBe('a platform that is in use is gone, linux/amd64 and linux/arm64/v8');
  });

  it('has a few words for a table', () => {
    expect(explanationBrief(explanation())).toBe('Node.js 22.1.0 → 22.2.0, 4 packages, +2.1 MB');
    const smaller = { size: { before: 52_000_000, after: 50_000_000 }, packages: undefined };
    expect(explanationBrief(explanation(smaller))).toBe('Node.js 22.1.0 → 22.2.0, −2.0 MB');
    expect(explanationBrief(explanation({ packages: { unread: 'x' }, versions: [] }))).toBe(
      'other content, packages not read, +2.1 MB',
    );
    expect(explanationBrief(explanation({ isSame: true }, { why: 'attestations' }))).toBe('only attestations changed');
    expect(explanationBrief(explanation({}, { why: 'platform-lost', platformsLost: [ARM64] }))).toMatch(
      /^a platform that is in use is gone, linux\/arm64\/v8, Node\.js/,
    );
    const long = { name: 'X_VERSION', before: '1', after: '2'.repeat(5000) };
    expect(explanationBrief(explanation({ versions: [long, long, long] })).length).toBeLessThan(150);
  });

  it('is the same text every time', async () => {
    await expect(renderExplanationText(explanation())).toMatchFileSnapshot('../fixtures/reports/explanation.txt');
    await expect(`${renderExplanationMarkdown(explanation(), 100)}\n`).toMatchFileSnapshot(
      '../fixtures/reports/explanation.md',
    );
  });

  it('drops rows where there is no room, and says so', () => {
    const text = renderExplanationMarkdown(explanation(), 2);
    expect(text).toContain('… and 2 more packages.');
    expect(text.match(/upgraded/g)).toHaveLength(3);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [99_949, '99.9 kB'],
    [99_950, '100 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_500_000_000, '1.5 GB'],
  ])('%d formatByteSize are %s', (number, text) => {
    expect(formatByteSize(number)).toBe(text);
  });
});
