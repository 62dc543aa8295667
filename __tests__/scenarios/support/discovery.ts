import { expect } from 'vitest';
import type { Project } from './project.ts';
import { checkJson } from './report.ts';

/** A Dockerfile with one image. */
export const FROM = 'FROM app:1\n';

/** Such Dockerfiles under these names. */
export const filesFrom = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, FROM]));

/** The files that are read, in the order of the report. Nothing has to be asked for that. */
export async function filesRead(
  folder: Project,
  args: readonly string[] = [],
  cwd = folder.folder,
  env = {},
): Promise<string[]> {
  const { report, exitCode, stderr } = await checkJson(folder, ['--offline', ...args], { cwd, env });
  expect([exitCode, stderr]).toEqual([0, '']);
  return report.references.map(({ file }) => file);
}
