import type {
  AdvisedFile,
  AdvisedStage,
  NameFacts,
  PackageLock,
  Requirement,
  TagFacts,
} from '../../../src/advice/advised-file.ts';
import { adviceRules } from '../../../src/advice/rules/index.ts';
import { type BaseTraits, BUSYBOX_SHELL } from '../../../src/bases/base-traits.ts';
import type { BuildStage, StageBase } from '../../../src/model/build-stage.ts';
import { familiarReference } from '../../../src/model/reference.ts';
import { judged } from '../../check/judged.ts';
import { readDockerfile } from '../../support/dockerfile.ts';

const UNKNOWN: BaseTraits = {
  family: 'unknown',
  label: 'an unknown image',
  libc: undefined,
  shell: undefined,
  packageManager: undefined,
  user: undefined,
  nonroot: undefined,
  language: undefined,
  basis: 'name',
};

const DEBIAN = { libc: 'glibc', shell: 'bash', packageManager: 'apt', user: 'root' } as const;
const ALPINE = { family: 'alpine', libc: 'musl', shell: 'BusyBox ash', packageManager: 'apk', user: 'root' } as const;
const BARE = { shell: 'none', packageManager: 'none', user: 'root' } as const;

/** What the tests' images are like, by the beginnings of their names: the first that fits. */
const TRAITS: readonly (readonly [string, Partial<BaseTraits>])[] = [
  ['golang:1.22-alpine', { ...ALPINE, language: 'go' }],
  ['golang:', { ...DEBIAN, family: 'full', language: 'go' }],
  ['rust:1-alpine', { ...ALPINE, language: 'rust' }],
  ['rust:', { ...DEBIAN, family: 'full', language: 'rust' }],
  ['gcc:', { ...DEBIAN, family: 'full', language: 'c' }],
  ['node:22-slim', { ...DEBIAN, family: 'slim', language: 'node' }],
  ['node:22-alpine', { ...ALPINE, language: 'node' }],
  ['node', { ...DEBIAN, family: 'full', language: 'node' }],
  ['python:3.12-slim', { ...DEBIAN, family: 'slim', language: 'python' }],
  ['python:3.12-alpine', { ...ALPINE, language: 'python' }],
  ['python:', { ...DEBIAN, family: 'full', language: 'python' }],
  ['debian:12-slim', { ...DEBIAN, family: 'slim' }],
  ['debian:', { ...DEBIAN, family: 'full' }],
  ['nginx:1-alpine', ALPINE],
  ['nginx:', { ...DEBIAN, nonroot: 'nginxinc/nginx-unprivileged:1.27' }],
  ['eclipse-temurin:21-alpine', { ...ALPINE, language: 'java' }],
  ['eclipse-temurin:', { ...DEBIAN, family: 'full', language: 'java' }],
  ['mcr.microsoft.com/dotnet/sdk:8.0-alpine', { ...ALPINE, language: 'dotnet' }],
  ['mcr.microsoft.com/dotnet/sdk:', { ...DEBIAN, family: 'full', language: 'dotnet' }],
  ['mcr.microsoft.com/dotnet/aspnet:', { ...DEBIAN, family: 'slim', language: 'dotnet' }],
  ['openjdk:', { ...DEBIAN, family: 'full', language: 'java' }],
  ['amazoncorretto:21-alpine', { ...ALPINE, language: 'java' }],
  ['elixir:1.16-alpine', { ...ALPINE, language: 'elixir' }],
  ['elixir:', { ...DEBIAN, family: 'full', language: 'elixir' }],
  ['swift:', { ...DEBIAN, family: 'full', language: 'swift' }],
  ['php:', { ...DEBIAN, family: 'full', language: 'php' }],
  ['redis:', DEBIAN],
  ['ubuntu:', { ...DEBIAN, family: 'full' }],
  ['alpine:', ALPINE],
  ['fedora:', { libc: 'glibc', shell: 'bash', packageManager: 'dnf', user: 'root' }],
  ['opensuse/', { libc: 'glibc', shell: 'bash', packageManager: 'zypper', user: 'root' }],
  ['archlinux:', { libc: 'glibc', shell: 'bash', packageManager: 'pacman', user: 'root' }],
  ['amazonlinux:2', { libc: 'glibc', shell: 'bash', packageManager: 'yum', user: 'root' }],
  ['photon:', { libc: 'glibc', shell: 'bash', packageManager: 'tdnf', user: 'root' }],
  ['redhat/ubi9-minimal', { family: 'ubi', libc: 'glibc', shell: 'bash', packageManager: 'microdnf', user: 'root' }],
  ['registry.access.redhat.com/ubi8/ubi-minimal', { shell: 'bash', packageManager: 'microdnf' }],
  ['rockylinux:9-minimal', { libc: 'glibc', shell: 'bash', packageManager: 'microdnf', user: 'root' }],
  ['redhat/ubi9:', { family: 'ubi', libc: 'glibc', shell: 'bash', packageManager: 'dnf', user: 'root' }],
  ['redhat/ubi9-micro', { family: 'ubi', libc: 'glibc', shell: 'bash', packageManager: 'none', user: 'root' }],
  ['gcr.io/distroless/nodejs22', { ...BARE, family: 'distroless', libc: 'glibc', language: 'node' }],
  [
    'gcr.io/distroless/static:debug',
    {
      ...BARE,
      family: 'distroless',
      libc: 'none',
      shell: BUSYBOX_SHELL,
      nonroot: 'gcr.io/distroless/static:debug-nonroot',
    },
  ],
  ['gcr.io/distroless/static:nonroot', { ...BARE, family: 'distroless', libc: 'none', user: 'nonroot' }],
  [
    'gcr.io/distroless/static',
    { ...BARE, family: 'distroless', libc: 'none', nonroot: 'gcr.io/distroless/static:nonroot' },
  ],
  ['cgr.dev/chainguard/static', { ...BARE, family: 'chainguard', libc: 'none', user: '65532' }],
  ['cgr.dev/chainguard/node', { ...DEBIAN, family: 'chainguard', packageManager: 'none', user: '65532' }],
  ['dhi.io/', { family: 'hardened' }],
  ['bitnami/', { ...DEBIAN, user: '1001' }],
  ['scratch', { ...BARE, family: 'scratch', label: 'scratch', libc: 'none' }],
];

