import type { StageFacts } from '../facts/stage-facts.ts';
import { programName } from '../facts/tools.ts';
import { type BaseConflict, baseRule } from './base-rule.ts';

/**
 * The image's ENTRYPOINT is an interpreter, as in distroless images, and CMD would give it its own name as an argument.
 * For alternatives only: a container on the present base is known to start.
 */
export const interpreterTwice = baseRule(
  'interpreter-twice',
  'warning',
  "CMD starts what the image's ENTRYPOINT starts already.",
  {
    mayMatch: () => false,
    conflicts,
  },
);

function conflicts({ starts, stage: { entrypoint } }: StageFacts): BaseConflict[] {
  const interpreter = withoutVersion(entrypoint?.at(-1) ?? '');
  const started = starts.filter(({ step }) => step.instruction !== 'healthcheck');
  const last = started.at(-1);
  if (interpreter === '' || last?.step.form !== 'exec') return [];
  if (started.some(({ step }) => step.instruction === 'entrypoint')) return [];
  const [program = ''] = last.step.words;
  if (withoutVersion(program) !== interpreter) return [];
  const clause = `CMD starts ${program}, as the image's ENTRYPOINT does`;
  return [{ step: last.step, stageIndex: last.stageIndex, clause, message: undefined }];
}

/** `python` of `/usr/bin/python3.12`. */
function withoutVersion(program: string): string {
  return programName(program).replace(/[\d.]+$/, '');
}
