import type { Digest } from '../model/digest.ts';
import type { ContentDescriptor } from '../model/image.ts';
import type { RegistryClient } from './client.ts';
import type { Place } from './content-store.ts';
import type { RegistryError } from './error.ts';
import { describe, refusalOf } from './error-response.ts';
import { refuseMany } from './limits.ts';
import { readDocument } from './manifest-json.ts';
import { readPages } from './pagination.ts';

/** What refers to a digest. */
export interface Referrers {
  readonly found: readonly ContentDescriptor[];
  /** Why there may be more, where that is so. */
  readonly incomplete: RegistryError | undefined;
}

/**
 * What refers to a digest, by the referrers API.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @returns undefined where the registry has no such API
 * @throws RegistryError
 */
export async function readReferrers(
  client: RegistryClient,
  { reference, endpoint }: Place,
  digest: Digest,
): Promise<Referrers | undefined> {
  const where = describe(reference, endpoint, digest);
  const found: ContentDescriptor[] = [];
  let hasApi = true;
  const incomplete = await readPages(client, endpoint, `referrers/${digest}`, where, (answer) => {
    // Some that know no such path answer what a wrong path gets, with one status or another.
    if (found.length === 0 && [400, 404, 405, 406].includes(answer.status)) hasApi = false;
    if (!hasApi) return 'absent';
    if (answer.status !== 200) throw refusalOf(answer, reference, endpoint, digest);
    const document = readDocument(answer.body, digest, where);
    const page = document.kind === 'index' ? [...document.index.images, ...document.index.others] : [];
    refuseMany(found.length + page.length, 'referrers', where);
    found.push(...page);
    return 'read';
  });
  return hasApi ? { found, incomplete } : undefined;
}
