import { posix } from 'node:path';

const WITH_VALUES =
  /^(?:--prefix|--cwd|--dir|-C|--filter|--cache|--cache-folder|--modules-folder|--mutex|--store-dir|--registry|--omit|--only|--include|--loglevel|--reporter|--network-timeout|--network-concurrency)$/;

/** The words that are neither flags nor their values, as npm and its like take them. */
export function plainWords(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !WITH_VALUES.test(words[index - 1] ?? ''));
}

/** `pip install x` of `python -m pip install x` and of `uv pip install x`; undefined for other commands. */
export function pipWords(words: readonly string[]): readonly string[] | undefined {
  const [first = '', second = '', third = '', ...rest] = words;
  const program = posix.basename(first);
  const behind = words.slice(1);
  if (/^pip[\d.]*$/.test(program)) return ['pip', ...verbFirst(behind)];
  if (/^python[\d.]*$/.test(program) && second === '-m' && third === 'pip') return ['pip', ...verbFirst(rest)];
  if (program === 'uv' && second === 'pip') return ['uv pip', ...verbFirst(words.slice(2))];
  return undefined;
}

/** `pip --no-cache-dir install x` is `pip install --no-cache-dir x`. */
function verbFirst(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !word.startsWith('-'));
  return at < 0 ? words : [words[at] ?? '', ...words.slice(0, at), ...words.slice(at + 1)];
}

/** Names are compared in lower case, with one hyphen for runs of `-`, `_` and `.` (PEP 503). */
export function pypiName(written: string): string {
  return written.toLowerCase().replace(/[-_.]+/g, '-');
}

const PIP_VALUED =
  /^(?:-[tricfw]|--(?:target|requirement|prefix|root|index-url|extra-index-url|find-links|constraint|cache-dir|wheel-dir|python|trusted-host|timeout|retries|progress-bar|log|report|src|no-binary))$/;

/** What a call of pip names, other than flags and their values. */
export function pipNames(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !PIP_VALUED.test(words[index - 1] ?? ''));
}
