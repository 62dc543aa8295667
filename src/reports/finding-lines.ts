import type { Finding, Severity } from '../check/finding.ts';
import { terminalText } from '../util/escape.ts';

const COLOURS: Record<Severity | 'file' | 'faint', readonly [string, string]> = {
  error: ['\x1b[31m', '\x1b[39m'],
  warning: ['\x1b[33m', '\x1b[39m'],
  notice: ['\x1b[36m', '\x1b[39m'],
  file: ['\x1b[1m', '\x1b[22m'],
  faint: ['\x1b[2m', '\x1b[22m'],
};

/** Wraps text in the escape sequences of a style. */
export type Paint = (text: string, style: keyof typeof COLOURS) => string;

/** Returns a `Paint`; without colour it returns its text unchanged. */
export function painter(colour: boolean): Paint {
  return (text, style) => (colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text);
}

/** The findings of one file for a terminal, one per line, in aligned columns. */
export function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  const width = findings.reduce((widest, finding) => Math.max(widest, lineAndColumn(finding).length), 0);
  return findings.map((finding) => {
    const severity = paint(finding.severity.padEnd('warning'.length), finding.severity);
    const message = terminalText(finding.message);
    return `  ${lineAndColumn(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, 'faint')}`;
  });
}

function lineAndColumn({ range }: Finding): string {
  return `${range.start.line}:${range.start.column}`;
}
