import type { ImageDifferences, PlatformChange } from '../image/differences/image-differences.ts';
import { formatPlatform } from '../model/platform.ts';
import { codeCell, markdownText } from '../util/escape.ts';
import { capitalize, pluralize } from '../util/grammar.ts';
import { changeRows, explanationSummary, packageRows, platformSentences, pullSentence } from './explanation-phrases.ts';

/** A longer value is cut. In characters. */
const MAX_VALUE = 200;

/** The explanation of a digest change in Markdown: one line, then each platform. @param maxRows the most rows of a table */
export function renderExplanationMarkdown(explanation: ImageDifferences, maxRows: number): string {
  const parts = [
    `${markdownText(capitalize(explanationSummary(explanation)))}.`,
    ...platformSentences(explanation).map(markdownText),
  ];
  for (const change of explanation.platforms) {
    if (!change.isSame) parts.push(platformBlock(change, maxRows));
  }
  return parts.join('\n\n');
}

function platformBlock(change: PlatformChange, maxRows: number): string {
  const rows = changeRows(change).map(
    ({ name, before, after }) => `| ${markdownText(name)} | ${valueCell(before)} | ${valueCell(after)} |`,
  );
  const parts = [`**${formatPlatform(change.platform)}**: ${pullSentence(change)}`];
  if (rows.length > 0)
    parts.push(['| Property | Before | After |', '| --- | --- | --- |', ...rows.slice(0, maxRows)].join('\n'));
  if (change.compareUrl !== undefined) parts.push(`[Commits between the two images](${change.compareUrl})`);
  const { packages } = change;
  if (packages !== undefined && 'unread' in packages)
    parts.push(`Packages were not read: ${markdownText(packages.unread)}.`);
  else if (packages !== undefined && packages.groups.length > 0) {
    const all = packageRows(packages);
    const shown = all.slice(0, maxRows).map(([name, kind, before, after]) => {
      return `| ${codeCell(name)} | ${kind} | ${codeCell(before)} | ${codeCell(after)} |`;
    });
    parts.push(['| Package | | Before | After |', '| --- | --- | --- | --- |', ...shown].join('\n'));
    if (all.length > maxRows) parts.push(`… and ${pluralize(all.length - maxRows, 'more package')}.`);
    parts.push(`Packages from ${markdownText(packages.source)}.`);
  }
  return parts.join('\n\n');
}

function valueCell(value: string | undefined): string {
  return value === undefined ? '' : codeCell(value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value);
}
