import type { Octokit } from './octokit.ts';

const VIEWER = 'query { viewer { login databaseId } }';
/** Who commits with GITHUB_TOKEN. */
const ACTIONS_BOT = { login: 'github-actions[bot]', databaseId: 41898282 };

/** `name <email>` of the token's owner, as a Signed-off-by line has it. */
export async function signatureOf(octokit: Octokit): Promise<string> {
  const { login, databaseId } = await octokit
    .graphql<{ viewer: { login: string; databaseId: number | null } }>(VIEWER)
    .then(({ viewer }) => viewer)
    .catch(() => ACTIONS_BOT);
  return `${login} <${databaseId ?? ACTIONS_BOT.databaseId}+${login}@users.noreply.github.com>`;
}
