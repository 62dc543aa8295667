import type { BaseTraits } from '../../bases/base-traits.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import type { BaseChange } from '../change/base-change.ts';
import type { MeasuredImage } from './measured-image.ts';

/** An image that could replace a stage's base. The registry has it for every platform in use. */
export interface Alternative {
  /** As people write it; `scratch`. */
  readonly reference: string;
  /** Undefined for scratch. */
  readonly image: MeasuredImage | undefined;
  readonly traits: BaseTraits;
  /** Why it is proposed: one sentence. */
  readonly reason: string;
  /** What of this file would not work on it, a text each: `line 3: RUN needs a shell`. */
  readonly breaks: readonly string[];
  /** What could not be judged, a text each: `line 3: what ./build.sh runs`. */
  readonly unchecked: readonly string[];
}

/** Advice about one file. */
export interface FileAdvice {
  readonly file: string;
  readonly stages: readonly AdvisedStage[];
  /** By the stage's index; a stage on scratch, on another stage or on an unknown image has none. */
  readonly images: ReadonlyMap<number, MeasuredImage>;
  /** For the final stage, the best first. */
  readonly alternatives: readonly Alternative[];
  /** How the file moves to the first of them; undefined where there is none. */
  readonly change: BaseChange | undefined;
}
