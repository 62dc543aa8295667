import { posix } from 'node:path';
import type { CopyStep } from '../../model/build-stage.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { flagValue, type Trace } from './artifact.ts';
import { artifactsOfImage, officialName } from './artifacts.ts';
import { chainOf, only } from './chain.ts';
import { copiesOf, mayBringTree, names, startWords } from './copies.ts';
import { reinstalledIn } from './file-commands.ts';
import { pipNames, pipWords } from './install-words.ts';
import { installed } from './installs.ts';
import {
  absolutePath,
  type CommandScene,
  commandsOf,
  isWithin,
  type Scene,
  scenesOf,
  type Variables,
} from './scenes.ts';

/** The stage that is copied to, with what decides whether a copy works there. */
export interface Target {
  readonly stage: AdvisedStage;
  readonly copies: readonly Scene<CopyStep>[];
  readonly starts: ReadonlySet<string>;
  /** Where it starts; undefined: not known. */
  readonly workdir: string | undefined;
  /** Whether it may get the other libc, too. */
  readonly mayHaveBoth: boolean;
  readonly variables: Variables;
  /** Those that certainly run in it. */
  readonly commands: readonly CommandScene[];
  /** The languages whose packages it installs itself. */
  readonly reinstalls: ReadonlySet<string>;
}

const COMPAT = /^(?:gcompat|libc6-compat|glibc.*|musl|musl-dev|musl-tools|alpine-pkg-glibc)$/;
/** The loaders, and the folders that they are in. */
const LIBRARIES =
  /(?:^|\/)lib(?:32|64|x32)?(?:\/(?!python\d|node_modules|jvm)|$)|ld-(?:linux|musl)|libc\.so|glibc|gcompat/;
const ROOTS = /^\/(?:usr(?:\/local)?|lib|lib64)?$/;

/** What is known of a stage that files are copied to. */
export function targetOf(file: AdvisedFile, stage: AdvisedStage): Target {
  const scenes = scenesOf(chainOf(file, stage));
  const copies = copiesOf(scenes);
  const starts = startWords(scenes.map(({ step }) => step));
  const commands = commandsOf(scenes);
  const brings = copies.some(
    (copy) =>
      names(copy.step, LIBRARIES) ||
      bringsSystem(file, copy) ||
      (stage.traits.libc === 'none' && mayBringTree(copy, ROOTS, starts)),
  );
  const installs =
    commands.some((command) => installed(command).some((name) => name === undefined || COMPAT.test(name))) ||
    // Other libcs also come as files that are downloaded by hand.
    scenes.some(({ step }) => step.kind === 'run' && /glibc|libc6|gcompat|musl/.test(step.text));
  const reinstalls = new Set(commands.flatMap(({ words }) => reinstalledIn(words)));
  const { workdir, variables = new Map() } = scenes.at(-1) ?? {};
  return { stage, copies, starts, workdir, variables, mayHaveBoth: brings || installs, commands, reinstalls };
}

/** Whether all of a system, or a stage with libraries, is copied over the image. */
function bringsSystem(file: AdvisedFile, { step, workdir, variables }: Scene<CopyStep>): boolean {
  if (!step.sources.includes('/') || absolutePath(step.destination, workdir, variables) !== '/') return false;
  const source = step.from?.kind === 'stage' ? file.stages[step.from.index] : undefined;
  if (source?.traits.family !== 'scratch') return true;
  return chainOf(file, source).some(({ steps }) => only(steps, 'copy').some((copy) => names(copy, LIBRARIES)));
}

/** Whether something in the target uses the artifact that was copied to it, as far as can be told. */
export function isUsed(trace: Trace, target: Target): boolean {
  if (trace.language === 'java') return isJavaOf(trace.path, target);
  if (trace.language === 'elixir') return isReleaseOf(trace.path, target);
  if (trace.language === 'dotnet' && trace.isFolder) return isPublishedTo(trace.path, target);
  if (trace.kind === 'program') return isProgramOf(trace, target) || isSoleContent(trace, target);
  if (trace.kind === 'wheels') return target.commands.some((command) => installsWheels(command, trace.path));
  if (target.stage.traits.libc === 'none' || target.reinstalls.has(trace.language)) return false;
  return isForInterpreter(trace.language, target);
}

