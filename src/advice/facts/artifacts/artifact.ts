import type { BaseTraits } from '../../../bases/base-traits.ts';
import type { LanguageRuntime, NamedRelease } from '../../../bases/index.ts';
import type { CopyStep } from '../../../model/build-stage.ts';
import type { Reference } from '../../../model/reference.ts';
import type { AdvisedStage } from '../../advised-stage.ts';
import type { ProjectPackages } from '../../project/required-packages.ts';
import { absolutePath, type Variables } from '../paths.ts';
import type { StageCommand } from '../stage-steps.ts';
import type { GlibcNeed } from './glibc-needs.ts';

/** The languages whose packages are artifacts. */
export type PackageLanguage = 'node' | 'python' | 'ruby' | 'php';

/**
 * `versioned`: in a folder with the version of their language in its name, as `lib/python3.12`; `environment`: also with links to
 * the interpreter that they were made with.
 */
export type PackageLayout = 'versioned' | 'environment';

/** Something that a command writes, or an image has, and that works with one libc or one version of a runtime only. */
export interface Artifact {
  /**
   * `program`: it doesn't start on another libc; `packages`: those with compiled parts don't load there; `wheels`: pip
   * refuses those with compiled parts there.
   */
  readonly kind: 'program' | 'packages' | 'wheels';
  /** What it is written in; `node` and `python` packages are for these interpreters. */
  readonly language:
    | 'go'
    | 'rust'
    | 'swift'
    | 'c'
    | 'java'
    | 'graalvm'
    | 'dotnet'
    | 'elixir'
    | 'haskell'
    | 'deno'
    | 'dart'
    | 'node'
    | 'php'
    | 'python'
    | 'ruby';
  /** Absolute. */
  readonly path: string;
  /** Whether everything below the path is part of it, too. */
  readonly isFolder: boolean;
  /** `one program`: a file directly in the folder, whose name isn't known; the rest of the folder is no part of it. */
  readonly holds?: 'one program' | undefined;
  /** What other commands write below it: absolute paths; with a slash at its end, some file in that folder. */
  readonly others?: ReadonlySet<string> | undefined;
  /** Of packages where they are below the path; undefined: directly there. */
  readonly layout?: PackageLayout | undefined;
  /** Of packages those with compiled parts, where that is known; none: they work with any libc. */
  readonly compiled?: readonly string[] | undefined;
  /** Packages: whether another version of their language than that of the image may have made them. */
  readonly hasOtherRuntime?: boolean;
  /** The command that writes it; undefined: the image has it. */
  readonly made: { readonly command: string; readonly line: number } | undefined;
  /** The libc that the command names; undefined: that of its image. */
  readonly libc?: 'glibc' | 'musl' | undefined;
  /** What it needs of a glibc, the oldest version first; undefined: nothing that an image may lack. */
  readonly needs?: readonly GlibcNeed[] | undefined;
  /** For a sentence: what doesn't start elsewhere; undefined: a program that it writes. */
  readonly subject?: string | undefined;
  /** A sentence: what would avoid the conflict. */
  readonly remedy: string;
  /** For a sentence: where it still works. */
  readonly unless: string | undefined;
}

/** A command with what decides what it writes. */
export interface BuildCommand extends StageCommand {
  readonly project: ProjectPackages;
  readonly stages: readonly AdvisedStage[];
  /** The stage, and before it those that it is built on. */
  readonly chain: readonly AdvisedStage[];
  readonly root: Reference | undefined;
  readonly traits: BaseTraits;
  /** The name of the stage's base image, where it is one of Docker's official images. */
  readonly official: string | undefined;
  /** The system packages installed so far; undefined among them: what the file doesn't say. */
  readonly packages: ReadonlySet<string | undefined>;
  /** Whether the project has more to build than a file of its own. */
  readonly hasDependencies: boolean;
  /** Whether an earlier `go env -w` sets CGO_ENABLED. */
  readonly setsCgo: boolean;
}

/** An artifact where it is now, after COPY, `cp` and `mv`. */
export interface PlacedArtifact extends Artifact {
  readonly origin: ArtifactOrigin;
  /** The instructions that have copied it from stage to stage, in order. */
  readonly via: readonly CopyStep[];
}

/** Where an artifact was made. */
export interface ArtifactOrigin {
  /** For a sentence; undefined: the image has it. */
  readonly stage: string | undefined;
  readonly image: string;
  /** Undefined: not known. */
  readonly root: Reference | undefined;
  readonly libc: 'glibc' | 'musl';
  /** That of the image's operating system; undefined: not known. */
  readonly release: NamedRelease | undefined;
  /** What runs its language on that image; undefined: not known. */
  readonly runtime: LanguageRuntime | undefined;
  /** Its path there. */
  readonly path: string;
}

/** Knows what the commands of some programs write. */
export interface ArtifactReader {
  /** The names of the programs, as programName has them. */
  readonly programs: readonly string[];
  /** What else is in each command that writes an artifact; undefined: nothing in particular. */
  readonly mark?: RegExp;
  /** Whether the text of a stage on an image shows that none of its commands writes an artifact; undefined: none does. */
  readonly isOff?: (text: string) => boolean;
  /** What is in each command that may build for another libc than that of its image; undefined: none does. */
  readonly namesLibc?: RegExp;
  /** The language whose packages it writes; undefined: programs. */
  readonly packagesOf?: PackageLanguage;
  /** The artifacts that a command writes; empty wherever that isn't certain. Pure. */
  readonly read: (command: BuildCommand) => readonly Artifact[];
}

/** Whether something works with one libc only: packages without compiled parts work with any. */
export function needsLibc({ compiled }: Pick<Artifact, 'compiled'>): boolean {
  return compiled === undefined || compiled.length > 0;
}

/**
 * The artifact that a command writes to a path; none where the path isn't certain.
 * @param shown the command, for a sentence
 */
export function writtenArtifact(
  { folder, variables, words, run }: BuildCommand,
  path: string,
  isFolder: boolean,
  more: Omit<Artifact, 'path' | 'isFolder' | 'made'>,
  shown = words.slice(0, 2).join(' '),
): Artifact[] {
  const absolute = absolutePath(path, folder, variables);
  const made = { command: shown, line: run.step.range.start.line };
  return absolute === undefined ? [] : [{ ...more, path: absolute, isFolder, made }];
}

/** Whether a word begins with a variable whose value the file doesn't say: it may hold any options. */
export function hasUnknownOptions(words: readonly string[], variables: Variables): boolean {
  return words.some((word) => {
    const [, name] = /^\$(?:\{?(\w+))?/.exec(word) ?? [undefined, undefined];
    return word.startsWith('$') && (name === undefined || variables.get(name) === undefined);
  });
}
