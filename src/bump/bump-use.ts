import type { ReportedUse } from '../check/report.ts';

/** A use of a bump: as it is reported, or with the edits that an open pull request has of it. */
export interface BumpUse extends ReportedUse {
  /** Its edits are those of an open pull request: a clause on why. It may hold foreign text. */
  readonly kept?: string | undefined;
}
