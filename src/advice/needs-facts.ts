import type { FileOutline } from '../model/build-stage.ts';
import type { AdviceRule } from './rules/advice-rule.ts';
import { keepSketch, sketchOf } from './sketch/file-sketch.ts';

/**
 * A function that says of a file whether some of the rules may find anything in it. Where none may, its stages and what they do
 * needn't be worked out for a check that goes by the names of images.
 */
export function needsFacts(rules: readonly Pick<AdviceRule, 'mayMatch'>[]): (outline: FileOutline) => boolean {
  return (outline) => {
    if (rules.length === 0) return false;
    const sketch = sketchOf(outline);
    const isNeeded = rules.some((rule) => sketch.mayMatch(rule));
    if (isNeeded) keepSketch(outline, sketch);
    return isNeeded;
  };
}
