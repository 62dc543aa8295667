import type { KnownImage } from './known-image.ts';

const JRE = /(?:^|-)jre/;
const ALPAQUITA = [
  { tag: /(?:^|-)musl(?:-|$)/, is: 'alpaquitaMusl' },
  { tag: /(?:^|-)glibc(?:-|$)/, is: 'alpaquitaGlibc' },
] as const;

const liberica = (...systems: readonly string[]): string[] =>
  systems.flatMap((system) => ['openjdk', 'openjre'].map((kind) => `docker.io/bellsoft/liberica-${kind}-${system}`));
const zulu = (...systems: readonly string[]): string[] =>
  systems.map((system) => `docker.io/azul/zulu-openjdk${system}`);
const graalvm = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`ghcr.io/graalvm/${name}`, `container-registry.oracle.com/graalvm/${name}`]);

/** Java of other vendors. */
export const JAVA_VENDOR_IMAGES: readonly KnownImage[] = [
  // https://github.com/graalvm/container: on Oracle Linux slim; `muslib` has a compiler for musl beside its glibc.
  {
    names: graalvm('native-image', 'native-image-community', 'native-image-ce'),
    system: 'oracleSome',
    rules: [{ tag: /-ol(?:[89]|10)(?:-|$)/, is: 'oracleSlim' }],
    user: 'root',
    language: 'java',
    entrypoint: ['native-image'],
  },
  {
    names: graalvm('jdk', 'jdk-community'),
    system: 'oracleSome',
    rules: [{ tag: /-ol(?:[89]|10)(?:-|$)/, is: 'oracleSlim' }],
    user: 'root',
    language: 'java',
  },
  { names: graalvm('graalvm-ce', 'graalvm-community'), system: 'oracleSome', user: 'root', language: 'java' },
  // https://github.com/bell-sw/Liberica/tree/master/docker/repos: `alpine` has a glibc beside musl, `alpine-musl` has not.
  { names: liberica('alpine-musl'), system: 'alpine', user: 'root', language: 'java' },
  { names: liberica('alpine'), system: 'alpineBoth', user: 'root', language: 'java' },
  { names: liberica('debian'), system: 'debian', user: 'root', language: 'java' },
  { names: liberica('rocky'), system: 'rockyMinimal', user: 'root', language: 'java' },
  { names: liberica('centos'), system: 'centosYum', user: 'root', language: 'java' },
  // https://docs.bell-sw.com/alpaquita-linux/latest/
  {
    names: ['docker.io/bellsoft/liberica-runtime-container', 'docker.io/bellsoft/liberica-native-image-kit-container'],
    system: 'alpaquita',
    rules: ALPAQUITA,
    language: 'java',
  },
  { names: ['docker.io/bellsoft/alpaquita-linux-base'], system: 'alpaquita', rules: ALPAQUITA, user: 'root' },
  // https://github.com/zulu-openjdk/zulu-openjdk
  { names: zulu('-alpine'), system: 'alpine', user: 'root', language: 'java' },
  { names: zulu('-debian'), system: 'debian', slimWords: JRE, user: 'root', language: 'java' },
  { names: zulu('-centos'), system: 'centosYum', user: 'root', language: 'java' },
  { names: zulu('-distroless'), system: 'distroless', label: 'Zulu distroless', language: 'java' },
  { names: zulu(''), system: 'ubuntu', slimWords: JRE, user: 'root', language: 'java' },
];
