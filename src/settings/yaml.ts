import { ConfigurationError } from '../model/error.ts';

/**
 * Parses YAML. A number or boolean stays text when its value would be formatted differently: `3.20` is a version and
 * `0123` a password.
 * @param name names the text in messages
 * @throws ConfigurationError with the line and column, and without the text, which may contain secrets
 */
export async function parseYaml(text: string, name: string): Promise<unknown> {
  const { parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  // A warning means that the value isn't the intended one: `password: !abc` is empty.
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const place = problem.linePos?.[0];
    const where = place === undefined ? '' : ` at line ${place.line}, column ${place.col}`;
    const what = problem.code.toLowerCase().replaceAll('_', ' ');
    throw new ConfigurationError('invalid-file', `${name} is not valid YAML${where} (${what}).`);
  }
  visit(document, {
    Scalar(_, node) {
      const isPlain = typeof node.value === 'number' || typeof node.value === 'boolean';
      if (isPlain && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
    },
  });
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // The parser's own message quotes the text.
    throw new ConfigurationError(
      'invalid-file',
      `${name} is not valid YAML: an alias (*name) is not defined, or there are too many. Put a value that starts with * in quotes.`,
    );
  }
}
