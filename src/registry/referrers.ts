import type { Digest } from '../model/digest.ts';
import type { ContentDescriptor } from '../model/image.ts';
import type { RegistryClient } from './client.ts';
import type { Place } from './content.ts';
import { readDocument } from './image-documents.ts';
import { refuseMany } from './limits.ts';
import { readPages } from './pages.ts';
import { describe, refusalOf } from './refusal.ts';

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
): Promise<ContentDescriptor[] | undefined> {
  const where = describe(reference, endpoint, digest);
  const found: ContentDescriptor[] = [];
  let hasApi = true;
  await readPages(client, endpoint, `referrers/${digest}`, where, (answer) => {
    // Some that know no such path answer what a wrong path gets, with one status or another.
    if ([400, 404, 405, 406].includes(answer.status)) hasApi = false;
    if (!hasApi) return false;
    if (answer.status !== 200) throw refusalOf(answer, reference, endpoint, digest);
    const document = readDocument(answer.body, digest, where);
    if (document.kind === 'index') found.push(...document.index.images, ...document.index.others);
    refuseMany(found.length, 'referrers', where);
    return true;
  });
  return hasApi ? found : undefined;
}
