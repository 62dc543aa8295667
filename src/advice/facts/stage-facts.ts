import type { CopyStep, RunStep, StartStep, UserStep } from '../../model/build-stage.ts';
import type { AdvisedStage } from '../advised-stage.ts';
import type { PlacedArtifact } from './artifacts/artifact.ts';
import type { StageCommand, StageStep } from './stage-steps.ts';

/** What a stage does. All lists are in order and begin with what the stages do that it is built on. */
export interface StageFacts {
  readonly stage: AdvisedStage;
  /** The stage, and before it the stages of the file that it is built on. */
  readonly chain: readonly AdvisedStage[];
  /** Whether no other stage is built on it. */
  readonly isLeaf: boolean;
  readonly steps: readonly StageStep[];
  readonly runs: readonly StageStep<RunStep>[];
  readonly copies: readonly StageStep<CopyStep>[];
  /** CMD, ENTRYPOINT and HEALTHCHECK. */
  readonly starts: readonly StageStep<StartStep>[];
  /** The words of `starts`, and those of a script that one of them gives to a shell. */
  readonly startWords: ReadonlySet<string>;
  /** The last USER. */
  readonly user: UserStep | undefined;
  /** The commands that certainly run. */
  readonly commands: readonly StageCommand[];
  /** The packages of the operating system that it installs; undefined among them: what the file doesn't say. */
  readonly systemPackages: readonly (string | undefined)[];
  /** What works with one libc only, where it is at the stage's end. */
  readonly artifacts: readonly PlacedArtifact[];
}

/** What the stages of a file do, worked out once. */
export interface FileFacts {
  /** By the stage's index; empty where the file is larger than people write them. */
  readonly stages: readonly StageFacts[];
}
