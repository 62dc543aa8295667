import type { Reference } from '../model/reference.ts';
import type { Lookup, LookupFailure } from '../model/resolution.ts';
import { unforeseen } from '../model/unforeseen.ts';
import { RegistryError } from './error.ts';
import { sentence } from './error-response.ts';

/**
 * The work's outcome, with any failure as a value: what one image's registry sends ends no run.
 * @throws ConfigurationError, which is about all images
 */
export async function attempt<T>(reference: Reference, work: () => Promise<T>): Promise<Lookup<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RegistryError)) return { ok: false, failure: unforeseen(error, reference) };
    return { ok: false, failure: failureOf(error) };
  }
}

/** An outcome of which a part couldn't be had. */
export async function attemptInPart<T>(
  reference: Reference,
  work: () => Promise<{ readonly value: T; readonly incomplete: RegistryError | undefined }>,
): Promise<Lookup<T>> {
  const whole = await attempt(reference, work);
  if (!whole.ok) return whole;
  const { value, incomplete } = whole.value;
  return incomplete === undefined ? { ok: true, value } : { ok: true, value, incomplete: failureOf(incomplete) };
}

function failureOf({ code, message }: RegistryError): LookupFailure {
  return { code, message: sentence(message) };
}
