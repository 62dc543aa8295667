import { type KnownName, originOf } from '../model/copied-image.ts';
import type { Reference } from '../model/reference.ts';
import { findImage } from './find-image.ts';
import { resolveMirror } from './mirrors.ts';
import { type NamedRelease, osReleaseNumber } from './os-release-words.ts';
import { tagWords } from './tag-words.ts';
import { systemOf } from './traits-by-name.ts';

/** Whether an image is an operating system itself, whose release its tag or its name is. */
export function isDistribution(reference: KnownName): boolean {
  return typeof findImage(reference)?.release === 'object';
}

/** A release in the name of a repository: `ubi8/nodejs-18`, `rhel7`, `almalinux/9-base`, `distroless/base-debian12`. */
const IN_NAME = /(?:(?:^|\/)(?:ubi|rhel)|^docker\.io\/almalinux\/|-debian)(?<release>\d+(?:\.\d+)?)(?=$|[/:-])/;

/**
 * The release of the operating system that the repository or the tag of an image names; undefined where neither does, for what
 * is not released yet, and for Windows.
 */
export function namedRelease(reference: KnownName & Pick<Reference, 'tag'>): NamedRelease | undefined {
  const image = findImage(reference);
  const words = tagWords(reference.tag ?? '');
  const system = image === undefined ? words.system?.system : systemOf(image, reference.tag ?? '', words);
  const inName = IN_NAME.exec(resolveMirror(reference))?.groups?.release;
  if (inName !== undefined && (image?.release === 'inName' || /-debian\d+$/.test(originOf(reference).repository))) {
    return { system: image?.release === 'inName' ? image.system : 'debian', release: inName };
  }
  if (system === undefined) return undefined;
  const word = words.system;
  if (word?.release !== undefined) {
    // A chiselled image has the word of its Ubuntu before its own.
    const named = word.system === 'chiselled' ? 'ubuntu' : word.system;
    const release = osReleaseNumber({ system: named, release: word.release });
    return release === undefined ? undefined : { system: named, release };
  }
  const isDistribution = typeof image?.release === 'object';
  return isDistribution && words.version !== undefined ? { system, release: words.version } : undefined;
}
