import { mayNeedRoot } from '../facts/root-work.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { BaseConflict, BaseRule } from './base-rule.ts';

/**
 * A RUN may need root, which the image isn't run as and no USER before it gives. For alternatives only: a build on the present
 * base is known to work.
 */
export const rootNeeded: Pick<BaseRule, 'id' | 'conflicts'> = {
  id: 'root-needed',
  conflicts: ({ steps, stage }: StageFacts): BaseConflict[] => {
    const { user } = stage.traits;
    if (user === undefined || user === 'root') return [];
    const since = steps.findIndex(({ step }) => step.kind === 'user');
    const own = since < 0 ? steps : steps.slice(0, since);
    return own.flatMap(({ step, stageIndex }) => {
      if (step.kind !== 'run' || !mayNeedRoot(step)) return [];
      return [{ step, stageIndex, clause: 'RUN may need root, and this image has another user', message: undefined }];
    });
  },
};
