import type { Digest } from '../../model/digest.ts';
import type { ContentDescriptor, Manifest, PlacedImage } from '../../model/image.ts';
import type { ImageReader } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';
import {
  attestationManifests,
  isSbomOf,
  likelySbomLayers,
  likelySbomReferrers,
  type SbomLocation,
  sbomLocations,
  selectImageSbom,
} from './locations.ts';
import { readSbom } from './read-sbom.ts';
import { MAX_SBOM_BYTES, type Sbom } from './sbom.ts';

/** Fetches the SBOM that is attached to an image; undefined where there is none or it can't be read. */
export async function fetchAttachedSbom(placed: PlacedImage, images: ImageReader): Promise<Sbom | undefined> {
  const { index, image } = placed;
  const isListed = index.digest !== image.digest;
  for (const place of sbomLocations(image.digest, isListed ? index.digest : undefined)) {
    const digests = [image.digest, index.digest];
    const sbom = await sbomAt(place, placed, images);
    if (sbom !== undefined && isSbomOf(sbom, digests)) return sbom;
  }
  return undefined;
}

async function sbomAt(
  place: SbomLocation,
  { reference, index }: PlacedImage,
  images: ImageReader,
): Promise<Sbom | undefined> {
  switch (place.kind) {
    case 'index':
      return firstOf(attestationManifests(index.others, place.of), reference, images);
    case 'referrers': {
      const listed = await images.referrers(reference, place.of);
      return listed.ok ? firstOf(likelySbomReferrers(listed.value), reference, images) : undefined;
    }
    case 'tag': {
      const tagged = await images.tagged(reference, place.tag);
      const manifest = tagged.ok && tagged.value !== undefined && 'layers' in tagged.value ? tagged.value : undefined;
      return manifest === undefined ? undefined : sbomIn(manifest, reference, images);
    }
  }
}

async function firstOf(
  attached: readonly ContentDescriptor[],
  reference: Reference,
  images: ImageReader,
): Promise<Sbom | undefined> {
  for (const { digest } of attached) {
    const manifest = await images.manifest(reference, digest);
    const sbom = manifest.ok ? await sbomIn(manifest.value, reference, images) : undefined;
    if (sbom !== undefined) return sbom;
  }
  return undefined;
}

async function sbomIn(manifest: Manifest, reference: Reference, images: ImageReader): Promise<Sbom | undefined> {
  const sboms: Sbom[] = [];
  for (const { digest, mediaType } of likelySbomLayers(manifest.layers)) {
    const reading = await readAt(reference, digest, mediaType, images);
    if (reading !== undefined) sboms.push(reading);
    // BuildKit names the image's own SBOM `sbom`; the others are read only until it is found.
    if (reading?.name === 'sbom') break;
  }
  return selectImageSbom(sboms);
}

async function readAt(
  reference: Reference,
  digest: Digest,
  mediaType: string,
  images: ImageReader,
): Promise<Sbom | undefined> {
  const bytes = await images.blob(reference, digest, MAX_SBOM_BYTES);
  if (!bytes.ok) return undefined;
  const reading = readSbom(bytes.value, mediaType);
  return 'unreadable' in reading ? undefined : reading;
}
