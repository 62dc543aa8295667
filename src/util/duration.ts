const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** The longest duration that `parseDuration` accepts: a year, in milliseconds. */
export const MAX_DURATION = 365 * DAY;

/** Parses `90m`, `36h`, `3d`, `2w` or `0` to milliseconds; undefined for any other text and for more than a year. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const [, count, unit = ''] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  return milliseconds <= MAX_DURATION ? milliseconds : undefined;
}
