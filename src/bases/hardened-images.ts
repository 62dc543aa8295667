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

const dhi = (...names: readonly string[]): string[] => names.map((name) => `dhi.io/${name}`);

/**
 * Docker's hardened images. Their documentation says that runtimes have no shell; the definitions show that one in four
 * still has one, so only those count as bare that have none there. A shell and a package manager are certain in
 * `-dev`. https://docs.docker.com/dhi/, https://github.com/docker-hardened-images/catalog
 */
export const HARDENED_IMAGES: readonly KnownImage[] = [
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
