import { posix } from 'node:path';
import type { LanguageRuntime } from '../../bases/index.ts';
import type { PlacedArtifact } from '../facts/artifacts/artifact.ts';
import { isWithin } from '../facts/paths.ts';
import type { StageFacts } from '../facts/stage-facts.ts';

/** Whether Python finds packages although they were installed for another version of it: by their path, or by PYTHONPATH. */
export function isFoundByPython(
  { path, layout, kind }: PlacedArtifact,
  facts: StageFacts,
  own: LanguageRuntime,
): boolean {
  if (kind === 'wheels') return false;
  if (isOnPythonPath(path, facts)) return true;
  if (layout !== undefined) return false;
  const named = /\/python(3\.\d+)(?:\/|$)/.exec(path)?.[1];
  return named === undefined || named === own.version;
}

/** What goes wrong where the version is the same, and Python is in another folder. */
export function environmentEffect(
  artifact: PlacedArtifact,
  facts: StageFacts,
  made: LanguageRuntime,
  own: LanguageRuntime,
): { clause: string; effect: string | undefined } | undefined {
  const { path, layout } = artifact;
  if (made.folder === own.folder || made.folder === undefined || isOnPythonPath(path, facts)) return undefined;
  if (layout === 'environment') {
    if (!startsIn(path, facts)) return undefined;
    const clause = `COPY brings a virtual environment of ${made.folder}/python3, which this image doesn't have`;
    return {
      clause,
      effect: `the virtual environment is one of ${made.folder}/python3, and nothing in it starts there`,
    };
  }
  const isDebian = facts.stage.release?.system === 'debian' || facts.stage.release?.system === 'ubuntu';
  const whole = layout === 'versioned' ? posix.join(path, `lib/python${made.version}/site-packages`) : path;
  if (!isDebian || !/^\/usr\/local\/lib\/python3\.\d+\/site-packages$/.test(whole)) return undefined;
  const clause = `COPY brings packages to ${whole}, where this image's Python doesn't look`;
  return { clause, effect: `it doesn't look in ${whole}, so none of them is found` };
}

function isOnPythonPath(path: string, { steps }: StageFacts): boolean {
  const variables = steps.at(-1)?.variables;
  if (variables?.has('PYTHONPATH') !== true) return false;
  // Where its value isn't known, it may have any folder.
  const value = variables.get('PYTHONPATH') ?? '';
  return value.includes('$') || value === '' || value.split(':').some((folder) => isWithin(folder, path));
}

/** Whether a container starts a program of a virtual environment. */
function startsIn(path: string, { steps, startWords, starts }: StageFacts): boolean {
  const { workdir = '/', variables } = steps.at(-1) ?? {};
  const folder = posix.join(path, 'bin');
  if ([...startWords].some((word) => isWithin(posix.resolve(workdir, word), folder))) return true;
  const first = (variables?.get('PATH') ?? '').split(':')[0];
  const programs = starts.map(({ step }) => step.words[0] ?? '');
  return (
    first === folder &&
    programs.some((word) => /^(?:python[\d.]*|gunicorn|uvicorn|celery|flask|fastapi|hypercorn|daphne)$/.test(word))
  );
}
