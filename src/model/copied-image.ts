import { parseReference, type Reference, repositoryName } from './reference.ts';
import { type Renaming, renamed } from './renaming.ts';

/** What names a repository, and what it is a copy of. */
export type KnownName = Pick<Reference, 'registry' | 'repository' | 'copyOf'>;

/** The repository that says what is in an image: the one that it is a copy of, else its own. */
export function originOf(reference: KnownName): Pick<Reference, 'registry' | 'repository'> {
  return reference.copyOf ?? reference;
}

/** The reference with the repository that it is a copy of, where its name begins as copies do. */
export function asCopy(reference: Reference, copies: readonly Renaming[]): Reference {
  const name = copies.length === 0 ? undefined : renamed(repositoryName(reference), copies);
  const original = name === undefined ? undefined : parseReference(name);
  if (original === undefined || 'invalid' in original) return reference;
  const { registry, repository } = original;
  return { copyOf: { registry, repository, copies }, ...reference };
}

/**
 * The copy of an image that is where the copy of another one is: at the same prefix, else at the one that is there for the
 * longest part of its name. The reference itself where there is none.
 */
export function copyBeside(reference: Reference, { registry, repository, copyOf }: KnownName): Reference {
  if (copyOf === undefined) return reference;
  const { copies } = copyOf;
  const own = repositoryName({ registry, repository });
  const isOwn = ({ from }: Renaming): boolean => own === from || own.startsWith(`${from}/`);
  const known = asCopy(reference, copies);
  if (known.copyOf !== undefined) return known;
  const nearest = copies.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.to.length - a.to.length);
  for (const { from, to } of nearest) {
    const name = renamed(repositoryName(reference), [{ from: to, to: from }]);
    const place = name === undefined ? undefined : parseReference(name);
    if (place === undefined || 'invalid' in place) continue;
    const copy = asCopy({ ...reference, registry: place.registry, repository: place.repository }, copies);
    // A longer prefix may say of that place that something else is there.
    if (copy.copyOf !== undefined && isSame(copy.copyOf, reference)) return copy;
  }
  return reference;
}

function isSame(a: Pick<Reference, 'registry' | 'repository'>, b: Pick<Reference, 'registry' | 'repository'>): boolean {
  return repositoryName(a) === repositoryName(b);
}
