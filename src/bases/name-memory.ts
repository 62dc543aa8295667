import type { Reference } from '../model/reference.ts';
import { getOrCreateWithin } from '../util/get-or-create.ts';

/** What says which image is meant, with what it is a copy of. */
export type Named = Pick<Reference, 'registry' | 'repository' | 'tag' | 'digest' | 'copyOf'>;

/** What the names of images say, by the names. */
export type NameMemory<Value> = Map<string, { readonly value: Value | undefined }>;

const MAX_KNOWN = 10_000;

/** What the name of an image says, worked out once: most images of a project are named many times. */
export function rememberByName<Value>(
  memory: NameMemory<Value>,
  { registry, repository, tag, digest, copyOf }: Named,
  read: () => Value | undefined,
): Value | undefined {
  const key = `${registry}/${repository}:${tag}@${digest} ${copyOf?.registry}/${copyOf?.repository}`;
  return getOrCreateWithin(MAX_KNOWN, memory, key, () => ({ value: read() })).value;
}
