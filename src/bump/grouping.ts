import { createHash } from 'node:crypto';
import type { Matcher } from '../check/settings.ts';
import { familiarName, type Reference } from '../model/reference.ts';
import type { BumpUse } from './bump-use.ts';

/** A group of the configuration: what fits its images and its files. */
export interface GroupRule {
  readonly name: string;
  readonly images: ((reference: Reference) => boolean) | undefined;
  readonly files: Matcher | undefined;
}

/** How edits are shared out to pull requests: the first rule that fits, else one for all, for each image or each folder. */
export interface Grouping {
  readonly by: 'all' | 'image' | 'directory';
  readonly rules: readonly GroupRule[];
}

/** The name of the group that a reference belongs to; undefined: the one of all. */
export function groupOf({ use }: BumpUse, { by, rules }: Grouping): string | undefined {
  const { file, reference } = use;
  if (reference === undefined) return undefined;
  const rule = rules.find(({ images, files }) => (images?.(reference) ?? true) && (files?.(file) ?? true));
  if (rule !== undefined) return rule.name;
  switch (by) {
    case 'all':
      return undefined;
    case 'image':
      return familiarName(reference);
    case 'directory':
      return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  }
}

/** A name as a part of a branch's name: what git or a reader might stumble over is replaced, and names stay apart. */
export function branchPart(name: string): string {
  const plain = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  if (plain === name) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return plain === '' ? hash : `${plain}-${hash}`;
}
