import type { OwnComment } from '../../model/github.ts';
import type { Octokit } from '../octokit.ts';

/** A comment or review comment as GitHub lists it. */
export interface ListedComment {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string | undefined;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** The token's account and the hidden (minimized) comments, both from GraphQL. */
interface Identity {
  readonly viewer: Account | undefined;
  readonly minimized: ReadonlySet<string>;
}

const IDENTITY = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { id ... on IssueComment { isMinimized } }
}`;
/** The most ids that GraphQL accepts. */
const MAX_NODES = 100;

/** A comment that this token's account wrote. */
export interface ListedOwnComment extends OwnComment {
  readonly isMinimized: boolean;
}

/** Of comments with our marker, those that this token's account wrote, in their order: anybody can copy a marker. */
export async function ownComments(octokit: Octokit, marked: readonly ListedComment[]): Promise<ListedOwnComment[]> {
  if (marked.length === 0) return [];
  const { viewer, minimized } = await identify(octokit, marked.slice(-MAX_NODES));
  const isOwn = ({ user }: ListedComment): boolean => {
    if (user === null) return false;
    const author = accountOf(user.login, user.type);
    if (viewer === undefined) return author.isBot;
    // An app can only have the name of its owner's account.
    return author.name === viewer.name && (author.isBot || !viewer.isBot);
  };
  return marked
    .filter(isOwn)
    .map(({ id, body = '', node_id: node }) => ({ id, body, isMinimized: minimized.has(node) }));
}

interface IdentityResponse {
  readonly viewer?: { readonly login: string } | null;
  readonly nodes?: readonly ({ readonly id?: string; readonly isMinimized?: boolean } | null)[] | null;
}

/** `GET /user` refuses GITHUB_TOKEN. Where GraphQL doesn't answer either, only the author's type is known. */
async function identify(octokit: Octokit, comments: readonly ListedComment[]): Promise<Identity> {
  const ids = comments.map(({ node_id: id }) => id);
  // Where one of the comments is gone, the response is an error that still has the other data.
  const { viewer, nodes } = await octokit
    .graphql<IdentityResponse>(IDENTITY, { ids })
    .catch((error: { readonly data?: IdentityResponse | null }) => error.data ?? {});
  const minimized = (nodes ?? []).flatMap((node) => (node?.isMinimized && node.id ? [node.id] : []));
  return { viewer: viewer ? accountOf(viewer.login, undefined) : undefined, minimized: new Set(minimized) };
}

/** An account. A person's may have the name of an app. */
interface Account {
  readonly name: string;
  readonly isBot: boolean;
}

/** An app's login ends in `[bot]` in some answers and not in others. @param type from REST; GraphQL's viewer has none */
function accountOf(login: string, type: string | undefined): Account {
  const name = login.replace(/\[bot\]$/, '').toLowerCase();
  // No person's login has brackets.
  return { name, isBot: type === 'Bot' || name.length < login.length };
}
