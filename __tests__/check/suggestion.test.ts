import { describe, expect, it } from 'vitest';
import { type Suggestion, suggestionsOf } from '../../src/check/suggestion.ts';
import { renderSuggestion } from '../../src/reports/suggestion.ts';
import { extract } from '../dockerfile/extract.ts';
import { digest, found, judged, reportOf } from './judged.ts';

/** The suggestions for a Dockerfile whose images all have the same digest. */
async function suggest(content: string | Uint8Array, shows: (first: number, last: number) => boolean = () => true) {
  const bytes = Buffer.from(content);
  const uses = extract(bytes).uses.map((use) => judged(use, { tag: found('2'), pinned: found('1') }));
  return suggestionsOf(
    reportOf(uses),
    (_, first, last) => shows(first, last),
    async () => bytes,
  );
}

const brief = ({ firstLine, lastLine, after, findings }: Suggestion) => [firstLine, lastLine, after, findings.length];
const TWO = digest('2');

describe('suggestionsOf', () => {
  it('rewrites whole lines', async () => {
    expect((await suggest('FROM a:1 AS b\n\nFROM c:1')).map(brief)).toEqual([
      [1, 1, `FROM a:1@${TWO} AS b`, 1],
      [3, 3, `FROM c:1@${TWO}`, 1],
    ]);
  });

  it('makes one of what stands on one line, or on lines in common', async () => {
    const text = 'FROM a:1\nRUN --mount=from=b:1,target=/b --mount=from=c:1,target=/c d\n';
    expect((await suggest(text)).map(brief)).toEqual([
      [1, 1, `FROM a:1@${TWO}`, 1],
      [2, 2, `RUN --mount=from=b:1@${TWO},target=/b --mount=from=c:1@${TWO},target=/c d`, 2],
    ]);
    const split = `FROM a:1@sha256:${'1'.repeat(9)}\\\n${'1'.repeat(55)}\n`;
    expect((await suggest(split)).map(brief)).toEqual([[1, 2, `FROM a:1@${TWO}`, 1]]);
  });

  it('writes a shared ARG default once, for all that it feeds', async () => {
    expect((await suggest('ARG V=1\nFROM a:$V AS b\nFROM a:$V')).map(brief)).toEqual([[1, 1, `ARG V=1@${TWO}`, 2]]);
  });

  it('keeps to what the diff shows', async () => {
    expect(await suggest('FROM a:1\nFROM b:1\n', (first) => first === 2)).toHaveLength(1);
  });

  it.each([
    ['CRLF', 'FROM a:1\r\n'],
    ['a byte order mark', '\ufeffFROM a:1\n'],
    ['bytes that are not UTF-8', Buffer.from('FROM a:1 # \xff\nFROM b:1 AS \xff', 'latin1')],
  ])('leaves lines with %s alone', async (_, content) => {
    expect(await suggest(content)).toEqual([]);
  });

  it('suggests nothing for what the change did not bring, and nothing that is no finding', async () => {
    const { uses } = extract('FROM a:1\n');
    const report = reportOf(
      uses.map((use) => judged(use, { tag: found('2') })),
      () => false,
    );
    expect(
      await suggestionsOf(
        report,
        () => true,
        async () => Buffer.from('FROM a:1\n'),
      ),
    ).toEqual([]);
  });
});

describe('renderSuggestion', () => {
  it('has a fence that no line of it can close', async () => {
    const [suggestion] = await suggest('RUN x\nFROM a:1 AS b\nRUN --mount=from=c:1,target=/```` d\n').then((all) =>
      all.slice(1),
    );
    const lines = renderSuggestion(suggestion ?? expect.fail('there is none')).split('\n');
    expect(lines.slice(-4)).toEqual(['`````suggestion', `RUN --mount=from=c:1@${TWO},target=/\`\`\`\` d`, '`````', '']);
  });
});
