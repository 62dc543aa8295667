/** What a document of some kind may hold at most. */
export interface JsonLimits {
  /** Of objects and arrays in one another. */
  readonly depth: number;
  /** Of objects and arrays in all. */
  readonly containers: number;
}

/**
 * Whether JSON of unknown origin nests or holds more than its kind does. A few mebibytes of brackets take seconds and a
 * gigabyte once parsed, so they are counted first. What isn't JSON is left to the parser.
 */
export function isExcessive(text: string, limits: JsonLimits): boolean {
  let depth = 0;
  let containers = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) at += code === BACKSLASH ? 1 : 0;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      containers += 1;
      if (depth > limits.depth || containers > limits.containers) return true;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
  }
  return false;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPEN_OBJECT = '{'.charCodeAt(0);
const OPEN_ARRAY = '['.charCodeAt(0);
const CLOSE_OBJECT = '}'.charCodeAt(0);
const CLOSE_ARRAY = ']'.charCodeAt(0);
