import type { Descriptor } from '../../model/descriptor.ts';
import type { Digest } from '../../model/digest.ts';
import { maturedDigests, type SeenDigest } from '../../model/digest-history.ts';
import type { Resolver } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';

/** A digest that has been known for long enough. */
interface MaturedDigest {
  readonly descriptor: Descriptor;
  readonly since: Date;
}

/**
 * The newest matured digest that the registry still has: where a tag moves faster than its digests mature, the registry may
 * have deleted some.
 * @param pin undefined: any digest is newer
 * @returns `left`, where none has matured: the digests that may still mature
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
    left = left.filter((seen) => seen.digest !== digest);
  }
  return { left };
}
