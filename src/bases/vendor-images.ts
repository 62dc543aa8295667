import { plainTag } from './debug-tags.ts';
import type { KnownImage } from './known-image.ts';

const DISTROLESS = 'gcr.io/distroless';
const DEBUG = /^debug(?:-|$)/;
const distroless = {
  accounts: ['nonroot'],
  rules: [{ tag: DEBUG, is: 'distrolessDebug' }],
  users: [{ tag: /nonroot/, is: '65532' }],
  user: 'root',
  isUnversioned: true,
  nonroot: (name: string, tag: string): string | undefined => {
    if (tag.includes('nonroot')) return undefined;
    // A shell is for debugging alone.
    const plain = /^latest(?=-|$)/.test(tag) ? tag.replace('latest', 'nonroot') : plainTag(tag);
    return plain === tag ? undefined : `${name}:${plain}`;
  },
} as const;

/** Google's images without a distribution's tools. https://github.com/GoogleContainerTools/distroless */
export const DISTROLESS_IMAGES: readonly KnownImage[] = [
  {
    ...distroless,
    names: [`${DISTROLESS}/static*`],
    system: 'distrolessStatic',
    rules: [{ tag: DEBUG, is: 'distrolessStaticDebug' }],
  },
  { ...distroless, names: [`${DISTROLESS}/base*`], system: 'distroless', label: 'distroless base' },
  { ...distroless, names: [`${DISTROLESS}/cc*`], system: 'distroless', label: 'distroless cc' },
  {
    ...distroless,
    names: [`${DISTROLESS}/java-base*`],
    system: 'distroless',
    label: 'distroless java-base',
  },
  {
    ...distroless,
    names: [`${DISTROLESS}/java*`],
    system: 'distroless',
    label: 'distroless java',
    language: 'java',
    entrypoint: ['/usr/bin/java', '-jar'],
  },
  {
    ...distroless,
    names: [`${DISTROLESS}/nodejs*`],
    system: 'distroless',
    label: 'distroless nodejs',
    language: 'node',
    entrypoint: ['/nodejs/bin/node'],
  },
  {
    ...distroless,
    names: [`${DISTROLESS}/python*`],
    system: 'distroless',
    label: 'distroless python',
    language: 'python',
    entrypoint: ['/usr/bin/python3'],
  },
  {
    ...distroless,
    names: [`${DISTROLESS}/*`],
    system: 'someDistroless',
    rules: [{ tag: DEBUG, is: 'someDistrolessDebug' }],
  },
];

const dotnet = (...names: readonly string[]): string[] =>
  names.flatMap((name) =>
    ['dotnet', 'dotnet/nightly', 'dotnet/core'].map((path) => `mcr.microsoft.com/${path}/${name}`),
  );
/** From .NET 8 on the user is given by its number. https://github.com/dotnet/dotnet-docker documentation/distroless.md */
const DOTNET = {
  accounts: ['app'],
  system: 'ubuntu',
  before: [{ version: '10', system: 'debian' }],
  rules: [{ tag: /distroless/, is: 'azureDistroless' }],
  users: [
    { tag: /^[1-7]\..*(?:chiseled|distroless)/, is: 'app' },
    { tag: /chiseled|distroless/, is: '1654' },
  ],
  user: 'root',
  language: 'dotnet',
  // `8.0` stays on the Debian that it came with; `8.0-alpine` doesn't. https://github.com/dotnet/announcements/issues/16
  releaseTags: ['alpine'],
  variants: { alpine: true },
} as const satisfies Partial<KnownImage>;

const azure = (name: string): string[] =>
  ['azurelinux', 'cbl-mariner'].map((system) => `mcr.microsoft.com/${system}/${name}`);
const AZURE_LANGUAGES = [
  ['nodejs', 'node'],
  ['python', 'python'],
  ['java', 'java'],
] as const;

