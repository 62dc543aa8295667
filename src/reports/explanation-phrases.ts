import {
  CHANGE_REASON_WORDS,
  type ImageDifferences,
  type NamedChange,
  type PackageChanges,
  type PlatformChange,
} from '../image/differences/image-differences.ts';
import { formatPlatform, type Platform } from '../model/platform.ts';
import { formatByteSize } from '../util/byte-size.ts';
import { formatList, pluralize } from '../util/grammar.ts';
import { softwareName } from './software-names.ts';

/** The most packages that the summary names; the table has all. */
const NAMED = 3;

/** The most versions of the brief form. */
const BRIEF_VERSIONS = 2;
/** The most characters of a version in the brief form: variables may hold anything. */
const BRIEF_VERSION = 24;

/** One line that helps a person decide on a digest change; plain text, without a full stop. */
export function explanationSummary(explanation: ImageDifferences): string {
  const first = firstChange(explanation);
  const parts = explanation.why === 'layers' && hasDetails(first) ? [] : reasonOf(explanation);
  if (first !== undefined) {
    parts.push(...first.versions.map(versionOf), ...packagesOf(first));
    const growth = first.size.after - first.size.before;
    if (growth !== 0) parts.push(`${formatByteSize(Math.abs(growth))} ${growth > 0 ? 'larger' : 'smaller'}`);
  }
  return parts.join(', ');
}

/** The same in a few words, for the cell of a table: `Node.js 22.1.0 → 22.2.0, 14 packages, −2.0 MB`. */
export function explanationBrief(explanation: ImageDifferences): string {
  const first = firstChange(explanation);
  const isTold = explanation.why !== 'platform-lost' && hasDetails(first);
  const parts = isTold ? [] : reasonOf(explanation);
  if (first !== undefined) {
    const versions = first.versions.slice(0, BRIEF_VERSIONS).map(({ name, before, after }) => {
      return versionOf({ name, before: shortened(before), after: shortened(after) });
    });
    parts.push(...versions, ...packageCount(first));
    const { before, after } = first.size;
    if (before !== after) parts.push(signedSize(after - before));
  }
  return parts.join(', ');
}

function shortened(value: string | undefined): string | undefined {
  return value === undefined || value.length <= BRIEF_VERSION ? value : `${value.slice(0, BRIEF_VERSION)}…`;
}

function packageCount({ packages }: PlatformChange): string[] {
  if (packages === undefined) return [];
  if ('unread' in packages) return ['packages not read'];
  const count = packages.groups.reduce((sum, { changes }) => sum + changes.length, 0);
  return [count === 0 ? 'no package changed' : pluralize(count, 'package')];
}

function firstChange({ platforms }: ImageDifferences): PlatformChange | undefined {
  return platforms.find(({ isSame }) => !isSame);
}

function reasonOf({ why, platformsLost }: ImageDifferences): string[] {
  return [
    CHANGE_REASON_WORDS[why],
    ...(why === 'platform-lost' ? [formatList(platformsLost.map(formatPlatform))] : []),
  ];
}

function hasDetails(change: PlatformChange | undefined): boolean {
  if (change === undefined) return false;
  const { versions, packages } = change;
  return versions.length > 0 || (packages !== undefined && 'groups' in packages && packages.groups.length > 0);
}

function versionOf({ name, before, after }: NamedChange): string {
  return `${softwareName(name)} ${before ?? 'not set'} → ${after ?? 'not set'}`;
}

function packagesOf({ packages }: PlatformChange): string[] {
  if (packages === undefined) return [];
  if ('unread' in packages) return ['packages not read'];
  const tallied = tally(packages);
  return tallied.length === 0 ? ['no package changed'] : [tallied.join(', ')];
}

const KINDS = ['upgraded', 'downgraded', 'changed', 'added', 'removed'] as const;

/** `3 packages upgraded (openssl 3.0.14 → 3.0.15 …), nothing removed` */
function tally({ groups }: PackageChanges): string[] {
  const changes = groups.flatMap((group) => group.changes.map((change) => ({ ...change, group: group.name })));
  const parts = KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const names = [...new Map(own.map((change) => [change.group, change])).values()];
    const shown = names.slice(0, NAMED).map(({ group, before, after }) => {
      if (kind === 'added' || kind === 'removed') return group;
      return `${group} ${before.join(' and ')} → ${after.join(' and ')}`;
    });
    const more = names.length > NAMED ? ' …' : '';
    return [`${pluralize(own.length, 'package')} ${kind} (${shown.join(', ')}${more})`];
  });
  const isRemoved = changes.some(({ kind }) => kind === 'removed');
  return parts.length > 0 && !isRemoved ? [...parts, 'nothing removed'] : parts;
}

/** One row for each difference apart from the packages: a name, the old value and the new one. */
export function changeRows(change: PlatformChange): NamedChange[] {
  const { size, created, base, versions, config } = change;
  const rows: NamedChange[] = versions.map(({ name, ...values }) => ({
    name: `${softwareName(name)} version`,
    ...values,
  }));
  if (size.before !== size.after) rows.push({ name: 'Size', ...sizesOf(size) });
  if (created.before !== created.after) rows.push({ name: 'Created (stated)', ...created });
  if (base.before?.digest !== base.after?.digest) {
    const text = (from: typeof base.before): string | undefined =>
      [from?.name, from?.digest].filter((part) => part !== undefined).join('@') || undefined;
    rows.push({ name: 'Base', before: text(base.before), after: text(base.after) });
  }
  return [...rows, ...config];
}

/** Both sizes; when they look equal, the second has the difference. */
function sizesOf({ before, after }: PlatformChange['size']): { before: string; after: string } {
  const [old, now] = [formatByteSize(before), formatByteSize(after)];
  return { before: old, after: old === now ? `${now} (${signedSize(after - before)})` : now };
}

/** `+2.1 MB`, `−812 B` @param bytes not 0 */
function signedSize(bytes: number): string {
  return `${bytes > 0 ? '+' : '−'}${formatByteSize(Math.abs(bytes))}`;
}

/** A sentence on how much a pull of the new image transfers when the old one is present. */
export function pullSentence({ layers: { shared, added }, pull }: PlatformChange): string {
  const total = pluralize(shared + added, 'layer');
  return added === 0
    ? `All ${total} are unchanged: nothing to pull.`
    : `${added} of ${total} ${added === 1 ? 'is' : 'are'} new: ${formatByteSize(pull)} to pull.`;
}

/** Sentences on added and removed platforms. */
export function platformSentences({ platformsAdded, platformsLost }: ImageDifferences): string[] {
  const sentence = (what: string, platforms: readonly Platform[]): string[] =>
    platforms.length === 0 ? [] : [`${what}: ${platforms.map(formatPlatform).join(', ')}.`];
  return [...sentence('New platforms', platformsAdded), ...sentence('Removed platforms', platformsLost)];
}

/** One row for each package that changed: its name, the kind of change, the old versions and the new ones. */
export function packageRows({ groups }: PackageChanges): (readonly [string, string, string, string])[] {
  const changes = groups.flatMap((group) => group.changes);
  // The architecture is shown only when the packages have several.
  const known = new Set(changes.map(({ package: { architecture = 'all' } }) => architecture));
  const isOne = known.size === 1 || (known.size === 2 && known.has('all'));
  return groups.flatMap((group) =>
    group.changes.map(({ kind, package: { name, architecture }, before, after }) => {
      const whole = isOne || architecture === undefined ? name : `${name} (${architecture})`;
      return [whole, kind, before.join(', ') || '-', after.join(', ') || '-'] as const;
    }),
  );
}
