import type { Octokit } from '../github/octokit.ts';
import type { Clock } from '../model/ports.ts';
import type { RunPages } from '../reports/pull-request-footer.ts';
import type { Settings } from '../settings/index.ts';
import type { PathSelector } from '../workspace/path-selector.ts';
import type { EventConfig } from './config.ts';
import type { WorkflowEvent } from './event.ts';
import type { ActionsRunner } from './runner.ts';

/** What both modes of the Action work with. */
export interface ActionContext {
  readonly octokit: Octokit;
  readonly event: WorkflowEvent;
  readonly settings: Settings;
  readonly config: EventConfig;
  /** Which paths are read. */
  readonly isSelected: PathSelector;
  readonly token: string;
  /** The workspace. */
  readonly root: string;
  readonly hasCheckout: boolean;
  readonly runner: ActionsRunner;
  readonly clock: Clock;
  readonly pages: RunPages;
  /** The `comment-key` input. */
  readonly key: string | undefined;
}
