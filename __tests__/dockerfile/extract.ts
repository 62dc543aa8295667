import { createHash } from 'node:crypto';
import { applyEdits, type TextEdit } from '../../src/model/edit.ts';
import type { ReadOptions } from '../../src/model/format.ts';
import type { ImageUse } from '../../src/model/image-use.ts';
import { familiarReference } from '../../src/model/reference.ts';
import { type ReadDockerfile, readDockerfile } from '../support/dockerfile.ts';

export type Options = Partial<ReadOptions>;

/** What a Dockerfile says of images. */
export function extract(content: string | Uint8Array, options: Options = {}): Omit<ReadDockerfile, 'stages'> {
  const { stages, ...reading } = readDockerfile(content, options);
  return reading;
}

/** The digest that a tag has in these tests: the same for the same reference. */
export function madeUpDigest(reference: string): string {
  return `sha256:${createHash('sha256').update(reference).digest('hex')}`;
}

/** The edits that give every reference with a tag its made-up digest, where one can be written. */
export function editsFor(uses: readonly ImageUse[]): TextEdit[] {
  return uses.flatMap(({ file, site, reference }) => {
    if (typeof site !== 'object' || reference?.tag === undefined) return [];
    const text = site.prefix + madeUpDigest(familiarReference(reference)).slice(site.elsewhere.length);
    return [{ file, range: site.range, span: site.span, text }];
  });
}

/** The file with the made-up digests written. */
export function fix(content: string | Uint8Array, options: Options = {}): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.from(applyEdits(bytes, editsFor(extract(bytes, options).uses)));
}

/** One line for each use: what it resolves to, or why not. */
export function summary(content: string | Uint8Array, options: Options = {}): string[] {
  return extract(content, options).uses.map(({ resolved, skipReason }) => skipReason ?? resolved ?? '');
}

/** The digest that is pinned already in texts with `<old>`. */
export const OLD = `sha256:${'1'.repeat(64)}`;

/**
 * Text with `<name:tag>` for the made-up digest of that reference, and `<old>` for the one that is pinned; ` hex` behind
 * the name leaves the algorithm out.
 */
export function withDigests(text: string): string {
  return text.replace(/<([^<>\n ]+)( hex)?>/g, (_, name: string, hexOnly?: string) => {
    const digest = name === 'old' ? OLD : madeUpDigest(name);
    return hexOnly === undefined ? digest : digest.slice('sha256:'.length);
  });
}

/** One line for each use: its written text, and where it stands. */
export function places(content: string | Uint8Array, options: Options = {}): string[] {
  return extract(content, options).uses.map(({ written, range: { start, end } }) => {
    const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
    return `${written} at ${start.line}:${start.column}-${to}`;
  });
}
