import type { KnownName } from '../model/copied-image.ts';
import { findImage } from './find-image.ts';

/** The ENTRYPOINT that the name of an image says it has; undefined where the name doesn't say it. */
export function entrypointByName(reference: KnownName): readonly string[] | undefined {
  return findImage(reference)?.entrypoint;
}
