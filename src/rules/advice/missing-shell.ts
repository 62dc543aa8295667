import { posix } from 'node:path';
import type { AdvisedStage } from '../../model/advice.ts';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import { shownRoot } from './chain.ts';
import { isPlainName, mayBringTree, type StartWords } from './copies.ts';
import type { Scene } from './scenes.ts';

/** The last SHELL. */
export type Shell = Extract<Step, { kind: 'shell' }>;

/** Where a shell is, and whole systems are. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
/** A file or a folder with a shell's name, and maybe a version or what it was built for: `busybox-x86_64`, `bash.static`. */
const SHELL = /(?:^|\/)(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:[-_.\d*?[$][^/]*)?(?:\/|$)/;
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

/** For a sentence: that the image has no such shell. */
export function lackOf(program: string, stage: AdvisedStage): string {
  const root = shownRoot(stage);
  return stage.traits.shell === 'none' ? `${root} has no shell` : `${root} has no ${program}, its shell is /busybox/sh`;
}
