import type { FailureKind } from '../model/resolution.ts';

/** A registry gave no answer that can be used. The message is one sentence without a secret. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
