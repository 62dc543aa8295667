import { resolveMirror } from '../../bases/index.ts';
import type { StartStep } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import type { StageStep } from '../facts/stage-steps.ts';
import { isMissingShell, needsShell, type ShelllessStage, shellLack, unstartable } from './missing-shell.ts';

/**
 * The message on a CMD, ENTRYPOINT or HEALTHCHECK that doesn't work without a shell, where no instruction brings one;
 * undefined where that isn't certain.
 * @param starts all of the stage
 */
export function startProblem(
  start: StageStep<StartStep>,
  starts: readonly StageStep<StartStep>[],
  shellless: ShelllessStage,
): string | undefined {
  const { step, shell = ['/bin/sh'] } = start;
  const steps = starts.map((context) => context.step);
  // Only the last one counts.
  if (steps.findLast(({ instruction }) => instruction === step.instruction) !== step) return undefined;
  const entrypoint = steps.findLast(({ instruction }) => instruction === 'entrypoint');
  return step.form === 'shell'
    ? shellFormProblem(step, shell[0] ?? '/bin/sh', entrypoint, shellless.stage)
    : execFormProblem(step, entrypoint, shellless);
}

function shellFormProblem(
  step: StartStep,
  shell: string,
  entrypoint: StartStep | undefined,
  stage: AdvisedStage,
): string | undefined {
  if (!isMissingShell(shell, stage)) return undefined;
  const name = step.instruction.toUpperCase();
  const isHealth = step.instruction === 'healthcheck';
  // A script would lack its shell in exec form, too.
  const [program = ''] = step.words;
  const how = needsShell(program) ? 'Start the program itself in exec form' : 'Use the exec form';
  const fix = `${how}: ${isHealth ? 'HEALTHCHECK CMD' : name} ["program", "argument"].`;
  const needs = `${name} needs ${shell}, but ${shellLack(shell, stage)}`;
  if (isHealth) return `${needs}: the container is never healthy. ${fix}`;
  // ENTRYPOINT in shell form takes no arguments, and is reported itself.
  if (step.instruction === 'cmd' && entrypoint?.form === 'shell') return undefined;
  const isArgument = step.instruction === 'cmd' && entrypoint !== undefined && entrypoint.words.length > 0;
  return isArgument
    ? `CMD in shell form passes ${shell} -c as arguments to the ENTRYPOINT in line ${entrypoint.range.start.line}. ${fix}`
    : `${needs}: the container doesn't start. ${fix}`;
}

function execFormProblem(
  step: StartStep,
  entrypoint: StartStep | undefined,
  shellless: ShelllessStage,
): string | undefined {
  const { stage } = shellless;
  const [program = ''] = step.words;
  const what = unstartable(program, shellless);
  if (what === undefined) return undefined;
  // An empty list removes the one of the image.
  const isReset = entrypoint?.form === 'exec' && entrypoint.words.length === 0;
  if (step.instruction === 'cmd' && !isReset) {
    if (entrypoint !== undefined) return undefined;
    if (needsShell(program) && isDistroless(stage, 'nodejs')) return nodeProblem(program, stage);
    if (isMissingShell(program, stage) ? mayHaveEntrypoint(stage) : !hasNoEntrypoint(stage)) return undefined;
  }
  const effect = step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
  return `${step.instruction.toUpperCase()} starts ${what}, but ${shellLack(program, stage)}: ${effect}. Start the program itself.`;
}

function nodeProblem(program: string, stage: AdvisedStage): string {
  return `CMD names ${program}, which needs a shell, but ${shellLack(program, stage)} and passes it to node: the container doesn't start. Name the program's file: CMD ["server.js"].`;
}

/** Images of a language have an ENTRYPOINT, and so do `:debug` images: it may take a shell's name as any other word. */
function mayHaveEntrypoint({ traits }: AdvisedStage): boolean {
  return traits.language !== undefined || traits.shell !== 'none';
}

/** To the ENTRYPOINT of another image, as curl, the name of a script may be any argument. */
function hasNoEntrypoint(stage: AdvisedStage): boolean {
  const isScratch = stage.root === undefined && stage.traits.family === 'scratch';
  return isScratch || isDistroless(stage, 'static|base|cc');
}

/** Whether the stage is built on one of Google's images whose name begins so. */
function isDistroless({ root }: AdvisedStage, names: string): boolean {
  return root !== undefined && new RegExp(`^gcr\\.io/distroless/(?:${names})`).test(resolveMirror(root));
}
