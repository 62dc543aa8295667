import type { Span } from '../../model/source-text.ts';
import type { BuildError } from './build-error.ts';
import { mayHoldHeredoc, openedHeredocs } from './heredocs.ts';
import { type HeredocBody, Instruction } from './instruction.ts';
import { JoinedLine } from './joined-line.ts';
import { type ParserDirective, parseDirective } from './parser-directives.ts';
import { findBlank, skipWhiteSpace, trimWhiteSpace } from './white-space.ts';

/** Comment lines that are not directly above an instruction. */
export interface StrayComments {
  /** Without their `#`. */
  readonly comments: readonly string[];
  /** Where the last of them begins. */
  readonly offset: number;
  /** Whether they are between the lines of an instruction. */
  readonly isInside: boolean;
}

const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** bufio.MaxScanTokenSize: a line of that many bytes without its line end stops BuildKit's scanner. */
const MAX_LINE = 64 * 1024;
const NO_HEREDOCS: readonly HeredocBody[] = [];
const NO_COMMENTS: readonly string[] = [];

/**
 * Splits the text (one character per byte) into instructions, as BuildKit's parser does. Reads
 * the next one only when asked: a file may hold very many, and few of them are kept.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go, Parse.
 * @param onError takes each place where BuildKit would stop
 * @param onStray takes comments that are not directly above an instruction
 */
export function splitInstructions(
  text: string,
  onError: (error: BuildError) => void,
  onStray: (comments: StrayComments) => void = () => undefined,
): Iterable<Instruction> {
  return new Reader(text, onError, onStray).read();
}

/** The instructions from a place of the text on, where one begins. @param escapeToken the file's escape character */
export function instructionsFrom(
  text: string,
  offset: number,
  escapeToken: Instruction['escape'],
): Iterable<Instruction> {
  const ignore = () => undefined;
  return new Reader(text, ignore, ignore, { offset, escapeToken }).read();
}

interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly offset: number;
}

class Reader {
  readonly #text: string;
  readonly #onError: (refusal: BuildError) => void;
  readonly #onStray: (comments: StrayComments) => void;
  readonly #seenDirectives = new Set<string>();
  #at: number;
  #escape: '\\' | '`' = '\\';
  #directivesDone = false;
  #comments: string[] = [];
  /** Where the last of them begins. */
  #commentAt = 0;
  #isEmpty = true;

  /** @param from where to begin, after the parser directives; undefined: at the start of the file */
  constructor(
    text: string,
    onError: (error: BuildError) => void,
    onStray: (comments: StrayComments) => void,
    from?: { readonly offset: number; readonly escapeToken: Instruction['escape'] },
  ) {
    this.#text = text;
    this.#onError = onError;
    this.#onStray = onStray;
    this.#at = from?.offset ?? (text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
    if (from === undefined) return;
    this.#escape = from.escapeToken;
    this.#directivesDone = true;
  }

  *read(): Generator<Instruction> {
    for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
      const instruction = this.#readFrom(line);
      if (instruction === undefined) continue;
      this.#isEmpty = false;
      yield instruction;
    }
    this.#leave(this.#comments);
    if (this.#isEmpty) this.#fail({ message: 'the file has no instructions', span: { start: 0, end: 0 } });
  }

  #fail(error: BuildError): void {
    this.#isEmpty = false;
    this.#onError(error);
  }

  #nextLine(): Line | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const offset = this.#at;
    const newline = this.#text.indexOf('\n', offset);
    this.#at = newline < 0 ? this.#text.length : newline + 1;
    let end = newline < 0 ? this.#text.length : newline;
    while (end > offset && this.#text.charCodeAt(end - 1) === 13) end -= 1;
    if ((newline < 0 ? this.#text.length : newline) - offset >= MAX_LINE) {
      this.#fail({ message: 'a line is longer than 65,535 bytes', span: { start: offset, end: offset } });
    }
    return { text: this.#text.slice(offset, end), offset };
  }

  /** The instruction that begins with the line, if one does. */
  #readFrom(line: Line): Instruction | undefined {
    const indent = skipWhiteSpace(line.text);
    const first = indent === 0 ? line : { text: line.text.slice(indent), offset: line.offset + indent };
    if (this.#takeDirective(first)) return undefined;
    if (first.text.startsWith('#')) {
      this.#comments.push(first.text.slice(1).trim());
      this.#commentAt = line.offset;
      return undefined;
    }
    const comments = this.#takeComments();
    if (first.text !== '') return this.#takeInstruction(first, comments);
    this.#leave(comments);
    return undefined;
  }

  #takeComments(): readonly string[] {
    if (this.#comments.length === 0) return NO_COMMENTS;
    const comments = this.#comments;
    this.#comments = [];
    return comments;
  }

  /** Of comments that no instruction follows. */
  #leave(comments: readonly string[]): void {
    if (comments.length > 0) this.#onStray({ comments, offset: this.#commentAt, isInside: false });
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
    if (error !== undefined) this.#fail({ message: error, span: directive.span });
    return true;
  }

  #setEscape(directive: ParserDirective): string | undefined {
    if (directive.key !== 'escape') return undefined;
    if (directive.value !== '\\' && directive.value !== '`') return 'the escape directive takes \\ or `';
    this.#escape = directive.value;
    return undefined;
  }

  #takeInstruction(first: Line, comments: readonly string[]): Instruction {
    const { text, offset } = first;
    if (continuationAt(text, this.#escape) === undefined) {
      return this.#instruction(
        new JoinedLine([text], [offset]),
        { start: offset, end: offset + text.length },
        comments,
      );
    }
    const texts: string[] = [];
    const offsets: number[] = [];
    let end = first.offset;
    for (let line: Line | undefined = first; line !== undefined; line = this.#nextLine()) {
      const start = skipWhiteSpace(line.text);
      if (line !== first && (start === line.text.length || line.text[start] === '#')) {
        const comments = start === line.text.length ? [] : [line.text.slice(start + 1).trim()];
        if (comments.length > 0) this.#onStray({ comments, offset: line.offset, isInside: true });
        continue;
      }
      const cut = continuationAt(line.text, this.#escape);
      const text = line.text.slice(0, cut);
      // An empty part counts only where it is the last one, and there may be very many.
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
    const { text } = line;
    const from = skipWhiteSpace(text);
    const end = trimWhiteSpace(text);
    const blank = findBlank(text, from);
    const keywordEnd = blank < text.length ? blank : end;
    const keyword = text.slice(from, keywordEnd).toLowerCase();
    const args = { start: Math.min(skipWhiteSpace(text, keywordEnd), end), end };
    const mayFollow = text.includes('<<') && mayHoldHeredoc(keyword, text.slice(args.start, args.end));
    const heredocs = mayFollow ? this.#takeHeredocs(text, span) : NO_HEREDOCS;
    return new Instruction({ keyword, line, args, span, comments, escape: this.#escape, heredocs });
  }

  #takeHeredocs(text: string, span: Span): readonly HeredocBody[] {
    const taken: HeredocBody[] = [];
    for (const heredoc of openedHeredocs(text)) {
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
        this.#fail({ message: `the heredoc ${heredoc.name} has no end`, span });
        break;
      }
    }
    return taken;
  }
}

/** The place of the escape character that continues the line: last but for blanks, and not itself escaped. */
function continuationAt(text: string, escapeToken: string): number | undefined {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text[end - 1] === escapeToken && text[end - 2] !== escapeToken ? end - 1 : undefined;
}
