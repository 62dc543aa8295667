import type { Finding } from '../check/finding.ts';
import type { ReportedUse } from '../check/report.ts';
import type { Support } from '../model/support.ts';

/** A few words on which lines a finding on the end of life is about, and their days; empty for any other finding. */
export function supportBrief({ rule }: Finding, judged: ReportedUse | undefined): string {
  const support = judged?.support ?? [];
  const told =
    rule === 'end-of-life'
      ? support.filter(({ state }) => state === 'ended').map((one) => words(one, 'since'))
      : rule === 'end-of-life-soon'
        ? support.filter(({ state }) => state === 'ending' || state === 'limited').map((one) => words(one, 'until'))
        : [];
  return told.join(', ');
}

function words({ label, cycle, ends }: Support, preposition: 'since' | 'until'): string {
  return `${label} ${cycle}${ends === undefined ? '' : ` ${preposition} ${ends}`}`;
}
