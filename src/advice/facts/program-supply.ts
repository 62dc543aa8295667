import { posix } from 'node:path';
import type { PackageManager } from '../../bases/base-traits.ts';
import { PROGRAM_NAMES, type ProgramName, programOf } from '../../bases/index.ts';
import type { CopyStep, EnvStep, RunStep, ShellCommand } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { isOlder } from '../project/versions.ts';
import { hasPathLike, mayCopyTree } from './copied-trees.ts';
import { effectOf } from './package-effects.ts';
import type { StageStep } from './stage-steps.ts';
import { systemPackageCall } from './system-packages.ts';
import { programName } from './tools.ts';

/** Whether the instructions so far have brought a program. */
export type Supply = 'none' | 'maybe' | 'certain';

/** What the instructions of a stage bring, one after the other. */
export class ProgramSupply {
  readonly #supplies = new Map<ProgramName, Supply>();
  /** Something whose effect isn't known may have brought any program. */
  #isUnknown = false;
  readonly #starts: ReadonlySet<string>;
  readonly #isOldAlpine: boolean;

  /** @param starts the words that start the container */
  constructor({ release }: Pick<AdvisedStage, 'release'>, starts: ReadonlySet<string>) {
    this.#starts = starts;
    this.#isOldAlpine = release?.system === 'alpine' && isOlder(release.release, '3.12') === true;
  }

  of(program: ProgramName): Supply {
    return this.#supplies.get(program) ?? (this.#isUnknown ? 'maybe' : 'none');
  }

  /** A RUN whose script can't be read. */
  addUnknown(): void {
    this.#isUnknown = true;
  }

  addCommand(command: ShellCommand, { step, workdir, variables }: StageStep<RunStep>): void {
    const { words, env } = command;
    const [first = '', ...rest] = words;
    const path = env.get('PATH') ?? (first === 'export' ? rest.find((word) => word.startsWith('PATH=')) : undefined);
    if (path !== undefined) this.#addPath(path);
    if (first === '') return;
    const call = systemPackageCall(words, variables);
    if (call !== undefined) {
      for (const name of call.installs) this.#addPackage(name, call.manager, step.isConditional);
      return;
    }
    for (const name of namedIn(rest)) this.#add(name, 'maybe');
    const kind = isShellOfHeredoc(words, step.text) ? 'harmless' : kindOf(words, workdir);
    if (kind === 'unknown') this.#isUnknown = true;
    if (kind === 'language') for (const name of LANGUAGE_PROGRAMS) this.#add(name, 'maybe');
  }

  addCopy(copy: StageStep<CopyStep>): void {
    const { step } = copy;
    const paths = [...step.sources, step.destination];
    for (const name of namedIn(paths)) {
      this.#add(name, paths.some((path) => posix.basename(path) === name) ? 'certain' : 'maybe');
    }
    // A path in a folder of programs is a file.
    const sources = step.sources.filter((path) => !PROGRAM_FILE.test(path));
    if (sources.length === 0) return;
    const isTree = mayCopyTree({ ...copy, step: { ...step, sources } }, ROOTS, this.#starts);
    if (isTree || hasPathLike(step, SYSTEM_TREE)) this.#isUnknown = true;
  }

  addEnv({ values }: EnvStep): void {
    if (values.has('PATH')) this.#addPath(values.get('PATH') ?? '$PATH_OF_BUILD');
  }

  #add(name: ProgramName, supply: Supply): void {
    if (this.#supplies.get(name) !== 'certain') this.#supplies.set(name, supply);
  }

  /** Programs may be in a folder that is put on the path of programs. */
  #addPath(path: string): void {
    const folders = path.replace(/^PATH=/, '').split(':');
    const others = folders.filter((folder) => !USUAL_PATH.test(folder));
    if (others.length === 0) return;
    for (const name of LANGUAGE_PROGRAMS) this.#add(name, 'maybe');
    if (!others.every((folder) => LANGUAGE_PATH.test(folder))) this.#isUnknown = true;
  }

  #addPackage(name: string | undefined, manager: PackageManager, isConditional: boolean): void {
    if (name === undefined) {
      this.#isUnknown = true;
      return;
    }
    const { brings, mayBring, isKnown } = effectOf(name, manager);
    for (const program of brings) this.#add(program, isConditional ? 'maybe' : 'certain');
    for (const program of mayBring) this.#add(program, 'maybe');
    if (this.#isOldAlpine) for (const program of LANGUAGE_PROGRAMS) this.#add(program, 'maybe');
    this.#isUnknown ||= !isKnown;
  }
}

/** Where programs are, and whole systems. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
const PROGRAM_FILE = /\/s?bin\/[^/*?[$]+$/;
const SYSTEM_TREE = /^\/(?:nix|gnu)(?:\/|$)/;
const USUAL_PATH = /^(?:\$\{?PATH\}?|(?:\/usr(?:\/local)?)?\/s?bin|)$/;
/** Folders for the programs of a language's packages. */
const LANGUAGE_PATH =
  /venv|virtualenv|\/env\/|\.local\/bin|node_modules\/\.bin|(?:\/go|GOPATH\}?|GOROOT\}?|cargo|\.bun|composer\/vendor|vendor|poetry|pdm|JAVA_HOME\}?|dotnet\/tools|\.yarn)\/bin|PNPM_HOME|pnpm|\.dotnet/;

