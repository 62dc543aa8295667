import { parse } from 'smol-toml';
import type { Requirement } from '../model/advice.ts';

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/, as far as the name and a fixed version. */
const SPECIFIER =
  /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:===?\s*([\w.!+-]+)(?![\w.*!+-]))?/;

/** A `requirements.txt`. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function readRequirementsTxt(file: string, text: string): Requirement[] {
  return text.split(/\r?\n/).flatMap((line) => (/^\s*(?:#|-|$)/.test(line) ? [] : pythonRequirement(file, line)));
}

/** A `package.json`: what is installed for production. */
export function readPackageJson(file: string, text: string): Requirement[] {
  const { dependencies } = jsonObject(text);
  if (typeof dependencies !== 'object' || dependencies === null) return [];
  return Object.entries(dependencies).map(([name, range]) => {
    const version = typeof range === 'string' && /^\d+\.\d+\.\d+$/.test(range) ? range : undefined;
    return { file, ecosystem: 'npm', name, version };
  });
}

function jsonObject(text: string): Record<string, unknown> {
  return tableOf(attempt(() => JSON.parse(text)));
}

/** A `pyproject.toml`: `dependencies` of `[project]`, and the keys of `[tool.poetry.dependencies]`. */
export function readPyproject(file: string, text: string): Requirement[] {
  const { project, tool } = tableOf(attempt(() => parse(text)));
  const listed = tableOf(project).dependencies;
  const keys = Object.keys(tableOf(tableOf(tableOf(tool).poetry).dependencies)).filter((key) => key !== 'python');
  const written = [...(Array.isArray(listed) ? listed : []), ...keys];
  return written.flatMap((one) => (typeof one === 'string' ? pythonRequirement(file, one) : []));
}

/** What can't be parsed requires nothing: it is for its own tools to complain. */
function attempt(parseIt: () => unknown): unknown {
  try {
    return parseIt();
  } catch {
    return undefined;
  }
}

function tableOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Names are compared in lower case, with one hyphen for runs of `-`, `_` and `.` (PEP 503). */
function pythonRequirement(file: string, text: string): Requirement[] {
  const [, name, version] = SPECIFIER.exec(text) ?? [];
  if (name === undefined) return [];
  return [{ file, ecosystem: 'pypi', name: name.toLowerCase().replace(/[-_.]+/g, '-'), version }];
}
