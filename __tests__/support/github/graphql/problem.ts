/** A refusal with the type that GitHub puts on its GraphQL errors. */
export class GraphqlProblem extends Error {
  override readonly name = 'GraphqlProblem';
  readonly type: 'FORBIDDEN' | 'NOT_FOUND' | 'UNPROCESSABLE' | 'STALE_DATA';

  constructor(type: GraphqlProblem['type'], message: string) {
    super(message);
    this.type = type;
  }
}

/** Something GitHub has and this double does not play: a fault of the test's tools, not an answer. */
export class Unplayed extends Error {
  override readonly name = 'Unplayed';
}
