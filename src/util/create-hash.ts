import type { Hash } from 'node:crypto';
import { createRequire } from 'node:module';

type Crypto = typeof import('node:crypto');

let loaded: Crypto | undefined;

/** Node's `createHash`. The first call loads it: the start and most checks hash nothing, and `import()` would need a promise. */
export function createHash(algorithm: string): Hash {
  // Where it is required from doesn't matter to a module of Node's own.
  loaded ??= createRequire(process.execPath)('node:crypto') as Crypto;
  return loaded.createHash(algorithm);
}
