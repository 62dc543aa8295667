import { familiarName } from '../../model/reference.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { finalStage, matchAt, only, shownRoot, stepsOf } from './chain.ts';
import { isNotShipped } from './purpose.ts';

/** The image has a sibling that doesn't run as root. */
export const runsAsRoot: Rule<AdvisedFile> = {
  id: 'runs-as-root',
  severity: 'notice',
  summary: 'The final stage runs as root, and its image has a variant that does not.',
  check: (file) => {
    const stage = finalStage(file);
    if (stage === undefined || stage.traits.user !== 'root' || stage.traits.nonroot === undefined) return [];
    // An image of another repository may differ in more than its user: in its ports, its tags, its owner.
    if (stage.root === undefined || !stage.traits.nonroot.startsWith(`${familiarName(stage.root)}:`)) return [];
    const steps = stepsOf(file, stage);
    // USER root is somebody's decision.
    if (only(steps, 'user').length > 0 || isNotShipped(file.file, stage)) return [];
    const message = `The final stage runs as root: ${shownRoot(stage)} does, and no USER changes it. ${stage.traits.nonroot} is the same image for a user without rights.`;
    return [matchAt(file, stage.range, message)];
  },
};
