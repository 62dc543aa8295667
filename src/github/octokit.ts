import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Log } from '../model/ports.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** A repository's owner and name. */
export type RepositoryName = {
  readonly owner: string;
  readonly repo: string;
};

/** Tries after a rate limit, waited out as GitHub says. */
const TRIES = 3;
/** A workflow isn't kept waiting for longer, in seconds. */
const LONGEST_WAIT = 15 * 60;

/** Refusals that stay; rate limits (429) are waited out for as long as GitHub says instead. */
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451];

/** What is asked of GitHub, as far as it tells whether it may be asked twice. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly query?: unknown;
}

/** Git's objects go by their content: a second one is the same, or nothing ever names it. */
const OBJECTS = /\/git\/(?:blobs|trees|commits)$/;

/** Whether a second time may do more than the first: see `writeOnce`. */
function isWrite({ method, url, query }: Asked): boolean {
  if (url.endsWith('/graphql')) return /^\s*mutation\b/.test(String(query));
  return method !== 'GET' && !OBJECTS.test(url);
}

/**
 * GitHub's API with the token; addresses come from GITHUB_API_URL and GITHUB_GRAPHQL_URL. Rate limits are waited out. After
 * a broken answer reads are tried again; of a write it isn't known whether it was done.
 */
export function createOctokit(token: string, log: Log): Octokit {
  const wait = (retryAfter: number, options: { method?: unknown; url?: unknown }, count: number): boolean => {
    const again = count < TRIES && retryAfter <= LONGEST_WAIT;
    const then = again ? 'waiting for that long' : 'giving up';
    log.info(`GitHub limits the rate of requests (${String(options.method)}, ${retryAfter} s): ${then}.`);
    return again;
  };
  const throttle = {
    onRateLimit: (after: number, options: object, _: unknown, count: number) => wait(after, options, count),
    onSecondaryRateLimit: (after: number, options: object, _: unknown, count: number) => wait(after, options, count),
  };
  // Not as an option of every request: that would have each of them tried again at once, whatever the refusal.
  const broken = { retries: 2, doNotRetry: NOT_RETRIED };
  const tell = (message: string): void => log.info(message);
  const words = { debug: () => {}, info: tell, warn: tell, error: tell };
  const octokit = getOctokit(token, { throttle, retry: broken, log: words }, retry, throttling);
  octokit.hook.before('request', (options) => {
    if (isWrite(options)) options.request = { ...options.request, retries: 0 };
  });
  const graphqlUrl = process.env.GITHUB_GRAPHQL_URL;
  // The library works the address out from the REST API's; a server may have it elsewhere.
  const graphql = graphqlUrl
    ? octokit.graphql.defaults({ baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') })
    : octokit.graphql;
  return Object.assign(octokit, { graphql });
}
