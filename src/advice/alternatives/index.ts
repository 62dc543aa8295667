import { type Candidate, findCandidates, type StageNeeds } from '../../bases/index.ts';
import { deprecationOf } from '../../lifecycle/deprecated.ts';
import { isOver, supportByName } from '../../lifecycle/support.ts';
import { copyBeside } from '../../model/copied-image.ts';
import type { ImageUse } from '../../model/image-use.ts';
import type { Resolver } from '../../model/ports.ts';
import { familiarReference, parseReference, type Reference, repositoryName } from '../../model/reference.ts';
import type { SupportCalendar } from '../../model/support.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { type BaseChange, baseChange } from '../change/base-change.ts';
import { bringsNothing } from '../change/fixes.ts';
import { stageFacts } from '../facts/file-facts.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { type KnownBase, knownByName } from '../known-base.ts';
import { libcMismatch } from '../rules/libc-mismatch.ts';
import { noShell } from '../rules/no-shell.ts';
import { wrongPackageManager } from '../rules/wrong-package-manager.ts';
import { type Adoption, adoptionsOf } from './adoption.ts';
import type { Alternative, FileAdvice } from './alternative.ts';
import { type Breakage, breakageText } from './breaks.ts';
import type { ImageMeter, Measurement } from './image-meter.ts';
import type { MeasuredImage } from './measured-image.ts';
import { withOtherBase } from './other-base.ts';
import { preciseTags } from './precise-tags.ts';
import { needsOf } from './stage-needs.ts';
import { uncheckedOn } from './unchecked.ts';
import { isWorse } from './worse.ts';

/** What candidates are looked up with. */
export interface AlternativeParts {
  readonly resolver: Resolver;
  readonly meter: ImageMeter;
  readonly calendar: SupportCalendar;
  /** Whether Docker's hardened images can be pulled. */
  readonly hasHardenedLogin: boolean;
}

/**
 * The images that could replace a stage's base, the best first. Each exists in the registry for every platform in use, and none
 * is worse than today's; tags of the same repository are looked up in its list of tags first, which costs one request.
 */
export async function alternativesTo(
  file: AdvisedFile,
  stage: AdvisedStage,
  parts: AlternativeParts,
): Promise<Pick<FileAdvice, 'alternatives' | 'change'>> {
  const { baseUse } = stage;
  const facts = stageFacts(file, stage.index);
  if (baseUse === undefined || facts === undefined || TESTS.test(stage.name ?? '')) return NOTHING;
  const needs = { ...needsOf(file, facts), hasHardenedLogin: parts.hasHardenedLogin };
  const candidates = findCandidates(stage.root, stage.traits, needs);
  if (candidates.length === 0) return NOTHING;
  const now = stage.root && (await parts.meter.measure(stage.root));
  const today: Today = { file, facts, use: baseUse, now, adoptionOf: adoptionsOf(file) };
  const answers = await Promise.all(candidates.map((one) => prove(one, today, parts)));
  const proven = answers.filter((one) => one !== undefined).filter((one) => isWorthIt(one, today, needs));
  const best = ordered(withoutTwins(proven));
  return { alternatives: best.map(({ alternative }) => alternative), change: best[0]?.change() };
}

/** Stages that only test, or that people work in: what they need is in no image that runs. */
const TESTS = /^(?:tests?|testing|e2e|lint|linter|ci|dev|devel|develop|development|devcontainer)$/;

const NOTHING = { alternatives: [], change: undefined } as const;

/** The file and the base that an alternative would replace. */
interface Today {
  readonly file: AdvisedFile;
  readonly facts: StageFacts;
  /** The FROM that names it. */
  readonly use: ImageUse;
  /** Undefined where it couldn't be measured, and for scratch. */
  readonly now: Measurement | undefined;
  /** What the rules say of it with another base. */
  readonly adoptionOf: (adopted: AdvisedFile) => Adoption;
}

/** A candidate that its registry has, with what would come of it. */
interface ProvenCandidate {
  readonly alternative: Alternative;
  readonly from: Candidate['from'];
  /** Whether it has the libc that what is copied was built for, and what a RUN does today needn't move to another stage. */
  readonly isFit: boolean;
  /** How the file moves to it. */
  readonly change: () => BaseChange;
}

async function prove(
  candidate: Candidate,
  today: Today,
  parts: AlternativeParts,
): Promise<ProvenCandidate | undefined> {
  if (candidate.reference === 'scratch') {
    return adopt(candidate, { root: 'scratch', known: knownByName('scratch'), image: undefined }, today, parts);
  }
  for (const root of await findReferences(candidate, today, parts)) {
    const measured = await parts.meter.measure(root);
    if (measured === undefined || measured.image.missing.length > 0) continue;
    const proven = adopt(candidate, { root, known: measured.base, image: measured.image }, today, parts);
    if (proven !== undefined) return proven;
  }
  return undefined;
}

