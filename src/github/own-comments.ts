import type { OwnComment } from '../model/github.ts';
import type { Octokit } from './octokit.ts';

/** A comment or review comment as GitHub lists it. */
export interface ListedComment {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** Who the token is, and which comments were hidden, which only GraphQL tells. */
interface Identity {
  readonly viewer: string | undefined;
  readonly minimized: ReadonlySet<string>;
}

const IDENTITY = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { id ... on IssueComment { isMinimized } }
}`;
/** GraphQL takes so many ids. */
const MAX_NODES = 100;

/** A comment that was written with this token's login. */
export interface ListedOwnComment extends OwnComment {
  readonly isMinimized: boolean;
}

/** Of comments with our marker, those that aren't somebody else's look-alikes, in their order. */
export async function ownComments(octokit: Octokit, marked: readonly ListedComment[]): Promise<ListedOwnComment[]> {
  if (marked.length === 0) return [];
  const { viewer, minimized } = await identify(octokit, marked.slice(-MAX_NODES));
  return marked
    .filter(({ user }) =>
      viewer === undefined
        ? user?.type === 'Bot'
        : user?.login !== undefined && plainLogin(user.login) === plainLogin(viewer),
    )
    .map(({ id, body = '', node_id: node }) => ({ id, body, isMinimized: minimized.has(node) }));
}

interface Answer {
  readonly viewer?: { readonly login: string } | null;
  readonly nodes?: readonly ({ readonly id?: string; readonly isMinimized?: boolean } | null)[] | null;
}

/** `GET /user` refuses GITHUB_TOKEN; where GraphQL doesn't answer either, only the author's type is left. */
async function identify(octokit: Octokit, comments: readonly ListedComment[]): Promise<Identity> {
  const ids = comments.map(({ node_id: id }) => id);
  // One comment that is gone meanwhile makes an error of the answer, which says the rest all the same.
  const { viewer, nodes } = await octokit
    .graphql<Answer>(IDENTITY, { ids })
    .catch((error: { readonly data?: Answer | null }) => error.data ?? {});
  const minimized = (nodes ?? []).flatMap((node) => (node?.isMinimized && node.id ? [node.id] : []));
  return { viewer: viewer?.login, minimized: new Set(minimized) };
}

/** An app's login ends in `[bot]` in some answers and not in others. */
function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}
