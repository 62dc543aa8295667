import type { Reference } from '../model/reference.ts';
import type { Lookup, LookupFailure } from '../model/resolution.ts';
import { unexpectedFailure } from '../model/unexpected-error.ts';
import { capitalize } from '../util/grammar.ts';
import { RegistryError } from './error.ts';

/** A value, and why a part of it is missing, where one is. */
export interface PartialValue<T> {
  readonly value: T;
  readonly incomplete: RegistryError | undefined;
}

/**
 * The result of a lookup, with any failure as a value: whatever one image's registry sends, the run goes on.
 * @throws ConfigurationError, which concerns all images
 */
export async function asLookup<T>(reference: Reference, work: () => Promise<T>): Promise<Lookup<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RegistryError)) return { ok: false, failure: unexpectedFailure(error, reference) };
    return { ok: false, failure: failureOf(error) };
  }
}

/** The result of a lookup whose value may be incomplete. @throws ConfigurationError, which concerns all images */
export async function asPartialLookup<T>(
  reference: Reference,
  work: () => Promise<PartialValue<T>>,
): Promise<Lookup<T>> {
  const result = await asLookup(reference, work);
  if (!result.ok) return result;
  const { value, incomplete } = result.value;
  return incomplete === undefined ? { ok: true, value } : { ok: true, value, incomplete: failureOf(incomplete) };
}

function failureOf({ code, message }: RegistryError): LookupFailure {
  return { code, message: toSentence(message) };
}

/** The fragment with a capital and a full stop. A host name at its start keeps its case. */
function toSentence(fragment: string): string {
  const [first = ''] = fragment.split(/[ ,]/, 1);
  const capitalized = /[.:]/.test(first) ? fragment : capitalize(fragment);
  return /[.!?]$/.test(capitalized) ? capitalized : `${capitalized}.`;
}
