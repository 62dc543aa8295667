/*
 * The forms of single values, from which schema.ts builds every setting. Inputs and options bring text, the config file
 * brings YAML values; both are accepted everywhere. Each schema's message completes the sentence "it …" for a value
 * that doesn't fit.
 */
import * as v from 'valibot';
import { isGlob, isWithinLimits, LIMITS } from '../globs/index.ts';
import { parseByteSize } from '../util/byte-size.ts';
import { parseDuration } from '../util/duration.ts';
import { formatList } from '../util/grammar.ts';

/** One of several words. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `takes ${formatList(values, 'or')}`);

/** Non-empty text, trimmed. */
export const text = v.pipe(v.string('takes text'), v.trim(), v.nonEmpty('takes text that is not empty'));

const WHOLE_NUMBER = 'takes a whole number from 1';
/** A whole number from 1 to 999999. */
export const wholeNumber = v.union(
  [
    v.pipe(v.number(WHOLE_NUMBER), v.integer(WHOLE_NUMBER), v.minValue(1, WHOLE_NUMBER)),
    v.pipe(v.string(WHOLE_NUMBER), v.trim(), v.regex(/^[1-9]\d{0,5}$/, WHOLE_NUMBER), v.transform(Number)),
  ],
  WHOLE_NUMBER,
);

/** A boolean, as YAML and GitHub Actions write it. */
export const flag = v.pipe(
  v.union([v.boolean(), v.picklist(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])], 'takes true or false'),
  v.transform((value) => value === true || value.toString().toLowerCase() === 'true'),
);

/** A boolean as `on` or `off`; YAML 1.1 turns both words into booleans. */
export const onOrOff = v.pipe(
  v.union([v.boolean(), v.picklist(['on', 'off'])], 'takes on or off'),
  v.transform((value) => value === true || value === 'on'),
);

/** A list of texts, or one text that holds them with separators. @param takes the message for anything else */
export const list = (separator: RegExp, takes: string) =>
  v.pipe(
    v.union([v.string(), v.array(v.string())], takes),
    v.transform((value) => (typeof value === 'string' ? value.split(separator) : value).map((item) => item.trim())),
    v.transform((items) => items.filter((item) => item !== '')),
  );

/** A list with one item per line. */
export const lines = (takes: string) => list(/\n/, takes);

/** A list whose items are separated by white space or commas. */
export const words = (takes: string) => list(/[\s,]+/, takes);

const GLOB_SYNTAX = 'with every bracket closed and no leading !';
const GLOB_LIMITS = `each of at most ${LIMITS.length} characters, with brackets at most ${LIMITS.depth} deep and {1..${LIMITS.range}} as the longest range`;

/** A list with one glob per line. */
export const globList = (takes: string) =>
  v.pipe(
    lines(takes),
    v.everyItem(isGlob, `${takes}, ${GLOB_SYNTAX}`),
    v.everyItem(isWithinLimits, `${takes}, ${GLOB_LIMITS}`),
  );

/** One glob over paths, images or rule ids. */
export const pattern = v.pipe(
  v.string('takes a pattern'),
  v.check(isGlob, `takes a pattern, ${GLOB_SYNTAX}`),
  v.check(isWithinLimits, `takes patterns, ${GLOB_LIMITS}`),
);

/** A YAML list of at least one pattern. */
export const patterns = v.pipe(
  v.array(pattern, 'takes a list of patterns'),
  v.minLength(1, 'takes a list of patterns'),
);

const DURATION = 'takes a duration of at most a year, as in 36h, 3d or 2w, or 0';
/** A duration, in milliseconds. */
export const duration = v.pipe(
  v.union([v.string(DURATION), v.literal(0)], DURATION),
  v.transform((value) => parseDuration(String(value).trim())),
  v.check((milliseconds) => milliseconds !== undefined, DURATION),
  v.transform((milliseconds) => milliseconds ?? 0),
);

const BYTE_SIZE = 'takes a number of bytes, as in 500kB, 100MB or 1GB';
/** An amount of data, in bytes. */
export const byteSize = v.pipe(
  v.union([v.string(BYTE_SIZE), v.number(BYTE_SIZE)], BYTE_SIZE),
  v.transform((value) => parseByteSize(String(value).trim())),
  v.check((bytes) => bytes !== undefined, BYTE_SIZE),
  v.transform((bytes) => bytes ?? 0),
);

const DAY = 'takes a day, as in 2026-12-31';
/** A day of the calendar, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(DAY), v.isoDate(DAY), v.check(isOnCalendar, DAY));

/** False for 2026-02-30. */
function isOnCalendar(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
