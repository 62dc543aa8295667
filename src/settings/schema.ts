import * as v from 'valibot';
import { PLACEHOLDER_NAMES, unknownPlaceholder } from '../bump/title.ts';
import { SEVERITIES } from '../check/finding.ts';
import { autoMerge, buildArgs, imagePolicies, platforms, updateTags } from './schema-images.ts';
import { credentials, hosts, knownAs, mirrors } from './schema-registries.ts';
import {
  byteSize,
  day,
  duration,
  flag,
  globList,
  list,
  oneOf,
  pattern,
  patterns,
  text,
  wholeNumber,
  words,
} from './schema-values.ts';

// Exported from here because the build bundles valibot with this module alone.
export { safeParse } from 'valibot';

const globs = globList('takes globs, one a line');
const userNames = words('takes GitHub user names');

const template = v.pipe(
  text,
  v.check(
    (value) => unknownPlaceholder(value) === undefined,
    `takes text; its placeholders are ${PLACEHOLDER_NAMES.map((name) => `{${name}}`).join(', ')}`,
  ),
);

const AUTHOR = 'takes Name <email>, as in Image Bot <bot@example.com>';
const AUTHOR_FORM = /^([^<>\p{Cc}]*[^<>\p{Cc}\s])\s*<([^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+)>$/u;
const commitAuthor = v.pipe(
  v.string(AUTHOR),
  v.trim(),
  v.check((value) => AUTHOR_FORM.test(value), AUTHOR),
  v.transform((value) => {
    const [, name = '', email = ''] = AUTHOR_FORM.exec(value) ?? [];
    return { name, email };
  }),
);

const MILESTONE = 'takes the title or the number of a milestone';
const milestone = v.pipe(
  v.union([v.string(MILESTONE), v.number(MILESTONE)], MILESTONE),
  v.transform(String),
  v.trim(),
  v.nonEmpty(MILESTONE),
);

const BRANCHES = 'takes branch names, one a line';

/** In characters: the body of a pull request has a limit. */
const MAX_HEADER = 10_000;

/** The settings that have the same form as an input, an option and a key of the config file. */
export const shared = {
  paths: globs,
  exclude: globs,
  'ignore-images': globList('takes image patterns, one a line'),
  'fail-on': words('takes rule ids, severities (error, warning, notice) or none'),
  scope: oneOf(['changed', 'all']),
  mirrors,
  'known-as': knownAs,
  'build-args': buildArgs,
  pin: oneOf(['separate', 'together', 'off']),
  'pin-args': flag,
  'update-tags': updateTags,
  'min-age': duration,
  'end-of-life-soon': duration,
  platforms,
  'same-content': oneOf(['hold', 'propose']),
  'max-download': byteSize,
  group: oneOf(['all', 'image', 'directory']),
  'max-pull-requests': wholeNumber,
  comment: oneOf(['auto', 'always', 'never']),
  suggestions: flag,
  'branch-prefix': v.pipe(text, v.regex(/^[\w./-]*[\w/-]$/, 'takes the start of a branch name, as in freshfrom/')),
  'base-branch': v.pipe(words(BRANCHES), v.minLength(1, BRANCHES)),
  labels: list(/[\n,]/, 'takes label names, one a line'),
  assignees: userNames,
  reviewers: userNames,
  'team-reviewers': words('takes team slugs'),
  draft: flag,
  'commit-message': template,
  title: template,
  'pull-request-header': v.pipe(template, v.maxLength(MAX_HEADER, `takes text of at most ${MAX_HEADER} characters`)),
  'commit-author': commitAuthor,
  signoff: flag,
  milestone,
  'auto-merge': autoMerge,
  dashboard: flag,
} as const;

/** The settings that the config file can't have: they are read before it, or a repository must not decide them. */
export const outsideConfig = {
  mode: oneOf(['auto', 'check', 'bump']),
  config: text,
  'insecure-registries': hosts,
  'registry-credentials': credentials,
  'comment-key': text,
  'report-file': text,
  'sarif-file': text,
  'dry-run': flag,
} as const;

/** Every setting that is an input or an option, by its name. */
export const settings = { ...shared, ...outsideConfig };

const ruleSeverity = oneOf([...SEVERITIES, 'off']);

const IGNORE = 'takes a list of entries, each with image, file or rule';
const ignore = v.array(
  v.pipe(
    v.strictObject(
      {
        image: v.optional(pattern),
        file: v.optional(pattern),
        rule: v.optional(pattern),
        reason: v.optional(v.string('takes text')),
        until: v.optional(day),
      },
      IGNORE,
    ),
    v.check(({ image, file, rule }) => (image ?? file ?? rule) !== undefined, IGNORE),
  ),
  IGNORE,
);

const GROUPS = 'takes a list of groups, each with a name and with images, files or both';
const groups = v.array(
  v.pipe(
    v.strictObject(
      { name: text, images: v.optional(patterns), files: v.optional(patterns), 'auto-merge': v.optional(autoMerge) },
      GROUPS,
    ),
    v.check(({ images, files }) => (images ?? files) !== undefined, GROUPS),
  ),
  GROUPS,
);

/** The config file. */
export const configFile = v.strictObject({
  ...v.partial(v.object(shared)).entries,
  rules: v.optional(v.record(v.string(), ruleSeverity, 'takes a mapping of rule ids to error, warning, notice or off')),
  ignore: v.optional(ignore),
  groups: v.optional(groups),
  images: v.optional(imagePolicies),
});
