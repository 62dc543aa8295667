// @ts-check
import { attestedIndex } from '../__tests__/support/registry/attestations.mjs';
import { heavyLayers, imageIndex, manifestList, singleImage } from '../__tests__/support/registry/images.mjs';

/**
 * The images that the demo's registry holds: made up, under names that everybody knows. Change `now` of one, run the
 * demo again, and its output changes with it.
 *
 * @typedef {object} DemoImage
 * @property {string} repository in full: registry and repository
 * @property {string} tag
 * @property {string} [now] the version that the tag points to; without it the registry has no such tag
 * @property {string} [pinned] the version whose digest stands in demo/repository
 * @property {boolean} [gone] whether the registry has deleted the pinned version
 * @property {keyof typeof makers} [form] default attested
 * @property {number} [kilobytes] what one platform weighs
 * @property {Readonly<Record<string, Contents>>} [contents] what is in it, by version
 *
 * @typedef {Pick<import('../__tests__/support/registry/images.mjs').ImageOptions, 'env' | 'user' | 'entrypoint'> & {
 *   packages?: readonly import('../__tests__/support/registry/attestations.mjs').Package[] }} Contents
 */

const makers = {
  /** As `docker buildx build --sbom --provenance` pushes it. */
  attested: attestedIndex,
  index: imageIndex,
  manifestList,
  single: singleImage,
};

/** Debian packages. @param {string} list `name version`, with commas between them */
function packages(list) {
  return list.split(', ').map((one) => {
    const [name = '', version = ''] = one.split(' ');
    return { name, version };
  });
}

/** What is in the two images of python. @type {Readonly<Record<string, Contents>>} */
const PYTHON = {
  '3.13.7': {
    env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'PYTHON_VERSION=3.13.7'],
    packages: packages(
      'libc6 2.41-12, libssl3t64 3.5.1-1, openssl 3.5.1-1, tzdata 2025b-4, zlib1g 1:1.3.dfsg+really1.3.1-1',
    ),
  },
  '3.13.9': {
    env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'PYTHON_VERSION=3.13.9'],
    packages: packages(
      'libc6 2.41-12, libssl3t64 3.5.4-1, openssl 3.5.4-1, tzdata 2025b-5, zlib1g 1:1.3.dfsg+really1.3.1-1',
    ),
  },
};

/** What is in the two images of node. @type {Readonly<Record<string, Contents>>} */
const NODE = {
  '22.20.0': {
    env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'NODE_VERSION=22.20.0'],
    packages: packages(
      'libc6 2.36-9+deb12u10, libgnutls30 3.7.9-2+deb12u4, libsystemd0 252.38-1~deb12u1, zlib1g 1:1.2.13',
    ),
  },
  '22.21.1': {
    env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'NODE_VERSION=22.21.1'],
    packages: packages(
      'libc6 2.36-9+deb12u13, libgnutls30 3.7.9-2+deb12u5, libsystemd0 252.39-1~deb12u1, zlib1g 1:1.2.13',
    ),
  },
};

const DISTROLESS = { '22.21.1': { user: '65532', entrypoint: ['/nodejs/bin/node'] } };

/** @type {readonly DemoImage[]} */
export const demoImages = [
  { repository: 'docker.io/docker/dockerfile', tag: '1', now: '1.20.0', pinned: '1.20.0', form: 'index' },
  { repository: 'docker.io/library/node', tag: '22-slim', now: '22.21.1', pinned: '22.20.0', contents: NODE },
  { repository: 'docker.io/library/nginx', tag: '1.29-alpine', now: '1.29.3', pinned: '1.29.3' },
  { repository: 'docker.io/library/python', tag: '3.13-slim', now: '3.13.9', pinned: '3.13.7', contents: PYTHON },
  { repository: 'docker.io/library/golang', tag: '1.25-bookworm', now: '1.25.4' },
  { repository: 'docker.io/library/alpine', tag: 'latest', now: '3.22.2', form: 'manifestList' },
  { repository: 'docker.io/library/redis', tag: '9.9-made-up' },
  { repository: 'ghcr.io/astral-sh/uv', tag: '0.9', now: '0.9.8', pinned: '0.9.5', form: 'single' },
  {
    repository: 'docker.io/library/node',
    tag: '22.20-bookworm',
    now: '22.20.0',
    pinned: '22.20.0',
    kilobytes: 400,
    form: 'index',
  },
  { repository: 'docker.io/library/node', tag: '22.20-bookworm-slim', now: '22.20.0', kilobytes: 80, form: 'index' },
  { repository: 'docker.io/library/node', tag: '22.20-alpine', now: '22.20.0', kilobytes: 50, form: 'index' },
  { repository: 'docker.io/library/node', tag: '22.21-bookworm', now: '22.21.1', kilobytes: 400, form: 'index' },
  {
    repository: 'gcr.io/distroless/nodejs22-debian13',
    tag: 'nonroot',
    now: '22.21.1',
    kilobytes: 42,
    form: 'index',
    contents: DISTROLESS,
  },
  { repository: 'gcr.io/distroless/static-debian13', tag: 'nonroot', now: '2', pinned: '1', gone: true, form: 'index' },
];

/** The image of one version; the same bytes on every machine. @param {DemoImage} image @param {string} version */
export function imageOf({ repository, tag, form = 'attested', kilobytes, contents }, version) {
  const layers = kilobytes === undefined ? {} : { layers: heavyLayers(`${repository} ${tag} ${version}`, kilobytes) };
  return makers[form]({ seed: repository, version, ...layers, ...contents?.[version] });
}

/** The digest that stands in demo/repository. @param {string} repository @param {string} tag */
export function pinnedDigest(repository, tag) {
  const image = demoImages.find((one) => one.repository === repository && one.tag === tag);
  if (image?.pinned === undefined) throw new Error(`nothing pins ${repository}:${tag}`);
  return imageOf(image, image.pinned).digest;
}

/**
 * Puts the images into a registry under their full names, so that one registry stands in for all.
 *
 * @param {Pick<import('../__tests__/support/registry/double.mjs').RegistryDouble, 'put'>} registry
 * @param {readonly DemoImage[]} images
 */
export function fillRegistry(registry, images) {
  for (const image of images) {
    const { repository, tag, now, pinned, gone = false } = image;
    if (pinned !== undefined && !gone) registry.put(repository, undefined, imageOf(image, pinned));
    if (now !== undefined) registry.put(repository, tag, imageOf(image, now));
  }
}

/** The registries that the images name. @param {readonly DemoImage[]} images @returns {string[]} */
export function registriesOf(images) {
  return [...new Set(images.map(({ repository }) => repository.slice(0, repository.indexOf('/'))))];
}
