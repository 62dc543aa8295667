import type { IgnoreComment, ImageUse } from './image-use.ts';
import type { Reference } from './reference.ts';
import type { Range, Span } from './source-text.ts';

/** A build stage and what it is built on. */
interface StageHead {
  /** Counts from 0. */
  readonly index: number;
  /** Lower case. */
  readonly name: string | undefined;
  /** The last one, which is built where no target is named. */
  readonly isFinal: boolean;
  /** Where FROM names its base. */
  readonly range: Range;
  readonly base: StageBase;
}

/** What a file does in one build stage: as much of it as advice needs. */
export interface BuildStage extends StageHead {
  readonly steps: readonly Step[];
}

/** A build stage whose instructions aren't read. */
export interface StageOutline extends StageHead {
  /** From its FROM to the next one, in bytes. */
  readonly span: Span;
  /** What its COPY --from and its mounts name, in order. */
  readonly sources: readonly StageSource[];
}

/** What a COPY --from or a mount names. */
export interface StageSource {
  readonly base: StageBase;
  /** What COPY takes from there, and where it puts it: its arguments as written; undefined for a mount and in ONBUILD. */
  readonly copies: string | undefined;
}

/** A file with its stages, before their instructions are read. */
export interface FileOutline {
  /** One character per byte. */
  readonly text: string;
  /** None where the file has no `stages`. */
  readonly stages: readonly StageOutline[];
}

/** The base of a stage, or the source of a COPY or a mount. `use` is the reference that names it, one of the file's uses. */
export type StageBase =
  | { readonly kind: 'image'; readonly reference: Reference; readonly use: ImageUse }
  | { readonly kind: 'scratch'; readonly use: ImageUse | undefined }
  | { readonly kind: 'stage'; readonly index: number }
  /** A variable without a value, a template, or what BuildKit would refuse. */
  | { readonly kind: 'unknown'; readonly use: ImageUse | undefined };

/** An instruction of a stage, as far as advice needs it. */
export type Step =
  | RunStep
  | StartStep
  | CopyStep
  | ShellStep
  | UserStep
  | ExposeStep
  | OnbuildStep
  | WorkdirStep
  | EnvStep;

interface StepOfAnyKind {
  /** The instruction's own lines, without heredoc bodies. */
  readonly range: Range;
  /** The comment above it that switches rules off. */
  readonly ignore: IgnoreComment | undefined;
}

/** SHELL. */
export interface ShellStep extends StepOfAnyKind {
  readonly kind: 'shell';
  readonly words: readonly string[];
}

/** USER. */
export interface UserStep extends StepOfAnyKind {
  readonly kind: 'user';
  /** Variables without a value stay as written: `$APP_USER`. */
  readonly user: string;
}

/** EXPOSE. */
export interface ExposeStep extends StepOfAnyKind {
  readonly kind: 'expose';
  /** As written, with variables where they have no value: `80`, `80/tcp`, `8000-8010`. */
  readonly ports: readonly string[];
}

/** ONBUILD, which another build runs. */
export interface OnbuildStep extends StepOfAnyKind {
  readonly kind: 'onbuild';
}

/** WORKDIR. */
export interface WorkdirStep extends StepOfAnyKind {
  readonly kind: 'workdir';
  readonly path: string;
}

/** ENV, and ARG inside the stage. */
export interface EnvStep extends StepOfAnyKind {
  readonly kind: 'env';
  /** Undefined: an ARG without a default. */
  readonly values: ReadonlyMap<string, string | undefined>;
}

/** RUN. */
export interface RunStep extends StepOfAnyKind {
  readonly kind: 'run';
  /** A heredoc whose `#!` names no shell is a `script`, and so is every RUN below a SHELL that is none: `pwsh`. */
  readonly form: 'shell' | 'exec' | 'script';
  /** The words of `exec`; else empty. */
  readonly words: readonly string[];
  /** In order; of `exec` its one command, then those of the script that it gives to a shell. Empty for `script`. */
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
  /** `NAME=value` before it. */
  readonly env: ReadonlyMap<string, string>;
  /**
   * The command's name and its arguments, without a leading `sudo`, `exec`, `env`, `time`, `nice`; empty where it
   * only sets variables.
   */
  readonly words: readonly string[];
}

/** CMD, ENTRYPOINT or HEALTHCHECK CMD. */
export interface StartStep extends StepOfAnyKind {
  readonly kind: 'start';
  readonly instruction: 'cmd' | 'entrypoint' | 'healthcheck';
  readonly form: 'shell' | 'exec';
  /** Of `exec`; of `shell`, the words of its first command. */
  readonly words: readonly string[];
  /** In order; of `exec` its one command, then those of the script that it gives to a shell. */
  readonly commands: readonly ShellCommand[];
  /** Whether some command is run only under a condition. */
  readonly isConditional: boolean;
}

/** COPY or ADD. */
export interface CopyStep extends StepOfAnyKind {
  readonly kind: 'copy';
  readonly instruction: 'copy' | 'add';
  /** Undefined: the build context. */
  readonly from: StageBase | undefined;
  /** As written; a heredoc by its name, without `<<`. */
  readonly sources: readonly string[];
  readonly destination: string;
  /** `--chown`, with its variables where they have no value; undefined where there is none. */
  readonly chown?: string;
}
