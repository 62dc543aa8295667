import type { Requirement } from '../advised-file.ts';
import type { BuildCommand } from './artifact.ts';
import { namesAt } from './context-sources.ts';
import { MUSL_SUPPORT } from './musl-packages.ts';
import { isPure, type Wish, wished } from './pure-packages.ts';

/** What an install asks for. */
interface Install {
  readonly ecosystem: Requirement['ecosystem'];
  /** By name, with versions and extras as written. */
  readonly names: readonly string[];
  /** The files that list what else it installs, without folders. */
  readonly files: readonly string[];
  /** The files that list all that it installs in the end. */
  readonly locks: readonly string[];
}

/**
 * The packages with compiled parts that an install brings: what its lock file says where the project has one, or else those
 * that are known among the ones that are asked for. Empty where it certainly brings none; undefined where nobody can tell.
 */
export function compiledParts(
  command: BuildCommand,
  { ecosystem, names, files, locks }: Install,
): readonly string[] | undefined {
  const { file, chain, run } = command;
  const isOneOf = (wanted: readonly string[], path: string): boolean => {
    const there = namesAt(path, run.step, chain, file.stages);
    return wanted.some((name) => there.has(name));
  };
  const locked = file.locks.filter((lock) => lock.ecosystem === ecosystem && isOneOf(locks, lock.file));
  if (locked.length > 0) return [...new Set(locked.flatMap(({ compiled }) => compiled))];

  const listed = file.requirements.filter((one) => one.ecosystem === ecosystem && isOneOf(files, one.file));
  const wishes: Wish[] = [...names.map(wished), ...listed.filter(({ isDevelopment }) => !isDevelopment)];
  const known = wishes.filter(({ name }) => Object.hasOwn(MUSL_SUPPORT[ecosystem], name)).map(({ name }) => name);
  if (known.length > 0) return [...new Set(known)];
  const isAllKnown = files.every((name) => listed.some((one) => isOneOf([name], one.file)));
  return isAllKnown && wishes.every((wish) => isPure(ecosystem, wish)) ? [] : undefined;
}
