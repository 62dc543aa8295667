/** `a`, `a and b`, `a, b and c`. @param last the word before the last one */
export function enumerate(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** A list that may be long: `a, b`, or `a, b and 3 more`. @param most that are named */
export function firstFew(items: readonly string[], most: number): string {
  const more = items.length - most;
  return items.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
