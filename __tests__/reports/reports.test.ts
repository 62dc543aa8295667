import { describe, expect, it } from 'vitest';
import { readExplanationBlocks, renderExplanationBlock } from '../../src/bump/explanation-block.ts';
import { isExplainable, type Move, movesOf } from '../../src/bump/image-moves.ts';
import { type Bump, planBumps } from '../../src/bump/plan.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { ChangeExplanation, ReportedUse } from '../../src/check/report.ts';
import { renderAnnotations } from '../../src/reports/annotations.ts';
import { renderJson } from '../../src/reports/json.ts';
import { explanationRoom, renderPullRequestBody } from '../../src/reports/pull-request-body.ts';
import { requestCountLine } from '../../src/reports/request-count.ts';
import { digest, everyStatus, failed, found, inFile, judged, reportOf, useOf } from '../check/judged.ts';

const golden = (name: string) => `../fixtures/reports/${name}`;

const two = reportOf([
  ...inFile('api/Dockerfile', everyStatus()),
  ...inFile('web/Dockerfile.dev', everyStatus().slice(1, 3)),
]);
const stale = (index: number) =>
  judged(useOf(`ghcr.io/organisation/image-number-${index}:1.2.3@${digest('1')}`, { line: index + 1 }), {
    tag: found('2'),
    pinned: found('1'),
  });

describe('annotations', () => {
  const finding = (index: number, more: Partial<Finding> = {}): Finding => ({
    ...{
      rule: 'unpinned',
      severity: 'warning',
      file: 'a,b:c%/Dockerfile',
      help: 'https://h',
      blamed: true,
      causes: [],
    },
    message: `line ${index}\n::error::100 %`,
    range: { start: { line: index, column: 6 }, end: { line: index, column: 10 } },
    ...more,
  });

  it('are workflow commands on one line each, the gravest first', () => {
    const across = { start: { line: 5, column: 1 }, end: { line: 6, column: 3 } };
    expect(
      renderAnnotations([finding(1), finding(2, { severity: 'error', range: across }), finding(3, { blamed: false })]),
    ).toEqual([
      '::error file=a%2Cb%3Ac%25/Dockerfile,line=5,endLine=6,title=freshfrom%3A unpinned::line 2 ::error::100 %25%0Ahttps://h',
      '::warning file=a%2Cb%3Ac%25/Dockerfile,line=1,endLine=1,col=6,endColumn=10,title=freshfrom%3A unpinned::line 1 ::error::100 %25%0Ahttps://h',
    ]);
  });

  it('are those that make the check fail before others as grave', () => {
    const [first, second] = [finding(1), finding(2)];
    expect(renderAnnotations([first, second], new Set([second]))[0]).toContain(',line=2,');
  });

  it('are ten of a kind at most', () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      finding(index + 1, index % 2 === 0 ? { severity: 'notice' } : {}),
    );
    const lines = renderAnnotations(findings);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines).toHaveLength(20);
    const told = lines.filter((line) => line.includes('more'));
    expect(told).toEqual([lines[9], lines[19]]);
    expect(told[0]).toMatch(/%0Ahttps:\/\/h%0A… and 10 more warnings: the job summary lists them\.$/);
  });
});

describe('json', () => {
  it('has every status, and the same bytes every time', async () => {
    const json = () => [...renderJson(two)].join('');
    await expect(json()).toMatchFileSnapshot(golden('report.json'));
    expect(json()).toBe(json());
  });

  it('has nothing that has an effect on a terminal or in a log', () => {
    const file = '\u009b1m\u202e\x7f##[error]x';
    const json = [...renderJson(reportOf(inFile(file, [stale(1)])))].join('');
    expect(json).toMatch(/^[\n\x20-\x7e]*$/);
    expect(json).not.toContain('##[');
    expect(JSON.parse(json)).toMatchObject({ references: [{ file }] });
  });
});

const PAGES = {
  run: 'https://github.com/acme/shop/actions/runs/42',
  workflow: 'https://github.com/acme/shop/actions/workflows/images.yml',
};

