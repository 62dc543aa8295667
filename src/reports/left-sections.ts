import type { Report, ReportedUse } from '../check/report.ts';
import {
  failedSection,
  heldSection,
  ignoredSection,
  notPinnedSection,
  unjudgedSection,
  waitingSection,
} from './pull-request-sections.ts';
import { ignoredReferences, uneditedReferences, unplannedPins } from './unedited.ts';

/**
 * What is left as it is, by the kind of reason: a block of Markdown for each kind that there is.
 * @param rows the most lines of each block
 */
export function leftSections({ uses, pin }: Pick<Report, 'uses' | 'pin'>, rows: number): string[] {
  const unedited = uneditedReferences(uses);
  const isElsewhere = ({ failure, waitsUntil }: ReportedUse): boolean =>
    failure !== undefined || waitsUntil !== undefined;
  const isUnjudged = ({ status }: ReportedUse): boolean => status === 'skipped';
  const left = unedited.filter(({ judged }) => !isElsewhere(judged));
  const section = <T>(some: readonly T[], render: (some: readonly T[], rows: number) => string): string[] =>
    some.length === 0 ? [] : [render(some, rows)];
  return [
    ...section(
      uses.filter(({ waitsUntil }) => waitsUntil !== undefined),
      waitingSection,
    ),
    ...section(
      left.filter(({ judged }) => !isUnjudged(judged)),
      heldSection,
    ),
    ...section(ignoredReferences(uses), ignoredSection),
    ...section(unplannedPins(uses, pin), notPinnedSection),
    ...section(
      left.filter(({ judged }) => isUnjudged(judged)),
      unjudgedSection,
    ),
    ...section(
      uses.filter(({ failure }) => failure !== undefined),
      failedSection,
    ),
  ];
}
