import { resolveMirror } from './mirrors.ts';
import { type Named, type NameMemory, rememberByName } from './name-memory.ts';
import { tagWords } from './tag-words.ts';

/** The interpreter or runtime of a language, in one version. */
export interface LanguageRuntime {
  readonly language: 'python' | 'node' | 'ruby' | 'php' | 'java' | 'dotnet';
  /** As much of it as decides whether packages fit: `3.12` of Python and Ruby, `8.3` of PHP, `22` of Node.js, Java and .NET. */
  readonly version: string;
  /** Of Python the folder where it is. */
  readonly folder?: string;
}

type Language = LanguageRuntime['language'];

/** How many numbers of a version count. */
const NUMBERS: Readonly<Record<Language, 1 | 2>> = { python: 2, node: 1, ruby: 2, php: 2, java: 1, dotnet: 1 };

/** As people write them. */
const LABELS: Readonly<Record<Language, string>> = {
  python: 'Python',
  node: 'Node.js',
  ruby: 'Ruby',
  php: 'PHP',
  java: 'Java',
  dotnet: '.NET',
};

/** Repositories whose tags begin with the version of a language. */
const BY_TAG: readonly (readonly [repository: RegExp, language: Language, folder?: string])[] = [
  [/^docker\.io\/library\/python$/, 'python', '/usr/local/bin'],
  [/^docker\.io\/library\/node$/, 'node'],
  [/^docker\.io\/library\/ruby$/, 'ruby'],
  [/^docker\.io\/library\/php$/, 'php'],
  [/^docker\.io\/library\/(?:eclipse-temurin|amazoncorretto|sapmachine|openjdk)$/, 'java'],
  [/^mcr\.microsoft\.com\/dotnet\/(?:nightly\/)?(?:sdk|aspnet|runtime)$/, 'dotnet'],
  [/^public\.ecr\.aws\/lambda\/python$/, 'python', '/var/lang/bin'],
  [/^public\.ecr\.aws\/lambda\/nodejs$/, 'node'],
  [/^public\.ecr\.aws\/lambda\/ruby$/, 'ruby'],
  [/^(?:cgr\.dev\/[^/]+|dhi\.io)\/python$/, 'python'],
  [/^(?:cgr\.dev\/[^/]+|dhi\.io)\/node$/, 'node'],
  [/^(?:cgr\.dev\/[^/]+|dhi\.io)\/ruby$/, 'ruby'],
  [/^cgr\.dev\/[^/]+\/j(?:re|dk)$/, 'java'],
];

/** Repositories whose names have it: `nodejs22-debian12`, `ubi9/python-312-minimal`. */
const BY_NAME: readonly (readonly [repository: RegExp, language: Language])[] = [
  [/^gcr\.io\/distroless\/nodejs(\d+)-debian\d+$/, 'node'],
  [/^gcr\.io\/distroless\/java(\d+)-debian\d+$/, 'java'],
  [/^registry\.access\.redhat\.com\/ubi\d+\/nodejs-(\d+)(?:-minimal)?$/, 'node'],
  [/^registry\.access\.redhat\.com\/ubi\d+\/python-(\d)(\d+)(?:-minimal)?$/, 'python'],
  [/^registry\.access\.redhat\.com\/ubi\d+\/ruby-(\d)(\d)$/, 'ruby'],
  [/^registry\.access\.redhat\.com\/ubi\d+\/php-(\d)(\d)$/, 'php'],
  [/^registry\.access\.redhat\.com\/ubi\d+\/openjdk-(\d+)(?:-runtime)?$/, 'java'],
  [/^registry\.access\.redhat\.com\/ubi\d+\/dotnet-(\d+)\d(?:-runtime)?$/, 'dotnet'],
];

