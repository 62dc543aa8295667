import type { Span } from '../model/source-text.ts';
import { skipBlanks, trimBlanks } from './blanks.ts';
import { type Directive, parseDirective } from './directives.ts';
import { heredocNames, mayHoldHeredoc } from './heredoc.ts';
import { type HeredocBody, Instruction } from './instruction.ts';
import { JoinedLine } from './joined-line.ts';

/** Comment lines that stand above no instruction. */
export interface StrayComments {
  /** Without their `#`. */
  readonly comments: readonly string[];
  /** Where the last of them begins. */
  readonly offset: number;
  /** Whether they stand between the lines of an instruction. */
  readonly isInside: boolean;
}

/** A place where BuildKit would stop with an error. */
export interface Refusal {
  readonly message: string;
  readonly span: Span;
}

const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** bufio.MaxScanTokenSize: a line of that many bytes without its line end stops BuildKit's scanner. */
const MAX_LINE = 64 * 1024;
const NO_HEREDOCS: readonly HeredocBody[] = [];

/**
 * Splits the text (one character per byte) into instructions, as BuildKit's parser does. Reads on only where the next one
 * is asked for: a file may hold very many, and few of them have to be kept.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go, Parse.
 * @param refuse is told of each place where BuildKit would stop
 * @param stray takes comments that stand above no instruction
 */
export function splitInstructions(
  text: string,
  refuse: (refusal: Refusal) => void,
  stray: (comments: StrayComments) => void = () => undefined,
): Iterable<Instruction> {
  return new Reader(text, refuse, stray).read();
}

interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly offset: number;
}

class Reader {
  readonly #text: string;
  readonly #tell: (refusal: Refusal) => void;
  readonly #stray: (comments: StrayComments) => void;
  readonly #seenDirectives = new Set<string>();
  #at: number;
  #escape: '\\' | '`' = '\\';
  #directivesDone = false;
  #comments: string[] = [];
  /** Where the last of them begins. */
  #commentAt = 0;
  #isEmpty = true;

  constructor(text: string, refuse: (refusal: Refusal) => void, stray: (comments: StrayComments) => void) {
    this.#text = text;
    this.#tell = refuse;
    this.#stray = stray;
    this.#at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  }

  *read(): Generator<Instruction> {
    for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
      const instruction = this.#readFrom(line);
      if (instruction === undefined) continue;
      this.#isEmpty = false;
      yield instruction;
    }
    this.#leave(this.#comments);
    if (this.#isEmpty) this.#refuse({ message: 'the file has no instructions', span: { start: 0, end: 0 } });
  }

  #refuse(refusal: Refusal): void {
    this.#isEmpty = false;
    this.#tell(refusal);
  }

  #nextLine(): Line | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const offset = this.#at;
    const newline = this.#text.indexOf('\n', offset);
    this.#at = newline < 0 ? this.#text.length : newline + 1;
    let end = newline < 0 ? this.#text.length : newline;
    while (end > offset && this.#text.charCodeAt(end - 1) === 13) end -= 1;
    if ((newline < 0 ? this.#text.length : newline) - offset >= MAX_LINE) {
      this.#refuse({ message: 'a line is longer than 65,535 bytes', span: { start: offset, end: offset } });
    }
    return { text: this.#text.slice(offset, end), offset };
  }

  /** The instruction that begins with the line, if one does. */
  #readFrom(line: Line): Instruction | undefined {
    const indent = skipBlanks(line.text);
    const first = { text: line.text.slice(indent), offset: line.offset + indent };
    if (this.#takeDirective(first)) return undefined;
    if (first.text.startsWith('#')) {
      this.#comments.push(first.text.slice(1).trim());
      this.#commentAt = line.offset;
      return undefined;
    }
    const comments = this.#comments;
    this.#comments = [];
    if (first.text !== '') return this.#takeInstruction(first, comments);
    this.#leave(comments);
    return undefined;
  }

  /** Of comments that no instruction follows. */
  #leave(comments: readonly string[]): void {
    if (comments.length > 0) this.#stray({ comments, offset: this.#commentAt, isInside: false });
  }

  #takeDirective(line: Line): boolean {
    if (this.#directivesDone) return false;
    const directive = parseDirective(line.text, line.offset);
    this.#directivesDone = directive === undefined;
    if (directive === undefined) return false;
    const error = this.#seenDirectives.has(directive.key)
      ? `only one ${directive.key} parser directive can be used`
      : this.#setEscape(directive);
    this.#seenDirectives.add(directive.key);
    if (error !== undefined) this.#refuse({ message: error, span: directive.span });
    return true;
  }

  #setEscape(directive: Directive): string | undefined {
    if (directive.key !== 'escape') return undefined;
    if (directive.value !== '\\' && directive.value !== '`') return 'the escape directive takes \\ or `';
    this.#escape = directive.value;
    return undefined;
  }

