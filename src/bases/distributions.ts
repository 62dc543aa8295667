import type { KnownImage } from './known-image.ts';

const ONE = { numbers: 1 } as const;
const TWO = { numbers: 2 } as const;

const BCI_LANGUAGES = [
  ['nodejs', 'node'],
  ['node', 'node'],
  ['python', 'python'],
  ['golang', 'go'],
  ['openjdk', 'java'],
  ['openjdk-devel', 'java'],
  ['ruby', 'ruby'],
  ['rust', 'rust'],
  ['php*', 'php'],
  ['gcc', 'c'],
  ['dotnet-*', 'dotnet'],
] as const;

/** Distributions: images whose tag is the release of the system. */
export const DISTRIBUTIONS: readonly KnownImage[] = [
  {
    names: ['docker.io/library/debian', 'public.ecr.aws/debian/debian'],
    accounts: [],
    system: 'debian',
    user: 'root',
    release: ONE,
    variants: { slim: 'release-slim' },
  },
  { names: ['docker.io/bitnami/minideb'], system: 'debian', isSlim: true, user: 'root', release: ONE },
  {
    names: ['docker.io/library/ubuntu', 'public.ecr.aws/ubuntu/ubuntu', 'ubuntu.azurecr.io/ubuntu'],
    accounts: [],
    system: 'ubuntu',
    user: 'root',
    release: TWO,
  },
  { names: ['docker.io/library/alpine'], accounts: [], system: 'alpine', user: 'root', release: TWO },
  {
    names: ['docker.io/library/busybox'],
    accounts: [],
    system: 'busybox',
    rules: [
      { tag: /(?:^|-)glibc$/, is: 'busyboxGlibc' },
      { tag: /(?:^|-)musl$/, is: 'busyboxMusl' },
    ],
    user: 'root',
  },
  {
    names: ['docker.io/library/fedora', 'registry.fedoraproject.org/fedora', 'quay.io/fedora/fedora'],
    accounts: [],
    system: 'fedora',
    user: 'root',
    release: ONE,
  },
  {
    names: ['registry.fedoraproject.org/fedora-minimal', 'quay.io/fedora/fedora-minimal'],
    system: 'fedoraMinimal',
    user: 'root',
    release: ONE,
  },
  {
    names: ['docker.io/library/centos', 'quay.io/centos/centos', 'quay.io/centos/centos-*'],
    system: 'centos',
    rules: [
      { tag: /minimal/, is: 'centosMinimal' },
      { tag: /^(?:centos)?[5-7](?:\D|$)/, is: 'centosYum' },
      { tag: /^(?:centos)?[89]|stream/, is: 'centos' },
    ],
    user: 'root',
    release: ONE,
  },
  {
    names: ['docker.io/library/rockylinux', 'docker.io/rockylinux/rockylinux', 'quay.io/rockylinux/rockylinux'],
    accounts: [],
    system: 'rocky',
    rules: [
      { tag: /micro/, is: 'someGlibc' },
      { tag: /minimal/, is: 'rockyMinimal' },
    ],
    user: 'root',
    release: ONE,
  },
  {
    names: ['docker.io/library/almalinux', 'quay.io/almalinuxorg/almalinux'],
    accounts: [],
    system: 'alma',
    rules: [{ tag: /minimal/, is: 'almaMinimal' }],
    user: 'root',
    release: ONE,
  },
  {
    names: ['docker.io/almalinux/*-base', 'docker.io/almalinux/*-init'],
    system: 'alma',
    user: 'root',
    release: 'inName',
  },
  { names: ['docker.io/almalinux/*-minimal'], system: 'almaMinimal', user: 'root', release: 'inName' },
  {
    names: [
      'docker.io/library/oraclelinux',
      'ghcr.io/oracle/oraclelinux',
      'container-registry.oracle.com/os/oraclelinux',
    ],
    system: 'oracle',
    rules: [
      { tag: /^[5-7](?:\.\d+)?-slim/, is: 'oracleSlimYum' },
      { tag: /^[5-7](?:\D|$)/, is: 'oracleYum' },
      { tag: /-slim/, is: 'oracleSlim' },
    ],
    user: 'root',
    release: ONE,
  },
  {
    names: ['docker.io/library/amazonlinux', 'public.ecr.aws/amazonlinux/amazonlinux'],
    accounts: [],
    system: 'amazonSome',
    rules: [
      { tag: /^2023.*minimal/, is: 'amazonMinimal' },
      { tag: /minimal/, is: 'amazonSome' },
      { tag: /^2023(?:\.|$)/, is: 'amazon' },
      { tag: /^(?:1|2|201\d\.\d+)(?:\.|$)/, is: 'amazonYum' },
    ],
    user: 'root',
    release: ONE,
  },
  {
    names: ['docker.io/library/archlinux', 'quay.io/archlinux/archlinux'],
    system: 'arch',
    user: 'root',
    release: 'rolling',
  },
  {
    names: ['docker.io/opensuse/tumbleweed', 'registry.opensuse.org/opensuse/tumbleweed'],
    system: 'suse',
    user: 'root',
    release: 'rolling',
  },
  {
    names: ['docker.io/opensuse/leap', 'registry.opensuse.org/opensuse/leap', 'docker.io/opensuse/*'],
    system: 'suse',
    user: 'root',
    release: TWO,
  },
  { names: ['registry.suse.com/bci/bci-base'], system: 'bci', user: 'root', release: TWO },
  { names: ['registry.suse.com/bci/bci-micro'], system: 'bciMicro', user: 'root', release: TWO },
  { names: ['registry.suse.com/bci/bci-minimal'], system: 'bciMinimal', user: 'root', release: TWO },
  { names: ['registry.suse.com/bci/bci-busybox'], system: 'bciBusybox', user: 'root', release: TWO },
  { names: ['registry.suse.com/bci/bci-init'], system: 'bci', user: 'root', release: TWO },
  // https://github.com/SUSE/BCI-dockerfile-generator: some are built on bci-base and some on bci-micro.
  ...BCI_LANGUAGES.map(([name, language]): KnownImage => {
    return { names: [`registry.suse.com/bci/${name}`], system: 'bciSome', user: 'root', language };
  }),
  { names: ['docker.io/library/photon'], system: 'photon', user: 'root', release: ONE },
  { names: ['docker.io/library/clearlinux'], system: 'someGlibc', user: 'root', release: 'rolling' },
  { names: ['mcr.microsoft.com/azurelinux*/base/core'], system: 'azure', user: 'root', release: TWO },
  { names: ['mcr.microsoft.com/cbl-mariner/base/core'], system: 'azure', user: 'root', release: TWO },
];

