import type { RunStep, ShellCommand, Step } from '../../model/build-stage.ts';
import { originOf } from '../../model/copied-image.ts';
import { DOCKER_HUB } from '../../model/docker-hub.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { absolutePath, type Variables } from './paths.ts';
import { type SystemPackageCall, systemPackageCall } from './system-packages.ts';

/** An instruction of a stage with the environment that it runs in. */
export interface StageStep<S extends Step = Step> {
  readonly step: S;
  /** The stage that it is written in: this one, or one that this one is built on. */
  readonly stageIndex: number;
  /** Absolute; undefined: not known. */
  readonly workdir: string | undefined;
  readonly variables: Variables;
  /** The program and its arguments that SHELL names; undefined: that of the image. */
  readonly shell: readonly string[] | undefined;
}

/** A command of a RUN with the environment that it runs in. */
export interface StageCommand extends ShellCommand {
  readonly run: StageStep<RunStep>;
  /** WORKDIR, or where `cd` went; undefined: not known. */
  readonly folder: string | undefined;
  /** Those of the stage, and those that the command line sets. */
  readonly variables: Variables;
  /** Undefined where it calls no package manager of an operating system. */
  readonly systemCall: SystemPackageCall | undefined;
}

/** The instructions of a stage and before them those of the stages that it is built on. */
export function stageSteps(chain: readonly AdvisedStage[]): StageStep[] {
  let workdir = chain[0] === undefined ? undefined : initialWorkdir(chain[0]);
  let variables: Variables = new Map();
  let shell: readonly string[] | undefined;
  return chain.flatMap(({ index, steps }) =>
    steps.map((step) => {
      if (step.kind === 'workdir') workdir = absolutePath(step.path, workdir, variables);
      if (step.kind === 'env') variables = new Map([...variables, ...step.values]);
      if (step.kind === 'shell') shell = step.words;
      return { step, stageIndex: index, workdir, variables, shell };
    }),
  );
}

/** Those of one kind. */
export function stepsOfKind<K extends Step['kind']>(
  steps: readonly StageStep[],
  kind: K,
): StageStep<Extract<Step, { kind: K }>>[] {
  return steps.filter((context): context is StageStep<Extract<Step, { kind: K }>> => context.step.kind === kind);
}

/** The commands of a RUN that certainly run, in order: none where the script has conditions. */
export function certainCommands(run: StageStep<RunStep>): StageCommand[] {
  if (run.step.isConditional) return [];
  let exported = run.variables;
  let folder = run.workdir;
  return run.step.commands.map(({ env, words }) => {
    const [name, ...rest] = words;
    // In a subshell, `cd` ends with it, and the commands don't say which of them are in one.
    if (name === 'pushd' || name === 'popd' || (name === 'cd' && run.step.text.includes('('))) folder = undefined;
    else if (name === 'cd') folder = absolutePath(rest.at(-1) ?? '~', folder, exported);
    const kept = name === undefined ? env : name === 'export' ? assignments(rest) : undefined;
    if (kept !== undefined) exported = new Map([...exported, ...kept]);
    const variables = env.size === 0 ? exported : new Map([...exported, ...env]);
    return { env, words, run, folder, variables, systemCall: systemPackageCall(words, variables) };
  });
}

/** The `NAME=value` among the words. */
function assignments(words: readonly string[]): [string, string][] {
  return words.flatMap((word) => {
    const at = word.indexOf('=');
    return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
  });
}

/** The WORKDIR of images on Docker Hub; that of others isn't known. */
const WORKDIRS: Readonly<Record<string, string>> = {
  'library/golang': '/go',
  'library/alpine': '/',
  'library/debian': '/',
  'library/eclipse-temurin': '/',
  'library/elixir': '/',
  'library/erlang': '/',
  'library/gcc': '/',
  'library/node': '/',
  'library/python': '/',
  'library/rust': '/',
  'library/swift': '/',
  'library/ubuntu': '/',
  'oven/bun': '/home/bun/app',
};

function initialWorkdir({ base, root }: AdvisedStage): string | undefined {
  if (base.kind === 'scratch') return '/';
  const origin = root && originOf(root);
  return origin?.registry === DOCKER_HUB ? WORKDIRS[origin.repository] : undefined;
}
