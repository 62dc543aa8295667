/** Docker Official Images by their names. https://github.com/docker-library/official-images/tree/master/library has every tag. */
export function officialImages(...names: readonly string[]): string[] {
  return names.map((name) => `docker.io/library/${name}`);
}
