import { expect, it } from 'vitest';
import { ignoring, withLostPlatforms, withSameContent } from '../../src/check/propose/proposed-use.ts';
import { referenceRules } from '../../src/check/reference-rules.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import type { NotEdited, OtherUse } from '../../src/model/image-use.ts';
import { type Platform, parsePlatform } from '../../src/model/platform.ts';
import { digest, everyStatus, failed, found, judged, MANIFEST, useOf } from './judged.ts';

/** What each rule says of the uses, with the line. */
function said(
  uses: readonly ReportedUse[],
  problems: Parameters<(typeof referenceRules)[number]['check']>[0]['problems'] = [],
): string {
  const lines = referenceRules.flatMap((rule) =>
    rule
      .check({ file: 'Dockerfile', uses, problems })
      .map(({ range, message }) => `${range.start.line} ${rule.severity} ${rule.id}: ${message}`),
  );
  return `${lines.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join('\n')}\n`;
}

const parsed = (text: string): Platform => {
  const platform = parsePlatform(text);
  if (platform === undefined) throw new Error(text);
  return platform;
};

const platform = (current: string | undefined) =>
  ({
    ok: true,
    value: {
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
      current: current === undefined ? undefined : found(current, MANIFEST).value,
    },
  }) as const;

it('every rule has its words for every case', async () => {
  let line = 0;
  const use = (written: string, more: Parameters<typeof useOf>[1] = {}) => useOf(written, { line: ++line, ...more });
  const pinned = `node:22@${digest('1')}`;
  const sites: (NotEdited | undefined)[] = [undefined, 'shared-arg', 'split-digest'];
  const otherUse = { arg: 'A', by: 'stage', through: 'A', line: 99 } as const;
  const moved = () => judged(use(pinned), { tag: found('2'), pinned: found('1') });
  const [arm, riscv] = [parsed('linux/arm64'), parsed('linux/riscv64')];
  const uses = [
    // Fresh, and nothing to say; then a pin of one platform that is fresh.
    judged(use(pinned), { tag: found('1') }),
    judged(use(pinned), { tag: found('2'), pinned: found('1', MANIFEST), platform: platform('1') }),
    judged(use(pinned), { tag: found('2'), pinned: found('1', MANIFEST), platform: platform('3') }),
    judged(use(pinned), { tag: found('2'), pinned: found('1', MANIFEST), platform: platform(undefined) }),
    ...sites.map((site) =>
      judged(use(pinned, site === undefined ? {} : { site, otherUse }), { tag: found('2'), pinned: found('1') }),
    ),
    ...sites.map((site) =>
      judged(use(pinned, site === undefined ? {} : { site, otherUse }), {
        tag: found('2'),
        pinned: failed('not-found'),
      }),
    ),
    ...[...sites, 'overridable-arg' as const].map((site) =>
      judged(use('node:22', site === undefined ? {} : { site, otherUse, overriddenArgs: ['A', 'B'] }), {
        tag: found('2'),
      }),
    ),
    judged(use('node')),
    judged(use(`node@${digest('1')}`), { pinned: found('1') }),
    judged(use(`node@${digest('1')}`), { pinned: failed('not-found') }, ['docker.io/library/node']),
    judged(use(`node@${digest('1')}`), { pinned: failed('not-found', 'It may be gone.') }),
    judged(use('base', { maybeBuildContext: true, kind: 'copy-from' }), {
      tag: failed('not-found', 'There is no base.'),
    }),
    judged(use('base', { maybeBuildContext: true, kind: 'copy-from' }), { tag: failed('denied', 'You may not.') }),
    judged(use('base:1'), { tag: failed('not-found', 'There is no base:1.') }),
    ...(['denied', 'rate-limited', 'unreachable', 'malformed-response'] as const).map((kind) =>
      judged(use('base:1'), { tag: failed(kind) }),
    ),
    judged(use(pinned, { overriddenArgs: ['V'] }), { tag: found('1') }),
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: as a Dockerfile has it.
    judged(use('node:${V}', { skipReason: 'no-value', detail: 'V has no value' })),
    judged(use('node:${TARGETARCH}', { skipReason: 'platform-dependent', detail: 'it differs by platform' })),
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as a Dockerfile has it.
    judged(use('Node', { skipReason: 'invalid', detail: '"Node": repository names are lower case' })),
    judged(use('???', { skipReason: 'invalid' })),
    // Nothing is said of these.
    judged(use('{{ image }}', { skipReason: 'template' })),
    judged(use('scratch', { reference: undefined, skipReason: 'scratch' })),
    judged(use('node', { skipReason: 'ignored' })),
    judged(use(pinned)),
    // What a bump makes of a move.
    withSameContent(moved(), 'attestations'),
    withSameContent(
      { ...moved(), proposal: { tag: undefined, descriptor: found('3').value, writesDigest: true } },
      'unused-platforms',
    ),
    withLostPlatforms(moved(), [arm, arm]),
    { ...moved(), droppedPlatforms: [arm, riscv] },
    ignoring(judged(use('node:22', { site: undefined }), { tag: found('2') })),
  ];
  const range = { start: { line: 90, column: 1 }, end: { line: 90, column: 5 } };
  const text = said(uses, [{ message: 'unknown instruction: FORM', range }]);
  await expect(text).toMatchFileSnapshot('../fixtures/rules/messages.txt');
});

