import type { ImageDifferences, PlatformChange } from '../image/differences/image-differences.ts';
import { formatPlatform } from '../model/platform.ts';
import { terminalText, withoutCommands } from '../util/escape.ts';
import { capitalize } from '../util/grammar.ts';
import { changeRows, explanationSummary, packageRows, platformSentences, pullSentence } from './explanation-phrases.ts';

/** A longer name doesn't widen its column: the names of labels are arbitrary. In characters. */
const MAX_WIDTH = 80;

/** The explanation of a digest change for a terminal. */
export function renderExplanationText(explanation: ImageDifferences): string {
  const lines = [`${capitalize(explanationSummary(explanation))}.`, ...platformSentences(explanation)];
  for (const change of explanation.platforms) {
    lines.push('', formatPlatform(change.platform));
    if (change.isSame) lines.push('  same image');
    else {
      lines.push(`  ${pullSentence(change)}`);
      const rows = changeRows(change).map(
        ({ name, before = '-', after = '-' }) => [name, `${before} → ${after}`] as const,
      );
      const width = rows.reduce((widest, [name]) => Math.max(widest, Math.min(name.length, MAX_WIDTH)), 0);
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
  const head = `  Packages (from ${packages.source}): ${packages.count.before} → ${packages.count.after}`;
  return [
    head,
    ...packageRows(packages).map(([name, kind, before, after]) => `    ${name}  ${kind}  ${before} → ${after}`),
  ];
}
