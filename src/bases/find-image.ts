import type { Reference } from '../model/reference.ts';
import { DISTRIBUTIONS, RED_HAT_IMAGES } from './distributions.ts';
import { HARDENED_IMAGES } from './hardened-images.ts';
import type { KnownImage } from './known-image.ts';
import { JAVA_IMAGES } from './official-java.ts';
import { LANGUAGE_IMAGES } from './official-languages.ts';
import { SERVICE_IMAGES } from './official-services.ts';
import { originOf } from './origin.ts';
import { CHAINGUARD_IMAGES, DISTROLESS_IMAGES, MICROSOFT_IMAGES, OTHER_IMAGES } from './vendor-images.ts';

const TABLES = [
  LANGUAGE_IMAGES,
  JAVA_IMAGES,
  SERVICE_IMAGES,
  DISTRIBUTIONS,
  RED_HAT_IMAGES,
  DISTROLESS_IMAGES,
  CHAINGUARD_IMAGES,
  HARDENED_IMAGES,
  MICROSOFT_IMAGES,
  OTHER_IMAGES,
];

/** A row of the tables with its place among them. */
interface Row {
  readonly place: number;
  readonly image: KnownImage;
}

/** By the names that are written in full. */
const NAMED = new Map<string, Row>();
/** By patterns, in order. */
const STARRED: { readonly row: Row; readonly pattern: RegExp }[] = [];

// Each reference of each file is looked for here, too often for a walk through all tables.
for (const [place, image] of TABLES.flat().entries()) {
  const row = { place, image };
  for (const name of image.names) {
    if (name.includes('*')) STARRED.push({ row, pattern: patternOf(name) });
    else if (!NAMED.has(name)) NAMED.set(name, row);
  }
}

/** The row of the tables that the image is; the first that fits. Undefined for an image that isn't known. */
export function findImage(reference: Pick<Reference, 'registry' | 'repository'>): KnownImage | undefined {
  const origin = originOf(reference);
  const named = NAMED.get(origin);
  const limit = named?.place ?? Number.POSITIVE_INFINITY;
  const starred = STARRED.find(({ row, pattern }) => row.place < limit && pattern.test(origin));
  return (starred?.row ?? named)?.image;
}

/** `*` stands for anything but a slash. */
function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
}
