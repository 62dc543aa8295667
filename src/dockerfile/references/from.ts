import { parseReference, type Reference } from '../../model/reference.ts';
import type { Span } from '../../model/source-text.ts';
import type { StageTable } from '../stages/stage-table.ts';
import { type Flag, flagText } from '../syntax/flags.ts';
import type { Instruction } from '../syntax/instruction.ts';
import type { JoinedLine } from '../syntax/joined-line.ts';
import { hasTemplateMark, stageNameInTemplate } from '../syntax/template.ts';
import { findBlank } from '../syntax/white-space.ts';
import { plainWord, type Word } from '../syntax/words.ts';
import { type ArgScope, type Expansion, expandInArgScope } from '../variables/arg-scope.ts';
import { ExpansionError } from '../variables/expansion-budget.ts';
import { NO_NAMES } from '../variables/word-fragments.ts';

/** A FROM instruction, read with the ARGs and the stages above it. */
export interface FromReading {
  readonly line: JoinedLine;
  /** Its first word in the line; all of its arguments where it has none. */
  readonly word: Span;
  /** Where its arguments end in the line. */
  readonly end: number;
  readonly stageIndex: number;
  /** The name that it gives to its stage, lower case, where it gives one. */
  readonly name: string | undefined;
  readonly expansion: Expansion | undefined;
  readonly meaning: FromMeaning;
  /** The ARGs in the values of its flags. */
  readonly flagNames: ReadonlySet<string>;
  /** The value of its `--platform`, as written. */
  readonly platform: string | undefined;
}

/** What a FROM names. */
export type FromMeaning =
  | { readonly kind: 'stage' }
  | { readonly kind: 'scratch' }
  | { readonly kind: 'image'; readonly reference: Reference }
  | {
      readonly kind: 'skipped';
      readonly reason: 'no-value' | 'platform-dependent' | 'invalid' | 'template';
      readonly detail: string;
    }
  /** The instruction itself is wrong; the message is a problem of the file. */
  | { readonly kind: 'refused'; readonly message: string };

type Skipped = Extract<FromMeaning, { readonly kind: 'skipped' }>;

/** A reference with a template's placeholder. */
export const TEMPLATE_DECIDES = skippedAs('template', 'a template decides the image');

function skippedAs(reason: Skipped['reason'], detail: string): Skipped {
  return { kind: 'skipped', reason, detail };
}

const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;

function nameIn(words: readonly Word[]): string | undefined {
  return words.length === 3 && words[1]?.text.toLowerCase() === 'as' ? words[2]?.text.toLowerCase() : undefined;
}

/**
 * Reads a FROM as https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go,
 * buildDispatchStates, does.
 * @param errorBefore why BuildKit would refuse the instruction whatever its words are
 */
export function readFrom(
  instruction: Instruction,
  stageIndex: number,
  scope: ArgScope,
  stages: StageTable,
  errorBefore: string | undefined,
): FromReading {
  const { line, args, flags } = instruction;
  const words = wordsOf(instruction);
  const flagNames = flags.length === 0 ? NO_NAMES : namesIn(flags);
  const [word] = words;
  const platform = flags.find(({ name, value }) => name === 'platform' && value !== undefined)?.value?.text;
  const place = word === undefined ? args : { start: word.start, end: word.end };
  const base = {
    line,
    word: place,
    end: args.end,
    stageIndex,
    name: nameIn(words) ?? stageNameInTemplate(instruction),
    flagNames,
    platform,
  };
  const wrong = errorBefore ?? wordsError(words);
  if (word === undefined || wrong !== undefined) {
    const meaning = hasTemplateMark(instruction.line.text)
      ? TEMPLATE_DECIDES
      : ({ kind: 'refused', message: wrong ?? '' } as const);
    return { expansion: undefined, meaning, ...base };
  }
  try {
    const expansion = expandInArgScope(instruction, word, scope);
    return { expansion, meaning: meaningOf(word, expansion, stages, stageIndex), ...base };
  } catch (error) {
    if (!(error instanceof ExpansionError)) throw error;
    const meaning = hasTemplateMark(word.text) ? TEMPLATE_DECIDES : skippedAs('invalid', error.message);
    return { expansion: undefined, meaning, ...base };
  }
}

function namesIn(flags: readonly Flag[]): ReadonlySet<string> {
  const named = flags.flatMap((flag) => [...flagText(flag).matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? ''));
  return named.length === 0 ? NO_NAMES : new Set(named);
}

/** The words after the flags; they end at any blank, quoted or not. */
function wordsOf({ line: { text }, args, operandsStart }: Instruction): Word[] {
  const words: Word[] = [];
  for (let at = operandsStart; at < args.end; ) {
    const end = Math.min(findBlank(text, at), args.end);
    if (end > at) words.push(plainWord(text, at, end));
    at = end + 1;
  }
  return words;
}

/** BuildKit's error for the words of a FROM. */
function wordsError(words: readonly Word[]): string | undefined {
  if (words.length === 1) return undefined;
  const isNamed = words.length === 3 && words[1]?.text.toLowerCase() === 'as';
  if (!isNamed && words.some(({ text }) => text.startsWith('#'))) {
    return 'FROM requires either one or three arguments: a comment needs a line of its own';
  }
  if (!isNamed) return 'FROM requires either one or three arguments (FROM IMAGE, or FROM IMAGE AS NAME)';
  const name = words[2]?.text ?? '';
  return STAGE_NAME.test(name.toLowerCase()) ? undefined : `"${name}" is not a valid name for a build stage`;
}

function meaningOf(word: Word, expansion: Expansion, stages: StageTable, stageIndex: number): FromMeaning {
  const { unknown, value, fragments } = expansion;
  if (hasTemplateMark(word.text) || hasTemplateMark(value)) return TEMPLATE_DECIDES;
  if (unknown !== undefined) {
    const known = fragments.findIndex((fragment) => fragment.unknown !== undefined);
    const last = fragments.findLastIndex((fragment) => fragment.unknown !== undefined);
    const spell = (from: number, to: number): string =>
      fragments
        .slice(from, to)
        .map((fragment) => fragment.text)
        .join('');
    if (
      unknown.why === 'platform-dependent' &&
      stages.mayBeEarlier(spell(0, known), spell(last + 1, fragments.length), stageIndex)
    ) {
      return { kind: 'stage' };
    }
    const detail =
      unknown.why === 'no-value'
        ? `the variable ${unknown.name} has no value here`
        : `the variable ${unknown.name} has another value on each platform, so no single digest fits`;
    return skippedAs(unknown.why, detail);
  }
  if (stages.isEarlier(value, stageIndex)) return { kind: 'stage' };
  if (value === 'scratch') return { kind: 'scratch' };
  const reference = parseReference(value);
  if ('invalid' in reference) return skippedAs('invalid', reference.invalid);
  return { kind: 'image', reference };
}
