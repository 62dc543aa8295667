import { posix } from 'node:path';
import type { AdvisedStage } from '../../model/advice.ts';
import type { CopyStep } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../../model/rule.ts';
import type { Artifact } from './artifact.ts';
import { chainOf } from './chain.ts';
import { copiesOf, mayBringTree, names, startWords } from './copies.ts';
import { installed } from './installs.ts';
import { absolutePath, commandsOf, isWithin, type Scene, scenesOf } from './scenes.ts';

/** The stage that is copied to, with what decides whether a copy works there. */
export interface Target {
  readonly stage: AdvisedStage;
  readonly copies: readonly Scene<CopyStep>[];
  readonly starts: ReadonlySet<string>;
  /** Whether it may get the other libc, too. */
  readonly mayHaveBoth: boolean;
  /** The languages whose packages it installs itself. */
  readonly reinstalls: ReadonlySet<string>;
}

const COMPAT = /^(?:gcompat|libc6-compat|glibc.*|musl|musl-dev|musl-tools|alpine-pkg-glibc)$/;
/** The loaders, and the folders that they are in. */
const LIBRARIES = /(?:^|\/)lib(?:32|64|x32)?(?:\/(?!python\d|node_modules)|$)|ld-(?:linux|musl)|libc\.so|glibc|gcompat/;
const ROOTS = /^\/(?:usr(?:\/local)?|lib|lib64)?$/;
const REINSTALL = /^(?:npm|yarn|pnpm|bun|pip[\d.]*|uv|poetry)$/;

/** What is known of a stage that files are copied to. */
export function targetOf(file: AdvisedFile, stage: AdvisedStage): Target {
  const scenes = scenesOf(chainOf(file, stage));
  const copies = copiesOf(scenes);
  const starts = startWords(scenes.map(({ step }) => step));
  const commands = commandsOf(scenes);
  const brings = copies.some(
    (copy) => names(copy.step, LIBRARIES) || (stage.traits.libc === 'none' && mayBringTree(copy, ROOTS, starts)),
  );
  const installs =
    commands.some((command) => installed(command).some((name) => name === undefined || COMPAT.test(name))) ||
    // Other libcs also come as files that are downloaded by hand.
    scenes.some(({ step }) => step.kind === 'run' && /glibc|libc6|gcompat|musl/.test(step.text));
  const reinstalls = new Set(
    commands.flatMap(({ words: [program = '', ...rest] }) =>
      REINSTALL.test(posix.basename(program)) && rest.some((word) => /^(?:ci|install|i|rebuild|sync)$/.test(word))
        ? [languageOf(program)]
        : [],
    ),
  );
  return { stage, copies, starts, mayHaveBoth: brings || installs, reinstalls };
}

function languageOf(program: string): string {
  return /^(?:npm|yarn|pnpm|bun)$/.test(posix.basename(program)) ? 'node' : 'python';
}

/** Whether the instruction copies the artifact, as far as can be told, and something in the target uses it. */
export function isTakenAndUsed(artifact: Artifact, copy: Scene<CopyStep>, target: Target): boolean {
  const destinations = copy.step.sources.flatMap((source) => taken(artifact, source, copy));
  if (artifact.kind === 'packages') {
    if (target.stage.traits.libc === 'none') return false;
    // Wheels are copied to be installed.
    if (target.reinstalls.has(artifact.language) && artifact.made?.command.endsWith('wheel') !== true) return false;
    return destinations.length > 0 && isForInterpreter(artifact.language, target);
  }
  return destinations.some((destination) => isProgramOf(destination, target, copy.workdir));
}

/** Where the artifact is in the target, as far as can be told: a destination may be the file's name or its folder's. */
function taken({ path, isFolder }: Artifact, source: string, { step, workdir, variables }: Scene<CopyStep>): string[] {
  // Paths of other stages begin at the root, with or without a slash.
  const from = absolutePath(source.replace(/\/\*$/, ''), '/', variables);
  const to = absolutePath(step.destination, workdir, variables);
  if (from === undefined || to === undefined || /[*?[]/.test(from)) return [];
  const isWhole = source.endsWith('/*');
  if (isWithin(path, from) && path !== from) return [posix.join(to, posix.relative(from, path))];
  if (path === from && !isFolder) return isWhole ? [] : [to, posix.join(to, posix.basename(from))];
  if (isFolder && isWithin(from, path)) return path === from ? [to] : [to, posix.join(to, posix.basename(from))];
  return [];
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

/** Whether the stage starts what is at the path, or has it where commands are. */
function isProgramOf(path: string, { starts, stage }: Target, workdir: string | undefined): boolean {
  const isStarted = [...starts].some((word) => {
    if (word === path) return true;
    const whole = word.includes('/') ? posix.resolve(workdir ?? '/', word) : undefined;
    return whole === path || (whole !== undefined && isWithin(whole, path) && posix.dirname(whole) === path);
  });
  // Without a command of its own, a stage on scratch may only carry files.
  return isStarted || (stage.traits.libc !== 'none' && /\/s?bin(?:\/[^/]+)?$/.test(path));
}
