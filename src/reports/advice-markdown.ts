import type { Alternative, FileAdvice } from '../advice/alternatives/alternative.ts';
import type { Finding } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import { docUrl } from '../model/project.ts';
import { codeBlock, codeCell, codeSpan, markdownText, messageMarkdown, terminalText } from '../util/escape.ts';
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
import { collapsible } from './collapsible.ts';
import { ICONS } from './finding-states.ts';
import { renderStageGraph } from './stage-graph.ts';

/** Advice in Markdown, by file: its stages, the findings, alternative base images, and a graph of the stages. */
export function renderAdviceMarkdown(report: Report, advice: readonly FileAdvice[]): string {
  if (advice.length === 0) return `${noAdviceReason(report)}\n`;
  const parts = advice.map((file) => {
    const own = mergedFindings(file.file, report);
    return [
      `### ${codeSpan(file.file)}`,
      stageTable(file),
      findingList(own),
      alternativeTable(file),
      changeSection(file),
      graphOf(file),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function stageTable({ stages, images }: FileAdvice): string {
  const rows = stages.map((stage) => {
    const image = images.get(stage.index);
    const title = markdownText(formatStageTitle(stage));
    const name = stage.isFinal ? `**${title}**` : title;
    const cells = [withNoBreakSpaces(formatImageSize(image) ?? ''), formatProperties(stage.traits, image)];
    return `| ${name} | ${codeCell(formatBase(stage, stages))} | ${cells.map(markdownText).join(' | ')} |`;
  });
  return ['| Stage | Base | Size | Properties |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}

function findingList(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, range, message, rule, help }) => {
      const start = `Line ${range.start.line}, ${ICONS[severity]} ${severity}`;
      return `- ${start}: ${messageMarkdown(message)} ([${rule}](${help}))`;
    })
    .join('\n');
}

/** A table of images that could replace the base of the final stage; empty without any. */
export function alternativeTable(file: FileAdvice): string {
  if (file.alternatives.length === 0) return '';
  const now = finalBase(file);
  const rows = file.alternatives.map(({ reference, image, traits, reason, ...judged }) => {
    const cells = [
      withNoBreakSpaces(
        [formatImageSize(image), formatSizeChange(image, now?.image)].filter((word) => word !== undefined).join(' '),
      ),
      formatProperties(traits, image, now?.image),
      reason,
    ];
    return `| ${codeCell(reference)} | ${cells.map(markdownText).join(' | ')} | ${breaksCell(judged)} |`;
  });
  const size = formatImageSize(now?.image);
  return [
    `Alternatives to ${codeSpan(now?.name ?? '')}${size === undefined ? '' : ` (${size})`} in the final stage ([how to choose](${docUrl('choosing-a-base-image.md')})):`,
    '',
    '| Image | Size | Properties | Reason | Breaks |',
    '| --- | ---: | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** How to move to the first alternative. */
function changeSection({ file, change }: FileAdvice): string {
  if (change === undefined) return '';
  const patch = changePatch(file, change)?.trimEnd();
  const steps = change.steps.map((step, index) => `${index + 1}. ${messageMarkdown(step)}`).join('\n');
  const how = patch === undefined ? steps : codeBlock(patch.split('\n').map(terminalText).join('\n'), 'diff');
  const notes = change.notes.map(({ text, help }) => `- ${markdownText(text)} ([more](${help}))`).join('\n');
  return `To move to ${codeSpan(change.reference)}:\n\n${how}\n\n${notes}`;
}

/** What it breaks, and what isn't known: never an empty cell, which would say that it is safe. */
function breaksCell({ breaks, unchecked }: Pick<Alternative, 'breaks' | 'unchecked'>): string {
  const texts = [...shortened(breaks), ...shortened(unchecked).map((text) => `not checked: ${text}`)];
  return [...(breaks.length === 0 ? ['nothing found'] : []), ...texts].map(markdownText).join('<br>');
}

function graphOf(file: FileAdvice): string {
  if (file.stages.length < 2) return '';
  return collapsible(pluralize(file.stages.length, 'stage'), `\`\`\`mermaid\n${renderStageGraph(file)}\n\`\`\``);
}

/** Text with no-break spaces, which keep a narrow column on one line. */
function withNoBreakSpaces(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
