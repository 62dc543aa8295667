// @ts-check
import { SEVERITIES } from '../../src/check/finding.ts';
import { allRules } from '../../src/rules.ts';

/*
 * The types of the model that have no value to read are listed here as records of the type's members: one that is
 * missing or too many is an error of the type check.
 */

/** @type {Record<import('../../src/model/image-use.ts').UseKind, true>} */
const KINDS = {
  from: true,
  'copy-from': true,
  'mount-from': true,
  syntax: true,
  'onbuild-copy-from': true,
  'onbuild-mount-from': true,
};
/** @type {Record<import('../../src/check/judge.ts').Status, true>} */
const STATUSES = {
  fresh: true,
  stale: true,
  unpinned: true,
  untracked: true,
  dead: true,
  unresolved: true,
  skipped: true,
};
/** @type {Record<import('../../src/model/image-use.ts').SkipReason, true>} */
const SKIP_REASONS = {
  scratch: true,
  'no-value': true,
  'platform-dependent': true,
  invalid: true,
  ignored: true,
  offline: true,
  template: true,
};
/** @type {Record<import('../../src/model/image-use.ts').NotEdited, true>} */
const NOT_EDITED = {
  'overridable-arg': true,
  'shared-arg': true,
  'split-digest': true,
  'split-tag': true,
  waiting: true,
  'platform-lost': true,
  'same-content': true,
  ignored: true,
  'workflow-permission': true,
  'not-allowed': true,
};

/** @type {Record<import('../../src/bases/base-traits.ts').Family, true>} */
const FAMILIES = {
  full: true,
  slim: true,
  alpine: true,
  distroless: true,
  scratch: true,
  ubi: true,
  chainguard: true,
  hardened: true,
  unknown: true,
};

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const time = { type: 'string', format: 'date-time' };
const day = { type: 'string', format: 'date' };
const boolean = { type: 'boolean' };
const digest = { type: 'string', pattern: '^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$' };
const range = { $ref: '#/$defs/range' };
const file = { ...text, description: 'Path relative to the folder of the run, with /.' };

/**
 * An object that has these properties and no other.
 * @param {Record<string, object>} required
 * @param {Record<string, object>} [optional]
 */
function object(required, optional = {}) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

/** @param {readonly string[]} values */
function oneOf(values) {
  return { enum: values };
}

/** @param {object} items */
function list(items) {
  return { type: 'array', items };
}

/** The JSON schema of the JSON report. @returns {object} */
export function reportSchema() {
  const statuses = Object.keys(STATUSES).map((status) => [status, count]);
  const edit = object({ file, range, text });
  const reference = object(
    {
      file,
      kind: oneOf(Object.keys(KINDS)),
      written: { ...text, description: 'The text in the file.' },
      range,
      status: oneOf(Object.keys(STATUSES)),
      edits: {
        ...list(edit),
        description: 'The edits that refresh or pin the reference; references that share an ARG have the same edits.',
      },
    },
    {
      resolved: { ...text, description: 'The reference with variables and quotes resolved.' },
      image: object({ registry: text, repository: text }, { tag: text, digest }),
      stage: object({ index: count, final: boolean }, { name: text }),
      skipReason: oneOf(Object.keys(SKIP_REASONS)),
      error: { ...text, description: 'Why the reference is unresolved or skipped.' },
      notes: {
        ...list(text),
        description: 'Auxiliary look-ups that failed, and why. They do not affect the other properties.',
      },
      current: { ...object({ digest, mediaType: text }), description: 'The manifest that the tag points to now.' },
      proposed: {
        ...object({ digest, mediaType: text }, { tag: text }),
        description: 'The proposal, if it is a newer tag, or a matured digest that is not the newest one.',
      },
      onward: {
        ...object({ digest, mediaType: text, tag: text }),
        description: 'An additional proposal: the tag on a later release of the distribution (follow).',
      },
      tagNote: { ...text, description: 'Newer tags that exist and are not proposed, and why.' },
      seenSince: { ...time, description: 'When the proposed digest was first seen.' },
      waitsUntil: { ...time, description: 'When the new digest is old enough to be proposed (min-age).' },
      support: {
        ...list(
          object({
            subject: oneOf(['image', 'distribution']),
            product: { ...text, description: "endoflife.date's name." },
            cycle: text,
            ended: {
              anyOf: [day, { const: true }, { type: 'null' }],
              description: 'The day of the last fixes, where it is over; true where that day is not known.',
            },
            ends: { anyOf: [day, { type: 'null' }], description: 'The day of the last fixes, where it is ahead.' },
            asOf: { ...day, description: 'The day of what is known.' },
            source: text,
          }),
        ),
        description:
          'Until when the line of the image, and the distribution in it, get fixes, as far as that is known.',
      },
      platformsLost: {
        ...list(text),
        description: 'Platforms of the pinned image that the new one lacks, if both were read.',
      },
      notEdited: { ...oneOf(Object.keys(NOT_EDITED)), description: 'Why the reference is not edited.' },
    },
  );
  const finding = object(
    {
      rule: oneOf(allRules.map(({ id }) => id)),
      severity: oneOf(SEVERITIES),
      file,
      range,
      message: text,
      help: { type: 'string', format: 'uri' },
    },
    { context: { const: true, description: 'The change under review did not introduce the finding.' } },
  );
  const traits = {
    required: { family: oneOf(Object.keys(FAMILIES)), label: text, basis: oneOf(['name', 'image']) },
    optional: {
      libc: oneOf(['glibc', 'musl', 'none']),
      shell: text,
      packageManager: text,
      user: text,
      digest,
      sizes: {
        ...list(object({ platform: text, bytes: count })),
        description: 'Compressed size of all layers, for each platform in use.',
      },
      packages: { ...count, description: 'Number of packages that its package managers list.' },
    },
  };
  const base = object({}, { image: text, digest, stage: { ...count, description: 'Index of a stage of this file.' } });
  const stage = object(
    { index: count, final: boolean, range, base, ...traits.required },
    { name: text, ...traits.optional },
  );
  const alternative = object(
    {
      reference: text,
      ...traits.required,
      reason: text,
      breaks: { ...list(text), description: 'What in this file would no longer work.' },
      unchecked: { ...list(text), description: 'What could not be judged; with an empty list of breaks, too.' },
    },
    traits.optional,
  );
  const change = object(
    {
      reference: { ...text, description: 'The first alternative, with a digest where the base has one.' },
      steps: { ...list(text), description: 'What to do, in order; empty where there is a diff.' },
      notes: {
        ...list(object({ text, help: { type: 'string', format: 'uri' } })),
        description: 'What to know and to test.',
      },
    },
    { diff: { ...text, description: 'A patch that moves the file to the image; absent where something is not sure.' } },
  );
  const advice = object({ file, stages: list(stage), alternatives: list(alternative) }, { change });
  const place = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'freshfrom report',
    ...object(
      {
        schemaVersion: { const: 1 },
        summary: object({ files: count, references: count, ...Object.fromEntries(statuses) }),
        references: { ...list(reference), description: 'By file, then by position.' },
        findings: list(finding),
      },
      {
        advice: {
          ...list(advice),
          description: 'Advice of freshfrom advise, by file; alternatives are for the final stage.',
        },
      },
    ),
    $defs: {
      range: {
        ...object({ start: place, end: place }),
        description: 'Lines and columns count from 1; columns count UTF-16 code units; the end is exclusive.',
      },
    },
  };
}
