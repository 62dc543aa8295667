import * as v from 'valibot';
import { PLACEHOLDER_NAMES, unknownPlaceholder } from '../bump/title.ts';
import { SEVERITIES } from '../check/finding.ts';
import { isGlob, isWithinLimits, LIMITS } from '../globs/index.ts';
import { allowedVersions } from '../tags/allowed-versions.ts';
import { parseByteSize } from '../util/byte-size.ts';
import { parseDuration } from '../util/duration.ts';
import { formatList } from '../util/words.ts';
import { nearestPlatform, parseKnownPlatform } from './known-platforms.ts';

// From here, so that the build finds in one file what is used of the library.
export { safeParse } from 'valibot';

/*
 * Every setting's form, once: action inputs and options bring text, the config file brings YAML values, and both
 * forms are taken everywhere. The message of each schema is what a person reads who wrote something else.
 */

const oneOf = <const T extends readonly string[]>(values: T) => v.picklist(values, `takes ${formatList(values, 'or')}`);

const text = v.pipe(v.string('takes a text'), v.trim(), v.nonEmpty('takes a text that is not empty'));

const WHOLE = 'takes a whole number from 1';
const wholeNumber = v.union(
  [
    v.pipe(v.number(WHOLE), v.integer(WHOLE), v.minValue(1, WHOLE)),
    v.pipe(v.string(WHOLE), v.trim(), v.regex(/^[1-9]\d{0,5}$/, WHOLE), v.transform(Number)),
  ],
  WHOLE,
);

const template = v.pipe(
  text,
  v.check(
    (value) => unknownPlaceholder(value) === undefined,
    `takes a text; in braces it may hold ${PLACEHOLDER_NAMES.map((name) => `{${name}}`).join(', ')}`,
  ),
);

const flag = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])], 'takes true or false'),
  v.transform((value) => value === true || value.toString().toLowerCase() === 'true'),
);

const list = (separator: RegExp, takes: string) =>
  v.pipe(
    v.union([v.string(), v.array(v.string())], takes),
    v.transform((value) => (typeof value === 'string' ? value.split(separator) : value).map((item) => item.trim())),
    v.transform((items) => items.filter((item) => item !== '')),
  );

const lines = (takes: string) => list(/\n/, takes);
const words = (takes: string) => list(/[\s,]+/, takes);

const GLOB = 'with every bracket closed and no ! in front';
const GLOB_LIMITS = `each of at most ${LIMITS.length} characters, ${LIMITS.depth} brackets deep, with {1..${LIMITS.range}} at the longest`;
const globList = (takes: string) =>
  v.pipe(
    lines(takes),
    v.everyItem(isGlob, `${takes}, ${GLOB}`),
    v.everyItem(isWithinLimits, `${takes}, ${GLOB_LIMITS}`),
  );
const globs = globList('takes globs, one a line');

const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
const HOST_PATH = /^[A-Za-z0-9.[\]:-]+(?:\/[a-z0-9._-]+)*$/;

const hosts = v.pipe(words('takes hosts'), v.everyItem(isHost, 'takes hosts, each as HOST or HOST:PORT'));

const MIRROR = 'takes FROM=TO, one a line, as in docker.io=mirror.example/hub';
/** Docker Hub has no deeper names: what stands in place of an image has to be one, and a host alone is none. */
const HUB_IMAGE = /^(?:index\.|registry-1\.)?docker\.io\/[^/]+\/[^/]+$/;
const mirrors = v.pipe(
  lines(MIRROR),
  v.transform((items) => items.map((item) => item.split('=').map((part) => part.trim().replace(/\/+$/, '')))),
  v.everyItem((parts) => parts.length === 2 && parts.every(isHostPath), MIRROR),
  v.everyItem(([from = '', to = '']) => !HUB_IMAGE.test(from) || to.includes('/'), MIRROR),
  v.transform((pairs) => pairs.map(([from = '', to = '']) => ({ from, to }))),
);

