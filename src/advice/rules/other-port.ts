import { portByName } from '../../bases/index.ts';
import { absolutePath } from '../facts/paths.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { BaseConflict, BaseRule } from './base-rule.ts';

/**
 * EXPOSE names other ports than the image listens on, and nothing configures it. For alternatives only: the present image listens
 * where it is expected.
 */
export const otherPort: Pick<BaseRule, 'id' | 'conflicts'> = {
  id: 'other-port',
  conflicts: ({ stage, steps, copies, runs }: StageFacts): BaseConflict[] => {
    const listens = stage.root && portByName(stage.root);
    if (listens === undefined) return [];
    const { port, configuredIn } = listens;
    const isConfigured =
      runs.some(({ step }) => step.text.includes(configuredIn)) ||
      copies.some(({ step, workdir, variables }) => {
        const destination = absolutePath(step.destination, workdir, variables) ?? configuredIn;
        return (
          `${destination}/`.startsWith(`${configuredIn}/`) ||
          `${configuredIn}/`.startsWith(`${destination}/`.replace('//', '/'))
        );
      });
    return steps.flatMap(({ step, stageIndex }) => {
      if (isConfigured || step.kind !== 'expose') return [];
      const ports = step.ports.map((written) => written.replace(/\/.*$/, ''));
      if (ports.length === 0 || !ports.every((one) => /^\d+$/.test(one)) || ports.includes(String(port))) return [];
      const clause = `EXPOSE ${ports.join(' ')}, but this image listens on port ${port}`;
      return [{ step, stageIndex, clause, message: undefined }];
    });
  },
};
