import type { FileOutline } from '../model/build-stage.ts';
import type { AdviceRule } from './rules/advice-rule.ts';
import { sketchOf } from './sketch/file-sketch.ts';

/**
 * A function that says of a file whether some of the rules may find anything in it. Where none may, its stages and what they do
 * needn't be worked out for a check that goes by the names of images.
 */
export function needsFacts(rules: readonly AdviceRule[]): (outline: FileOutline) => boolean {
  return (outline) => {
    if (rules.length === 0) return false;
    const sketch = sketchOf(outline);
    return rules.some((rule) => rule.mayMatch(sketch));
  };
}
