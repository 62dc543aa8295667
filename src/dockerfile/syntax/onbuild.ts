import type { Instruction } from './instruction.ts';
import { skipWhiteSpace } from './white-space.ts';

/** The instruction that ONBUILD holds. */
export function triggerOf(instruction: Instruction): Instruction {
  const { line, args } = instruction;
  const text = line.text.slice(args.start, args.end);
  const length = text.search(/[\t\v\f\r ]/);
  const end = length < 0 ? args.end : args.start + length;
  const start = Math.min(skipWhiteSpace(line.text, end), args.end);
  return instruction.part(line.text.slice(args.start, end).toLowerCase(), { start, end: args.end });
}
