import type { IgnoreComment, IgnoreFault, IgnoreNote } from '../model/image-use.ts';
import type { SourceText, Span } from '../model/source-text.ts';
import { type SourceWord, sourceWords } from './references/copy-and-mount.ts';
import { type FromReading, readFrom } from './references/from.ts';
import { StageTable } from './stages/stage-table.ts';
import { type BuildError, FirstError } from './syntax/build-error.ts';
import { findIgnoreComment, findTrailingIgnore, ignoreNotes, mayIgnore } from './syntax/ignore-comment.ts';
import type { Instruction } from './syntax/instruction.ts';
import { instructionError } from './syntax/instruction-errors.ts';
import { type StrayComments, splitInstructions } from './syntax/instructions.ts';
import type { JoinedLine } from './syntax/joined-line.ts';
import { fromInTemplate, hasTemplateMark, isTemplateInstruction } from './syntax/template.ts';
import { assignmentWords } from './syntax/words.ts';
import { ArgScope } from './variables/arg-scope.ts';

/** FROMs, COPY --from and mounts that are kept of one file: far more than people or generators write. */
const MAX_NAMED = 20_000;
/** What a whole file says before one reference can be understood, and what its stages are made of. */
export interface Survey {
  readonly stages: StageTable;
  readonly froms: readonly SurveyedFrom[];
  readonly sources: readonly SurveyedSource[];
  /** The ARGs above all stages. */
  readonly scope: ArgScope;
  /** Where a stage first declares one of them again, by its name. */
  readonly redeclared: ReadonlyMap<string, Span>;
  /** The file's escape character. */
  readonly escape: Instruction['escape'];
  readonly errors: FirstError;
  /** The first place that a template fills in; undefined in a plain Dockerfile. */
  readonly template: Span | undefined;
  /** Where the survey ends before the end of the file, and why. */
  readonly cut: BuildError | undefined;
  readonly ignores: readonly IgnoreNote[];
}

/** A FROM, and what follows it. */
export interface SurveyedFrom extends FromReading {
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  readonly ignore: IgnoreComment | undefined;
}

/** What COPY --from or a mount names, and where. */
export interface SurveyedSource extends SourceWord {
  readonly line: JoinedLine;
  /** Undefined above all stages. */
  readonly stageIndex: number | undefined;
  readonly ignore: IgnoreComment | undefined;
  /** The arguments of a COPY as written. */
  readonly copies: string | undefined;
}

/** Goes over the instructions of a file once, and collects its stages, its ARGs and the images that it names. */
export function survey(source: SourceText, buildArgs: ReadonlyMap<string, string>): Survey {
  return new Surveyor(source, buildArgs).run();
}

class Surveyor {
  readonly #source: SourceText;
  readonly #stages = new StageTable();
  readonly #scope: ArgScope;
  readonly #redeclared = new Map<string, Span>();
  readonly #errors = new FirstError();
  readonly #froms: SurveyedFrom[] = [];
  #escape: Instruction['escape'] = '\\';
  readonly #sources: SurveyedSource[] = [];
  readonly #ignores: IgnoreNote[] = [];
  readonly #mayIgnore: boolean;
  /** Nothing but parser directives has come yet. */
  #isTop = true;
  #template: Span | undefined;

  constructor(source: SourceText, buildArgs: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#mayIgnore = mayIgnore(source.text);
    this.#scope = new ArgScope(buildArgs);
  }

