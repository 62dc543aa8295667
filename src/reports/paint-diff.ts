import type { Paint } from './finding-lines.ts';

/** Colours a unified diff line by line. */
export function paintDiff(diff: string, paint: Paint): string {
  return diff.replace(/^(?:diff|---|\+\+\+|@@|[-+]).*$/gm, (line) => {
    if (/^(?:diff |--- |\+\+\+ )/.test(line)) return paint(line, 'file');
    if (line.startsWith('@@')) return paint(line, 'place');
    return paint(line, line.startsWith('+') ? 'added' : 'removed');
  });
}
