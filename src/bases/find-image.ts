import type { KnownName } from '../model/copied-image.ts';
import { CHAINGUARD_IMAGES } from './chainguard-images.ts';
import { DISTRIBUTIONS, RED_HAT_IMAGES } from './distributions.ts';
import { HARDENED_IMAGES } from './hardened-images.ts';
import { imagePattern } from './image-pattern.ts';
import { JAVA_VENDOR_IMAGES } from './java-vendors.ts';
import type { KnownImage } from './known-image.ts';
import { resolveMirror } from './mirrors.ts';
import { JAVA_IMAGES } from './official-java.ts';
import { LANGUAGE_IMAGES } from './official-languages.ts';
import { SERVICE_IMAGES } from './official-services.ts';
import { PLATFORM_IMAGES } from './platform-images.ts';
import { DISTROLESS_IMAGES, MICROSOFT_IMAGES, OTHER_IMAGES } from './vendor-images.ts';

const TABLES = [
  LANGUAGE_IMAGES,
  JAVA_IMAGES,
  JAVA_VENDOR_IMAGES,
  PLATFORM_IMAGES,
  SERVICE_IMAGES,
  DISTRIBUTIONS,
  RED_HAT_IMAGES,
  DISTROLESS_IMAGES,
  CHAINGUARD_IMAGES,
  HARDENED_IMAGES,
  MICROSOFT_IMAGES,
  OTHER_IMAGES,
];

/** A row of the tables with its index over all tables. */
interface Row {
  readonly place: number;
  readonly image: KnownImage;
}

/** Rows by name, for names without `*`. */
const NAMED = new Map<string, Row>();
/** Rows by pattern, for names with `*`, in order. */
const STARRED: { readonly row: Row; readonly matches: (name: string) => boolean }[] = [];

// Every reference is looked up here, too often for a search through all tables.
for (const [place, image] of TABLES.flat().entries()) {
  const row = { place, image };
  for (const name of image.names) {
    if (name.includes('*')) STARRED.push({ row, matches: imagePattern(name) });
    else if (!NAMED.has(name)) NAMED.set(name, row);
  }
}

/** Finds the first row of the tables that matches an image; undefined for an unknown image. */
export function findImage(reference: KnownName): KnownImage | undefined {
  const origin = resolveMirror(reference);
  const named = NAMED.get(origin);
  const limit = named?.place ?? Number.POSITIVE_INFINITY;
  const starred = STARRED.find(({ row, matches }) => row.place < limit && matches(origin));
  return (starred?.row ?? named)?.image;
}
