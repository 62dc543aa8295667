import { type Candidate, candidates, type Purpose } from '../../bases/index.ts';
import type { Resolver } from '../../model/ports.ts';
import { parseReference, type Reference, repositoryName } from '../../model/reference.ts';
import type { AdvisedFile, AdvisedStage, Alternative } from '../advised-file.ts';
import { purposeOf } from '../purpose.ts';
import { breaksOn } from './breaks.ts';
import type { ImageMeter, Measurement } from './image-meter.ts';

/** What proves that a candidate exists. */
export interface AlternativeParts {
  readonly resolver: Resolver;
  readonly meter: ImageMeter;
}

/**
 * The images that could stand in a stage's place, the best first. Each exists in the registry for every platform in use;
 * siblings in the same repository are looked for in its list of tags first, which costs one request.
 */
export async function alternativesTo(
  file: AdvisedFile,
  stage: AdvisedStage,
  parts: AlternativeParts,
): Promise<Alternative[]> {
  const { root, traits } = stage;
  if (root === undefined) return [];
  const purpose = purposeOf(file, stage);
  const now = await parts.meter.measure(root);
  const about = { file, stage, root, now };
  const answers = await Promise.all(candidates(root, traits, purpose).map((one) => prove(one, about, parts)));
  const proven = answers.filter((one) => one !== undefined).filter((one) => isWorthIt(one, about, purpose));
  // Several tags may be one image; the first of them says most.
  return proven.filter((one) => proven.find(({ image }) => image.digest === one.image.digest) === one);
}

/** What an alternative stands in the place of. */
interface Place {
  readonly file: AdvisedFile;
  readonly stage: AdvisedStage;
  readonly root: Reference;
  /** Undefined where it couldn't be measured. */
  readonly now: Measurement | undefined;
}

async function prove(
  candidate: Candidate,
  { file, stage, root, now }: Place,
  { resolver, meter }: AlternativeParts,
): Promise<Alternative | undefined> {
  const reference = parseReference(candidate.reference);
  if ('invalid' in reference) throw new Error(`"${candidate.reference}" is no reference.`);
  if (repositoryName(reference) === repositoryName(root)) {
    const listed = await resolver.tags(reference);
    const isWhole = listed.ok && listed.incomplete === undefined;
    if (isWhole && !listed.value.includes(reference.tag ?? '')) return undefined;
  }
  const measured = await meter.measure(reference);
  if (measured === undefined || measured.image.missing.length > 0) return undefined;
  const { image, traits } = measured;
  return {
    reference: candidate.reference,
    image,
    traits,
    reason: candidate.reason,
    breaks: breaksOn(file, stage, measured, now),
  };
}

/** Its size may differ a little: that of a variant with another user. */
const MAX_GROWTH = 1.05;

/** A larger image is worth it only for the C library that what runs there needs. */
function isWorthIt({ image, traits }: Alternative, { now, stage }: Place, { hasNativeParts }: Purpose): boolean {
  if (hasNativeParts && stage.traits.libc === 'musl' && traits.libc === 'glibc') return true;
  const [size, before] = [image.sizes[0]?.bytes, now?.image.sizes[0]?.bytes];
  return size === undefined || before === undefined || size <= before * MAX_GROWTH;
}
