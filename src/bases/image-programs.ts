import type { Reference } from '../model/reference.ts';
import { getOrCreateWithin } from '../util/get-or-create.ts';
import { type BaseTraits, BUSYBOX_SHELL, lacksSh } from './base-traits.ts';
import { releaseByName } from './default-releases.ts';
import { findImage } from './find-image.ts';
import { imagePattern } from './image-pattern.ts';
import { resolveMirror } from './mirrors.ts';
import { officialImages } from './official-images.ts';
import type { SystemName } from './operating-systems.ts';
import { PROGRAM_NAMES, type ProgramName, programOf } from './programs.ts';
import { tagWords } from './tag-words.ts';
import { systemOf } from './traits-by-name.ts';

/** An image as far as its programs depend on it. */
export interface ProgramHost {
  /** Undefined: scratch, or not known. */
  readonly root: Reference | undefined;
  readonly traits: BaseTraits;
  /** The names of all packages of its operating system; undefined: not known. */
  readonly packages: ReadonlySet<string> | undefined;
}

/**
 * The programs of the table that an image lacks: `certain` where what it is made of says so, `likely` where only its packages
 * do, since a program may be in an image without one. What isn't known is left out.
 */
export function lackedPrograms(host: ProgramHost): LackedPrograms {
  const { root, traits, packages } = host;
  if (packages !== undefined || traits.basis !== 'name') return findLacked(host);
  const key = root === undefined ? traits.label : `${resolveMirror(root)}:${root.tag ?? ''}`;
  return getOrCreateWithin(MAX_KNOWN, known, key, () => findLacked(host));
}

/** Whether anything is known of an image's programs: where nothing is, `lackedPrograms` is empty. */
export function areProgramsKnown({ root, traits, packages }: ProgramHost): boolean {
  return packages !== undefined || ownPrograms(root, traits) !== undefined;
}

/** How sure it is that an image lacks a program, by the programs that it lacks. */
export type LackedPrograms = ReadonlyMap<ProgramName, Certainty>;

/** Most images of a project are named many times. */
const known = new Map<string, LackedPrograms>();
const MAX_KNOWN = 1000;

function findLacked({ root, traits, packages }: ProgramHost): LackedPrograms {
  const byName = ownPrograms(root, traits);
  const certainty = byName?.certainty ?? 'likely';
  const lacked = new Map<ProgramName, Certainty>();
  if (byName === undefined && packages === undefined) return lacked;
  for (const name of PROGRAM_NAMES) {
    const hasPackage = packages !== undefined && [...packages].some((one) => programOf(name).packages.test(one));
    // Images of a language have its programs without a package.
    const isOwn = byName?.programs.has(name) ?? isOfLanguage(name, traits);
    if (!hasPackage && !isOwn) lacked.set(name, certainty);
  }
  return lacked;
}

function isOfLanguage(name: ProgramName, { language }: BaseTraits): boolean {
  return language !== undefined && programOf(name).language === language;
}

/** How sure it is that an image lacks a program. */
export type Certainty = 'certain' | 'likely';

interface OwnPrograms {
  readonly programs: ReadonlySet<ProgramName>;
  readonly certainty: Certainty;
}

const USERS = ['useradd', 'usermod', 'groupadd'] as const;
/** Debian's images are without them since its release 13; RPM's `adduser` is useradd. */
const ADDUSER = ['adduser', 'addgroup'] as const;
const INITS = ['tini', 'dumb-init', 'gosu', 'su-exec'] as const;
/** corepack comes with Node.js up to 24. */
const NODE = ['node', 'npm', 'npx', 'yarn', 'corepack'] as const;
const PYTHON = ['python', 'python3', 'pip', 'pip3'] as const;
const RUBY = ['ruby', 'gem', 'bundle'] as const;
const JDK = ['java', 'javac', 'jar', 'jlink'] as const;
const C = ['gcc', 'cc'] as const;
const BUILD = [...C, 'g++', 'make'] as const;
/** https://github.com/docker-library/buildpack-deps: `-scm`, which has mercurial and so Python, and the full one. */
const SCM = ['curl', 'wget', 'git', 'gpg', 'ssh', 'ssh-keyscan', 'python3', 'python', 'ps', 'pgrep'] as const;
const BUILDPACK = [...SCM, ...BUILD, 'unzip', 'zip', 'nc', 'ping'] as const;

const DEBIAN = ['bash', 'tar', ...USERS, ...ADDUSER] as const;
const UBUNTU = [...DEBIAN, 'ps', 'pgrep'] as const;
/** BusyBox has most of them. */
const BUSYBOX = [...ADDUSER, 'wget', 'tar', 'unzip', 'ps', 'pgrep', 'nc', 'ping'] as const;
/** dnf and yum need Python; there is no tar. */
const AMAZON = [
  ...INITS,
  ...ADDUSER,
  'bash',
  'curl',
  'python',
  'python3',
  'gpg',
  'ps',
  'pgrep',
  'nc',
  'ping',
  'sudo',
] as const;

