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
    const { port } = listens;
    const isConfigured = configures(listens.configuredIn, { runs, copies });
    return steps.flatMap(({ step, stageIndex }) => {
      if (isConfigured || step.kind !== 'expose') return [];
      const ports = step.ports.map((written) => written.replace(/\/.*$/, ''));
      if (ports.length === 0 || !ports.every((one) => /^\d+$/.test(one)) || ports.includes(String(port))) return [];
      const clause = `EXPOSE ${ports.join(' ')}, but this image listens on port ${port}`;
      return [{ step, stageIndex, clause, message: undefined }];
    });
  },
};

/** Whether a stage may write to where an image is told on which ports it listens. */
export function configures(folder: string, { runs, copies }: Pick<StageFacts, 'runs' | 'copies'>): boolean {
  return (
    runs.some(({ step }) => step.text.includes(folder)) ||
    copies.some(({ step, workdir, variables }) => {
      const destination = absolutePath(step.destination, workdir, variables) ?? folder;
      return (
        `${destination}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${destination}/`.replace('//', '/'))
      );
    })
  );
}
