import type { Span } from '../../model/source-text.ts';
import { type Flags, readFlags } from './flags.ts';
import type { Heredoc } from './heredocs.ts';
import type { JoinedLine } from './joined-line.ts';
import { skipWhiteSpace } from './white-space.ts';

/** A heredoc with its lines, as bytes of the file: leading tabs included, its last line excluded. */
export interface HeredocBody extends Heredoc {
  readonly body: Span;
}

type InstructionParts = Pick<Instruction, 'keyword' | 'line' | 'args' | 'span' | 'comments' | 'escape' | 'heredocs'>;

/** One instruction, its continuation lines joined. */
export class Instruction {
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
  #flags: Flags | undefined;

  constructor({ keyword, line, args, span, comments, escape: escapeToken, heredocs }: InstructionParts) {
    this.keyword = keyword;
    this.line = line;
    this.args = args;
    this.span = span;
    this.comments = comments;
    this.escape = escapeToken;
    this.heredocs = heredocs;
  }

  /** The flags before its arguments, read at the first call. */
  get flags(): Flags['flags'] {
    return this.#readFlags().flags;
  }

  /** Where the arguments after the flags begin in the joined text; they end with `args`. */
  get operandsStart(): number {
    return Math.min(skipWhiteSpace(this.line.text, this.#readFlags().end), this.args.end);
  }

  /** The arguments after the flags. */
  get operands(): string {
    return this.line.text.slice(this.operandsStart, this.args.end);
  }

  /** An instruction that is a part of this one. */
  part(keyword: string, args: Span): Instruction {
    return new Instruction({ ...this, keyword, args });
  }

  #readFlags(): Flags {
    this.#flags ??= readFlags(this.line.text, this.args, this.escape);
    return this.#flags;
  }
}
