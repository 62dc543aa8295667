import type { Image, ImageConfig, ImageIndex } from '../../../src/model/image.ts';
import type { Platform } from '../../../src/model/platform.ts';
import { digest } from '../../check/judged.ts';

export const AMD64: Platform = { os: 'linux', architecture: 'amd64', variant: undefined };
export const ARM64: Platform = { os: 'linux', architecture: 'arm64', variant: 'v8' };

export interface ImageOptions {
  readonly platform?: Platform;
  /** One digit for each layer's content, the lowest first. */
  readonly layers?: string;
  /** One digit for each layer's blob; default as `layers`. */
  readonly blobs?: string;
  readonly config?: Partial<ImageConfig>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** The digit of its config's digest; default that of the image. */
  readonly configDigit?: string;
}

/** An image with the digit's digest. */
export function image(digit: string, { platform = AMD64, layers = 'a', ...more }: ImageOptions = {}): Image {
  return {
    digest: digest(digit),
    layers: [...layers].map((content, index) => ({
      digest: digest(more.blobs?.[index] ?? content),
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      size: 1000,
      diffId: digest(content),
    })),
    annotations: more.annotations ?? {},
    configDigest: digest(more.configDigit ?? digit),
    config: {
      platform,
      created: undefined,
      env: new Map(),
      user: undefined,
      entrypoint: undefined,
      cmd: undefined,
      workingDir: undefined,
      exposedPorts: [],
      volumes: [],
      stopSignal: undefined,
      labels: {},
      commands: undefined,
      ...more.config,
    },
  };
}

/** An index with the digit's digest, over these images. */
export function index(digit: string, images: readonly Image[]): ImageIndex {
  const entries = images.map(({ digest: own, config }) => ({
    digest: own,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size: 500,
    artifactType: undefined,
    annotations: {},
    platform: config.platform,
  }));
  return { digest: digest(digit), images: entries, others: [], annotations: {} };
}
