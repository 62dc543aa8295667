import type { BaseTraits } from '../bases/base-traits.ts';
import {
  entrypointByName,
  type LanguageRuntime,
  type NamedRelease,
  releaseByName,
  runtimeByName,
} from '../bases/index.ts';
import { type RootImage, traitsOfName } from './stage-roots.ts';

/** What is known of an image that stages are built on. */
export interface KnownBase {
  readonly traits: BaseTraits;
  /** Undefined: not known; empty: there is none. */
  readonly entrypoint: readonly string[] | undefined;
  /** The names of all packages of its operating system; undefined: not known. */
  readonly packages: ReadonlySet<string> | undefined;
  /** Its operating system with its release; undefined: not known. */
  readonly release: NamedRelease | undefined;
  /** What runs its language; undefined: none, or not known. */
  readonly runtime: LanguageRuntime | undefined;
}

/** What the name of an image says of it. */
export function knownByName(root: RootImage): KnownBase {
  const isImage = typeof root === 'object';
  return {
    traits: traitsOfName(root),
    entrypoint: isImage ? entrypointByName(root) : undefined,
    packages: undefined,
    release: isImage ? releaseByName(root) : undefined,
    runtime: isImage ? runtimeByName(root) : undefined,
  };
}
