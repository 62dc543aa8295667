import { posix } from 'node:path';
import type { PackageManager } from '../../bases/base-traits.ts';

/** How the arguments of a program are read. */
export interface Tool {
  /** Its options that take the next word as their value. */
  readonly valued?: RegExp;
  /** Its verbs that install packages. */
  readonly installs?: RegExp;
  /** The words with which it fetches or builds an application. */
  readonly builds?: RegExp;
  /** The language whose packages it installs. */
  readonly language?: 'node' | 'python';
  /** The package manager of an operating system that it is, or is a part of. */
  readonly manager?: PackageManager;
  /** Of such a manager the verbs that change the system: queries work without it. */
  readonly changes?: RegExp;
}

const NOTHING = /^$/;
const BUILDS = /^(?:ci|install|i|add|build|sync|package|publish|get|clone)$/;

const SYSTEM_INSTALLS = /^(?:install|localinstall|reinstall|add|in|-S\w*)$/;
const system = (manager: PackageManager, changes: RegExp): Tool => ({ manager, changes, installs: SYSTEM_INSTALLS });
const RPM_CHANGES = /^(?:install|localinstall|reinstall|groupinstall|update|upgrade|makecache|remove|erase|clean)$/;

const NPM: Tool = {
  language: 'node',
  installs: /^(?:install|i|in|ins|add|ci|clean-install|ic|install-clean)$/,
  builds: BUILDS,
  valued:
    /^(?:--prefix|--cwd|--dir|-C|--filter|--cache|--cache-folder|--modules-folder|--mutex|--store-dir|--registry|--omit|--only|--include|--loglevel|--reporter|--network-timeout|--network-concurrency)$/,
};

const PIP: Tool = {
  language: 'python',
  installs: /^(?:install|wheel)$/,
  builds: BUILDS,
  valued:
    /^(?:-[tricfw]|--(?:target|requirement|prefix|root|index-url|extra-index-url|find-links|constraint|cache-dir|wheel-dir|python|trusted-host|timeout|retries|progress-bar|log|report|src|no-binary))$/,
};

const JAVA_BUILD: Tool = { builds: BUILDS };

/** By the program's name, without its folder; `pip` and `python` also for `pip3` and `python3.12`. */
const TOOLS = {
  apt: system('apt', /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/),
  'apt-get': system('apt', /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove|clean)$/),
  aptitude: system('apt', /^(?:install|update|upgrade|safe-upgrade|full-upgrade|remove|purge)$/),
  dpkg: system('apt', /^(?:-i|--install)$/),
  apk: system('apk', /^(?:add|update|upgrade|del|fix)$/),
  dnf: system('dnf', RPM_CHANGES),
  yum: system('yum', RPM_CHANGES),
  microdnf: system('microdnf', RPM_CHANGES),
  tdnf: system('tdnf', RPM_CHANGES),
  zypper: system('zypper', /^(?:install|in|update|up|refresh|ref|remove|rm|dup|dist-upgrade)$/),
  pacman: system('pacman', /^-(?:S|U|R)\w*$/),
  npm: NPM,
  yarn: NPM,
  pnpm: NPM,
  bun: NPM,
  pip: PIP,
  uv: { language: 'python', installs: /^(?:sync|add)$/, builds: BUILDS },
  poetry: { language: 'python', installs: /^(?:install|sync|add)$/, builds: BUILDS },
  pdm: { installs: /^(?:install|sync|add)$/ },
  pipenv: { installs: /^(?:install|sync)$/ },
  bundle: { builds: BUILDS },
  gem: { builds: BUILDS },
  composer: { builds: BUILDS },
  cargo: { builds: BUILDS },
  mvn: JAVA_BUILD,
  mvnw: JAVA_BUILD,
  gradle: JAVA_BUILD,
  gradlew: JAVA_BUILD,
  dotnet: { builds: BUILDS },
  git: { builds: BUILDS },
  python: { builds: BUILDS },
  go: {
    builds: BUILDS,
    valued:
      /^--?(?:o|p|C|asmflags|buildmode|compiler|coverpkg|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/,
  },
  jlink: { valued: /^(?:--(?:add-modules|limit-modules|module-path|launcher|compress|vm|exclude-files|endian)|-p)$/ },
  cp: { valued: /^(?:-[a-zA-Z]*[St]|--(?:suffix|target-directory))$/ },
  mv: { valued: /^(?:-[a-zA-Z]*[St]|--(?:suffix|target-directory))$/ },
  install: { valued: /^(?:-[a-zA-Z]*[mogSt]|--(?:mode|owner|group|suffix|target-directory))$/ },
} as const satisfies Readonly<Record<string, Tool>>;