/** Repositories that have one version, without it in their names. As of August 2026; the free tags of Chainguard move. */
const FIXED: Readonly<Record<string, string>> = {
  'gcr.io/distroless/python3-debian11': 'python 3.9',
  'gcr.io/distroless/python3-debian12': 'python 3.11',
  'gcr.io/distroless/python3-debian13': 'python 3.13',
};
const CHAINGUARD: Readonly<Record<string, string>> = {
  'cgr.dev/chainguard/python': 'python 3.14',
  'cgr.dev/chainguard/node': 'node 26',
  'cgr.dev/chainguard/ruby': 'ruby 4.0',
  'cgr.dev/chainguard/jre': 'java 26',
  'cgr.dev/chainguard/jdk': 'java 26',
};

/** The runtime that the name of an image says it has; undefined where it says none, or not which version. */
export function runtimeByName(reference: Named): LanguageRuntime | undefined {
  return rememberByName(known, reference, () => readRuntime(reference));
}

const known: NameMemory<LanguageRuntime> = new Map();

function readRuntime(reference: Named): LanguageRuntime | undefined {
  const name = resolveMirror(reference);
  const tag = reference.tag ?? '';
  const isNewest = /^latest(?:-dev)?$/.test(tag) && reference.digest === undefined;
  const fixed = FIXED[name] ?? (isNewest ? CHAINGUARD[name] : undefined);
  if (fixed !== undefined) {
    const [language, version] = fixed.split(' ') as [Language, string];
    return runtimeOf(language, version);
  }
  // Of an image of uv the tag names the Python.
  if (name === 'ghcr.io/astral-sh/uv')
    return runtimeOf('python', /(?:^|-)python(3\.\d+)/.exec(tag)?.[1], '/usr/local/bin');
  for (const [pattern, language, folder] of BY_TAG) {
    if (pattern.test(name)) return runtimeOf(language, tagWords(tag).version, folder);
  }
  for (const [pattern, language] of BY_NAME) {
    const numbers = pattern.exec(name)?.slice(1);
    if (numbers !== undefined) return runtimeOf(language, numbers.join('.'));
  }
  return undefined;
}

/** Undefined where the version is too short to tell. */
function runtimeOf(language: Language, whole: string | undefined, folder = '/usr/bin'): LanguageRuntime | undefined {
  const numbers = whole?.split('.').slice(0, NUMBERS[language]) ?? [];
  if (numbers.length < NUMBERS[language]) return undefined;
  const version = numbers.join('.');
  return language === 'python' ? { language, version, folder } : { language, version };
}

/** The variables in which images say the version of their runtime. */
const VARIABLES: Readonly<Record<string, Language>> = {
  PYTHON_VERSION: 'python',
  NODE_VERSION: 'node',
  RUBY_VERSION: 'ruby',
  PHP_VERSION: 'php',
};

/** The runtime that the configuration of an image of a language says it has. */
export function runtimeByContent(
  language: string | undefined,
  env: ReadonlyMap<string, string>,
): LanguageRuntime | undefined {
  for (const [name, found] of Object.entries(VARIABLES)) {
    if (found === language && env.has(name)) return runtimeOf(found, env.get(name), '/usr/local/bin');
  }
  return undefined;
}

/** For a sentence: `Python 3.12`. */
export function runtimeLabel({ language, version }: LanguageRuntime): string {
  return `${LABELS[language]} ${version}`;
}

/** The Python of distributions. https://repology.org/project/python */
const SYSTEM_PYTHON: Readonly<Record<string, string>> = {
  'debian 10': '3.7',
  'debian 11': '3.9',
  'debian 12': '3.11',
  'debian 13': '3.13',
  'ubuntu 20.04': '3.8',
  'ubuntu 22.04': '3.10',
  'ubuntu 24.04': '3.12',
  'ubuntu 26.04': '3.14',
};

/** The Python that the package python3 of a distribution is. */
export function pythonOfRelease({
  system,
  release,
}: {
  readonly system: string;
  readonly release: string;
}): LanguageRuntime | undefined {
  return runtimeOf('python', SYSTEM_PYTHON[`${system} ${release}`]);
}
