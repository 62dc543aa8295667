import type { BumpUse } from '../bump/bump-use.ts';
import { type BumpNote, moveKeys } from '../bump/marker.ts';
import type { BumpOutcome } from '../bump/outcome.ts';
import type { Bump } from '../bump/plan.ts';
import { editedWorkflowFiles, leaveOut } from '../bump/workflow-files.ts';
import { NO_WORKFLOW_FILES } from '../check/not-edited.ts';
import type { ProposedUse } from '../check/propose/proposed-use.ts';
import { mayRefuseWorkflowFiles } from '../github/errors/missing-permission.ts';
import type { Octokit } from '../github/octokit.ts';
import { isGitHubToken } from '../github/token-owner.ts';

import { OperationalError } from '../model/error.ts';
import type { LinkedFiles, Log } from '../model/ports.ts';
import { isSameSet } from '../util/compare.ts';
import { codeSpan } from '../util/escape.ts';

/**
 * Files below `.github/workflows`, which not every token may write: they are left out with a warning, and the rest of a bump goes
 * on. Of GITHUB_TOKEN it is known beforehand, for one request where there is such a file; of another token GitHub's refusal
 * tells.
 */
export class WorkflowFiles {
  readonly #octokit: Octokit;
  readonly #files: LinkedFiles;
  readonly #log: Log;
  readonly #leftOut = new Set<string>();

  constructor(octokit: Octokit, files: LinkedFiles, log: Log) {
    this.#octokit = octokit;
    this.#files = files;
    this.#log = log;
  }

  /** What is left out, and why, in Markdown; empty where nothing is. */
  get words(): string {
    return this.#leftOut.size === 0 ? '' : `\n${wordOf([...this.#leftOut].map(codeSpan))}\n`;
  }

  /** The uses without the edits that GITHUB_TOKEN can't make. */
  async restrict(uses: readonly ProposedUse[]): Promise<readonly ProposedUse[]> {
    const files = await this.#editedIn(uses);
    if (files.size === 0 || !(await isGitHubToken(this.#octokit))) return uses;
    this.#tell(files);
    return leaveOut(uses, files);
  }

  /**
   * Carries the bump out; where GitHub refuses that and such files are in it, without them. What was refused is tried again
   * only when something else moves: a run with nothing new writes nothing.
   * @param all the uses of the run
   * @param note of the bump's open pull request
   */
  async orWithout(
    bump: Bump,
    all: readonly BumpUse[],
    note: BumpNote,
    carry: (bump: Bump, all: readonly BumpUse[]) => Promise<BumpOutcome>,
  ): Promise<BumpOutcome> {
    const files = await this.#editedIn(bump.uses);
    const uses = leaveOut(bump.uses, files).filter(({ edits }) => edits.length > 0);
    if (files.size === 0 || uses.length === 0) return carry(bump, all);
    const without = async (): Promise<BumpOutcome> => {
      const outcome = await carry({ ...bump, uses, withoutWorkflowFiles: true }, leaveOut(all, files));
      this.#tell(files);
      return outcome;
    };
    if (note.withoutWorkflowFiles && isSameSet(moveKeys(uses), note.keys)) return without();
    try {
      return await carry(bump, all);
    } catch (error) {
      if (error instanceof OperationalError && mayRefuseWorkflowFiles(error)) return without();
      throw error;
    }
  }

  #editedIn(uses: readonly ProposedUse[]): Promise<ReadonlySet<string>> {
    return editedWorkflowFiles(uses, (file) => this.#files.way(file));
  }

  #tell(files: ReadonlySet<string>): void {
    for (const file of files) this.#leftOut.add(file);
    this.#log.warning(wordOf([...files]));
  }
}

function wordOf(files: readonly string[]): string {
  return `Left as they are: ${files.join(', ')}. ${NO_WORKFLOW_FILES}.`;
}
