/**
 * The numbers, from 1, of the lines whose text a file had not before: what a diff shows as added, without moved lines. Line ends
 * don't count: git may check out others than it stores.
 */
export function addedLines(former: string, text: string): Set<number> {
  const left = new Map<string, number>();
  for (const line of linesOf(former)) left.set(line, (left.get(line) ?? 0) + 1);
  const added = new Set<number>();
  for (const [index, line] of linesOf(text).entries()) {
    const same = left.get(line) ?? 0;
    if (same > 0) left.set(line, same - 1);
    else added.add(index + 1);
  }
  return added;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/\r*\n/);
}
