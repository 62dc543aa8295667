import type { Instruction } from '../../src/dockerfile/instruction.ts';
import { type Refusal, splitInstructions } from '../../src/dockerfile/reader.ts';

/** All that the reader says of a text, which has one character per byte. */
export function readAll(text: string): { readonly instructions: Instruction[]; readonly errors: Refusal[] } {
  const errors: Refusal[] = [];
  return { instructions: [...splitInstructions(text, (refused) => errors.push(refused))], errors };
}
