// @ts-check
/** @typedef {{ readonly ends: string, readonly extended: string | undefined }} DistroDays */

/**
 * By release, the days of distro-info-data: when its support ends, and of Debian when that of the LTS team ends.
 *
 * @param {'debian' | 'ubuntu'} product
 * @param {string} csv
 * @returns {Map<string, DistroDays>}
 */
export function distroDays(product, csv) {
  const [header = '', ...lines] = csv.trim().split('\n');
  const columns = header.split(',');
  /** @type {Map<string, DistroDays>} */
  const days = new Map();
  for (const line of lines) {
    const fields = line.split(',');
    const field = (/** @type {string} */ name) => fields[columns.indexOf(name)] || undefined;
    const [version, ends] = [field('version')?.replace(/ LTS$/, ''), field('eol')];
    if (version !== undefined && ends !== undefined)
      days.set(version, { ends, extended: product === 'debian' ? field('eol-lts') : undefined });
  }
  return days;
}
