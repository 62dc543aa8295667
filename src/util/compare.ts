/** Whether a set contains every member of another one. */
export function isSubset<T>(subset: ReadonlySet<T>, set: ReadonlySet<T>): boolean {
  return [...subset].every((member) => set.has(member));
}

/** Whether two sets have the same members. */
export function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && isSubset(a, b);
}

/** Whether two texts are equal apart from line endings and surrounding white space, which GitHub doesn't keep. */
export function isSameText(a: string, b: string): boolean {
  const normalize = (text: string): string => text.replaceAll('\r\n', '\n').trim();
  return normalize(a) === normalize(b);
}
