import type { PackageManager } from './base-traits.ts';

/** A program that images may have or lack. */
export interface Program {
  /** Matches the names of the packages of operating systems that bring it. */
  readonly packages: RegExp;
  /** The package that brings it where its name is another one: for all managers, or by manager. */
  readonly install?: string | Partial<Record<PackageManager, string>>;
  /** The language that it belongs to: the package manager of a language may bring it. */
  readonly language?: 'node' | 'python' | 'ruby' | 'php' | 'go' | 'rust' | 'java' | 'dotnet';
}

const COMPILER = /^(?:gcc(?:-\d+)?|g\+\+(?:-\d+)?|gcc-c\+\+|build-essential|build-base|alpine-sdk|base-devel)$/;
/** The same package for each manager of RPM packages. */
const rpm = (name: string) => ({ dnf: name, yum: name, microdnf: name, tdnf: name });
const C: Program = {
  packages: COMPILER,
  install: { ...rpm('gcc'), apk: 'build-base', apt: 'gcc' },
};
const USERS: Program = {
  packages: /^(?:shadow|shadow-utils|passwd)$/,
  install: { ...rpm('shadow-utils'), apk: 'shadow', apt: 'passwd', zypper: 'shadow', pacman: 'shadow' },
};
const ADDUSER: Program = {
  packages: /^(?:adduser|shadow-utils|busybox)$/,
  install: { ...rpm('shadow-utils'), apt: 'adduser' },
};
const PYTHON = /^(?:python3.*|py3-.*)$/;
const NODE = /^nodejs/;
const PIP: Program = {
  packages: /^(?:python[23]?(?:\.\d+)?-pip|py[23]?-pip)$/,
  install: { ...rpm('python3-pip'), apt: 'python3-pip', apk: 'py3-pip' },
  language: 'python',
};
const JDK = /^(?:default-jdk.*|openjdk-?\d+(?:-jdk.*)?|java-.*-devel|.*-jdk(?:-.*)?)$/;
const JAVAC: Program = { packages: JDK, language: 'java' };
const PROCESSES: Program = {
  packages: /^procps(?:-ng)?$/,
  install: { ...rpm('procps-ng'), apt: 'procps' },
};
const SSH: Program = {
  packages: /^(?:ssh|openssh|openssh-clients?(?:-.*)?)$/,
  install: { ...rpm('openssh-clients'), apt: 'openssh-client', apk: 'openssh-client' },
};

/** `dotnet` with its SDK, which `dotnet build` needs: no name of a program. */
export const DOTNET_SDK = 'dotnet SDK';

/** The verbs of `dotnet` that need it. https://learn.microsoft.com/dotnet/core/tools/ */
export const DOTNET_SDK_VERBS =
  /^(?:build|publish|restore|test|run|pack|tool|ef|new|add|msbuild|watch|workload|clean|format|sln|nuget|store|dev-certs|user-secrets)$/;

