// Cuts the operations that the GitHub double plays out of GitHub's own OpenAPI description, so that the tests check
// every request against it without parsing 13 MB each time. Run it again with another VERSION or when freshfrom starts to
// use another operation:  node scripts/openapi-extract.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outsideNodeModules, run } from './parts/run.mjs';

/** Of @octokit/openapi, which is fetched only here: it takes 385 MB. Its types come from @octokit/openapi-types. */
const VERSION = '23.0.2';

const OPERATIONS = [
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-assignees',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-milestones',
  'issues/update',
  'issues/update-comment',
  'pulls/create',
  'pulls/create-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/request-reviewers',
  'pulls/update',
  'pulls/update-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-branch',
  'repos/get-commit',
  'repos/get-content',
  'users/get-authenticated',
];
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'discriminator']);
const CACHE = new URL('../.cache/openapi/', import.meta.url);
const PACKAGE = new URL('node_modules/@octokit/openapi/', CACHE);
const TARGET = new URL('../__tests__/support/github/openapi.json', import.meta.url);

mkdirSync(CACHE, { recursive: true });
const args = ['install', '--prefix', fileURLToPath(CACHE), '--no-save', `@octokit/openapi@${VERSION}`];
const { status, output } = await run('npm', args, { cwd: fileURLToPath(CACHE), env: outsideNodeModules(process.env) });
if (status !== 0) throw new Error(`npm could not fetch @octokit/openapi@${VERSION}: ${output}`);

/** @typedef {null | boolean | number | string | Json[] | { [key: string]: Json }} Json */
/** @typedef {{ [key: string]: Json }} JsonObject */

/** @type {(path: string) => JsonObject} */
const read = (path) => JSON.parse(readFileSync(new URL(path, PACKAGE), 'utf8'));
const description = read('generated/api.github.com.json');
/** @type {Set<string>} */
const used = new Set();

/** @type {(value: Json | undefined) => JsonObject} */
function object(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`expected an object in the description, found ${JSON.stringify(value)}`);
  }
  return value;
}

/** @type {(value: Json | undefined) => JsonObject[]} */
const objects = (value) => (Array.isArray(value) ? value.map(object) : []);

/** @type {(pointer: string) => JsonObject} */
const at = (pointer) =>
  pointer
    .slice(2)
    .split('/')
    .reduce((value, key) => object(value[key]), description);

/** @type {(value: JsonObject) => JsonObject} */
const follow = (value) => (typeof value.$ref === 'string' ? at(value.$ref) : value);

/**
 * OpenAPI 3.0's `nullable` as JSON Schema says it, since a validator ignores or refuses it beside a `$ref`.
 * @type {(schema: JsonObject) => JsonObject}
 */
function withNull(schema) {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  return { ...rest, type: [rest.type, 'null'], ...(Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {}) };
}

/**
 * A schema without its prose; component references are kept, pointed at the extract, and noted.
 * @type {(value: Json, named?: boolean) => Json}
 */
function strip(value, named = false) {
  if (Array.isArray(value)) return value.map((entry) => strip(entry));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') {
    const name = value.$ref.replace('#/components/schemas/', '');
    used.add(name);
    return { $ref: `github#/schemas/${name}` };
  }
  // Under `properties` the keys are names: a property may well be called "description".
  const entries = Object.entries(value)
    .filter(([key]) => named || !(PROSE.has(key) || key.startsWith('x-')))
    .map(([key, entry]) => /** @type {const} */ ([key, strip(entry, !named && key === 'properties')]));
  return named ? Object.fromEntries(entries) : withNull(Object.fromEntries(entries));
}

/** @type {(holder: JsonObject) => Json | undefined} */
function jsonSchema(holder) {
  const media = object(holder.content ?? {})['application/json'];
  return media === undefined ? undefined : strip(object(media).schema ?? {});
}

/** @type {(method: string, path: string, operation: JsonObject) => JsonObject} */
function extract(method, path, operation) {
  const parameters = objects(operation.parameters)
    .map(follow)
    .map((parameter) => ({
      name: parameter.name ?? null,
      in: parameter.in ?? null,
      required: parameter.required ?? false,
      schema: strip(parameter.schema ?? {}),
      ...(parameter['x-multi-segment'] === true ? { multiSegment: true } : {}),
    }));
  const responses = Object.entries(object(operation.responses))
    .filter(([status]) => status.startsWith('2'))
    .map(([status, response]) => [status, jsonSchema(follow(object(response))) ?? null]);
  const body = operation.requestBody === undefined ? undefined : follow(object(operation.requestBody));
  return {
    method: method.toUpperCase(),
    path,
    parameters,
    ...(body === undefined ? {} : { body: { required: body.required ?? false, schema: jsonSchema(body) ?? {} } }),
    responses: Object.fromEntries(responses),
  };
}

/** @type {JsonObject} */
const operations = {};
for (const [path, methods] of Object.entries(object(description.paths))) {
  for (const [method, operation] of Object.entries(object(methods))) {
    const id = object(operation).operationId;
    if (typeof id === 'string' && OPERATIONS.includes(id)) operations[id] = extract(method, path, object(operation));
  }
}
const missing = OPERATIONS.filter((id) => !(id in operations));
if (missing.length > 0) throw new Error(`not in GitHub's description: ${missing.join(', ')}`);

/** @type {JsonObject} */
const schemas = {};
// `used` grows while it is walked: a Set's iteration reaches what is added meanwhile.
for (const name of used) schemas[name] = strip(at(`#/components/schemas/${name}`));

const sorted = (/** @type {JsonObject} */ map) =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
const lines = (/** @type {JsonObject} */ map) =>
  Object.entries(sorted(map))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n');
const source = `@octokit/openapi@${read('package.json').version} generated/api.github.com.json (MIT)`;
// One line per entry: small, and a diff still shows which operation changed.
writeFileSync(
  TARGET,
  `{"source": ${JSON.stringify(source)},\n"operations": {\n${lines(operations)}\n},\n"schemas": {\n${lines(schemas)}\n}}\n`,
);
