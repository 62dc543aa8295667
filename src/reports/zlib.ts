import { createRequire } from 'node:module';

/** Node's zlib. It is loaded by the first call: a short report needs none, and `import()` would need a promise. */
export function zlib(): typeof import('node:zlib') {
  // Where it is required from doesn't matter to a module of Node's own.
  return createRequire(process.execPath)('node:zlib');
}
