import type { NotEdited } from '../model/image-use.ts';

/** Why a pinned digest isn't refreshed although it should be, as a sentence to follow another; empty where it is. */
export function notWritten(reason: NotEdited | undefined): string {
  switch (reason) {
    case undefined:
      return '';
    case 'shared-arg':
      return ' It is left as it is: the ARG that holds the digest feeds other images, too.';
    case 'overridable-arg':
      return ' It is left as it is: the digest is put together from variables, so there is no one place to write it.';
  }
}
