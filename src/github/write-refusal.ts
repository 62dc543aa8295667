import type { Log } from '../model/ports.ts';

/** A token that may not write (a fork's, Dependabot's) is no failure, and is told once: the report stands elsewhere, too. */
export class WriteRefusal {
  readonly #log: Log;
  #isTold = false;

  constructor(log: Log) {
    this.#log = log;
  }

  get isTold(): boolean {
    return this.#isTold;
  }

  tell(): void {
    if (this.#isTold) return;
    this.#isTold = true;
    this.#log.notice(
      'The token may not comment on this pull request (a fork, Dependabot, or no permission pull-requests: write): the findings are in the annotations and the job summary.',
    );
  }
}