/** Of Red Hat's images it isn't known. */
const OTHERS = [...INITS, ...ADDUSER, 'ps', 'pgrep', 'nc', 'ping', 'sudo'] as const;

/** What a system has of the table's programs, and what some of its releases have. */
const SYSTEM_PROGRAMS: Partial<Record<SystemName, readonly ProgramName[]>> = {
  alpine: BUSYBOX,
  debian: DEBIAN,
  ubuntu: UBUNTU,
  debianOrUbuntu: UBUNTU,
  amazon: AMAZON,
  amazonYum: AMAZON,
  amazonSome: AMAZON,
  ubi: [...DEBIAN, 'curl', 'gpg', 'python3', 'python', 'wget', 'unzip', 'zip', 'rsync', 'jq', 'make', ...OTHERS],
  ubiMinimal: ['bash', 'curl', 'gpg', ...OTHERS],
  ubiMicro: ['bash'],
};

/** A row of the table: what images have beside what is in their system. */
interface Row {
  readonly names: readonly string[];
  /** Of these tags; by default of all. */
  readonly tag?: RegExp;
  /** Earlier versions had other programs, and nothing is known of them. */
  readonly since?: string;
  /** What they have, and what some of them have. */
  readonly has: readonly ProgramName[];
  /** On Debian, whether none of the packages that they add needs adduser. */
  readonly isBare?: true;
}

const ALPINE = /alpine/;
const SMALL = /alpine|slim/;
const dotnet = (...names: readonly string[]): string[] =>
  names.flatMap((name) => ['', 'nightly/', 'core/'].map((path) => `mcr.microsoft.com/dotnet/${path}${name}`));

const NGINX = [...officialImages('nginx'), 'docker.io/nginxinc/nginx-unprivileged'];

/** By the images' own Dockerfiles, read in August 2026. The first row that fits counts. */
const ROWS: readonly Row[] = [
  { names: officialImages('alpine'), has: [] },
  { names: [...officialImages('debian'), 'public.ecr.aws/debian/debian'], since: '9', has: [], isBare: true },
  { names: [...officialImages('ubuntu'), 'public.ecr.aws/ubuntu/ubuntu'], since: '18.04', has: [] },
  { names: [...officialImages('amazonlinux'), 'public.ecr.aws/amazonlinux/amazonlinux'], since: '2', has: [] },
  // https://github.com/nodejs/docker-node
  { names: officialImages('node'), tag: SMALL, since: '12', has: NODE, isBare: true },
  { names: officialImages('node'), since: '12', has: [...NODE, ...BUILDPACK] },
  // https://github.com/docker-library/python
  { names: officialImages('python'), tag: SMALL, since: '3.6', has: PYTHON, isBare: true },
  { names: officialImages('python'), since: '3.6', has: [...PYTHON, ...BUILDPACK] },
  // https://github.com/docker-library/ruby
  { names: officialImages('ruby'), tag: SMALL, since: '3', has: RUBY, isBare: true },
  { names: officialImages('ruby'), since: '3', has: [...RUBY, ...BUILDPACK] },
  // https://github.com/docker-library/golang
  { names: officialImages('golang'), tag: ALPINE, since: '1.15', has: ['go'] },
  { names: officialImages('golang'), since: '1.15', has: ['go', ...SCM, ...BUILD] },
  // https://github.com/rust-lang/docker-rust
  { names: officialImages('rust'), tag: ALPINE, has: ['cargo', ...C] },
  { names: officialImages('rust'), tag: SMALL, has: ['cargo', ...C, 'wget'] },
  { names: officialImages('rust'), has: ['cargo', ...BUILDPACK] },
  // https://github.com/docker-library/php
  { names: officialImages('php'), tag: ALPINE, since: '7.3', has: ['php', 'curl'] },
  { names: officialImages('php'), since: '7.3', has: ['php', 'curl', ...BUILD] },
  // https://github.com/adoptium/containers
  {
    names: officialImages('eclipse-temurin'),
    tag: /ubi/,
    has: [...JDK, ...USERS, 'curl', 'wget', 'gpg', 'tar', 'unzip'],
  },
  { names: officialImages('eclipse-temurin'), tag: /jre.*alpine/, has: ['java', 'gpg'] },
  { names: officialImages('eclipse-temurin'), tag: /jre/, has: ['java', 'curl', 'wget', 'gpg', 'tar', 'unzip'] },
  { names: officialImages('eclipse-temurin'), tag: ALPINE, has: [...JDK, 'gpg'] },
  { names: officialImages('eclipse-temurin'), has: [...JDK, 'curl', 'wget', 'gpg', 'tar', 'unzip'] },
  // https://github.com/corretto/corretto-docker
  { names: [...officialImages('amazoncorretto'), 'public.ecr.aws/amazoncorretto/amazoncorretto'], has: JDK },
  // https://github.com/dotnet/dotnet-docker
  { names: dotnet('sdk'), since: '5', has: ['dotnet', 'dotnet SDK', 'curl', 'wget', 'git', 'gpg', 'unzip', 'ssh'] },
  { names: dotnet('aspnet', 'runtime'), since: '5', has: ['dotnet'] },
  { names: dotnet('runtime-deps'), since: '5', has: [] },
  // https://github.com/nginxinc/docker-nginx
  { names: NGINX, tag: /alpine-slim/, since: '1.21', has: [] },
  { names: NGINX, since: '1.21', has: ['curl'] },
  // https://github.com/sclorg/s2i-nodejs-container, s2i-python-container, https://github.com/jboss-container-images/openjdk
  { names: ['registry.access.redhat.com/ubi*/nodejs-*-minimal'], has: [...NODE, 'tar'] },
  { names: ['registry.access.redhat.com/ubi*/python-*-minimal'], has: PYTHON },
  { names: ['registry.access.redhat.com/ubi*/openjdk-*-runtime'], has: ['java', 'tar', 'unzip', ...USERS] },
  // https://gitlab.com/nvidia/container-images/cuda: the compiler comes with `devel`
  {
    names: ['docker.io/nvidia/cuda'],
    tag: /-devel-ubuntu/,
    since: '11',
    has: ['nvcc', ...BUILD, 'gpg', 'git', 'curl', 'wget'],
  },
  { names: ['docker.io/nvidia/cuda'], tag: /-(?:runtime|base)-ubuntu/, since: '11', has: ['gpg'] },
  // https://catalog.redhat.com/software/base-images: the lists of their packages
  ...['ubi', 'ubi-init', 'ubi-minimal', 'ubi-micro'].map((name): Row => {
    return { names: [`registry.access.redhat.com/ubi*/${name}`], has: [] };
  }),
];

