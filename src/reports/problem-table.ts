import type { Finding } from '../check/finding.ts';
import type { ReportedUse } from '../check/report.ts';
import type { ImageUse } from '../model/image-use.ts';
import { codeCell, codeSpan, messageMarkdown } from '../util/escape.ts';
import { formatShortList } from '../util/grammar.ts';
import { groupBy } from '../util/group-by.ts';
import { ICONS, STATES } from './finding-states.ts';
import { saysAll } from './finding-tables.ts';
import { type ProblemRow, placesOf } from './problem-rows.ts';
import { imageCell, placesCell } from './table-cells.ts';

/** The most places that a line of the list names. */
const MAX_PLACES = 5;

/**
 * A table of findings, one row for each group: the image, what is wrong with it, and where.
 * @param detailOf a few words in Markdown that a finding's state is followed by; none: empty
 */
export function problemTable(
  groups: readonly ProblemRow[],
  failing: ReadonlySet<Finding>,
  detailOf: (finding: Finding) => string,
): string {
  const rows = groups.map(({ image, findings }) => {
    // The gravest come first: where an image is in one state at places of different weight, that is the sign.
    const problems = new Map<string, string>();
    for (const finding of findings) {
      const detail = detailOf(finding);
      const words = problem(finding, failing.has(finding), detail);
      const key = STATES.has(finding.rule) ? `${finding.rule}\n${detail}` : words;
      if (!problems.has(key)) problems.set(key, words);
    }
    const cell = image === undefined ? '' : imageCell(image);
    return `| ${cell} | ${[...problems.values()].join('<br>')} | ${placesCell(placesOf(findings))} |`;
  });
  return ['| Image | Problem | Where |', '| --- | --- | --- |', ...rows].join('\n');
}

function problem({ rule, severity, help, message }: Finding, isFailing: boolean, detail: string): string {
  const icon = isFailing ? ICONS.error : ICONS[severity];
  const state = STATES.get(rule);
  if (state === undefined) return `${icon} ${messageMarkdown(message, codeCell)} ([${rule}](${help}))`;
  return `${icon} [${state}](${help})${detail === '' ? '' : `: ${detail}`}`;
}

/** What the messages of findings say beyond their rows, as a list, each message once; empty where there is no more to say. */
export function detailList(
  groups: readonly ProblemRow[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
): string {
  const more = groups
    .flatMap(({ findings }) => findings)
    .filter((finding) => STATES.has(finding.rule) && !saysAll(finding, uses.get(finding.use)));
  return [...groupBy(more, ({ message }) => message)]
    .map(([message, same]) => {
      const places = placesOf(same).map(codeSpan);
      return `- ${messageMarkdown(message)} (${formatShortList(places, MAX_PLACES)})`;
    })
    .join('\n');
}
