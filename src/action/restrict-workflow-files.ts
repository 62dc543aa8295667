import type { ReadMarker } from '../bump/bump-marker.ts';
import type { BumpUse } from '../bump/bump-use.ts';
import { moveKeys } from '../bump/image-move-keys.ts';
import type { BumpOutcome } from '../bump/outcome.ts';
import type { Bump } from '../bump/plan.ts';
import { editedWorkflowFiles, withoutEditsOf } from '../bump/workflow-files.ts';
import { NO_WORKFLOW_FILES } from '../check/not-edited-reason.ts';
import type { ProposedUse } from '../check/propose/proposed-use.ts';
import { mayRefuseWorkflowFiles } from '../github/errors/missing-permission.ts';
import type { Octokit } from '../github/octokit.ts';
import { isGitHubToken } from '../github/token-owner.ts';
import { OperationalError } from '../model/error.ts';
import type { LinkedFiles, Log } from '../model/ports.ts';
import { isSameSet } from '../util/compare.ts';
import { codeSpan } from '../util/escape.ts';

/**
 * Leaves out files below `.github/workflows` where the token may not write them, with a warning, so that the rest of a bump
 * goes on. GITHUB_TOKEN never may, which takes one request to find out; for another token GitHub's refusal decides.
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

  /** What was left out, and why, in Markdown; empty where nothing was. */
  get summary(): string {
    return this.#leftOut.size === 0 ? '' : `\n${leftOutSentence([...this.#leftOut].map(codeSpan))}\n`;
  }

  /** Whether a file was left out. */
  isLeftOut(file: string): boolean {
    return this.#leftOut.has(file);
  }

  /** The uses without the edits that GITHUB_TOKEN may not write. */
  async restrict(uses: readonly ProposedUse[]): Promise<readonly ProposedUse[]> {
    const files = await this.#editedIn(uses);
    if (files.size === 0 || !(await isGitHubToken(this.#octokit))) return uses;
    this.#leaveOut(files);
    return withoutEditsOf(uses, files);
  }

  /**
   * Carries a bump out, and again without its workflow files where GitHub refuses them. The marker notes a refusal: a later
   * run tries again only when something else moves, so that a run with nothing new writes nothing.
   * @param all the uses of the run
   * @param marker that of the bump's open pull request
   */
  async carryOut(
    bump: Bump,
    all: readonly BumpUse[],
    marker: ReadMarker,
    carryOut: (bump: Bump, all: readonly BumpUse[]) => Promise<BumpOutcome>,
  ): Promise<BumpOutcome> {
    const files = await this.#editedIn(bump.uses);
    const uses = withoutEditsOf(bump.uses, files).filter(({ edits }) => edits.length > 0);
    if (files.size === 0 || uses.length === 0) return carryOut(bump, all);
    const carryOutWithout = async (): Promise<BumpOutcome> => {
      const outcome = await carryOut({ ...bump, uses, withoutWorkflowFiles: true }, withoutEditsOf(all, files));
      this.#leaveOut(files);
      return outcome;
    };
    if (marker.withoutWorkflowFiles && isSameSet(moveKeys(uses), marker.moves)) return carryOutWithout();
    try {
      return await carryOut(bump, all);
    } catch (error) {
      if (error instanceof OperationalError && mayRefuseWorkflowFiles(error)) return carryOutWithout();
      throw error;
    }
  }

  #editedIn(uses: readonly ProposedUse[]): Promise<ReadonlySet<string>> {
    return editedWorkflowFiles(uses, (file) => this.#files.linkChain(file));
  }

  #leaveOut(files: ReadonlySet<string>): void {
    for (const file of files) this.#leftOut.add(file);
    this.#log.warning(leftOutSentence([...files]));
  }
}

function leftOutSentence(files: readonly string[]): string {
  return `Left as they are: ${files.join(', ')}. ${NO_WORKFLOW_FILES}.`;
}
