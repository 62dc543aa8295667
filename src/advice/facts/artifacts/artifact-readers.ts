import { resolveMirror } from '../../../bases/index.ts';
import { originOf } from '../../../model/copied-image.ts';
import type { Reference } from '../../../model/reference.ts';
import { addToGroup } from '../../../util/group-by.ts';
import { programName } from '../tools.ts';
import type { Artifact, ArtifactReader, BuildCommand } from './artifact.ts';
import { cPrograms, nativeImages, rustPrograms, swiftPrograms } from './compiled-programs.ts';
import { condaEnvironments } from './conda-environments.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';
import { goPrograms } from './go-programs.ts';
import { haskellPrograms } from './haskell-programs.ts';
import { nodePackages, pythonPackages } from './interpreter-packages.ts';
import { javaRuntimes, officialJava } from './java-runtimes.ts';
import { phpExtensions } from './php-extensions.ts';
import { rubyGems } from './ruby-gems.ts';
import { bunPrograms, dartPrograms, denoPrograms, dotnetPrograms, elixirReleases } from './self-contained-programs.ts';

/** All readers. */
export const ARTIFACT_READERS: readonly ArtifactReader[] = [
  goPrograms,
  rustPrograms,
  swiftPrograms,
  cPrograms,
  nativeImages,
  javaRuntimes,
  dotnetPrograms,
  elixirReleases,
  bunPrograms,
  denoPrograms,
  dartPrograms,
  haskellPrograms,
  condaEnvironments,
  nodePackages,
  pythonPackages,
  rubyGems,
  phpExtensions,
];

const BY_PROGRAM = new Map<string, ArtifactReader[]>();
for (const reader of ARTIFACT_READERS) for (const program of reader.programs) addToGroup(BY_PROGRAM, program, reader);

/** Whether a command calls a program that may build something. */
export function isBuilder(words: readonly string[]): boolean {
  return BY_PROGRAM.has(programName(words[0] ?? ''));
}

/** What a command builds that works with one libc only. */
export function artifactsOf(command: BuildCommand): readonly Artifact[] {
  const readers = BY_PROGRAM.get(programName(command.words[0] ?? ''));
  return readers?.flatMap(({ read }) => read(command)) ?? NONE;
}

const NONE: readonly never[] = [];

/** The interpreters of official images, which are linked to the libc of theirs. */
const INTERPRETERS: Readonly<Record<string, Interpreter>> = {
  node: { language: 'node', path: '/usr/local/bin/node' },
  php: { language: 'php', path: '/usr/local/bin/php', needs: GLIBC_NEEDS.gnu },
  python: { language: 'python', path: '/usr/local/bin/python3', needs: GLIBC_NEEDS.gnu },
  ruby: { language: 'ruby', path: '/usr/local/bin/ruby', needs: GLIBC_NEEDS.gnu },
};
type Interpreter = Pick<Artifact, 'language' | 'path' | 'needs' | 'libc'>;

function programOf({ language, path, needs, libc }: Interpreter): Artifact {
  const remedy =
    libc === undefined
      ? 'Copy it from an image with the same libc.'
      : 'Install it from packages of the image that runs it.';
  return { kind: 'program', language, path, isFolder: false, needs, libc, made: undefined, remedy, unless: undefined };
}

/** What an image has itself. */
export function artifactsOfImage(root: Reference | undefined): Artifact[] {
  const name = officialName(root) ?? '';
  const known = Object.hasOwn(INTERPRETERS, name) ? INTERPRETERS[name] : undefined;
  const isNewNode = name === 'node' && Number.parseInt(root?.tag ?? '', 10) >= 18;
  const interpreter = known && isNewNode ? { ...known, needs: GLIBC_NEEDS.node } : known;
  const java = officialJava(name, root?.tag).map((path) => programOf({ language: 'java', path }));
  if (name === '') return bundledPrograms(root).map((path) => programOf({ language: 'python', path, libc: 'glibc' }));
  return interpreter === undefined ? java : [programOf(interpreter), ...java];
}

/** Programs of images that bring a Python for glibc along, wherever they are copied to. */
function bundledPrograms(root: Reference | undefined): readonly string[] {
  const name = root === undefined ? '' : resolveMirror(root);
  if (AWS_CLI.test(name)) return ['/usr/local/aws-cli/v2/current/bin/aws', '/usr/local/bin/aws'];
  return CONDA.test(name) ? ['/opt/conda/bin/python'] : [];
}

const AWS_CLI = /^(?:docker\.io\/amazon|public\.ecr\.aws\/aws-cli)\/aws-cli$/;
const CONDA = /^docker\.io\/(?:continuumio\/(?:mini|ana)conda3|condaforge\/(?:mini|mamba)forge3?)$/;

/** The name of a Docker official image, also on a mirror: `golang` of `mirror.gcr.io/library/golang`. */
export function officialName(root: Reference | undefined): string | undefined {
  return /(?:^|\/)library\/([^/]+)$/.exec(root === undefined ? '' : originOf(root).repository)?.[1];
}
