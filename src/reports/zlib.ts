import { createRequire } from 'node:module';

type Zlib = typeof import('node:zlib');

let loaded: Zlib | undefined;

/** Node's zlib. The first call loads it: a short report needs none, and `import()` would need a promise. */
export function zlib(): Zlib {
  // Where it is required from doesn't matter to a module of Node's own.
  loaded ??= createRequire(process.execPath)('node:zlib') as Zlib;
  return loaded;
}
