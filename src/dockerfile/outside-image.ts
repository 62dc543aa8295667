import type { UseKind } from '../model/image-use.ts';
import type { Instruction } from './instruction.ts';
import { mountsOf, mountType } from './mount.ts';
import { triggerOf } from './onbuild.ts';
import { argumentRefusal } from './refusal.ts';
import type { Word } from './words.ts';

/** A word of COPY --from or RUN --mount from that names a stage or an image. */
export interface OutsideWord {
  readonly kind: Exclude<UseKind, 'from' | 'syntax'>;
  readonly word: Word;
  /** A number is a stage's index in COPY; in a mount it isn't. */
  readonly numbersAreStages: boolean;
  /** Why BuildKit would refuse it, if it would. */
  readonly refused: string | undefined;
}

/** The words of one instruction that may name an image outside of FROM. */
export function outsideWords(instruction: Instruction): OutsideWord[] {
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
      const refused = words.length > 0 ? argumentRefusal(trigger) : undefined;
      return words.map((word) => ({ ...word, refused: word.refused ?? refused }));
    }
    default:
      return [];
  }
}

function copyWords(instruction: Instruction, kind: 'copy-from' | 'onbuild-copy-from'): OutsideWord[] {
  return instruction.flags
    .flatMap(({ name, value }) => (name === 'from' && value !== undefined ? [value] : []))
    .filter(({ text }) => text !== '')
    .map((word) => ({ kind, word, numbersAreStages: true, refused: variableIn(word.text, 'COPY --from') }));
}

function mountWords(instruction: Instruction, kind: 'mount-from' | 'onbuild-mount-from'): OutsideWord[] {
  return mountsOf(instruction).flatMap((options) => {
    const word = options.get('from');
    if (word === undefined || word.text === '') return [];
    const isSecret = mountType(options) === 'secret';
    const refused = isSecret ? 'a secret mount takes no from' : variableIn(word.text, 'the from of a mount');
    return [{ kind, word, numbersAreStages: false, refused }];
  });
}

function variableIn(text: string, where: string): string | undefined {
  const dollar = text.indexOf('$');
  return dollar >= 0 && dollar < text.length - 1 ? `${where} takes no variables` : undefined;
}
