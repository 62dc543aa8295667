import type { KnownImage } from './known-image.ts';

const DEV = /(?:^|-)dev(?:-|$)/;
const ROOT_IN_DEV = [{ tag: DEV, is: 'root' }] as const;
const DEV_RULES = [
  { tag: /^(?=.*alpine)(?=.*-dev(?:-|$))/, is: 'hardenedAlpineDev' },
  { tag: /^(?=.*debian)(?=.*-dev(?:-|$))/, is: 'hardenedDebianDev' },
] as const;

/** The runtimes whose packages have no shell in any version. A tag without a system is Debian's. */
const BARE = {
  system: 'hardenedDebianBare',
  rules: [
    ...DEV_RULES,
    { tag: DEV, is: 'hardenedDebianDev' },
    // `-sfw`, `-fips` and other flavours aren't in the published definitions without `-dev`.
    { tag: /-(?:sfw|swf|fips|stig|compat|sdk)(?:-|$)/, is: 'hardened' },
    { tag: /alpine/, is: 'hardenedAlpineBare' },
    { tag: /./, is: 'hardenedDebianBare' },
  ],
  users: ROOT_IN_DEV,
  user: 'nonroot',
  releaseTags: ['debian', 'alpine'],
} as const satisfies Partial<KnownImage>;

/** At Docker's registry, and as an organization mirrors them on Docker Hub. */
const dhi = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`dhi.io/${name}`, `docker.io/*/dhi-${name}`]);
const redHat = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`registry.access.redhat.com/hi/${name}`, `quay.io/hummingbird/${name}`]);

const BUILDER = [{ tag: /(?:^|-)builder(?:-|$)/, is: 'hardenedRedHatBuilder' }] as const;
/** Each image runs as 65532, builders too, which have dnf. https://hummingbird-project.io/docs/ */
const RED_HAT = { system: 'hardenedRedHat', rules: BUILDER, user: '65532' } as const;

/**
 * Red Hat's hardened images (Project Hummingbird). Python and the runtimes of Java have no shell; of others it isn't known.
 * https://developers.redhat.com/articles/2026/05/14/understanding-distroless-images-red-hat-hardened-images
 */
const RED_HAT_HARDENED: readonly KnownImage[] = [
  { ...RED_HAT, names: redHat('python'), system: 'hardenedRedHatBare', language: 'python' },
  { ...RED_HAT, names: redHat('nodejs'), language: 'node' },
  {
    ...RED_HAT,
    names: redHat('openjdk'),
    rules: [...BUILDER, { tag: /-runtime(?:-|$)/, is: 'hardenedRedHatBare' }],
    language: 'java',
  },
  { ...RED_HAT, names: redHat('go'), language: 'go' },
  { ...RED_HAT, names: redHat('rust'), language: 'rust' },
  { ...RED_HAT, names: redHat('ruby'), language: 'ruby' },
  { ...RED_HAT, names: redHat('php'), language: 'php' },
  { ...RED_HAT, names: redHat('dotnet*', 'aspnet*'), language: 'dotnet' },
  { names: redHat('*'), system: 'hardenedRedHat', rules: BUILDER },
];

/**
 * Red Hat's and Docker's hardened images. Docker's documentation says that runtimes have no shell; the definitions show that one in four
 * still has one, so only those count as bare that have none there. A shell and a package manager are certain in
 * `-dev`. https://docs.docker.com/dhi/, https://github.com/docker-hardened-images/catalog
 */
export const HARDENED_IMAGES: readonly KnownImage[] = [
  ...RED_HAT_HARDENED,
  { ...BARE, names: dhi('node'), user: 'node', language: 'node' },
  { ...BARE, names: dhi('bun'), language: 'node' },
  { ...BARE, names: dhi('python'), language: 'python' },
  { ...BARE, names: dhi('ruby'), language: 'ruby' },
  { ...BARE, names: dhi('php'), language: 'php' },
  { ...BARE, names: dhi('eclipse-temurin', 'amazoncorretto'), language: 'java' },
  { ...BARE, names: dhi('aspnetcore'), language: 'dotnet' },
  { names: dhi('static'), system: 'hardenedStatic', user: 'nonroot' },
  {
    names: dhi('*'),
    system: 'hardened',
    rules: [...DEV_RULES, { tag: /alpine/, is: 'hardenedAlpine' }, { tag: /debian/, is: 'hardenedDebian' }],
    users: ROOT_IN_DEV,
  },
];
