import { capitalize } from '../util/grammar.ts';
import { ConfigurationError } from './error.ts';
import { familiarReference, type Reference } from './reference.ts';
import type { LookupFailure } from './resolution.ts';

/**
 * The failure of one image's lookup after an error that no code expects: a response that a parser takes for another. It
 * doesn't end the run. The error's own message isn't repeated, since it may quote the response.
 * @throws the error where it is a ConfigurationError, which concerns every image
 */
export function unexpectedFailure(error: unknown, reference: Reference): LookupFailure {
  const why = unexpectedReason(error, reference);
  return { code: 'malformed-response', message: `${capitalize(why)}.` };
}

/**
 * The message of that failure as a sentence fragment.
 * @throws the error where it is a ConfigurationError, which concerns every image
 */
export function unexpectedReason(error: unknown, reference: Reference): string {
  if (error instanceof ConfigurationError) throw error;
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  const image = familiarReference(reference);
  return `the response of ${reference.registry} for ${image} could not be understood (${name}); if this lasts, report it to freshfrom`;
}
