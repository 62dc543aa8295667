import type { AdvisedStage } from '../model/advice.ts';
import type { BaseTraits, PackageManager } from '../model/base-traits.ts';
import type { Step } from '../model/build-stage.ts';

const COMMANDS: Readonly<Record<string, PackageManager>> = {
  apt: 'apt',
  'apt-get': 'apt',
  apk: 'apk',
  dnf: 'dnf',
  yum: 'yum',
  microdnf: 'microdnf',
  tdnf: 'tdnf',
  zypper: 'zypper',
  pacman: 'pacman',
};

/** A list of very many lines helps nobody. */
const MAX_TOLD = 5;

/** What of a Dockerfile would no longer work on another base: the stage's own steps, and those of its parents in the file. */
export function breaksOn(stage: AdvisedStage, stages: readonly AdvisedStage[], candidate: BaseTraits): string[] {
  const told = chainOf(stage, stages).flatMap(({ steps }) => steps.flatMap((step) => breaksAt(step, candidate)));
  if (stage.traits.libc !== undefined && candidate.libc !== undefined && stage.traits.libc !== candidate.libc) {
    told.push(...linkedAt(stage, candidate));
  }
  const all = [...new Set(told)];
  const more = all.length - MAX_TOLD;
  return more > 0 ? [...all.slice(0, MAX_TOLD), `and ${more} more`] : all;
}

/** The stage and those that it stands on, the lowest first. */
export function chainOf(stage: AdvisedStage, stages: readonly AdvisedStage[]): readonly AdvisedStage[] {
  const parent = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
  return parent === undefined || parent.index >= stage.index ? [stage] : [...chainOf(parent, stages), stage];
}

function breaksAt(step: Step, { shell, packageManager }: BaseTraits): string[] {
  const line = `line ${step.range.start.line}`;
  if (step.kind === 'run') {
    if (shell === 'none' && step.form !== 'exec') return [`${line}: RUN needs a shell`];
    if (packageManager === undefined) return [];
    return step.commands.flatMap(({ words: [name = ''] }) => {
      const uses = COMMANDS[name];
      if (uses === undefined || uses === packageManager || areBothThere(uses, packageManager)) return [];
      return [`${line}: ${name}${packageManager === 'none' ? ', and no package manager' : `, not ${packageManager}`}`];
    });
  }
  if (step.kind !== 'start' || shell !== 'none') return [];
  const what = step.instruction.toUpperCase();
  if (step.form === 'shell') return [`${line}: ${what} in shell form`];
  const [first = ''] = step.words;
  return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(first) ? [`${line}: ${what} starts ${first}`] : [];
}

/** Full distributions of Red Hat's kind have both. */
function areBothThere(used: PackageManager, there: PackageManager | 'none'): boolean {
  return used === 'yum' && there === 'dnf';
}

/** What was linked to one C library. */
function linkedAt({ steps, traits: { libc } }: AdvisedStage, candidate: BaseTraits): string[] {
  if (libc === 'none') return [];
  const other = candidate.libc === 'none' ? 'there is no C library' : `the C library is ${candidate.libc}`;
  return steps.flatMap((step) => {
    const isLinked =
      step.kind === 'copy' &&
      step.from !== undefined &&
      step.sources.some((source) =>
        /node_modules|site-packages|venv|\.local(?:\/|$)|wheels|\/bin(?:\/|$)/.test(source),
      );
    return isLinked ? [`line ${step.range.start.line}: what is copied was built for ${libc}, and ${other}`] : [];
  });
}
