import type { PullRequest } from '../../model/github.ts';

/** A pull request in a response of GitHub's. */
interface PullRequestResponse {
  readonly number: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly title: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly draft?: boolean | undefined;
  readonly auto_merge: object | null;
  readonly body: string | null;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string };
}

/** Takes what a bump needs from a pull request in a response. */
export function toPullRequest({
  number,
  node_id: nodeId,
  html_url: url,
  title,
  state,
  merged_at: mergedAt,
  draft = false,
  auto_merge: autoMerge,
  body,
  head,
  base,
}: PullRequestResponse): PullRequest {
  return {
    number,
    nodeId,
    url,
    branch: head.ref,
    head: head.sha,
    base: base.ref,
    title,
    isOpen: state === 'open',
    isMerged: mergedAt !== null,
    isDraft: draft,
    hasAutoMerge: autoMerge !== null,
    body: body ?? '',
  };
}
