import { OperationalError } from '../model/error.ts';
import { toFileError } from '../system/file-error.ts';
import { asciiText } from '../util/ascii.ts';
import { showsUtf8 } from './locale.ts';

/** What goes to standard output, as a whole or in pieces. */
export type Output = string | Uint8Array | Iterable<string>;

/** Text for people, in letters that their terminal shows. */
export function* shownText(text: Iterable<string>): Generator<string> {
  const isAscii = !showsUtf8(process.env);
  for (const piece of text) yield isAscii ? asciiText(piece) : piece;
}

/** In bytes: a pipe takes a write of this size as a whole or not at all (POSIX's PIPE_BUF). */
const ATOMIC = 4096;

/**
 * Writes to standard output. A reader that stops early (`| head`) is no failure; one that is gone before it reads anything is.
 * @throws OperationalError where it can't be written
 */
export async function print(output: Output): Promise<void> {
  // Each write gets its error in its callback.
  process.stdout.on('error', () => undefined);
  let isRead = false;
  for (const piece of piecesOf(output)) {
    const error = await write(piece);
    if (error?.code === 'EPIPE' && isRead) return;
    if (error !== undefined)
      throw new OperationalError('unwritable-file', `Standard output can't be written: ${reasonOf(error)}.`);
    isRead = true;
  }
}

/** Splits the output. The first piece is small, so that its write shows whether there is a reader. */
function* piecesOf(output: Output): Generator<string | Uint8Array> {
  let isFirst = true;
  for (const piece of typeof output === 'string' || output instanceof Uint8Array ? [output] : output) {
    if (piece.length === 0) continue;
    if (!isFirst) {
      yield piece;
      continue;
    }
    isFirst = false;
    const bytes = Buffer.from(piece);
    yield bytes.subarray(0, ATOMIC);
    if (bytes.length > ATOMIC) yield bytes.subarray(ATOMIC);
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  return error.code === 'EPIPE' ? 'its reader is gone' : toFileError(error).message;
}

function write(piece: string | Uint8Array): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    try {
      process.stdout.write(piece, (error) => resolve(error ?? undefined));
    } catch (error) {
      // A write to a file is synchronous.
      resolve(error as NodeJS.ErrnoException);
    }
  });
}
