import { type Digest, parseDigest, shortDigest } from './digest.ts';
import { DOCKER_HUB } from './docker-hub.ts';
import type { Renaming } from './renaming.ts';

/**
 * An image reference, normalized as docker does: `node` is `library/node` at `docker.io`, tag `latest`.
 * https://github.com/distribution/reference is the grammar.
 */
export interface Reference {
  /** Host and port; `docker.io` for all names of Docker Hub. */
  readonly registry: string;
  readonly repository: string;
  /** Undefined only for a digest without a tag. */
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
  /** Neither tag nor digest is written, so the tag `latest` is docker's default. */
  readonly impliedTag: boolean;
  /** What the configuration says that it is a copy of; it is looked up at its own name all the same. */
  readonly copyOf?: CopiedImage;
}

/** A repository, and the names at which copies of it and of others are. */
export interface CopiedImage extends Pick<Reference, 'registry' | 'repository'> {
  readonly copies: readonly Renaming[];
}

const DOMAIN =
  /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_NAME_LENGTH = 255;
/** The longest registry, name, tag and digest together. */
const MAX_LENGTH = 255 + '/'.length + MAX_NAME_LENGTH + ':'.length + 128 + '@sha512:'.length + 128;

/** Whether the text can be a tag. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Parses a reference. `invalid` says in a sentence fragment why the text isn't one. */
export function parseReference(text: string): Reference | { readonly invalid: string } {
  if (text === '') return { invalid: 'the reference is empty' };
  if (text.length > MAX_LENGTH) return { invalid: `the reference is longer than ${MAX_LENGTH} characters` };
  const { name, tag, digest } = splitSuffixes(text);
  if (tag !== undefined && !isTag(tag)) return { invalid: `"${tag}" is not a valid tag` };
  const parsedDigest = digest === undefined ? undefined : parseDigest(digest);
  if (digest !== undefined && parsedDigest === undefined) {
    return {
      invalid: `"${digest}" is not a digest: sha256 and 64 lower-case hexadecimal digits, sha384 and 96, or sha512 and 128`,
    };
  }
  if (/^[a-f0-9]{64}$/.test(text)) return { invalid: 'a name of 64 hexadecimal digits looks like an image id' };

  const { registry, path } = splitRegistry(name);
  if (!DOMAIN.test(registry)) return { invalid: `"${registry}" is not a valid registry host` };
  if (path.length > MAX_NAME_LENGTH) {
    return { invalid: `the repository name is longer than ${MAX_NAME_LENGTH} characters` };
  }
  const bad = path.split('/').find((component) => !PATH_COMPONENT.test(component));
  if (bad !== undefined) {
    const why = /[A-Z]/.test(bad) ? 'repository names are lower case' : 'not a valid part of a repository name';
    return { invalid: `"${bad}": ${why}` };
  }

  const impliedTag = tag === undefined && digest === undefined;
  return { registry, repository: path, tag: impliedTag ? 'latest' : tag, digest: parsedDigest, impliedTag };
}

function splitSuffixes(text: string): { name: string; tag: string | undefined; digest: string | undefined } {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const tagged = at < 0 ? text : text.slice(0, at);
  // A colon before the last slash belongs to a registry's port.
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
  return colon < 0
    ? { name: tagged, tag: undefined, digest }
    : { name: tagged.slice(0, colon), tag: tagged.slice(colon + 1), digest };
}

function splitRegistry(name: string): { registry: string; path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const namesRegistry = slash > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  if (!namesRegistry) return { registry: DOCKER_HUB, path: slash < 0 ? `library/${name}` : name };
  const path = name.slice(slash + 1);
  if (first === DOCKER_HUB || first === 'index.docker.io') {
    return { registry: DOCKER_HUB, path: path.includes('/') ? path : `library/${path}` };
  }
  return { registry: first === 'registry-1.docker.io' ? DOCKER_HUB : first, path };
}

/** `registry/repository`, the name without tag and digest, in full. */
export function repositoryName(reference: Pick<Reference, 'registry' | 'repository'>): string {
  return `${reference.registry}/${reference.repository}`;
}

/** The same for all ways to write one reference. */
export function referenceKey(reference: Pick<Reference, 'registry' | 'repository' | 'tag' | 'digest'>): string {
  return `${repositoryName(reference)}:${reference.tag ?? ''}@${reference.digest ?? ''}`;
}

/** The name as users write it: `node`, `grafana/grafana`, `ghcr.io/org/app`, without tag and digest. */
export function familiarName(reference: Pick<Reference, 'registry' | 'repository'>): string {
  if (reference.registry !== DOCKER_HUB) return repositoryName(reference);
  return reference.repository.replace(/^library\/(?!.*\/)/, '');
}

/** The familiar name with its tag: `node:22-slim`. Without a tag, with the digest. */
export function familiarReference(reference: Reference): string {
  if (reference.tag !== undefined) return `${familiarName(reference)}:${reference.tag}`;
  return reference.digest === undefined ? familiarName(reference) : `${familiarName(reference)}@${reference.digest}`;
}

/** The familiar name with its tag, or without a tag with the first digits of the digest. */
export function shownReference(reference: Reference): string {
  if (reference.tag !== undefined || reference.digest === undefined) return familiarReference(reference);
  const algorithm = reference.digest.slice(0, reference.digest.indexOf(':'));
  return `${familiarName(reference)}@${algorithm}:${shortDigest(reference.digest)}…`;
}
