import type { HttpResponse } from '../http/request.ts';
import { parseChallenges } from './challenge.ts';

/** Actions that a lookup doesn't need, and never requests, whatever a registry names. */
const WRITE_ACTIONS = /\*|push|write|delete|create|update|admin|manage/i;

/** The scopes that the Bearer challenges of a response name. https://distribution.github.io/distribution/spec/auth/scope/ */
export function challengedScopes({ headers }: HttpResponse): string[] {
  return parseChallenges(headers['www-authenticate'] ?? '')
    .filter(({ scheme }) => scheme === 'bearer')
    .flatMap(({ parameters }) => parameters.get('scope')?.split(/\s+/) ?? [])
    .filter((scope) => scope !== '');
}

/**
 * The scopes to request a token for: to pull from the repository, and the read access that its registry names beside
 * that. Azure requires `metadata_read` for a tag list, ECR Public a scope that is one word.
 * @returns the scope of the repository first
 */
export function readScopes(repository: string, challenged: readonly string[]): readonly string[] {
  const own = `repository:${repository}`;
  const actions = new Map<string, Set<string>>([[own, new Set(['pull'])]]);
  const words: string[] = [];
  for (const scope of challenged) {
    const colon = scope.lastIndexOf(':');
    if (colon < 0) {
      if (!WRITE_ACTIONS.test(scope)) words.push(scope);
      continue;
    }
    const known = actions.get(scope.slice(0, colon)) ?? new Set();
    for (const action of scope.slice(colon + 1).split(','))
      if (action !== '' && !WRITE_ACTIONS.test(action)) known.add(action);
    actions.set(scope.slice(0, colon), known);
  }
  const resources = [...actions].filter(([, names]) => names.size > 0);
  return [...resources.map(([resource, names]) => `${resource}:${[...names].join(',')}`), ...new Set(words)];
}
