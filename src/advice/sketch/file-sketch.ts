import type { BaseTraits } from '../../bases/base-traits.ts';
import type { FileOutline, StageBase, StageOutline, StageSource } from '../../model/build-stage.ts';
import type { Reference } from '../../model/reference.ts';
import { rootBases, rootImage, traitsOfName } from '../stage-roots.ts';
import { mayHideWords, withoutMarks } from './hidden-words.ts';

/** A file by its text and by the names of its images: what can be said before its instructions are read. */
export interface FileSketch {
  readonly stages: readonly StageSketch[];
}

/** The sketch of a file. */
export function sketchOf({ text, stages }: FileOutline): FileSketch {
  const roots = rootBases(stages);
  return { stages: stages.map((stage, position) => new StageSketch(text, stage, roots[position] ?? stage.base)) };
}

/** A stage with what the name of the image says that it is built on, directly or through other stages. */
export class StageSketch {
  readonly isFinal: boolean;
  readonly base: StageBase;
  /** What its COPY --from and its mounts name. */
  readonly sources: readonly StageSource[];
  /** Undefined where that is scratch or not known. */
  readonly root: Reference | undefined;
  readonly traits: BaseTraits;
  readonly #text: string;
  readonly #outline: StageOutline;
  #mayHide: boolean | undefined;
  #plain: string | undefined;

  /** @param text of the file @param root what the first stage of its chain begins with */
  constructor(text: string, outline: StageOutline, root: StageBase) {
    const image = rootImage(root);
    this.isFinal = outline.isFinal;
    this.base = outline.base;
    this.sources = outline.sources;
    this.root = image === 'scratch' ? undefined : image;
    this.traits = traitsOfName(image);
    this.#text = text;
    this.#outline = outline;
  }

  /** The instructions of the stage itself, as they are written. */
  get text(): string {
    const { start, end } = this.#outline.span;
    return this.#text.slice(start, end);
  }

  /** Whether a word of an instruction of the stage, or of a command, may match, whatever marks are in it. */
  mayHold(pattern: RegExp): boolean {
    if (this.mayHideWords) return true;
    this.#plain ??= withoutMarks(this.text);
    return pattern.test(this.#plain);
  }

  /**
   * The programs that a command of the stage may call, by their names without a folder and a version; undefined: any.
   * @param pattern of the programs to look for, from programPattern
   */
  calls(pattern: RegExp): ReadonlySet<string> | undefined {
    return this.mayHideWords ? undefined : new Set(this.text.match(pattern)?.map(withoutMarks));
  }

  /** Whether an instruction of the stage, or a command, may have a word that is in no one piece. */
  get mayHideWords(): boolean {
    this.#mayHide ??= mayHideWords(this.text);
    return this.#mayHide;
  }
}
