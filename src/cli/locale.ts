/**
 * Whether a terminal shows UTF-8, by the variables of the locale: the first that is set counts. Where none is, as in most
 * containers, it does. https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 */
export function showsUtf8(environment: Readonly<Record<string, string | undefined>>): boolean {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || 'C.UTF-8';
  return /utf-?8/i.test(locale);
}
