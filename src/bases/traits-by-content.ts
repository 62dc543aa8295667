import type { ImageConfig } from '../model/image.ts';
import type { Package } from '../model/package.ts';
import { type BaseTraits, BUSYBOX_SHELL, lacksSh, type PackageManager } from './base-traits.ts';
import { SYSTEMS, type SystemName } from './operating-systems.ts';
import type { NamedRelease } from './os-release-words.ts';

/** What was read from an image. Undefined parts could not be read. */
export interface ImageContent {
  readonly osRelease?:
    | {
        readonly id: string | undefined;
        readonly versionId: string | undefined;
        readonly codename: string | undefined;
      }
    | undefined;
  /** All packages of the operating system. */
  readonly packages?: readonly Package[] | undefined;
  readonly config?: Pick<ImageConfig, 'user' | 'env' | 'entrypoint'> | undefined;
}

/** The system by the `ID` of os-release, only for its family and label: its packages say what it contains. */
const BY_ID: Readonly<Record<string, SystemName>> = {
  alpine: 'alpine',
  debian: 'debian',
  ubuntu: 'ubuntu',
  wolfi: 'chainguard',
  chainguard: 'chainguard',
  rhel: 'ubiSome',
  azurelinux: 'azure',
  mariner: 'azure',
  fedora: 'fedora',
  centos: 'centos',
  rocky: 'rocky',
  almalinux: 'alma',
  ol: 'oracleSome',
  amzn: 'amazonSome',
  photon: 'photon',
  arch: 'arch',
};

/** The packages that provide `/bin/sh`, in order of preference. */
const SHELLS: readonly (readonly [RegExp, string])[] = [
  [/^bash$/, 'bash'],
  [/^dash(?:-binsh)?$/, 'dash'],
  [/^busybox(?:-static|-full|-binsh)?$/, 'BusyBox ash'],
  [/^(?:ash|mksh|oksh|zsh)$/, 'sh'],
];

/** The first installed one counts: an image with dnf may have microdnf, too. */
const PACKAGE_MANAGERS: readonly (readonly [RegExp, PackageManager])[] = [
  [/^apt$/, 'apt'],
  [/^apk-tools(?:-static)?$/, 'apk'],
  [/^dnf5?$/, 'dnf'],
  [/^microdnf$/, 'microdnf'],
  [/^tdnf$/, 'tdnf'],
  [/^yum$/, 'yum'],
  [/^zypper$/, 'zypper'],
  [/^pacman$/, 'pacman'],
];

const SYSTEM_TYPES: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm', 'alpm']);

/**
 * Replaces traits by name with what the image's content says. A package list without system packages counts as not found: an
 * image without a package database may still have a shell or a package manager.
 */
export function traitsByContent(byName: BaseTraits, facts: ImageContent): BaseTraits {
  const { osRelease, config } = facts;
  if (osRelease === undefined && facts.packages === undefined && config === undefined) return byName;
  const names = facts.packages?.filter(({ type }) => SYSTEM_TYPES.has(type)).map(({ name }) => name) ?? [];
  const user = config === undefined ? byName.user : userOf(config.user);
  const system = systemOfId(osRelease?.id ?? '');
  const merged = { ...byName, ...(names.length === 0 ? ofRelease(system, byName) : ofPackages(names, byName)) };
  return {
    ...merged,
    ...(system === undefined ? {} : ofSystem(system, merged)),
    user,
    nonroot: user === 'root' ? byName.nonroot : undefined,
    basis: 'image',
  };
}

/** What the os-release of an image says of its operating system. */
type ReadRelease = NonNullable<ImageContent['osRelease']>;

/** The release that an os-release names; undefined where it names none, and for unknown systems. */
export function releaseByContent({ id = '', versionId }: ReadRelease): NamedRelease | undefined {
  const system = systemOfId(id);
  return system === undefined || versionId === undefined ? undefined : { system, release: versionId };
}

function systemOfId(id: string): SystemName | undefined {
  return Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined;
}

/** No user and user 0 mean root. A group after the user is ignored. */
function userOf(user: string | undefined): string {
  const name = (user ?? '').split(':', 1)[0] ?? '';
  return name === '' || name === '0' ? 'root' : name;
}

type SystemTraits = Pick<BaseTraits, 'libc' | 'shell' | 'packageManager'>;

function ofPackages(names: readonly string[], byName: BaseTraits): SystemTraits {
  const first = <T>(rows: readonly (readonly [RegExp, T])[]): T | undefined =>
    rows.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  const isGlibc = names.some((name) => /^(?:glibc(?:-2\.\d+)?|libc6)$/.test(name));
  const isMusl = names.includes('musl');
  return {
    // With both, it is unknown which program uses which.
    libc: isGlibc && isMusl ? undefined : isGlibc ? 'glibc' : isMusl ? 'musl' : byName.libc,
    // BusyBox in distroless images is not a package.
    shell: first(SHELLS) ?? (byName.shell === BUSYBOX_SHELL ? byName.shell : 'none'),
    packageManager: first(PACKAGE_MANAGERS) ?? 'none',
  };
}

/** Without packages, only the libc is certain. Where the name implied another libc, nothing else that it implied counts. */
function ofRelease(name: SystemName | undefined, { libc, shell, packageManager }: SystemTraits): SystemTraits {
  const own = name === undefined ? undefined : SYSTEMS[name].libc;
  // Google's static images have Debian's os-release but no libc.
  if (own === undefined || libc === own || libc === 'none') return { libc, shell, packageManager };
  return libc === undefined
    ? { libc: own, shell, packageManager }
    : { libc: own, shell: undefined, packageManager: undefined };
}

/** The family and label of the system, unless the name already implies the same or more. */
function ofSystem(name: SystemName, traits: BaseTraits): Pick<BaseTraits, 'family' | 'label'> {
  const { family, label } = SYSTEMS[name];
  const isBare = lacksSh(traits) && traits.packageManager === 'none';
  if (family === 'alpine') return { family, label };
  if (family === 'chainguard') return traits.family === family ? pick(traits) : { family, label };
  if (family === 'ubi') return traits.family === family ? pick(traits) : { family, label: ubiLabel(traits) };
  // Distroless, chiselled and hardened images have the os-release of the distribution that they are made from.
  if (isBare) {
    const isKept = traits.family === 'distroless' || traits.family === 'hardened';
    return isKept ? pick(traits) : { family: 'distroless', label: `${label} without a shell` };
  }
  if (traits.family === 'slim' || traits.family === 'full') {
    return { family: traits.family, label: traits.family === 'slim' ? `${label} slim` : label };
  }
  if (traits.family === 'hardened' || traits.family === 'distroless') return pick(traits);
  return { family: 'unknown', label };
}

function pick({ family, label }: BaseTraits): Pick<BaseTraits, 'family' | 'label'> {
  return { family, label };
}

function ubiLabel({ packageManager }: BaseTraits): string {
  if (packageManager === 'microdnf') return SYSTEMS.ubiMinimal.label;
  return packageManager === 'none' ? SYSTEMS.ubiMicro.label : SYSTEMS.ubi.label;
}