/** The programs whose presence in images is known, by their names. */
export const PROGRAMS = {
  bash: { packages: /^bash$/ },
  curl: { packages: /^curl(?:-minimal)?$/ },
  wget: { packages: /^wget2?(?:-wget)?$/ },
  git: { packages: /^(?:git(?:-core|-all|-lfs)?|alpine-sdk)$/ },
  tar: { packages: /^tar$/ },
  zip: { packages: /^zip$/ },
  unzip: { packages: /^unzip$/ },
  jq: { packages: /^jq$/ },
  rsync: { packages: /^rsync$/ },
  gpg: { packages: /^(?:gnupg2?|gpg|gnupg2-.*)$/, install: { ...rpm('gnupg2'), apt: 'gnupg', apk: 'gnupg' } },
  ssh: SSH,
  'ssh-keyscan': SSH,
  sudo: { packages: /^sudo$/ },
  nvcc: { packages: /^cuda-(?:nvcc|toolkit|compiler|minimal-build)/ },
  ps: PROCESSES,
  pgrep: PROCESSES,
  nc: {
    packages: /^(?:netcat.*|ncat|nmap-ncat)$/,
    install: { ...rpm('nmap-ncat'), apt: 'netcat-openbsd' },
  },
  ping: { packages: /^iputils(?:-ping)?$/, install: { ...rpm('iputils'), apt: 'iputils-ping', apk: 'iputils-ping' } },
  make: { packages: /^(?:make|build-essential|build-base|alpine-sdk|base-devel)$/ },
  gcc: C,
  cc: C,
  'g++': {
    packages: /^(?:g\+\+(?:-\d+)?|gcc-c\+\+|build-essential|build-base|alpine-sdk|base-devel)$/,
    install: { ...rpm('gcc-c++'), apk: 'build-base' },
  },
  useradd: USERS,
  usermod: USERS,
  groupadd: USERS,
  adduser: ADDUSER,
  addgroup: ADDUSER,
  tini: { packages: /^tini/ },
  'dumb-init': { packages: /^dumb-init$/ },
  gosu: { packages: /^gosu$/ },
  'su-exec': { packages: /^su-exec$/ },
  python: {
    packages: /^(?:python|python2.*|python-.*)$/,
    install: { ...rpm('python3'), apt: 'python-is-python3', apk: 'python3' },
    language: 'python',
  },
  python3: { packages: PYTHON, language: 'python' },
  pip: PIP,
  pip3: PIP,
  poetry: { packages: /poetry/, language: 'python' },
  pipenv: { packages: /pipenv/, language: 'python' },
  uv: { packages: /^uv$/, language: 'python' },
  node: { packages: NODE, install: 'nodejs', language: 'node' },
  npm: { packages: /^(?:npm|nodejs-npm)$/, language: 'node' },
  npx: { packages: /^(?:npm|nodejs-npm)$/, install: 'npm', language: 'node' },
  corepack: { packages: /^corepack$/, language: 'node' },
  yarn: { packages: /^yarn(?:pkg)?$/, language: 'node' },
  pnpm: { packages: /^pnpm$/, language: 'node' },
  ruby: { packages: /^ruby/, language: 'ruby' },
  gem: { packages: /^ruby/, install: 'ruby', language: 'ruby' },
  bundle: {
    packages: /bundler|^ruby-full$/,
    install: { ...rpm('rubygem-bundler'), apt: 'ruby-bundler', apk: 'ruby-bundler' },
    language: 'ruby',
  },
  php: { packages: /^php/, language: 'php' },
  composer: { packages: /^composer$/, language: 'php' },
  go: { packages: /^(?:go|golang.*)$/, install: { ...rpm('golang'), apt: 'golang' }, language: 'go' },
  cargo: { packages: /^(?:cargo|rust|rustup)$/, language: 'rust' },
  java: {
    packages: /jre|jdk|^java-/,
    install: { ...rpm('java-21-openjdk-headless'), apt: 'default-jre-headless', apk: 'openjdk21-jre-headless' },
    language: 'java',
  },
  javac: JAVAC,
  jar: JAVAC,
  jlink: JAVAC,
  mvn: { packages: /^maven$/, install: 'maven', language: 'java' },
  gradle: { packages: /^gradle$/, language: 'java' },
  dotnet: { packages: /^(?:dotnet|aspnetcore)/, language: 'dotnet' },
  [DOTNET_SDK]: { packages: /^dotnet-?(?:sdk|\d+$)/, language: 'dotnet' },
} as const satisfies Readonly<Record<string, Program>>;

/** The name of a program of the table. */
export type ProgramName = keyof typeof PROGRAMS;

/** All of them. */
export const PROGRAM_NAMES = Object.keys(PROGRAMS) as readonly ProgramName[];

/** What the table has of a program. */
export function programOf(name: ProgramName): Program {
  return PROGRAMS[name];
}

/** The package that brings a program. */
export function packageOf(name: ProgramName, manager: PackageManager, system?: string): string {
  // Amazon's distribution has its own OpenJDK alone.
  if (name === 'java' && system?.startsWith('amazon') === true) return 'java-21-amazon-corretto-headless';
  const { install = name } = programOf(name);
  return typeof install === 'string' ? install : (install[manager] ?? name);
}
