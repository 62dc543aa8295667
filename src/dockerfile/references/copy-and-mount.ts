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

/** The words of COPY --from and RUN --mount that may name an image. */
export function sourceWords(instruction: Instruction): SourceWord[] {
  switch (instruction.keyword) {
    case 'copy':
      return copyWords(instruction, 'copy-from');
    case 'run':
      return mountWords(instruction, 'mount-from');
    case 'onbuild': {
      const trigger = triggerOf(instruction);
      const words =
        trigger.keyword === 'copy'
          ? copyWords(trigger, 'onbuild-copy-from')
          : trigger.keyword === 'run'
            ? mountWords(trigger, 'onbuild-mount-from')
            : [];
      const error = words.length > 0 ? argumentError(trigger) : undefined;
      return words.map((word) => ({ ...word, error: word.error ?? error }));
    }
    default:
      return [];
  }
}

function copyWords(instruction: Instruction, kind: 'copy-from' | 'onbuild-copy-from'): SourceWord[] {
  return instruction.flags
    .flatMap(({ name, value }) => (name === 'from' && value !== undefined ? [value] : []))
    .filter(({ text }) => text !== '')
    .map((word) => ({ kind, word, numbersAreStages: true, error: variableIn(word.text, 'COPY --from') }));
}

function mountWords(instruction: Instruction, kind: 'mount-from' | 'onbuild-mount-from'): SourceWord[] {
  return mountsOf(instruction).flatMap((options) => {
    const word = options.get('from');
    if (word === undefined || word.text === '') return [];
    const isSecret = mountType(options) === 'secret';
    const error = isSecret ? 'a secret mount takes no from' : variableIn(word.text, 'the from of a mount');
    return [{ kind, word, numbersAreStages: false, error }];
  });
}

function variableIn(text: string, where: string): string | undefined {
  const dollar = text.indexOf('$');
  return dollar >= 0 && dollar < text.length - 1 ? `${where} takes no variables` : undefined;
}
