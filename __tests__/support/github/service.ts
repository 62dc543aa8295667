import { Faults } from './faults.ts';
import { playGraphql, readQuery } from './graphql/execute.ts';
import { ApiError, type ApiRequest, type ApiResponse } from './http.ts';
import { openApi } from './openapi.ts';
import { byName, playRest } from './rest/index.ts';
import type { World } from './world.ts';

/** A request that arrived, and how it was answered: status 0 until it is, and where the connection was cut. */
export type RecordedRequest = ApiRequest & {
  /** `pulls/create`, `graphql/updateRefs`; `unknown` where the double plays no such thing. */
  readonly operation: string;
  /** Whether it asks for a change: any REST method but GET, and GraphQL's mutations. */
  readonly isWrite: boolean;
  status: number;
};

type Plan = {
  readonly operation: string;
  readonly isWrite: boolean;
  readonly problems: readonly string[];
  /** The answer to a request that is wrong in itself. */
  readonly refusal: ApiResponse | undefined;
  readonly play: () => Promise<ApiResponse>;
};

/** From a request to its answer: recorded, held against GitHub's descriptions, faulted, let in, played. */
export class Service {
  readonly faults = new Faults();
  /** Those that take the place of an answer to what was done. */
  readonly losses = new Faults();
  readonly requests: RecordedRequest[] = [];
  readonly violations: string[] = [];
  readonly #world: World;
  readonly #openApi = openApi();
  readonly #checksAnswers: boolean;
  readonly #used = { core: 0, graphql: 0 };

  constructor(world: World, { checksAnswers }: { readonly checksAnswers: boolean }) {
    this.#world = world;
    this.#checksAnswers = checksAnswers;
  }

  /** Answers a request; `disconnect` asks the server to cut the connection. */
  async answer(arrived: ApiRequest, authorization: string | undefined): Promise<ApiResponse | 'disconnect'> {
    const request = { ...arrived, path: byName(this.#world, arrived.path) };
    const plan = request.path === '/graphql' ? await this.#planGraphql(request) : this.#planRest(request);
    const { operation, isWrite } = plan;
    const record: RecordedRequest = { ...request, operation, isWrite, status: 0 };
    this.requests.push(record);
    const name = `${request.method} ${request.path} (${operation})`;
    this.violations.push(...plan.problems.map((problem) => `${name}: ${problem}`));
    const fault = await this.faults.answer(record);
    const answer = fault ?? this.#refuseEntry(request, authorization) ?? plan.refusal ?? (await this.#play(plan, name));
    const isDone = fault === undefined && answer !== 'disconnect' && answer.status < 300;
    const response = (isDone ? await this.losses.answer(record) : undefined) ?? answer;
    if (response === 'disconnect') return response;
    record.status = response.status;
    return { ...response, headers: { ...this.#rateLimit(request), ...response.headers } };
  }

  #planRest(request: ApiRequest): Plan {
    const checked = this.#openApi.check(request);
    const isWrite = request.method !== 'GET';
    if (checked === undefined) {
      const problem = 'the double plays no such operation (see scripts/openapi-extract.mjs)';
      return { operation: 'unknown', isWrite, problems: [problem], ...refused(501, problem) };
    }
    const { id, problems } = checked;
    // GitHub would let an unknown name pass; here it is a mistake, and the answer says so as well.
    if (problems.length > 0) {
      return { operation: id, isWrite, problems, ...refused(422, `Invalid request.\n\n${problems.join('\n')}`) };
    }
    const play = async (): Promise<ApiResponse> => {
      const response = await playRest(this.#world, request, checked);
      if (this.#checksAnswers) {
        const wrong = this.#openApi.checkResponse(id, response);
        this.violations.push(...wrong.map((problem) => `the double's own answer to ${id}: ${problem}`));
      }
      return response;
    };
    return { operation: id, isWrite, problems, refusal: undefined, play };
  }

  async #planGraphql(request: ApiRequest): Promise<Plan> {
    if (request.method !== 'POST') return { ...this.#planRest(request) };
    const query = await readQuery(request.body);
    const { fields, isMutation, problems } = query;
    const known = { operation: `graphql/${fields.join(',')}`, isWrite: isMutation, problems };
    const errors = problems.map((message) => ({ message }));
    if (problems.length > 0) return { ...known, ...refused(200, '', { errors }) };
    const play = async (): Promise<ApiResponse> => {
      const played = await playGraphql(this.#world, query);
      this.violations.push(...played.problems.map((problem) => `${known.operation}: ${problem}`));
      return played.response;
    };
    return { ...known, refusal: undefined, play };
  }

  async #play({ play }: Plan, name: string): Promise<ApiResponse> {
    try {
      return await play();
    } catch (error) {
      if (error instanceof ApiError) return error.response;
      // The double cannot play it: no answer of GitHub's, so the test must hear of it.
      const message = error instanceof Error ? error.message : String(error);
      this.violations.push(`${name}: ${message}`);
      return refused(501, message).refusal;
    }
  }

  #refuseEntry({ path }: ApiRequest, authorization: string | undefined): ApiResponse | undefined {
    const [, given] = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '') ?? [];
    if (given === undefined) return new ApiError(401, 'Requires authentication').response;
    if (given !== this.#world.token.value) return new ApiError(401, 'Bad credentials').response;
    this.#used[resourceOf(path)] += 1;
    if (this.#used[resourceOf(path)] <= this.#world.limits.requests) return undefined;
    return new ApiError(403, 'API rate limit exceeded for installation.').response;
  }

  #rateLimit({ path }: ApiRequest): Readonly<Record<string, string>> {
    const [resource, limit] = [resourceOf(path), this.#world.limits.requests];
    const used = Math.min(limit, this.#used[resource]);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - used),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.floor(Date.parse(this.#world.now()) / 1000) + 3600),
      'x-ratelimit-resource': resource,
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `D0B1:${this.requests.length}`,
    };
  }
}

const resourceOf = (path: string): 'core' | 'graphql' => (path === '/graphql' ? 'graphql' : 'core');

function refused(status: number, message: string, body: unknown = new ApiError(status, message).response.body) {
  const refusal: ApiResponse = { status, body };
  return { refusal, play: () => Promise.resolve(refusal) };
}
