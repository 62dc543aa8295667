import type { ExtractOptions, IgnoreComment } from './image-use.ts';
import type { Reference } from './reference.ts';
import type { Range } from './source-text.ts';

/** What a file does in one build stage: as much of it as advice needs. */
export interface BuildStage {
  /** Counts from 0. */
  readonly index: number;
  /** Lower case. */
  readonly name: string | undefined;
  /** The last one, which is built where no target is named. */
  readonly isFinal: boolean;
  /** Where FROM names its base. */
  readonly range: Range;
  readonly base: StageBase;
  readonly steps: readonly Step[];
  /** The instructions below FROM that have a comment above them which switches rules off. */
  readonly ignores: readonly { readonly range: Range; readonly comment: IgnoreComment }[];
}

/** What a stage begins with, or where files are copied from. */
export type StageBase =
  | { readonly kind: 'image'; readonly reference: Reference }
  | { readonly kind: 'scratch' }
  | { readonly kind: 'stage'; readonly index: number }
  /** A variable without a value, a template, or what BuildKit would refuse. */
  | { readonly kind: 'unknown' };

/** An instruction, as far as it matters. `range` is that of its own lines, without heredoc bodies. */
export type Step =
  | RunStep
  | StartStep
  | CopyStep
  /** SHELL. */
  | { readonly kind: 'shell'; readonly range: Range; readonly words: readonly string[] }
  /** USER, with its variables where they have no value: `$APP_USER`. */
  | { readonly kind: 'user'; readonly range: Range; readonly user: string }
  /** ONBUILD, which another build runs. */
  | { readonly kind: 'onbuild'; readonly range: Range }
  | { readonly kind: 'workdir'; readonly range: Range; readonly path: string }
  /** ENV, and ARG inside of the stage; undefined: an ARG without a default. */
  | { readonly kind: 'env'; readonly range: Range; readonly values: ReadonlyMap<string, string | undefined> };

/** RUN. */
export interface RunStep {
  readonly kind: 'run';
  readonly range: Range;
  /** A heredoc whose `#!` names no shell is a `script`, and so is all text below a SHELL that is none: `pwsh`. */
  readonly form: 'shell' | 'exec' | 'script';
  /** The words of `exec`; else empty. */
  readonly words: readonly string[];
  /** In order; of `exec` its one command, and behind it those of the script that it gives to a shell. Empty for `script`. */
  readonly commands: readonly ShellCommand[];
  /** Whether some command is run only under a condition (`if`, `case`, `||`, a function): it may then never run here. */
  readonly isConditional: boolean;
  /** What is run, heredoc bodies included, continuation lines joined. */
  readonly text: string;
  readonly mounts: readonly RunMount[];
}

/** `RUN --mount`. */
export interface RunMount {
  /** Lower case: `bind`, `cache`, … */
  readonly type: string;
  /** Undefined: the build context. */
  readonly from: StageBase | undefined;
  /** Undefined: the root of where it is from. */
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/** A simple command of a shell script. Quotes are removed; variables and `$(…)` stay as written. */
export interface ShellCommand {
  /** `NAME=value` in front of it. */
  readonly env: ReadonlyMap<string, string>;
  /**
   * The command's name and its arguments, without `sudo`, `exec`, `env`, `time`, `nice` in front; empty where nothing
   * but variables is set.
   */
  readonly words: readonly string[];
}

/** CMD, ENTRYPOINT or HEALTHCHECK CMD. */
export interface StartStep {
  readonly kind: 'start';
  readonly range: Range;
  readonly instruction: 'cmd' | 'entrypoint' | 'healthcheck';
  readonly form: 'shell' | 'exec';
  /** Of `exec`; of `shell`, the words of its first command. */
  readonly words: readonly string[];
}

/** COPY or ADD. */
export interface CopyStep {
  readonly kind: 'copy';
  readonly range: Range;
  readonly instruction: 'copy' | 'add';
  /** Undefined: the build context. */
  readonly from: StageBase | undefined;
  /** As written; a heredoc by its name, without `<<`. */
  readonly sources: readonly string[];
  readonly destination: string;
  /** `--chown`, with its variables where they have no value; undefined where there is none. */
  readonly chown?: string;
}

/** The stages of a file's text. Pure; empty for a file that BuildKit would refuse. */
export type Outline = (bytes: Uint8Array, options: Pick<ExtractOptions, 'buildArgs'>) => readonly BuildStage[];
