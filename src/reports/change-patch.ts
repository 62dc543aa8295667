import type { BaseChange } from '../advice/change/base-change.ts';
import { renderDiff } from './unified-diff.ts';

/** The edits by which a file moves to another image, as a patch; undefined where it moves by steps. */
export function changePatch(file: string, { patch }: BaseChange): string | undefined {
  return patch && Buffer.from(renderDiff([{ file, ...patch }])).toString('utf8');
}
