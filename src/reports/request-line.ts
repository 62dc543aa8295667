import type { RegistryStatistics } from '../model/resolution.ts';
import { count } from './phrases.ts';

/** What the run cost the registries: `12 requests to registries; docker.io has 97 pulls left.` */
export function requestLine({ requests, rateLimitRemaining }: RegistryStatistics): string {
  const left = [...rateLimitRemaining].map(([registry, pulls]) => `; ${registry} has ${count(pulls, 'pull')} left`);
  return `${count(requests, 'request')} to registries${left.join('')}.`;
}
