import { portByName } from '../../bases/index.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { configures, otherPort } from '../rules/other-port.ts';
import type { Breakage } from './breaks.ts';

/** Where the final stage's image listens on another port than today's, and the file neither says nor names any. */
export function portChanges({ facts }: AdvisedFile, today: AdvisedFile): Breakage[] {
  return facts.stages.flatMap((own) => {
    const { stage, steps } = own;
    const before = today.stages[stage.index]?.root;
    const [listens, listened] = [stage.root && portByName(stage.root), before && portByName(before)];
    const isNamed = steps.some(({ step }) => step.kind === 'expose');
    if (!stage.isFinal || listens === undefined || listened === undefined || listens.port === listened.port) return [];
    if (isNamed || configures(listens.configuredIn, own)) return [];
    const clause = `this image listens on port ${listens.port}, today's on ${listened.port}`;
    return [{ line: stage.range.start.line, clause, rule: otherPort.id, step: undefined }];
  });
}
