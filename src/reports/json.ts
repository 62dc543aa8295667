import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { Report, ReportedUse } from '../check/report.ts';
import { formatPlatform } from '../model/platform.ts';
import { adviceJson } from './advice-json.ts';
import { formatJson, jsonListPieces, mapLazily } from './json-stream.ts';

/**
 * The report as JSON, in pieces; docs/report.schema.json is its schema. An unknown value has no key.
 * @param advice of `freshfrom advise`
 */
export function* renderJson({ summary, uses, findings }: Report, advice?: readonly FileAdvice[]): Generator<string> {
  yield `{\n  "schemaVersion": 1,\n  "summary": ${formatJson(summary, '  ')},\n  "references": `;
  yield* jsonListPieces(mapLazily(uses, referenceOf), '  ');
  yield ',\n  "findings": ';
  yield* jsonListPieces(mapLazily(findings, findingOf), '  ');
  if (advice !== undefined) yield `,\n  "advice": ${formatJson(adviceJson(advice), '  ')}`;
  yield '\n}\n';
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
    platformsLost: platformsLost.length === 0 ? undefined : platformsLost.map(formatPlatform),
    notEdited,
  };
}

function findingOf({ rule, severity, file, range, message, help, blamed }: Report['findings'][number]): object {
  // A finding that the change under review didn't introduce is marked as context.
  return { rule, severity, file, range, message, help, ...(blamed ? {} : { context: true }) };
}
