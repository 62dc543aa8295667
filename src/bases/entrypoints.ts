import type { KnownName } from '../model/copied-image.ts';
import { findImage } from './find-image.ts';
import type { KnownImage } from './known-image.ts';

/** The ENTRYPOINT that the name of an image says it has; undefined where the name doesn't say it. */
export function entrypointByName(reference: KnownName): readonly string[] | undefined {
  return findImage(reference)?.entrypoint;
}

/** The port that the name of an image says it listens on, and where that is configured; undefined where the name doesn't say it. */
export function portByName(reference: KnownName): KnownImage['listens'] {
  return findImage(reference)?.listens;
}
