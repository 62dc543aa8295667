import { ConfigurationError } from '../model/error.ts';

/** A place in a text, as people count: from 1, columns in characters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A parsed text, and where its values are. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Where a value is, or the key that leads to it; undefined where that isn't known. @param keys from the root */
  readonly placeOf: (keys: readonly unknown[], what?: 'value' | 'key') => TextPlace | undefined;
}

/** A value of a text in YAML. */
export async function parseYaml(text: string, name: string): Promise<unknown> {
  return (await parseYamlText(text, name)).value;
}

/**
 * Parses YAML. A number or boolean stays text when its value would be formatted differently: `3.20` is a version and
 * `0123` a password.
 * @param name names the text in messages
 * @throws ConfigurationError with the line and column, and without the text, which may contain secrets
 */
export async function parseYamlText(source: string, name: string): Promise<ParsedYaml> {
  const { isMap, isNode, isScalar, isSeq, parseDocument, visit } = await import('yaml');
  const text = source.replace(/^\ufeff/, '');
  const document = parseDocument(text, { prettyErrors: true });
  // A warning means that the value isn't the intended one: `password: !abc` is empty.
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const lines = problems.slice(0, MAX_PROBLEMS).map(({ pos, code }) => {
      const { line, column } = placeAt(text, pos[0]);
      return `${name} is not valid YAML at line ${line}, column ${column} (${code.toLowerCase().replaceAll('_', ' ')}).`;
    });
    throw new ConfigurationError('invalid-file', lines.join('\n'));
  }
  visit(document, {
    Scalar(_, node) {
      const isPlain = typeof node.value === 'number' || typeof node.value === 'boolean';
      if (isPlain && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
    },
  });
  const placeOf: ParsedYaml['placeOf'] = (keys, what = 'value') => {
    let node: unknown = document.contents;
    let key: unknown;
    for (const each of keys) {
      if (isMap(node)) {
        const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(each));
        if (pair === undefined) break;
        key = pair.key;
        node = pair.value;
      } else if (isSeq(node) && typeof each === 'number') node = node.items[each];
      else break;
    }
    const found = what === 'key' ? (key ?? node) : (node ?? key);
    return isNode(found) && found.range != null ? placeAt(text, found.range[0]) : undefined;
  };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), placeOf };
  } catch {
    // The parser's own message quotes the text.
    throw new ConfigurationError(
      'invalid-file',
      `${name} is not valid YAML: an alias (*name) is not defined, or there are too many. Put a value that starts with * in quotes.`,
    );
  }
}

/** More are of no use at once. */
const MAX_PROBLEMS = 20;

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
