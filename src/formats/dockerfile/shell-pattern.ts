/** Where a pattern matched in a text, the end exclusive. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
}

/** Longer texts aren't image references; the table of the search stays small. */
const MAX_LENGTH = 256;
const NONE = -1;

/**
 * Matches a shell pattern (`*` and `?` are wild, `\` makes the next character plain) at the start of the text, at its
 * end, or at the first place where it fits; the shortest or the longest match there. A table instead of a regular
 * expression, so that a hostile pattern can't make it slow.
 */
export function matchPattern(
  pattern: string,
  text: string,
  where: 'prefix' | 'suffix' | 'anywhere',
  want: 'shortest' | 'longest',
): PatternMatch | undefined {
  const tokens = tokenize(pattern);
  if (text.length > MAX_LENGTH || tokens.length > MAX_LENGTH) return undefined;
  if (where === 'suffix') {
    const end = matchEnds(tokens.reverse(), [...text].reverse(), want)[0] ?? NONE;
    return end === NONE ? undefined : { start: text.length - end, end: text.length };
  }
  const ends = matchEnds(tokens, [...text], want);
  const start = where === 'prefix' ? 0 : ends.findIndex((end) => end !== NONE);
  const end = ends[start] ?? NONE;
  return end === NONE ? undefined : { start, end };
}

type Token = '*' | '?' | { readonly plain: string };

function tokenize(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    const escaped = char === '\\' ? pattern[at + 1] : undefined;
    if (escaped !== undefined) {
      tokens.push({ plain: escaped });
      at += 1;
    } else tokens.push(char === '*' || char === '?' ? char : { plain: char });
  }
  return tokens;
}

/** For every start, the end of the wanted match from there, or NONE; worked out from the last token backwards. */
function matchEnds(tokens: readonly Token[], text: readonly string[], want: 'shortest' | 'longest'): number[] {
  const better = (a: number, b: number): number => {
    if (a === NONE || b === NONE) return Math.max(a, b);
    return want === 'longest' ? Math.max(a, b) : Math.min(a, b);
  };
  let ends = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (const token of [...tokens].reverse()) {
    const before = new Array<number>(text.length + 1).fill(NONE);
    for (let at = text.length; at >= 0; at -= 1) {
      const after = ends[at + 1] ?? NONE;
      if (token === '*') before[at] = better(ends[at] ?? NONE, before[at + 1] ?? NONE);
      else if (at < text.length && (token === '?' || token.plain === text[at])) before[at] = after;
    }
    ends = before;
  }
  return ends;
}
