import type { Reference } from '../model/reference.ts';
import type { Lookup } from '../model/resolution.ts';
import { unforeseen } from '../model/unforeseen.ts';
import { RegistryError } from './error.ts';
import { sentence } from './refusal.ts';

/**
 * The work's outcome, with any failure as a value: what one image's registry sends ends no run.
 * @throws ConfigurationError, which is about all images
 */
export async function attempt<T>(reference: Reference, work: () => Promise<T>): Promise<Lookup<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RegistryError)) return { ok: false, failure: unforeseen(error, reference) };
    return { ok: false, failure: { kind: error.kind, message: sentence(error.message) } };
  }
}
