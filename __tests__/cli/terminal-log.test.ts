import { expect, it } from 'vitest';
import { TerminalLog } from '../../src/cli/terminal-log.ts';

/** A log on a stream that keeps its text; the clock is at `now.time` milliseconds. */
function start(isTTY: boolean) {
  const written: string[] = [];
  const now = { time: 1000 };
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { written, now, log: new TerminalLog(stream, () => new Date(now.time)) };
}

it('shows no progress where there is no terminal', () => {
  const { log, written } = start(false);
  log.progress('read 1 of 2 files');
  log.warning('one');
  log.info('two');
  expect(written).toEqual(['Warning: one\n', 'two\n']);
});

it('draws progress in place, ten times a second at most, and clears it before a message', () => {
  const { log, written, now } = start(true);
  log.progress('1');
  log.progress('2');
  now.time += 100;
  log.progress('3');
  log.info('done');
  expect(written).toEqual(['\r\x1b[2K1', '\r\x1b[2K3', '\r\x1b[2K', 'done\n']);
});
