import { posix } from 'node:path';
import type { CopyStep } from '../../../model/build-stage.ts';
import { hasPathLike, mayCopyTree } from '../copied-trees.ts';
import { pipCall } from '../package-installs.ts';
import { absolutePath, isWithin, type Variables } from '../paths.ts';
import type { StageFacts } from '../stage-facts.ts';
import type { StageCommand, StageStep } from '../stage-steps.ts';
import { installersOf, operandsOf, optionValue } from '../tools.ts';
import type { PackageLanguage, PlacedArtifact } from './artifact.ts';
import { artifactsOfImage, officialName } from './artifact-readers.ts';
import { reinstalledIn } from './file-commands.ts';
import { installsExtensions } from './php-extensions.ts';

const COMPAT = /^(?:gcompat|libc6-compat|glibc.*|musl|musl-dev|musl-tools|alpine-pkg-glibc)$/;
/** The loaders, and the folders that they are in. */
const LIBRARIES =
  /(?:^|\/)lib(?:32|64|x32)?(?:\/(?!python\d|node_modules|jvm|php\/extensions|ruby)|$)|ld-(?:linux|musl)|libc\.so|glibc|gcompat/;
const ROOTS = /^\/(?:usr(?:\/local)?|lib|lib64)?$/;

/** Whether the stage may get another libc than that of its image. */
export function mayHaveOtherLibc(facts: StageFacts, stages: readonly StageFacts[]): boolean {
  const { stage, runs, copies, startWords, systemPackages } = facts;
  const isCopied = copies.some(
    (copy) =>
      hasPathLike(copy.step, LIBRARIES) ||
      copiesSystem(copy, stages) ||
      (stage.traits.libc === 'none' && mayCopyTree(copy, ROOTS, startWords)),
  );
  return (
    isCopied ||
    systemPackages.some((name) => name === undefined || COMPAT.test(name)) ||
    // Other libcs also come as files that are downloaded by hand.
    runs.some(({ step }) => /glibc|libc6|gcompat|musl/.test(step.text))
  );
}

/** Whether all of a system, or a stage with libraries, is copied over the image. */
function copiesSystem({ step, workdir, variables }: StageStep<CopyStep>, stages: readonly StageFacts[]): boolean {
  if (!step.sources.includes('/') || absolutePath(step.destination, workdir, variables) !== '/') return false;
  const source = step.from?.kind === 'stage' ? stages[step.from.index] : undefined;
  if (source?.stage.traits.family !== 'scratch') return true;
  return source.copies.some((copy) => hasPathLike(copy.step, LIBRARIES));
}

/** Whether something in the stage uses the artifact that was copied to it, as far as the file tells. */
export function isUsed(artifact: PlacedArtifact, facts: StageFacts): boolean {
  const { path, language, kind } = artifact;
  if (language === 'java') return isJavaOf(path, facts);
  if (language === 'elixir') return isReleaseOf(path, facts);
  if (language === 'dotnet' && artifact.isFolder) return isPublishedTo(path, facts);
  if (kind === 'program') return isProgramOf(artifact, facts) || isSoleContent(artifact, facts);
  if (kind === 'wheels') return facts.commands.some((command) => installsWheels(command, path));
  if (facts.stage.traits.libc === 'none' || reinstalls(facts, language)) return false;
  return isForInterpreter(language, facts);
}

function reinstalls({ commands }: StageFacts, language: string): boolean {
  if (language === 'php') return commands.some(({ words }) => installsExtensions(words));
  if (language === 'ruby')
    return commands.some(({ words: [first = '', verb] }) => first === 'bundle' && verb === 'install');
  return commands.some(({ words }) => reinstalledIn(words).includes(language));
}

