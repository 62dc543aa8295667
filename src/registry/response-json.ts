import { exceedsJsonLimits } from '../util/json-limits.ts';
import { isObject as isRecord } from '../util/json-shape.ts';
import { RegistryError } from './error.ts';

export { isRecord };

/** A config nests six levels; one with all ports of both protocols has an object for each. */
const LIMITS = { depth: 100, containers: 200_000 };

/** The object that the bytes are as JSON. @param where who sent them, for the error @throws RegistryError */
export function parseJson(bytes: Uint8Array, where: string): Record<string, unknown> {
  const text = Buffer.from(bytes).toString('utf8');
  if (exceedsJsonLimits(text, LIMITS))
    throw new RegistryError('malformed-response', `${where} sent JSON that nests or holds too much`);
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (error) {
    throw new RegistryError('malformed-response', `${where} sent something else than JSON`, { cause: error });
  }
  throw new RegistryError('malformed-response', `${where} sent something else than a JSON object`);
}

/** The field where it is a text that isn't empty. */
export function stringField(value: Record<string, unknown>, name: string): string | undefined {
  const field = value[name];
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** The texts of a list; undefined where it is none. */
export function strings(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** The texts of an object by their names. */
export function stringMap(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/** The elements of a list that are objects. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
