import type { ImageDifferences, PackageChanges, PlatformChange } from '../image/differences/image-differences.ts';
import { formatPlatform } from '../model/platform.ts';
import { codeCell, markdownText, terminalText, withoutCommands } from '../util/escape.ts';
import { pluralize } from '../util/words.ts';
import { changeRows, explanationSummary, platformSentences, pullSentence } from './explanation-phrases.ts';
import { formatJson } from './json-stream.ts';
import { collapsible } from './tables.ts';

/** A longer name widens no column: the names of labels are anybody's. In characters. */
const WIDEST = 80;

/** The explanation for a terminal. */
export function renderExplanationText(explanation: ImageDifferences): string {
  const lines = [`${capital(explanationSummary(explanation))}.`, ...platformSentences(explanation)];
  for (const change of explanation.platforms) {
    lines.push('', formatPlatform(change.platform));
    if (change.isSame) lines.push('  the same image');
    else {
      lines.push(`  ${pullSentence(change)}`);
      const rows = changeRows(change).map(
        ({ name, before = '-', after = '-' }) => [name, `${before} → ${after}`] as const,
      );
      const width = rows.reduce((widest, [name]) => Math.max(widest, Math.min(name.length, WIDEST)), 0);
      for (const [name, values] of rows) lines.push(`  ${name.padEnd(width)}  ${values}`);
      if (change.compareUrl !== undefined) lines.push(`  ${change.compareUrl}`);
      for (const line of packageLines(change.packages)) lines.push(line);
    }
  }
  return withoutCommands(`${lines.map(terminalText).join('\n')}\n`);
}

function packageLines(packages: PlatformChange['packages']): string[] {
  if (packages === undefined) return [];
  if ('unread' in packages) return [`  Packages were not read: ${packages.unread}.`];
  const head = `  Packages, by ${packages.source}: ${packages.count.before} → ${packages.count.after}`;
  return [
    head,
    ...packageRows(packages).map(([name, kind, before, after]) => `    ${name}  ${kind}  ${before} → ${after}`),
  ];
}

function packageRows({ groups }: PackageChanges): (readonly [string, string, string, string])[] {
  const changes = groups.flatMap((group) => group.changes);
  // Most images have packages of one architecture, which needn't be said of each.
  const known = new Set(changes.map(({ package: { architecture = 'all' } }) => architecture));
  const isOne = known.size === 1 || (known.size === 2 && known.has('all'));
  return groups.flatMap((group) =>
    group.changes.map(({ kind, package: { name, architecture }, before, after }) => {
      const whole = isOne || architecture === undefined ? name : `${name} (${architecture})`;
      return [whole, kind, before.join(', ') || '-', after.join(', ') || '-'] as const;
    }),
  );
}

/** The explanation in Markdown: the line, and the rest folded. @param rows that a table may have */
export function renderExplanationMarkdown(explanation: ImageDifferences, rows: number): string {
  const parts = [
    `${markdownText(capital(explanationSummary(explanation)))}.`,
    ...platformSentences(explanation).map(markdownText),
  ];
  for (const change of explanation.platforms) {
    if (!change.isSame) parts.push(platformFold(change, rows));
  }
  return parts.join('\n\n');
}

function platformFold(change: PlatformChange, most: number): string {
  const rows = changeRows(change).map(
    ({ name, before, after }) => `| ${markdownText(name)} | ${valueCell(before)} | ${valueCell(after)} |`,
  );
  const parts = [pullSentence(change)];
  if (rows.length > 0)
    parts.push(['| What | Before | After |', '| --- | --- | --- |', ...rows.slice(0, most)].join('\n'));
  if (change.compareUrl !== undefined) parts.push(`[The commits between](${change.compareUrl})`);
  const { packages } = change;
  if (packages !== undefined && 'unread' in packages)
    parts.push(`Packages were not read: ${markdownText(packages.unread)}.`);
  else if (packages !== undefined && packages.groups.length > 0) {
    const all = packageRows(packages);
    const shown = all.slice(0, most).map(([name, kind, before, after]) => {
      return `| ${codeCell(name)} | ${kind} | ${codeCell(before)} | ${codeCell(after)} |`;
    });
    parts.push(['| Package | | Before | After |', '| --- | --- | --- | --- |', ...shown].join('\n'));
    if (all.length > most) parts.push(`… and ${pluralize(all.length - most, 'more package')}.`);
    parts.push(`Packages by ${markdownText(packages.source)}.`);
  }
  return collapsible(`What changed for ${formatPlatform(change.platform)}`, parts.join('\n\n'));
}

function valueCell(value: string | undefined): string {
  return value === undefined ? '' : codeCell(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

/** The explanation for programs. What isn't known has no key. */
export function renderExplanationJson(explanation: ImageDifferences): string {
  return `${formatJson({ schemaVersion: 1, summary: explanationSummary(explanation), ...explanation }, '')}\n`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
