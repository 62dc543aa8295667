/** An error with a code that callers branch on, beside the words for people. */
export abstract class CodedError<Code extends string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What is wrong with a call, a setting or a configuration file. */
export type ConfigurationErrorCode =
  /** The words of the command line: a command, an option, or their combination. */
  | 'invalid-call'
  | 'unknown-setting'
  /** A setting's value, wherever it is set. */
  | 'invalid-setting'
  /** A configuration file (of this program or of docker) that violates its format. */
  | 'invalid-file'
  /** A file or folder that a setting or a path names. */
  | 'file-not-found'
  | 'unreadable-file'
  /** A link that leads out of the folder being read. */
  | 'outside-root'
  /** Two files that could each be the configuration. */
  | 'ambiguous-config';

/** A wrong input, option or configuration: one line that names the setting, its value and what it takes. */
export class ConfigurationError extends CodedError<ConfigurationErrorCode> {
  override readonly name = 'ConfigurationError';
}

/** Why work can't be done. */
export type OperationalErrorCode =
  /** GitHub doesn't accept the token at all. */
  | 'invalid-token'
  /** GitHub answers 403 or 404: the token lacks a permission. */
  | 'missing-permission'
  /** The token may not write workflow files. */
  | 'missing-workflow-permission'
  /** A setting of the repository keeps workflows from opening pull requests. */
  | 'pull-requests-disabled'
  /** A rule of the repository or its organization. */
  | 'rule-violation'
  /** A rule under which the branch may only go forward. */
  | 'force-push-forbidden'
  | 'rate-limited'
  /** No answer came. */
  | 'unreachable'
  /** Status 500 or more: the request may still have been carried out. */
  | 'server-error'
  /** Any other refusal. */
  | 'rejected'
  /** A branch or a commit. */
  | 'not-found'
  /** Other runs change the same branch or record. */
  | 'conflict'
  /** The record of when digests were first seen violates its format. */
  | 'invalid-record'
  | 'record-too-large'
  | 'unreadable-file'
  | 'unwritable-file'
  /** A registry gave no usable answer on an image that the call names. */
  | 'lookup-failed'
  /** A part of a run's work failed; the message joins the reasons. */
  | 'incomplete';

/** The work can't be done for a reason outside this program: one line that says what, where and what to do. */
export class OperationalError extends CodedError<OperationalErrorCode> {
  override readonly name = 'OperationalError';
}

/** The message of an error for a log or a report, in one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}

/** Whether the error shows a bug of this program, so that its stack is of use. The two classes above never do. */
export function isBug(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof ConfigurationError || error instanceof OperationalError);
}
