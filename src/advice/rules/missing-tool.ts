import { type LackedPrograms, lackedPrograms, type ProgramName } from '../../bases/index.ts';
import type { RunStep, StartStep, Step } from '../../model/build-stage.ts';
import { groupBy } from '../../util/group-by.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { compilerUse } from '../facts/compiler-uses.ts';
import { ProgramSupply, type Supply } from '../facts/program-supply.ts';
import { interpreterOf, type ProgramUse, runUses, shellUse, startUses, sudoUse } from '../facts/program-uses.ts';
import { COMPILED_NPM_PACKAGES, SOURCE_PACKAGES } from '../facts/source-packages.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageStep } from '../facts/stage-steps.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import { firstCalls } from '../sketch/program-calls.ts';
import { accountOptionConflicts, mayHoldAccountOptions } from './account-options.ts';
import { type BaseConflict, baseRule } from './base-rule.ts';
import { interpreterPathConflicts, mayNameInterpreterPath } from './interpreter-paths.ts';
import { describeUse, missingToolMessage, type StepUse } from './missing-tool-message.ts';

/** An instruction calls a program that the image doesn't have. */
export const missingTool = baseRule(
  'missing-tool',
  'warning',
  'An instruction calls a program, or an option of adduser, that the image does not have.',
  {
    mayMatch: ({ stages }) =>
      stages.some((stage) => mayCallLacked(stage) || mayHoldAccountOptions(stage) || mayNameInterpreterPath(stage)),
    mayFind,
    conflicts,
  },
);

/** Whether something before the use brings the program. */
interface PlacedUse extends StepUse {
  readonly stageIndex: number;
  readonly supply: Supply;
}

function conflicts(facts: StageFacts, file: AdvisedFile): BaseConflict[] {
  const found = programConflicts(facts, file);
  const steps = new Set(found.map(({ step }) => step));
  return [...found, ...otherConflicts(facts).filter(({ step }) => !steps.has(step))];
}

function otherConflicts(facts: StageFacts): BaseConflict[] {
  return [...accountOptionConflicts(facts), ...interpreterPathConflicts(facts, effectiveStarts(facts))];
}

