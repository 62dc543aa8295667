import { ConfigurationError } from '../model/error.ts';

/** @throws ConfigurationError with the place in the text; the text itself is not repeated, since it may hold secrets */
export async function parseYaml(text: string, name: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error === undefined) return document.toJS({ maxAliasCount: 100 });
  const place = error.linePos?.[0];
  const where = place === undefined ? '' : ` at line ${place.line}, column ${place.col}`;
  throw new ConfigurationError(`${name} is not valid YAML${where} (${error.code.toLowerCase().replaceAll('_', ' ')}).`);
}