const ARG_NAME = /^[A-Za-z_]\w*$/;
const BUILD_ARGS = 'takes NAME=value, one a line; in the config file also a mapping of file patterns to such mappings';
const argName = v.pipe(v.string(), v.regex(ARG_NAME, BUILD_ARGS));
const argValue = v.pipe(v.union([v.string(), v.number(), v.boolean()], BUILD_ARGS), v.transform(String));
const pattern = v.pipe(
  v.string('takes a pattern'),
  v.check(isGlob, `takes a pattern, ${GLOB}`),
  v.check(isWithinLimits, `takes patterns, ${GLOB_LIMITS}`),
);
const buildArgs = v.union(
  [
    v.pipe(
      lines(BUILD_ARGS),
      v.everyItem((item) => ARG_NAME.test(item.split('=', 1)[0] ?? '') && item.includes('='), BUILD_ARGS),
      v.transform((items) => {
        const pairs = items.map(
          (item) => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)] as const,
        );
        return { '**': Object.fromEntries(pairs) };
      }),
    ),
    v.record(pattern, v.record(argName, argValue, BUILD_ARGS)),
  ],
  BUILD_ARGS,
);

// Every part has this message: valibot's own repeats the value.
const CREDENTIALS = 'takes a YAML list, each entry with registry, username and password';
/** A secret that isn't there, as on a fork's pull request, leaves nothing behind the colon. */
const secret = v.pipe(
  v.union([v.string(), v.number(), v.null()], CREDENTIALS),
  v.transform((value) => String(value ?? '')),
);
const registryHost = v.pipe(v.string(CREDENTIALS), v.nonEmpty(CREDENTIALS));
/** Only the parsed form; the text of the input is YAML and is parsed before. */
const credentials = v.array(
  v.strictObject({ registry: registryHost, username: secret, password: secret }, CREDENTIALS),
  CREDENTIALS,
);

const updateTags = oneOf(['digest', 'patch', 'minor', 'major']);

const MIN_AGE = 'takes a duration of at most a year, as in 36h, 3d or 2w, or 0';
const minAge = v.pipe(
  v.union([v.string(MIN_AGE), v.literal(0)], MIN_AGE),
  v.transform((value) => parseDuration(String(value).trim())),
  v.check((duration) => duration !== undefined, MIN_AGE),
  v.transform((duration) => duration ?? 0),
);

const PLATFORMS = 'takes platforms, each as OS/ARCH or OS/ARCH/VARIANT, as in linux/arm64';
const platforms = v.pipe(
  words(PLATFORMS),
  v.minLength(1, PLATFORMS),
  v.check(
    (items) => items.every((item) => parseKnownPlatform(item) !== undefined),
    ({ input }) => noPlatform(input.find((item) => parseKnownPlatform(item) === undefined) ?? ''),
  ),
  v.transform((items) => items.flatMap((item) => parseKnownPlatform(item) ?? [])),
);

function noPlatform(item: string): string {
  const meant = nearestPlatform(item);
  return `${PLATFORMS}; ${JSON.stringify(item.slice(0, 60))} is none${meant === undefined ? '' : `, write ${meant}`}`;
}

const SIZE = 'takes a number of bytes, as in 500kB, 100MB or 1GB';
const size = v.pipe(
  v.union([v.string(SIZE), v.number(SIZE)], SIZE),
  v.transform((value) => parseByteSize(String(value).trim())),
  v.check((bytes) => bytes !== undefined, SIZE),
  v.transform((bytes) => bytes ?? 0),
);

export const severity = oneOf([...SEVERITIES, 'off']);