function programConflicts(facts: StageFacts, file: AdvisedFile): BaseConflict[] {
  const lacked = lackedPrograms(facts.stage);
  if (lacked.size === 0) return [];
  const sketch = file.sketch.stages[facts.stage.index];
  const called = sketch && firstCalls(sketch, lacked);
  const reported = new Set<ProgramName>();
  const isSure = ({ program, supply, isCertain, build }: PlacedUse): boolean => {
    if (lacked.get(program) !== 'certain' || supply !== 'none' || !isCertain || reported.has(program)) return false;
    return build !== undefined || called?.has(program) !== false;
  };
  return [...groupBy(placedUses(facts, file, lacked), ({ step }) => step).values()].flatMap((uses) => {
    const open = uses.filter(({ supply }) => supply !== 'certain');
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
function placedUses(facts: StageFacts, file: AdvisedFile, lacked: LackedPrograms): PlacedUse[] {
  const { steps, startWords, stage } = facts;
  const supply = new ProgramSupply(stage, startWords);
  const certain = groupBy(facts.commands, ({ run }) => run.step);
  let hasCopies = false;
  const found: PlacedUse[] = [];
  const add = (use: ProgramUse | undefined, step: Step, stageIndex: number, isOpen = false): void => {
    if (use === undefined || !lacked.has(use.program)) return;
    const brought = supply.of(use.program);
    found.push({ ...use, step, stageIndex, supply: isOpen && brought === 'none' ? 'maybe' : brought });
  };
  for (const [index, context] of steps.entries()) {
    const { step, stageIndex } = context;
    if (step.kind === 'env') supply.addEnv(step);
    else if (step.kind === 'copy') {
      supply.addCopy({ ...context, step });
      hasCopies ||= step.from !== undefined;
    } else if (step.kind === 'shell') {
      const below = steps.slice(index + 1).map((one) => one.step);
      add(shellUse(step.words, below), step, stageIndex);
    } else if (step.kind === 'run') {
      const isOpen = mountsPrograms(step);
      add(interpreterOf(step), step, stageIndex, isOpen);
      add(sudoUse(step), step, stageIndex, isOpen);
      const uses = runUses(step);
      for (const [at, command] of step.commands.entries()) {
        add(uses.get(at), step, stageIndex, isOpen);
        const known = certain.get(step)?.[at];
        // What another stage has built needn't be built again.
        add(known && compilerUse(known, facts, file), step, stageIndex, isOpen || hasCopies);
        supply.addCommand(command, { ...context, step });
      }
      if (step.form === 'script') supply.addUnknown();
    }
  }
  for (const { step, stageIndex } of effectiveStarts(facts)) {
    for (const use of startUses(step)) add(use, step, stageIndex);
  }
  return found;
}

/** The instructions that start a program: no later one replaces them, and no ENTRYPOINT takes them for its words. */
function effectiveStarts({ starts, stage }: StageFacts): StageStep<StartStep>[] {
  const entrypoint = starts.findLast(({ step }) => step.instruction === 'entrypoint');
  const takesWords = (entrypoint?.step.words ?? imageEntrypoint(stage)).length > 0;
  return starts.filter(({ step }) => {
    const last = starts.findLast((one) => one.step.instruction === step.instruction);
    return last?.step === step && !(step.instruction === 'cmd' && takesWords);
  });
}

/** Whether programs may be there for this RUN alone: of another image or stage, or a mount over a folder of the system. */
function mountsPrograms({ mounts }: RunStep): boolean {
  return mounts.some(({ type, from, target = '/' }) => from !== undefined || (type === 'bind' && SYSTEM.test(target)));
}

const SYSTEM = /^\/(?:(?:usr|s?bin)(?:\/.*)?)?$/;

/** The image's ENTRYPOINT, where it is no script that starts the words after it. */
function imageEntrypoint({ entrypoint = [] }: StageFacts['stage']): readonly string[] {
  return /entrypoint/.test(entrypoint.at(-1) ?? '') ? [] : entrypoint;
}

/**
 * Whether a stage may call a program that its image certainly lacks. What the files of the project require isn't known here: where
 * they are read, the facts are there.
 */
function mayCallLacked(stage: StageSketch): boolean {
  const lacked = lackedPrograms({ root: stage.root, traits: stage.traits, packages: undefined });
  const called = firstCalls(stage, lacked);
  if (called === undefined || called.size > 0) return true;
  return lacked.get('gcc') === 'certain' && COMPILED.test(stage.text) && !COMPILERS.test(stage.text);
}

/** Whether a stage may have certain conflicts: to go through all that it calls costs much more than to look at its text. */
function mayFind(facts: StageFacts, file: AdvisedFile): boolean {
  return mayLack(facts, file) || otherConflicts(facts).some(({ message }) => message !== undefined);
}

function mayLack({ stage, chain }: StageFacts, { sketch, requirements }: AdvisedFile): boolean {
  const lacked = lackedPrograms(stage);
  if (lacked.size === 0) return false;
  const own = sketch.stages[stage.index];
  const called = own && firstCalls(own, lacked);
  if (called === undefined || called.size > 0 || requirements.length > 0) return true;
  // What is set in a stage counts in those that are built on it.
  return chain.some(({ index }) => COMPILED.test(sketch.stages[index]?.text ?? ''));
}

/** What is compiled where it is installed, in any way to write its name, and a build that needs a C compiler. */
const COMPILED = new RegExp(
  `(?<![\\w-])(?:CGO_ENABLED[=\\s]["']?1|${[...Object.keys(SOURCE_PACKAGES), ...COMPILED_NPM_PACKAGES].map((name) => name.replaceAll('-', '[-_.]+')).join('|')})(?![\\w-])`,
  'i',
);
const COMPILERS = /gcc|g\+\+|build-(?:essential|base)|alpine-sdk/;
