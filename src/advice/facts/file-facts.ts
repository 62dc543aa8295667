import type { AdvisedStage } from '../advised-stage.ts';
import { type ArtifactSources, stageArtifacts } from './artifacts/stage-artifacts.ts';
import { startWords } from './copied-trees.ts';
import { chainOf, isReasonablySized } from './stage-chain.ts';
import type { FileFacts, StageFacts } from './stage-facts.ts';
import { certainCommands, stageSteps, stepsOfKind } from './stage-steps.ts';

/** What the stages of a file do. */
export function factsOf(stages: readonly AdvisedStage[], sources: ArtifactSources): FileFacts {
  if (!isReasonablySized(stages)) return { stages: [] };
  const parents = new Set(stages.map(({ base }) => (base.kind === 'stage' ? base.index : -1)));
  const facts: StageFacts[] = [];
  for (const stage of stages) {
    const structure = { ...stageStructure(stages, stage), isLeaf: !parents.has(stage.index) };
    // Files are copied from earlier stages only, whose artifacts are known by now.
    const artifacts = stageArtifacts(structure, { ...sources, stages, earlier: facts });
    facts.push({ ...structure, artifacts });
  }
  return { stages: facts };
}

/** What a stage does; its artifacts are left out where the file is larger than any that people write. */
export function stageFacts({ stages, facts }: AdvisedStages, index: number): StageFacts | undefined {
  const stage = stages[index];
  return facts.stages[index] ?? (stage && stageStructure(stages, stage));
}

/** The stages of a file, with their facts. */
interface AdvisedStages {
  readonly stages: readonly AdvisedStage[];
  readonly facts: FileFacts;
}

function stageStructure(stages: readonly AdvisedStage[], stage: AdvisedStage): StageFacts {
  const chain = chainOf(stages, stage);
  const steps = stageSteps(chain);
  const runs = stepsOfKind(steps, 'run');
  const starts = stepsOfKind(steps, 'start');
  const commands = runs.flatMap(certainCommands);
  return {
    stage,
    chain,
    isLeaf: true,
    steps,
    runs,
    copies: stepsOfKind(steps, 'copy'),
    starts,
    startWords: startWords(starts.map(({ step }) => step)),
    user: stepsOfKind(steps, 'user').at(-1)?.step,
    commands,
    systemPackages: commands.flatMap(({ systemCall }) => systemCall?.installs ?? []),
    artifacts: [],
    imageEntrypoint: undefined,
  };
}