/** The settings that have the same form as an input, an option and a key of the config file. */
export const shared = {
  paths: globs,
  exclude: globs,
  'ignore-images': globList('takes image patterns, one a line'),
  'fail-on': words('takes rule ids, severities (error, warning, notice) or none'),
  scope: oneOf(['changed', 'all']),
  mirrors,
  'build-args': buildArgs,
  pin: oneOf(['separate', 'together', 'off']),
  'pin-args': flag,
  'update-tags': updateTags,
  'min-age': minAge,
  platforms,
  'same-content': oneOf(['hold', 'propose']),
  'max-download': size,
  group: oneOf(['all', 'image', 'directory']),
  'max-pull-requests': wholeNumber,
  comment: oneOf(['auto', 'always', 'never']),
  suggestions: flag,
  'branch-prefix': v.pipe(text, v.regex(/^[\w./-]*[\w/-]$/, 'takes the beginning of a branch name, as in freshfrom/')),
  'base-branch': text,
  labels: list(/[\n,]/, 'takes label names, one a line'),
  assignees: words('takes log-in names'),
  reviewers: words('takes log-in names'),
  'team-reviewers': words('takes team slugs'),
  draft: flag,
  'commit-message': template,
  title: template,
  signoff: flag,
  'auto-merge': oneOf(['off', 'squash', 'merge', 'rebase']),
} as const;

/** The settings that the config file doesn't have: where they are read, the file isn't yet, or must have no say. */
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

const GROUPS = 'takes a list of groups, each with a name and with images, files or both';
const patterns = v.pipe(v.array(pattern, 'takes a list of patterns'), v.minLength(1, 'takes a list of patterns'));
const groups = v.array(
  v.pipe(
    v.strictObject({ name: text, images: v.optional(patterns), files: v.optional(patterns) }, GROUPS),
    v.check(({ images, files }) => (images ?? files) !== undefined, GROUPS),
  ),
  GROUPS,
);

const ALLOWED = 'takes a range of versions as npm reads it, as in ">=22 <25" or "22 || 24"';
const allowed = v.pipe(
  v.union([v.string(ALLOWED), v.number(ALLOWED)], ALLOWED),
  v.transform(String),
  v.trim(),
  v.nonEmpty(ALLOWED),
  v.check((text) => !/\blts\b/i.test(text), `${ALLOWED}; lts is not supported yet`),
  v.check((text) => allowedVersions(text) !== undefined, ALLOWED),
  v.transform((text) => allowedVersions(text) ?? (() => false)),
);

const IMAGES =
  'takes a mapping of image patterns to policies, each with digest, update-tags, follow, allowed, min-age or group';
/** YAML 1.1 reads off as false, and many write it so. */
const switchWord = v.pipe(
  v.union([v.boolean(), v.picklist(['on', 'off'])], 'takes on or off'),
  v.transform((value) => value === true || value === 'on'),
);
const images = v.record(
  pattern,
  v.strictObject(
    {
      digest: v.optional(switchWord),
      'update-tags': v.optional(updateTags),
      follow: v.optional(oneOf(['codename', 'off'])),
      allowed: v.optional(allowed),
      'min-age': v.optional(minAge),
      group: v.optional(text),
    },
    IMAGES,
  ),
  IMAGES,
);

const IGNORE = 'takes a list of entries, each with image, file or rule';
const DAY = 'takes a day, as in 2026-12-31';

/** Every setting that is an input or an option, by its name. */
export const settings = { ...shared, ...outsideConfig };

/** The config file. */
export const configFile = v.strictObject({
  ...v.partial(v.object(shared)).entries,
  rules: v.optional(v.record(v.string(), severity, 'takes a mapping of rule ids to error, warning, notice or off')),
  ignore: v.optional(
    v.array(
      v.pipe(
        v.strictObject(
          {
            image: v.optional(pattern),
            file: v.optional(pattern),
            rule: v.optional(pattern),
            reason: v.optional(v.string('takes a text')),
            until: v.optional(v.pipe(v.string(DAY), v.isoDate(DAY), v.check(isDay, DAY))),
          },
          IGNORE,
        ),
        v.check(({ image, file, rule }) => (image ?? file ?? rule) !== undefined, IGNORE),
      ),
      IGNORE,
    ),
  ),
  groups: v.optional(groups),
  images: v.optional(images),
});

/** On the calendar: there is no 30th of February. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** In a URL, too: `host:99999` is none. */
function isHost(text: string): boolean {
  return HOST.test(text) && URL.canParse(`http://${text}`);
}

function isHostPath(text: string): boolean {
  return HOST_PATH.test(text) && isHost(text.split('/', 1)[0] ?? '');
}
