import type { Requirement } from '../model/advice.ts';
import type { BuildStage } from '../model/build-stage.ts';
import type { FileSource } from '../model/ports.ts';
import { readPackageJson, readPyproject, readRequirementsTxt } from './requirement-files.ts';

/** The files that say what a project requires, by their names, each with its reader. */
const READERS: readonly (readonly [RegExp, (file: string, text: string) => readonly Requirement[]])[] = [
  [/^[\w.-]*requirements[\w.-]*\.txt$/i, readRequirementsTxt],
  [/^package\.json$/, readPackageJson],
  [/^pyproject\.toml$/, readPyproject],
];

/** What a `COPY .` brings, if it is there. */
const USUAL = ['requirements.txt', 'package.json', 'pyproject.toml'];

/** A file that copies very many files isn't worth a look at each. */
const MAX_FILES = 20;

/**
 * What the files require that a Dockerfile copies. The build context isn't told by the file: its own folder is looked at,
 * and then the root.
 */
export async function requirementsOf(
  file: string,
  stages: readonly BuildStage[],
  files: FileSource,
): Promise<readonly Requirement[]> {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const found: Requirement[] = [];
  for (const name of copiedFiles(stages).slice(0, MAX_FILES)) {
    const read = READERS.find(([pattern]) => pattern.test(name.slice(name.lastIndexOf('/') + 1)))?.[1];
    for (const path of new Set([pathIn(folder, name), pathIn('', name)])) {
      const content = path === undefined ? undefined : await files.read(path);
      if (path === undefined || content === undefined || 'unreadable' in content) continue;
      found.push(...(read?.(path, Buffer.from(content.bytes).toString('utf8')) ?? []));
      break;
    }
  }
  return found;
}

function copiedFiles(stages: readonly BuildStage[]): string[] {
  const sources = stages.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'copy' && step.from === undefined ? step.sources : [])),
  );
  const names = sources.flatMap((source) => {
    if (/^\.?\/?$/.test(source)) return USUAL;
    // `package*.json` is how people copy the lock file, too.
    return [source.replace(/^\.?\//, '').replace(/^(.*?)package\*\.json$/, '$1package.json')];
  });
  const isRequirementFile = (name: string): boolean =>
    READERS.some(([pattern]) => pattern.test(name.slice(name.lastIndexOf('/') + 1)));
  return [...new Set(names)].filter(isRequirementFile);
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
