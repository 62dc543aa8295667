import { exceedsJsonLimits } from '../util/json-limits.ts';
import { isObject, type JsonObject } from '../util/json-shape.ts';
import { RegistryError } from './error.ts';

/** An image config nests six levels; one that exposes all ports of both protocols has an object for each. */
const LIMITS = { depth: 100, containers: 200_000 };

/** The JSON object in a response body. @param source who sent it, for the error @throws RegistryError */
export function parseJsonObject(body: Uint8Array, source: string): JsonObject {
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
