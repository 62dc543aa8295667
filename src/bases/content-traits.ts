import type { ImageConfig } from '../model/image.ts';
import type { Package } from '../model/package.ts';
import { type BaseTraits, BUSYBOX_SHELL, lacksSh, type PackageManager } from './base-traits.ts';
import { SYSTEMS, type SystemName } from './systems.ts';

/** What was read of an image itself. Undefined: it couldn't be read, so that it says nothing. */
export interface ContentFacts {
  readonly osRelease?:
    | {
        readonly id: string | undefined;
        readonly versionId: string | undefined;
        readonly codename: string | undefined;
      }
    | undefined;
  /** Of the operating system, all of them. */
  readonly packages?: readonly Package[] | undefined;
  readonly config?: Pick<ImageConfig, 'user' | 'env' | 'entrypoint'> | undefined;
}

/** The system by `ID` of os-release, for its label alone: what it holds is in its packages. */
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

/** The packages that bring `/bin/sh`, the one that people would type into first. */
const SHELLS: readonly (readonly [RegExp, string])[] = [
  [/^bash$/, 'bash'],
  [/^dash(?:-binsh)?$/, 'dash'],
  [/^busybox(?:-static|-full|-binsh)?$/, 'BusyBox ash'],
  [/^(?:ash|mksh|oksh|zsh)$/, 'sh'],
];

/** The first that is there: an image with dnf may have microdnf, too. */
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
 * The traits by name, with what the image itself says in their place. A list of packages that holds none of the
 * system's is taken for one that wasn't found: a shell or a package manager may be in an image without a list.
 */
export function traitsByContent(byName: BaseTraits, facts: ContentFacts): BaseTraits {
  const { osRelease, config } = facts;
  if (osRelease === undefined && facts.packages === undefined && config === undefined) return byName;
  const names = facts.packages?.filter(({ type }) => SYSTEM_TYPES.has(type)).map(({ name }) => name) ?? [];
  const user = config === undefined ? byName.user : userOf(config.user);
  const id = osRelease?.id ?? '';
  const system = Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined;
  const merged = { ...byName, ...(names.length === 0 ? ofRelease(system, byName) : ofPackages(names, byName)) };
  return {
    ...merged,
    ...(system === undefined ? {} : ofSystem(system, merged)),
    user,
    nonroot: user === 'root' ? byName.nonroot : undefined,
    basis: 'image',
  };
}

/** No user means root, and so does its number. A group behind the user doesn't count. */
function userOf(user: string | undefined): string {
  const name = (user ?? '').split(':', 1)[0] ?? '';
  return name === '' || name === '0' ? 'root' : name;
}

type Found = Pick<BaseTraits, 'libc' | 'shell' | 'packageManager'>;

function ofPackages(names: readonly string[], byName: BaseTraits): Found {
  const first = <T>(rows: readonly (readonly [RegExp, T])[]): T | undefined =>
    rows.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  const isGlibc = names.some((name) => /^(?:glibc(?:-2\.\d+)?|libc6)$/.test(name));
  const isMusl = names.includes('musl');
  return {
    // Both: somebody added the other one, and what runs on which isn't known.
    libc: isGlibc && isMusl ? undefined : isGlibc ? 'glibc' : isMusl ? 'musl' : byName.libc,
    // BusyBox of distroless images is no package.
    shell: first(SHELLS) ?? (byName.shell === BUSYBOX_SHELL ? byName.shell : 'none'),
    packageManager: first(PACKAGE_MANAGERS) ?? 'none',
  };
}

/** Without packages the libc alone is certain, and the name was wrong about all the rest where it named another one. */
function ofRelease(name: SystemName | undefined, { libc, shell, packageManager }: Found): Found {
  const own = name === undefined ? undefined : SYSTEMS[name].libc;
  // Google's static images have Debian's os-release, and no libc.
  if (own === undefined || libc === own || libc === 'none') return { libc, shell, packageManager };
  return libc === undefined
    ? { libc: own, shell, packageManager }
    : { libc: own, shell: undefined, packageManager: undefined };
}

/** The family and its label by the system, where the name doesn't say the same already or says more. */
function ofSystem(name: SystemName, traits: BaseTraits): Pick<BaseTraits, 'family' | 'label'> {
  const { family, label } = SYSTEMS[name];
  const isBare = lacksSh(traits) && traits.packageManager === 'none';
  if (family === 'alpine') return { family, label };
  if (family === 'chainguard') return traits.family === family ? pick(traits) : { family, label };
  if (family === 'ubi') return traits.family === family ? pick(traits) : { family, label: ubiLabel(traits) };
  // Distroless images, chiselled and hardened ones have the os-release of what they are made from.
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
