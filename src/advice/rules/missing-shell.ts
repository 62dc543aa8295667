import { posix } from 'node:path';
import { isDebugImage } from '../../bases/index.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';

/** A stage on an image without `/bin/sh`. */
export interface ShelllessStage {
  readonly stage: AdvisedStage;
  /** Whether the file may bring a shell to a place where a script may name it in its first line. */
  readonly hasInterpreter: boolean;
}

/** Whether the program is a shell that the image certainly lacks, as long as no instruction brings one. */
export function isMissingShell(program: string, { root, traits }: AdvisedStage): boolean {
  const name = posix.basename(program);
  if (!['sh', 'bash', 'ash', 'dash'].includes(name)) return false;
  // PATH of `:debug` images ends with /busybox, where there is no bash.
  if (traits.shell !== 'none' && (posix.dirname(program) === '/busybox' || program === name)) return name === 'bash';
  // The packages of an image don't say whether it is built on a `:debug` one.
  if (posix.dirname(program) === '/busybox') return traits.basis === 'name' || isPlainDistroless(root);
  return /^(?:\/(?:usr\/)?bin\/)?\w+$/.test(program);
}

/** Whether a program needs a shell by its name: a script, or what runs the scripts of package.json with `sh -c`. */
export function needsShell(program: string): boolean {
  return /\.(?:ba)?sh$|^(?:npm|npx|yarn|pnpm)$/.test(posix.basename(program));
}

/** For a sentence: a program that can't start without a shell; undefined where it may start. */
export function unstartable(program: string, { stage, hasInterpreter }: ShelllessStage): string | undefined {
  if (isMissingShell(program, stage)) return program;
  // In `:debug` images a script may name /busybox/sh in its first line.
  if (stage.traits.shell !== 'none' || hasInterpreter || !needsShell(program)) return undefined;
  return `${program}, which needs a shell`;
}

/** For a sentence: that the image has no such shell. */
export function shellLack(program: string, stage: AdvisedStage): string {
  const base = baseLabel(stage);
  return stage.traits.shell === 'none' ? `${base} has no shell` : `${base} has no ${program}, only /busybox/sh`;
}

/** Google's own image, which has no BusyBox. */
function isPlainDistroless(root: AdvisedStage['root']): boolean {
  return root?.registry === 'gcr.io' && root.repository.startsWith('distroless/') && !isDebugImage(root);
}
