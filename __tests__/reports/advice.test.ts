import { describe, expect, it } from 'vitest';
import type { FileAdvice } from '../../src/advice/alternatives/alternative.ts';
import { adviseFile } from '../../src/advice/name-advisor.ts';
import { renderAdviceMarkdown } from '../../src/reports/advice-markdown.ts';
import { renderAdviceText } from '../../src/reports/advice-text.ts';
import { painter } from '../../src/reports/finding-lines.ts';
import { renderStageGraph } from '../../src/reports/stage-graph.ts';
import { failed, judged, reportOf, useOf } from '../check/judged.ts';
import { readDockerfile } from '../support/dockerfile.ts';

const PLAIN = { paint: painter(false), width: undefined };

function adviceOn(text: string, file = 'Dockerfile'): FileAdvice {
  const { outline, stages } = readDockerfile(text);
  const advised = adviseFile({ file, uses: [], problems: [], outline, stages });
  return { file, stages: advised.stages, images: new Map(), alternatives: [], change: undefined };
}

describe('the stage graph', () => {
  it('shows what each stage begins with, and what is copied from where, each way once', () => {
    const text = `FROM golang:1.25 AS build
FROM build AS test
FROM scratch
COPY --from=build /a /a
COPY --from=0 /b /b
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /uv
COPY --from=ghcr.io/astral-sh/uv:0.9 /uvx /uvx
`;
    expect(renderStageGraph(adviceOn(text))).toBe(`flowchart LR
  s0["build<br>golang:1.25<br>full Debian"]
  s1["test<br>build<br>full Debian"]
  s2(["final stage<br>scratch"])
  s0 -->|FROM| s1
  s0 -.->|COPY| s2
  i0["ghcr.io/astral-sh/uv:0.9"]
  i0 -.->|COPY| s2`);
  });

  it('lets no name out of its text', () => {
    const advice = adviceOn('FROM alpine:3.22 AS a\nFROM a\n');
    const evil = { ...advice, stages: advice.stages.map((stage) => ({ ...stage, name: 'x"]<script>`\n```' })) };
    const graph = renderStageGraph(evil);
    expect(graph).not.toMatch(/<script|```|x"/);
    expect(graph).toContain('x#34;#93;#60;script#62;');
    expect(graph.split('\n')).toHaveLength(4);
  });
});

describe('advice', () => {
  const evil = '\u001b[31m|<b>@octocat\n::error::x';
  const hostile = (): FileAdvice => ({
    ...adviceOn('FROM alpine:3.22\n', `${evil}/Dockerfile`),
    alternatives: adviceOn('FROM alpine:3.22\n').stages.map(({ traits }) => ({
      reference: 'alpine:3.22',
      image: {
        digest: `sha256:${'1'.repeat(64)}`,
        sizes: [],
        missing: [],
        config: undefined as never,
        packageCount: undefined,
      },
      traits: { ...traits, user: evil },
      reason: 'Because.',
      breaks: [evil],
      unchecked: [evil],
    })),
    change: {
      reference: 'alpine:3.22',
      patch: { before: Buffer.from(`FROM a\n# ${evil}\n# \`\`\`\n`), edits: [] },
      steps: [evil],
      notes: [{ text: evil, help: 'https://example.com' }],
    },
  });

  it('prints no control characters and no workflow commands', () => {
    const text = renderAdviceText(reportOf([]), [hostile()], PLAIN);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('lets no markup, mention or row into Markdown', () => {
    const text = renderAdviceMarkdown(reportOf([]), [hostile()]);
    expect(text).not.toMatch(/<b>(?![^`]*`)/);
    expect(text.split('\n').filter((line) => line.startsWith('| `alpine'))).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });

  it('says the same once, and where else it holds', () => {
    const { file, stages } = adviceOn('FROM alpine AS a\nFROM alpine AS b\nFROM alpine\nFROM busybox\n');
    const uses = stages.map(({ base, range }) =>
      useOf(base.kind === 'image' ? base.reference.repository : '', { range }),
    );
    const report = reportOf(uses.map((use) => judged(use, { tag: failed('not-found', 'It is gone.') })));
    const advice = { file, stages, images: new Map(), alternatives: [], change: undefined };
    const lines = renderAdviceText(report, [advice], PLAIN)
      .split('\n')
      .filter((line) => line.includes('It is gone.'));
    expect(lines).toEqual(['  1:6  warning  It is gone. Also in lines 2, 3 and 4.  tag-not-found']);
    expect(renderAdviceText(report, [advice], PLAIN)).toContain('1 file, 1 finding.');
    expect(renderAdviceMarkdown(report, [advice]).match(/^- Line .*$/gm)).toEqual([
      expect.stringContaining('- Line 1, ⚠️ warning: It is gone. Also in lines 2, 3 and 4. ([tag-not-found]'),
    ]);
  });

  it('says so where there is none', () => {
    expect(renderAdviceText(reportOf([]), [], PLAIN)).toBe('No Dockerfile found.\n');
    expect(renderAdviceMarkdown(reportOf([]), [])).toBe('No Dockerfile found.\n');
    const broken = { ...reportOf([]), summary: { ...reportOf([]).summary, files: 1 } };
    expect(renderAdviceText(broken, [], PLAIN)).toBe('No advice: no build stage could be read.\n');
  });
});
