/** Links from the fragments of all words of one file to their variables. */
const MAX_LINKS = 500_000;

/** The word can't be expanded; BuildKit would refuse it, too. */
export class ExpansionError extends Error {
  override readonly name = 'ExpansionError';
}

/** What the substitutions of one file may cost together, so that a hostile file's don't take all memory. */
export class ExpansionBudget {
  #left = MAX_LINKS;

  /** @throws ExpansionError where the file has used up what it may */
  spend(links: number): void {
    if (links > this.#left) throw new ExpansionError('the file has more substitutions than can be followed');
    this.#left -= links;
  }
}
