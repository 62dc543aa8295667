import type { Octokit } from './octokit.ts';

const VIEWER = 'query { viewer { login databaseId } }';

/** An account, as GraphQL describes it. */
interface Account {
  readonly login: string;
  readonly databaseId: number | null;
}

/** The account of GITHUB_TOKEN. */
const ACTIONS_BOT: Account = { login: 'github-actions[bot]', databaseId: 41898282 };

/** The account of the token; undefined where GitHub doesn't answer. */
export async function tokenOwner(octokit: Octokit): Promise<Account | undefined> {
  return octokit
    .graphql<{ viewer: Account }>(VIEWER)
    .then(({ viewer }) => viewer)
    .catch(() => undefined);
}

/** `name <email>` of the token's owner, as a Signed-off-by line has it. */
export async function signOffIdentity(octokit: Octokit): Promise<string> {
  const { login, databaseId } = (await tokenOwner(octokit)) ?? ACTIONS_BOT;
  return `${login} <${databaseId ?? ACTIONS_BOT.databaseId}+${login}@users.noreply.github.com>`;
}

/** Whether the token is GITHUB_TOKEN, which can't have all the permissions that an App's can. */
export async function isGitHubToken(octokit: Octokit): Promise<boolean> {
  const login = (await tokenOwner(octokit))?.login;
  return login === ACTIONS_BOT.login || login === ACTIONS_BOT.login.replace('[bot]', '');
}
