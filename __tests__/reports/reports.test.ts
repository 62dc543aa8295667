import { describe, expect, it } from 'vitest';
import { readExplanationBlocks, renderExplanationBlock } from '../../src/bump/explanation-block.ts';
import { movesOf } from '../../src/bump/image-moves.ts';
import { planBumps } from '../../src/bump/plan.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import { renderAnnotations } from '../../src/reports/annotations.ts';
import { collapsible } from '../../src/reports/collapsible.ts';
import { renderJson } from '../../src/reports/json.ts';
import { explanationRoom, renderPullRequestBody } from '../../src/reports/pull-request-body.ts';
import { requestCountLine } from '../../src/reports/request-count.ts';
import { markdownText } from '../../src/util/escape.ts';
import { digest, everyStatus, failed, found, judged, reportOf, useOf } from '../check/judged.ts';

const golden = (name: string) => `../fixtures/reports/${name}`;

const inFile = (file: string, uses: readonly ReportedUse[]) =>
  uses.map((each) => ({ ...each, use: { ...each.use, file } }));
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

  it('are ten of a kind at most', () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      finding(index + 1, index % 2 === 0 ? { severity: 'notice' } : {}),
    );
    const lines = renderAnnotations(findings);
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines).toHaveLength(20);
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

describe('the body of a bump pull request', () => {
  const body = (uses: readonly ReportedUse[], pin: 'separate' | 'together', key: 'refresh' | 'pin') => {
    const bump = planBumps(uses, pin, { by: 'all', rules: [] }).find((each) => each.key === key);
    return renderPullRequestBody(bump ?? expect.fail(), uses, 60_000);
  };

  it.each([
    ['one-image', [stale(1)], 'separate', 'refresh'],
    ['first-pins', everyStatus(), 'separate', 'pin'],
    ['failures', everyStatus(), 'together', 'refresh'],
    ['fifty-images', Array.from({ length: 50 }, (_, index) => stale(index)), 'separate', 'refresh'],
  ] as const)('%s', async (name, uses, pin, key) => {
    await expect(body(uses, pin, key)).toMatchFileSnapshot(golden(`pull-request-${name}.md`));
  });

  it.each([5, 6, 50])('has the explanations of %i images: more than five are folded', (images) => {
    const uses = Array.from({ length: images }, (_, index) => stale(index));
    const [bump = expect.fail()] = planBumps(uses, 'separate', { by: 'all', rules: [] });
    const line = `${markdownText('Node.js 1 → 2, 1 package upgraded (a-b 1 → 2), <b> & `x`')}.`;
    const explained = new Map(
      movesOf(bump.uses).map((move, index) => {
        const key = `${String(index).padStart(12, '0')}-${'f'.repeat(12)}`;
        // Of every other one there is nothing more to say.
        const text = index % 2 === 0 ? `${line}\n\n${collapsible('What changed', 'A table.')}` : line;
        return [
          move,
          renderExplanationBlock(key, { text, losesPlatforms: index % 3 === 0, changesInUse: index % 2 === 0 }),
        ];
      }),
    );
    const text = renderPullRequestBody(bump, uses, 65_000, explained);
    const half = Math.ceil(images / 2);
    expect(text.match(/^#### /gm)).toHaveLength(images > 5 ? images - half : images);
    expect(text.match(/^Node\.js/gm)).toHaveLength(images > 5 ? images - half : images);
    if (images > 5) {
      expect(text).toContain(
        '<summary><code>ghcr.io/organisation/image-number-0:1.2.3</code>: Node.js 1 → 2, 1 package upgraded (a-b 1 → 2), &lt;b&#62; &amp; &#96;x&#96;</summary>\n',
      );
    }
    // The next run finds in it what this one said.
    expect(readExplanationBlocks(text)).toEqual(readExplanationBlocks([...explained.values()].join('\n\n')));
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
    const text = (index: number) =>
      renderExplanationBlock(`${String(index).padStart(12, '0')}-${'f'.repeat(12)}`, {
        text: `Explanation ${index}.\n\n${'long '.repeat(400)}`,
        losesPlatforms: false,
        changesInUse: false,
      });
    const render = (tell: (index: number) => string) =>
      renderPullRequestBody(bump, uses, 65_000, new Map(movesOf(bump.uses).map((move, index) => [move, tell(index)])));
    const whole = render(text);
    const shown = whole.match(/Explanation \d+<\/summary>/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(5);
    expect(whole.length).toBeLessThanOrEqual(65_000);
    // Of what had no room, the next run knows nothing, or less.
    expect(render((index) => (index < shown + 1 || index % 2 === 0 ? text(index) : ''))).toBe(whole);
    expect(render((index) => (index < shown + 1 ? text(index) : 'short'))).toBe(whole);

    const more = 'There is no room for the other explanations: `freshfrom diff';
    expect(whole).toContain(more);
    // What has no room isn't looked up.
    const known = movesOf(bump.uses).map((move, index) => [move, text(index)] as const);
    const looked = new Map(known.slice(0, shown + 1));
    expect(renderPullRequestBody(bump, uses, 65_000, looked)).toBe(whole);
    const room = explanationRoom(bump, uses, 65_000);
    const lengths = known.slice(0, shown + 2).map(([, one]) => one.length);
    expect(room).toBeLessThan(lengths.reduce((sum, length) => sum + length, 0));
    expect(renderPullRequestBody(bump, uses, 65_000)).not.toContain(more);
    const few = uses.slice(0, 3);
    const [small = expect.fail()] = planBumps(few, 'separate', { by: 'all', rules: [] });
    const told = new Map(movesOf(small.uses).map((move, index) => [move, text(index)]));
    expect(renderPullRequestBody(small, few, 65_000, told)).not.toContain(more);
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
