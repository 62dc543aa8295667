import { type Candidate, findCandidates, type StageNeeds } from '../../bases/index.ts';
import { isOver } from '../../lifecycle/support.ts';
import type { ImageUse } from '../../model/image-use.ts';
import type { Resolver } from '../../model/ports.ts';
import { parseReference, type Reference, repositoryName } from '../../model/reference.ts';
import type { SupportCalendar } from '../../model/support.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { stageFacts } from '../facts/file-facts.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { Alternative } from './alternative.ts';
import { breaksOn } from './breaks.ts';
import type { ImageMeter, Measurement } from './image-meter.ts';
import { withOtherBase } from './other-base.ts';
import { needsOf } from './stage-needs.ts';

/** What candidates are looked up with. */
export interface AlternativeParts {
  readonly resolver: Resolver;
  readonly meter: ImageMeter;
  readonly calendar: SupportCalendar;
}

/**
 * The images that could replace a stage's base, the best first. Each exists in the registry for every platform in use;
 * tags of the same repository are looked up in its list of tags first, which costs one request.
 */
export async function alternativesTo(
  file: AdvisedFile,
  stage: AdvisedStage,
  parts: AlternativeParts,
): Promise<Alternative[]> {
  const { root, baseUse, traits } = stage;
  const facts = stageFacts(file, stage.index);
  if (root === undefined || baseUse === undefined || facts === undefined) return [];
  const needs = needsOf(file, facts);
  const now = await parts.meter.measure(root);
  const base: PresentBase = { file, facts, root, use: baseUse, now };
  const answers = await Promise.all(findCandidates(root, traits, needs).map((one) => prove(one, base, parts)));
  const proven = answers.filter((one) => one !== undefined).filter((one) => isWorthIt(one, base, needs));
  // Several tags may be one image; the first of them is the most precise.
  return proven.filter((one) => proven.find(({ image }) => image.digest === one.image.digest) === one);
}

/** The base that an alternative would replace. */
interface PresentBase {
  readonly file: AdvisedFile;
  readonly facts: StageFacts;
  readonly root: Reference;
  /** The FROM that names it. */
  readonly use: ImageUse;
  /** Undefined where it couldn't be measured. */
  readonly now: Measurement | undefined;
}

async function prove(
  candidate: Candidate,
  { file, root, use }: PresentBase,
  { resolver, meter, calendar }: AlternativeParts,
): Promise<Alternative | undefined> {
  const reference = parseReference(candidate.reference);
  if ('invalid' in reference) throw new Error(`"${candidate.reference}" is no reference.`);
  if (isOver(reference, calendar)) return undefined;
  if (repositoryName(reference) === repositoryName(root)) {
    const listed = await resolver.tags(reference);
    const isWhole = listed.ok && listed.incomplete === undefined;
    if (isWhole && !listed.value.includes(reference.tag ?? '')) return undefined;
  }
  const measured = await meter.measure(reference);
  if (measured === undefined || measured.image.missing.length > 0) return undefined;
  const { image, base } = measured;
  const adopted = withOtherBase(file, use, { root: reference, known: base });
  return {
    reference: candidate.reference,
    image,
    traits: base.traits,
    reason: candidate.reason,
    breaks: breaksOn(adopted, file),
  };
}

/** By how much an alternative may be larger: a variant with another user differs a little. */
const MAX_GROWTH = 1.05;

/** A larger image is worth it only where the stage needs its libc. */
function isWorthIt(
  { image, traits }: Alternative,
  { now, facts: { stage } }: PresentBase,
  { hasNativeParts }: StageNeeds,
): boolean {
  if (hasNativeParts && stage.traits.libc === 'musl' && traits.libc === 'glibc') return true;
  const [size, before] = [image.sizes[0]?.bytes, now?.image.sizes[0]?.bytes];
  return size === undefined || before === undefined || size <= before * MAX_GROWTH;
}
