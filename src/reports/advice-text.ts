import type { Alternative, FileAdvice } from '../advice/alternatives/alternative.ts';
import type { MeasuredImage } from '../advice/alternatives/measured-image.ts';
import type { Report } from '../check/report.ts';
import { terminalText, withoutCommands } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import {
  finalBase,
  formatBase,
  formatImageSize,
  formatProperties,
  formatSizeChange,
  formatStageTitle,
  mergedFindings,
  noAdviceReason,
  shortened,
} from './advice-format.ts';
import { changePatch } from './change-patch.ts';
import { fileHeading, findingLines, type TextStyle } from './finding-lines.ts';

/** Advice for a terminal, by file: its stages, the findings, and alternative base images. */
export function renderAdviceText(report: Report, advice: readonly FileAdvice[], style: TextStyle): string {
  const findings = advice.map(({ file }) => mergedFindings(file, report));
  const screens = advice.map((file, index) => {
    const own = findings[index] ?? [];
    return [
      fileHeading(file.file, style),
      ...stageLines(file),
      ...(own.length === 0 ? [] : ['', ...findingLines(own, style)]),
      ...alternativeLines(file),
      ...changeLines(file),
    ].join('\n');
  });
  const tally = `${pluralize(advice.length, 'file')}, ${pluralize(findings.flat().length, 'finding')}.`;
  return withoutCommands(`${[...screens, advice.length === 0 ? noAdviceReason(report) : tally].join('\n\n')}\n`);
}

function stageLines(file: FileAdvice): string[] {
  const { stages, images } = file;
  const rows = stages.map((stage) => {
    const image = images.get(stage.index);
    return [
      formatStageTitle(stage),
      formatBase(stage, stages),
      formatImageSize(image) ?? '',
      formatProperties(stage.traits, image),
    ];
  });
  return table(rows);
}

function alternativeLines(file: FileAdvice): string[] {
  if (file.alternatives.length === 0) return [];
  const now = finalBase(file);
  const size = formatImageSize(now?.image);
  const heading = `Alternatives to ${now?.name ?? 'the base image'}${size === undefined ? '' : ` (${size})`} in the final stage:`;
  const rows = table(file.alternatives.map((one) => alternativeRow(one, now?.image)));
  const lines = file.alternatives.flatMap((one, index) => [
    rows[index] ?? '',
    `    ${terminalText(one.reason)}`,
    ...shortened(one.breaks).map((breakage) => `    would break  ${terminalText(breakage)}`),
    ...shortened(one.unchecked).map((text) => `    not checked  ${terminalText(text)}`),
  ]);
  return ['', `  ${heading}`, ...lines];
}

/** How to move to the first alternative. */
function changeLines({ file, change }: FileAdvice): string[] {
  if (change === undefined) return [];
  const { reference, steps, notes } = change;
  const patch = changePatch(file, change)?.trimEnd().split('\n') ?? [];
  return [
    '',
    `  To move to ${terminalText(reference)}:`,
    ...patch.map((line) => `    ${terminalText(line)}`),
    ...steps.map((step, index) => `    ${index + 1}. ${terminalText(step)}`),
    ...notes.map(({ text, help }) => `    ${terminalText(text)} ${help}`),
  ];
}

function alternativeRow({ reference, image, traits }: Alternative, now: MeasuredImage | undefined): string[] {
  return [
    reference,
    formatImageSize(image) ?? '',
    formatSizeChange(image, now) ?? '',
    formatProperties(traits, image, now),
  ];
}

/** Lines with aligned columns, two spaces apart. */
function table(rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map(terminalText));
  const widths = (clean[0] ?? []).map((_, column) =>
    clean.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return clean.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
