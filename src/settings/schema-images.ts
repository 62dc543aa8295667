import * as v from 'valibot';
import { parseVersionRange } from '../tags/version-range.ts';
import { nearestPlatform, parseKnownPlatform } from './known-platforms.ts';
import { duration, lines, oneOf, onOrOff, pattern, text, words } from './schema-values.ts';

const PLATFORMS = 'takes platforms, each as OS/ARCH or OS/ARCH/VARIANT, as in linux/arm64';

/** A list of platforms that images can be built for. */
export const platforms = v.pipe(
  words(PLATFORMS),
  v.minLength(1, PLATFORMS),
  v.check(
    (items) => items.every((item) => parseKnownPlatform(item) !== undefined),
    ({ input }) => unknownPlatform(input.find((item) => parseKnownPlatform(item) === undefined) ?? ''),
  ),
  v.transform((items) => items.flatMap((item) => parseKnownPlatform(item) ?? [])),
);

function unknownPlatform(item: string): string {
  const nearest = nearestPlatform(item);
  const hint = nearest === undefined ? '' : `, write ${nearest}`;
  return `${PLATFORMS}; ${JSON.stringify(item.slice(0, 60))} is not a platform${hint}`;
}

const ARG_NAME = /^[A-Za-z_]\w*$/;
const BUILD_ARGS = 'takes NAME=value, one a line; in the config file also a mapping of file patterns to such mappings';
const argName = v.pipe(v.string(), v.regex(ARG_NAME, BUILD_ARGS));
const argValue = v.pipe(v.union([v.string(), v.number(), v.boolean()], BUILD_ARGS), v.transform(String));

/** Values of build arguments by name, by the pattern of the files that they are for. */
export const buildArgs = v.union(
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

/** How far a tag may move. */
export const updateTags = oneOf(['digest', 'patch', 'minor', 'major']);

/** How a pull request merges by itself, or `off`. */
export const autoMerge = oneOf(['off', 'squash', 'merge', 'rebase']);

const ALLOWED = 'takes a version range in the syntax of npm, as in ">=22 <25" or "22 || 24", or lts';
/** The lines with long-term support. */
export const LTS = 'lts';
const allowed = v.pipe(
  v.union([v.string(ALLOWED), v.number(ALLOWED)], ALLOWED),
  v.transform(String),
  v.trim(),
  v.nonEmpty(ALLOWED),
  v.check((range) => range === LTS || parseVersionRange(range) !== undefined, ALLOWED),
  v.transform((range) => (range === LTS ? LTS : (parseVersionRange(range) ?? (() => false)))),
);

const POLICIES =
  'takes a mapping of image patterns to policies, each with digest, update-tags, follow, allowed, min-age, group or auto-merge';

/** Policies by image pattern. */
export const imagePolicies = v.record(
  pattern,
  v.strictObject(
    {
      digest: v.optional(onOrOff),
      'update-tags': v.optional(updateTags),
      follow: v.optional(oneOf(['codename', 'off'])),
      allowed: v.optional(allowed),
      'min-age': v.optional(duration),
      group: v.optional(text),
      'auto-merge': v.optional(autoMerge),
    },
    POLICIES,
  ),
  POLICIES,
);
