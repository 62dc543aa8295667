import { DOCKER_HUB } from '../model/docker-hub.ts';
import type { Reference } from '../model/reference.ts';

/** The URL of an image's page on its registry's web site; undefined for registries without known pages. */
export function imagePageUrl({ registry, repository }: Pick<Reference, 'registry' | 'repository'>): string | undefined {
  switch (registry) {
    case DOCKER_HUB:
      return repository.startsWith('library/')
        ? `https://hub.docker.com/_/${repository.slice('library/'.length)}`
        : `https://hub.docker.com/r/${repository}`;
    case 'quay.io':
      return `https://quay.io/repository/${repository}`;
    case 'mcr.microsoft.com':
      return `https://mcr.microsoft.com/artifact/mar/${repository}/about`;
    case 'public.ecr.aws':
      return `https://gallery.ecr.aws/${repository}`;
    default:
      return undefined;
  }
}
