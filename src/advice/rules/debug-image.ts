import { isDebugImage, isDevelopmentImage, plainTag } from '../../bases/index.ts';
import type { StartStep } from '../../model/build-stage.ts';
import { familiarName } from '../../model/reference.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { isNotShipped } from '../facts/development-image.ts';
import type { AdviceRule } from './advice-rule.ts';
import { finalStage, matchAtBase } from './match.ts';

/** The image that is shipped is a variant for debugging, with a shell that an attacker can use as well. */
export const debugImage: AdviceRule = {
  id: 'debug-image',
  severity: 'notice',
  summary: 'The final stage is built on a debug variant.',
  mayMatch: ({ stages }) => stages.slice(-1).some((stage) => kindOf(stage) !== undefined),
  check: (file) => {
    const facts = finalStage(file);
    if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
    const { stage, starts, runs } = facts;
    const kind = kindOf(stage);
    if (stage.root === undefined || kind === undefined || starts.some(({ step }) => needsShell(step))) return [];
    // Development images are for what is installed on them.
    if (kind === 'development' && runs.length > 0) return [];
    const plain = `${familiarName(stage.root)}:${plainTag(stage.root.tag ?? '')}`;
    const message = `The final stage is built on ${baseLabel(stage)}, a variant for ${kind}: it has a shell that is not needed to run. Use ${plain}, and look into a running container with an ephemeral one.`;
    return [matchAtBase(file, stage, message)];
  },
};

function kindOf({ root, traits }: Pick<AdvisedStage, 'root' | 'traits'>): 'debugging' | 'development' | undefined {
  if (root === undefined) return undefined;
  if (isDebugImage(root)) return 'debugging';
  return isDevelopmentImage(root, traits) ? 'development' : undefined;
}

/** Whether the container itself starts what only such a variant has: its file wants one. */
function needsShell({ form, words }: StartStep): boolean {
  return (
    form === 'shell' ||
    /^(?:\/busybox\/|(?:\/bin\/)?(?:sh|ash|bash|busybox|sleep|tail|npm|npx|yarn|pnpm)$)/.test(words[0] ?? '')
  );
}
