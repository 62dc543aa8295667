import { posix } from 'node:path';
import type { BuildStage } from '../../model/build-stage.ts';
import type { FileSource } from '../../model/ports.ts';
import { contextPath, contextSources, fits } from '../facts/context-sources.ts';
import { requirementFiles } from '../facts/package-installs.ts';
import { isCompiledAhead, PROJECT } from './dotnet-project.ts';
import { readGemLock } from './gem-lock.ts';
import { readPackageLock } from './package-lock.ts';
import type { PackageLock, ProjectPackages, Requirement } from './required-packages.ts';
import {
  includedFiles,
  readPackageJson,
  readPipfile,
  readPyproject,
  readRequirementsTxt,
  unnamed,
} from './requirement-files.ts';

type Reader = (file: string, text: string) => readonly Requirement[];

/** The files that say what a project requires, by their names, each with its reader. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^[\w.-]*requirements[\w.-]*\.txt$/i, readRequirementsTxt],
  [/^package\.json$/, readPackageJson],
  [/^pyproject\.toml$/, readPyproject],
  [/^Pipfile$/, readPipfile],
];

/** The lock files, by their names, each with its reader. */
const LOCKS: readonly (readonly [RegExp, (file: string, text: string) => PackageLock | undefined])[] = [
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, readPackageLock],
  [/^Gemfile\.lock$/, readGemLock],
];

/** What a folder or a glob may bring. */
const USUAL = [
  'requirements.txt',
  'package.json',
  'pyproject.toml',
  'Pipfile',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'Gemfile.lock',
];

/** How many files are read for one Dockerfile. */
const MAX_FILES = 24;
/** How deep, and how many per file, included requirement files are read. */
const MAX_DEPTH = 3;
const MAX_INCLUDED = 5;

/**
 * What the files that a Dockerfile copies or mounts require. The Dockerfile doesn't say what its build context is: its own
 * folder is tried, then the root.
 */
export async function projectPackages(
  file: string,
  stages: readonly BuildStage[],
  files: FileSource,
): Promise<ProjectPackages> {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const named = namedFiles(stages);
  const requirements: (readonly Requirement[])[] = [];
  const locks: PackageLock[] = [];
  const nativeProjects: string[] = [];
  for (const name of candidates(stages, named)) {
    for (const path of new Set([pathIn(folder, name), pathIn('', name)])) {
      const text = await textOf(path, files);
      if (path === undefined || text === undefined) continue;
      if (PROJECT.test(path)) {
        if (isCompiledAhead(text)) nativeProjects.push(path);
        break;
      }
      const readLock = lockReaderOf(path);
      const lock = readLock?.(path, text);
      if (lock !== undefined) locks.push(lock);
      const read = readLock !== undefined ? undefined : (readerOf(path) ?? readRequirementsTxt);
      if (read !== undefined) requirements.push(read(path, text));
      if (read === readRequirementsTxt) requirements.push(await includedIn(path, path, text, files, MAX_DEPTH));
      break;
    }
  }
  // A call takes fewer arguments than a file has lines: lists are joined, never spread into one.
  return { requirements: requirements.flat(), locks, nativeProjects };
}

async function textOf(path: string | undefined, files: FileSource): Promise<string | undefined> {
  const content = path === undefined ? undefined : await files.read(path);
  if (content === undefined || 'unreadable' in content) return undefined;
  return Buffer.from(content.bytes).toString('utf8');
}

/** What the files require that a file includes with `-r`: the first file is named for it. */
async function includedIn(
  file: string,
  path: string,
  text: string,
  files: FileSource,
  depth: number,
): Promise<Requirement[]> {
  const found: Requirement[][] = [];
  for (const [index, name] of includedFiles(text).entries()) {
    const other = pathIn(posix.dirname(path), name);
    const inner = depth > 0 && index < MAX_INCLUDED ? await textOf(other, files) : undefined;
    if (other === undefined || inner === undefined) found.push([unnamed(file, name)]);
    else found.push(readRequirementsTxt(file, inner), await includedIn(file, other, inner, files, depth - 1));
  }
  return found.flat();
}

/** The files of requirements and the projects that commands name: they may have any name. */
function namedFiles(stages: readonly BuildStage[]): string[] {
  const commands = stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? step.commands : [])));
  const texts = commands.flatMap(({ words }) => requirementFiles(words)).filter((name) => /^[^$`*]+\.txt$/.test(name));
  const projects = commands.flatMap(({ words }) => (words[0] === 'dotnet' ? words : []));
  return [...texts, ...projects.filter((name) => PROJECT.test(name) && !/[$`*]/.test(name))];
}

/** The paths in the build context where such files may be, those written in full first. */
function candidates(stages: readonly BuildStage[], named: readonly string[]): string[] {
  const sources = stages.flatMap(({ steps }) =>
    steps.flatMap((step) => contextSources(step).map(({ source }) => contextPath(source))),
  );
  const isFile = (path: string): boolean =>
    readerOf(path) !== undefined ||
    lockReaderOf(path) !== undefined ||
    PROJECT.test(path) ||
    named.some((name) => isSame(name, path));
  const files = sources.filter((path) => !/[*?[]/.test(path) && isFile(path));
  const inFolders = sources
    .filter((path) => !isFile(path) || /[*?[]/.test(path))
    .flatMap((path) => within(path, named));
  return [...new Set([...files, ...inFolders])].slice(0, MAX_FILES);
}

/** The files of this kind that a folder or a glob may bring. */
function within(path: string, named: readonly string[]): string[] {
  const names = [...USUAL, ...named.flatMap(tails)];
  if (!/[*?[]/.test(path)) return hasEnding(path) ? [] : names.map((name) => posix.join(path, name));
  const glob = posix.basename(path);
  const folder = posix.dirname(path);
  if (/[*?[]/.test(folder)) return [];
  return names
    .filter((name) => fits(name.split('/')[0] ?? '', glob))
    .map((name) => (folder === '.' ? name : posix.join(folder, name)));
}

/** `/app/requirements/prod.txt` may be `prod.txt` or `requirements/prod.txt` in the build context. */
function tails(name: string): string[] {
  const parts = contextPath(name).split('/');
  return [...new Set([parts.slice(-1).join('/'), parts.slice(-2).join('/')])];
}

function isSame(one: string, other: string): boolean {
  return posix.basename(one) === posix.basename(other);
}

/** `app.py` is hardly a folder. */
function hasEnding(path: string): boolean {
  return /[^/.]\.\w+$/.test(path);
}

function lockReaderOf(path: string): (typeof LOCKS)[number][1] | undefined {
  return LOCKS.find(([pattern]) => pattern.test(posix.basename(path)))?.[1];
}

function readerOf(path: string): Reader | undefined {
  return READERS.find(([pattern]) => pattern.test(posix.basename(path)))?.[1];
}

/** Undefined where it would lead out of the project. */
function pathIn(folder: string, name: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${name}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
