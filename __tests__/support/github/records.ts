import type { Side } from './diff.ts';
import type { Repository } from './repository.ts';
import type { User } from './users.ts';

/** A comment below a pull request. Moments are ISO 8601 with whole seconds, everywhere here. */
export type CommentRecord = {
  readonly id: number;
  readonly user: User;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  isMinimized: boolean;
};

/** A comment of a review, on lines of the diff. */
export type ReviewCommentRecord = {
  readonly id: number;
  readonly reviewId: number;
  readonly user: User;
  body: string;
  readonly path: string;
  readonly line: number;
  readonly side: Side;
  readonly startLine: number | undefined;
  readonly startSide: Side | undefined;
  readonly diffHunk: string;
  readonly commitId: string;
  readonly createdAt: string;
};

/** A submitted or (`PENDING`) unsubmitted review. */
export type ReviewRecord = {
  readonly id: number;
  readonly user: User;
  readonly body: string;
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
  readonly commitId: string;
  readonly submittedAt: string;
  readonly comments: readonly ReviewCommentRecord[];
};

/** A label of the repository. */
export type LabelRecord = { readonly id: number; readonly name: string };

/** A milestone of the repository. */
export type MilestoneRecord = { readonly id: number; readonly number: number; readonly title: string };

/** Auto-merge as somebody switched it on. */
export type AutoMerge = {
  readonly enabledBy: User;
  readonly method: 'MERGE' | 'SQUASH' | 'REBASE';
  readonly headline: string | undefined;
  readonly body: string | undefined;
};

/** One end of a pull request: `sha` is the branch's tip, for as long as the pull request is open. */
export type PullEnd = { readonly repository: Repository; branch: string; sha: string };

/** A pull request. */
export type PullRecord = {
  readonly id: number;
  readonly number: number;
  readonly user: User;
  readonly head: PullEnd;
  readonly base: PullEnd;
  readonly createdAt: string;
  readonly maintainerCanModify: boolean;
  readonly comments: CommentRecord[];
  readonly reviews: ReviewRecord[];
  readonly labels: LabelRecord[];
  readonly assignees: User[];
  readonly reviewers: User[];
  readonly teams: string[];
  milestone: MilestoneRecord | undefined;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  draft: boolean;
  updatedAt: string;
  closedAt: string | null;
  merged: { readonly at: string; readonly by: User; readonly sha: string } | undefined;
  autoMerge: AutoMerge | undefined;
  /** The last merge that was tried, and of which two commits; no `sha` where they conflict. */
  testMerge: { readonly of: string; readonly sha: string | undefined } | undefined;
};

/** An issue that is no pull request. */
export type IssueRecord = {
  readonly id: number;
  readonly number: number;
  readonly user: User;
  readonly createdAt: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  updatedAt: string;
};

/** Everything on GitHub that is not in git. */
export class Records {
  readonly pulls: PullRecord[] = [];
  readonly issues: IssueRecord[] = [];
  readonly labels: LabelRecord[] = [];
  readonly milestones: MilestoneRecord[] = [];
  #nextId = 2001;

  /** The same records, whose pull requests are of another repository than those here. */
  copy(home: Repository): Records {
    const copy = new Records();
    copy.pulls.push(...this.pulls.map((pull) => copyOf(pull, home)));
    copy.issues.push(...this.issues.map((issue) => ({ ...issue })));
    copy.labels.push(...this.labels);
    copy.milestones.push(...this.milestones);
    copy.#nextId = this.#nextId;
    return copy;
  }

  /** An id that nothing else has. */
  id(): number {
    return this.#nextId++;
  }

  /** The number of the next pull request or issue. */
  nextNumber(): number {
    return this.pulls.length + this.issues.length + 1;
  }

  /** The issue of that number. */
  issue(number: number): IssueRecord | undefined {
    return this.issues.find((issue) => issue.number === number);
  }

  /** The pull request of that number. */
  pull(number: number): PullRecord | undefined {
    return this.pulls.find((pull) => pull.number === number);
  }

  /** The comment of that id, and the pull request it stands below. */
  comment(id: number): { readonly pull: PullRecord; readonly comment: CommentRecord } | undefined {
    for (const pull of this.pulls) {
      const comment = pull.comments.find((candidate) => candidate.id === id);
      if (comment !== undefined) return { pull, comment };
    }
    return undefined;
  }
}

function copyOf(pull: PullRecord, home: Repository): PullRecord {
  if (pull.head.repository.isFork) throw new Error("this double does not copy a fork's pull request");
  return {
    ...pull,
    head: { ...pull.head, repository: home },
    base: { ...pull.base, repository: home },
    comments: pull.comments.map((comment) => ({ ...comment })),
    reviews: pull.reviews.map((review) => ({ ...review, comments: review.comments.map((each) => ({ ...each })) })),
    labels: [...pull.labels],
    assignees: [...pull.assignees],
    reviewers: [...pull.reviewers],
    teams: [...pull.teams],
  };
}

/** A GraphQL node id for a record. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_kwDO${Buffer.from(String(id)).toString('base64url')}`;
