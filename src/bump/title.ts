import { shortDigest } from '../model/digest.ts';
import { editsByFile } from '../model/edit.ts';
import { familiarName, type Reference } from '../model/reference.ts';
import { markdownText, terminalText } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { editsOf, imagesOf, type Move, movesOf } from './image-moves.ts';
import type { Bump } from './plan.ts';

/** The placeholders of a title or commit message, and their values. */
const PLACEHOLDERS = {
  verb: (bump: Bump) => verbOf(bump),
  image: (bump: Bump) => only(bump, ({ reference }) => familiarName(reference)) ?? pluralize(imageCount(bump), 'image'),
  tag: (bump: Bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? '') ?? '',
  digest: (bump: Bump) => only(bump, ({ to }) => (to === undefined ? '' : shortDigest(to))) ?? '',
  count: (bump: Bump) => String(imageCount(bump)),
  files: (bump: Bump) => String(editsByFile(editsOf(bump.uses)).size),
  group: (bump: Bump) => groupName(bump) ?? 'all',
} as const;

const BRACES = /\{([A-Za-z_-]*)\}/g;

/** The first unknown placeholder of a template. */
export function unknownPlaceholder(template: string): string | undefined {
  return [...template.matchAll(BRACES)].map(([, name = '']) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}

/** The names of the placeholders, without braces. */
export const PLACEHOLDER_NAMES: readonly string[] = Object.keys(PLACEHOLDERS);

/** The template with the bump's values for its placeholders, for one line. */
export function fillTemplate(template: string, bump: Bump): string {
  // An empty value leaves no double blank.
  return filled(template, bump)
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** The same for a template in Markdown of any number of lines. */
export function fillMarkdownTemplate(template: string, bump: Bump): string {
  return filled(template, bump, markdownText);
}

/** @param escapeText escapes values that may hold any text */
function filled(template: string, bump: Bump, escapeText: (text: string) => string = (text) => text): string {
  return template.replace(BRACES, (whole, name: string) => {
    if (!Object.hasOwn(PLACEHOLDERS, name)) return whole;
    const value = PLACEHOLDERS[name as keyof typeof PLACEHOLDERS](bump);
    return name === 'group' ? escapeText(value) : value;
  });
}

/** On one line: a folder may have any name. */
function groupName({ group }: Bump): string | undefined {
  return group === undefined ? undefined : terminalText(group);
}

/** The title of a bump's pull request and commit, in the form of Conventional Commits. */
export function titleOf(bump: Bump): string {
  const verb = verbOf(bump);
  const single = singleMove(bump);
  if (single !== undefined) {
    const to = single.tag === undefined ? '' : ` to ${single.tag}`;
    return `chore(docker): ${verb} ${single.image}${to}`;
  }
  const name = groupName(bump);
  const where = name === undefined ? '' : ` (${name})`;
  return `chore(docker): ${MANY[verb]}${where}`;
}

const MANY = {
  pin: 'pin base images by digest',
  update: 'update base images',
  refresh: 'refresh base image digests',
} as const;

function verbOf(bump: Bump): keyof typeof MANY {
  const moves = movesOf(bump.uses);
  if (moves.some(({ tag }) => tag !== undefined)) return 'update';
  return moves.every(({ from }) => from === undefined) ? 'pin' : 'refresh';
}

type SingleMove = Move & { readonly reference: Reference };

/** A value of the bump's image, where it has exactly one. */
function only(bump: Bump, value: (move: SingleMove) => string): string | undefined {
  const single = singleMove(bump);
  const reference = single?.uses[0].use.reference;
  return single === undefined || reference === undefined ? undefined : value({ ...single, reference });
}

/** The move of a bump's only image, where all of its places move to the same. */
function singleMove({ uses }: Bump): Move | undefined {
  const [first, ...others] = movesOf(uses);
  const isSame = others.every(({ image, tag, to }) => image === first?.image && tag === first.tag && to === first.to);
  return isSame ? first : undefined;
}

function imageCount({ uses }: Bump): number {
  return imagesOf(movesOf(uses)).length;
}
