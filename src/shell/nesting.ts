type Mode = ')' | '"' | '`' | '}' | 'quoted }';

interface Frame {
  readonly mode: Mode;
  /** `case`s that are open in it: a `)` ends one of their patterns. */
  cases: number;
}

const CASE = /(?:case|esac)(?![\w-])/y;
/** Behind these a shell looks for a command. */
const BEFORE_COMMAND = /(?:[(;&|\n]|\b(?:then|else|do))$/;

/**
 * The index behind the `$(…)`, `${…}`, `(…)`, `` `…` `` or `"…"` that opens at `start`; the text's end where nothing
 * closes it. One pass without recursion: a file may nest them as deep as it likes. A heredoc in it is not looked for.
 */
export function endOfNested(text: string, start: number): number {
  const stack: Frame[] = [];
  let at = start;
  do at = step(text, at, stack);
  while (stack.length > 0 && at < text.length);
  return Math.min(at, text.length);
}

function step(text: string, at: number, stack: Frame[]): number {
  const top = stack.at(-1);
  const mode = top?.mode;
  const char = text[at];
  if (char === '\\') return at + 2;
  const closes = char === mode || (char === '}' && mode === 'quoted }');
  if (closes && !(char === ')' && (top?.cases ?? 0) > 0)) {
    stack.pop();
    return at + 1;
  }
  if (mode === '`') return at + 1;
  const isQuoted = mode === '"' || mode === 'quoted }';
  if (char === '$' && text[at + 1] === '(') return open(stack, ')', at + 2);
  if (char === '$' && text[at + 1] === '{') return open(stack, isQuoted ? 'quoted }' : '}', at + 2);
  if (char === '`' || char === '"') return open(stack, char, at + 1);
  if (char === '(' && (mode === ')' || mode === undefined)) return open(stack, ')', at + 1);
  if (char === "'" && !isQuoted) return indexBehind(text, "'", at + 1);
  if (mode !== ')' || top === undefined) return at + 1;
  if (char === '#' && /[\s(;&|]/.test(text[at - 1] ?? '\n')) return indexBehind(text, '\n', at) - 1;
  if (char === 'c' || char === 'e') top.cases = Math.max(top.cases + caseAt(text, at), 0);
  return at + 1;
}

function open(stack: Frame[], mode: Mode, at: number): number {
  stack.push({ mode, cases: 0 });
  return at;
}

/** 1 where a `case` begins, -1 where one ends. */
function caseAt(text: string, at: number): number {
  CASE.lastIndex = at;
  if (!CASE.test(text)) return 0;
  // A window, for a file may hold very many blanks.
  const before = text.slice(Math.max(at - 40, 0), at).replace(/[ \t\r]+$/, '');
  if (!BEFORE_COMMAND.test(before)) return 0;
  return text[at] === 'c' ? 1 : -1;
}

function indexBehind(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index < 0 ? text.length + 1 : index + 1;
}