const LANGUAGE_PROGRAMS = PROGRAM_NAMES.filter((name) => programOf(name).language !== undefined);

const NAMES = new RegExp(
  `(?<![\\w])(?:${[...PROGRAM_NAMES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/\+/g, '\\+'))
    .join('|')})(?![\\w])`,
  'g',
);

/** The programs that some words name. */
function namedIn(words: readonly string[]): ReadonlySet<ProgramName> {
  return new Set(words.join(' ').match(NAMES) as readonly ProgramName[] | null);
}

/** Commands that bring no program. */
const HARMLESS =
  /^(?:cd|pushd|popd|echo|printf|mkdir|rm|rmdir|chmod|chown|chgrp|touch|ls|cat|tee|sed|grep|egrep|awk|sort|head|tail|cut|tr|wc|uniq|xargs|test|\[|\[\[|true|false|:|set|shopt|export|unset|read|umask|ulimit|exit|sleep|wait|date|uname|id|whoami|pwd|env|nproc|useradd|groupadd|usermod|groupmod|userdel|adduser|addgroup|deluser|passwd|chpasswd|sync|which|command|type|hash|apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|dpkg|rpm|apt-mark|apt-cache|apt-key|dpkg-reconfigure|dpkg-query|debconf-set-selections|locale-gen|localedef|update-locale|update-ca-certificates|update-ca-trust|ldconfig|setcap|strip|du|df|stat|readlink|realpath|basename|dirname|md5sum|sha1sum|sha256sum|sha512sum|gpg|curl|wget|git|ssh|ssh-keyscan|openssl|jq|zip|gzip|gunzip|a2enmod|a2ensite|a2dissite|service|crontab|getent|java|javac|jar|gcc|cc|g\+\+)$/;

const isShell = (program: string): boolean => /^(?:ba|da|a)?sh$/.test(programName(program));

/** Whether a shell gets nothing but the heredoc of its RUN, whose commands follow. */
function isShellOfHeredoc([first = '', ...rest]: readonly string[], text: string): boolean {
  const isPlain = isShell(first) && rest.every((word) => word.startsWith('-'));
  return isPlain && HEREDOC_OF_SHELL.test(text) && !PIPE_TO_SHELL.test(text);
}

const SHELL = '(?:\\/(?:usr\\/)?bin\\/)?(?:ba|da|a)?sh(?:[ \\t]+-[a-z]+)*';
const HEREDOC = '<<-?["\']?\\w+["\']?';
const HEREDOC_OF_SHELL = new RegExp(`^\\s*(?:${HEREDOC}[ \\t]+${SHELL}|${SHELL}[ \\t]+${HEREDOC})[ \\t]*\\n`);
const PIPE_TO_SHELL = /\|\s*(?:sudo\s+)?(?:\S*\/)?(?:ba|da|a)?sh\b/;

/** Package managers and build tools of languages, and what runs their programs. */
const LANGUAGE =
  /^(?:npm|npx|yarn|pnpm|bun|corepack|node|pip|uv|poetry|pipenv|pdm|gem|bundle|composer|cargo|rustup|go|dotnet|mvn|gradle|tsc|rails|rake)$/;

function kindOf(words: readonly string[], workdir: string | undefined): 'harmless' | 'language' | 'unknown' {
  const [first = '', ...rest] = words;
  const name = programName(first);
  if (/^(?:cp|mv|ln|install)$/.test(name)) return placesFiles(rest) ? 'unknown' : 'harmless';
  if (/^(?:tar|unzip|bsdtar)$/.test(name)) return unpacksInto(rest, workdir) ? 'unknown' : 'harmless';
  if (first.includes('/') && !/^\/(?:usr\/)?s?bin\//.test(first))
    return LANGUAGE_PATH.test(first) ? 'language' : 'unknown';
  // `sh -c` is followed by the commands of its script.
  if (isShell(first)) return /^-\w*c$/.test(rest[0] ?? '') ? 'harmless' : 'unknown';
  if (name === 'python') return rest[0] === '-m' ? 'language' : 'unknown';
  if (HARMLESS.test(name)) return 'harmless';
  return LANGUAGE.test(name) ? 'language' : 'unknown';
}

/** Whether a command may put files of other names among the programs. */
function placesFiles(args: readonly string[]): boolean {
  const paths = args.filter((word) => !word.startsWith('-'));
  const destination = paths.at(-1) ?? '';
  const isElsewhere =
    destination.startsWith('/') && !/^\/(?:usr|usr\/local|usr\/local\/?|s?bin|usr\/.*bin)?(?:\/|$)/.test(destination);
  return !isElsewhere && (paths.some((path) => /[*?$`]/.test(path)) || /\/$|^\/(?:usr|usr\/local)?$/.test(destination));
}

/** Whether an archive is unpacked to where programs are, or it isn't known where to. */
function unpacksInto(args: readonly string[], workdir: string | undefined): boolean {
  const at = args.findIndex((word) => /^(?:-\w*C|-d|--directory)$/.test(word));
  const folder = args.find((word) => /^--directory=/.test(word))?.slice(12) ?? (at < 0 ? workdir : args[at + 1]);
  if (folder === undefined || /[$`]/.test(folder)) return true;
  return ROOTS.test(posix.normalize(folder).replace(/(?<=.)\/$/, ''));
}
