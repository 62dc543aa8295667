import { lacksSh } from '../../bases/base-traits.ts';
import type { RuleMatch } from '../../check/finding.ts';
import type { Rule } from '../../check/rule.ts';
import type { RunStep } from '../../model/build-stage.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { chainOf, matchAt } from '../facts/chain.ts';
import { startWords } from '../facts/copies.ts';
import { hasMount } from '../facts/mounts.ts';
import { scenesOf } from '../facts/scenes.ts';
import { type ShellStart, startProblem } from '../facts/shell-starts.ts';
import {
  type Bare,
  lackOf,
  mayBringInterpreter,
  mayBringShell,
  missingShell,
  type Shell,
  unstartable,
} from './missing-shell.ts';

/** A command needs a shell where there is none. */
export const noShell: Rule<AdvisedFile> = {
  id: 'no-shell',
  severity: 'warning',
  summary: 'A command needs a shell, and the image has none.',
  check: (file) => file.stages.flatMap((stage) => (lacksSh(stage.traits) ? checkStage(file, stage) : [])),
};

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  const scenes = scenesOf(chainOf(file, stage));
  const starts = startWords(scenes.map(({ step }) => step));
  const bare: Bare = { stage, hasInterpreter: scenes.some((scene) => mayBringInterpreter(scene, starts)) };
  const found: RuleMatch[] = [];
  // What starts, does so when everything is there; in a RUN counts what came before it.
  const pending: ShellStart[] = [];
  let shell: Shell | undefined;
  let isBrought = false;
  for (const scene of scenes) {
    const { step } = scene;
    if (step.kind === 'shell') shell = step;
    if (step.kind === 'start' && scene.stage === stage) pending.push({ step, shell });
    const what: string | undefined =
      step.kind === 'run' && !isBrought ? runProblem(step, shell, file, bare) : undefined;
    if (what !== undefined && scene.stage === stage && step.kind === 'run') {
      found.push(matchAt(file, step.range, what));
    }
    isBrought ||= what === undefined && mayBringShell(scene, starts);
  }
  if (isBrought) return found;
  for (const start of pending) {
    const what = startProblem(start, scenes, bare);
    if (what !== undefined) found.push(matchAt(file, start.step.range, what));
  }
  return found.sort((a, b) => a.range.start.line - b.range.start.line);
}

function runProblem(step: RunStep, shell: Shell | undefined, file: AdvisedFile, bare: Bare): string | undefined {
  const { stage } = bare;
  // A mount may bring one.
  if (hasMount(file, step)) return undefined;
  const fix = ofDebug(stage) ?? 'Do it in a stage that has one.';
  if (step.form === 'shell') {
    const missing = missingShell(shell, stage);
    return missing && `RUN needs ${missing}, and ${lackOf(missing, stage)}: the build fails. ${fix}`;
  }
  const [word = ''] = step.form === 'exec' ? step.words : [];
  const what = unstartable(word, bare);
  return what && `RUN starts ${what}, and ${lackOf(word, stage)}: the build fails. ${fix}`;
}

/** What makes a RUN work where there is a shell at an unusual place. */
function ofDebug({ traits: { shell } }: AdvisedStage): string | undefined {
  return shell === 'none' ? undefined : 'Set SHELL ["/busybox/sh", "-c"].';
}