/** The name of a tool in the table. */
export type ToolName = keyof typeof TOOLS;

/** A program that is the package manager of an operating system, or a part of one. */
export interface SystemProgram {
  readonly program: string;
  readonly manager: PackageManager;
  /** Matches the verbs that change the system, anywhere in a text. */
  readonly verbs: RegExp;
}

/** All programs of package managers of operating systems. */
export const SYSTEM_PROGRAMS: readonly SystemProgram[] = Object.entries(TOOLS).flatMap(
  ([program, { manager, changes }]: [string, Tool]): SystemProgram[] => {
    if (manager === undefined || changes === undefined) return [];
    const verbs = new RegExp(`(?<![\\w-])${changes.source.slice(1, -1)}(?![\\w-])`);
    return [{ program, manager, verbs }];
  },
);

/** How each manager installs, for a sentence. */
export const INSTALL_COMMANDS: Readonly<Record<PackageManager, string>> = {
  apt: 'apt-get install',
  apk: 'apk add',
  dnf: 'dnf install',
  microdnf: 'microdnf install',
  yum: 'yum install',
  tdnf: 'tdnf install',
  zypper: 'zypper install',
  pacman: 'pacman -S',
};

/** The tool of a program's name or path; undefined for others. */
export function toolOf(program: string): Tool | undefined {
  const name = programName(program);
  return Object.hasOwn(TOOLS, name) ? TOOLS[name as ToolName] : undefined;
}

/** The program's name without its folder; `pip` for `/usr/bin/pip3.12`, `python` for `python3`. */
export function programName(program: string): string {
  return posix.basename(program).replace(/^(pip|python)[\d.]+$/, '$1');
}

/** The names of the tools that install the packages of a language. */
export function installersOf(language: Tool['language']): string[] {
  return Object.keys(TOOLS).filter((name) => toolOf(name)?.language === language);
}

/** The words that aren't the value of the option before them. */
export function withoutValues(words: readonly string[], tool: ToolName): string[] {
  const { valued = NOTHING }: Tool = TOOLS[tool];
  return words.filter((_, index) => !valued.test(words[index - 1] ?? ''));
}

/** The words that are neither options nor their values. */
export function operandsOf(words: readonly string[], tool: ToolName): string[] {
  return withoutValues(words, tool).filter((word) => !word.startsWith('-'));
}

/** The value of an option: `-o x`, `-o=x`, `--output=x`; the last one counts. Undefined where there is none. */
export function optionValue(words: readonly string[], ...options: readonly string[]): string | undefined {
  let value: string | undefined;
  for (const [index, word] of words.entries()) {
    for (const option of options) {
      if (word === option) value = words[index + 1];
      else if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1);
    }
  }
  return value;
}

/** The words with the verb first: `pip --no-cache-dir install x` is `pip install --no-cache-dir x`. */
export function verbFirst(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !word.startsWith('-'));
  return at < 0 ? words : [words[at] ?? '', ...words.slice(0, at), ...words.slice(at + 1)];
}

/** The command as its module's own program would be called: `pip install x` of `python -m pip install x`. */
export function withoutModuleRunner(words: readonly string[]): readonly string[] {
  const isRunner = programName(words[0] ?? '') === 'python' && words[1] === '-m';
  return isRunner ? words.slice(2) : words;
}
