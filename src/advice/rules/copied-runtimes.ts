import { type LanguageRuntime, runtimeByName } from '../../bases/index.ts';
import type { FileSketch } from '../sketch/file-sketch.ts';

/** Whether a stage may copy packages, directly or through other stages, from an image with another version of its runtime. */
export function mayCopyBetweenRuntimes({ stages }: FileSketch): boolean {
  if (stages.every(({ sources }) => sources.length === 0)) return false;
  const runtimes = stages.map(({ root }) => root && runtimeByName(root));
  const known = runtimes.filter((runtime) => runtime !== undefined);
  if (known.some((one) => known.some((other) => isAnother(one, other)))) return true;
  // A distribution's Python is in no image's name.
  return known.some(({ language }) => language === 'python') && stages.some((stage) => stage.mayHold(/python3/));
}

/** Whether both are of one language, and differ in their version or place. */
function isAnother(one: LanguageRuntime, other: LanguageRuntime): boolean {
  return one.language === other.language && (one.version !== other.version || one.folder !== other.folder);
}
