import type { RuleMatch } from '../../check/finding.ts';
import type { Step } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import type { StageFacts } from '../facts/stage-facts.ts';

/** A finding at an instruction. */
export function matchAt({ file }: AdvisedFile, { range, ignore }: Step, message: string): RuleMatch {
  return { file, range, comment: ignore, causes: [], message };
}

/** A finding where FROM names the base of a stage. */
export function matchAtBase({ file }: AdvisedFile, { range, base }: AdvisedStage, message: string): RuleMatch {
  const use = base.kind === 'stage' ? undefined : base.use;
  return { file, range, use, causes: [], message };
}

/** The stage that is built where no target is named; undefined where the file is larger than people write them. */
export function finalStage({ facts }: AdvisedFile): StageFacts | undefined {
  return facts.stages.find(({ stage }) => stage.isFinal);
}
