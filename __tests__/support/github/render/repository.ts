import { nodeId } from '../records.ts';
import type { Repository } from '../repository.ts';
import type { World } from '../world.ts';
import { renderUser, WEB } from './user.ts';

// Every address that a repository carries, after its own.
const ADDRESSES = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** Where programs reach the repository. */
export const apiAddress = (world: World, repository: Repository): string =>
  `${world.apiUrl}/repos/${repository.fullName}`;

/** Where people see the repository. */
export const webAddress = (repository: Repository): string => `${WEB}/${repository.fullName}`;

/** A repository as pull requests and events embed it ("repository"). */
export function renderRepository(world: World, repository: Repository) {
  const url = apiAddress(world, repository);
  const addresses = Object.fromEntries(Object.entries(ADDRESSES).map(([name, path]) => [name, `${url}${path}`]));
  const open = world.records.pulls.filter(({ state }) => state === 'open').length;
  return {
    ...addresses,
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: renderUser(world, world.users.ensure(repository.owner)),
    private: world.settings.private,
    visibility: world.settings.private ? 'private' : 'public',
    html_url: webAddress(repository),
    description: null,
    fork: repository.isFork,
    url,
    clone_url: `${webAddress(repository)}.git`,
    git_url: `git://github.com/${repository.fullName}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    svn_url: webAddress(repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: world.settings.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    size: 1,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: world.now(),
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

/** A repository as it answers for itself ("full-repository"). */
export function renderFullRepository(world: World, repository: Repository) {
  return {
    ...renderRepository(world, repository),
    network_count: 0,
    subscribers_count: 0,
    // Who may not administer the repository is not told how it merges; GITHUB_TOKEN never may.
    ...(world.token.kind === 'personal'
      ? {
          allow_squash_merge: world.settings.mergeMethods.includes('SQUASH'),
          allow_merge_commit: world.settings.mergeMethods.includes('MERGE'),
          allow_rebase_merge: world.settings.mergeMethods.includes('REBASE'),
          allow_auto_merge: world.settings.allowAutoMerge,
        }
      : {}),
  };
}
