import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { referenceRules } from '../../src/check/reference-rules.ts';
import type { Report, ReportedUse } from '../../src/check/report.ts';
import { renderSarif } from '../../src/reports/sarif.ts';
import { digest, everyStatus, failed, found, judged, reportOf, useOf } from '../check/judged.ts';
import { parseSarif } from '../support/sarif.ts';

const render = (report: Report) => [...renderSarif(report, { version: '1.2.3', rules: referenceRules })].join('');
const runOf = (report: Report) => parseSarif(render(report)).runs[0];
const resultsOf = (report: Report) => runOf(report).results;

const inFile = (file: string, uses: readonly ReportedUse[]) =>
  uses.map((each) => ({
    ...each,
    use: { ...each.use, file },
    edits: each.edits.map((edit) => ({ ...edit, file })),
  }));
const stale = (line: number, name = 'node:22') =>
  judged(useOf(`${name}@${digest('1')}`, { line }), { tag: found('2'), pinned: found('1') });
const unpinned = (line: number, name = 'node:22') => judged(useOf(name, { line }), { tag: found('2') });
/** A reference that gets its tag and its digest from an ARG default. */
const fromArg = (line: number) => {
  const start = { line: 1, column: 18 };
  const site = {
    range: { start, end: { line: 1, column: 89 } },
    span: { start: 17, end: 88 },
    prefix: '',
    elsewhere: '',
  };
  const use = useOf(`node:22@${digest('1')}`, { line, site, origins: [site.range] });
  return judged(use, { tag: found('2'), pinned: found('1') });
};

const every = reportOf([
  ...inFile('api/Dockerfile', everyStatus()),
  ...inFile('web/Dockerfile.dev', [...everyStatus().slice(1, 3), fromArg(12)]),
]);

