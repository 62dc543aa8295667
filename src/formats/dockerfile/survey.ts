import { type FromReading, readFrom, stageName } from './from.ts';
import { assignmentWords } from './quoted-words.ts';
import type { Instruction, Reading, Refusal } from './reader.ts';
import { refusal } from './refusal.ts';
import { GlobalScope } from './scope.ts';
import { StageTable } from './stages.ts';

/** What has to be known of a whole file before one reference can be understood. */
export interface Survey {
  readonly instructions: readonly Instruction[];
  readonly stages: StageTable;
  readonly froms: readonly FromReading[];
  /** The ARGs above all stages. */
  readonly scope: GlobalScope;
  /** Whether a stage or another ARG's default uses the ARG, too. */
  readonly isArgUsedElsewhere: (name: string) => boolean;
  /** The instructions that BuildKit would refuse by themselves, and why. */
  readonly refused: ReadonlyMap<Instruction, string>;
  /** What BuildKit would refuse beside what its parser does. */
  readonly errors: readonly Refusal[];
}

/** Goes over the instructions once for stages and ARGs, and then over FROM, which needs both. */
export function survey(reading: Reading, buildArgs: ReadonlyMap<string, string>): Survey {
  const { instructions } = reading;
  const stages = new StageTable();
  const scope = new GlobalScope(buildArgs);
  const stageArgs = new Set<string>();
  const errors: Refusal[] = [];
  const refused = new Map<Instruction, string>();
  for (const instruction of instructions) {
    const message = refusal(instruction, stages.count);
    if (message !== undefined) {
      refused.set(instruction, message);
      errors.push({ message, span: instruction.span });
    }
    if (instruction.keyword === 'from') stages.add(stageName(instruction));
    else if (instruction.keyword === 'arg' && stages.count > 0) {
      for (const name of takenOver(instruction)) stageArgs.add(name);
    } else if (instruction.keyword === 'arg') {
      const wrong = scope.define(instruction);
      if (wrong !== undefined) errors.push({ message: wrong, span: instruction.span });
    }
  }
  const froms = instructions
    .filter(({ keyword }) => keyword === 'from')
    .map((instruction, index) => readFrom(instruction, index, scope, stages, refused.get(instruction)));
  for (const { meaning, instruction } of froms) {
    if (meaning.kind === 'refused' && !refused.has(instruction))
      errors.push({ message: meaning.message, span: instruction.span });
  }
  const isEmpty = stages.count === 0 && errors.length === 0 && reading.errors.length === 0;
  if (isEmpty) errors.push({ message: 'the file has no FROM', span: { start: 0, end: 0 } });
  const isArgUsedElsewhere = (name: string): boolean => stageArgs.has(name) || scope.isUsedInDefault(name);
  return { instructions, stages, froms, scope, isArgUsedElsewhere, refused, errors };
}

/** The ARGs whose global default the stage takes over: one with a default of its own doesn't. */
function takenOver({ line, args, escape: escapeToken }: Instruction): string[] {
  return assignmentWords(line.text, args.start, args.end, escapeToken)
    .map(({ start, end }) => line.text.slice(start, end))
    .filter((word) => !word.includes('='));
}
