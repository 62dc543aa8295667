import { RegistryError } from './error.ts';

/**
 * Elements of one list in a manifest or a config. Docker stacks 127 layers at most, the longest indexes list some fifty
 * platforms with an attestation each, and labels and variables are fewer than a hundred.
 */
const MAX_ELEMENTS = 1000;

/**
 * Checks the length of a list.
 * @param elements what they are, and where: `layers in a manifest`
 * @throws RegistryError where there are too many
 */
export function checkElementCount(count: number, elements: string, source: string): void {
  if (count > MAX_ELEMENTS)
    throw new RegistryError(
      'malformed-response',
      `${source} sent more than ${MAX_ELEMENTS} ${elements}, and no more are read`,
    );
}
