import { isDebugImage, plainTag } from '../../bases/index.ts';
import type { StartStep } from '../../model/build-stage.ts';
import { familiarName } from '../../model/reference.ts';
import { baseLabel } from '../advised-stage.ts';
import { isNotShipped } from '../facts/development-image.ts';
import type { AdviceRule } from './advice-rule.ts';
import { finalStage, matchAtBase } from './match.ts';

/** The image that is shipped is a variant for debugging, with a shell that an attacker can use as well. */
export const debugImage: AdviceRule = {
  id: 'debug-image',
  severity: 'notice',
  summary: 'The final stage is built on a debug variant.',
  mayMatch: ({ stages }) => stages.slice(-1).some(({ root }) => root !== undefined && isDebugImage(root)),
  check: (file) => {
    const facts = finalStage(file);
    if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
    const { stage, starts } = facts;
    if (stage.root === undefined || !isDebugImage(stage.root) || starts.some(({ step }) => needsBusybox(step)))
      return [];
    const plain = `${familiarName(stage.root)}:${plainTag(stage.root.tag ?? '')}`;
    const message = `The final stage is built on ${baseLabel(stage)}, a variant for debugging: it has a shell that is not needed to run. Use ${plain}, and look into a running container with an ephemeral one.`;
    return [matchAtBase(file, stage, message)];
  },
};

/** Whether the container itself starts what only such a variant has: its file wants one. */
function needsBusybox({ form, words }: StartStep): boolean {
  return form === 'shell' || /^(?:\/busybox\/|(?:\/bin\/)?(?:sh|ash|busybox|sleep|tail)$)/.test(words[0] ?? '');
}
