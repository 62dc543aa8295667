import type { KnownName } from '../model/copied-image.ts';
import { familiarName, type Reference, repositoryName } from '../model/reference.ts';
import { getOrCreateWithin } from '../util/get-or-create.ts';
import type { BaseTraits } from './base-traits.ts';
import { findImage } from './find-image.ts';
import type { KnownImage } from './known-image.ts';
import { SYSTEMS, type System, type SystemName } from './operating-systems.ts';
import { type TagWords, tagWords } from './tag-words.ts';

/** An image by its name, and by what that is a copy of. */
type NamedImage = KnownName & Pick<Reference, 'tag'>;

/** The traits of scratch. Its user is root by number, since no file names users. */
export const SCRATCH_TRAITS: BaseTraits = {
  ...SYSTEMS.scratch,
  user: 'root',
  nonroot: undefined,
  language: undefined,
  basis: 'name',
};

/** The traits of an image whose name is unknown. */
export const UNKNOWN_TRAITS: BaseTraits = bare(SYSTEMS.unknown);

/**
 * The traits that an image's name and tag imply. For a reference without a tag, those that all tags of its repository share;
 * for an image outside the tables, those that the words of its tag imply.
 */
export function traitsByName(reference: NamedImage): BaseTraits {
  const { copyOf } = reference;
  const origin = copyOf === undefined ? '' : repositoryName(copyOf);
  const key = `${repositoryName(reference)}:${reference.tag ?? ''} ${origin}`;
  return getOrCreateWithin(MAX_KNOWN, known, key, () => readTraits(reference));
}

/** Most images of a project are named many times. */
const known = new Map<string, BaseTraits>();
const MAX_KNOWN = 10_000;

function readTraits(reference: NamedImage): BaseTraits {
  const image = findImage(reference);
  const tag = reference.tag;
  const words = tagWords(tag ?? '');
  if (image === undefined) return byTagAlone(reference, words);
  if (tag === undefined && !isUniform(image)) {
    return { ...bare(SYSTEMS.unknown), language: image.language };
  }

  const system: System = SYSTEMS[systemOf(image, tag ?? '', words)];
  const isSlim = words.isSlim || image.isSlim === true || image.slimWords?.test(tag ?? '') === true;
  const isWindows = system === SYSTEMS.windows;
  const isUnknown = system === SYSTEMS.unknown;
  const user = isWindows || isUnknown ? undefined : userOf(image, tag ?? '');
  const name = familiarName(reference);
  return {
    ...slimmed(system, isSlim, words.isSlim || system.label === 'Debian'),
    ...(image.label === undefined ? {} : { label: image.label }),
    user,
    nonroot: user === 'root' && tag !== undefined ? image.nonroot?.(name, tag) : undefined,
    language: image.language,
    basis: 'name',
  };
}

/** The system of a tag of a known image. */
export function systemOf(image: KnownImage, tag: string, words: TagWords): SystemName {
  if (words.system?.system === 'windows') return 'windows';
  const ruled = image.rules?.find((rule) => rule.tag.test(tag));
  if (ruled !== undefined) return ruled.is;
  if (words.system !== undefined) return words.system.system;
  const { version } = words;
  const era = version === undefined ? undefined : image.before?.find((before) => isBefore(version, before.version));
  return era?.system ?? image.system;
}

/** Whether all tags of a repository have the same traits: a digest without a tag may belong to any of them. */
function isUniform(image: KnownImage): boolean {
  const isOne = image.rules === undefined && image.users === undefined && image.variants === undefined;
  return isOne && (image.release !== undefined || image.isUnversioned === true);
}

function userOf(image: KnownImage, tag: string): string | undefined {
  const ruled = image.users?.find((rule) => rule.tag.test(tag));
  return ruled === undefined ? image.user : ruled.is;
}

/** The system as a slim variant; the label says so where the distribution has an image of that name. */
function slimmed(system: System, isSlim: boolean, isNamed: boolean): System {
  if (!isSlim || system.family !== 'full') return system;
  return { ...system, family: 'slim', label: isNamed ? `${system.label} slim` : system.label };
}

/** Whether a version is before a limit. A short version counts as its newest: `5` isn't before 5.7. */
function isBefore(version: string, limit: string): boolean {
  const [numbers, limits] = [version.split('.').map(Number), limit.split('.').map(Number)];
  for (const [index, bound] of limits.entries()) {
    const number = numbers[index];
    if (number === undefined || number > bound) return false;
    if (number < bound) return true;
  }
  return false;
}

/** For an unknown image: only the libc and the tools of the system that its tag names. */
function byTagAlone(reference: Pick<Reference, 'repository' | 'tag'>, words: TagWords): BaseTraits {
  const named = words.system?.system ?? 'unknown';
  const hasDebug = words.words.some(({ text }) => text === 'debug');
  const system: System = SYSTEMS[named === 'someDistroless' && hasDebug ? 'someDebug' : named];
  const traits = bare(slimmed(system, words.isSlim, true));
  // An Alpine image with glibc added says so in its name.
  const isMixed = /glibc/.test(`${reference.repository}:${reference.tag ?? ''}`);
  const family = traits.family === 'full' ? 'unknown' : traits.family;
  return { ...traits, family, libc: isMixed && traits.libc === 'musl' ? undefined : traits.libc };
}

function bare(system: System): BaseTraits {
  return { ...system, user: undefined, nonroot: undefined, language: undefined, basis: 'name' };
}
