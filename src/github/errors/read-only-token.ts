import type { Log } from '../../model/ports.ts';

/**
 * Says once in the log that the token may not comment. That is no failure: the token of a fork or of Dependabot may only
 * read, and the annotations and the job summary have the findings, too.
 */
export class ReadOnlyTokenNotice {
  readonly #log: Log;
  #isShown = false;

  constructor(log: Log) {
    this.#log = log;
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  show(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    this.#log.notice(
      'The token may not comment on this pull request (a fork, Dependabot, or no permission pull-requests: write): the findings are in the annotations and the job summary.',
    );
  }
}
