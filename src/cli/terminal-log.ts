import type { Log } from '../model/ports.ts';
import { logLine, terminalText } from '../util/escape.ts';

const CLEAR_LINE = '\r\x1b[2K';
/** A progress line is drawn ten times a second at most, in milliseconds. */
const PAUSE = 100;

/** Writes to standard error; progress in place, and only on a terminal. */
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
    this.#stream.write(`${logLine(message)}\n`);
  }

  notice(message: string): void {
    this.info(message);
  }

  warning(message: string): void {
    this.info(`Warning: ${message}`);
  }

  progress(message: string): void {
    if (!this.#stream.isTTY || this.#now().getTime() - this.#drawn < PAUSE) return;
    this.#drawn = this.#now().getTime();
    this.#isLineOpen = true;
    this.#stream.write(`${CLEAR_LINE}${terminalText(message)}`.slice(0, this.#stream.columns));
  }

  /** Takes the progress line away. */
  done(): void {
    if (this.#isLineOpen) this.#stream.write(CLEAR_LINE);
    this.#isLineOpen = false;
  }
}
