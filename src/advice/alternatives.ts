import { type Candidate, candidates } from '../bases/index.ts';
import type { AdvisedStage, Alternative } from '../model/advice.ts';
import type { Resolver } from '../model/ports.ts';
import { parseReference, type Reference, repositoryName } from '../model/reference.ts';
import type { AdvisedFile } from '../model/rule.ts';
import { breaksOn } from './breaks.ts';
import type { ImageMeter } from './image-meter.ts';
import { purposeOf } from './purpose.ts';

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
  const proposed = candidates(root, traits, purposeOf(file, stage));
  const answers = await Promise.all(proposed.map((candidate) => prove(candidate, root, file, stage, parts)));
  const proven = answers.filter((one) => one !== undefined);
  // Several tags may be one image; the first of them says most.
  return proven.filter((one) => proven.find(({ image }) => image.digest === one.image.digest) === one);
}

async function prove(
  candidate: Candidate,
  root: Reference,
  file: AdvisedFile,
  stage: AdvisedStage,
  { resolver, meter }: AlternativeParts,
): Promise<Alternative | undefined> {
  const reference = parseReference(candidate.reference);
  if ('invalid' in reference) throw new Error(`"${candidate.reference}" is no reference.`);
  if (repositoryName(reference) === repositoryName(root)) {
    const listed = await resolver.tags(reference);
    if (listed.ok && !listed.value.includes(reference.tag ?? '')) return undefined;
  }
  const measured = await meter.measure(reference);
  if (measured === undefined || measured.image.missing.length > 0) return undefined;
  const { image, traits } = measured;
  return {
    reference: candidate.reference,
    image,
    traits,
    reason: candidate.reason,
    breaks: breaksOn(file, stage, measured),
  };
}
