const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** Of a duration that somebody sets, in milliseconds: a year. */
export const LONGEST_DURATION = 365 * DAY;

/** `90m`, `36h`, `3d`, `2w` or `0` in milliseconds; undefined where it is something else or longer than a year. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const [, count, unit = ''] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
  return milliseconds <= LONGEST_DURATION ? milliseconds : undefined;
}
