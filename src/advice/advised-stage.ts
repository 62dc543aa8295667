import type { BuildStage } from '../model/build-stage.ts';
import type { ImageUse } from '../model/image-use.ts';
import { type Reference, shownReference } from '../model/reference.ts';
import type { KnownBase } from './known-base.ts';

/** A stage with what is known of the image that it is built on, directly or through other stages. */
export interface AdvisedStage extends BuildStage, KnownBase {
  /** The reference that names that image; undefined where it has none in the file. */
  readonly baseUse: ImageUse | undefined;
  /** Undefined where that is scratch or not known. */
  readonly root: Reference | undefined;
}

/** For a sentence: `stage "build"`, `the stage of line 3`. */
export function stageLabel({ name, range }: Pick<BuildStage, 'name' | 'range'>): string {
  return name === undefined ? `the stage of line ${range.start.line}` : `stage "${name}"`;
}

/** For a sentence: the image that the stage is built on. */
export function baseLabel({ root, traits }: Pick<AdvisedStage, 'root' | 'traits'>): string {
  return root === undefined ? traits.label : shownReference(root);
}
