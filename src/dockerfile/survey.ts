import type { IgnoreComment, IgnoreFault, IgnoreNote } from '../model/image-use.ts';
import type { SourceText, Span } from '../model/source-text.ts';
import { MAX_WORK } from '../model/stage-work.ts';
import { type FromReading, readFrom } from './from.ts';
import { findIgnoreComment, ignoreBehind, ignoreNotes, mayIgnore } from './ignore-comment.ts';
import type { Instruction } from './instruction.ts';
import type { JoinedLine } from './joined-line.ts';
import { type OutsideWord, outsideWords } from './outside-image.ts';
import { type Refusal, type StrayComments, splitInstructions } from './reader.ts';
import { refusal } from './refusal.ts';
import { Refusals } from './refusals.ts';
import { GlobalScope } from './scope.ts';
import { StageTable } from './stages.ts';
import { fromOfTemplate, isOfTemplate, TEMPLATE } from './template.ts';
import { assignmentWords } from './words.ts';

/** More FROMs, COPY --from and mounts than that no person and hardly a generator writes, and all of them are kept. */
const MAX_NAMED = 20_000;
/** The instructions that a stage's steps are made of. */
const STEPS = new Set([
  'run',
  'cmd',
  'entrypoint',
  'healthcheck',
  'copy',
  'add',
  'shell',
  'user',
  'workdir',
  'env',
  'arg',
  'onbuild',
]);

/** What has to be known of a whole file before one reference can be understood, and what its stages are made of. */
export interface Survey {
  readonly stages: StageTable;
  readonly froms: readonly SurveyedFrom[];
  readonly outside: readonly SurveyedWord[];
  /** The ARGs above all stages. */
  readonly scope: GlobalScope;
  /** Where a stage takes one of them over first, by its name. */
  readonly takenOver: ReadonlyMap<string, Span>;
  readonly refusals: Refusals;
  /** The first place that a template fills in; undefined where there is none. */
  readonly template: Span | undefined;
  /** Where the survey ends in front of the file's end, and why. */
  readonly cut: Refusal | undefined;
  readonly ignores: readonly IgnoreNote[];
}

/** A FROM, and what follows it. */
export interface SurveyedFrom extends FromReading {
  readonly ignore: IgnoreComment | undefined;
  /** The instructions of its stage that become steps; of a file with more than MAX_WORK of them, only the first. */
  readonly body: readonly SurveyedInstruction[];
}

/** An instruction of a stage. */
export interface SurveyedInstruction {
  readonly instruction: Instruction;
  /** What its COPY --from or its mounts name, in order. */
  readonly sources: readonly SurveyedWord[];
  readonly ignore: IgnoreComment | undefined;
}

/** What COPY --from or a mount names, and where. */
export interface SurveyedWord extends OutsideWord {
  readonly line: JoinedLine;
  /** Undefined above all stages. */
  readonly stageIndex: number | undefined;
  readonly ignore: IgnoreComment | undefined;
}

/** Goes over the instructions of a file once, for its stages, its ARGs and what it names. */
export function survey(source: SourceText, buildArgs: ReadonlyMap<string, string>): Survey {
  return new Surveyor(source, buildArgs).run();
}

class Surveyor {
  readonly #source: SourceText;
  readonly #stages = new StageTable();
  readonly #scope: GlobalScope;
  readonly #takenOver = new Map<string, Span>();
  readonly #refusals = new Refusals();
  readonly #froms: SurveyedFrom[] = [];
  /** Of the last FROM. */
  #body: SurveyedInstruction[] = [];
  #kept = 0;
  readonly #outside: SurveyedWord[] = [];
  readonly #ignores: IgnoreNote[] = [];
  readonly #mayIgnore: boolean;
  /** Nothing but parser directives has come yet. */
  #isTop = true;
  #template: Span | undefined;

  constructor(source: SourceText, buildArgs: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#mayIgnore = mayIgnore(source.text);
    this.#scope = new GlobalScope(buildArgs);
  }

