import type { operations } from '@octokit/openapi-types';
import { type ApiResponse, linkHeader, notFound, type Page, type PageAddress, pageOf } from '../http.ts';
import type { OperationId } from '../openapi.ts';
import { followBranches } from '../pulls.ts';
import type { PullRecord } from '../records.ts';
import type { Repository } from '../repository.ts';
import type { World } from '../world.ts';

type Given<Id extends OperationId, Place extends 'path' | 'query'> = operations[Id] extends {
  parameters: { [place in Place]?: infer Values };
}
  ? NonNullable<Values>
  : Record<never, never>;

type Body<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Value } };
}
  ? Value
  : unknown;

/** One request to an operation, checked against GitHub's description and typed by it. */
export type Call<Id extends OperationId> = {
  readonly world: World;
  /** The repository or fork that the address names. */
  readonly repository: Repository;
  readonly path: Given<Id, 'path'>;
  readonly query: Given<Id, 'query'>;
  readonly body: Body<Id>;
  /** Whether the file's own bytes are asked for. */
  readonly raw: boolean;
  readonly address: PageAddress;
};

/** Plays one operation; throws an ApiError to refuse. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<ApiResponse>;

/** A handler as the one place that looks it up by a name sees it. */
export type UncheckedHandler = (
  call: Omit<Call<OperationId>, 'path' | 'query' | 'body'> & {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly body: unknown;
  },
) => Promise<ApiResponse>;

/** Handlers by the operation they play. */
export type Handlers = { readonly [Id in OperationId]?: Handler<Id> };

/** 200 with a body. */
export const ok = (body: unknown): ApiResponse => ({ status: 200, body });

/** 201 with what was made. */
export const created = (body: unknown): ApiResponse => ({ status: 201, body });

/** 200 with one page of a list and the links to the others. */
export function paged<T>(
  { query, address }: { readonly query: Page; readonly address: PageAddress },
  entries: readonly T[],
  render: (entry: T) => unknown,
): ApiResponse {
  return {
    status: 200,
    body: pageOf(entries, query).map(render),
    headers: linkHeader(entries.length, query, address),
  };
}

/** The pull request of that number, brought after its branches; pull requests live in the base repository alone. */
export async function pullOf(world: World, repository: Repository, number: number): Promise<PullRecord> {
  await followBranches(world);
  const pull = repository === world.home ? world.records.pull(number) : undefined;
  if (pull === undefined) throw notFound();
  return pull;
}

/** The commit that a branch, tag or id names; 404 where there is none. */
export async function commitOf(repository: Repository, name: string): Promise<string> {
  const sha = await repository.resolve(name);
  if (sha === undefined) throw notFound(`No commit found for the ref ${name}`);
  return sha;
}
