import { posix } from 'node:path';
import type { AdvisedStage } from '../../model/advice.ts';
import type { StartStep, Step } from '../../model/build-stage.ts';
import type { RuleMatch } from '../../model/finding.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { chainOf, matchAt, only, shownRoot } from './chain.ts';
import { copiesOf, mayBringTree, names, startWords } from './copies.ts';
import { hasMount } from './mounts.ts';
import { scenesOf } from './scenes.ts';

/** A command needs a shell where there is none. */
export const noShell: Rule<AdvisedFile> = {
  id: 'no-shell',
  severity: 'warning',
  summary: 'A command needs a shell, and the image has none.',
  check: (file) => file.stages.flatMap((stage) => (lacksShell(file, stage) ? checkStage(file, stage) : [])),
};

/** Where a shell is, and whole systems are. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
const SHELL = /(?:^|[/_.-])(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:$|[/_.-])/;

function lacksShell(file: AdvisedFile, stage: AdvisedStage): boolean {
  if (stage.traits.shell !== 'none') return false;
  const chain = chainOf(file, stage);
  const scenes = scenesOf(chain);
  const steps = scenes.map(({ step }) => step);
  if (steps.some(({ kind }) => kind === 'shell')) return false;
  const starts = startWords(steps);
  return !copiesOf(scenes).some((copy) => names(copy.step, SHELL) || mayBringTree(copy, ROOTS, starts));
}

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  const steps = chainOf(file, stage).flatMap((one) => one.steps);
  return stage.steps.flatMap((step) => {
    const what = problemOf(step, steps, file, stage);
    return what === undefined ? [] : [matchAt(file, step.range, what)];
  });
}

function problemOf(step: Step, steps: readonly Step[], file: AdvisedFile, stage: AdvisedStage): string | undefined {
  const none = `${shownRoot(stage)} has no shell`;
  if (step.kind === 'run') {
    // A mount may bring one.
    if (hasMount(file, step)) return undefined;
    if (step.form === 'shell') return `RUN needs /bin/sh, and ${none}: the build fails. Do it in a stage that has one.`;
    return step.form === 'exec' && isShell(step.words[0])
      ? `RUN starts ${step.words[0]}, and ${none}: the build fails. Do it in a stage that has one.`
      : undefined;
  }
  return step.kind === 'start' ? startProblem(step, steps, none, stage) : undefined;
}

function startProblem(step: StartStep, steps: readonly Step[], none: string, stage: AdvisedStage): string | undefined {
  const name = step.instruction.toUpperCase();
  const later = only(steps, 'start').filter(({ instruction }) => instruction === step.instruction);
  // Only the last one counts.
  if (later.at(-1) !== step) return undefined;
  const entrypoint = only(steps, 'start').findLast(({ instruction }) => instruction === 'entrypoint');
  if (step.form === 'shell') {
    const fix = `Write it as a list: ${name} ["program", "argument"].`;
    if (step.instruction === 'healthcheck') {
      return `HEALTHCHECK needs /bin/sh, and ${none}, so the container is never healthy. ${fix}`;
    }
    // ENTRYPOINT in its shell form takes no arguments, and is reported itself.
    if (step.instruction === 'cmd' && entrypoint?.form === 'shell') return undefined;
    const isArgument = step.instruction === 'cmd' && entrypoint !== undefined;
    return isArgument
      ? `CMD as a plain line gives /bin/sh -c to the ENTRYPOINT of line ${entrypoint.range.start.line} as its arguments. ${fix}`
      : `${name} needs /bin/sh, and ${none}, so the container doesn't start. ${fix}`;
  }
  // The images of a language have an ENTRYPOINT, to which it may be a word as any other.
  const isWord = step.instruction === 'cmd' && (entrypoint !== undefined || stage.traits.language !== undefined);
  if (isWord || !isShell(step.words[0])) return undefined;
  const effect = step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
  return `${name} starts ${step.words[0]}, and ${none}, so ${effect}. Start the program itself.`;
}

/** The shell of an image's `:debug` variant is in /busybox, and told by the traits. */
function isShell(word: string | undefined): boolean {
  if (word === undefined || word.startsWith('/busybox/')) return false;
  return ['sh', 'bash', 'ash', 'dash'].includes(posix.basename(word)) && /^(?:\/(?:usr\/)?bin\/)?\w+$/.test(word);
}
