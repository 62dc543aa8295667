import type { CopyStep } from '../model/build-stage.ts';
import { decode, encode } from './decode.ts';
import { heredocOf } from './heredoc.ts';
import type { Instruction } from './instruction.ts';
import { jsonStrings } from './json-form.ts';
import type { StageScope } from './stage-scope.ts';

/** What a COPY or ADD copies. */
export function copyOf(
  instruction: Instruction,
  scope: StageScope,
): Pick<CopyStep, 'sources' | 'destination' | 'chown'> {
  const { flags, operands, heredocs, escape: escapeToken } = instruction;
  const chown = flags.find(({ name }) => name === 'chown')?.value?.text;
  const words = jsonStrings(decode(operands))?.map(encode) ?? operands.split(/[\t\v\f\r ]+/);
  const paths = words.map((word) => {
    const heredoc = heredocs.length > 0 ? heredocOf(word) : undefined;
    return decode(heredoc?.name ?? scope.expand(word, escapeToken));
  });
  return {
    sources: paths.slice(0, -1),
    destination: paths.at(-1) ?? '',
    ...(chown === undefined ? {} : { chown: decode(scope.expand(chown, escapeToken)) }),
  };
}
