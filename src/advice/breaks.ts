import { posix } from 'node:path';
import type { AdvisedStage } from '../model/advice.ts';
import { type BaseTraits, lacksSh, type PackageManager } from '../model/base-traits.ts';
import type { Step } from '../model/build-stage.ts';
import type { AdvisedFile } from '../model/rule.ts';
import { only, stepsOf } from '../rules/advice/chain.ts';
import type { Measurement } from './image-meter.ts';

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

/** Something that would no longer work, and where. */
interface Break {
  readonly line: number;
  readonly what: string;
}

/**
 * What of a Dockerfile would no longer work on another base, a sentence fragment each: the stage's own steps, and those of
 * its parents in the file.
 */
export function breaksOn(file: AdvisedFile, stage: AdvisedStage, candidate: Measurement): string[] {
  const { traits, image } = candidate;
  const { libc } = stage.traits;
  const isOtherLibc = libc !== undefined && traits.libc !== undefined && libc !== traits.libc;
  const steps = stepsOf(file, stage);
  const found = steps.flatMap((step) => breaksAt(step, traits));
  const started = startedTwice(steps, image.config.entrypoint);
  const all = [...found, ...started, ...(isOtherLibc ? linkedAt(stage, traits) : [])];
  const told = all.sort((a, b) => a.line - b.line).map(({ line, what }) => `line ${line}: ${what}`);
  const once = [...new Set(told)];
  const more = once.length - MAX_TOLD;
  return more > 0 ? [...once.slice(0, MAX_TOLD), `and ${more} more`] : once;
}

function breaksAt(step: Step, traits: BaseTraits): Break[] {
  const { packageManager } = traits;
  const { line } = step.range.start;
  if (step.kind === 'run') {
    if (lacksSh(traits) && step.form !== 'exec') return [{ line, what: 'RUN needs a shell' }];
    if (packageManager === undefined) return [];
    return step.commands.flatMap(({ words: [name = ''] }) => {
      const uses = COMMANDS[name];
      if (uses === undefined || uses === packageManager || areBothThere(uses, packageManager)) return [];
      return [
        { line, what: `${name}, ${packageManager === 'none' ? 'and no package manager' : `not ${packageManager}`}` },
      ];
    });
  }
  if (step.kind !== 'start' || !lacksSh(traits)) return [];
  const what = step.instruction.toUpperCase();
  if (step.form === 'shell') return [{ line, what: `${what} in shell form` }];
  const [first = ''] = step.words;
  return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(first) ? [{ line, what: `${what} starts ${first}` }] : [];
}

/** The image starts its interpreter itself, as distroless ones do, and CMD would be its arguments. */
function startedTwice(steps: readonly Step[], entrypoint: readonly string[] | undefined): Break[] {
  const program = posix.basename(entrypoint?.at(-1) ?? '');
  const starts = only(steps, 'start').filter(({ instruction }) => instruction !== 'healthcheck');
  if (program === '' || starts.some(({ instruction }) => instruction === 'entrypoint')) return [];
  const last = starts.at(-1);
  const [first = ''] = last?.words ?? [];
  const isSame =
    last?.form === 'exec' && posix.basename(first).replace(/[\d.]+$/, '') === program.replace(/[\d.]+$/, '');
  return isSame ? [{ line: last.range.start.line, what: `CMD starts ${first}, as the image's ENTRYPOINT does` }] : [];
}

/** Full distributions of Red Hat's kind have both. */
function areBothThere(used: PackageManager, there: PackageManager | 'none'): boolean {
  return used === 'yum' && there === 'dnf';
}

/** What was linked to one C library. */
function linkedAt({ steps, traits: { libc } }: AdvisedStage, candidate: BaseTraits): Break[] {
  if (libc === 'none') return [];
  const other = candidate.libc === 'none' ? 'there is no C library' : `the C library is ${candidate.libc}`;
  return steps.flatMap((step) => {
    const isLinked =
      step.kind === 'copy' &&
      step.from !== undefined &&
      step.sources.some((source) =>
        /node_modules|site-packages|venv|\.local(?:\/|$)|wheels|\/bin(?:\/|$)/.test(source),
      );
    const what = `what is copied was built for ${libc}, and ${other}`;
    return isLinked ? [{ line: step.range.start.line, what }] : [];
  });
}
