import type { Span } from '../../model/source-text.ts';
import { skipWhiteSpace, trimWhiteSpace } from './white-space.ts';

/** A parser directive, `# key=value` above everything else. https://docs.docker.com/reference/dockerfile/#parser-directives */
export interface ParserDirective {
  readonly key: 'syntax' | 'escape' | 'check';
  readonly value: string;
  /** Of the value, in bytes. */
  readonly span: Span;
}

const KEY = /([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*/y;

/** The directive that a line without its line end is, or undefined; `offset` is where the line begins in the file. */
export function parseDirective(line: string, offset: number): ParserDirective | undefined {
  if (!line.startsWith('#')) return undefined;
  KEY.lastIndex = skipWhiteSpace(line, 1);
  const key = KEY.exec(line)?.[1]?.toLowerCase();
  if (key !== 'syntax' && key !== 'escape' && key !== 'check') return undefined;
  const start = KEY.lastIndex;
  const value = line.slice(start, trimWhiteSpace(line));
  // A value of nothing but blanks is a value: a blank one.
  const isDirective = value !== '' || line[start - 1] !== '=';
  return isDirective ? { key, value, span: { start: offset + start, end: offset + start + value.length } } : undefined;
}

/**
 * The value of `# syntax=`: the image of the frontend, up to its first blank. BuildKit finds it by other rules than
 * `escape`: a first line `#!…` is skipped, and a blank before the `#` makes the line no directive.
 */
export function findSyntaxDirective(text: string): ParserDirective | undefined {
  let offset = text.startsWith('\xef\xbb\xbf') ? 3 : 0;
  for (let first = true; offset < text.length; first = false) {
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(offset, end).replace(/\r$/, '');
    if (!(first && line.startsWith('#!'))) {
      const directive = parseDirective(line, offset);
      if (directive === undefined) return undefined;
      if (directive.key === 'syntax') {
        const image = directive.value.split(' ', 1)[0] ?? '';
        const { start } = directive.span;
        return { ...directive, value: image, span: { start, end: start + image.length } };
      }
    }
    offset = end + 1;
  }
  return undefined;
}
