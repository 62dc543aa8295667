import { describe, expect, it } from 'vitest';
import { supportRules } from '../../src/check/support-rules.ts';
import { Supports } from '../../src/check/supports.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import { failed, judged, useOf } from './judged.ts';

const DAY = 24 * 60 * 60 * 1000;
const supports = new Supports({ now: new Date('2026-12-01T12:00:00Z'), soon: 90 * DAY });

/** `rule severity: message` of each match. */
function say(
  written: string,
  more: Partial<ImageUse> = {},
  known: { isShipped?: boolean; supportedTag?: string } = {},
) {
  const use = useOf(written, more);
  const uses = [{ ...judged(use), support: supports.of(use), ...known }];
  return supportRules.flatMap(({ id, severity, check }) =>
    check({ file: 'Dockerfile', uses, problems: [] }).map(
      (match) => `${id} ${match.severity ?? severity}: ${match.message}`,
    ),
  );
}

describe('end-of-life', () => {
  it('says what ended when, what lives, where, and from whom it knows', () => {
    expect(say('node:18-alpine3.16')).toEqual([
      'end-of-life warning: node:18-alpine3.16, base of the final stage: Node.js 18 has had no fixes since 2025-04-30; Node.js 26 gets them until 2029-04-30. Alpine 3.16 has had no fixes since 2024-05-23; Alpine 3.24 gets them until 2028-06-01 (endoflife.date, 2026-08-22).',
    ]);
  });

  it('tells what is shipped from what builds it', () => {
    const build = { stage: { name: 'build', index: 0, final: false } };
    expect(say('golang:1.22', build, { isShipped: false })).toEqual([
      expect.stringMatching(/^end-of-life notice: golang:1\.22, base of a build stage: Go 1\.22 has had no fixes/),
    ]);
    expect(say('node:18', build)).toEqual([
      expect.stringContaining('warning: node:18, which the final stage is built on:'),
    ]);
    expect(say('alpine:3.16', { kind: 'copy-from' }, { isShipped: false })).toEqual([
      expect.stringContaining('notice: alpine:3.16, which files are taken from:'),
    ]);
  });

  it('names a tag where the registry has proven to have one', () => {
    expect(say('node:18', {}, { supportedTag: '26' })[0]).toMatch(/2026-08-22\)\. Move to node:26\.$/);
  });

  it('says nothing of an image that is ignored, absent or not known', () => {
    expect(say('node:18', { skipReason: 'ignored' })).toEqual([]);
    expect(say('node:latest')).toEqual([]);
    const use = useOf('node:18');
    const absent = { ...judged(use, { tag: failed('not-found') }), support: supports.of(use) };
    const matches = supportRules.flatMap(({ check }) => check({ file: 'f', uses: [absent], problems: [] }));
    expect(matches).toEqual([]);
  });
});

it('end-of-life-soon is milder, also where the LTS team gives the last fixes', () => {
  expect(say('php:8.2')).toEqual([
    expect.stringContaining(
      'end-of-life-soon notice: php:8.2, base of the final stage: PHP 8.2 is supported until 2026-12-31;',
    ),
  ]);
  expect(say('debian:12')).toEqual([
    'end-of-life-soon notice: debian:12, base of the final stage: Debian 12 is past its regular support since 2026-07-11; its LTS team gives fixes until 2028-06-30 (distro-info-data, 2026-08-22).',
  ]);
});

it('deprecated-image names what stands in its place', () => {
  expect(say('openjdk:17')).toEqual([
    'deprecated-image warning: openjdk is deprecated and gets no more releases. In its place stands eclipse-temurin, amazoncorretto, ibm-semeru-runtimes or sapmachine (Docker Official Images, 2026-08).',
  ]);
});

it('says once that the table is old, and only where it was used', () => {
  const later = () => new Supports({ now: new Date('2028-01-01T00:00:00Z'), soon: 0 });
  const [unused, used] = [later(), later()];
  unused.of(useOf('acme/app:1'));
  used.of(useOf('node:18'));
  expect(unused.oldTable).toBeUndefined();
  expect(used.oldTable).toMatch(/^The days of end of life are from 20\d\d-\d\d-\d\d: /);
  supports.of(useOf('node:18'));
  expect(supports.oldTable).toBeUndefined();
});
