import { type LackedPrograms, lackedPrograms, type ProgramName } from '../../bases/index.ts';
import type { Step } from '../../model/build-stage.ts';
import { groupBy } from '../../util/group-by.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { mountsImage } from '../facts/copied-trees.ts';
import { ProgramSupply, type Supply } from '../facts/program-supply.ts';
import { interpreterOf, type ProgramUse, runUses, shellUses, startUses } from '../facts/program-uses.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import { firstCalls } from '../sketch/program-calls.ts';
import { type BaseConflict, baseRule } from './base-rule.ts';
import { describeUse, missingToolMessage, type StepUse } from './missing-tool-message.ts';

/** An instruction calls a program that the image doesn't have. */
export const missingTool = baseRule(
  'missing-tool',
  'warning',
  'An instruction calls a program that the image does not have and nothing installs.',
  {
    mayMatch: ({ stages }) => stages.some(mayCallLacked),
    conflicts,
  },
);

/** Whether something before the use brings the program. */
interface PlacedUse extends StepUse {
  readonly stageIndex: number;
  readonly supply: Supply;
}

function conflicts(facts: StageFacts, { sketch }: AdvisedFile): BaseConflict[] {
  const lacked = lackedPrograms(facts.stage);
  if (lacked.size === 0) return [];
  const own = sketch.stages[facts.stage.index];
  const called = own && firstCalls(own, lacked);
  const reported = new Set<ProgramName>();
  return [...groupBy(placedUses(facts, lacked), ({ step }) => step).values()].flatMap((uses) => {
    const open = uses.filter(({ supply }) => supply !== 'certain');
    const isSure = ({ program, supply, isCertain }: PlacedUse): boolean =>
      lacked.get(program) === 'certain' &&
      supply === 'none' &&
      isCertain &&
      !reported.has(program) &&
      called?.has(program) !== false;
    const sure = open.filter(isSure);
    // One remark on each program is enough.
    for (const { program } of sure) reported.add(program);
    const message = sure.length === 0 ? undefined : missingToolMessage(sure, facts.stage);
    return open.map(
      (use, index): BaseConflict => ({
        step: use.step,
        stageIndex: use.stageIndex,
        clause: clauseOn(use),
        message: index === 0 ? message : undefined,
      }),
    );
  });
}

function clauseOn(use: PlacedUse): string {
  return use.object.includes(', which needs') ? describeUse(use) : `${describeUse(use)}, which this image lacks`;
}

/** The uses of programs that the image lacks, in order. */
function placedUses({ steps, starts, startWords, stage }: StageFacts, lacked: LackedPrograms): PlacedUse[] {
  const supply = new ProgramSupply(stage, startWords);
  const found: PlacedUse[] = [];
  const add = (uses: readonly ProgramUse[], step: Step, stageIndex: number, isOpen = false): void => {
    for (const use of uses) {
      if (!lacked.has(use.program)) continue;
      const brought = supply.of(use.program);
      found.push({ ...use, step, stageIndex, supply: isOpen && brought === 'none' ? 'maybe' : brought });
    }
  };
  for (const [index, context] of steps.entries()) {
    const { step, stageIndex } = context;
    if (step.kind === 'env') supply.addEnv(step);
    else if (step.kind === 'copy') supply.addCopy({ ...context, step });
    else if (step.kind === 'shell') {
      const below = steps.slice(index + 1).map((one) => one.step);
      add(shellUses(step.words, below), step, stageIndex);
    } else if (step.kind === 'run') {
      const isOpen = mountsImage(step);
      add(interpreterOf(step), step, stageIndex, isOpen);
      const uses = runUses(step);
      for (const [at, command] of step.commands.entries()) {
        const use = uses.get(at);
        if (use !== undefined) add([use], step, stageIndex, isOpen);
        supply.addCommand(command, { ...context, step });
      }
      if (step.form === 'script' || isOpen) supply.addUnknown();
    }
  }
  const entrypoint = starts.findLast(({ step }) => step.instruction === 'entrypoint');
  const takesWords = (entrypoint?.step.words ?? imageEntrypoint(stage)).length > 0;
  for (const { step, stageIndex } of starts) {
    const last = starts.findLast((one) => one.step.instruction === step.instruction);
    if (last?.step !== step || (step.instruction === 'cmd' && takesWords)) continue;
    add(startUses(step), step, stageIndex);
  }
  return found;
}

/** The image's ENTRYPOINT, where it is no script that starts the words after it. */
function imageEntrypoint({ entrypoint = [] }: StageFacts['stage']): readonly string[] {
  return /entrypoint/.test(entrypoint.at(-1) ?? '') ? [] : entrypoint;
}

/** Whether a stage may call a program that its image certainly lacks. */
function mayCallLacked(stage: StageSketch): boolean {
  const called = firstCalls(stage, lackedPrograms({ root: stage.root, traits: stage.traits, packages: undefined }));
  return called === undefined || called.size > 0;
}
