import type { BaseTraits } from '../../bases/base-traits.ts';
import { hasReleaseTags, isFloatingTag, namesOsRelease, slimmerTags, traitsByName } from '../../bases/index.ts';
import { isAbsent } from '../../check/judge.ts';
import type { ReportedUse } from '../../check/report.ts';
import type { ImageUse } from '../../model/image-use.ts';
import { familiarReference } from '../../model/reference.ts';

/** What is known of an image of the file by its tag. */
export interface ImageFacts {
  /** As people write it, without its digest. */
  readonly name: string;
  /** The tag moves with minor or major releases: `latest`, no tag, a major version only. */
  readonly isFloating: boolean;
  /** The tag doesn't name a release of the operating system, and the repository has tags that do. */
  readonly lacksOsRelease: boolean;
  /** The tags of its repository that are smaller variants of it; undefined where that isn't known. */
  readonly slimmer: readonly string[] | undefined;
  /** By its name, for images that files are copied from; the base of a stage may be known better. */
  readonly traits: BaseTraits;
  /** Whether its registry has answered that there is no such image. */
  readonly isAbsent: boolean;
  /** Undefined where no registry was asked. */
  readonly tags: TagFacts | undefined;
}

/** What a registry says of a tag's repository. */
export interface TagFacts {
  /** The newest tags of the same shape, each only where it is newer than the one before. */
  readonly newer: { readonly patch?: string; readonly minor?: string; readonly major?: string };
  /** Where nothing newer has its shape: what its line continues in, a tag or another repository's image. */
  readonly onward?: string;
  /** The newest tag that looks newer and numbers its releases in another way. */
  readonly doubtful?: string;
  /** Where the line of the image or its distribution has ended, or is about to: the newest tag of a supported one. */
  readonly supported?: string;
  /** The tags that are the same image today and name the release of the operating system. */
  readonly codenamed: readonly string[];
}

/** The facts on each use that has a tag; uses of the same name share them. */
export type FileImages = ReadonlyMap<ImageUse, ImageFacts>;

/** What the names of the images of a file say. */
export function imagesOf(uses: readonly ReportedUse[]): FileImages {
  const known = new Map<string, ImageFacts>();
  const images = new Map<ImageUse, ImageFacts>();
  for (const judged of uses) {
    const { reference } = judged.use;
    if (reference?.tag === undefined) continue;
    const name = familiarReference(reference);
    const facts = known.get(name) ?? {
      name,
      isFloating: isFloatingTag(reference),
      lacksOsRelease: hasReleaseTags(reference) && !namesOsRelease(reference),
      slimmer: slimmerTags(reference),
      traits: traitsByName(reference),
      isAbsent: isAbsent(judged),
      tags: undefined,
    };
    known.set(name, facts);
    images.set(judged.use, facts);
  }
  return images;
}

/** Whether the use is a base, or a source of files, by a tag, and isn't skipped. What a registry says doesn't matter. */
export function isTaggedImage({ use, skipReason }: ReportedUse): boolean {
  const isBase = use.kind === 'from' || use.kind === 'copy-from' || use.kind === 'mount-from';
  return isBase && (skipReason === undefined || skipReason === 'offline') && use.reference?.tag !== undefined;
}

/** The traits of an image that files are copied from; undefined where there is no such image. */
export function sourceTraits(use: ImageUse, images: FileImages): BaseTraits | undefined {
  const facts = images.get(use);
  return facts?.isAbsent === true ? undefined : facts?.traits;
}