/** The references that may be proposed for a candidate, the most precise first; none where its repository has none. */
async function findReferences(
  candidate: Candidate,
  { facts: { stage } }: Today,
  { resolver, calendar }: AlternativeParts,
): Promise<Reference[]> {
  const parsed = parseReference(candidate.reference);
  if ('invalid' in parsed) throw new Error(`"${candidate.reference}" is no reference.`);
  const reference = stage.root === undefined ? parsed : copyBeside(parsed, stage.root);
  const { tag } = reference;
  if (tag === undefined || isOver(reference, calendar)) return [];
  if (stage.root !== undefined && repositoryName(reference) === repositoryName(stage.root)) {
    const listed = await resolver.tags(reference);
    const isWhole = listed.ok && listed.incomplete === undefined;
    if (isWhole && !listed.value.includes(tag)) return [];
  }
  const tags = await preciseTags({ ...reference, tag }, stage.root, resolver);
  return tags.map((precise) => ({ ...reference, tag: precise }));
}

/** An image as the base of the stage. */
interface CandidateImage {
  readonly root: Reference | 'scratch';
  readonly known: KnownBase;
  readonly image: MeasuredImage | undefined;
}

function adopt(
  { reason, from }: Candidate,
  { root, known, image }: CandidateImage,
  { file, facts, use, adoptionOf }: Today,
  { calendar }: AlternativeParts,
): ProvenCandidate | undefined {
  const support = root === 'scratch' ? [] : supportByName(root, calendar);
  const adopted = withOtherBase(file, use, { root, known, support });
  const adoption = adoptionOf(adopted);
  if (isWorse(known, adoption, file, facts.stage)) return undefined;
  const alternative: Alternative = {
    reference: root === 'scratch' ? root : familiarReference(root),
    image,
    traits: known.traits,
    reason,
    breaks: adoption.breaks.map(breakageText),
    unchecked: uncheckedOn(adopted, file, facts.stage),
  };
  const change = (): BaseChange =>
    baseChange(file, { use, root: pinnedAs(use, root, image), known, breakages: adoption.breaks });
  const isFit = !adoption.breaks.some((one) => one.rule === libcMismatch.id || needsStage(one, known));
  return { alternative, from, isFit, change };
}

/** Whether a RUN on today's image does more than to bring what the image without a shell or a package manager has already. */
function needsStage({ step, rule }: Breakage, known: KnownBase): boolean {
  if (step?.kind !== 'run' || known.traits.packageManager !== 'none') return false;
  return (rule === noShell.id || rule === wrongPackageManager.id) && !bringsNothing(step, known);
}

/** With its digest, where today's base has one. */
function pinnedAs(
  { reference }: ImageUse,
  root: Reference | 'scratch',
  image: MeasuredImage | undefined,
): Reference | 'scratch' {
  return root === 'scratch' || reference?.digest === undefined ? root : { ...root, digest: image?.digest };
}

/** Several tags may be one image; the first of them is the most precise. */
function withoutTwins(proven: readonly ProvenCandidate[]): ProvenCandidate[] {
  const digestOf = ({ alternative: { image, reference } }: ProvenCandidate): string => image?.digest ?? reference;
  return proven.filter((one) => proven.find((other) => digestOf(other) === digestOf(one)) === one);
}

const VENDORS: ReadonlySet<Candidate['from']> = new Set(['UBI', 'Red Hat hardened', 'Docker hardened', 'Chainguard']);

/** What breaks nothing first; images of other vendors are last, whatever they break. */
function ordered(proven: readonly ProvenCandidate[]): ProvenCandidate[] {
  const isOther = ({ from }: ProvenCandidate): boolean => VENDORS.has(from);
  const rank = (one: ProvenCandidate): number => (isOther(one) ? 2 : Math.min(one.alternative.breaks.length, 1));
  const sorted = [...proven].sort((a, b) => rank(a) - rank(b));
  // To change the vendor and the file for it is no advice where nothing nearer fits, and neither is an image that can't have what it needs.
  const isFirst = (one: ProvenCandidate): boolean =>
    isOther(one) ? one.alternative.breaks.length === 0 && one.from !== 'Chainguard' : one.isFit;
  const first = sorted.find(isFirst);
  if (first === undefined) return [];
  return [first, ...sorted.filter((one) => one !== first && (!isOther(first) || isFirst(one)))];
}

/** By how much an alternative may be larger: a variant with another user differs a little. */
const MAX_GROWTH = 1.05;
/** How much of the size an alternative of another distribution may have that is no better in anything else. */
const MAX_SHARE = 0.9;

/** A larger image is worth it only where the stage needs its libc, or has nothing at all. */
function isWorthIt(
  { alternative: { image, traits } }: ProvenCandidate,
  { now, facts: { stage } }: Today,
  { hasNativeParts }: StageNeeds,
): boolean {
  if (hasNativeParts && stage.traits.libc !== 'glibc' && traits.libc === 'glibc') return true;
  if (stage.traits.family === 'scratch') return true;
  if (stage.root !== undefined && deprecationOf(stage.root) !== undefined) return true;
  const [size, before] = [image?.sizes[0]?.bytes, now?.image.sizes[0]?.bytes];
  if (size === undefined || before === undefined) return true;
  const isBetter = traits.shell === 'none' && stage.traits.shell !== 'none';
  const isOther = traits.label.split(' ')[0] !== stage.traits.label.split(' ')[0];
  return size <= before * (isOther && !isBetter ? MAX_SHARE : MAX_GROWTH);
}
