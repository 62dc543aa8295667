import { ConfigurationError } from './error.ts';
import { familiarReference, type Reference } from './reference.ts';
import type { LookupFailure } from './resolution.ts';

/**
 * The failure of one image's look-up that nobody has foreseen: an answer that our readers take for another. Whatever a
 * registry sends, it ends no run. The error's own message isn't repeated, since it may quote the answer.
 * @throws the error where it is about the configuration, which is the same for every image
 */
export function unforeseen(error: unknown, reference: Reference): LookupFailure {
  const why = misunderstood(error, reference);
  return { code: 'malformed-response', message: `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.` };
}

/**
 * The same as a fragment of a sentence.
 * @throws the error where it is about the configuration
 */
export function misunderstood(error: unknown, reference: Reference): string {
  if (error instanceof ConfigurationError) throw error;
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  const image = familiarReference(reference);
  return `what ${reference.registry} sent of ${image} could not be understood (${name}); if this lasts, report it to freshfrom`;
}
