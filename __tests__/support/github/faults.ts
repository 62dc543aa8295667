import type { ApiResponse } from './http.ts';

/**
 * Which requests are meant: every condition given has to hold. `operation` is GitHub's id of it
 * (`pulls/create`, `graphql/updateRefs`), a text in `path` is the whole path.
 */
export type RequestMatch = {
  readonly method?: string;
  readonly path?: string | RegExp;
  readonly operation?: string;
};

/** What a request is matched by. */
export type Matchable = { readonly method: string; readonly path: string; readonly operation: string };

/** A scripted answer, or `disconnect`: the connection is cut without one. */
export type Fault = ApiResponse | 'disconnect';

type Script = { readonly match: RequestMatch; readonly play: () => Promise<Fault | undefined>; times: number };

/** What tests have scripted to happen instead of, or just before, an answer. */
export class Faults {
  readonly #scripts: Script[] = [];

  /** Adds a script for the next `times` requests that match. */
  add(match: RequestMatch, play: Script['play'], times: number): void {
    this.#scripts.push({ match, play, times });
  }

  /** Plays the scripts that match, oldest first, up to the first that answers. */
  async answer(request: Matchable): Promise<Fault | undefined> {
    for (const script of this.#scripts.filter(({ match, times }) => times > 0 && matches(match, request))) {
      script.times -= 1;
      const fault = await script.play();
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
}

function matches({ method, path, operation }: RequestMatch, request: Matchable): boolean {
  return (
    (method === undefined || method === request.method) &&
    (operation === undefined || operation === request.operation) &&
    (path === undefined || (typeof path === 'string' ? path === request.path : path.test(request.path)))
  );
}

/** The answer to too many writes at once; `retryAfter` in seconds. */
export const secondaryRateLimit = (retryAfter: number): ApiResponse => ({
  status: 403,
  headers: { 'retry-after': String(retryAfter) },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  },
});
