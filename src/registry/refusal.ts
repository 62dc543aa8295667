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
  const host = hostOf(endpoint);
  switch (response.status) {
    case 404:
      return new RegistryError('not-found', `${host} has no ${image}, or does not show it without another log-in`);
    case 401:
    case 403: {
      const { credential } = response;
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
      return new RegistryError(
        'broken-answer',
        `${host} answered with status ${response.status} when asked for ${image}`,
      );
  }
}

/** The text with a capital and a full stop; the name of a host stays as it is. */
export function sentence(text: string): string {
  const [first = ''] = text.split(/[ ,]/, 1);
  const begun = /[.:]/.test(first) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

function imageOf(reference: Reference, name: string): string {
  if (name === TAG_LIST) return `list of the tags of ${familiarName(reference)}`;
  return `${familiarName(reference)}${name.includes(':') ? '@' : ':'}${name}`;
}

function hostOf({ registry, mirrorOf }: Endpoint): string {
  return mirrorOf === undefined ? registry : `${registry} (mirror of ${mirrorOf})`;
}
