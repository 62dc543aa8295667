import type { Span } from '../../model/source-text.ts';
import { skipBlanks, trimBlanks } from './blanks.ts';
import { type Directive, parseDirective } from './directives.ts';
import { type Heredoc, heredocNames, mayHoldHeredoc } from './heredoc.ts';
import { JoinedLine } from './joined-line.ts';

/** One instruction, its continuation lines joined. */
export interface Instruction {
  /** Lower case. */
  readonly keyword: string;
  readonly line: JoinedLine;
  /** Where the arguments, flags included, begin and end in the joined text. */
  readonly args: Span;
  /** The instruction's own lines in bytes, without heredoc bodies. */
  readonly span: Span;
  /** The comment lines directly above, without their `#`. */
  readonly comments: readonly string[];
  /** The file's escape character. */
  readonly escape: '\\' | '`';
  /** In the order of their bodies. */
  readonly heredocs: readonly HeredocBody[];
}

/** A heredoc with its lines, as bytes of the file: leading tabs included, its last line excluded. */
export interface HeredocBody extends Heredoc {
  readonly body: Span;
}

/** A place where BuildKit would stop with an error. */
export interface Refusal {
  readonly message: string;
  readonly span: Span;
}

/** A Dockerfile's bytes, split as BuildKit's parser splits them. */
export interface Reading {
  readonly instructions: readonly Instruction[];
  readonly errors: readonly Refusal[];
}

const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** bufio.MaxScanTokenSize: a line of that many bytes without its line end stops BuildKit's scanner. */
const MAX_LINE = 64 * 1024;
const NO_HEREDOCS: readonly HeredocBody[] = [];

/**
 * Splits the text (one character per byte) into instructions.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go, Parse.
 */
export function readDockerfile(text: string): Reading {
  return new Reader(text).read();
}

interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly offset: number;
}

class Reader {
  readonly #text: string;
  readonly #instructions: Instruction[] = [];
  readonly #errors: Refusal[] = [];
  readonly #seenDirectives = new Set<string>();
  #at: number;
  #escape: '\\' | '`' = '\\';
  #directivesDone = false;
  #comments: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  }

  read(): Reading {
    for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) this.#readFrom(line);
    if (this.#instructions.length === 0 && this.#errors.length === 0) {
      this.#errors.push({ message: 'the file has no instructions', span: { start: 0, end: 0 } });
    }
    return { instructions: this.#instructions, errors: this.#errors };
  }

  #nextLine(): Line | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const offset = this.#at;
    const newline = this.#text.indexOf('\n', offset);
    this.#at = newline < 0 ? this.#text.length : newline + 1;
    let end = newline < 0 ? this.#text.length : newline;
    while (end > offset && this.#text.charCodeAt(end - 1) === 13) end -= 1;
    if ((newline < 0 ? this.#text.length : newline) - offset >= MAX_LINE) {
      this.#errors.push({ message: 'a line is longer than 65,535 bytes', span: { start: offset, end: offset } });
    }
    return { text: this.#text.slice(offset, end), offset };
  }

  #readFrom(line: Line): void {
    const indent = skipBlanks(line.text);
    const first = { text: line.text.slice(indent), offset: line.offset + indent };
    if (this.#takeDirective(first)) return;
    if (first.text.startsWith('#')) {
      this.#comments.push(first.text.slice(1).trim());
      return;
    }
    if (first.text === '') {
      this.#comments = [];
      return;
    }
    this.#takeInstruction(first);
    this.#comments = [];
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
    if (error !== undefined) this.#errors.push({ message: error, span: directive.span });
    return true;
  }

  #setEscape(directive: Directive): string | undefined {
    if (directive.key !== 'escape') return undefined;
    if (directive.value !== '\\' && directive.value !== '`') return 'the escape directive takes \\ or `';
    this.#escape = directive.value;
    return undefined;
  }

  #takeInstruction(first: Line): void {
    const parts: Line[] = [];
    let current: Line | undefined = first;
    while (current !== undefined) {
      const isFirst = current === first;
      const start = skipBlanks(current.text);
      if (isFirst || (start < current.text.length && current.text[start] !== '#')) {
        const cut = continuationAt(current.text, this.#escape);
        parts.push({ text: current.text.slice(0, cut), offset: current.offset });
        if (cut === undefined) break;
      }
      current = this.#nextLine();
    }
    this.#add(JoinedLine.of(parts), first.offset, parts.at(-1));
  }

  #add(line: JoinedLine, start: number, last: Line | undefined): void {
    const span = { start, end: last === undefined ? start : last.offset + last.text.length };
    const from = skipBlanks(line.text);
    const keywordEnd = line.text.slice(from).search(/[\t\v\f\r ]/);
    const end = trimBlanks(line.text);
    const argsStart = keywordEnd < 0 ? end : skipBlanks(line.text, from + keywordEnd);
    const keyword = line.text.slice(from, keywordEnd < 0 ? end : from + keywordEnd).toLowerCase();
    const args = { start: Math.min(argsStart, end), end };
    const argsText = line.text.slice(args.start, args.end);
    const mayFollow = line.text.includes('<<') && mayHoldHeredoc(keyword, argsText);
    const heredocs = mayFollow ? this.#takeHeredocs(line.text, span) : NO_HEREDOCS;
    this.#instructions.push({ keyword, line, args, span, comments: this.#comments, escape: this.#escape, heredocs });
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
        this.#errors.push({ message: `the heredoc ${heredoc.name} has no end`, span });
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
