import { describe, expect, it } from 'vitest';
import { TextSpool } from '../../src/reports/text-spool.ts';

const PIECE = 65_536;

function spoolOf(texts: Iterable<string>): TextSpool {
  const spool = new TextSpool();
  for (const text of texts) spool.push(text);
  return spool;
}

const lines = (number: number) =>
  Array.from({ length: number }, (_, index) => `line ${index} of a long text, ä ⛔ 🐳\n`);

describe('a spool', () => {
  it.each([0, 1, 5000, 150_000])('gives %i texts back in their order, as often as it is asked', (number) => {
    const texts = lines(number);
    const spool = spoolOf(texts);
    for (let time = 0; time < 2; time += 1) expect([...spool.pieces()].join('') === texts.join('')).toBe(true);
    spool.push('more');
    expect([...spool.pieces()].join('').endsWith('🐳\nmore')).toBe(number > 0);
  });

  it('gives pieces that a write is worth, and no text in two', () => {
    const pieces = [...spoolOf(lines(20_000)).pieces()];
    for (const piece of pieces) expect(piece).toMatch(/^line [\s\S]*🐳\n$/);
    for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(PIECE);
    for (const piece of pieces.slice(0, -1)) expect(Buffer.byteLength(piece)).toBeGreaterThan(PIECE - 100);
  });

  it('takes little memory where the text is long', () => {
    const texts = lines(200_000);
    const length = Buffer.byteLength(texts.join(''));
    expect(length).toBeGreaterThan(100 * PIECE);
    expect(spoolOf(texts).size).toBeLessThan(64 * PIECE + length / 10);
  });

  it('keeps a text longer than a piece whole', () => {
    const long = 'ä🐳'.repeat(200_000);
    expect([...spoolOf(['a', long, 'b']).pieces()]).toEqual(['a', long, 'b']);
  });

  it.each(['ä', '⛔', '🐳'])('keeps a %s on the edge of a piece', (letter) => {
    for (let before = PIECE - 5; before <= PIECE; before += 1) {
      const texts = ['x'.repeat(before), letter, letter, 'y'.repeat(PIECE), letter];
      expect([...spoolOf(texts).pieces()].join('')).toBe(texts.join(''));
    }
  });

  it('keeps of half a surrogate pair what UTF-8 has of it, wherever it stands', () => {
    const halves = ['\ud83d', 'a\udc33b', 'c\ud83d'];
    const expected = '\ufffda\ufffdbc\ufffd';
    expect([...spoolOf(halves).pieces()].join('')).toBe(expected);
    const late = [...spoolOf([...lines(150_000), ...halves]).pieces()].join('');
    expect(late.endsWith(expected)).toBe(true);
    expect(Buffer.from(halves.join('')).toString()).toBe(expected);
  });
});
