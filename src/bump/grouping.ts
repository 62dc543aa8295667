import type { Matcher } from '../check/settings.ts';
import { familiarName, type Reference } from '../model/reference.ts';
import type { BumpUse } from './bump-use.ts';
import { shortHash } from './short-hash.ts';

/** A group of the configuration, with the patterns of its images and files; undefined: any. */
export interface GroupRule {
  readonly name: string;
  readonly images: ((reference: Reference) => boolean) | undefined;
  readonly files: Matcher | undefined;
}

/** How edits are grouped in pull requests: by the first rule that matches, otherwise all, by image or by folder. */
export interface Grouping {
  readonly by: 'all' | 'image' | 'directory';
  readonly rules: readonly GroupRule[];
}

/** The name of a use's group; undefined for the pull request of all other uses. */
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

/** A name as part of a branch name: other characters than letters, digits and `-` are replaced, a hash keeps names apart. */
export function branchPart(name: string): string {
  const plain = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  if (plain === name) return name;
  const hash = shortHash(name, 6);
  return plain === '' ? hash : `${plain}-${hash}`;
}
