import type { Step } from './build-stage.ts';

/** The most work that is done for the stages of one file: twice that of the largest real files. */
export const MAX_WORK = 5000;
/** Characters of a RUN that count as one step. */
const CHARACTERS = 500;

/** What a step costs, in steps of the simplest kind. */
export function workOf(step: Step): number {
  switch (step.kind) {
    case 'run':
      return 1 + step.commands.length + step.text.length / CHARACTERS;
    case 'start':
      return 1 + step.commands.length;
    case 'env':
      return 1 + step.values.size;
    case 'copy':
      return 1 + step.sources.length;
    default:
      return 1;
  }
}