  #takeInstruction(first: Line, comments: readonly string[]): Instruction {
    const texts: string[] = [];
    const offsets: number[] = [];
    let end = first.offset;
    for (let line: Line | undefined = first; line !== undefined; line = this.#nextLine()) {
      const start = skipBlanks(line.text);
      if (line !== first && (start === line.text.length || line.text[start] === '#')) {
        const comments = start === line.text.length ? [] : [line.text.slice(start + 1).trim()];
        if (comments.length > 0) this.#stray({ comments, offset: line.offset, isInside: true });
        continue;
      }
      const cut = continuationAt(line.text, this.#escape);
      const text = line.text.slice(0, cut);
      // An empty piece counts only where it is the last one, and there may be very many.
      if (texts.at(-1) === '') {
        texts.pop();
        offsets.pop();
      }
      texts.push(text);
      offsets.push(line.offset);
      end = line.offset + text.length;
      if (cut === undefined) break;
    }
    return this.#instruction(new JoinedLine(texts, offsets), { start: first.offset, end }, comments);
  }

  #instruction(line: JoinedLine, span: Span, comments: readonly string[]): Instruction {
    const from = skipBlanks(line.text);
    const keywordEnd = line.text.slice(from).search(/[\t\v\f\r ]/);
    const end = trimBlanks(line.text);
    const argsStart = keywordEnd < 0 ? end : skipBlanks(line.text, from + keywordEnd);
    const keyword = line.text.slice(from, keywordEnd < 0 ? end : from + keywordEnd).toLowerCase();
    const args = { start: Math.min(argsStart, end), end };
    const argsText = line.text.slice(args.start, args.end);
    const mayFollow = line.text.includes('<<') && mayHoldHeredoc(keyword, argsText);
    const heredocs = mayFollow ? this.#takeHeredocs(line.text, span) : NO_HEREDOCS;
    return new Instruction({ keyword, line, args, span, comments, escape: this.#escape, heredocs });
  }

  #takeHeredocs(text: string, span: Span): readonly HeredocBody[] {
    const taken: HeredocBody[] = [];
    for (const heredoc of heredocNames(text)) {
      const start = this.#at;
      let terminated = false;
      for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
        const body = heredoc.dropsTabs ? line.text.replace(/^\t+/, '') : line.text;
        terminated = body === heredoc.name;
        if (terminated) {
          taken.push({ ...heredoc, body: { start, end: line.offset } });
          break;
        }
      }
      if (!terminated) {
        this.#refuse({ message: `the heredoc ${heredoc.name} has no end`, span });
        break;
      }
    }
    return taken;
  }
}

/** Where the escape character stands that continues the line, if one does: last but for blanks, and not itself escaped. */
function continuationAt(text: string, escapeToken: string): number | undefined {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text[end - 1] === escapeToken && text[end - 2] !== escapeToken ? end - 1 : undefined;
}
