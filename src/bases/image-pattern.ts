/** A pattern of whole names of repositories, with their registries: `*` matches anything but a slash, `**` anything. */
export function imagePattern(name: string): RegExp {
  const source = name.replaceAll('.', '\\.').replace(/\*\*?/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${source}$`);
}
