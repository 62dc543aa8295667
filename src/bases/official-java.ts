import type { KnownImage } from './known-image.ts';
import { officialImages } from './official-images.ts';

const BOTH = ['debian', 'alpine'] as const;
/** What a JRE needs, without the compiler: as small as such an image gets on its system. */
const JRE = /(?:^|-)jre/;

/** Java: runtimes, and the tools that bring one. */
export const JAVA_IMAGES: readonly KnownImage[] = [
  {
    names: officialImages('eclipse-temurin'),
    accounts: [],
    system: 'ubuntu',
    slimWords: JRE,
    user: 'root',
    runtime: 'tag',
    language: 'java',
    releaseTags: ['ubuntu', 'alpine'],
    variants: { jre: true, alpine: true },
  },
  {
    names: officialImages('sapmachine'),
    system: 'ubuntu',
    slimWords: JRE,
    user: 'root',
    runtime: 'tag',
    language: 'java',
    releaseTags: ['ubuntu', 'alpine'],
    variants: { jre: true, alpine: true },
  },
  {
    names: officialImages('ibm-semeru-runtimes'),
    system: 'ubuntu',
    slimWords: JRE,
    user: 'root',
    runtime: 'tag',
    language: 'java',
    releaseTags: ['ubuntu'],
  },
  // Its plain tags moved from Amazon Linux 2, which has yum, to 2023, which has dnf.
  {
    names: [...officialImages('amazoncorretto'), 'public.ecr.aws/amazoncorretto/amazoncorretto'],
    accounts: [],
    system: 'amazonSome',
    slimWords: /headless|headful|jre/,
    user: 'root',
    runtime: 'tag',
    language: 'java',
    variants: { alpine: true, ofVersions: true },
  },
  { names: officialImages('azul-zulu'), system: 'someGlibc', slimWords: JRE, language: 'java' },
  {
    names: officialImages('openjdk'),
    accounts: [],
    system: 'oracleSome',
    before: [{ version: '12', system: 'debian' }],
    rules: [
      { tag: /-oracle(?:-|$)|oraclelinux/, is: 'oracleSome' },
      // Of the versions on Oracle Linux, the slim ones are on Debian.
      { tag: /slim/, is: 'debian' },
    ],
    slimWords: JRE,
    user: 'root',
    runtime: 'tag',
    successor: 'eclipse-temurin',
    language: 'java',
    releaseTags: BOTH,
  },
  {
    names: officialImages('maven'),
    system: 'someGlibc',
    rules: [
      { tag: /alpine/, is: 'alpine' },
      { tag: /amazoncorretto-\d+-debian|-slim|jdk-(?:[789]|1[01])(?:-|$)/, is: 'debian' },
      { tag: /amazoncorretto-(?:\d+-al2023)/, is: 'amazon' },
      { tag: /corretto/, is: 'amazonSome' },
      { tag: /eclipse-temurin|sapmachine|semeru/, is: 'ubuntu' },
    ],
    releaseTags: ['ubuntu'],
    user: 'root',
    runtime: 'word',
    successor: 'eclipse-temurin',
    language: 'java',
  },
  {
    names: officialImages('gradle'),
    accounts: ['gradle'],
    system: 'debianOrUbuntu',
    rules: [{ tag: /corretto(?!.*al2023)/, is: 'amazonSome' }],
    runtime: 'word',
    successor: 'eclipse-temurin',
    language: 'java',
    releaseTags: ['ubuntu'],
    variants: { alpine: true },
  },
  { names: officialImages('clojure'), system: 'debianOrUbuntu', user: 'root', language: 'clojure', releaseTags: BOTH },
  { names: officialImages('groovy'), system: 'debianOrUbuntu', language: 'java', variants: { alpine: true } },
  {
    names: officialImages('tomcat'),
    system: 'debianOrUbuntu',
    rules: [{ tag: /corretto|oracle/, is: 'someGlibc' }],
    slimWords: JRE,
    user: 'root',
    language: 'java',
    releaseTags: ['ubuntu', 'debian'],
  },
  {
    names: officialImages('jetty'),
    accounts: ['jetty'],
    system: 'someGlibc',
    rules: [{ tag: /^(?!.*alpine).*eclipse-temurin/, is: 'ubuntu' }],
    slimWords: JRE,
    user: 'jetty',
    language: 'java',
  },
];