/** Whether pip has to take the wheels of the folder. Where it may look elsewhere, it skips those of another libc. */
function installsWheels({ words, folder, variables }: StageCommand, wheels: string): boolean {
  const [verb, ...rest] = pipCall(words)?.args ?? [];
  if (verb !== 'install') return false;
  const links = rest.includes('--no-index') ? optionValue(rest, '-f', '--find-links') : undefined;
  const files = operandsOf(rest, 'pip').filter((name) => /[/*]|\.whl$/.test(name));
  return [...files, ...(links === undefined ? [] : [links])].some((name) => {
    const path = absolutePath(name, folder, variables);
    return path !== undefined && isWithin(path, wheels);
  });
}

const INTERPRETERS: Readonly<Record<PackageLanguage, string>> = {
  node: 'node|nodejs|npm|npx|yarn|pnpm',
  python: 'python[\\d.]*|gunicorn|uvicorn|celery|flask|django-admin',
  ruby: 'ruby|bundle|rails|rake|puma|rackup',
  php: 'php|php-fpm',
};
const isInterpreter = (language: string): language is PackageLanguage => Object.hasOwn(INTERPRETERS, language);

/** Matches some text of each stage, with those that it is built on, that uses packages without an image of their language. */
export const PACKAGE_USERS: Readonly<Record<PackageLanguage, RegExp>> = {
  node: new RegExp(INTERPRETERS.node),
  // Wheels are used where they are installed.
  python: new RegExp(`${INTERPRETERS.python}|${installersOf('python').join('|')}`),
  ruby: new RegExp(INTERPRETERS.ruby),
  php: new RegExp(INTERPRETERS.php),
};

function isForInterpreter(language: string, { stage, startWords }: StageFacts): boolean {
  if (stage.traits.language === language) return true;
  if (!isInterpreter(language)) return false;
  const interpreter = new RegExp(`^(?:${INTERPRETERS[language]})$`);
  return [...startWords].some((word) => interpreter.test(posix.basename(word)));
}

/** The environment that a container of the stage starts in. */
function finalEnvironment({ steps }: StageFacts): { workdir: string | undefined; variables: Variables } {
  return steps.at(-1) ?? { workdir: undefined, variables: new Map() };
}

/** Whether a Java runtime, which has a folder `bin` wherever it is, is the one that the stage uses. */
function isJavaOf(path: string, facts: StageFacts): boolean {
  const { stage, startWords } = facts;
  const { variables } = finalEnvironment(facts);
  const folder = posix.dirname(path);
  const isOnPath = ON_PATH.test(folder) || (variables.get('PATH') ?? '').split(':').includes(folder);
  const isHome = posix.dirname(folder) === absolutePath(variables.get('JAVA_HOME') ?? '$', '/', variables);
  const isOwn = artifactsOfImage(stage.root).some((artifact) => artifact.path === path);
  if (startWords.has(path) || (isOnPath && startWords.has('java'))) return true;
  // Without a command, a stage on scratch may only carry it.
  return stage.traits.libc !== 'none' && (isOnPath || isHome || isOwn);
}

/** Whether the stage starts a release that is at the path, or in a folder of its own below it. */
function isReleaseOf(path: string, facts: StageFacts): boolean {
  const { workdir = '/' } = finalEnvironment(facts);
  return [...facts.startWords].some((word) => {
    const whole = posix.resolve(workdir, word);
    return isWithin(whole, path) && /^(?:[^/]+\/)?bin\/[^/]+$/.test(posix.relative(path, whole));
  });
}

/** Whether the stage starts the program among what is published to the folder, and not one of its libraries. */
function isPublishedTo(path: string, facts: StageFacts): boolean {
  const { workdir = '/' } = finalEnvironment(facts);
  if (facts.startWords.has('dotnet')) return false;
  return [...facts.startWords].some((word) => {
    const isProgram = word.includes('/') && !/\.(?:dll|json|sh|xml|config)$|\/(?:docker-)?entrypoint$/.test(word);
    return isProgram && posix.dirname(posix.resolve(workdir, word)) === path;
  });
}

/** Whether the stage starts what is at the path, or has it where commands are. */
function isProgramOf({ path, isFolder, holds }: PlacedArtifact, facts: StageFacts): boolean {
  const { workdir = '/' } = finalEnvironment(facts);
  // In a folder with other files, it isn't known which of them is the program.
  if (holds !== undefined) return false;
  const isStarted = [...facts.startWords].some((word) => {
    if (word === path) return !word.endsWith('.dll');
    const isBare = !word.includes('/');
    if (isBare) return !isFolder && posix.basename(path) === word && ON_PATH.test(posix.dirname(path));
    const whole = posix.resolve(workdir, word);
    return whole === path || (isFolder && isWithin(whole, path) && posix.dirname(whole) === path);
  });
  // Without a command of its own, a stage on scratch may only carry files.
  return isStarted || (facts.stage.traits.libc !== 'none' && /\/s?bin(?:\/[^/]+)?$/.test(path));
}

const ON_PATH = /^\/(?:usr\/(?:local\/)?)?s?bin$/;
const SYSTEMS: ReadonlySet<string> = new Set(['alpine', 'debian', 'ubuntu', 'fedora', 'busybox']);

/**
 * Whether the final stage starts nothing, is on a mere system, and copies the program only from where it was built: who
 * runs the image then starts it. On scratch it may be there to be copied further.
 */
function isSoleContent(
  { path, isFolder, made, via }: PlacedArtifact,
  { stage, copies, startWords }: StageFacts,
): boolean {
  const { family, language } = stage.traits;
  const copy = via.at(-1);
  if (!stage.isFinal || startWords.size > 0 || isFolder || made === undefined || copy?.from?.kind !== 'stage')
    return false;
  const isSystem = family === 'distroless' ? language === undefined : SYSTEMS.has(officialName(stage.root) ?? '');
  const { index } = copy.from;
  const fromThere = copies.filter(({ step: { from } }) => from?.kind === 'stage' && from.index === index);
  return isSystem && fromThere.length === 1 && copy.sources.length === 1 && /^\/[^/.]+(?:\/[^/.]+)?$/.test(path);
}
