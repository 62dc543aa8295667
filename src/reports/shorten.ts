/** Cuts the middle out of a name that is longer than `width`, as what tells names apart is mostly at their ends. */
export function shortenMiddle(name: string, width: number): string {
  const characters = [...name];
  if (characters.length <= width) return name;
  const kept = Math.max(width - 1, 2);
  const end = Math.ceil(kept / 2);
  return `${characters.slice(0, kept - end).join('')}…${characters.slice(-end).join('')}`;
}
