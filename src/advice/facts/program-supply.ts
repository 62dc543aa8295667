import { posix } from 'node:path';
import type { PackageManager } from '../../bases/base-traits.ts';
import { PROGRAM_NAMES, type ProgramName, programOf } from '../../bases/index.ts';
import type { CopyStep, EnvStep, RunStep, ShellCommand } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import { isOlder } from '../project/versions.ts';
import { hasPathLike, mayCopyTree } from './copied-trees.ts';
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
    const kind = kindOf(words, workdir);
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
    const brought = PROGRAM_NAMES.filter((program) => programOf(program).packages.test(name));
    for (const program of brought) this.#add(program, isConditional ? 'maybe' : 'certain');
    const more = MORE.find(([pattern]) => pattern.test(name))?.[1];
    // Alpine has npm in a package of its own, which nodejs doesn't need.
    const isApart = (program: ProgramName): boolean =>
      manager === 'apk' && name === 'nodejs' && /^np[mx]$/.test(program);
    for (const program of more ?? []) if (!isApart(program)) this.#add(program, 'maybe');
    if (this.#isOldAlpine) for (const program of LANGUAGE_PROGRAMS) this.#add(program, 'maybe');
    // Whatever else a package needs comes with it.
    if (more === undefined && !brought.some((program) => program === name) && !PLAIN_PACKAGE.test(name)) {
      this.#isUnknown = true;
    }
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

/** What a package brings beside what its name says, by what it depends on and what it recommends. */
const MORE: readonly (readonly [RegExp, readonly ProgramName[]])[] = [
  [/^(?:build-essential|build-base|alpine-sdk|base-devel)$/, ['gpg', 'curl', 'git']],
  [/^python3(?:\.\d+)?-pip$/, ['make', 'gcc', 'g++', 'cc', 'gpg', 'python']],
  [
    /^(?:python3(?:\.\d+)?(?:-(?:minimal|venv|dev|setuptools|wheel|virtualenv))?|py3-(?:pip|virtualenv|setuptools|wheel))$/,
    ['python'],
  ],
  [/^npm$/, ['node', 'git', 'make', 'gcc', 'g++', 'cc', 'gpg', 'python3', 'python']],
  [/^nodejs$/, ['python3', 'npm', 'npx']],
  [/^(?:supervisor|lsb-release|ffmpeg|certbot)$/, ['python', 'python3']],
  [/^git-lfs$/, ['git']],
  [/^zip$/, ['unzip']],
  [/^(?:openssh-.*|ssh)$/, ['ssh', 'ssh-keyscan']],
  [/^(?:default-jre.*|openjdk.*-jre.*|java-.*-openjdk-headless)$/, ['java']],
];

/** Packages that bring nothing of the table with them, on any system. Checked against the dependencies of Debian 12. */
const PLAIN_PACKAGE =
  /^(?:ca-certificates(?:-bundle)?|tzdata|locales(?:-all)?|musl-locales|tini|dumb-init|gosu|su-exec|sudo|procps(?:-ng)?|less|nano|vim(?:-tiny)?|htop|net-tools|iputils(?:-ping)?|iproute2?|dnsutils|bind-tools|netcat(?:-openbsd|-traditional)?|telnet|lsof|strace|xz(?:-utils)?|bzip2|gzip|zstd|gettext-base|tree|file|findutils|coreutils|diffutils|grep|sed|gawk|which|hostname|openssl|apt-transport-https|apt-utils|fontconfig|fonts?-.*|ttf-.*|pkg-config|pkgconf|patch|sqlite3?|postgresql-client(?:-\d+)?|postgresql\d*-client|(?:default-)?mysql-client|mariadb-client|redis-tools|redis|cron|nginx|apache2|imagemagick|ghostscript|poppler-utils|psmisc|bc|dos2unix|socat|iptables|netbase|adduser|logrotate|acl|libcap2-bin|libcap|inotify-tools|xvfb|xauth|binutils|gcompat|libc6-compat|icu-(?:libs|data-full)|krb5-libs|libgcc|libgcc-s1|libstdc\+\+6?|linux-headers|musl-dev|libc-dev|libc6(?:-dev)?|zlib1g(?:-dev)?|zlib(?:-dev)?|libffi-dev|libpq5?|libpq-dev|libssl(?:-dev|3|1\.1|3t64)|libxml2(?:-dev)?|libxslt1?(?:-dev|\.1)?|libjpeg(?:62-turbo)?(?:-dev)?|libpng(?:-dev|16-16)?|libfreetype6(?:-dev)?|libzip-dev|libonig-dev|libicu(?:-dev|\d+)|libyaml(?:-dev|-0-2)|libsqlite3-(?:dev|0)|libbz2-dev|libreadline-dev|liblzma-dev|libncurses5?-dev|libgdbm-dev|(?:default-)?libmysqlclient(?:-dev)?|libmariadb(?:-dev|3)|libldap2?-dev|libsasl2-dev|libwebp\d*(?:-dev)?|libgl1(?:-mesa-glx)?|libglib2\.0-0(?:t64)?|libsm6|libxext6|libxrender1|libgomp1|libnss3|libgbm1|libasound2|\..*)$/;

/** Commands that bring no program. */
const HARMLESS =
  /^(?:cd|pushd|popd|echo|printf|mkdir|rm|rmdir|chmod|chown|chgrp|touch|ls|cat|tee|sed|grep|egrep|awk|sort|head|tail|cut|tr|wc|uniq|xargs|test|\[|\[\[|true|false|:|set|shopt|export|unset|read|umask|ulimit|exit|sleep|wait|date|uname|id|whoami|pwd|env|nproc|useradd|groupadd|usermod|groupmod|userdel|adduser|addgroup|deluser|passwd|chpasswd|sync|which|command|type|hash|apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|dpkg|rpm|apt-mark|apt-cache|apt-key|dpkg-reconfigure|dpkg-query|debconf-set-selections|locale-gen|localedef|update-locale|update-ca-certificates|update-ca-trust|ldconfig|setcap|strip|du|df|stat|readlink|realpath|basename|dirname|md5sum|sha1sum|sha256sum|sha512sum|gpg|curl|wget|git|ssh|ssh-keyscan|openssl|jq|zip|gzip|gunzip|a2enmod|a2ensite|a2dissite|service|crontab|getent|java|javac|jar|gcc|cc|g\+\+)$/;

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
  if (/^(?:ba|da|a)?sh$/.test(name)) return /^-\w*c$/.test(rest[0] ?? '') ? 'harmless' : 'unknown';
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
