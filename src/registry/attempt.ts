import type { Lookup } from '../model/resolution.ts';
import { RegistryError } from './error.ts';
import { sentence } from './refusal.ts';

/** The work's outcome, with a registry's failure as a value. */
export async function attempt<T>(work: () => Promise<T>): Promise<Lookup<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { ok: false, failure: { kind: error.kind, message: sentence(error.message) } };
  }
}
