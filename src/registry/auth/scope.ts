import type { HttpResponse } from '../http/transport.ts';
import { parseChallenges } from './challenge.ts';

/** Rights that a look-up doesn't need are never asked for, whatever a registry names. */
const WRITES = /\*|push|write|delete|create|update|admin|manage/i;

/** The scopes that the Bearer challenges of an answer name. https://distribution.github.io/distribution/spec/auth/scope/ */
export function challengedScopes({ headers }: HttpResponse): string[] {
  return parseChallenges(headers['www-authenticate'] ?? '')
    .filter(({ scheme }) => scheme === 'bearer')
    .flatMap(({ parameters }) => parameters.get('scope')?.split(/\s+/) ?? [])
    .filter((scope) => scope !== '');
}

/**
 * What a token is asked for: to pull from the repository, and what its registry names beside that, as far as it is for
 * reading. Azure wants `metadata_read` for a list of tags, ECR Public a scope that is a word of its own.
 * @returns the repository's own scope first
 */
export function readingScopes(repository: string, challenged: readonly string[]): readonly string[] {
  const own = `repository:${repository}`;
  const actions = new Map<string, Set<string>>([[own, new Set(['pull'])]]);
  const words: string[] = [];
  for (const scope of challenged) {
    const colon = scope.lastIndexOf(':');
    if (colon < 0) {
      if (!WRITES.test(scope)) words.push(scope);
      continue;
    }
    const known = actions.get(scope.slice(0, colon)) ?? new Set();
    for (const action of scope.slice(colon + 1).split(','))
      if (action !== '' && !WRITES.test(action)) known.add(action);
    actions.set(scope.slice(0, colon), known);
  }
  const resources = [...actions].filter(([, names]) => names.size > 0);
  return [...resources.map(([resource, names]) => `${resource}:${[...names].join(',')}`), ...new Set(words)];
}
