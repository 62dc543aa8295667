import type { RuleMatch } from '../../check/finding.ts';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { PlacedArtifact } from '../facts/artifacts/artifact.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { BaseConflict } from './base-rule.ts';
import { matchAt } from './match.ts';

/** An artifact that doesn't work on the base of the stage that it is copied to. */
export interface ArtifactConflict extends BaseConflict {
  readonly artifact: PlacedArtifact;
}

/** What a file's stages have of the certain conflicts of a rule, each where the artifact is first copied wrongly. */
export function firstConflicts(
  file: AdvisedFile,
  conflictsOf: (facts: StageFacts, file: AdvisedFile) => readonly ArtifactConflict[],
): RuleMatch[] {
  const found = new Map<Step, RuleMatch>();
  for (const facts of file.facts.stages.filter(({ isLeaf }) => isLeaf)) {
    for (const { step, artifact, message } of conflictsOf(facts, file)) {
      // An earlier copy of it was wrong already, and that one is reported.
      if (message === undefined || artifact.via.some((copy) => found.has(copy))) continue;
      found.set(step, matchAt(file, step, message));
    }
  }
  return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** The artifacts of a stage that were copied to it, each with the last instruction that did. */
export function copiedArtifacts({ artifacts }: StageFacts): { artifact: PlacedArtifact; step: CopyStep }[] {
  return artifacts.flatMap((artifact) => {
    const step = artifact.via.at(-1);
    return step === undefined ? [] : [{ artifact, step }];
  });
}

/** The stage that a COPY is written in. */
export function stageOfCopy(step: CopyStep, { copies, stage }: StageFacts): number {
  return copies.find((copy) => copy.step === step)?.stageIndex ?? stage.index;
}
