import { RegistryError } from './error.ts';

/**
 * Of what one document of an image lists. Docker stacks 127 layers at most, the longest indexes list some fifty platforms
 * with an attestation each, and labels and variables are fewer than a hundred.
 */
const MOST = 1000;

/** @param what is listed, and in what: `layers in a manifest` @throws RegistryError where there are more than that */
export function refuseMany(count: number, what: string, where: string): void {
  if (count > MOST)
    throw new RegistryError('malformed-response', `${where} sent more than ${MOST} ${what}, and no more are read`);
}
