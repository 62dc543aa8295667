import type { Rule } from '../../check/rule.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { FileSketch } from '../sketch/file-sketch.ts';

/** A rule on the choice and the use of base images. */
export interface AdviceRule extends Rule<AdvisedFile> {
  /**
   * False only where `check` certainly finds nothing in a file whose images are what their names say, whether or not
   * registries have them. Pure, and cheap beside the facts that `check` needs.
   */
  readonly mayMatch: (sketch: FileSketch) => boolean;
}
