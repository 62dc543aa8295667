import type { RuntimeImage } from './runtimes.ts';
import type { TagVariant } from './tag-variants.ts';

const SIBLING: Readonly<Record<TagVariant['kind'], string>> = {
  slim: 'The same release with glibc and far fewer packages.',
  alpine: 'The same release on Alpine; musl has to suit everything that runs on it.',
  jre: 'The same release without the compiler, which running doesn’t need.',
  'jre-alpine': 'A runtime without the compiler, on Alpine; musl has to suit native libraries.',
  runtime: 'The same release without the compilers and headers, which running doesn’t need.',
  base: 'The same release with the CUDA runtime alone: other libraries of CUDA have to come with the program.',
  full: 'The same release with glibc, which packages with native parts are built for.',
};

const RUNTIME: Readonly<Record<RuntimeImage['from'], string>> = {
  distroless: 'What running needs and nothing else: no shell, no package manager, not root.',
  UBI: 'Red Hat’s counterpart, for an estate that is supported by Red Hat.',
  'Red Hat hardened': 'Red Hat’s hardened counterpart: free, rebuilt for every fix, and not root.',
  'Docker hardened':
    'Docker’s hardened counterpart, for which the log-in at dhi.io is there: rebuilt for every fix, and not root.',
  Chainguard: 'Rebuilt for every fix; without an account there is its newest version alone.',
  'same project': 'What running needs, without the tools that only building needs.',
};

/** Why a variant of the same version may be better. A sentence. */
export function variantReason(kind: TagVariant['kind']): string {
  return SIBLING[kind];
}

/** Why another repository's image may be better. A sentence. */
export function runtimeReason(from: RuntimeImage['from']): string {
  return RUNTIME[from];
}

/** Why the same image with another user is better. A sentence. @param now the port that today's image listens on */
export function nonrootReason(now: number | undefined, then: number | undefined): string {
  const listens =
    now === undefined || then === undefined || now === then ? '' : `; it listens on port ${then}, not ${now}`;
  return `The same image with a user that isn’t root${listens}.`;
}

/** Why the image without its tools for debugging is better. */
export const PLAIN_REASON =
  'The same image without the shell that only debugging needs, and with a user that isn’t root.';

/** Why the same image on a newer release is better. */
export const SUPPORTED_REASON = 'The same image on the Debian release that gets updates.';
