import { posix } from 'node:path';
import { getOrCreate } from '../../util/get-or-create.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { Requirement } from '../project/required-packages.ts';
import { isOlder } from '../project/versions.ts';
import { filesAt } from './context-sources.ts';
import { type PackageInstall, packageInstall, parseSpecifier } from './package-installs.ts';
import type { BuildNeeds, ProgramUse } from './program-uses.ts';
import { COMPILED_NPM_PACKAGES, SOURCE_PACKAGES } from './source-packages.ts';
import type { StageFacts } from './stage-facts.ts';
import type { StageCommand } from './stage-steps.ts';

const NOTHING: BuildNeeds = { headers: [], libraries: [], instead: [] };

/** The compiler that a command needs; undefined where it needs none. */
export function compilerUse(command: StageCommand, facts: StageFacts, file: AdvisedFile): ProgramUse | undefined {
  const { words, variables } = command;
  const [first = '', verb = ''] = words;
  const program = posix.basename(first);
  if (program === 'go' && /^(?:build|install|test|run)$/.test(verb) && variables.get('CGO_ENABLED') === '1') {
    return {
      program: 'gcc',
      verb: 'builds',
      object: 'with CGO_ENABLED=1, which needs gcc',
      isCertain: true,
      build: NOTHING,
    };
  }
  if (program === 'bundle' && /^(?:install|$)/.test(verb)) {
    const object = `${first} install, which needs gcc for gems with native parts`;
    return { program: 'gcc', verb: 'calls', object, isCertain: false, build: NOTHING };
  }
  const install = packageInstall(command);
  // On musl it is another rule that reports what has no build.
  if (install === undefined || facts.stage.traits.libc !== 'glibc') return undefined;
  return packagesUse(requestedBy(install, command, facts, file), install.ecosystem);
}

type Requested = Pick<Requirement, 'name' | 'version'>;

/** What a command installs, by name and through the files that are there. */
function requestedBy(
  { ecosystem, specifiers, files, hasDevelopment }: PackageInstall,
  { run: { step } }: StageCommand,
  { chain }: StageFacts,
  { requirements, stages }: AdvisedFile,
): Requested[] {
  const named = specifiers.flatMap((text) => parseSpecifier(ecosystem, text) ?? []);
  const namesByFile = new Map<string, ReadonlySet<string>>();
  const listed = requirements.filter((one) => {
    if (one.ecosystem !== ecosystem || (one.isDevelopment && !hasDevelopment)) return false;
    const names = getOrCreate(namesByFile, one.file, () => filesAt(one.file, step, chain, stages));
    return files.some((name) => names.has(name));
  });
  return [...named, ...listed];
}

function packagesUse(requested: readonly Requested[], ecosystem: Requirement['ecosystem']): ProgramUse | undefined {
  if (ecosystem === 'npm') {
    const names = namesOf(requested.filter(({ name }) => COMPILED_NPM_PACKAGES.has(name)));
    if (names === '') return undefined;
    const object = `${names}, which needs g++ to be built`;
    return {
      program: 'g++',
      verb: 'installs',
      object,
      isCertain: true,
      build: { ...NOTHING, headers: ['make', 'python3'] },
    };
  }
  const known = requested.flatMap(({ name, version }) => {
    const row = Object.hasOwn(SOURCE_PACKAGES, name) ? SOURCE_PACKAGES[name] : undefined;
    if (row === undefined) return [];
    const isOld = row.until === undefined || (version !== undefined && isOlder(version, row.until) === true);
    return [{ name, version, row, isCertain: isOld }];
  });
  if (known.length === 0) return undefined;
  const program = known.some(({ row }) => row.compiler === 'g++') ? 'g++' : 'gcc';
  return {
    program,
    verb: 'installs',
    object: `${namesOf(known)}, which needs ${program} to be built`,
    isCertain: known.some(({ isCertain }) => isCertain),
    build: {
      headers: known.flatMap(({ row }) => row.headers),
      libraries: known.flatMap(({ row }) => row.library ?? []),
      instead: known.flatMap(({ row }) => row.instead ?? []),
    },
  };
}

function namesOf(requested: readonly Requested[]): string {
  return [...new Set(requested.map(({ name }) => name))].join(' and ');
}
