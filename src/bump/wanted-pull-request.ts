import type { NewContent, PullRequest } from '../model/github.ts';
import { type AutoMergeDecision, decideAutoMerge } from './auto-merge.ts';
import { bumpMarker, ownPart, replaceOwnPart } from './bump-marker.ts';
import type { BumpState, PullRequestAction } from './decision.ts';
import { foreignCommitsIntro } from './foreign-commits.ts';
import type { Bump } from './plan.ts';
import type { BumpSettings } from './settings.ts';
import { fillTemplate, titleOf } from './title.ts';

/** GitHub takes 65,536 characters. */
const BODY_LIMIT = 65_000;

/** The pull request that a bump should have. */
export interface WantedPullRequest {
  readonly bump: Bump;
  readonly branch: string;
  readonly title: string;
  /** The edited files. */
  readonly contents: readonly NewContent[];
  /** What the pull request says, in Markdown. */
  readonly text: string;
  /** freshfrom's part of the body: the text between hidden markers, which differ for a draft. */
  readonly bodyFor: (isDraft: boolean) => string;
  readonly isDraft: boolean;
  readonly autoMerge: AutoMergeDecision;
}

/**
 * Renders what the pull request of a bump says.
 * @param limit in characters
 * @param formerBody the body that the pull request has now, whose explanations are used again
 */
export type RenderText = (bump: Bump, limit: number, formerBody: string) => Promise<string>;

/** The title of a bump's pull request. */
export function wantedTitle(bump: Bump, { title, titleEnd }: Pick<BumpSettings, 'title' | 'titleEnd'>): string {
  return (title === undefined ? titleOf(bump) : fillTemplate(title, bump)) + titleEnd;
}

/** Writes the pull request that a bump should have. */
export async function wantedPullRequest(
  { bump, branch, title, contents }: Pick<WantedPullRequest, 'bump' | 'branch' | 'title' | 'contents'>,
  { moves, places, pullRequests }: BumpState,
  decided: PullRequestAction,
  { renderText, settings }: { readonly renderText: RenderText; readonly settings: BumpSettings },
): Promise<WantedPullRequest> {
  const open = pullRequests.find(({ isOpen }) => isOpen);
  // An open draft stays one; GitHub takes no auto-merge on drafts.
  const isDraft = open?.isDraft ?? settings.draft;
  const { withoutWorkflowFiles = false } = bump;
  const autoMerge = decideAutoMerge(bump, settings.autoMerge);
  const markerFor = (ofDraft: boolean): string => {
    const done = { autoMerge: autoMerge.method !== 'off' && !ofDraft, withoutWorkflowFiles };
    return bumpMarker({ moves, places }, title, done);
  };
  const limit = BODY_LIMIT - textAround(decided, branch, open).length - markerFor(isDraft).length;
  const text = await renderText(bump, limit, open?.body ?? '');
  const bodyFor = (ofDraft: boolean): string => ownPart(markerFor(ofDraft), text);
  return { bump, branch, title, contents, text, bodyFor, isDraft, autoMerge };
}

/** What needs room beside the text: what people wrote into the body, or the beginning of a comment. */
function textAround(decided: PullRequestAction, branch: string, open: PullRequest | undefined): string {
  return decided.action === 'comment' ? foreignCommitsIntro(branch, decided) : replaceOwnPart(open?.body ?? '', '');
}
