import { ConfigurationError } from '../model/error.ts';

/**
 * A YAML text's value. Numbers and booleans that would lose the way they are written stay text: `3.20` is a version
 * and `0123` a password.
 * @throws ConfigurationError with the place in the text; the text itself is not repeated, since it may hold secrets
 */
export async function parseYaml(text: string, name: string): Promise<unknown> {
  const { parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  // A warning is a value that is another one than was meant: `password: !abc` would be empty.
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
    // The parser's own error quotes the text.
    throw new ConfigurationError(
      'invalid-file',
      `${name} is not valid YAML (an alias that is not defined, or too many of them). Put texts that begin with * in quotes.`,
    );
  }
}
