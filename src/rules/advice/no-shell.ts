import type { AdvisedStage } from '../../model/advice.ts';
import { lacksSh } from '../../model/base-traits.ts';
import type { RunStep, StartStep } from '../../model/build-stage.ts';
import type { RuleMatch } from '../../model/finding.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { chainOf, matchAt, only } from './chain.ts';
import { startWords } from './copies.ts';
import { isMissing, lackOf, mayBringShell, missingShell, type Shell } from './missing-shell.ts';
import { hasMount } from './mounts.ts';
import { type Scene, scenesOf } from './scenes.ts';

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
  const found: RuleMatch[] = [];
  // What starts, does so when everything is there; in a RUN counts what came before it.
  const pending: { readonly step: StartStep; readonly shell: Shell | undefined }[] = [];
  let shell: Shell | undefined;
  let isBrought = false;
  for (const scene of scenes) {
    const { step } = scene;
    if (step.kind === 'shell') shell = step;
    if (step.kind === 'start' && scene.stage === stage) pending.push({ step, shell });
    const what: string | undefined =
      step.kind === 'run' && !isBrought ? runProblem(step, shell, file, stage) : undefined;
    if (what !== undefined && scene.stage === stage && step.kind === 'run') {
      found.push(matchAt(file, step.range, what));
    }
    isBrought ||= what === undefined && mayBringShell(scene, starts);
  }
  if (isBrought) return found;
  for (const { step, shell } of pending) {
    const what = startProblem(step, scenes, shell, stage);
    if (what !== undefined) found.push(matchAt(file, step.range, what));
  }
  return found.sort((a, b) => a.range.start.line - b.range.start.line);
}

function runProblem(
  step: RunStep,
  shell: Shell | undefined,
  file: AdvisedFile,
  stage: AdvisedStage,
): string | undefined {
  // A mount may bring one.
  if (hasMount(file, step)) return undefined;
  const fix = ofDebug(stage) ?? 'Do it in a stage that has one.';
  if (step.form === 'shell') {
    const missing = missingShell(shell, stage);
    return missing && `RUN needs ${missing}, and ${lackOf(missing, stage)}: the build fails. ${fix}`;
  }
  const [word] = step.words;
  if (step.form !== 'exec' || word === undefined || !isMissing(word, stage)) return undefined;
  return `RUN starts ${word}, and ${lackOf(word, stage)}: the build fails. ${fix}`;
}

/** What makes a RUN work where there is a shell at an unusual place. */
function ofDebug({ traits: { shell } }: AdvisedStage): string | undefined {
  return shell === 'none' ? undefined : 'Set SHELL ["/busybox/sh", "-c"].';
}

function startProblem(
  step: StartStep,
  scenes: readonly Scene[],
  shell: Shell | undefined,
  stage: AdvisedStage,
): string | undefined {
  const name = step.instruction.toUpperCase();
  const starts = only(
    scenes.map((scene) => scene.step),
    'start',
  );
  // Only the last one counts.
  if (starts.filter(({ instruction }) => instruction === step.instruction).at(-1) !== step) return undefined;
  const entrypoint = starts.findLast(({ instruction }) => instruction === 'entrypoint');
  if (step.form === 'shell') {
    const missing = missingShell(shell, stage);
    if (missing === undefined) return undefined;
    const needs = `${name} needs ${missing}, and ${lackOf(missing, stage)}`;
    const written = step.instruction === 'healthcheck' ? 'HEALTHCHECK CMD' : name;
    const fix = `Write it as a list: ${written} ["program", "argument"].`;
    if (step.instruction === 'healthcheck') return `${needs}, so the container is never healthy. ${fix}`;
    // ENTRYPOINT in its shell form takes no arguments, and is reported itself.
    if (step.instruction === 'cmd' && entrypoint?.form === 'shell') return undefined;
    const isArgument = step.instruction === 'cmd' && entrypoint !== undefined;
    return isArgument
      ? `CMD as a plain line gives ${missing} -c to the ENTRYPOINT of line ${entrypoint.range.start.line} as its arguments. ${fix}`
      : `${needs}, so the container doesn't start. ${fix}`;
  }
  // The images of a language have an ENTRYPOINT, and so do `:debug` images: to it, the shell may be a word as any other.
  const hasEntrypoint =
    entrypoint !== undefined || stage.traits.language !== undefined || stage.traits.shell !== 'none';
  const [word] = step.words;
  if ((step.instruction === 'cmd' && hasEntrypoint) || word === undefined || !isMissing(word, stage)) return undefined;
  const effect = step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
  return `${name} starts ${word}, and ${lackOf(word, stage)}, so ${effect}. Start the program itself.`;
}
