/** A wrong input, option or configuration: one line that names the setting, its value and what it takes. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The work can't be done for a reason outside this program: one line that says what, where and what to do. */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
}

/** The words of an error for a log or a report, in one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}

/** False for errors that are a sentence to a person; anything else is a bug, and its stack helps to mend it. */
export function isBug(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof ConfigurationError || error instanceof OperationalError);
}