const PATTERNS = ROWS.map((row) => ({ row, patterns: row.names.map(imagePattern) }));

function ownPrograms(root: Reference | undefined, traits: BaseTraits): OwnPrograms | undefined {
  if (lacksSh(traits)) return shelllessPrograms(root, traits);
  const image = root && findImage(root);
  if (root === undefined || image === undefined) return undefined;
  const name = resolveMirror(root);
  const tag = root.tag ?? '';
  const fits = ({ row, patterns }: (typeof PATTERNS)[number]): boolean =>
    patterns.some((matches) => matches(name)) && (row.tag?.test(tag) ?? true);
  const row = PATTERNS.find(fits)?.row;
  const system = SYSTEM_PROGRAMS[systemOf(image, tag, tagWords(tag))];
  if (row === undefined || system === undefined || isBefore(row, tag)) return undefined;
  const programs = new Set<ProgramName>([...system, ...row.has]);
  if (image.language === 'node' && isWithoutCorepack(tag)) programs.delete('corepack');
  if (row.isBare === true && isSince13(root)) for (const name of ADDUSER) programs.delete(name);
  return { programs, certainty: 'certain' };
}

/** https://nodejs.org/docs/latest-v24.x/api/corepack.html */
function isWithoutCorepack(tag: string): boolean {
  return Number.parseInt(tagWords(tag).version ?? '', 10) >= 25;
}

/** Whether an image is on Debian 13 or a later release. */
function isSince13(root: Reference): boolean {
  const release = releaseByName(root);
  return release?.system === 'debian' && Number.parseInt(release.release, 10) >= 13;
}

/** Whether a tag is of a version, or a release, that the row says nothing of. A digest alone may be of any. */
function isBefore({ since }: Row, tag: string): boolean {
  if (tag === '') return true;
  const { version, words } = tagWords(tag);
  if (words.some(({ text }) => OLD_RELEASES.test(text))) return true;
  const [own, limit] = [version, since].map((text) => text?.split('.').map(Number));
  if (own === undefined || limit === undefined) return false;
  const at = limit.findIndex((number, index) => (own[index] ?? number) !== number);
  return at >= 0 && (own[at] ?? 0) < (limit[at] ?? 0);
}

const OLD_RELEASES = /^(?:wheezy|jessie|precise|trusty|xenial)$/;

/** The vendors of these images say what is in them; others may have any program. */
const BARE = /^(?:gcr\.io\/distroless\/|mcr\.microsoft\.com\/dotnet\/)/;

/** node is in /nodejs/bin, which isn't on PATH. https://github.com/GoogleContainerTools/distroless/issues/1773 */
const NODE_ELSEWHERE = /^gcr\.io\/distroless\/nodejs/;

/** Without a shell, there are the language's own programs, and BusyBox's in a `:debug` image. */
function shelllessPrograms(root: Reference | undefined, traits: BaseTraits): OwnPrograms {
  const { family, shell } = traits;
  const name = root === undefined ? '' : resolveMirror(root);
  const own = PROGRAM_NAMES.filter((program) => {
    if (NODE_ELSEWHERE.test(name)) return false;
    return isOfLanguage(program, traits) || name.endsWith(`/${program}`);
  });
  const busybox: readonly ProgramName[] = shell === BUSYBOX_SHELL ? BUSYBOX : [];
  const isCertain = family === 'scratch' || BARE.test(name);
  return { programs: new Set([...own, ...busybox]), certainty: isCertain ? 'certain' : 'likely' };
}
