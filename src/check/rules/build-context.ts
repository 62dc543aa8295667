import type { ImageUse } from '../../model/image-use.ts';

/** What a bare word may be instead of an image that the registry doesn't show, as a sentence to follow another. */
export function perhapsBuildContext({ maybeBuildContext, written }: ImageUse): string {
  return maybeBuildContext
    ? ` If "${written}" is a build context or a stage of the image that builds on this one, ignore it.`
    : '';
}
