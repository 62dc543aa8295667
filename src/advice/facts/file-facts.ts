import type { AdvisedStage } from '../advised-stage.ts';
import type { PlacedArtifact } from './artifacts/artifact.ts';
import { type ArtifactSources, type StageSources, stageArtifacts } from './artifacts/stage-artifacts.ts';
import { startWords } from './copied-trees.ts';
import { chainOf, isReasonablySized } from './stage-chain.ts';
import type { FileFacts, StageFacts } from './stage-facts.ts';
import { certainCommands, stageSteps, stepsOfKind } from './stage-steps.ts';

/** What the stages of a file do. */
export function factsOf(stages: readonly AdvisedStage[], sources: ArtifactSources): FileFacts {
  if (!isReasonablySized(stages)) return { stages: [] };
  const parents = new Set(stages.map(({ base }) => (base.kind === 'stage' ? base.index : -1)));
  const structures = stages.map((stage) => ({ ...stageStructure(stages, stage), isLeaf: !parents.has(stage.index) }));
  // Most rules ask for no artifacts, and to follow them costs more than all the rest.
  let artifacts: readonly (readonly PlacedArtifact[])[] | undefined;
  const artifactsOf = (index: number): readonly PlacedArtifact[] => {
    artifacts ??= followArtifacts(structures, { ...sources, stages });
    return artifacts[index] ?? [];
  };
  const withArtifacts = (structure: StageFacts, index: number): StageFacts => ({
    ...structure,
    get artifacts() {
      return artifactsOf(index);
    },
  });
  return { stages: structures.map(withArtifacts) };
}

/** What is in each stage at its end. Files are copied from earlier stages only, so these come first. */
function followArtifacts(
  structures: readonly StageFacts[],
  sources: Omit<StageSources, 'earlier'>,
): (readonly PlacedArtifact[])[] {
  const earlier: (readonly PlacedArtifact[])[] = [];
  for (const structure of structures) earlier.push(stageArtifacts(structure, { ...sources, earlier }));
  return earlier;
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
  };
}
