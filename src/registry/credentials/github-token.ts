/**
 * The registry that a GitHub token authenticates at: ghcr.io for github.com, `containers.<host>` for GitHub Enterprise
 * Server. https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 * @param server the URL of the GitHub server, as in GITHUB_SERVER_URL
 */
export function githubCredential(
  token: string | undefined,
  server: string,
): { readonly registry: string; readonly token: string } | undefined {
  if (token === undefined || token === '' || !URL.canParse(server)) return undefined;
  const { host } = new URL(server);
  return { registry: host === 'github.com' ? 'ghcr.io' : `containers.${host}`, token };
}
