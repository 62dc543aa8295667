import { DEPRECATED_AS_OF, deprecationOf } from '../lifecycle/deprecated.ts';
import { familiarName, familiarReference } from '../model/reference.ts';
import type { Support, SupportState } from '../model/support.ts';
import type { Severity } from './finding.ts';
import { isAbsent } from './judge.ts';
import type { ReportedUse } from './report.ts';
import type { JudgedFile, Rule } from './rule.ts';

/** Makes a rule on the support of an image. @param message undefined where it finds nothing */
function supportRule(
  id: string,
  severity: Severity,
  summary: string,
  message: (judged: ReportedUse) => string | undefined,
  severityOf: (judged: ReportedUse) => Severity = () => severity,
): Rule {
  const check = ({ uses }: JudgedFile) =>
    uses.flatMap((judged) => {
      const { use, skipReason } = judged;
      // A reference that is skipped for another reason is no image, or not this one.
      const isJudged = use.reference !== undefined && (skipReason === undefined || skipReason === 'offline');
      const text = isJudged && !isAbsent(judged) ? message(judged) : undefined;
      if (text === undefined) return [];
      return [
        { file: use.file, range: use.range, use, causes: use.origins, message: text, severity: severityOf(judged) },
      ];
    });
  return { id, severity, summary, check };
}

/** The line of the image, or the distribution in it, gets no more fixes. */
const endOfLife = supportRule(
  'end-of-life',
  'warning',
  'The line of an image, or the distribution in it, gets no more fixes.',
  (judged) => sentences(judged, ['ended']),
  ({ isShipped }) => (isShipped ? 'warning' : 'notice'),
);

/** The same before long. */
const endOfLifeSoon = supportRule(
  'end-of-life-soon',
  'notice',
  'The line of an image, or the distribution in it, will soon get no more fixes.',
  (judged) => sentences(judged, ['ending', 'limited']),
);

/** The repository gets no more images, or has moved. */
const deprecatedImage = supportRule(
  'deprecated-image',
  'warning',
  'The repository of an image is deprecated, frozen or has moved.',
  ({ use: { reference } }) => {
    const deprecation = reference && deprecationOf(reference);
    if (reference === undefined || deprecation === undefined) return undefined;
    const { what, instead, source } = deprecation;
    return `${familiarName(reference)} ${what}. In its place stands ${instead} (${source}, ${DEPRECATED_AS_OF}).`;
  },
);

function sentences(judged: ReportedUse, states: readonly SupportState[]): string | undefined {
  const { use, support } = judged;
  const told = support.filter(({ state }) => states.includes(state));
  const [first] = told;
  if (first === undefined || use.reference === undefined) return undefined;
  const sources = [...new Set(told.map(({ source }) => source))].join(', ');
  return `${familiarReference(use.reference)}, ${roleOf(judged)}: ${told.map(clauseOn).join('. ')} (${sources}, ${first.asOf}).${moveTo(judged)}`;
}

/** A sentence on a tag that is supported, after a blank; empty where none is proven. */
function moveTo({ use: { reference }, supportedTag }: ReportedUse): string {
  if (reference === undefined || supportedTag === undefined) return '';
  return ` Move to ${familiarReference({ ...reference, tag: supportedTag, digest: undefined })}.`;
}

/** Where the image is: people care most about what they ship. */
function roleOf({ use: { kind, stage }, isShipped }: ReportedUse): string {
  if (kind !== 'from') return 'which files are taken from';
  if (isShipped) return stage?.final === false ? 'which the final stage is built on' : 'base of the final stage';
  return 'base of a build stage';
}

function clauseOn({ label, cycle, state, ends, regularEnds, successor }: Support): string {
  const line = `${label} ${cycle}`;
  const next =
    successor === undefined
      ? ''
      : `; ${label} ${successor.cycle} gets them${successor.ends === undefined ? '' : ` until ${successor.ends}`}`;
  switch (state) {
    case 'ended':
      return `${line} has had no fixes since ${ends ?? 'long ago'}${next}`;
    case 'limited':
      return `${line} is past its regular support since ${regularEnds}; its LTS team gives fixes until ${ends}`;
    default:
      return `${line} is supported until ${ends}${next.replace('gets them', 'gets fixes')}`;
  }
}

/** The rules on the support of images. Each has a page docs/rules/<id>.md. */
export const supportRules: readonly Rule[] = [endOfLife, endOfLifeSoon, deprecatedImage];