it.each<[OtherUse['by'], string, string]>([
  ['from', 'V', 'the FROM in line 9 uses for another image'],
  ['from', 'W', 'the FROM in line 9 uses through ARG W for another image'],
  ['itself', 'V', 'the reference uses more than once, or with text after it'],
  ['flag', 'V', 'a flag of the FROM in line 9 uses'],
  ['stage', 'W', 'the ARG in line 9 passes through ARG W to a stage'],
  ['arg', 'W', 'ARG W in line 9 uses, and no FROM uses that ARG'],
])('a shared ARG is named with what shares it: %s through %s', (by, through, words) => {
  const use = useOf('node:22', { site: 'shared-arg', otherUse: { arg: 'V', by, through, line: 9 } });
  expect(said([judged(use, { tag: found('2') })])).toBe(
    `1 warning unpinned: node:22 is not pinned by digest; its current digest is 222222222222. It is not updated: the digest would be in the default of ARG V, which ${words}; to write it in the FROM instead, set pin-args: true.\n`,
  );
});

it.each([
  [[7], ' The same digest is also in line 7, which is not updated.'],
  [[7, 9], ' The same digest is also in lines 7, 9, which are not updated.'],
  [[7, 8, 9, 10], ' The same digest is also in lines 7, 8, 9 and more, which are not updated.'],
  [[], ''],
])('a digest that is repeated is named by its lines: %j', (lines, words) => {
  const use = useOf(`node:22@${digest('1')}`, { repeats: { edited: [], leftLines: lines } });
  expect(said([judged(use, { tag: found('2'), pinned: found('1') })])).toBe(
    `1 warning stale-digest: node:22 has moved from 111111111111 to 222222222222.${words}\n`,
  );
});

it.each([
  ['127.0.0.1:9 refused the connection.', 'node:22 could not be looked up: 127.0.0.1:9 refused the connection.'],
  ['The TLS connection to r failed (x).', 'node:22 could not be looked up: the TLS connection to r failed (x).'],
  ['docker.io limits the rate of requests and refused node:22.', undefined],
])('lookup-failed names the image once: %s', (message, told = message) => {
  expect(said([judged(useOf('node:22'), { tag: failed('unreachable', message) })])).toBe(
    `1 warning lookup-failed: ${told}\n`,
  );
});

it('no rule speaks twice of one place', () => {
  const uses = everyStatus();
  for (const rule of referenceRules) {
    const places = rule.check({ file: 'Dockerfile', uses, problems: [] }).map(({ range }) => range.start.line);
    expect(new Set(places).size).toBe(places.length);
  }
});
