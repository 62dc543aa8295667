import { dockerfile } from '../dockerfile/index.ts';
import type { Format } from '../model/format.ts';

/** Every file format in which references are found. */
export const formats: readonly Format[] = [dockerfile];

/** Whether some format reads files of this name. */
export function hasKnownName(path: string): boolean {
  return formats.some((format) => format.matches(path));
}
