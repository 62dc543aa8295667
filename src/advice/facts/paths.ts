import { posix } from 'node:path';

/** Variables by name; undefined: declared, with a value that the file doesn't say. */
export type Variables = ReadonlyMap<string, string | undefined>;

/**
 * The absolute path, normalized and without a slash at its end; undefined where the file doesn't decide it.
 * @param folder what a relative path starts from; undefined: not known
 */
export function absolutePath(path: string, folder: string | undefined, variables: Variables): string | undefined {
  const text = expanded(path, variables);
  if (text === undefined || text.startsWith('~')) return undefined;
  if (!posix.isAbsolute(text) && folder === undefined) return undefined;
  const whole = posix.normalize(posix.isAbsolute(text) ? text : posix.join(folder ?? '/', text));
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

/** The text with its variables replaced; undefined where one has no known value or the text has another expansion. */
export function expanded(text: string, variables: Variables): string | undefined {
  const filled = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    return variables.get(braced ?? bare ?? '') ?? whole;
  });
  return /[$`]/.test(filled) ? undefined : filled;
}

/** Whether a path is the folder or in it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}
