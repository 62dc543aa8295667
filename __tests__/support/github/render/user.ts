import { nodeId } from '../records.ts';
import type { User } from '../users.ts';
import type { World } from '../world.ts';

/** Where people look, as opposed to programs. */
export const WEB = 'https://github.com';

/** An account as REST embeds it ("simple-user"). */
export function renderUser(world: World, { login, id, type }: User) {
  const url = `${world.apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${WEB}/apps/${login.replace(/\[bot\]$/, '')}` : `${WEB}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** An account as it sees itself ("public-user": no scope for private facts). */
export function renderOwnUser(world: World, user: User) {
  return {
    ...renderUser(world, user),
    name: user.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

/** How an account stands to the repository. */
export function association(world: World, { login }: User): 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE' {
  if (world.settings.collaborators.includes(login)) return 'COLLABORATOR';
  return login.endsWith('[bot]') ? 'CONTRIBUTOR' : 'NONE';
}
