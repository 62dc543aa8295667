import { shortDigest } from '../model/digest.ts';
import { editsByFile } from '../model/edit.ts';
import { familiarName } from '../model/reference.ts';
import { terminalText } from '../util/escape.ts';
import { type Bump, editsOf, movesOf } from './plan.ts';

/** What a title or commit message may hold in braces, and what it stands for. */
const PLACEHOLDERS = {
  verb: (bump: Bump) => verbOf(bump),
  image: (bump: Bump) => only(bump, ({ reference }) => familiarName(reference)) ?? countOf(bump, 'image'),
  tag: (bump: Bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? '') ?? '',
  digest: (bump: Bump) => only(bump, ({ to }) => (to === undefined ? '' : shortDigest(to))) ?? '',
  count: (bump: Bump) => String(movesOf(bump.uses).length),
  files: (bump: Bump) => String(editsByFile(editsOf(bump.uses)).size),
  group: (bump: Bump) => groupName(bump) ?? 'all',
} as const;

const BRACES = /\{([A-Za-z_-]*)\}/g;

/** The first placeholder of a template that doesn't exist. */
export function unknownPlaceholder(template: string): string | undefined {
  return [...template.matchAll(BRACES)].map(([, name = '']) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}

export const PLACEHOLDER_NAMES: readonly string[] = Object.keys(PLACEHOLDERS);

/** The template with the bump's values in place of its placeholders. */
export function fill(template: string, bump: Bump): string {
  const text = template.replace(BRACES, (whole, name: string) =>
    Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name as keyof typeof PLACEHOLDERS](bump) : whole,
  );
  // What a placeholder leaves empty leaves no double blank.
  return text.replace(/[ \t]+/g, ' ').trim();
}

/** On one line: folders may have any name. */
function groupName({ group }: Bump): string | undefined {
  return group === undefined ? undefined : terminalText(group);
}

/** The title of a bump's pull request and commit, in the form of Conventional Commits. */
export function titleOf(bump: Bump): string {
  const [single, ...others] = movesOf(bump.uses);
  const verb = verbOf(bump);
  if (single !== undefined && others.length === 0) {
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

type Single = ReturnType<typeof movesOf>[number] & {
  readonly reference: NonNullable<ReturnType<typeof movesOf>[number]['uses'][0]['use']['reference']>;
};

/** Of the bump's one image, where it has one alone. */
function only(bump: Bump, value: (move: Single) => string): string | undefined {
  const [single, ...others] = movesOf(bump.uses);
  const reference = single?.uses[0].use.reference;
  return single === undefined || reference === undefined || others.length > 0
    ? undefined
    : value({ ...single, reference });
}

function countOf(bump: Bump, what: string): string {
  const { length } = movesOf(bump.uses);
  return `${length} ${what}${length === 1 ? '' : 's'}`;
}
