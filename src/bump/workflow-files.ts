import { type ProposedUse, withoutEdits } from '../check/propose/proposed-use.ts';
import type { TextEdit } from '../model/edit.ts';

const FOLDER = '.github/workflows/';

/** The edited files below `.github/workflows`, also by a link. @param linkChain the links that a path goes through, and the file */
export async function editedWorkflowFiles(
  uses: readonly ProposedUse[],
  linkChain: (file: string) => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const edited = new Set(uses.flatMap((judged) => editsIn(judged).map(({ file }) => file)));
  const found = new Set<string>();
  for (const file of edited) if ((await linkChain(file)).at(-1)?.startsWith(FOLDER) === true) found.add(file);
  return found;
}

/** The uses without the edits of files that the token may not write. */
export function withoutEditsOf<Use extends ProposedUse>(
  uses: readonly Use[],
  files: ReadonlySet<string>,
): readonly Use[] {
  return uses.map((judged) =>
    editsIn(judged).some(({ file }) => files.has(file))
      ? { ...withoutEdits(judged), onward: undefined, notEdited: 'workflow-permission' }
      : judged,
  );
}

function editsIn({ edits, onward }: ProposedUse): readonly TextEdit[] {
  return onward === undefined ? edits : [...edits, ...onward.edits];
}
