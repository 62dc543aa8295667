import { flagError } from './flag-errors.ts';
import type { Instruction } from './instruction.ts';
import { hasJsonNonStrings, parseJsonStrings } from './json-form.ts';
import { KEYWORDS } from './keywords.ts';
import { triggerOf } from './onbuild.ts';
import { skipWhiteSpace } from './white-space.ts';

const NO_TRIGGERS = new Set(['onbuild', 'from', 'maintainer']);
/** Instructions that take a JSON array in place of words. */
const TAKES_JSON = new Set(['run', 'cmd', 'entrypoint', 'shell', 'volume', 'copy', 'add']);

/**
 * Why BuildKit would refuse an instruction, as far as that decides what is an image: its keyword, its place, its flags
 * and the form of its arguments. Not every error that a build would show.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/parse.go
 * @param stageCount the number of stages above
 */
export function instructionError(instruction: Instruction, stageCount: number): string | undefined {
  const { keyword, line } = instruction;
  if (!KEYWORDS.has(keyword)) return `unknown instruction: ${firstWord(line.text)}`;
  if (keyword !== 'from' && keyword !== 'arg' && stageCount === 0) {
    return `${keyword.toUpperCase()} comes before the first FROM`;
  }
  return (keyword === 'onbuild' ? onbuildError(instruction) : undefined) ?? argumentError(instruction);
}

/** Of what ONBUILD holds only the form counts here; the rest is checked by the build that runs it. */
function onbuildError(instruction: Instruction): string | undefined {
  const trigger = triggerOf(instruction);
  if (NO_TRIGGERS.has(trigger.keyword)) return `ONBUILD does not take ${trigger.keyword.toUpperCase()}`;
  return TAKES_JSON.has(trigger.keyword) ? jsonError(trigger.operands) : undefined;
}

/** What is wrong with the flags and words of an instruction, or of the one that ONBUILD holds. */
export function argumentError(instruction: Instruction): string | undefined {
  const { keyword } = instruction;
  const refused = flagError(keyword, instruction.flags);
  if (refused !== undefined || !TAKES_JSON.has(keyword)) return refused;
  const { operands } = instruction;
  const count = () => parseJsonStrings(operands)?.length ?? countWords(operands);
  const hasDestination = (keyword !== 'copy' && keyword !== 'add') || count() > 1;
  return hasDestination ? jsonError(operands) : `${keyword.toUpperCase()} requires a source and a destination`;
}

function jsonError(words: string): string | undefined {
  return hasJsonNonStrings(words) ? 'a JSON array may hold nothing but strings' : undefined;
}

function firstWord(text: string): string {
  return /^[^\t\v\f\r ]*/.exec(text.slice(skipWhiteSpace(text)))?.[0] ?? '';
}

/** Of words, as far as two: a line may hold very many. */
function countWords(words: string): number {
  return words === '' ? 0 : /[\t\v\f\r ]/.test(words) ? 2 : 1;
}
