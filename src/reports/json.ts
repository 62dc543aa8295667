import type { FileAdvice } from '../model/advice.ts';
import { plainJson } from '../model/escape.ts';
import type { JudgedUse } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import { adviceOf } from './advice-json.ts';

/**
 * The report for programs; docs/report.schema.json is its schema. What isn't known has no key.
 * @param advice where advice was asked for
 */
export function renderJson({ summary, uses, findings }: Report, advice?: readonly FileAdvice[]): string {
  const report = {
    schemaVersion: 1,
    summary,
    references: uses.map(referenceOf),
    findings: findings.map(findingOf),
    advice: advice && adviceOf(advice),
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

function referenceOf(judged: JudgedUse): object {
  const { use, status, current, proposal, seenSince, waitsUntil, failure, edits, notEdited, skipReason } = judged;
  const { reference } = use;
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
    current,
    proposed: proposal && { tag: proposal.tag, ...proposal.descriptor },
    seenSince,
    waitsUntil,
    edits: edits.map(({ file, range, text }) => ({ file, range, text })),
    notEdited,
  };
}

function findingOf({ rule, severity, file, range, message, help, blamed }: Report['findings'][number]): object {
  // What the change under review didn't bring is told as context.
  return { rule, severity, file, range, message, help, ...(blamed ? {} : { context: true }) };
}