describe('the body of a bump pull request', () => {
  /** Of each move; none where the text is empty. */
  const explanationsOf = (bump: Bump, tell: (index: number) => string): Map<Move, ChangeExplanation> =>
    new Map(
      movesOf(bump.uses)
        .filter(isExplainable)
        .map((move, index) => {
          const key = `${String(index).padStart(12, '0')}-${'f'.repeat(12)}`;
          const [text, brief] = [tell(index), `words ${index}`];
          const details = renderExplanationBlock(key, { brief, text, losesPlatforms: false, changesInUse: true });
          return [move, text === '' ? { brief: '', details: '' } : { brief, details }];
        }),
    );

  const body = (uses: readonly ReportedUse[], pin: 'separate' | 'together', key: 'refresh' | 'pin') => {
    const bump = planBumps(uses, pin, { by: 'all', rules: [] }).find((each) => each.key === key);
    return renderPullRequestBody(bump ?? expect.fail(), { uses, limit: 60_000, pages: PAGES });
  };

  it.each([
    ['one-image', [stale(1)], 'separate', 'refresh'],
    ['first-pins', everyStatus(), 'separate', 'pin'],
    ['failures', everyStatus(), 'together', 'refresh'],
    ['fifty-images', Array.from({ length: 50 }, (_, index) => stale(index)), 'separate', 'refresh'],
  ] as const)('%s', async (name, uses, pin, key) => {
    await expect(body(uses, pin, key)).toMatchFileSnapshot(golden(`pull-request-${name}.md`));
  });

  it.each([1, 5, 50])('has what changed in %i images: a few words in the row, the rest behind one click', (images) => {
    const uses = Array.from({ length: images }, (_, index) => stale(index));
    const [bump = expect.fail()] = planBumps(uses, 'separate', { by: 'all', rules: [] });
    const explained = explanationsOf(bump, (index) => `Sentence ${index}.\n\nA table.`);
    const text = renderPullRequestBody(bump, { uses, limit: 65_000 }, explained);
    expect(text.match(/^\| <code>ghcr\..* \| words \d+ \| `Dockerfile:\d+` \|$/gm)).toHaveLength(images);
    expect(text.match(/^<summary><code>ghcr.*<\/code>: what changed<\/summary>$/gm)).toHaveLength(images);
    // One click opens a block: none is in another.
    expect(text).not.toMatch(/<details>(?:(?!<\/details>)[\s\S])*<details>/);
    // The next run finds in it what this one said.
    const said = [...explained.values()].map(({ details }) => details).join('\n\n');
    expect(readExplanationBlocks(text)).toEqual(readExplanationBlocks(said));
  });

  it('has one row for an image, wherever it is and whatever digests are pinned there', () => {
    const pin = (of: string, line: number) =>
      judged(useOf(`node:22@${digest(of)}`, { line }), { tag: found('2'), pinned: found(of) });
    const dead = judged(useOf(`node:22@${digest('5')}`, { line: 4 }), { tag: found('2'), pinned: failed('not-found') });
    const uses = [pin('1', 1), pin('3', 2), pin('1', 3), dead];
    const [bump = expect.fail()] = planBumps(uses, 'separate', { by: 'all', rules: [] });
    const text = renderPullRequestBody(
      bump,
      { uses, limit: 65_000 },
      explanationsOf(bump, () => 'Text.'),
    );
    expect(text).toMatch(/^The tag of 1 base image has moved\./);
    expect(text.match(/^\| .*node:22.*\|$/gm)).toEqual([
      '| [`node:22`](https://hub.docker.com/_/node) | words 0<br>words 1<br>new digest (the old one is gone from the registry) | `Dockerfile:1`<br>`Dockerfile:3`<br>`Dockerfile:2`<br>`Dockerfile:4` |',
      ...['1', '3', '5'].map((of) => `| \`node:22\` | \`${of.repeat(12)}\` → \`222222222222\` |`),
    ]);
    expect(text).toContain('<summary><code>node:22</code>: what changed since <code>333333333333</code></summary>');
  });

  it('has the header of the configuration in front, and the room for it', () => {
    const uses = [stale(1)];
    const [bump = expect.fail()] = planBumps(uses, 'separate', { by: 'all', rules: [] });
    const parts = { uses, limit: 60_000 };
    expect(renderPullRequestBody(bump, { ...parts, header: 'Ours.' })).toBe(
      `Ours.\n\n${renderPullRequestBody(bump, parts)}`,
    );
    expect(explanationRoom(bump, parts) - explanationRoom(bump, { ...parts, header: 'Ours.' })).toBe(7);
  });

  it('fits, however much there is', () => {
    const uses = Array.from({ length: 2000 }, (_, index) => stale(index));
    const unknown = Array.from({ length: 2000 }, (_, index) =>
      judged(useOf(`r.example/x${index}:1`), { tag: failed('denied', 'm'.repeat(250)) }),
    );
    const text = body([...uses, ...unknown], 'separate', 'refresh');
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain('2000 references could not be looked up');
    expect(text).toMatch(/\n- … and 1\d{3} more\n/);
  });

  it('has the same explanations where those behind them have become others', () => {
    const uses = Array.from({ length: 300 }, (_, index) => stale(index));
    const [bump = expect.fail()] = planBumps(uses, 'separate', { by: 'all', rules: [] });
    const text = (index: number) => `Explanation ${index}.\n\n${'long '.repeat(400)}`;
    const parts = { uses, limit: 65_000 };
    const render = (tell: (index: number) => string) => renderPullRequestBody(bump, parts, explanationsOf(bump, tell));
    const whole = render(text);
    const shown = whole.match(/Explanation \d+\./g)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(whole.length).toBeLessThanOrEqual(65_000);
    // Of what had no room, the next run knows nothing, or less.
    expect(render((index) => (index < shown + 1 || index % 2 === 0 ? text(index) : ''))).toBe(whole);
    expect(render((index) => (index < shown + 1 ? text(index) : 'short'))).toBe(whole);

    const more = 'There is no room for the other explanations: `freshfrom diff';
    expect(whole).toContain(more);
    // What has no room isn't looked up.
    const known = [...explanationsOf(bump, text)];
    const looked = new Map(known.slice(0, shown + 1));
    expect(renderPullRequestBody(bump, parts, looked)).toBe(whole);
    const room = explanationRoom(bump, parts);
    const lengths = known.slice(0, shown + 2).map(([, { details }]) => details.length);
    expect(room).toBeLessThan(lengths.reduce((sum, length) => sum + length, 0));
    expect(renderPullRequestBody(bump, parts)).not.toContain(more);
    const few = uses.slice(0, 3);
    const [small = expect.fail()] = planBumps(few, 'separate', { by: 'all', rules: [] });
    const told = explanationsOf(small, text);
    expect(renderPullRequestBody(small, { uses: few, limit: 65_000 }, told)).not.toContain(more);
  });
});

describe('the line on requests', () => {
  it('counts', () => {
    const line = (requests: number, left: readonly [string, number][]) =>
      requestCountLine({ requests, rateLimitRemaining: new Map(left) });
    expect(line(1, [])).toBe('1 request to registries.');
    expect(line(12, [['docker.io', 97]])).toBe('12 requests to registries; docker.io has 97 pulls left.');
  });
});
