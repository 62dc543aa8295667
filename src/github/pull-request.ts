import type { PullRequest } from '../model/github.ts';

/** A pull request as GitHub sends it. */
interface SentPullRequest {
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
}

/** What a bump needs of it. */
export function pullRequestOf({
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
}: SentPullRequest): PullRequest {
  return {
    number,
    nodeId,
    url,
    branch: head.ref,
    head: head.sha,
    title,
    isOpen: state === 'open',
    isMerged: mergedAt !== null,
    isDraft: draft,
    hasAutoMerge: autoMerge !== null,
    body: body ?? '',
  };
}