  run(): Survey {
    const [stages, scope, refusals] = [this.#stages, this.#scope, this.#refusals];
    const cut = this.#takeAll();
    if (stages.count === 0 && !refusals.areThere)
      refusals.add({ message: 'the file has no FROM', span: { start: 0, end: 0 } });
    const [froms, outside, takenOver, ignores] = [this.#froms, this.#outside, this.#takenOver, this.#ignores];
    return { stages, froms, outside, scope, takenOver, refusals, template: this.#template, cut, ignores };
  }

  /** @returns where it gets too much */
  #takeAll(): Refusal | undefined {
    const refuse = (refused: Refusal) => this.#refusals.add(refused);
    for (const instruction of splitInstructions(this.#source.text, refuse, (stray) => this.#noteStray(stray))) {
      this.#take(instruction);
      if (this.#froms.length + this.#outside.length <= MAX_NAMED) continue;
      this.#outside.length = Math.max(MAX_NAMED - this.#froms.length, 0);
      this.#froms.length = Math.min(this.#froms.length, MAX_NAMED);
      const message = `the file names images and stages more than ${MAX_NAMED.toLocaleString('en')} times, and what follows is not read`;
      return { message, span: instruction.span };
    }
    return undefined;
  }

  #take(written: Instruction): void {
    const { span, line } = written;
    const stages = this.#stages;
    const refused = refusal(written, stages.count);
    if (refused !== undefined) this.#refuse(refused, written);
    const ignore = this.#ignoreOf(written);
    const between = fromOfTemplate(written);
    if (between !== undefined) this.#template ??= span;
    const instruction = between ?? written;
    if (instruction.keyword === 'from') {
      const own = between === undefined ? refused : refusal(between, stages.count);
      const from = readFrom(instruction, stages.count, this.#scope, stages, own);
      if (from.meaning.kind === 'refused') this.#refuse(from.meaning.message, written);
      if (from.meaning.kind === 'skipped' && from.meaning.reason === 'template') this.#template ??= span;
      this.#body = [];
      this.#froms.push({ ...from, ignore, body: this.#body });
      stages.add(from.name);
    } else if (instruction.keyword === 'arg') this.#takeArg(instruction);
    const stageIndex = stages.count === 0 ? undefined : stages.count - 1;
    const sources = outsideWords(instruction).map((word): SurveyedWord => {
      if (TEMPLATE.test(word.word.text)) this.#template ??= span;
      return { ...word, refused: refused ?? word.refused, line, stageIndex, ignore };
    });
    for (const source of sources) this.#outside.push(source);
    if (stageIndex !== undefined) this.#keep({ instruction, sources, ignore });
  }

  /** Each takes at least one unit of work, so that of more than MAX_WORK of them none would be looked at. */
  #keep(step: SurveyedInstruction): void {
    if (this.#kept > MAX_WORK || !STEPS.has(step.instruction.keyword)) return;
    this.#kept += 1;
    this.#body.push(step);
  }

  #takeArg(instruction: Instruction): void {
    if (this.#stages.count > 0) {
      for (const { name, span } of argsTakenOver(instruction)) {
        if (!this.#takenOver.has(name)) this.#takenOver.set(name, span);
      }
      return;
    }
    const wrong = this.#scope.define(instruction);
    if (wrong !== undefined) this.#refuse(wrong, instruction);
  }

  #ignoreOf({ keyword, comments, span, line }: Instruction): IgnoreComment | undefined {
    const fault = keyword === 'arg' && this.#stages.count === 0 ? 'above-arg' : undefined;
    this.#note(comments, fault, () => this.#lineAt(span.start) - comments.length);
    const behind = this.#mayIgnore ? ignoreBehind(line.text) : undefined;
    if (behind !== undefined) {
      const at = this.#lineAt(line.span(behind, behind + 1).start);
      this.#ignores.push({ line: at, rules: [], word: undefined, fault: 'inside' });
    }
    return findIgnoreComment(comments);
  }

  #noteStray({ comments, offset, isInside }: StrayComments): void {
    this.#note(comments, isInside ? 'inside' : 'apart', () => this.#lineAt(offset) - comments.length + 1);
  }

  /** @param firstLine of the comments */
  #note(comments: readonly string[], fault: IgnoreFault | undefined, firstLine: () => number): void {
    const notes = this.#mayIgnore ? ignoreNotes({ comments, fault, isTop: this.#isTop }) : [];
    this.#isTop = false;
    if (notes.length === 0) return;
    const first = firstLine();
    for (const note of notes) this.#ignores.push({ ...note, line: first + note.line });
  }

  #lineAt(offset: number): number {
    return this.#source.position(offset).line;
  }

  #refuse(message: string, instruction: Instruction): void {
    const { span } = instruction;
    this.#refusals.add({ message, span });
    if (isOfTemplate(instruction)) this.#template ??= span;
  }
}

/** The ARGs whose global default the stage takes over: one with a default of its own doesn't. */
function* argsTakenOver({ line, args, escape: escapeToken }: Instruction): Generator<{ name: string; span: Span }> {
  for (const { start, end } of assignmentWords(line.text, args.start, args.end, escapeToken)) {
    const name = line.text.slice(start, end);
    if (!name.includes('=')) yield { name, span: line.span(start, end) };
  }
}
