import { lacksSh } from '../../bases/base-traits.ts';
import type { RunStep, Step } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { mountsImage } from '../facts/copied-trees.ts';
import { mayBringInterpreter, mayBringShell } from '../facts/shell-sources.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageStep } from '../facts/stage-steps.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import { type BaseConflict, baseRule } from './base-rule.ts';
import { isMissingShell, needsShell, type ShelllessStage, shellLack, unstartable } from './missing-shell.ts';
import { startProblem } from './no-shell-at-start.ts';

/** A command needs a shell where there is none. */
export const noShell = baseRule('no-shell', 'warning', 'A command needs a shell, but this image has none.', {
  mayMatch: ({ stages }) => stages.some((stage) => lacksSh(stage.traits) && mayStartShell(stage)),
  conflicts,
});

function conflicts(facts: StageFacts): BaseConflict[] {
  if (!lacksSh(facts.stage.traits)) return [];
  const problems = certainProblems(facts);
  return facts.steps.flatMap(({ step, stageIndex }) => {
    const message = problems.get(step);
    // BusyBox does what the file asks of it; what it surely doesn't is in the messages.
    const need = facts.stage.traits.shell === 'none' ? shellNeed(step) : undefined;
    const clause = need ?? (message === undefined ? undefined : (shellNeed(step) ?? startClause(step)));
    return clause === undefined ? [] : [{ step, stageIndex, clause, message }];
  });
}

/** RUN where a line begins, after white space as BuildKit knows it. */
const RUN = /^[\t\v\f\r \x80-\xff]*run\b/im;
/** A start in exec form, in a line of its own, whose program is no shell and needs none by its name. */
const STARTS_PROGRAM =
  /(?<=\n)[\t ]*(?:cmd|entrypoint)[\t ]+\[[\t ]*"(?![^"]*(?:sh|npm|npx|yarn)")[^"\\\p{Cc}]*[^"\\\p{Cc}/]"[\t ]*(?:,[\t ]*"[^"\\\p{Cc}]*"[\t ]*)*\][\t \r]*(?=\n|$)/giu;

/** Whether one of the stage's own instructions may need a shell. */
function mayStartShell(stage: StageSketch): boolean {
  return stage.mayHold(RUN) || /cmd|entrypoint/i.test(stage.text.replace(STARTS_PROGRAM, ''));
}

/** A clause on what an instruction needs a shell for, whatever else brings one; undefined where it needs none. */
function shellNeed(step: Step): string | undefined {
  if (step.kind === 'run') return step.form === 'exec' ? undefined : 'RUN needs a shell';
  if (step.kind !== 'start') return undefined;
  if (step.form === 'shell') return `${step.instruction.toUpperCase()} in shell form`;
  const [program = ''] = step.words;
  const isShell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$|^\/busybox\//.test(program);
  return isShell || needsShell(program) ? startClause(step) : undefined;
}

function startClause(step: Step): string | undefined {
  if (step.kind !== 'start' && step.kind !== 'run') return undefined;
  const [program = ''] = step.words;
  const name = step.kind === 'run' ? 'RUN' : step.instruction.toUpperCase();
  return `${name} starts ${program}${needsShell(program) ? ', which needs a shell' : ''}`;
}

/** The messages on what certainly doesn't work: nothing brings a shell before a RUN, or before the container starts. */
function certainProblems({ stage, steps, starts, startWords }: StageFacts): ReadonlyMap<Step, string> {
  const hasInterpreter = steps.some((context) => mayBringInterpreter(context, startWords));
  const shellless = { stage, hasInterpreter };
  const problems = new Map<Step, string>();
  let isBrought = false;
  for (const context of steps) {
    const { step } = context;
    const message: string | undefined =
      step.kind === 'run' && !isBrought ? runProblem(step, context.shell, shellless) : undefined;
    if (message !== undefined) problems.set(step, message);
    isBrought ||= message === undefined && mayBringShell(context, startWords);
  }
  if (isBrought) return problems;
  for (const start of starts) {
    const message = startProblem(start, starts, shellless);
    if (message !== undefined) problems.set(start.step, message);
  }
  return problems;
}

function runProblem(step: RunStep, shell: StageStep['shell'], shellless: ShelllessStage): string | undefined {
  const { stage } = shellless;
  if (mountsImage(step)) return undefined;
  const fix = busyboxFix(stage) ?? 'Move it to a stage with a shell.';
  if (step.form === 'shell') {
    const program = shell?.[0] ?? '/bin/sh';
    if (!isMissingShell(program, stage)) return undefined;
    return `RUN needs ${program}, but ${shellLack(program, stage)}: the build fails. ${fix}`;
  }
  const [program = ''] = step.form === 'exec' ? step.words : [];
  const what = unstartable(program, shellless);
  return what && `RUN starts ${what}, but ${shellLack(program, stage)}: the build fails. ${fix}`;
}

/** What makes a RUN work where the shell is at an unusual path. */
function busyboxFix({ traits: { shell } }: AdvisedStage): string | undefined {
  return shell === 'none' ? undefined : 'Set SHELL ["/busybox/sh", "-c"].';
}
