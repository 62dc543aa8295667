import { exceedsJsonLimits } from '../util/json-limits.ts';
import { isObject } from '../util/json-shape.ts';
import { RegistryError } from './error.ts';

/** An image config nests six levels; one that exposes all ports of both protocols has an object for each. */
const LIMITS = { depth: 100, containers: 200_000 };

/** The JSON object in a response body. @param source who sent it, for the error @throws RegistryError */
export function parseJsonObject(body: Uint8Array, source: string): Readonly<Record<string, unknown>> {
  const text = Buffer.from(body).toString('utf8');
  if (exceedsJsonLimits(text, LIMITS))
    throw new RegistryError('malformed-response', `${source} sent JSON with too many levels or elements`);
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new RegistryError('malformed-response', `${source} sent invalid JSON`, { cause: error });
  }
  throw new RegistryError('malformed-response', `${source} sent JSON that is not an object`);
}

/** The value of a key where it is a string and not empty. */
export function stringField(value: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const field = value[key];
  return typeof field === 'string' && field !== '' ? field : undefined;
}

/** The strings in a JSON array; undefined where the value is no array. */
export function stringsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** The string values of a JSON object by their keys; empty where the value is no object. */
export function stringMap(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/** The objects in a JSON array; empty where the value is no array. */
export function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