  run(): Survey {
    const [stages, scope, errors] = [this.#stages, this.#scope, this.#errors];
    const cut = this.#takeAll();
    if (stages.count === 0 && !errors.exist)
      errors.add({ message: 'the file has no FROM', span: { start: 0, end: 0 } });
    const [froms, sources, redeclared, ignores] = [this.#froms, this.#sources, this.#redeclared, this.#ignores];
    const found = { stages, froms, sources, scope, redeclared, errors, cut, ignores };
    return { template: this.#template, escape: this.#escape, ...found };
  }

  /** @returns where the file names too much */
  #takeAll(): BuildError | undefined {
    const onError = (error: BuildError) => this.#errors.add(error);
    for (const instruction of splitInstructions(this.#source.text, onError, (stray) => this.#noteStray(stray))) {
      this.#take(instruction);
      if (this.#froms.length + this.#sources.length <= MAX_NAMED) continue;
      this.#sources.length = Math.max(MAX_NAMED - this.#froms.length, 0);
      this.#froms.length = Math.min(this.#froms.length, MAX_NAMED);
      const message = `the file names images and stages more than ${MAX_NAMED.toLocaleString('en')} times; the rest is not read`;
      return { message, span: instruction.span };
    }
    return undefined;
  }

  #take(written: Instruction): void {
    const { span, line } = written;
    this.#escape = written.escape;
    const stages = this.#stages;
    const error = instructionError(written, stages.count);
    if (error !== undefined) this.#fail(error, written);
    const ignore = this.#ignoreOf(written);
    const between = fromInTemplate(written);
    if (between !== undefined) this.#template ??= span;
    const instruction = between ?? written;
    if (instruction.keyword === 'from') {
      const own = between === undefined ? error : instructionError(between, stages.count);
      const from = readFrom(instruction, stages.count, this.#scope, stages, own);
      if (from.meaning.kind === 'refused') this.#fail(from.meaning.message, written);
      if (from.meaning.kind === 'skipped' && from.meaning.reason === 'template') this.#template ??= span;
      this.#froms.push({ offset: span.start, ignore, ...from });
      stages.add(from.name);
    } else if (instruction.keyword === 'arg') this.#takeArg(instruction);
    const stageIndex = stages.count === 0 ? undefined : stages.count - 1;
    let count = 0;
    for (const { kind, word, numbersAreStages, error: wrong } of sourceWords(instruction)) {
      if (hasTemplateMark(word.text)) this.#template ??= span;
      // One more than is kept shows that there are too many.
      count += 1;
      if (count > MAX_NAMED + 1) continue;
      const copies = kind === 'copy-from' ? instruction.operands : undefined;
      this.#sources.push({ kind, word, numbersAreStages, error: error ?? wrong, line, stageIndex, ignore, copies });
    }
  }

  #takeArg(instruction: Instruction): void {
    if (this.#stages.count > 0) {
      for (const { name, span } of redeclaredArgs(instruction)) {
        if (!this.#redeclared.has(name)) this.#redeclared.set(name, span);
      }
      return;
    }
    const wrong = this.#scope.define(instruction);
    if (wrong !== undefined) this.#fail(wrong, instruction);
  }

  #ignoreOf({ keyword, comments, span, line }: Instruction): IgnoreComment | undefined {
    if (!this.#mayIgnore) return undefined;
    const fault = keyword === 'arg' && this.#stages.count === 0 ? 'above-arg' : undefined;
    this.#note(comments, fault, () => this.#lineAt(span.start) - comments.length);
    const trailing = findTrailingIgnore(line.text);
    if (trailing !== undefined) {
      const at = this.#lineAt(line.span(trailing, trailing + 1).start);
      this.#ignores.push({ line: at, rules: [], word: undefined, fault: 'inside' });
    }
    return findIgnoreComment(comments);
  }

  #noteStray({ comments, offset, isInside }: StrayComments): void {
    this.#note(comments, isInside ? 'inside' : 'apart', () => this.#lineAt(offset) - comments.length + 1);
  }

  /** @param firstLine of the comments */
  #note(comments: readonly string[], fault: IgnoreFault | undefined, firstLine: () => number): void {
    if (!this.#mayIgnore) return;
    const notes = ignoreNotes({ comments, fault, isTop: this.#isTop });
    this.#isTop = false;
    if (notes.length === 0) return;
    const first = firstLine();
    for (const note of notes) this.#ignores.push({ ...note, line: first + note.line });
  }

  #lineAt(offset: number): number {
    return this.#source.position(offset).line;
  }

  #fail(message: string, instruction: Instruction): void {
    const { span } = instruction;
    this.#errors.add({ message, span });
    if (isTemplateInstruction(instruction)) this.#template ??= span;
  }
}

/** The ARGs of a stage that take the default above all stages: those without a default of their own. */
function* redeclaredArgs({ line, args, escape: escapeToken }: Instruction): Generator<{ name: string; span: Span }> {
  for (const { start, end } of assignmentWords(line.text, args.start, args.end, escapeToken)) {
    const name = line.text.slice(start, end);
    if (!name.includes('=')) yield { name, span: line.span(start, end) };
  }
}