const RED_HAT = 'registry.access.redhat.com';
const NODE = [`${RED_HAT}/ubi*/nodejs-*`];
const PYTHON = [`${RED_HAT}/ubi*/python-*`];

/** Red Hat's universal base images. A language's image is for source-to-image builds and runs as 1001, Java's as 185. */
export const RED_HAT_IMAGES: readonly KnownImage[] = [
  { names: [`${RED_HAT}/ubi7/ubi`, `${RED_HAT}/ubi7/ubi-init`], system: 'ubiYum', user: 'root', release: 'inName' },
  {
    names: [`${RED_HAT}/ubi*/ubi`, `${RED_HAT}/ubi*/ubi-init`],
    accounts: [],
    system: 'ubi',
    user: 'root',
    release: 'inName',
  },
  { names: [`${RED_HAT}/ubi*/ubi-minimal`], accounts: [], system: 'ubiMinimal', user: 'root', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/ubi-micro`], accounts: [], system: 'ubiMicro', user: 'root', release: 'inName' },
  {
    names: NODE.map((name) => `${name}-minimal`),
    system: 'ubiMinimal',
    user: '1001',
    language: 'node',
    release: 'inName',
  },
  { names: NODE, system: 'ubi', user: '1001', language: 'node', release: 'inName' },
  {
    names: PYTHON.map((name) => `${name}-minimal`),
    system: 'ubiMinimal',
    user: '1001',
    language: 'python',
    release: 'inName',
  },
  { names: PYTHON, system: 'ubi', user: '1001', language: 'python', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/openjdk-*`], system: 'ubiMinimal', user: '185', language: 'java', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/ruby-*`], system: 'ubiSome', user: '1001', language: 'ruby', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/php-*`], system: 'ubiSome', user: '1001', language: 'php', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/perl-*`], system: 'ubiSome', user: '1001', language: 'perl', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/go-toolset`], system: 'ubiSome', language: 'go', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/dotnet-*`], system: 'ubiSome', language: 'dotnet', release: 'inName' },
  { names: [`${RED_HAT}/ubi*/*`], system: 'ubiSome', release: 'inName' },
  { names: ['docker.io/library/rhel*', `${RED_HAT}/rhel*`], system: 'someGlibc', release: 'inName' },
];
