/** The registry in references without one, and in all names of Docker Hub. */
export const DOCKER_HUB = 'docker.io';

/** The name with `docker.io` in place of Docker Hub's other hosts. @param name a host, or a host and a path */
export function normalizeDockerHub(name: string): string {
  return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, DOCKER_HUB);
}
