import type { BuildError } from '../../../src/dockerfile/syntax/build-error.ts';
import type { Instruction } from '../../../src/dockerfile/syntax/instruction.ts';
import { splitInstructions } from '../../../src/dockerfile/syntax/instructions.ts';

/** All that the reader says of a text, which has one character per byte. */
export function readAll(text: string): { readonly instructions: Instruction[]; readonly errors: BuildError[] } {
  const errors: BuildError[] = [];
  return { instructions: [...splitInstructions(text, (refused) => errors.push(refused))], errors };
}
