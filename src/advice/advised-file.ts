import type { BaseTraits } from '../bases/base-traits.ts';
import type { OutlinedFile } from '../check/rule.ts';
import type { BuildStage } from '../model/build-stage.ts';
import type { Reference } from '../model/reference.ts';
import type { MeasuredImage } from './alternatives/measured-image.ts';

/** A stage with what is known of the image at the root of its FROM chain. */
export interface AdvisedStage extends BuildStage {
  /** Undefined where the root is scratch or not known. */
  readonly root: Reference | undefined;
  readonly traits: BaseTraits;
}

/** A package that a file of the project requires, as far as the Dockerfile copies that file. */
export interface Requirement {
  /** The file that requires it. */
  readonly file: string;
  readonly ecosystem: 'pypi' | 'npm';
  /** Normalized as the ecosystem does. */
  readonly name: string;
  /** Where it requires exactly one. */
  readonly version: string | undefined;
  /** Of a range the lowest that it allows, where that is plain. */
  readonly atLeast?: string | undefined;
  /** Whether it is for development alone: installs for production leave it out. */
  readonly isDevelopment: boolean;
  /** Whether it asks for more than the package itself, which may bring anything. */
  readonly hasExtras: boolean;
}

/** A lock file of the project, which lists all that is installed. */
export interface PackageLock {
  readonly file: string;
  readonly ecosystem: 'npm';
  /** The packages with compiled parts that an install for production on Linux brings. */
  readonly compiled: readonly string[];
}

/** What the project's files say of packages, as far as the Dockerfile brings those files. */
export interface ProjectPackages {
  readonly requirements: readonly Requirement[];
  readonly locks: readonly PackageLock[];
}

/** What the name of an image says, without its digest. */
export interface NameFacts {
  /** It moves with minor or major releases: `latest`, no tag, a major version alone. */
  readonly isFloating: boolean;
  /** It has no release of the operating system in it, and the repository has tags that do. */
  readonly lacksOsRelease: boolean;
  /** The tags of its repository that are smaller variants of it; undefined where that isn't known. */
  readonly slimmer?: readonly string[] | undefined;
  /** For images that files are copied from; those of a stage may know more. */
  readonly traits: BaseTraits;
  /** Whether its registry has said that there is no such image. */
  readonly isAbsent?: boolean;
}

/** What a registry says of a tag's repository. */
export interface TagFacts {
  /** The newest tags of the same shape, each only where it is newer than the one before. */
  readonly newer: { readonly patch?: string; readonly minor?: string; readonly major?: string };
  /** Where nothing newer has its shape: what its line goes on in, a tag or another repository's image. */
  readonly onward?: string;
  /** The newest that looks newer and counts in another way. */
  readonly doubtful?: string;
  /** The tags that are the same image today and name the release of the operating system. */
  readonly codenamed: readonly string[];
}

/** An image that could stand in a stage's place. The registry has it for every platform in use. */
export interface Alternative {
  /** As people write it. */
  readonly reference: string;
  readonly image: MeasuredImage;
  readonly traits: BaseTraits;
  /** Why it is proposed: one sentence. */
  readonly reason: string;
  /** What of this file would no longer work on it; empty where nothing is known to. */
  readonly breaks: readonly string[];
}

/** Advice about one file. */
export interface FileAdvice {
  readonly file: string;
  readonly stages: readonly AdvisedStage[];
  /** By the stage's index; what scratch, a stage before it or an unknown image is has none. */
  readonly images: ReadonlyMap<number, MeasuredImage>;
  /** For the final stage, the best first. */
  readonly alternatives: readonly Alternative[];
}

/** A file with what is known of its stages and of their bases. */
export interface AdvisedFile extends OutlinedFile, ProjectPackages {
  readonly stages: readonly AdvisedStage[];
  /** By the reference without its digest, as people write it: each of the uses that has a tag. */
  readonly names: ReadonlyMap<string, NameFacts>;
  /** By the reference without its digest, as people write it; empty where no registry was asked. */
  readonly tags: ReadonlyMap<string, TagFacts>;
}
