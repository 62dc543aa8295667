import { CodedError } from '../model/error.ts';
import type { LookupErrorCode } from '../model/resolution.ts';

/** A registry, its token server or a credential helper gave no usable answer. The message is a sentence fragment without secrets. */
export class RegistryError extends CodedError<LookupErrorCode> {
  override readonly name = 'RegistryError';
}