function traitsOf(name: string): BaseTraits {
  return { ...UNKNOWN, ...TRAITS.find(([start]) => name.startsWith(start))?.[1] };
}

/** What else is known of a file, with what is usual left out. */
export interface Known {
  readonly file?: string;
  readonly names?: Readonly<Record<string, Partial<NameFacts>>>;
  readonly tags?: Readonly<Record<string, Partial<TagFacts>>>;
  readonly requirements?: readonly Requirement[];
  readonly locks?: readonly PackageLock[];
}

/** The file that a Dockerfile's text is, with the traits of the images that the tests use. */
export function advised(text: string, known: Known = {}): AdvisedFile {
  const { file = 'Dockerfile', names = {}, tags = {}, requirements = [], locks = [] } = known;
  const { uses, problems, stages } = readDockerfile(text, { file });
  const nothing = { isFloating: false, lacksOsRelease: false };
  return {
    file,
    problems,
    uses: uses.map((use) => judged(use)),
    stages: stages.map((stage) => adviseStage(stage, stages)),
    requirements,
    locks,
    names: new Map(
      Object.entries(names).map(([name, facts]) => [name, { ...nothing, traits: traitsOf(name), ...facts }]),
    ),
    tags: new Map(Object.entries(tags).map(([name, facts]) => [name, { newer: {}, codenamed: [], ...facts }])),
  };
}

function adviseStage(stage: BuildStage, stages: readonly BuildStage[]): AdvisedStage {
  let base: StageBase = stage.base;
  while (base.kind === 'stage') base = stages[base.index]?.base ?? { kind: 'unknown', use: undefined };
  if (base.kind === 'scratch') return { ...stage, root: undefined, traits: traitsOf('scratch') };
  if (base.kind !== 'image') return { ...stage, root: undefined, traits: UNKNOWN };
  return { ...stage, root: base.reference, traits: traitsOf(familiarReference(base.reference)) };
}

/** What a rule says of a Dockerfile, each with its line in front. */
export function said(id: string, text: string, known: Known = {}): string[] {
  const rule = adviceRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule.check(advised(text, known)).map(({ range, message }) => `${range.start.line}: ${message}`);
}
