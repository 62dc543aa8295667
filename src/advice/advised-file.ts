import type { OutlinedFile } from '../check/rule.ts';
import type { AdvisedStage } from './advised-stage.ts';
import type { FileImages } from './facts/image-facts.ts';
import type { FileFacts } from './facts/stage-facts.ts';
import type { ProjectPackages } from './project/required-packages.ts';
import type { FileSketch } from './sketch/file-sketch.ts';

/** A file with what is known of its stages and of their base images. */
export interface AdvisedFile extends OutlinedFile, ProjectPackages {
  readonly sketch: FileSketch;
  readonly stages: readonly AdvisedStage[];
  /** What the stages do. */
  readonly facts: FileFacts;
  readonly images: FileImages;
}
