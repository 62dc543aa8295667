import { familiarName, type Reference } from '../model/reference.ts';
import type { RegistryAnswer } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';

/** What a list of tags is asked for with. */
export const TAG_LIST = 'tags/list';

/** Who was asked for what, as the beginning of a sentence on the answer. @param name a tag, a digest or TAG_LIST */
export function describe(reference: Reference, endpoint: Endpoint, name: string): string {
  return `${hostOf(endpoint)} (asked for ${imageOf(reference, name)})`;
}

/** What a status other than 200 means. Many registries answer 401 or 403 for what does not exist, some 404 for what they hide. */
export function refusalOf(
  response: RegistryAnswer,
  reference: Reference,
  endpoint: Endpoint,
  name: string,
): RegistryError {
  const image = imageOf(reference, name);
  const { status, credential, isChallenged, ledTo } = response;
  const host = ledTo === undefined ? hostOf(endpoint) : `${ledTo} (where ${hostOf(endpoint)} redirects)`;
  switch (status) {
    case 404: {
      const hidden = credential === undefined && !isChallenged ? '' : ' without another log-in';
      return new RegistryError(
        'not-found',
        `${host} has no ${image.replace(/^the /, '')}, or does not show it${hidden}`,
      );
    }
    case 401:
    case 403: {
      if (ledTo !== undefined) {
        const help = `no log-in for ${endpoint.registry} is shown to another registry; name the image as it is called there`;
        return new RegistryError('denied', `${host} does not let ${image} be read (status ${status}): ${help}`);
      }
      if (credential === undefined && !isChallenged) {
        const help = 'a rule of the registry, or a firewall or proxy before it, may block it';
        return new RegistryError('denied', `${host} refuses ${image} with status ${status}: ${help}`);
      }
      const [as, another] =
        credential === undefined ? ['out a log-in', 'a'] : [` the credential from ${credential}`, 'another'];
      const help = `it does not exist, or it needs ${another} log-in (docker login ${endpoint.registry})`;
      return new RegistryError('denied', `${host} does not let ${image} be read with${as}: ${help}`);
    }
    case 429:
      return new RegistryError(
        'rate-limited',
        `${host} limits the rate of requests and refused ${image}; log in, or try again later`,
      );
    default:
      return new RegistryError('malformed-response', `${host} answered with status ${status} when asked for ${image}`);
  }
}

/** The text with a capital and a full stop; the name of a host stays as it is. */
export function sentence(text: string): string {
  const [first = ''] = text.split(/[ ,]/, 1);
  const begun = /[.:]/.test(first) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

function imageOf(reference: Reference, name: string): string {
  if (name === TAG_LIST) return `the list of the tags of ${familiarName(reference)}`;
  return `${familiarName(reference)}${name.includes(':') ? '@' : ':'}${name}`;
}

function hostOf({ registry, mirrorOf }: Endpoint): string {
  return mirrorOf === undefined ? registry : `${registry} (mirror of ${mirrorOf})`;
}
