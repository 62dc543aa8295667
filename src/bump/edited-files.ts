import { applyEdits, editsByFile } from '../model/edit.ts';
import type { BaseBranch, NewContent } from '../model/github.ts';
import type { BumpUse } from './bump-use.ts';
import { editsOf } from './image-moves.ts';

/** The files of the base branch with the edits of uses. */
export async function editFiles(uses: readonly BumpUse[], base: BaseBranch): Promise<NewContent[]> {
  const contents: NewContent[] = [];
  for (const [path, edits] of editsByFile(editsOf(uses))) {
    const content = await base.files.read(path);
    // Of a link to a Dockerfile, the Dockerfile is edited.
    const target = (await base.files.linkChain(path)).at(-1) ?? path;
    const entry = base.tree.entries.get(target);
    if ('unreadable' in content || entry === undefined) throw new Error(`${path} was read before and is gone now.`);
    contents.push({ path: target, mode: entry.mode, bytes: applyEdits(content.bytes, edits) });
  }
  return contents;
}
