import { posix } from 'node:path';
import type { RunStep, ShellCommand, Step } from '../../model/build-stage.ts';
import { DOCKER_HUB } from '../../model/reference.ts';
import type { AdvisedStage } from '../advised-file.ts';

/** Variables by their name; undefined: declared, with a value that the file doesn't say. */
export type Variables = ReadonlyMap<string, string | undefined>;

/** A step, where it is done and with which variables. */
export interface Scene<S extends Step = Step> {
  readonly step: S;
  readonly stage: AdvisedStage;
  /** Absolute; undefined: not known. */
  readonly workdir: string | undefined;
  readonly variables: Variables;
}

/** A command of a RUN. */
export interface CommandScene extends ShellCommand {
  readonly run: Scene<RunStep>;
  /** Where it is run: WORKDIR, or where `cd` went; undefined: not known. */
  readonly folder: string | undefined;
  /** Those of the stage and its own. */
  readonly variables: Variables;
}

/** The steps of a chain of stages, in order, each with where it is done. */
export function scenesOf(chain: readonly AdvisedStage[]): Scene[] {
  let workdir = chain[0] === undefined ? undefined : firstWorkdir(chain[0]);
  let variables: Variables = new Map();
  return chain.flatMap((stage) =>
    stage.steps.map((step) => {
      if (step.kind === 'workdir') workdir = absolutePath(step.path, workdir, variables);
      if (step.kind === 'env') variables = new Map([...variables, ...step.values]);
      return { step, stage, workdir, variables };
    }),
  );
}

/** The commands that certainly run, in order; none of a RUN with conditions in it. */
export function commandsOf(scenes: readonly Scene[]): CommandScene[] {
  return scenes.flatMap((scene) => (scene.step.kind === 'run' ? commandsOfRun({ ...scene, step: scene.step }) : []));
}

function commandsOfRun(run: Scene<RunStep>): CommandScene[] {
  if (run.step.isConditional) return [];
  let exported = run.variables;
  let folder = run.workdir;
  return run.step.commands.map(({ env, words }) => {
    const [name, ...rest] = words;
    // In a subshell, `cd` ends with it, and commands don't say which are in one.
    if (name === 'pushd' || name === 'popd' || (name === 'cd' && run.step.text.includes('('))) folder = undefined;
    else if (name === 'cd') folder = absolutePath(rest.at(-1) ?? '~', folder, exported);
    const kept = name === undefined ? env : name === 'export' ? assignments(rest) : undefined;
    if (kept !== undefined) exported = new Map([...exported, ...kept]);
    return { env, words, run, folder, variables: env.size === 0 ? exported : new Map([...exported, ...env]) };
  });
}

/** The `NAME=value` among the words. */
function assignments(words: readonly string[]): [string, string][] {
  return words.flatMap((word) => {
    const at = word.indexOf('=');
    return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
  });
}

/** The images of Docker Hub whose WORKDIR is known; others may have set any. */
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

function firstWorkdir({ base, root }: AdvisedStage): string | undefined {
  if (base.kind === 'scratch') return '/';
  return root?.registry === DOCKER_HUB ? WORKDIRS[root.repository] : undefined;
}

/** The path without variables, dots and a slash at its end; undefined where the file doesn't decide it. */
export function absolutePath(path: string, folder: string | undefined, variables: Variables): string | undefined {
  const text = expanded(path, variables);
  if (text === undefined || text.startsWith('~')) return undefined;
  if (!posix.isAbsolute(text) && folder === undefined) return undefined;
  const whole = posix.normalize(posix.isAbsolute(text) ? text : posix.join(folder ?? '/', text));
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

/** The text with its variables replaced; undefined where one has no value or is more than a name. */
export function expanded(text: string, variables: Variables): string | undefined {
  const filled = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    return variables.get(braced ?? bare ?? '') ?? whole;
  });
  return /[$`]/.test(filled) ? undefined : filled;
}

/** Whether a path is a folder's or the folder itself; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}
