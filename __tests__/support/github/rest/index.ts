import { type ApiRequest, type ApiResponse, notFound } from '../http.ts';
import type { Checked, OperationId } from '../openapi.ts';
import { demand, type Permissions } from '../token.ts';
import type { World } from '../world.ts';
import { contents } from './contents.ts';
import { gitObjects } from './git-objects.ts';
import { gitRefs } from './git-refs.ts';
import type { Handlers, UncheckedHandler } from './handler.ts';
import { issues } from './issues.ts';
import { pulls } from './pulls.ts';
import { repos } from './repos.ts';
import { reviews } from './reviews.ts';

const HANDLERS: Handlers = { ...contents, ...gitObjects, ...gitRefs, ...issues, ...pulls, ...repos, ...reviews };

/** Plays one REST operation; throws an ApiError to refuse, any other error where it cannot play it. */
export async function playRest(world: World, request: ApiRequest, checked: Checked): Promise<ApiResponse> {
  const { id, path, query, body } = checked;
  // That a call is what the operation's types say, the description has checked.
  const handler = (HANDLERS as Readonly<Record<string, UncheckedHandler | undefined>>)[id];
  if (handler === undefined) throw new Error(`${id} is described, but this double has no handler for it`);
  const repository = 'repo' in path ? world.find(String(path.owner), String(path.repo)) : world.home;
  if (repository === undefined) throw notFound();
  // What is public anybody may read; what the token may write, each operation asks for itself.
  if (world.settings.private && request.method === 'GET') demand(world.token, 'read', ...readableWith(id));
  const raw = /^application\/vnd\.github\.(v3\.)?raw(\+json)?$/.test(String(request.headers.accept));
  // GitHub's own links go by the repository's id.
  const inside = request.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`);
  const address = { url: `${world.apiUrl}${inside}`, query: request.query };
  return handler({ world, repository, path, query, body, raw, address });
}

function readableWith(id: OperationId): readonly (keyof Permissions)[] {
  if (id === 'users/get-authenticated' || id === 'repos/get') return ['contents', 'pull-requests', 'issues'];
  if (id.startsWith('pulls/')) return ['pull-requests'];
  return id.startsWith('issues/') ? ['issues', 'pull-requests'] : ['contents'];
}

/** The address by owner and name for one by id, which the links of pages have. */
export function byName(world: World, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const repository = id === undefined ? undefined : world.byId(Number(id));
  return repository === undefined ? path : `/repos/${repository.fullName}${rest}`;
}
