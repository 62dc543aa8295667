import { posix } from 'node:path';
import { type BaseTraits, lacksSh, type PackageManager } from '../../bases/base-traits.ts';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { only, stepsOf } from '../facts/chain.ts';
import { tracesOf } from '../facts/traces.ts';
import { sourceTraits } from '../facts/uses.ts';
import { isWithinReason } from '../facts/within-reason.ts';
import { needsShell } from '../rules/missing-shell.ts';
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
 * What of a Dockerfile works on a stage's base and would no longer work on another one, a sentence fragment each: of the
 * stage's own steps, and those of its parents in the file.
 * @param now the base, where it could be measured
 */
export function breaksOn(
  file: AdvisedFile,
  stage: AdvisedStage,
  candidate: Measurement,
  now: Measurement | undefined,
): string[] {
  const steps = stepsOf(file, stage);
  const own = new Set(now === undefined ? [] : breaksWith(steps, now).map(textOf));
  const found = breaksWith(steps, candidate).filter((one) => !own.has(textOf(one)));
  const all = [...found, ...linkedAt(file, stage, candidate.traits)];
  const once = [...new Set(all.sort((a, b) => a.line - b.line).map(textOf))];
  const more = once.length - MAX_TOLD;
  return more > 0 ? [...once.slice(0, MAX_TOLD), `and ${more} more`] : once;
}

function textOf({ line, what }: Break): string {
  return `line ${line}: ${what}`;
}

function breaksWith(steps: readonly Step[], { traits, image }: Measurement): Break[] {
  return [...steps.flatMap((step) => breaksAt(step, traits)), ...startedTwice(steps, image.config.entrypoint)];
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
  if (/^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(first)) return [{ line, what: `${what} starts ${first}` }];
  return needsShell(first) ? [{ line, what: `${what} starts ${first}, which needs a shell` }] : [];
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

/** Folders of packages, of which some are compiled as a rule. */
const PACKAGES = /node_modules|site-packages|venv|\.local(?:\/|$)|wheels/;

/** What is copied, and was linked to another C library where it was made. */
function linkedAt(file: AdvisedFile, stage: AdvisedStage, candidate: BaseTraits): Break[] {
  if (candidate.libc === undefined) return [];
  const other = candidate.libc === 'none' ? 'there is no C library' : `the C library is ${candidate.libc}`;
  const traces = isWithinReason(file) ? (tracesOf(file).get(stage.index) ?? []) : [];
  return only(stage.steps, 'copy').flatMap((step) => {
    const traced = traces.find(({ via }) => via.at(-1) === step)?.origin.libc;
    const libc = traced ?? (step.sources.some((source) => PACKAGES.test(source)) ? libcOf(file, step) : undefined);
    if (libc === undefined || libc === 'none' || libc === candidate.libc) return [];
    return [{ line: step.range.start.line, what: `what is copied was built for ${libc}, and ${other}` }];
  });
}

/** The C library where what is copied comes from. */
function libcOf(file: AdvisedFile, { from }: CopyStep): BaseTraits['libc'] {
  if (from?.kind === 'stage') return file.stages[from.index]?.traits.libc;
  return from?.kind === 'image' ? sourceTraits(from.reference, file)?.libc : undefined;
}
