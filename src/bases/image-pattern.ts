/**
 * Makes a function that tells whether a whole name of a repository, with its registry, is of a pattern: `*` matches anything but a
 * slash, `**` anything.
 */
export function imagePattern(pattern: string): (name: string) => boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return (name) => name === pattern;
  const start = pattern.slice(0, star);
  const source = pattern.replaceAll('.', '\\.').replace(/\*\*?/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  const whole = new RegExp(`^${source}$`);
  // Few names begin alike: most need no regular expression, nor its compilation.
  return (name) => name.startsWith(start) && whole.test(name);
}
