import { byPlace, type Finding } from '../../src/check/finding.ts';
import { judge, verdictOn } from '../../src/check/judge.ts';
import { type ProposedUse, proposeCurrent } from '../../src/check/propose/proposed-use.ts';
import { referenceRules } from '../../src/check/reference-rules.ts';
import type { Report, ReportedUse } from '../../src/check/report.ts';
import { RunTally } from '../../src/check/run-tally.ts';
import type { Descriptor } from '../../src/model/descriptor.ts';
import type { Digest } from '../../src/model/digest.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import { ruleUrl } from '../../src/model/project.ts';
import { parseReference } from '../../src/model/reference.ts';
import type { Lookup, LookupErrorCode, Resolution } from '../../src/model/resolution.ts';

export const INDEX = 'application/vnd.oci.image.index.v1+json';
export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** `sha256:` and one digit, 64 times. */
export function digest(digit: string): Digest {
  return `sha256:${digit.repeat(64)}`;
}

/** An answer that there is such a manifest. */
export function found(digit: string, mediaType = INDEX): Lookup<Descriptor> & { ok: true } {
  return { ok: true, value: { digest: digest(digit), mediaType } };
}

/** An answer that is none. */
export function failed(code: LookupErrorCode, message = `It is ${code}.`): Lookup<never> & { ok: false } {
  return { ok: false, failure: { code, message } };
}

export const NOTHING: Resolution = { tag: undefined, pinned: undefined, platform: undefined };

/** A use as the Dockerfile format would make it of a FROM on the line; `more` replaces what differs. */
export function useOf(written: string, more: Partial<ImageUse> & { line?: number } = {}): ImageUse {
  const { line = 1, ...rest } = more;
  const parsed = parseReference(written);
  const reference = 'invalid' in parsed ? undefined : parsed;
  const end = { line, column: 6 + written.length };
  const range = { start: { line, column: 6 }, end };
  const at = written.indexOf('@');
  const start = at < 0 ? end : { line, column: 6 + at + 1 };
  return {
    file: 'Dockerfile',
    kind: 'from',
    written,
    resolved: reference === undefined ? undefined : written,
    reference,
    skipReason: undefined,
    detail: undefined,
    range,
    origins: [],
    tagParts: [],
    stage: { name: undefined, index: 0, final: true },
    site: {
      range: { start, end },
      span: { start: start.column - 1, end: end.column - 1 },
      prefix: at < 0 ? (reference?.impliedTag === true ? ':latest@' : '@') : '',
      elsewhere: '',
    },
    overriddenArgs: [],
    maybeBuildContext: false,
    platform: undefined,
    ignore: undefined,
    ...rest,
  };
}

/** The verdict on the use, where its registry said this. */
export function judged(use: ImageUse, resolution?: Partial<Resolution>, visible: readonly string[] = []): ReportedUse {
  const { skipReason, reference } = use;
  const answer = resolution && { ...NOTHING, ...resolution };
  const verdict = reference && verdictOn(reference, answer, new Set(visible));
  return reported(proposeCurrent(judge(use, skipReason, verdict)));
}

/** A use without notes. */
export function reported(proposed: ProposedUse): ReportedUse {
  return { ...proposed, notes: [], support: [], isShipped: true };
}

/** The uses, in another file. */
export function inFile(file: string, uses: readonly ReportedUse[]): ReportedUse[] {
  return uses.map((each) => ({ ...each, use: { ...each.use, file } }));
}

/** The report of these uses, with what the rules say of them. */
export function reportOf(
  uses: readonly ReportedUse[],
  isBlamed: (finding: { file: string }) => boolean = () => true,
): Report {
  const files = [...new Set(uses.map(({ use }) => use.file))];
  const findings: Finding[] = referenceRules.flatMap((rule) =>
    files.flatMap((file) =>
      rule.check({ file, uses: uses.filter(({ use }) => use.file === file), problems: [] }).map((match) => ({
        ...match,
        rule: rule.id,
        severity: rule.severity,
        help: ruleUrl(rule.id),
        blamed: isBlamed(match),
      })),
    ),
  );
  const tally = new RunTally([]);
  for (const file of files) tally.add({ uses: uses.filter(({ use }) => use.file === file), findings: [] });
  return {
    summary: tally.summary,
    uses,
    contents: new Map(),
    findings: findings.sort(byPlace),
    failed: false,
    silentRegistries: [],
    timeWasUp: false,
    purpose: 'check',
    pin: 'separate',
    isOfChange: false,
  };
}

/** One use of every status. */
export function everyStatus(): ReportedUse[] {
  const pinned = (name: string, digit: string) => `${name}@${digest(digit)}`;
  return [
    judged(useOf(pinned('node:22', '1'), { line: 1 }), { tag: found('1') }),
    judged(useOf(pinned('alpine:3.20', '1'), { line: 2, stage: { name: 'build', index: 1, final: false } }), {
      tag: found('2'),
      pinned: found('1'),
    }),
    judged(useOf('ghcr.io/org/app', { line: 3 }), { tag: found('3') }),
    judged(useOf('redis:7', { line: 4, site: 'overridable-arg', overriddenArgs: ['V'] }), { tag: found('4') }),
    judged(useOf(pinned('postgres', '5'), { line: 5, stage: undefined, kind: 'copy-from' }), { pinned: found('5') }),
    judged(useOf(pinned('debian:12', '6'), { line: 6 }), { tag: found('7'), pinned: failed('not-found') }),
    judged(useOf('quay.io/org/gone:1', { line: 7 }), { tag: failed('not-found', 'quay.io has no org/gone:1.') }),
    judged(useOf('r.example/private:1', { line: 8 }), { tag: failed('denied', 'r.example denies read access.') }),
    judged(useOf(pinned('golang:1', '8'), { line: 9 }), {
      tag: found('9'),
      pinned: found('8', MANIFEST),
      platform: {
        ok: true,
        value: {
          platform: { os: 'linux', architecture: 'amd64', variant: undefined },
          current: found('a', MANIFEST).value,
        },
      },
    }),
    judged(useOf('scratch', { line: 10, reference: undefined, skipReason: 'scratch', site: undefined })),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as a Dockerfile has it.
    judged(useOf('node:${V}', { line: 11, skipReason: 'no-value', detail: 'V has no value', site: undefined })),
    judged(useOf(pinned('offline:1', 'b'), { line: 12 })),
  ];
}
