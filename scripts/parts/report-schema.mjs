// @ts-check
import { SEVERITIES } from '../../src/check/finding.ts';
import { checkRules } from '../../src/rules.ts';

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
const boolean = { type: 'boolean' };
const digest = { type: 'string', pattern: '^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$' };
const range = { $ref: '#/$defs/range' };
const file = { ...text, description: 'Relative to the folder that was checked, with /.' };

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
      written: { ...text, description: 'As it stands in the file.' },
      range,
      status: oneOf(Object.keys(STATUSES)),
      edits: { ...list(edit), description: 'What has to be written; equal where several references share an ARG.' },
    },
    {
      resolved: { ...text, description: 'With variables and quotes resolved.' },
      image: object({ registry: text, repository: text }, { tag: text, digest }),
      stage: object({ index: count, final: boolean }, { name: text }),
      skipReason: oneOf(Object.keys(SKIP_REASONS)),
      error: { ...text, description: 'Why it is unresolved or skipped.' },
      notes: {
        ...list(text),
        description: 'What could not be asked beside, and why; what is said of the reference is true all the same.',
      },
      current: { ...object({ digest, mediaType: text }), description: 'What its tag has now.' },
      proposed: {
        ...object({ digest, mediaType: text }, { tag: text }),
        description: 'What is proposed, where that is a newer tag, or a digest that has matured and is not the newest.',
      },
      onward: {
        ...object({ digest, mediaType: text, tag: text }),
        description: 'The tag on a later release of its distribution that is proposed beside it (follow).',
      },
      tagNote: { ...text, description: 'What is known of tags that are there for it and are not proposed.' },
      seenSince: { ...time, description: 'Since when what is proposed is known.' },
      waitsUntil: { ...time, description: 'Until when the new digest is left to mature (min-age).' },
      platformsLost: {
        ...list(text),
        description: 'Platforms that the pinned image has and the new one has not, as far as that was looked up.',
      },
      notEdited: { ...oneOf(Object.keys(NOT_EDITED)), description: 'Why nothing is to be written.' },
    },
  );
  const finding = object(
    {
      rule: oneOf(checkRules.map(({ id }) => id)),
      severity: oneOf(SEVERITIES),
      file,
      range,
      message: text,
      help: { type: 'string', format: 'uri' },
    },
    { context: { const: true, description: 'The change under review did not bring it.' } },
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
        description: 'Compressed, of all layers, for each platform in use that it has.',
      },
      packages: { ...count, description: 'How many its package managers know.' },
    },
  };
  const base = object({}, { image: text, digest, stage: { ...count, description: 'A stage of this file.' } });
  const stage = object(
    { index: count, final: boolean, range, base, ...traits.required },
    { name: text, ...traits.optional },
  );
  const alternative = object(
    {
      reference: text,
      ...traits.required,
      reason: text,
      breaks: { ...list(text), description: 'What of this file would no longer work.' },
    },
    traits.optional,
  );
  const advice = object({ file, stages: list(stage), alternatives: list(alternative) });
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
      { advice: { ...list(advice), description: 'Of freshfrom advise: by file, for the final stage.' } },
    ),
    $defs: {
      range: {
        ...object({ start: place, end: place }),
        description: 'From 1; columns in UTF-16; the end is exclusive.',
      },
    },
  };
}
