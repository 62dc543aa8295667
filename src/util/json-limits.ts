/** The most that a JSON document of some kind may contain. */
export interface JsonLimits {
  /** Levels of nested objects and arrays. */
  readonly depth: number;
  /** Objects and arrays in total. */
  readonly containers: number;
}

/**
 * Whether a JSON text exceeds its limits; to be checked before it is parsed. A few mebibytes of brackets take the parser
 * seconds and a gigabyte of memory. Invalid JSON passes and is left to the parser.
 */
export function exceedsJsonLimits(text: string, limits: JsonLimits): boolean {
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
