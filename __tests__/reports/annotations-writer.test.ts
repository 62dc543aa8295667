import { expect, it } from 'vitest';
import { AnnotationsWriter } from '../../src/reports/annotations-writer.ts';
import { digest, failed, found, judged, reportOf, useOf } from '../check/judged.ts';

const unpinned = (line: number) => judged(useOf('node:22', { line }), { tag: found('2') });
const dead = (line: number) =>
  judged(useOf(`debian:12@${digest('6')}`, { line }), { tag: found('7'), pinned: failed('not-found') });

it('shows the gravest first, as many as GitHub does, and says how many more there are', () => {
  const report = reportOf([...Array.from({ length: 30 }, (_, line) => unpinned(line + 1)), dead(31)]);
  const writer = new AnnotationsWriter();
  writer.add(report);
  const lines = [...writer.pieces(report)].join('').split('\n');
  expect(lines[0]).toMatch(/^::error file=Dockerfile,line=31,/);
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(lines.slice(11)).toEqual([
    '20 more warnings: GitHub shows 10 of a step.',
    '31 image references in 1 file: 1 dead and 30 not pinned.',
    '',
  ]);
});

it('shows nothing that was there before', () => {
  const report = reportOf([dead(1)], () => false);
  const writer = new AnnotationsWriter();
  writer.add(report);
  expect([...writer.pieces(report)].join('')).not.toContain('::');
});
