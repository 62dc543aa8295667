import type { Instruction } from './instruction.ts';
import { findBlank, skipWhiteSpace } from './white-space.ts';

/** The instruction that ONBUILD holds. */
export function triggerOf(instruction: Instruction): Instruction {
  const { line, args } = instruction;
  const end = Math.min(findBlank(line.text, args.start), args.end);
  const start = Math.min(skipWhiteSpace(line.text, end), args.end);
  return instruction.part(line.text.slice(args.start, end).toLowerCase(), { start, end: args.end });
}
