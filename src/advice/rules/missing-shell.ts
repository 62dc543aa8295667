import { posix } from 'node:path';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-file.ts';
import { shownRoot } from '../facts/chain.ts';
import { isPlainName, mayBringTree, names, type StartWords } from '../facts/copies.ts';
import type { Scene } from '../facts/scenes.ts';

/** The last SHELL. */
export type Shell = Extract<Step, { kind: 'shell' }>;

/** A stage on an image without a shell. */
export interface Bare {
  readonly stage: AdvisedStage;
  /** Whether the file may bring a shell to a place where a script may name it in its first line. */
  readonly hasInterpreter: boolean;
}

/** Where a shell is, and whole systems are. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
/** A file or a folder with a shell's name, and maybe a version or what it was built for: `busybox-x86_64`, `bash.static`. */
const SHELL = /(?:^|\/)(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:[-_.\d*?[$][^/]*)?(?:\/|$)/;
/** Where a script's first line may find a shell that isn't in its usual place. */
const PROGRAMS = /^\/$|(?:^|\/)(?:s?bin|usr)\/?$|^\/(?:nix|gnu)(?:\/|$)/;
const ANYWHERE = /^/;
/** What links, copies or unpacks may put a shell in its place. */
const INSTALLS = /(?:^|[/\s"])(?:ln|cp|mv|tar|install)(?:[\s"]|$)|--install|busybox\s+(?:ln|cp|mv|tar)/;

/** Whether a shell may be in its usual place after the step, which is done on an image that has none there. */
export function mayBringShell(scene: Scene, starts: StartWords): boolean {
  const { step } = scene;
  if (step.kind === 'run') return INSTALLS.test(step.text);
  return step.kind === 'copy' && (bringsByName(step) || mayBringTree({ ...scene, step }, ROOTS, starts));
}

/** A script is no shell, whatever the folder that it is in; under a shell's name it may be one. */
function bringsByName({ sources, destination }: CopyStep): boolean {
  const others = sources.filter((source) => !isPlainName(source));
  const target = others.length > 0 ? destination : destination.slice(destination.lastIndexOf('/') + 1);
  return [...others, target].some((path) => SHELL.test(path));
}

/** Whether a shell may be somewhere after the step, where scripts can name it in their first line. */
export function mayBringInterpreter({ step, ...scene }: Scene, starts: StartWords): boolean {
  return step.kind === 'copy' && names(step, PROGRAMS) && mayBringTree({ ...scene, step }, ANYWHERE, starts);
}

/** The shell that a plain line is given to, where it is missing: `/bin/sh`, or that of SHELL. */
export function missingShell(shell: Shell | undefined, stage: AdvisedStage): string | undefined {
  const program = shell?.words[0] ?? '/bin/sh';
  return isMissing(program, stage) ? program : undefined;
}

/** Whether the program is a shell that the image lacks for certain, as long as nothing has brought one. */
export function isMissing(program: string, { traits }: AdvisedStage): boolean {
  const name = posix.basename(program);
  if (!['sh', 'bash', 'ash', 'dash'].includes(name)) return false;
  // PATH of `:debug` images ends with /busybox, where there is no bash.
  if (traits.shell !== 'none' && (posix.dirname(program) === '/busybox' || program === name)) return name === 'bash';
  // An image that is built on a `:debug` one isn't told by its packages.
  if (posix.dirname(program) === '/busybox') return traits.basis === 'name';
  return /^(?:\/(?:usr\/)?bin\/)?\w+$/.test(program);
}

/** Whether what is started needs a shell by its name: a script, or what runs the scripts of package.json by `sh -c`. */
export function needsShell(word: string): boolean {
  return /\.(?:ba)?sh$|^(?:npm|npx|yarn|pnpm)$/.test(posix.basename(word));
}

/** For a sentence: a program that can't start for want of a shell; undefined where it may. */
export function unstartable(program: string, { stage, hasInterpreter }: Bare): string | undefined {
  if (isMissing(program, stage)) return program;
  // Below `:debug`, a script may name /busybox/sh in its first line.
  if (stage.traits.shell !== 'none' || hasInterpreter || !needsShell(program)) return undefined;
  return `${program}, which needs a shell`;
}

/** For a sentence: that the image has no such shell. */
export function lackOf(program: string, stage: AdvisedStage): string {
  const root = shownRoot(stage);
  return stage.traits.shell === 'none' ? `${root} has no shell` : `${root} has no ${program}, its shell is /busybox/sh`;
}
