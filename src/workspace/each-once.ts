/**
 * Keeps each file once, by its own name or else its first link: two names would lead to two edits of one file.
 * @param ownNames of links: what they lead to
 * @param plain the names that are no links
 */
export function eachOnce(
  names: readonly string[],
  ownNames: ReadonlyMap<string, string>,
  plain: ReadonlySet<string>,
): readonly string[] {
  const linked = new Set<string>();
  return names.filter((name) => {
    const own = ownNames.get(name);
    if (own === undefined) return true;
    if (plain.has(own) || linked.has(own)) return false;
    linked.add(own);
    return true;
  });
}
