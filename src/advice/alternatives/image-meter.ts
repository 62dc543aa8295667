import { releaseByContent, runtimeByContent, traitsByContent } from '../../bases/index.ts';
import type { ImageInspector } from '../../image/inspector.ts';
import type { Digest } from '../../model/digest.ts';
import type { PlacedImage } from '../../model/image.ts';
import type { OsRelease } from '../../model/os-release.ts';
import type { Package } from '../../model/package.ts';
import { isSamePlatform, type Platform } from '../../model/platform.ts';
import type { ImageReader, Log, Resolver } from '../../model/ports.ts';
import { type Reference, referenceKey } from '../../model/reference.ts';
import { unexpectedFailure } from '../../model/unexpected-error.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { type KnownBase, knownByName } from '../known-base.ts';
import type { MeasuredImage, PlatformSize } from './measured-image.ts';

/** What the meter works with. */
export interface MeterParts {
  readonly resolver: Resolver;
  readonly inspector: ImageInspector;
  /** Those in use. At least one. */
  readonly platforms: readonly Platform[];
  readonly log: Log;
}

/** A measured image, with what is known of it as a base. */
export interface Measurement {
  readonly image: MeasuredImage;
  readonly base: KnownBase;
  /** Its os-release; undefined where it couldn't be read. Reads layers, once. */
  readonly osRelease: () => Promise<OsRelease | undefined>;
}

/** Measures images: size, user, packages. Each image is measured once. */
export class ImageMeter {
  readonly #parts: MeterParts;
  readonly #images: ImageReader;
  readonly #known = new Map<string, Promise<Measurement | undefined>>();
  /** The registries whose low pull limit was logged. */
  readonly #warned = new Set<string>();

  constructor(parts: MeterParts) {
    this.#parts = parts;
    this.#images = parts.resolver.images();
  }

  /** Undefined where the registry doesn't have the image or doesn't answer. */
  measure(reference: Reference): Promise<Measurement | undefined> {
    const key = referenceKey(reference);
    return getOrCreate(this.#known, key, () =>
      this.#measure(reference).catch((error: unknown) => this.#logFailure(error, reference)),
    );
  }

  async #measure(reference: Reference): Promise<Measurement | undefined> {
    const digest = await this.#digestOf(reference);
    if (this.#isScarce(reference)) return undefined;
    const index = digest && (await this.#images.index(reference, digest));
    if (!index?.ok) return undefined;
    const placed: PlacedImage[] = [];
    const sizes: PlatformSize[] = [];
    const missing: Platform[] = [];
    for (const platform of this.#parts.platforms) {
      const entry = index.value.images.find((one) => isSamePlatform(one.platform, platform));
      const image = entry && (await this.#images.image(reference, entry.digest));
      if (image === undefined) missing.push(platform);
      else if (!image.ok) return undefined;
      else {
        placed.push({ reference, index: index.value, image: image.value });
        sizes.push({ platform, bytes: image.value.layers.reduce((sum, { size }) => sum + size, 0) });
      }
    }
    const [first] = placed;
    if (first === undefined) return undefined;
    const base = await this.#base(first);
    const osRelease = async (): Promise<OsRelease | undefined> => {
      const read = await this.#parts.inspector.distribution.get(first);
      return 'refused' in read ? undefined : read.osRelease;
    };
    const image = {
      digest: index.value.digest,
      sizes,
      missing,
      config: first.image.config,
      packageCount: base.packageCount,
    };
    return { image, base, osRelease };
  }

  /** An image whose documents can't be read isn't measured. */
  #logFailure(error: unknown, reference: Reference): undefined {
    this.#parts.log.info(unexpectedFailure(error, reference).message);
  }

  /** Whether the rest of the pull limit is left to the user's builds. */
  #isScarce(reference: Reference): boolean {
    if (!this.#images.isPullLimitLow(reference)) return false;
    if (!this.#warned.has(reference.registry)) {
      this.#warned.add(reference.registry);
      this.#parts.log.notice(
        `Less than half of the pull limit of ${reference.registry} is left. It is kept for builds, so the sizes of more images there are not looked up. Log in there for a higher limit.`,
      );
    }
    return true;
  }

  async #digestOf(reference: Reference): Promise<Digest | undefined> {
    if (reference.digest !== undefined) return reference.digest;
    const { tag } = await this.#parts.resolver.resolve(reference);
    return tag?.ok ? tag.value.digest : undefined;
  }

  /** Layers are read only where the name says nothing of the image; an SBOM only where the index lists it, which costs little. */
  async #base(placed: PlacedImage): Promise<KnownBase & Pick<MeasuredImage, 'packageCount'>> {
    const { inspector } = this.#parts;
    const byName = knownByName(placed.reference);
    if (byName.traits.family === 'unknown') {
      const read = await inspector.distribution.get(placed);
      if (!('refused' in read)) {
        const packages = 'packages' in read.packages ? read.packages.packages : undefined;
        return baseOf(byName, placed, packages, read.osRelease);
      }
    }
    return baseOf(byName, placed, await this.#knownPackages(placed), undefined);
  }

  async #knownPackages(placed: PlacedImage) {
    const { inspector } = this.#parts;
    const read = await inspector.packages.recall(placed);
    if (read !== undefined && 'packages' in read) return read.packages;
    const hasAttestations = placed.index.others.length > 0;
    const sbom = hasAttestations ? await inspector.sbom.get(placed) : await inspector.sbom.recall(placed);
    return sbom?.packages.filter(({ type }) => SYSTEM.has(type));
  }
}

/** What the name of an image says of it, with what was read from it. */
function baseOf(
  byName: KnownBase,
  { image: { config } }: PlacedImage,
  packages: readonly Package[] | undefined,
  osRelease: OsRelease | undefined,
): KnownBase & Pick<MeasuredImage, 'packageCount'> {
  return {
    ...byName,
    traits: traitsByContent(byName.traits, { config, packages, osRelease }),
    entrypoint: config.entrypoint ?? [],
    runtime: runtimeByContent(byName.traits.language, config.env) ?? byName.runtime,
    release: (osRelease && releaseByContent(osRelease)) ?? byName.release,
    packages: packages && new Set(packages.map(({ name }) => name)),
    packageCount: packages?.length,
  };
}

/** The package types of distributions' package managers. */
const SYSTEM = new Set(['deb', 'apk', 'rpm']);
