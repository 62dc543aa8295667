import { type BoxMark, box, branchBox, RUN_BOX } from '../bump/dashboard-marker.ts';
import type { BumpOutcome } from '../bump/outcome.ts';
import type { Report } from '../check/report.ts';
import { docUrl } from '../model/project.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { codeSpan, markdownText } from '../util/escape.ts';
import { leftSections } from './left-sections.ts';
import { SEPARATOR } from './markdown-blocks.ts';
import { summaryLine } from './summary-line.ts';

/** How a base branch stands after a run. */
export interface DashboardPart {
  /** The name of the base branch. */
  readonly base: string;
  readonly outcomes: readonly BumpOutcome[];
  readonly report: Report;
}

/**
 * The body of the dashboard, in Markdown. Where it is too long for its place, lists are shortened; nothing is cut in two.
 * @param parts one for each base branch
 * @param ticked the boxes that a person has ticked and that this run has not seen to
 * @param limit in characters
 */
export function renderDashboard(parts: readonly DashboardPart[], ticked: ReadonlySet<BoxMark>, limit: number): string {
  const render = (rows: number): string =>
    [INTRO, ...parts.flatMap((part) => blocksOf(part, parts.length > 1, ticked, rows)), runBox(ticked)].join(SEPARATOR);
  const most = Math.max(...parts.flatMap(({ outcomes, report }) => [outcomes.length, report.uses.length]));
  return render(largestThatFits(most, (rows) => render(rows).length <= limit));
}

const INTRO = `How the base images of this repository stand. freshfrom writes this text anew with each run; write into comments. [What the boxes do](${docUrl('dashboard.md')})`;

function runBox(ticked: ReadonlySet<BoxMark>): string {
  return `${box(RUN_BOX, ticked.has(RUN_BOX))} Check all images now`;
}

function blocksOf(
  { base, outcomes, report }: DashboardPart,
  hasHeading: boolean,
  ticked: ReadonlySet<BoxMark>,
  rows: number,
): string[] {
  const boxOf = ({ branch }: BumpOutcome): string => box(branchBox(branch), ticked.has(branchBox(branch)));
  const open = outcomes.filter(({ number, operation }) => number !== undefined && operation !== 'closed');
  const openable = outcomes.filter(({ missing }) => missing === 'declined' || missing === 'full');
  const stuck = outcomes.filter(({ missing }) => missing === 'blocked' || missing === 'failed');
  const withNote = ({ title, note = '' }: BumpOutcome): string => `${markdownText(title)}: ${markdownText(note)}`;
  return [
    ...(hasHeading ? [`## ${codeSpan(base)}`] : []),
    ...list('### Open', AGAIN, open, rows, (each) => `${boxOf(each)} ${pullRequestLink(each)}`),
    ...list('### Not opened', OPEN, openable, rows, (each) => `${boxOf(each)} ${withNote(each)}`),
    ...list('### Failed', '', stuck, rows, (each) => `- ${withNote(each)}`),
    ...leftSections(report, rows),
    summaryLine(report),
  ];
}

/** What a tick does. */
const AGAIN =
  'Tick a box, and the next run makes the branch again on the newest base branch, without the commits of others.';
const OPEN = 'Tick a box, and the next run opens the pull request all the same.';

function list<T>(
  heading: string,
  hint: string,
  entries: readonly T[],
  rows: number,
  render: (entry: T) => string,
): string[] {
  if (entries.length === 0) return [];
  const more = entries.length > rows ? [`- … and ${entries.length - rows} more`] : [];
  return [[heading, '', ...(hint === '' ? [] : [hint, '']), ...entries.slice(0, rows).map(render), ...more].join('\n')];
}

function pullRequestLink({ title, number, url, note }: BumpOutcome): string {
  const words = note === undefined ? '' : `: ${markdownText(note)}`;
  return `[${markdownText(title)}](${url}) (#${number})${words}`;
}
