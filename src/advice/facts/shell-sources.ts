import type { CopyStep } from '../../model/build-stage.ts';
import { hasPathLike, isPlainName, mayCopyTree } from './copied-trees.ts';
import type { StageStep } from './stage-steps.ts';

/** Where a shell is, and whole systems are. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
/** A file or a folder with a shell's name, and maybe a version or a platform: `busybox-x86_64`, `bash.static`. */
const SHELL = /(?:^|\/)(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:[-_.\d*?[$][^/]*)?(?:\/|$)/;
/** Where a script's first line may find a shell that isn't in its usual place. */
const PROGRAMS = /^\/$|(?:^|\/)(?:s?bin|usr)\/?$|^\/(?:nix|gnu)(?:\/|$)/;
const ANYWHERE = /^/;
/** What links, copies or unpacks may put a shell in its place. */
const INSTALLS = /(?:^|[/\s"])(?:ln|cp|mv|tar|install)(?:[\s"]|$)|--install|busybox\s+(?:ln|cp|mv|tar)/;

/** Whether a shell may be in its usual place after the instruction, on an image that has none there. */
export function mayBringShell(context: StageStep, starts: ReadonlySet<string>): boolean {
  const { step } = context;
  if (step.kind === 'run') return INSTALLS.test(step.text);
  return step.kind === 'copy' && (copiesShell(step) || mayCopyTree({ ...context, step }, ROOTS, starts));
}

/** A script is no shell, whatever folder it is in; under a shell's name it may be one. */
function copiesShell({ sources, destination }: CopyStep): boolean {
  const others = sources.filter((source) => !isPlainName(source));
  const target = others.length > 0 ? destination : destination.slice(destination.lastIndexOf('/') + 1);
  return [...others, target].some((path) => SHELL.test(path));
}

/** Whether a shell may be somewhere after the instruction, where scripts can name it in their first line. */
export function mayBringInterpreter({ step, ...place }: StageStep, starts: ReadonlySet<string>): boolean {
  return step.kind === 'copy' && hasPathLike(step, PROGRAMS) && mayCopyTree({ ...place, step }, ANYWHERE, starts);
}
