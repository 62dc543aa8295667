import type { BaseTraits } from '../../bases/base-traits.ts';
import type { LackedPrograms, ProgramName } from '../../bases/index.ts';
import type { FileOutline, StageBase, StageOutline, StageSource } from '../../model/build-stage.ts';
import type { Reference } from '../../model/reference.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { rootBases, rootImage, traitsOfName } from '../stage-roots.ts';
import { mayHideWords, withoutMarks } from './hidden-words.ts';

/** A file by its text and by the names of its images: what can be said before its instructions are read. */
export class FileSketch {
  readonly stages: readonly StageSketch[];
  readonly #answers = new Map<Question, boolean>();

  constructor({ text, stages }: FileOutline) {
    const roots = rootBases(stages);
    this.stages = stages.map((stage, position) => new StageSketch(text, stage, roots[position] ?? stage.base));
  }

  /** Whether a rule may find anything in the file; the rule is asked once. */
  mayMatch({ mayMatch }: { readonly mayMatch: Question }): boolean {
    return getOrCreate(this.#answers, mayMatch, () => mayMatch(this));
  }
}

type Question = (sketch: FileSketch) => boolean;

/** The sketch of a file: the one that is kept, or a new one. */
export function sketchOf(outline: FileOutline): FileSketch {
  return kept.get(outline) ?? new FileSketch(outline);
}

const kept = new WeakMap<FileOutline, FileSketch>();

/** Keeps a sketch that is wanted again, with what is known by it. Most aren't: to keep each costs more than it saves. */
export function keepSketch(outline: FileOutline, sketch: FileSketch): void {
  kept.set(outline, sketch);
}

/** The programs that a stage calls before it names them in another way, of those that an image lacks; undefined: any. */
export interface LackedCalls {
  readonly lacked: LackedPrograms;
  readonly called: ReadonlySet<ProgramName> | undefined;
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
  /** What the stage was last found to call, of the programs that an image lacks. */
  lastCalls: LackedCalls | undefined;
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