describe('sarif', () => {
  it('has every status, and the same bytes every time', async () => {
    await expect(render(every)).toMatchFileSnapshot('../fixtures/reports/report.sarif');
    expect(render(every)).toBe(render(every));
    expect(parseSarif(render(every)).runs).toHaveLength(1);
  });

  it.each<[string, Report]>([
    ['no findings', reportOf([])],
    ['400 findings', reportOf(Array.from({ length: 400 }, (_, index) => stale(index + 1, `image-${index}:1`)))],
    ['context', reportOf(everyStatus(), () => false)],
    ['look-ups that were not completed', { ...every, silentRegistries: ['r.example', '[::1]:5000'] }],
  ])('is valid with %s', (_, report) => {
    expect(resultsOf(report)).toHaveLength(report.findings.length);
  });

  it('names every rule, and each result its own', () => {
    const { tool, results } = runOf(every);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(referenceRules.map(({ id }) => id));
    expect(new Set(tool.driver.rules.map(({ defaultConfiguration: { level } }) => level))).toEqual(
      new Set(['error', 'warning', 'note']),
    );
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('has the severity that the configuration gave a finding', () => {
    const findings = every.findings.map((finding) => ({ ...finding, severity: 'notice' as const }));
    expect(new Set(resultsOf({ ...every, findings }).map(({ level }) => level))).toEqual(new Set(['note']));
  });

  it('marks what the change did not introduce, and leaves its level', () => {
    const context = reportOf(everyStatus(), () => false);
    const levels = (report: Report) => resultsOf(report).map(({ level }) => level);
    expect(resultsOf(context).map(({ properties }) => properties)).toEqual(
      context.findings.map(() => ({ context: true })),
    );
    expect(levels(context)).toEqual(levels(reportOf(everyStatus())));
    expect(resultsOf(every).every(({ properties }) => properties === undefined)).toBe(true);
  });

  it('links to the cause where it is elsewhere', () => {
    const [result] = resultsOf(reportOf([fromArg(3)]));
    expect(result?.message.text).toMatch(/ The reference comes from \[line 1\]\(1\)\.$/);
    expect(result?.relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { region: { startLine: 1, startColumn: 18, endLine: 1, endColumn: 89 } } },
    ]);
    for (const { relatedLocations } of resultsOf(reportOf([stale(3), unpinned(4)]))) {
      expect(relatedLocations).toBeUndefined();
    }
  });

  it('says that the look-ups were not completed, and that the run was', () => {
    const [invocation] = runOf({ ...every, silentRegistries: ['[::1]:5000'] }).invocations;
    expect(invocation.executionSuccessful).toBe(true);
    expect(invocation.toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`)).toEqual([
      'warning: Every look-up at [::1]:5000 failed, so the results for images there are incomplete. The findings give the reasons.',
    ]);
    expect(runOf(every).invocations[0].toolExecutionNotifications).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['a folder/b#c?d%41&e+f/Dockerfile', 'a%20folder/b%23c%3Fd%2541%26e%2Bf/Dockerfile'],
    ['größe/🐳.dockerfile', 'gr%C3%B6%C3%9Fe/%F0%9F%90%B3.dockerfile'],
    ['https://evil.example/Dockerfile', 'https%3A//evil.example/Dockerfile'],
    ['../"<b>\\[x](y)\n::error::{0}', '../%22%3Cb%3E%5C%5Bx%5D(y)%0A%3A%3Aerror%3A%3A%7B0%7D'],
    ['half \ud83d', 'half%20%EF%BF%BD'],
  ])('a file named %j is a relative URI reference', (file, uri) => {
    const [result] = resultsOf(reportOf(inFile(file, [stale(1)])));
    expect(result?.locations[0].physicalLocation.artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' });
    expect(new URL(uri, 'file:///root/x/').protocol).toBe('file:');
  });

  it('a message stays text: no link, no placeholder, no control character', () => {
    const evil = 'x [here](https://evil.example) {0} \x1b[2J\n::error::y \u202e \ud83d';
    const use = judged(useOf('r.example/x:1'), { tag: failed('denied', `${evil}.`) });
    const [result] = resultsOf(reportOf([use]));
    const text = result?.message.text ?? '';
    expect(text).toContain('x [here]\u200b(https://evil.example) {{0}}  [2J ::error::y');
    expect(text).toMatch(/^[^\p{Cc}\u202e]*$/u);
    expect(Buffer.from(text).toString()).toBe(text);
  });

  it('a message of a megabyte is cut', () => {
    const use = judged(useOf('r.example/x:1'), { tag: failed('denied', '{🐳'.repeat(300_000)) });
    expect(resultsOf(reportOf([use]))[0]?.message.text.length).toBeLessThan(5000);
  });
});

describe('fingerprints', () => {
  const fingerprints = (uses: readonly ReportedUse[]) =>
    resultsOf(reportOf(uses)).map(({ partialFingerprints }) => partialFingerprints['freshfrom/v1']);

  it('stay where a line is inserted above', () => {
    expect(fingerprints([stale(1), unpinned(2), unpinned(3, 'a')])).toEqual(
      fingerprints([stale(11), unpinned(12), unpinned(13, 'a')]),
    );
  });

  it('stay where digests change', () => {
    const other = judged(useOf(`node:22@${digest('3')}`), { tag: found('4'), pinned: found('3') });
    expect(fingerprints([other])).toEqual(fingerprints([stale(1)]));
    const untracked = (digit: string) => judged(useOf(`node@${digest(digit)}`), { pinned: found(digit) });
    expect(fingerprints([untracked('5')])).toEqual(fingerprints([untracked('6')]));
    const unknown = (digit: string) => judged(useOf(`\${A}@${digest(digit)}`, { skipReason: 'no-value' }));
    expect(fingerprints([unknown('5')])).toEqual(fingerprints([unknown('6')]));
  });

  it('tell equal references of one file apart, and rules, files, kinds and tags', () => {
    const uses = [
      ...[stale(1), stale(2), unpinned(3), unpinned(4), unpinned(5, 'node:24')],
      judged(useOf('node:22', { line: 6, kind: 'copy-from' }), { tag: found('2') }),
      ...inFile('other/Dockerfile', [stale(1)]),
    ];
    expect(new Set(fingerprints(uses)).size).toBe(uses.length);
  });

  it('tell problems of a file apart by what they say', () => {
    const start = { line: 1, column: 1 };
    const finding = {
      ...every.findings[0],
      rule: 'invalid-file',
      range: { start, end: start },
    } as Report['findings'][0];
    const findings = ['a.', 'b.', 'b.'].map((message) => ({ ...finding, message }));
    const results = resultsOf({ ...every, uses: [], findings });
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints['freshfrom/v1'])).size).toBe(3);
  });

  it('leave the one that upload-sarif computes to it', () => {
    for (const { partialFingerprints } of resultsOf(every)) {
      expect(Object.keys(partialFingerprints)).toEqual(['freshfrom/v1']);
    }
  });
});

describe('the limits of code scanning', () => {
  const scanned = (text: string) => {
    const { results, invocations } = parseSarif(text).runs[0];
    return { results, notes: invocations[0].toolExecutionNotifications.map(({ message }) => message.text) };
  };

  it('keeps the gravest 25,000, in their order, and says so', () => {
    const mild = Array.from({ length: 25_000 }, (_, index) => unpinned(index + 1));
    const grave = judged(useOf(`debian:12@${digest('6')}`, { line: 25_001 }), {
      tag: found('7'),
      pinned: failed('not-found'),
    });
    const { results, notes } = scanned(render(reportOf([...mild, grave])));
    expect(results).toHaveLength(25_000);
    expect(results.at(-1)?.ruleId).toBe('dead-digest');
    expect(results.at(-2)?.locations[0].physicalLocation.region.startLine).toBe(24_999);
    expect(notes).toEqual(['This file has the 25000 most severe of 25001 findings: code scanning accepts no more.']);
    // The same one has the same fingerprint, whatever else there is room for.
    const fingerprint = resultsOf(reportOf([grave]))[0]?.partialFingerprints;
    expect(results.at(-1)?.partialFingerprints).toEqual(fingerprint);
  });

  it('keeps to ten megabytes, compressed', () => {
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    };
    const uses = Array.from({ length: 20_000 }, (_, index) => {
      const message = Array.from({ length: 300 }, noise).join('');
      return judged(useOf('r.example/x:1', { line: index + 1 }), { tag: failed('denied', message) });
    });
    const text = render(reportOf(uses));
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const { results, notes } = scanned(text);
    const { length } = results;
    expect(length).toBeGreaterThan(1000);
    expect(notes).toEqual([
      `This file has the ${length} most severe of 20000 findings: code scanning accepts no more.`,
    ]);
  });

  it('is no string too long where a path is as long as can be', () => {
    const uses = Array.from({ length: 25_000 }, (_, index) => stale(index + 1));
    const { results, notes } = scanned(render(reportOf(inFile('ö'.repeat(2000), uses))));
    expect(results.length).toBeGreaterThan(1000);
    expect(notes[0]).toContain('most severe of 25000 findings');
  });
});
