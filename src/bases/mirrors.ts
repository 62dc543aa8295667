import { type KnownName, originOf } from '../model/copied-image.ts';
import { DOCKER_HUB } from '../model/docker-hub.ts';
import { type Reference, repositoryName } from '../model/reference.ts';

/** The per-architecture repositories of Docker Official Images. */
const ARCHITECTURE = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;
/** A pull-through cache of Docker Hub, by its name: `docker-hub/library/node`, `dockerhub-proxy/library/node`. */
const CACHE = /(?:^|\/)[^/]*docker[^/]*\/(?:.*\/)?(library\/[^/]+)$/;

/**
 * The registry and repository that an image is a copy of, as the configuration says or on a well-known mirror; for any other
 * reference, its own. Maps `public.ecr.aws/docker/library/node`, `arm64v8/node` and `mirror.gcr.io/node` to
 * `docker.io/library/node`.
 */
export function resolveMirror(reference: KnownName): string {
  const { registry, repository } = hubName(originOf(reference));
  if (registry === DOCKER_HUB) {
    const ubi = /^redhat\/(ubi\d+)(-.+)?$/.exec(repository);
    if (ubi !== null) return `registry.access.redhat.com/${ubi[1]}/ubi${ubi[2] ?? ''}`;
    if (repository.startsWith('chainguard/')) return `cgr.dev/${repository}`;
    return `${DOCKER_HUB}/${repository.replace(ARCHITECTURE, 'library/')}`;
  }
  if (registry === 'registry.redhat.io' || registry === 'registry.access.redhat.com') {
    return `registry.access.redhat.com/${repository.replace(/^(ubi\d+)(-[a-z]+)?$/, '$1/ubi$2')}`;
  }
  return repositoryName({ registry, repository });
}

/** The name on Docker Hub, for a mirror of it. */
function hubName({
  registry,
  repository,
}: Pick<Reference, 'registry' | 'repository'>): Pick<Reference, 'registry' | 'repository'> {
  if (registry === 'registry.hub.docker.com' || registry === 'mirror.gcr.io') {
    return { registry: DOCKER_HUB, repository: repository.includes('/') ? repository : `library/${repository}` };
  }
  if (registry === 'public.ecr.aws' && repository.startsWith('docker/library/')) {
    return { registry: DOCKER_HUB, repository: repository.slice('docker/'.length) };
  }
  if (registry === 'quay.io' && /^libpod\/(?:alpine|busybox|centos)$/.test(repository)) {
    return { registry: DOCKER_HUB, repository: repository.replace('libpod', 'library') };
  }
  const cached = registry === DOCKER_HUB ? undefined : CACHE.exec(repository)?.[1];
  return cached === undefined ? { registry, repository } : { registry: DOCKER_HUB, repository: cached };
}
