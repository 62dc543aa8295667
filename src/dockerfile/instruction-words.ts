import { type Argument, DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';
import { skipBlanks } from './blanks.ts';
import { type Flags, plainWord, quotedFlags, type Word } from './quoted-words.ts';
import type { Instruction } from './reader.ts';

/** An instruction's flags, and the words behind them. */
export interface InstructionWords {
  readonly flags: readonly Word[];
  readonly words: readonly Word[];
}

/** dockerfile-ast takes time that grows with the square of a flag line's length; such lines are split by our own. */
const MAX_PARSED = 4096;
/** It knows no flags of other instructions. */
const FLAGS_PARSED = new Set(['from', 'copy', 'add', 'run', 'healthcheck']);

/** The flags and words of FROM. Its words end at any blank, quoted or not. */
export function fromWords(instruction: Instruction): InstructionWords {
  const { line, args } = instruction;
  const flags = leadingFlags(instruction);
  const start = Math.min(skipBlanks(line.text, flags.end), args.end);
  const words: Word[] = [];
  for (const match of line.text.slice(start, args.end).matchAll(/[^\t\v\f\r ]+/g)) {
    words.push(plainWord(line.text, start + match.index, start + match.index + match[0].length));
  }
  return { flags: flags.flags, words };
}

/** The flags in front of the arguments of COPY, RUN or FROM, and where they end in the joined line. */
export function leadingFlags(instruction: Instruction): Flags {
  const { line, args, keyword, escape: escapeToken } = instruction;
  // BuildKit drops a blank beyond ASCII in front of the arguments only after it has looked for flags.
  if (line.text.charCodeAt(args.start - 1) >= 0x80) return { flags: [], end: args.start };
  // Up to the first word that is no flag: only that much is given to the parser, a long command isn't.
  const region = /^(?:[\t\v\f\r ]*--\S*)*/.exec(line.text.slice(args.start, args.end))?.[0] ?? '';
  if (region === '') return { flags: [], end: args.start };
  if (!FLAGS_PARSED.has(keyword) || /["'`\\\x80-\xff]|(?:^|\s)--(?:\s|$)/.test(region) || region.length > MAX_PARSED) {
    return quotedFlags(line.text, args.start, args.end, escapeToken);
  }
  const prefix = `${keyword.toUpperCase()} `;
  const [parsed] = DockerfileParser.parse(prefix + region.replace(/\s/g, ' ')).getInstructions();
  const flags = (parsed as ModifiableInstruction | undefined)?.getFlags() ?? [];
  const shift = args.start - prefix.length;
  return {
    flags: flags.map((flag) => wordAt(line.text, flag, shift)),
    end: args.start + region.length,
  };
}

function wordAt(text: string, argument: Pick<Argument, 'getRange'>, shift: number): Word {
  const range = argument.getRange();
  return plainWord(text, range.start.character + shift, range.end.character + shift);
}
