import type { StartStep } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-file.ts';
import {
  type Bare,
  isMissing,
  lackOf,
  missingShell,
  needsShell,
  type Shell,
  unstartable,
} from '../rules/missing-shell.ts';
import { only } from './chain.ts';
import type { Scene } from './scenes.ts';

/** CMD, ENTRYPOINT or HEALTHCHECK with the SHELL that it has. */
export interface ShellStart {
  readonly step: StartStep;
  readonly shell: Shell | undefined;
}

/** What of a start doesn't work without a shell, to which nothing brings one; undefined where nothing is certain. */
export function startProblem(start: ShellStart, scenes: readonly Scene[], bare: Bare): string | undefined {
  const { step } = start;
  const starts = only(
    scenes.map((scene) => scene.step),
    'start',
  );
  // Only the last one counts.
  if (starts.filter(({ instruction }) => instruction === step.instruction).at(-1) !== step) return undefined;
  const entrypoint = starts.findLast(({ instruction }) => instruction === 'entrypoint');
  return step.form === 'shell' ? lineProblem(start, entrypoint, bare) : listProblem(step, entrypoint, bare);
}

function lineProblem(
  { step, shell }: ShellStart,
  entrypoint: StartStep | undefined,
  { stage }: Bare,
): string | undefined {
  const missing = missingShell(shell, stage);
  if (missing === undefined) return undefined;
  const name = step.instruction.toUpperCase();
  const isHealth = step.instruction === 'healthcheck';
  // A script would miss its shell in a list, too.
  const [word = ''] = step.words;
  const how = needsShell(word) ? 'Start the program itself, as a list' : 'Write it as a list';
  const fix = `${how}: ${isHealth ? 'HEALTHCHECK CMD' : name} ["program", "argument"].`;
  const needs = `${name} needs ${missing}, and ${lackOf(missing, stage)}`;
  if (isHealth) return `${needs}, so the container is never healthy. ${fix}`;
  // ENTRYPOINT in its shell form takes no arguments, and is reported itself.
  if (step.instruction === 'cmd' && entrypoint?.form === 'shell') return undefined;
  const isArgument = step.instruction === 'cmd' && entrypoint !== undefined && entrypoint.words.length > 0;
  return isArgument
    ? `CMD as a plain line gives ${missing} -c to the ENTRYPOINT of line ${entrypoint.range.start.line} as its arguments. ${fix}`
    : `${needs}, so the container doesn't start. ${fix}`;
}

function listProblem(step: StartStep, entrypoint: StartStep | undefined, bare: Bare): string | undefined {
  const { stage } = bare;
  const [word = ''] = step.words;
  const what = unstartable(word, bare);
  if (what === undefined) return undefined;
  // An empty list takes away the one of the image.
  const isReset = entrypoint?.form === 'exec' && entrypoint.words.length === 0;
  if (step.instruction === 'cmd' && !isReset) {
    if (entrypoint !== undefined) return undefined;
    if (needsShell(word) && isDistroless(stage, 'nodejs')) return givenToNode(word, stage);
    if (isMissing(word, stage) ? mayHaveEntrypoint(stage) : !hasNoEntrypoint(stage)) return undefined;
  }
  const effect = step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
  return `${step.instruction.toUpperCase()} starts ${what}, and ${lackOf(word, stage)}, so ${effect}. Start the program itself.`;
}

function givenToNode(word: string, stage: AdvisedStage): string {
  return `CMD names ${word}, which needs a shell, and ${lackOf(word, stage)} and starts node with it, so the container doesn't start. Name the program's file: CMD ["server.js"].`;
}

/** The images of a language have an ENTRYPOINT, and so do `:debug` images: to it, the shell may be a word as any other. */
function mayHaveEntrypoint({ traits }: AdvisedStage): boolean {
  return traits.language !== undefined || traits.shell !== 'none';
}

/** To the ENTRYPOINT of another image, as curl, the name of a script may be any argument. */
function hasNoEntrypoint(stage: AdvisedStage): boolean {
  const isScratch = stage.root === undefined && stage.traits.family === 'scratch';
  return isScratch || isDistroless(stage, 'static|base|cc');
}

/** Whether the stage is built on one of Google's images, by the beginning of its name. */
function isDistroless({ root }: AdvisedStage, names: string): boolean {
  return root?.registry === 'gcr.io' && new RegExp(`^distroless/(?:${names})`).test(root.repository);
}
