import { familiarName, type Reference } from '../model/reference.ts';
import type { Endpoint, ImageLocation } from './endpoint.ts';
import { RegistryError } from './error.ts';
import type { RegistryResponse } from './registry-request.ts';

/** The path of a tag list, and its name in place of a tag or a digest. */
export const TAG_LIST = 'tags/list';

/** The sender of a response and what was requested, to begin an error message with. @param name a tag, a digest or TAG_LIST */
export function requestLabel({ reference, endpoint }: ImageLocation, name: string): string {
  return `${registryLabel(endpoint)} (asked for ${resourceLabel(reference, name)})`;
}

/**
 * The error that a status other than 200 means. Many registries answer 401 or 403 for what doesn't exist, some 404 for
 * what they hide.
 */
export function errorOfResponse(
  response: RegistryResponse,
  { reference, endpoint }: ImageLocation,
  name: string,
): RegistryError {
  const { status, credentialSource, isChallenged, redirectedTo } = response;
  const resource = resourceLabel(reference, name);
  const registry = registryLabel(endpoint);
  const host = redirectedTo === undefined ? registry : `${redirectedTo} (where ${registry} redirects)`;
  switch (status) {
    case 404: {
      const hidden = credentialSource === undefined && !isChallenged ? '' : ' without another log-in';
      return new RegistryError(
        'not-found',
        `${host} has no ${resource.replace(/^the /, '')}, or does not show it${hidden}`,
      );
    }
    case 401:
    case 403:
      return new RegistryError('denied', `${host} ${denial(response, resource, endpoint)}`);
    case 429:
      return new RegistryError(
        'rate-limited',
        `${host} limits the rate of requests and refused ${resource}; log in, or try again later`,
      );
    default:
      return new RegistryError(
        'malformed-response',
        `${host} answered with status ${status} when asked for ${resource}`,
      );
  }
}

/** What a registry does that answers 401 or 403, and how to get access. */
function denial(
  { status, credentialSource, isChallenged, redirectedTo }: RegistryResponse,
  resource: string,
  { registry }: Endpoint,
): string {
  if (redirectedTo !== undefined)
    return `denies read access to ${resource} (status ${status}): no log-in for ${registry} is sent to another registry; use the image's name there`;
  if (credentialSource === undefined && !isChallenged)
    return `refuses ${resource} with status ${status}: a rule of the registry, or a firewall or proxy before it, may block it`;
  const [credential, needed] =
    credentialSource === undefined
      ? ['without a log-in', 'a log-in']
      : [`with the credential from ${credentialSource}`, 'another log-in'];
  return `denies read access to ${resource} ${credential}: it does not exist, or it needs ${needed} (docker login ${registry})`;
}

function resourceLabel(reference: Reference, name: string): string {
  if (name === TAG_LIST) return `the list of the tags of ${familiarName(reference)}`;
  return `${familiarName(reference)}${name.includes(':') ? '@' : ':'}${name}`;
}

function registryLabel({ registry, mirrorOf }: Endpoint): string {
  return mirrorOf === undefined ? registry : `${registry} (mirror of ${mirrorOf})`;
}
