import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { Finding } from '../check/finding.ts';
import type { Report, ReportedUse, ReportPart, RunOutcome } from '../check/report.ts';
import { formatPlatform } from '../model/platform.ts';
import type { Support } from '../model/support.ts';
import { adviceJson } from './advice-json.ts';
import { JsonList } from './json-list.ts';
import { formatJson } from './json-text.ts';
import type { ReportWriter } from './report-writer.ts';

/** The report as JSON; docs/report.schema.json is its schema. An unknown value has no key. */
export class JsonWriter implements ReportWriter {
  readonly #references = new JsonList('  ');
  readonly #findings = new JsonList('  ');

  add({ uses, findings }: ReportPart): void {
    for (const judged of uses) this.#references.push(referenceOf(judged));
    for (const finding of findings) this.#findings.push(findingOf(finding));
  }

  /** @param advice of `freshfrom advise` */
  *pieces({ summary }: Pick<RunOutcome, 'summary'>, advice?: readonly FileAdvice[]): Generator<string> {
    yield `{\n  "schemaVersion": 1,\n  "summary": ${formatJson(summary, '  ')},\n  "references": `;
    yield* this.#references.pieces();
    yield ',\n  "findings": ';
    yield* this.#findings.pieces();
    if (advice !== undefined) yield `,\n  "advice": ${formatJson(adviceJson(advice), '  ')}`;
    yield '\n}\n';
  }
}

/** A whole report as JSON, in pieces. @param advice of `freshfrom advise` */
export function renderJson(report: Report, advice?: readonly FileAdvice[]): Iterable<string> {
  const writer = new JsonWriter();
  writer.add(report);
  return writer.pieces(report, advice);
}

function referenceOf(judged: ReportedUse): object {
  const {
    use,
    status,
    current,
    proposal,
    onward,
    tagNote,
    seenSince,
    waitsUntil,
    failure,
    edits,
    notEdited,
    skipReason,
  } = judged;
  const notes = [...(judged.unreadPin === undefined ? [] : [judged.unreadPin.message]), ...judged.notes];
  const { reference } = use;
  const platformsLost = [...judged.lostPlatforms, ...judged.droppedPlatforms];
  return {
    file: use.file,
    kind: use.kind,
    written: use.written,
    resolved: use.resolved,
    image:
      reference === undefined
        ? undefined
        : {
            registry: reference.registry,
            repository: reference.repository,
            tag: reference.tag,
            digest: reference.digest,
          },
    range: use.range,
    stage: use.stage,
    status,
    skipReason,
    error: failure?.message ?? (status === 'skipped' ? use.detail : undefined),
    notes: notes.length === 0 ? undefined : notes,
    current,
    proposed: proposal && { tag: proposal.tag, ...proposal.descriptor },
    onward: onward?.proposal && { tag: onward.proposal.tag, ...onward.proposal.descriptor },
    tagNote,
    seenSince,
    waitsUntil,
    edits: edits.map(({ file, range, text }) => ({ file, range, text })),
    support: judged.support.length === 0 ? undefined : judged.support.map(supportOf),
    platformsLost: platformsLost.length === 0 ? undefined : platformsLost.map(formatPlatform),
    notEdited,
  };
}

function supportOf({ subject, product, cycle, state, ends, asOf, source }: Support): object {
  const ended = state === 'ended' ? (ends ?? true) : null;
  return { subject, product, cycle, ended, ends: ended === null ? (ends ?? null) : null, asOf, source };
}

function findingOf({ rule, severity, file, range, message, help, blamed }: Finding): object {
  // A finding that the change under review didn't introduce is marked as context.
  return { rule, severity, file, range, message, help, ...(blamed ? {} : { context: true }) };
}
