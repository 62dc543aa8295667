import type { NotEdited } from '../model/image-use.ts';

/** Why a pinned digest isn't refreshed although it should be, as a sentence to follow another; empty where it is. */
export function notWritten(reason: NotEdited | undefined): string {
  if (reason === undefined) return '';
  if (reason === 'shared-arg') return ' It is left as it is: the ARG that holds the digest feeds other images, too.';
  if (reason === 'platform-lost') return ' It is left as it is: the new image lacks a platform that is in use.';
  return ' It is left as it is: the digest is put together from several texts, so there is no one place to write it.';
}
