import type { LookupErrorCode } from '../model/resolution.ts';

/** A registry, its token server or a credential helper gave no usable answer. The message is a sentence fragment without secrets. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code: LookupErrorCode;

  constructor(code: LookupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