/** Whether pip has to take the wheels of the folder. Where it may look elsewhere, it passes over those of another libc. */
function installsWheels({ words, folder, variables }: CommandScene, wheels: string): boolean {
  const [, verb, ...rest] = pipWords(words) ?? [];
  if (verb !== 'install') return false;
  const links = rest.includes('--no-index') ? flagValue(rest, '-f', '--find-links') : undefined;
  const files = pipNames(rest).filter((name) => /[/*]|\.whl$/.test(name));
  return [...files, ...(links === undefined ? [] : [links])].some((name) => {
    const path = absolutePath(name, folder, variables);
    return path !== undefined && isWithin(path, wheels);
  });
}

const INTERPRETERS: Readonly<Record<string, RegExp>> = {
  node: /^(?:node|nodejs|npm|npx|yarn|pnpm)$/,
  python: /^(?:python[\d.]*|gunicorn|uvicorn|celery|flask|django-admin)$/,
};

function isForInterpreter(language: string, { stage, starts }: Target): boolean {
  if (stage.traits.language === language) return true;
  const interpreter = INTERPRETERS[language];
  return [...starts].some((word) => interpreter?.test(posix.basename(word)));
}

/** Whether a runtime of Java, which has a folder `bin` wherever it lies, is the one that the stage goes to. */
function isJavaOf(path: string, { stage, starts, variables }: Target): boolean {
  const folder = posix.dirname(path);
  const isOnPath = ON_PATH.test(folder) || (variables.get('PATH') ?? '').split(':').includes(folder);
  const isHome = posix.dirname(folder) === absolutePath(variables.get('JAVA_HOME') ?? '$', '/', variables);
  const isOwn = artifactsOfImage(stage.root).some((artifact) => artifact.path === path);
  if (starts.has(path) || (isOnPath && starts.has('java'))) return true;
  // Without a command, a stage on scratch may only carry it.
  return stage.traits.libc !== 'none' && (isOnPath || isHome || isOwn);
}

/** Whether the stage starts a release that is at the path, or in a folder of its own below it. */
function isReleaseOf(path: string, { starts, workdir }: Target): boolean {
  return [...starts].some((word) => {
    const whole = posix.resolve(workdir ?? '/', word);
    return isWithin(whole, path) && /^(?:[^/]+\/)?bin\/[^/]+$/.test(posix.relative(path, whole));
  });
}

/** Whether the stage starts the program among what is published to the folder, and not one of its libraries. */
function isPublishedTo(path: string, { starts, workdir }: Target): boolean {
  if (starts.has('dotnet')) return false;
  return [...starts].some((word) => {
    const isProgram = word.includes('/') && !/\.(?:dll|json|sh|xml|config)$|\/(?:docker-)?entrypoint$/.test(word);
    return isProgram && posix.dirname(posix.resolve(workdir ?? '/', word)) === path;
  });
}

/** Whether the stage starts what is at the path, or has it where commands are. */
function isProgramOf({ path, isFolder, holds }: Trace, { starts, stage, workdir }: Target): boolean {
  // Of a folder that holds other things, too, it isn't known which of them is the program.
  if (holds !== undefined) return false;
  const isStarted = [...starts].some((word) => {
    if (word === path) return !word.endsWith('.dll');
    const isBare = !word.includes('/');
    if (isBare) return !isFolder && posix.basename(path) === word && ON_PATH.test(posix.dirname(path));
    const whole = posix.resolve(workdir ?? '/', word);
    return whole === path || (isFolder && isWithin(whole, path) && posix.dirname(whole) === path);
  });
  // Without a command of its own, a stage on scratch may only carry files.
  return isStarted || (stage.traits.libc !== 'none' && /\/s?bin(?:\/[^/]+)?$/.test(path));
}

const ON_PATH = /^\/(?:usr\/(?:local\/)?)?s?bin$/;
const SYSTEMS: ReadonlySet<string> = new Set(['alpine', 'debian', 'ubuntu', 'fedora', 'busybox']);

/**
 * Whether the final stage says of nothing that it is started, is on a mere system, and takes the program alone from where
 * it was built: it is then started by whoever runs the image. On scratch it may be there to be copied on.
 */
function isSoleContent({ path, isFolder, made, via }: Trace, { stage, copies, starts }: Target): boolean {
  const { family, language } = stage.traits;
  const copy = via.at(-1);
  if (!stage.isFinal || starts.size > 0 || isFolder || made === undefined || copy?.from?.kind !== 'stage') return false;
  const isSystem = family === 'distroless' ? language === undefined : SYSTEMS.has(officialName(stage.root) ?? '');
  const { index } = copy.from;
  const fromThere = copies.filter(({ step: { from } }) => from?.kind === 'stage' && from.index === index);
  return isSystem && fromThere.length === 1 && copy.sources.length === 1 && /^\/[^/.]+(?:\/[^/.]+)?$/.test(path);
}
