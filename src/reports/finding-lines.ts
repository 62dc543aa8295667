import type { Finding, Severity } from '../check/finding.ts';
import { terminalText } from '../util/escape.ts';
import { wrap } from '../util/wrap.ts';
import { shortenMiddle } from './shorten.ts';

const STYLES = {
  error: ['\x1b[31m', '\x1b[39m'],
  warning: ['\x1b[33m', '\x1b[39m'],
  notice: ['\x1b[36m', '\x1b[39m'],
  added: ['\x1b[32m', '\x1b[39m'],
  removed: ['\x1b[31m', '\x1b[39m'],
  place: ['\x1b[36m', '\x1b[39m'],
  file: ['\x1b[1m', '\x1b[22m'],
  faint: ['\x1b[2m', '\x1b[22m'],
} as const satisfies Record<Severity | string, readonly [string, string]>;

/** Wraps text in the escape sequences of a style. */
export type Paint = (text: string, style: keyof typeof STYLES) => string;

/** Returns a `Paint`; without colour it returns its text unchanged. */
export function painter(colour: boolean): Paint {
  return (text, style) => (colour ? `${STYLES[style][0]}${text}${STYLES[style][1]}` : text);
}

/** How a report looks where it is read. */
export interface TextStyle {
  readonly paint: Paint;
  /** Columns; undefined: lines may have any length. */
  readonly width: number | undefined;
}

/** What is shown of a finding beside its own words. */
export interface Emphasis {
  /** Whether it makes the check fail. */
  readonly fails: (finding: Finding) => boolean;
  /** The line of a file, where it can be shown. */
  readonly sourceLine: (file: string, line: number) => string | undefined;
}

const NO_EMPHASIS: Emphasis = { fails: () => false, sourceLine: () => undefined };
/** Columns of a severity. */
export const SEVERITY_WIDTH = 'warning'.length;
/** A message has at least so many columns. */
const MIN_MESSAGE = 30;

/** The findings of one file for a terminal, in aligned columns. Without a width each is one line. */
export function findingLines(
  findings: readonly Finding[],
  style: TextStyle,
  { fails, sourceLine }: Emphasis = NO_EMPHASIS,
): string[] {
  const { paint } = style;
  const width = findings.reduce((widest, finding) => Math.max(widest, lineAndColumn(finding).length), 0);
  return findings.flatMap((finding) => {
    const { severity, message, rule, blamed } = finding;
    const mark = fails(finding) ? paint('✗', 'error') : ' ';
    const start = `${mark} ${lineAndColumn(finding).padEnd(width)}  ${paint(severity.padEnd(SEVERITY_WIDTH), severity)}  `;
    const column = 2 + width + 2 + SEVERITY_WIDTH + 2;
    const text = `${terminalText(message)}${blamed ? '' : ' (not of this change)'}`;
    return [...messageLines(start, column, text, rule, style), ...excerpt(finding, sourceLine, style)];
  });
}

/** A message after what stands before it, its later lines below its first, and the rule at the end. */
export function messageLines(start: string, column: number, text: string, rule: string, style: TextStyle): string[] {
  const { paint, width } = style;
  if (width === undefined) return [`${start}${text}  ${paint(rule, 'faint')}`];
  const isNarrow = width - column < MIN_MESSAGE;
  const indent = isNarrow ? 4 : column;
  const lines = wrap(`${text}  ${rule}`, Math.max(width - indent, MIN_MESSAGE / 2));
  const last = lines.at(-1) ?? '';
  const painted = [...lines.slice(0, -1), `${last.slice(0, -rule.length)}${paint(rule, 'faint')}`];
  const [first = '', ...rest] = painted.map((line, index) =>
    index === 0 && !isNarrow ? line : `${' '.repeat(indent)}${line}`,
  );
  return isNarrow ? [start.trimEnd(), first, ...rest] : [`${start}${first}`, ...rest];
}

/** The source line of an error, with a mark below what is wrong. */
function excerpt({ severity, file, range }: Finding, sourceLine: Emphasis['sourceLine'], style: TextStyle): string[] {
  const written = severity === 'error' ? sourceLine(file, range.start.line) : undefined;
  if (written === undefined || written.trim() === '') return [];
  const { start, end } = range;
  const room = Math.max((style.width ?? MAX_EXCERPT) - 6, MIN_MESSAGE);
  // What is wrong may be far to the right.
  const from = start.column + MIN_MESSAGE / 2 > room ? start.column - 1 - MIN_MESSAGE / 3 : 0;
  const cut = (text: string) => `${from > 0 ? '…' : ''}${terminalText(text)}`;
  const last = end.line === start.line ? Math.max(end.column - 1, start.column) : written.length;
  const line = cut(written.slice(from));
  const shown = line.length > room ? `${line.slice(0, room - 1)}…` : line;
  const before = columnsOf(cut(written.slice(from, start.column - 1)));
  const marked = columnsOf(terminalText(written.slice(start.column - 1, last)));
  const caret = '^'.repeat(Math.max(Math.min(marked, room - before), 1));
  return [`      ${shown}`, `      ${' '.repeat(before)}${style.paint(caret, severity)}`];
}

/** Letters that take two columns of a terminal: of East Asia, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** Characters of a source line that are shown where lines may have any length. */
const MAX_EXCERPT = 200;

/** The name of a file above its findings. */
export function fileHeading(file: string, { paint, width }: TextStyle): string {
  const name = terminalText(file);
  return paint(width === undefined ? name : shortenMiddle(name, Math.max(width, MIN_MESSAGE)), 'file');
}

function lineAndColumn({ range }: Finding): string {
  return `${range.start.line}:${range.start.column}`;
}
