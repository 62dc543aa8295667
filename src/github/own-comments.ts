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
  readonly viewer: Account | undefined;
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
  const isOwn = ({ user }: ListedComment): boolean => {
    if (user === null) return false;
    const author = accountOf(user.login, user.type);
    if (viewer === undefined) return author.isBot;
    // No app has the name of an account that isn't its owner's.
    return author.name === viewer.name && (author.isBot || !viewer.isBot);
  };
  return marked
    .filter(isOwn)
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
  return { viewer: viewer ? accountOf(viewer.login, undefined) : undefined, minimized: new Set(minimized) };
}

/** An account: a person may have the name of an app. */
interface Account {
  readonly name: string;
  readonly isBot: boolean;
}

/** An app's login ends in `[bot]` in some answers and not in others. @param type as REST has it; GraphQL's viewer has none */
function accountOf(login: string, type: string | undefined): Account {
  const name = login.replace(/\[bot\]$/, '').toLowerCase();
  // No person's login has brackets.
  return { name, isBot: type === 'Bot' || name.length < login.length };
}
