import type { Requirement } from '../../project/required-packages.ts';
import { filesAt } from '../context-sources.ts';
import { MUSL_SUPPORT, worksWithBoth } from '../musl-packages.ts';
import { isPure, type PackageRequest, parsePipRequest } from '../pure-packages.ts';
import type { BuildCommand } from './artifact.ts';

/** What an install requires. */
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
 * The packages with compiled parts that an install brings: those of its lock file where the project has one, or else the
 * known ones among its requirements. Empty where it certainly brings none; undefined where the files don't say.
 */
export function compiledParts(
  command: BuildCommand,
  { ecosystem, names, files, locks }: Install,
): readonly string[] | undefined {
  const { project, chain, stages, run } = command;
  const isOneOf = (wanted: readonly string[], path: string): boolean => {
    const there = filesAt(path, run.step, chain, stages);
    return wanted.some((name) => there.has(name));
  };
  const locked = project.locks.filter((lock) => lock.ecosystem === ecosystem && isOneOf(locks, lock.file));
  if (locked.length > 0) return [...new Set(locked.flatMap(({ compiled }) => compiled))];

  const listed = project.requirements.filter((one) => one.ecosystem === ecosystem && isOneOf(files, one.file));
  const requests: PackageRequest[] = [
    ...names.map(parsePipRequest),
    ...listed.filter((one) => !one.isDevelopment && !isForBoth(one)),
  ];
  const known = requests.filter(({ name }) => Object.hasOwn(MUSL_SUPPORT[ecosystem], name)).map(({ name }) => name);
  if (known.length > 0) return [...new Set(known)];
  const isAllKnown = files.every((name) => listed.some((one) => isOneOf([name], one.file)));
  return isAllKnown && requests.every((request) => isPure(ecosystem, request)) ? [] : undefined;
}

/** Whether what the requirement brings has builds for both libcs. */
function isForBoth({ ecosystem, name, version, atLeast }: Requirement): boolean {
  return ecosystem === 'npm' && worksWithBoth(name, version ?? atLeast);
}
