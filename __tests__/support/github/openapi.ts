import { readFileSync } from 'node:fs';
import type { operations } from '@octokit/openapi-types';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { ApiRequest, ApiResponse } from './http.ts';

/** The id of an operation in GitHub's description. */
export type OperationId = keyof operations & string;

type Schema = { readonly [key: string]: unknown };
type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
  readonly multiSegment?: boolean;
};
type Operation = {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  readonly responses: Readonly<Record<string, Schema | null>>;
};
type Extract = {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** A request that the description knows, its parameters in their types, and what is wrong with it. */
export type Checked = {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly problems: readonly string[];
};

let shared: OpenApi | undefined;

/** The description, read and compiled once for all doubles of a process. */
export function openApi(): OpenApi {
  shared ??= new OpenApi();
  return shared;
}

/** GitHub's own description of the operations that the double plays (scripts/openapi-extract.mjs). */
class OpenApi {
  readonly #extract: Extract;
  readonly #routes: readonly { readonly id: OperationId; readonly operation: Operation; readonly pattern: RegExp }[];
  readonly #ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  // Parameters arrive as text.
  readonly #coercing = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: true });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.#extract = JSON.parse(readFileSync(new URL('./openapi.json', import.meta.url), 'utf8')) as Extract;
    for (const ajv of [this.#ajv, this.#coercing]) {
      formats.default(ajv);
      ajv.addSchema({ $id: 'github', schemas: this.#extract.schemas });
    }
    this.#routes = Object.entries(this.#extract.operations).map(([id, operation]) => ({
      id: id as OperationId,
      operation,
      pattern: pathPattern(operation),
    }));
  }

  /** Finds the operation that a request means and checks it; `undefined` where the extract has none. */
  check({ method, path, query, body }: ApiRequest): Checked | undefined {
    for (const { id, operation, pattern } of this.#routes) {
      const match = operation.method === method ? pattern.exec(path) : null;
      if (match === null) continue;
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const values = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]));
      const inPath = this.#parameters(id, operation, 'path', values);
      const inQuery = this.#parameters(id, operation, 'query', query);
      const problems = [...inPath.problems, ...inQuery.problems, ...this.#body(id, operation, body)];
      return { id, path: inPath.values, query: inQuery.values, body: body ?? {}, problems };
    }
    return undefined;
  }

  /** What is wrong with one of the double's own answers. */
  checkResponse(id: OperationId, { status, body }: ApiResponse): string[] {
    const operation = this.#extract.operations[id];
    if (operation === undefined || status >= 400 || body instanceof Uint8Array) return [];
    const schema = operation.responses[status];
    if (schema === undefined) return [`${id} does not answer ${status}`];
    if (schema === null) return body === undefined ? [] : [`${id} answers ${status} without a body`];
    return this.#errors(this.#validator(`${id} ${status}`, schema, this.#ajv), body);
  }

  #parameters(id: string, { parameters }: Operation, place: 'path' | 'query', given: Readonly<Record<string, string>>) {
    const known = parameters.filter((parameter) => parameter.in === place);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(known.map((parameter) => [parameter.name, parameter.schema])),
      required: known.filter(({ required }) => required).map(({ name }) => name),
      // The description lists what there is; GitHub ignores the rest in silence, and so hides a mistyped name.
      additionalProperties: false,
    };
    const values: Record<string, unknown> = { ...given };
    const validate = this.#validator(`${id} ${place}`, schema, this.#coercing);
    return { values, problems: this.#errors(validate, values).map((problem) => `${place} ${problem}`) };
  }

  #body(id: string, { body: described }: Operation, body: unknown): string[] {
    if (described === undefined) return body === undefined ? [] : ['body: this operation takes none'];
    if (body === undefined) return described.required ? ['body: missing'] : [];
    const validate = this.#validator(`${id} body`, closed(described.schema), this.#ajv);
    return this.#errors(validate, body).map((problem) => `body ${problem}`);
  }

  #validator(key: string, schema: Schema, ajv: Ajv): ValidateFunction {
    const compiled = this.#compiled.get(key) ?? ajv.compile(schema);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #errors(validate: ValidateFunction, value: unknown): string[] {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
      return `${instancePath}: ${message}${extra}`;
    });
  }
}

/** A body's schema that refuses what it does not name: GitHub's is open, so a mistyped field would pass. */
function closed(schema: Schema): Schema {
  if ('allOf' in schema || '$ref' in schema) {
    throw new Error(`closing this schema takes more thought: ${JSON.stringify(schema)}`);
  }
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'items') return [key, closed(value as Schema)];
    if (key === 'oneOf' || key === 'anyOf') return [key, (value as Schema[]).map(closed)];
    if (key !== 'properties') return [key, value];
    const properties = Object.entries(value as Record<string, Schema>);
    return [key, Object.fromEntries(properties.map(([name, property]) => [name, closed(property)]))];
  });
  const open = 'properties' in schema && !('additionalProperties' in schema);
  return { ...Object.fromEntries(entries), ...(open ? { additionalProperties: false } : {}) };
}

function pathPattern({ path, parameters }: Operation): RegExp {
  // An empty path of several segments (the root folder) is sent without its slash.
  const pattern = path.replace(/\/\{(\w+)\}/g, (_, name: string) =>
    parameters.find((parameter) => parameter.name === name)?.multiSegment === true ? '(?:/(.*))?' : '/([^/]+)',
  );
  return new RegExp(`^${pattern}$`);
}