/** What Microsoft publishes. */
export const MICROSOFT_IMAGES: readonly KnownImage[] = [
  { ...DOTNET, names: dotnet('sdk') },
  { ...DOTNET, names: dotnet('runtime', 'aspnet', 'runtime-deps'), isSlim: true },
  {
    names: ['mcr.microsoft.com/openjdk/jdk'],
    system: 'unknown',
    rules: [{ tag: /distroless/, is: 'azureDistroless' }],
    language: 'java',
  },
  {
    names: ['mcr.microsoft.com/azurelinux/distroless/debug', 'mcr.microsoft.com/cbl-mariner/distroless/debug'],
    system: 'someDebug',
    isUnversioned: true,
  },
  ...AZURE_LANGUAGES.map(([name, language]): KnownImage => {
    return { names: azure(`distroless/${name}`), system: 'azureDistroless', isUnversioned: true, language };
  }),
  { names: azure('base/nodejs'), system: 'azure', language: 'node' },
  { names: azure('base/python'), system: 'azure', language: 'python' },
  {
    names: ['mcr.microsoft.com/azurelinux/distroless/*', 'mcr.microsoft.com/cbl-mariner/distroless/*'],
    system: 'azureDistroless',
    isUnversioned: true,
  },
  {
    names: ['mcr.microsoft.com/devcontainers/*', 'mcr.microsoft.com/vscode/devcontainers/*'],
    system: 'debianOrUbuntu',
    rules: [{ tag: /alpine/, is: 'alpine' }],
  },
  {
    names: [
      'mcr.microsoft.com/dotnet/framework/*',
      'mcr.microsoft.com/windows*',
      'mcr.microsoft.com/windows/*',
      'mcr.microsoft.com/nanoserver*',
    ],
    system: 'windows',
  },
];

/** Of others. */
export const OTHER_IMAGES: readonly KnownImage[] = [
  // Without a word of a system in the tag it is the program alone.
  {
    names: ['ghcr.io/astral-sh/uv'],
    system: 'unknown',
    rules: [
      { tag: /^(?:latest|\d+(?:\.\d+)*)$/, is: 'scratch' },
      { tag: /^(?:[\d.]+-)?debian(?:-slim)?$/, is: 'debian' },
    ],
    user: 'root',
    language: 'python',
    releaseTags: ['debian', 'alpine'],
  },
  {
    names: ['jre', 'dotnet-aspnet', 'dotnet-runtime', 'dotnet-deps', 'python', 'chiselled-*'].map(
      (name) => `docker.io/ubuntu/${name}`,
    ),
    system: 'chiselled',
  },
  {
    names: ['redis', 'nginx', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'rabbitmq'].flatMap((name) => [
      `docker.io/bitnami/${name}`,
      `docker.io/bitnamilegacy/${name}`,
    ]),
    system: 'someGlibc',
    isSlim: true,
    user: '1001',
  },
  { names: ['docker.io/bitnami/*', 'docker.io/bitnamilegacy/*'], system: 'someGlibc', isSlim: true },
  {
    names: [
      'docker.io/library/adoptopenjdk',
      'docker.io/adoptopenjdk/*',
      'docker.io/continuumio/*',
      'docker.io/frolvlad/alpine-*',
    ],
    system: 'unknown',
    rules: [{ tag: /alpine/, is: 'alpineBoth' }],
  },
  { names: ['docker.io/cimg/*'], system: 'ubuntu', user: 'circleci' },
  { names: ['quay.io/jupyter/*', 'docker.io/jupyter/*'], system: 'ubuntu' },
  { names: ['gcr.io/oss-fuzz-base/*'], system: 'ubuntu' },
  {
    names: ['docker.io/biocontainers/biocontainers'],
    system: 'debianOrUbuntu',
    rules: [
      { tag: /alpine/, is: 'alpine' },
      { tag: /debian/, is: 'debian' },
    ],
    user: 'biodocker',
  },
];
