import type { Descriptor } from '../../model/descriptor.ts';
import type { Digest } from '../../model/digest.ts';
import { maturedDigests, type SeenDigest } from '../../model/digest-history.ts';
import type { Resolver } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';

/** A digest that has been known for long enough. */
export interface MaturedDigest {
  readonly descriptor: Descriptor;
  readonly since: Date;
}

/**
 * The newest matured digest that the registry gives: of a tag that moves faster than digests mature, some of those in
 * between may be gone.
 * @param pin undefined: any digest is newer
 * @returns where none has matured, what is left to
 */
export async function findMatured(
  reference: Reference,
  { known, pin, current }: { known: readonly SeenDigest[]; pin: Digest | undefined; current: Descriptor },
  { resolver, minAge, now }: { resolver: Resolver; minAge: number; now: Date },
): Promise<MaturedDigest | { readonly left: readonly SeenDigest[] }> {
  let left = known;
  for (const { digest, since } of maturedDigests(known, pin, minAge, now)) {
    if (digest === current.digest) return { descriptor: current, since };
    const { pinned } = await resolver.resolve({ ...reference, tag: undefined, digest, impliedTag: false });
    if (pinned?.ok) return { descriptor: pinned.value, since };
    left = left.filter((sighting) => sighting.digest !== digest);
  }
  return { left };
}
