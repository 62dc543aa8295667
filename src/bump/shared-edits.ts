import { takesTextFrom } from '../check/propose/tag-edit.ts';
import type { TextEdit } from '../model/edit.ts';
import type { BumpUse } from './bump-use.ts';

/**
 * Adds the uses that take text from the same ARG as a kept tag: they moved with it, and stay with it.
 * @param keep gives a use with its last edit; undefined where that can't be written
 */
export function withSharedArgs<Candidate extends { readonly judged: BumpUse }>(
  candidates: readonly Candidate[],
  kept: ReadonlyMap<BumpUse, BumpUse>,
  keep: (candidate: Candidate) => BumpUse | undefined,
): Map<BumpUse, BumpUse> {
  const all = new Map(kept);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    const tags = [...all.values()].flatMap((one) => tagEditOf(one) ?? []);
    for (const candidate of candidates) {
      const { judged } = candidate;
      const isShared = tags.some(
        (tag) => changesTextOf(tag, judged) && !judged.edits.some((edit) => isSameEdit(edit, tag)),
      );
      if (!isShared || all.has(judged)) continue;
      const result = keep(candidate);
      if (result !== undefined) all.set(judged, result);
    }
  }
  return all;
}

/** Removes the uses whose last edit contradicts another use of the file, which needs another text in the same place. */
export function withoutContradictions(
  files: ReadonlyMap<string, readonly BumpUse[]>,
  kept: ReadonlyMap<BumpUse, BumpUse>,
): Map<BumpUse, BumpUse> {
  const left = new Map(kept);
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const [judged, made] of left) {
      const others = (files.get(judged.use.file) ?? []).flatMap((other) => {
        return other === judged ? [] : [left.get(other) ?? other];
      });
      const tag = tagEditOf(made);
      const isContradicted = others.some((other) => {
        const needsTag =
          tag !== undefined && changesTextOf(tag, other) && !other.edits.some((edit) => isSameEdit(edit, tag));
        return needsTag || other.edits.some((theirs) => made.edits.some((edit) => contradicts(edit, theirs)));
      });
      if (isContradicted) left.delete(judged);
    }
  }
  return left;
}

function tagEditOf({ proposal, edits }: BumpUse): TextEdit | undefined {
  return proposal?.tag === undefined ? undefined : edits[0];
}

function changesTextOf(edit: TextEdit, { use }: BumpUse): boolean {
  return edit.file === use.file && takesTextFrom(use, edit);
}

function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function contradicts(a: TextEdit, b: TextEdit): boolean {
  const meets = a.span.start === b.span.start || (a.span.start < b.span.end && b.span.start < a.span.end);
  return meets && !isSameEdit(a, b);
}
