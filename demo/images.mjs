// @ts-check
import { attestedIndex } from '../__tests__/support/registry/attestations.mjs';
import { imageIndex, manifestList, singleImage } from '../__tests__/support/registry/images.mjs';

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
 */

const makers = {
  /** As `docker buildx build --sbom --provenance` pushes it. */
  attested: attestedIndex,
  index: imageIndex,
  manifestList,
  single: singleImage,
};

/** @type {readonly DemoImage[]} */
export const demoImages = [
  { repository: 'docker.io/docker/dockerfile', tag: '1', now: '1.20.0', pinned: '1.20.0', form: 'index' },
  { repository: 'docker.io/library/node', tag: '22-slim', now: '22.21.1', pinned: '22.20.0' },
  { repository: 'docker.io/library/nginx', tag: '1.29-alpine', now: '1.29.3', pinned: '1.29.3' },
  { repository: 'docker.io/library/python', tag: '3.13-slim', now: '3.13.9', pinned: '3.13.7' },
  { repository: 'docker.io/library/golang', tag: '1.25-bookworm', now: '1.25.4' },
  { repository: 'docker.io/library/alpine', tag: 'latest', now: '3.22.2', form: 'manifestList' },
  { repository: 'docker.io/library/redis', tag: '9.9-made-up' },
  { repository: 'ghcr.io/astral-sh/uv', tag: '0.9', now: '0.9.8', pinned: '0.9.5', form: 'single' },
  { repository: 'gcr.io/distroless/static-debian12', tag: 'nonroot', now: '2', pinned: '1', gone: true, form: 'index' },
];

/** The image of one version; the same bytes on every machine. @param {DemoImage} image @param {string} version */
export function imageOf({ repository, form = 'attested' }, version) {
  return makers[form]({ seed: repository, version });
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
