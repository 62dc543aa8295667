import type { CopyStep, StageBase } from '../model/build-stage.ts';
import { parseReference } from '../model/reference.ts';
import { decode, encode } from './decode.ts';
import { heredocOf } from './heredoc.ts';
import { leadingFlags } from './instruction-words.ts';
import { jsonStrings } from './json-form.ts';
import type { Instruction } from './reader.ts';
import type { StageScope } from './stage-scope.ts';
import { type StageTable, stageNumber } from './stages.ts';

const FROM = '--from=';
const CHOWN = '--chown=';

/** What a COPY or ADD copies, and from where. */
export function copyOf(
  instruction: Instruction,
  stages: StageTable,
  scope: StageScope,
): Pick<CopyStep, 'from' | 'sources' | 'destination' | 'chown'> {
  const { line, args, heredocs, escape: escapeToken } = instruction;
  const { flags, end } = leadingFlags(instruction);
  const flag = (start: string) => flags.find(({ text }) => text.startsWith(start))?.text.slice(start.length);
  const from = flag(FROM);
  const chown = flag(CHOWN);
  const written = line.text.slice(end, args.end).trim();
  const words = jsonStrings(decode(written))?.map(encode) ?? written.split(/[\t\v\f\r ]+/);
  const paths = words.map((word) => {
    const heredoc = heredocs.length > 0 ? heredocOf(word) : undefined;
    return decode(heredoc?.name ?? scope.expand(word, escapeToken));
  });
  return {
    from: from === undefined || from === '' ? undefined : originOf(from, stages),
    sources: paths.slice(0, -1),
    destination: paths.at(-1) ?? '',
    ...(chown === undefined ? {} : { chown: decode(scope.expand(chown, escapeToken)) }),
  };
}

/** A stage by its name or number, else `scratch`, else an image; a variable isn't expanded there. */
function originOf(word: string, stages: StageTable): StageBase {
  const index = stages.find(word);
  if (index !== undefined) return { kind: 'stage', index };
  if (word === 'scratch') return { kind: 'scratch' };
  const reference = stageNumber(word) === undefined ? parseReference(word) : undefined;
  return reference === undefined || 'invalid' in reference ? { kind: 'unknown' } : { kind: 'image', reference };
}
