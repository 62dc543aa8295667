import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';
import type { Span } from '../../model/source-text.ts';
import { getOrCreate } from '../../util/get-or-create.ts';

/** `NAME` or `NAME=VALUE`, as places in the text that was read. */
export interface NamedValue {
  readonly name: Span;
  /** Undefined where there is no `=`. */
  readonly value: Span | undefined;
}

/** Flags are read the same way in every instruction that has some; FROM has no JSON form and no heredocs to read besides. */
const CARRIER = 'FROM ';

/**
 * The flags of an instruction, as dockerfile-ast reads them.
 * @param text nothing but flags, each with its `--`, one blank between them; without quotes and escapes
 */
export function flagsIn(text: string): readonly NamedValue[] {
  if (text.length > MAX_LENGTH) return readFlags(text);
  if (kept.size >= MAX_KEPT) kept.clear();
  return getOrCreate(kept, text, () => readFlags(text));
}

/** Of short texts: a run has very many files, and most of them have the same flags. */
const kept = new Map<string, readonly NamedValue[]>();
const MAX_KEPT = 1000;
const MAX_LENGTH = 200;

function readFlags(text: string): NamedValue[] {
  return parse(text).map((flag) => ({ name: spanOf(flag.getNameRange()), value: spanOrNone(flag.getValueRange()) }));
}

/**
 * The comma-separated options of a flag's value, as dockerfile-ast reads them. Those without a name are left out.
 * @param text the value; without quotes and escapes
 */
export function optionsIn(text: string): NamedValue[] {
  const flag = '--x=';
  const shift = ({ start, end }: Span): Span => ({ start: start - flag.length, end: end - flag.length });
  return parse(flag + text)
    .flatMap((parsed) => parsed.getOptions())
    .map((option) => ({ name: spanOf(option.getNameRange()), value: spanOrNone(option.getValueRange()) }))
    .filter(({ name }) => name.start < name.end)
    .map(({ name, value }) => ({ name: shift(name), value: value && shift(value) }));
}

type Flag = ReturnType<ModifiableInstruction['getFlags']>[number];
type LineRange = ReturnType<Flag['getRange']>;

function parse(flags: string): Flag[] {
  const [instruction] = DockerfileParser.parse(CARRIER + flags).getInstructions();
  return (instruction as ModifiableInstruction | undefined)?.getFlags() ?? [];
}

function spanOf({ start, end }: LineRange): Span {
  return { start: start.character - CARRIER.length, end: end.character - CARRIER.length };
}

function spanOrNone(range: LineRange | null): Span | undefined {
  return range === null ? undefined : spanOf(range);
}
