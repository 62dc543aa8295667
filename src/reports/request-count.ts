import type { RegistryStatistics } from '../model/resolution.ts';
import { pluralize } from '../util/grammar.ts';

/** What a run used of the registries: `12 requests to registries; docker.io has 97 pulls left.` */
export function requestCountLine({ requests, rateLimitRemaining }: RegistryStatistics): string {
  const left = [...rateLimitRemaining].map(([registry, pulls]) => `; ${registry} has ${pluralize(pulls, 'pull')} left`);
  return `${pluralize(requests, 'request')} to registries${left.join('')}.`;
}
