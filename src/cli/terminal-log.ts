import type { Log } from '../model/ports.ts';
import { asciiText } from '../util/ascii.ts';
import { logLine, terminalText } from '../util/escape.ts';
import { showsUtf8 } from './locale.ts';

const CLEAR_LINE = '\r\x1b[2K';
/** The least time between two progress lines, in milliseconds. */
const PAUSE = 100;

/** Logs to a stream; progress only on a terminal, in place. */
export class TerminalLog implements Log {
  readonly #stream: NodeJS.WriteStream;
  readonly #now: () => Date;
  #drawn = 0;
  #isLineOpen = false;

  constructor(stream: NodeJS.WriteStream, now: () => Date) {
    this.#stream = stream;
    this.#now = now;
  }

  info(message: string): void {
    this.done();
    const line = `${logLine(message)}\n`;
    this.#stream.write(showsUtf8(process.env) ? line : asciiText(line));
  }

  notice(message: string): void {
    this.info(message);
  }

  warning(message: string): void {
    this.info(`Warning: ${message}`);
  }

  progress(message: string): void {
    const isDrawn = this.#stream.isTTY && process.env.TERM !== 'dumb';
    if (!isDrawn || this.#now().getTime() - this.#drawn < PAUSE) return;
    this.#drawn = this.#now().getTime();
    this.#isLineOpen = true;
    this.#stream.write(`${CLEAR_LINE}${terminalText(message)}`.slice(0, this.#stream.columns));
  }

  /** Clears the progress line. */
  done(): void {
    if (this.#isLineOpen) this.#stream.write(CLEAR_LINE);
    this.#isLineOpen = false;
  }
}
