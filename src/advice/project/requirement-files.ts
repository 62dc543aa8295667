import { parse } from 'smol-toml';
import { attempt, tableOf } from './lenient-parse.ts';
import type { Requirement } from './required-packages.ts';
import { lowestOf, pypiName } from './versions.ts';

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/, as far as the name and a fixed version. */
const SPECIFIER =
  /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?\s*(?:===?\s*([\w.!+-]+)(?![\w.*!+-]))?/;

/** `; sys_platform == "win32"`: not for Linux. */
const ELSEWHERE = /\b(?:sys_platform|platform_system|os_name)\s*==\s*['"](?!linux|posix)/i;

/** An index other than PyPI may have builds of its own; PyTorch's, whose paths are as `/whl/cpu`, has none for musl. */
const OTHER_INDEX =
  /^[ \t]*(?:-i|-f|--(?:extra-)?index-url|--find-links)(?:[\s=])(?!.*(?:\/\/pypi\.[\w.-]+\/simple|\/whl\/(?:cpu|cu\d|rocm|torch)))/m;

/** Reads a `requirements.txt`. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function readRequirementsTxt(file: string, text: string): Requirement[] {
  if (OTHER_INDEX.test(text)) return [];
  return text.split(/\r?\n/).flatMap((line) => {
    if (/^\s*(?:#|--|-[irfc]|$)/.test(line)) return [];
    const found = pythonRequirement(file, line);
    // A path, or `-e`: the package has no name here.
    return SPECIFIER.test(line) ? found : [unnamed(file, line.trim())];
  });
}

/** The files that a `requirements.txt` includes. */
export function includedFiles(text: string): string[] {
  return [...text.matchAll(/^[ \t]*(?:-r|--requirement)[ \t=]*([^\s#]+)/gm)].flatMap(([, name]) => name ?? []);
}

/** Reads a `package.json`, without optional dependencies. */
export function readPackageJson(file: string, text: string): Requirement[] {
  const { dependencies, devDependencies } = tableOf(attempt(() => JSON.parse(text)));
  return [...npmRequirements(file, dependencies, false), ...npmRequirements(file, devDependencies, true)];
}

function npmRequirements(file: string, listed: unknown, isDevelopment: boolean): Requirement[] {
  return Object.entries(tableOf(listed)).map(([name, range]) => {
    const version = typeof range === 'string' && /^\d+\.\d+\.\d+$/.test(range) ? range : undefined;
    const atLeast = typeof range === 'string' ? lowestOf(range) : undefined;
    return { file, ecosystem: 'npm', name, version, atLeast, isDevelopment, hasExtras: false };
  });
}

/** Reads a `pyproject.toml`: `dependencies` of `[project]`, and `[tool.poetry.dependencies]`. Groups and extras are left out. */
export function readPyproject(file: string, text: string): Requirement[] {
  const { project, tool } = tableOf(attempt(() => parse(text)));
  const listed = tableOf(project).dependencies;
  const written = Array.isArray(listed) ? listed : [];
  return [
    ...written.flatMap((one) => (typeof one === 'string' ? pythonRequirement(file, one) : [])),
    ...pythonTable(file, tableOf(tableOf(tool).poetry).dependencies, /^\d+(?:\.\d+)*$|^==/),
  ];
}

/** Reads the `[packages]` of a `Pipfile`. https://github.com/pypa/pipfile */
export function readPipfile(file: string, text: string): Requirement[] {
  return pythonTable(file, tableOf(attempt(() => parse(text))).packages, /^==/);
}

/** @param exact matches the ranges that are one version */
function pythonTable(file: string, listed: unknown, exact: RegExp): Requirement[] {
  return Object.entries(tableOf(listed)).flatMap(([name, value]) => {
    const { version, optional, markers, sys_platform, extras } =
      typeof value === 'string' ? { version: value } : tableOf(value);
    if (name === 'python' || optional === true) return [];
    const marker = typeof markers === 'string' ? ` ; ${markers}` : '';
    const platform = typeof sys_platform === 'string' ? ` ; sys_platform ${sys_platform}` : '';
    const isOne = typeof version === 'string' && exact.test(version);
    const more = Array.isArray(extras) && extras.length > 0 ? '[extras]' : '';
    return pythonRequirement(
      file,
      `${name}${more}${isOne ? `==${version.replace(/^=+/, '')}` : ''}${marker}${platform}`,
    );
  });
}

/** A requirement whose package name isn't known. */
export function unnamed(file: string, name: string): Requirement {
  return { file, ecosystem: 'pypi', name, version: undefined, isDevelopment: false, hasExtras: false };
}

function pythonRequirement(file: string, text: string): Requirement[] {
  const [, written, version] = SPECIFIER.exec(text) ?? [];
  if (written === undefined || ELSEWHERE.test(text.slice(text.indexOf(';') + 1))) return [];
  const name = pypiName(written);
  const rest = text.trimStart().slice(written.length);
  const hasExtras = !/^\s*(?:[=<>~!;@(#\\]|$)/.test(rest);
  return [{ file, ecosystem: 'pypi', name, version, isDevelopment: false, hasExtras }];
}
