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

/** The row of the tables that the image is; the first that fits. Undefined for an image that isn't known. */
export function findImage(reference: Pick<Reference, 'registry' | 'repository'>): KnownImage | undefined {
  const origin = originOf(reference);
  for (const table of TABLES) {
    const image = table.find(({ names }) => names.some((name) => fits(name, origin)));
    if (image !== undefined) return image;
  }
  return undefined;
}

/** `*` stands for anything but a slash. */
function fits(pattern: string, name: string): boolean {
  const [start = '', ...pieces] = pattern.split('*');
  if (pieces.length === 0) return pattern === name;
  if (!name.startsWith(start)) return false;
  const source = pattern.split('*').map((piece) => piece.replace(/[.]/g, '\\.'));
  return new RegExp(`^${source.join('[^/]*')}$`).test(name);
}
