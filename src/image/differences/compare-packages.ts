import type { Package } from '../../model/package.ts';
import { groupBy } from '../../util/group-by.ts';
import type { PackageChange, PackageGroup } from './image-differences.ts';

/** Compares versions: negative where `a` is older; undefined where the order of the package type is unknown. */
export type CompareVersion = (type: string, a: string, b: string) => number | undefined;

/** The differences between two lists of packages, by source package. */
export function comparePackages(
  before: readonly Package[],
  after: readonly Package[],
  compare: CompareVersion,
): PackageGroup[] {
  const many = new Set([...withManyArchitectures(before), ...withManyArchitectures(after)]);
  const [old, now] = [byIdentity(before, many), byIdentity(after, many)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const some = is[0] ?? was[0];
    if (some === undefined) return [];
    const { type, name, architecture } = some;
    const [from, to] = [versionsOf(was), versionsOf(is)];
    const kind = kindOf(type, from, to, compare);
    if (kind === undefined) return [];
    const source = (is[0] ?? was[0])?.source ?? name;
    return [{ source, change: { kind, package: { type, name, architecture }, before: from, after: to } }];
  });
  return [...groupBy(changes, ({ source }) => source)]
    .map(([name, own]) => ({ name, changes: own.map(({ change }) => change).sort(byName) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Groups packages by name, and by architecture where a list has several architectures of a name. Otherwise a changed
 * architecture is not another package: one without programs is built for `all`.
 * @param many the names with several architectures
 */
function byIdentity(packages: readonly Package[], many: ReadonlySet<string>): Map<string, Package[]> {
  return groupBy(packages, (each) => {
    const name = nameOf(each);
    return many.has(name) ? `${name}\n${each.architecture ?? ''}` : name;
  });
}

function withManyArchitectures(packages: readonly Package[]): string[] {
  return [...groupBy(packages, nameOf)]
    .filter(([, own]) => new Set(own.map(({ architecture }) => architecture)).size > 1)
    .map(([name]) => name);
}

function nameOf({ type, name }: Package): string {
  return `${type}\n${name}`;
}

function versionsOf(packages: readonly Package[]): string[] {
  return [...new Set(packages.map(({ version }) => version))].sort((a, b) => (a < b ? -1 : 1));
}

function kindOf(
  type: string,
  before: readonly string[],
  after: readonly string[],
  compare: CompareVersion,
): PackageChange['kind'] | undefined {
  if (before.join('\n') === after.join('\n')) return undefined;
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  const [from, to] = [before[0], after[0]];
  if (before.length > 1 || after.length > 1 || from === undefined || to === undefined) return 'changed';
  const order = compare(type, from, to);
  if (order === undefined || order === 0) return 'changed';
  return order < 0 ? 'upgraded' : 'downgraded';
}

function byName(a: PackageChange, b: PackageChange): number {
  return a.package.name < b.package.name ? -1 : 1;
}
