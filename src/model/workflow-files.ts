import type { TextEdit } from './edit.ts';
import { type JudgedUse, withoutEdits } from './judgement.ts';

const FOLDER = '.github/workflows/';

/** Why a digest below `.github/workflows` isn't written, and what to do. */
export const NO_WORKFLOW_FILES =
  "GITHUB_TOKEN can't write files below .github/workflows; a GitHub App's token with permission-workflows: write can";

/** The files that are edited and stand below `.github/workflows`, be it by a link. @param way the names that a path goes through */
export async function editedWorkflowFiles(
  uses: readonly JudgedUse[],
  way: (file: string) => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const edited = new Set(uses.flatMap((judged) => editsIn(judged).map(({ file }) => file)));
  const found = new Set<string>();
  for (const file of edited) if ((await way(file)).at(-1)?.startsWith(FOLDER) === true) found.add(file);
  return found;
}

/** The uses without the edits of files that the token may not write. */
export function leaveOut(uses: readonly JudgedUse[], files: ReadonlySet<string>): readonly JudgedUse[] {
  return uses.map((judged) =>
    editsIn(judged).some(({ file }) => files.has(file))
      ? { ...withoutEdits(judged), onward: undefined, notEdited: 'workflow-permission' }
      : judged,
  );
}

function editsIn({ edits, onward }: JudgedUse): readonly TextEdit[] {
  return onward === undefined ? edits : [...edits, ...onward.edits];
}
