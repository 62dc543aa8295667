import { isUtf8 } from 'node:buffer';
import type { TextEdit } from '../../model/edit.ts';
import type { ImageUse } from '../../model/image-use.ts';
import { familiarReference, type Reference } from '../../model/reference.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { Breakage } from '../alternatives/breaks.ts';
import type { KnownBase } from '../known-base.ts';
import { changeNotes, type Note } from './change-notes.ts';
import { fixOf, orphanedBy } from './fixes.ts';
import { remedyOf } from './remedies.ts';
import { SourceLines } from './source-lines.ts';

/** How a file moves to another base image: by edits where all of them are sure, else by steps. */
export interface BaseChange {
  /** The image to move to, as people write it. */
  readonly reference: string;
  /** The bytes of the file, and what to replace in them; undefined where something is not sure. */
  readonly patch: { readonly before: Uint8Array; readonly edits: readonly TextEdit[] } | undefined;
  /** What to do, in order, a sentence each; empty where there are edits. */
  readonly steps: readonly string[];
  /** What to know and to test, a sentence each. */
  readonly notes: readonly Note[];
}

/** What is to change, and why. */
export interface WantedChange {
  /** The FROM that names the base. */
  readonly use: ImageUse;
  /** With a digest where today's has one. */
  readonly root: Reference | 'scratch';
  readonly known: KnownBase;
  readonly breakages: readonly Breakage[];
}

/** As people write it, with its tag and its digest. */
function wholeReference(root: Reference): string {
  const { tag, digest } = root;
  return `${familiarReference(root)}${tag === undefined || digest === undefined ? '' : `@${digest}`}`;
}

/** How the file moves to the image. Pure. */
export function baseChange(file: AdvisedFile, { use, root, known, breakages }: WantedChange): BaseChange {
  const reference = root === 'scratch' ? root : wholeReference(root);
  const source = new SourceLines(file.file, file.outline.text);
  // A variable would lose its meaning, and a patch as text its bytes.
  const isPlain = use.origins.length === 0 && !use.written.includes('$') && isUtf8(source.bytes);
  const from = isPlain ? source.replaceText(use.range, use.written, reference) : undefined;
  const steps = file.stages.flatMap((stage) => stage.steps);
  const hasCmd = steps.some((step) => step.kind === 'start' && step.instruction === 'cmd');
  const broken = breakages.map(({ step }) => step);
  const fixes = [...broken, ...orphanedBy(broken, steps)].map((step) => fixOf(step, { known, source, hasCmd }));
  const notes = changeNotes(file, known);
  if (from !== undefined && fixes.every((fix) => fix !== undefined)) {
    return { reference, patch: { before: source.bytes, edits: [from, ...fixes] }, steps: [], notes };
  }
  const { line } = use.range.start;
  const write = `Line ${line}: write ${reference} in place of ${use.resolved ?? use.written}.`;
  return { reference, patch: undefined, steps: [write, ...breakages.map((one) => remedyOf(one, known))], notes };
}
