import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { ApiResponse } from '../http.ts';
import type { World } from '../world.ts';
import { mutations } from './mutations.ts';
import { node, repository, viewer } from './nodes.ts';
import { GraphqlProblem, Unplayed } from './problem.ts';

type Library = typeof import('graphql');
type Loaded = { readonly library: Library; readonly schema: GraphQLSchema; readonly validate: Validate };
type Validate = (query: string) => readonly { readonly message: string }[];

/** A query as it was sent, with the root fields that it asks for. */
export type Query = {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
  readonly isMutation: boolean;
  /** Why GitHub's schema refuses it. */
  readonly problems: readonly string[];
};

let loading: Promise<Loaded> | undefined;

/** GitHub's schema takes a moment to build, so only a test that asks in GraphQL pays for it, and once. */
function load(): Promise<Loaded> {
  loading ??= (async () => {
    const [library, { schema, validate }] = await Promise.all([import('graphql'), import('@octokit/graphql-schema')]);
    const described = schema.json as Parameters<Library['buildClientSchema']>[0];
    return { library, schema: library.buildClientSchema(described), validate };
  })();
  return loading;
}

/** Reads a request's body and holds it against GitHub's schema. */
export async function readQuery(body: unknown): Promise<Query> {
  const { query: text, variables = {} } = body as { query?: unknown; variables?: Record<string, unknown> };
  const nothing = { variables, fields: [], isMutation: false };
  if (typeof text !== 'string') {
    return { ...nothing, text: '', problems: ['A query attribute must be specified and must be a string.'] };
  }
  const { library, validate } = await load();
  try {
    const problems = validate(text).map(({ message }) => message);
    return { ...nothing, text, ...rootFields(library.parse(text)), problems };
  } catch (error) {
    return { ...nothing, text, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

function rootFields(document: DocumentNode): Pick<Query, 'fields' | 'isMutation'> {
  const operations = document.definitions.flatMap((entry) => (entry.kind === 'OperationDefinition' ? [entry] : []));
  const selections = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  return {
    fields: selections.flatMap((entry) => (entry.kind === 'Field' ? [entry.name.value] : [])),
    isMutation: operations.some(({ operation }) => operation === 'mutation'),
  };
}

/** Executes a query that the schema accepts; what this double cannot play comes back as `problems`. */
export async function playGraphql(
  world: World,
  query: Query,
): Promise<{ readonly response: ApiResponse; readonly problems: readonly string[] }> {
  const { library, schema } = await load();
  const run = () =>
    library.execute({
      schema,
      document: library.parse(query.text),
      rootValue: query.isMutation ? mutations(world) : queries(world),
      variableValues: query.variables,
      fieldResolver: (source: Readonly<Record<string, unknown>>, args, _context, { fieldName, parentType }) => {
        const value = source[fieldName];
        if (value === undefined) throw new Unplayed(`this double does not play ${parentType.name}.${fieldName}`);
        return typeof value === 'function' ? value(args) : value;
      },
    });
  const { data, errors = [] } = await (query.isMutation ? world.exclusive(async () => run()) : run());
  // Without data the request itself was wrong (a variable); a refusal always has a type.
  const problems = errors
    .filter(({ originalError }) => data === undefined || !(originalError instanceof GraphqlProblem))
    .map(({ message }) => message);
  const shown = errors.map(({ message, path, locations, originalError }) => ({
    ...(originalError instanceof GraphqlProblem ? { type: originalError.type } : {}),
    ...(path === undefined ? {} : { path }),
    locations,
    message,
  }));
  return {
    response: {
      status: 200,
      body: { ...(data === undefined ? {} : { data }), ...(shown[0] ? { errors: shown } : {}) },
    },
    problems,
  };
}

const queries = (world: World) => ({
  viewer: () => viewer(world.token.user),
  node: ({ id }: { id: string }) => node(world, id),
  nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => node(world, id)),
  repository: ({ owner, name }: { owner: string; name: string }) => {
    const found = world.find(owner, name);
    if (found !== undefined) return repository(world, found);
    const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
    throw new GraphqlProblem('NOT_FOUND', message);
  },
  rateLimit: () => ({ cost: 1, limit: 5000, remaining: 4999, used: 1 }),
});
