import { parseReference, type Reference } from '../../src/model/reference.ts';

/** The reference that the text is. Throws where it is none. */
export function referenceOf(text: string): Reference {
  const reference = parseReference(text);
  if ('invalid' in reference) throw new Error(`${text}: ${reference.invalid}`);
  return reference;
}
