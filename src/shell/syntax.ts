import { type ParsedScript, parse } from 'unbash';

/** The parser's time grows with the square of the heredocs that are open at once. Real scripts have ten. */
const MAX_HEREDOCS = 100;
/** In UTF-16 code units. The parser reads the text after expansions that nothing closes once for each, up to 256 times. */
const MAX_BROKEN_LENGTH = 2048;

/**
 * The syntax tree of a script; undefined where the parser can't read it in time linear to its length.
 * @throws RangeError where the stack overflows: the parser bounds the depth of most constructs, but not of `f() f() f() …`
 */
export function parseScript(text: string): ParsedScript | undefined {
  return hasMoreThan(MAX_HEREDOCS, '<<', text) ? undefined : bounded(parse(text));
}

/** The script; undefined where it is long and has a syntax error. No shell runs such a script as a whole. */
export function bounded(script: ParsedScript | undefined): ParsedScript | undefined {
  const isBroken = script?.errors !== undefined && script.errors.length > 0;
  return isBroken && script.end - script.pos > MAX_BROKEN_LENGTH ? undefined : script;
}

function hasMoreThan(count: number, part: string, text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found += 1;
    if (found > count) return true;
  }
  return false;
}
