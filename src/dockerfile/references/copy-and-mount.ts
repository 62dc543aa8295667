import type { UseKind } from '../../model/image-use.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { argumentError } from '../syntax/instruction-errors.ts';
import { mountsOf, mountType } from '../syntax/mount-options.ts';
import { triggerOf } from '../syntax/onbuild.ts';
import type { Word } from '../syntax/words.ts';

/** A word of COPY --from or RUN --mount from that names a stage or an image. */
export interface SourceWord {
  readonly kind: Exclude<UseKind, 'from' | 'syntax'>;
  readonly word: Word;
  /** A number is a stage's index in COPY; in a mount it isn't. */
  readonly numbersAreStages: boolean;
  /** Why BuildKit would refuse it, if it would. */
  readonly error: string | undefined;
}

/** The words of COPY --from and RUN --mount that may name an image, one after the other: a line may hold very many. */
export function sourceWords(instruction: Instruction): Iterable<SourceWord> {
  switch (instruction.keyword) {
    case 'copy':
      return instruction.flags.length === 0 ? NONE : copyWords(instruction, 'copy-from');
    case 'run':
      return instruction.flags.length === 0 ? NONE : mountWords(instruction, 'mount-from');
    case 'onbuild':
      return triggerWords(triggerOf(instruction));
    default:
      return NONE;
  }
}

const NONE: readonly never[] = [];

function* triggerWords(trigger: Instruction): Generator<SourceWord> {
  const isCopy = trigger.keyword === 'copy';
  if (!isCopy && trigger.keyword !== 'run') return;
  const wrong = argumentError(trigger);
  const words = isCopy ? copyWords(trigger, 'onbuild-copy-from') : mountWords(trigger, 'onbuild-mount-from');
  for (const word of words) yield { ...word, error: word.error ?? wrong };
}

function* copyWords({ flags }: Instruction, kind: 'copy-from' | 'onbuild-copy-from'): Generator<SourceWord> {
  for (const { name, value: word } of flags) {
    if (name !== 'from' || word === undefined || word.text === '') continue;
    yield { kind, word, numbersAreStages: true, error: variableError(word.text, 'COPY --from') };
  }
}

function* mountWords(instruction: Instruction, kind: 'mount-from' | 'onbuild-mount-from'): Generator<SourceWord> {
  for (const options of mountsOf(instruction)) {
    const word = options.get('from');
    if (word === undefined || word.text === '') continue;
    const isSecret = mountType(options) === 'secret';
    const error = isSecret ? 'a secret mount takes no from' : variableError(word.text, 'the from of a mount');
    yield { kind, word, numbersAreStages: false, error };
  }
}

function variableError(text: string, where: string): string | undefined {
  const dollar = text.indexOf('$');
  return dollar >= 0 && dollar < text.length - 1 ? `${where} takes no variables` : undefined;
}
