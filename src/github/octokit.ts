import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Log } from '../model/ports.ts';

/** The client of GitHub's REST and GraphQL APIs. */
export type Octokit = ReturnType<typeof getOctokit>;

/** A repository's owner and name. */
export type RepositoryName = {
  readonly owner: string;
  readonly repo: string;
};

/** Tries under a rate limit, each after the wait that GitHub asks for. */
const MAX_TRIES = 3;
/** The longest such wait, in seconds. */
const MAX_WAIT = 15 * 60;

/** The statuses that a retry doesn't change; the throttling plugin handles rate limits (429). */
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451];

/** The part of a request that shows whether it can be repeated. */
interface RequestSummary {
  readonly method: string;
  readonly url: string;
  readonly query?: unknown;
}

/** Git objects are named by their content: a second one is the same, or no ref ever names it. */
const GIT_OBJECTS = /\/git\/(?:blobs|trees|commits)$/;

/** Whether a repeated request may do more than the first one: see `retryWrite`. */
function isWrite({ method, url, query }: RequestSummary): boolean {
  if (url.endsWith('/graphql')) return /^\s*mutation\b/.test(String(query));
  return method !== 'GET' && !GIT_OBJECTS.test(url);
}

/**
 * A client with the token; the addresses come from GITHUB_API_URL and GITHUB_GRAPHQL_URL. It waits where GitHub limits the
 * rate of requests. It retries a read that failed on the way, but no write: GitHub may have done that.
 */
export function createOctokit(token: string, log: Log): Octokit {
  const wait = (retryAfter: number, options: { method?: unknown; url?: unknown }, count: number): boolean => {
    const again = count < MAX_TRIES && retryAfter <= MAX_WAIT;
    const then = again ? 'waiting for that long' : 'giving up';
    log.info(`GitHub limits the rate of requests (${String(options.method)}, ${retryAfter} s): ${then}.`);
    return again;
  };
  const throttle = {
    onRateLimit: (after: number, options: object, _: unknown, count: number) => wait(after, options, count),
    onSecondaryRateLimit: (after: number, options: object, _: unknown, count: number) => wait(after, options, count),
  };
  // As an option of each request, `retries` would repeat it at once after any refusal.
  const retries = { retries: 2, doNotRetry: NOT_RETRIED };
  const info = (message: string): void => log.info(message);
  const logger = { debug: () => {}, info, warn: info, error: info };
  const octokit = getOctokit(token, { throttle, retry: retries, log: logger }, retry, throttling);
  octokit.hook.before('request', (options) => {
    if (isWrite(options)) options.request = { ...options.request, retries: 0 };
  });
  const graphqlUrl = process.env.GITHUB_GRAPHQL_URL;
  // The library derives the address from the REST API's; a server may have another one.
  const graphql = graphqlUrl
    ? octokit.graphql.defaults({ baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') })
    : octokit.graphql;
  return Object.assign(octokit, { graphql });
}
