import type { CopyStep } from '../model/build-stage.ts';
import { decode, encode } from './decode.ts';
import { heredocOf } from './heredoc.ts';
import { leadingFlags } from './instruction-words.ts';
import { jsonStrings } from './json-form.ts';
import type { Instruction } from './reader.ts';
import type { StageScope } from './stage-scope.ts';

const CHOWN = '--chown=';

/** What a COPY or ADD copies. */
export function copyOf(
  instruction: Instruction,
  scope: StageScope,
): Pick<CopyStep, 'sources' | 'destination' | 'chown'> {
  const { line, args, heredocs, escape: escapeToken } = instruction;
  const { flags, end } = leadingFlags(instruction);
  const chown = flags.find(({ text }) => text.startsWith(CHOWN))?.text.slice(CHOWN.length);
  const written = line.text.slice(end, args.end).trim();
  const words = jsonStrings(decode(written))?.map(encode) ?? written.split(/[\t\v\f\r ]+/);
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
