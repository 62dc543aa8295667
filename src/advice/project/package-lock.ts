import { worksWithBoth } from '../facts/musl-packages.ts';
import { attempt, tableOf } from './lenient-parse.ts';
import type { PackageLock } from './required-packages.ts';

/** Packages whose install scripts compile nothing. */
const HARMLESS_SCRIPTS: ReadonlySet<string> = new Set([
  '@apollo/protobufjs',
  '@nestjs/core',
  '@scarf/scarf',
  'aws-sdk',
  'core-js',
  'core-js-bundle',
  'core-js-pure',
  'es5-ext',
  'protobufjs',
  'styled-components',
]);

/** Packages of programs that are linked statically. */
const STATIC = /^(?:esbuild|@esbuild\/.*)$/;

/**
 * Reads npm's `package-lock.json` of version 2 or 3, and `npm-shrinkwrap.json`; undefined for others, which don't list
 * install scripts. https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function readPackageLock(file: string, text: string): PackageLock | undefined {
  const { packages } = tableOf(attempt(() => JSON.parse(text)));
  if (typeof packages !== 'object' || packages === null) return undefined;
  const compiled = Object.entries(packages).flatMap(([path, entry]) => {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    return name !== undefined && isCompiled(name, tableOf(entry)) ? name : [];
  });
  return { file, ecosystem: 'npm', compiled: [...new Set(compiled)] };
}

function isCompiled(name: string, entry: Readonly<Record<string, unknown>>): boolean {
  if (entry.dev === true || entry.devOptional === true || HARMLESS_SCRIPTS.has(name) || STATIC.test(name)) return false;
  if (typeof entry.version === 'string' && worksWithBoth(name, entry.version)) return false;
  if (!fits(entry.os, 'linux')) return false;
  // A package for one processor or one libc is a binary; an optional one may fail to compile.
  const isBinary = Array.isArray(entry.cpu) || Array.isArray(entry.libc);
  return isBinary || (entry.hasInstallScript === true && entry.optional !== true);
}

/** `["linux", "darwin"]`, or `["!win32"]`; nothing fits everything. */
function fits(listed: unknown, name: string): boolean {
  if (!Array.isArray(listed) || listed.length === 0 || listed.includes(name)) return true;
  return listed.every((one) => typeof one === 'string' && one.startsWith('!') && one !== `!${name}`);
}
