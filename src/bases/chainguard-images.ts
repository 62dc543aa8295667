import type { KnownImage } from './known-image.ts';

const DEV = [{ tag: /(?:^|-)dev$/, is: 'wolfi' }] as const;
const FREE = { accounts: ['nonroot'], rules: DEV, user: '65532', isUnversioned: true } as const;
const chainguard = (...names: readonly string[]): string[] => names.map((name) => `cgr.dev/chainguard/${name}`);
const starts = (program: string): Pick<KnownImage, 'entrypoint'> => ({ entrypoint: [program] });

/** Those that everybody may pull: their `latest` and `latest-dev`. */
const FREE_IMAGES: readonly KnownImage[] = [
  { ...FREE, names: chainguard('wolfi-base'), system: 'wolfi', user: 'root' },
  { ...FREE, names: chainguard('static'), system: 'chainguardStatic' },
  { ...FREE, ...starts('/usr/bin/python'), names: chainguard('python'), system: 'chainguard', language: 'python' },
  {
    ...FREE,
    ...starts('/usr/bin/node'),
    names: chainguard('node'),
    accounts: ['node'],
    system: 'chainguardAsh',
    language: 'node',
  },
  {
    ...FREE,
    ...starts('/usr/bin/java'),
    names: chainguard('jre'),
    accounts: ['java'],
    system: 'chainguard',
    language: 'java',
  },
  { ...FREE, names: chainguard('jdk'), accounts: ['java'], system: 'chainguardAsh', language: 'java' },
  { ...FREE, ...starts('/usr/bin/mvn'), names: chainguard('maven'), system: 'chainguardAsh', language: 'java' },
  { ...FREE, ...starts('/usr/bin/gradle'), names: chainguard('gradle'), system: 'chainguardAsh', language: 'java' },
  { ...FREE, ...starts('/usr/bin/ruby'), names: chainguard('ruby'), system: 'chainguard', language: 'ruby' },
  // `latest-fpm` has no ENTRYPOINT.
  {
    ...FREE,
    names: chainguard('php', 'laravel', 'wordpress'),
    accounts: ['php', 'laravel'],
    system: 'chainguard',
    language: 'php',
  },
  { ...FREE, ...starts('/usr/bin/rustc'), names: chainguard('rust'), system: 'chainguardAsh', language: 'rust' },
  { ...FREE, ...starts('/usr/bin/go'), names: chainguard('go'), system: 'chainguardAsh', user: 'root', language: 'go' },
  {
    ...FREE,
    ...starts('/usr/bin/gcc'),
    names: chainguard('gcc-glibc'),
    system: 'chainguardAsh',
    user: 'root',
    language: 'c',
  },
  {
    ...FREE,
    ...starts('/usr/bin/dotnet'),
    names: chainguard('aspnet-runtime'),
    system: 'chainguard',
    language: 'dotnet',
  },
  {
    ...FREE,
    ...starts('/usr/bin/dotnet'),
    names: chainguard('dotnet-runtime'),
    system: 'chainguardAsh',
    language: 'dotnet',
  },
  { ...FREE, names: chainguard('dotnet-sdk'), system: 'chainguardAsh', language: 'dotnet' },
  { ...FREE, names: chainguard('glibc-dynamic'), system: 'chainguard' },
  { ...FREE, ...starts('/usr/sbin/nginx'), names: chainguard('nginx'), accounts: ['nginx'], system: 'chainguard' },
  { ...FREE, ...starts('/usr/bin/curl'), names: chainguard('curl'), system: 'chainguard' },
  { ...FREE, ...starts('/usr/bin/mongod'), names: chainguard('mongodb'), accounts: ['mongo'], system: 'chainguard' },
  { ...FREE, names: chainguard('busybox'), system: 'chainguardAsh' },
  { ...FREE, ...starts('/usr/bin/git'), names: chainguard('git'), accounts: ['git'], system: 'chainguardDash' },
  {
    ...FREE,
    names: chainguard('valkey', 'mariadb', 'tomcat'),
    accounts: ['valkey', 'mysql'],
    system: 'chainguardBash',
  },
  { ...FREE, names: chainguard('postgres', 'bash'), accounts: ['postgres'], system: 'chainguardBash', user: 'root' },
];

/** The same for customers, who have tags of versions, and may have packages added: whether they have a shell isn't known. */
const PAID_IMAGES = FREE_IMAGES.map(({ names, isUnversioned: _, accounts: __, ...image }): KnownImage => {
  const system = image.system === 'wolfi' ? 'wolfi' : 'chainguardSome';
  return { ...image, names: names.map((name) => name.replace('/chainguard/', '/*/')), system };
});

/**
 * Chainguard's. Some without `-dev` still have a shell: the lists of their packages say which, as they say the users and what is
 * started, in August 2026. https://github.com/chainguard-images/images/tree/main/images, locked_config.json
 */
export const CHAINGUARD_IMAGES: readonly KnownImage[] = [
  ...FREE_IMAGES,
  ...PAID_IMAGES,
  { names: ['cgr.dev/*/*'], system: 'chainguardSome', rules: DEV, isUnversioned: true },
];
