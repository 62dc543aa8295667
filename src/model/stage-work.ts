import type { Step } from './build-stage.ts';

/** Twice what the largest files have that people write. */
export const MAX_WORK = 5000;
/** That count as a step. */
const CHARACTERS = 500;

/** What it costs to look at a step, beside others. */
export function workOf(step: Step): number {
  switch (step.kind) {
    case 'run':
      return 1 + step.commands.length + step.text.length / CHARACTERS;
    case 'env':
      return 1 + step.values.size;
    case 'copy':
      return 1 + step.sources.length;
    default:
      return 1;
  }
}
