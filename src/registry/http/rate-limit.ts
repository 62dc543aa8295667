import type { HttpResponse } from './request.ts';

/** The pull limits that registries state in their response headers. https://docs.docker.com/docker-hub/usage/pulls/ */
export class RateLimits {
  readonly #limits = new Map<string, number>();
  readonly #remaining = new Map<string, number>();

  /** By registry: pulls left in the current window. */
  get remaining(): ReadonlyMap<string, number> {
    return this.#remaining;
  }

  /** The part of the registry's pull limit that is left, from 0 to 1; undefined where the registry states no limit. */
  share(registry: string): number | undefined {
    const remaining = this.#remaining.get(registry);
    const limit = this.#limits.get(registry);
    return remaining === undefined || limit === undefined || limit <= 0 ? undefined : remaining / limit;
  }

  /** Remembers what the response of the registry states. */
  note(registry: string, { headers }: HttpResponse): void {
    const remaining = pullsIn(headers['ratelimit-remaining']);
    if (remaining !== undefined) this.#remaining.set(registry, remaining);
    const limit = pullsIn(headers['ratelimit-limit']);
    if (limit !== undefined) this.#limits.set(registry, limit);
  }
}

/** The number in `100;w=21600`. */
function pullsIn(header: string | readonly string[] | undefined): number | undefined {
  const pulls = Number.parseInt(String(typeof header === 'string' ? header : (header?.[0] ?? '')), 10);
  return Number.isSafeInteger(pulls) && pulls >= 0 ? pulls : undefined;
}
