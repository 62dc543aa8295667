import type { RuleMatch } from '../../check/finding.ts';
import type { Step } from '../../model/build-stage.ts';
import { shownReference } from '../../model/reference.ts';
import type { Range } from '../../model/source-text.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';

/** The stage behind those of the file that it is built on, the first of them in front. */
export function chainOf({ stages }: AdvisedFile, stage: AdvisedStage): readonly AdvisedStage[] {
  const chain = [stage];
  for (let { base } = stage; base.kind === 'stage'; ) {
    const parent: AdvisedStage | undefined = stages[base.index];
    // A stage is only built on one before it, so this ends.
    if (parent === undefined || parent.index >= (chain[0]?.index ?? 0)) break;
    chain.unshift(parent);
    base = parent.base;
  }
  return chain;
}

/** What is done on the way to the stage's end, in order. */
export function stepsOf(file: AdvisedFile, stage: AdvisedStage): readonly Step[] {
  return chainOf(file, stage).flatMap(({ steps }) => steps);
}

/** The steps of one kind. */
export function only<K extends Step['kind']>(steps: readonly Step[], kind: K): Extract<Step, { kind: K }>[] {
  return steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
}

/** The stage that is built where no target is named. */
export function finalStage({ stages }: AdvisedFile): AdvisedStage | undefined {
  return stages.find(({ isFinal }) => isFinal);
}

/** The stages that no other one is built on: what is built to be used. */
export function leaves({ stages }: AdvisedFile): AdvisedStage[] {
  const parents = new Set(stages.map(({ base }) => (base.kind === 'stage' ? base.index : -1)));
  return stages.filter(({ index }) => !parents.has(index));
}

/** For a sentence: `stage "build"`, `the stage of line 3`. */
export function shownStage({ name, range }: AdvisedStage): string {
  return name === undefined ? `the stage of line ${range.start.line}` : `stage "${name}"`;
}

/** For a sentence: what the stage is built on in the end. */
export function shownRoot({ root, traits }: AdvisedStage): string {
  return root === undefined ? traits.label : shownReference(root);
}

/** A finding at one place of the file. Where a stage's FROM names its base, it is about that reference. */
export function matchAt({ file, uses }: AdvisedFile, range: Range, message: string): RuleMatch {
  const { line, column } = range.start;
  const own = uses.find(({ use: { range } }) => range.start.line === line && range.start.column === column);
  return { file, range, use: own?.use, causes: [], message };
}
