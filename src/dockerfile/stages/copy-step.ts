import type { CopyStep } from '../../model/build-stage.ts';
import { soleHeredoc } from '../syntax/heredocs.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { parseJsonStrings } from '../syntax/json-form.ts';
import { decodeUtf8, encodeUtf8 } from '../syntax/utf8.ts';
import type { StageScope } from '../variables/stage-scope.ts';

/** What a COPY or ADD copies. */
export function readCopy(
  instruction: Instruction,
  scope: StageScope,
): Pick<CopyStep, 'sources' | 'destination' | 'chown'> {
  const { flags, operands, heredocs, escape: escapeToken } = instruction;
  const chown = flags.find(({ name }) => name === 'chown')?.value?.text;
  const words = parseJsonStrings(decodeUtf8(operands))?.map(encodeUtf8) ?? operands.split(/[\t\v\f\r ]+/);
  const paths = words.map((word) => {
    const heredoc = heredocs.length > 0 ? soleHeredoc(word) : undefined;
    return decodeUtf8(heredoc?.name ?? scope.expand(word, escapeToken));
  });
  return {
    sources: paths.slice(0, -1),
    destination: paths.at(-1) ?? '',
    ...(chown === undefined ? {} : { chown: decodeUtf8(scope.expand(chown, escapeToken)) }),
  };
}
