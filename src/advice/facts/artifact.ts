import type { BaseTraits } from '../../bases/base-traits.ts';
import type { CopyStep } from '../../model/build-stage.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import type { CommandScene } from './scenes.ts';

/** Something that a command writes and that works with one libc alone. */
export interface Artifact {
  /**
   * `program`: it doesn't start elsewhere; `packages`: those of its parts that are compiled don't load elsewhere; `wheels`:
   * pip refuses those of them elsewhere that are compiled.
   */
  readonly kind: 'program' | 'packages' | 'wheels';
  /** Whose: `node` and `python` packages are for these interpreters. */
  readonly language:
    | 'go'
    | 'rust'
    | 'swift'
    | 'c'
    | 'java'
    | 'graalvm'
    | 'dotnet'
    | 'elixir'
    | 'node'
    | 'php'
    | 'python'
    | 'ruby';
  /** Absolute. */
  readonly path: string;
  /** Whether all that is below the path is part of it, too. */
  readonly isFolder: boolean;
  /** `one program`: a file that is directly in the folder, whose name isn't known; all the rest isn't part of it. */
  readonly holds?: 'one program' | undefined;
  /** What else was written, which isn't part of it: absolute paths; with a slash at its end, some file in that folder. */
  readonly others?: ReadonlySet<string> | undefined;
  /** Of packages those with compiled parts, where that is known. */
  readonly compiled?: readonly string[] | undefined;
  /** What wrote it; undefined: the image has it. */
  readonly made: { readonly command: string; readonly line: number } | undefined;
  /** That the command names, whatever its image has; undefined: that of its image. */
  readonly libc?: 'glibc' | 'musl' | undefined;
  /** For a sentence: what doesn't start elsewhere; undefined: a program that it writes. */
  readonly subject?: string | undefined;
  /** A sentence: what would avoid it. */
  readonly remedy: string;
  /** For a sentence: where it works all the same. */
  readonly unless: string | undefined;
}

/** A command with what decides what it writes. */
export interface BuildCommand extends CommandScene {
  readonly file: AdvisedFile;
  /** The stage, and before it those that it is built on. */
  readonly chain: readonly AdvisedStage[];
  readonly traits: BaseTraits;
  /** The name of Docker's official image that the stage is built on. */
  readonly official: string | undefined;
  /** What the chain has installed so far; undefined among them: what the file doesn't say. */
  readonly packages: ReadonlySet<string | undefined>;
  /** Whether the project has more to build than a file of its own. */
  readonly hasDependencies: boolean;
  /** Whether `go env -w` has set CGO_ENABLED before. */
  readonly setsCgo: boolean;
}

/** An artifact where it is now, after COPY, `cp` and `mv` have taken it there. */
export interface Trace extends Artifact {
  readonly origin: Origin;
  /** The instructions that have copied it from stage to stage, in order. */
  readonly via: readonly CopyStep[];
}

/** Where an artifact was made. */
export interface Origin {
  /** For a sentence; undefined: the image has it. */
  readonly stage: string | undefined;
  readonly image: string;
  readonly libc: 'glibc' | 'musl';
  /** The path that it had there. */
  readonly path: string;
}

/** The artifacts of a command; empty wherever it isn't certain. Pure. */
export type ArtifactReader = (command: BuildCommand) => readonly Artifact[];

/** The value of a flag: `-o x`, `-o=x`, `--output=x`; the last one counts. Undefined where there is none. */
export function flagValue(words: readonly string[], ...flags: readonly string[]): string | undefined {
  let value: string | undefined;
  for (const [index, word] of words.entries()) {
    for (const flag of flags) {
      if (word === flag) value = words[index + 1];
      else if (word.startsWith(`${flag}=`)) value = word.slice(flag.length + 1);
    }
  }
  return value;
}

/** Whether a word begins with a variable whose value the file doesn't say: it may hold any flags. */
export function hasUnknownFlags({ words, variables }: Pick<CommandScene, 'words' | 'variables'>): boolean {
  return words.some((word) => {
    const [, name] = /^\$(?:\{?(\w+))?/.exec(word) ?? [undefined, undefined];
    return word.startsWith('$') && (name === undefined || variables.get(name) === undefined);
  });
}
