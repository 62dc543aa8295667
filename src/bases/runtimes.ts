import type { BaseTraits } from './base-traits.ts';

/** An image of another repository that may replace a language's image. */
export interface RuntimeImage {
  readonly reference: string;
  /** `same project`: another repository of the same project, or one that the project recommends. */
  readonly from: 'distroless' | 'UBI' | 'Red Hat hardened' | 'Docker hardened' | 'Chainguard' | 'same project';
  /** Where it differs from the usual reason for `from`. */
  readonly reason?: string;
}

/** What is published. https://github.com/GoogleContainerTools/distroless#what-images-are-available (August 2026) */
const DISTROLESS_NODE: ReadonlySet<string> = new Set(['22', '24', '26']);
const DISTROLESS_JAVA: ReadonlySet<string> = new Set(['17', '21', '25']);
/** Debian 13 has this Python and no other. */
const DISTROLESS_PYTHON = '3.13';
const DISTROLESS_DEBIAN = 'debian13';

/** By the release of UBI, newest first. https://catalog.redhat.com, and the Dockerfiles at github.com/sclorg */
const UBI: readonly Ubi[] = [
  {
    name: 'registry.access.redhat.com/ubi10',
    node: new Set(['22', '24']),
    python: new Map([
      ['3.12', 'python-312-minimal'],
      ['3.14', 'python-314-minimal'],
    ]),
    java: new Set(['21', '25']),
  },
  {
    name: 'registry.access.redhat.com/ubi9',
    node: new Set(['20', '22', '24']),
    python: new Map([
      ['3.9', 'python-39'],
      ['3.11', 'python-311'],
      ['3.12', 'python-312-minimal'],
      ['3.14', 'python-314-minimal'],
    ]),
    java: new Set(['17', '21', '25']),
  },
];

/** Registry and repository of each, up to the name of an image. */
export const UBI_NAMES: readonly string[] = UBI.map(({ name }) => name);

interface Ubi {
  readonly name: string;
  readonly node: ReadonlySet<string>;
  readonly python: ReadonlyMap<string, string>;
  readonly java: ReadonlySet<string>;
}

const ubiOfAll = (image: string): RuntimeImage[] =>
  UBI_NAMES.map((name) => ({ reference: `${name}/${image}:latest`, from: 'UBI' }));

/** Its free image of each language, and what that had in August 2026. https://images.chainguard.dev/ */
const CHAINGUARD: Readonly<Record<string, { readonly name: string; readonly version: string }>> = {
  node: { name: 'node', version: 'Node.js 26' },
  python: { name: 'python', version: 'Python 3.14' },
  java: { name: 'jre', version: 'Java 26' },
  ruby: { name: 'ruby', version: 'Ruby 4.0' },
};

/** The image of each language, and whether its tags begin with the major version alone. https://images.redhat.com/ */
const RED_HAT_HARDENED: Readonly<Record<string, (major: string, both: string) => string>> = {
  node: (major) => `nodejs:${major}`,
  python: (_, both) => `python:${both}`,
  java: (major) => `openjdk:${major}-runtime`,
};

/** The same on Debian. https://github.com/docker-hardened-images/catalog */
const DOCKER_HARDENED: Readonly<Record<string, (major: string, both: string) => string>> = {
  node: (major) => `node:${major}`,
  python: (_, both) => `python:${both}`,
  ruby: (_, both) => `ruby:${both}`,
  java: (major) => `eclipse-temurin:${major}`,
};

/** The almost empty images for a statically linked program. */
export function staticRuntimes(): RuntimeImage[] {
  return [
    { reference: `gcr.io/distroless/static-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
    { reference: 'cgr.dev/chainguard/static:latest', from: 'Chainguard' },
    ...ubiOfAll('ubi-micro'),
  ];
}

/** The images for a program linked to the libc. With libstdc++ and libgcc, except for Go, which needs neither. */
export function dynamicRuntimes(language: BaseTraits['language']): RuntimeImage[] {
  const image = language === 'go' ? 'base' : 'cc';
  return [
    { reference: `gcr.io/distroless/${image}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
    { reference: 'cgr.dev/chainguard/glibc-dynamic:latest', from: 'Chainguard' },
    ...ubiOfAll('ubi-minimal'),
  ];
}

/**
 * The runtimes of a language in a version like `22.3.1` or `3.12`. Chainguard offers only the newest version.
 * @param hasHardenedLogin whether Docker's hardened images can be pulled
 */
export function languageRuntimes(
  language: string,
  version: string | undefined,
  hasHardenedLogin: boolean,
): RuntimeImage[] {
  const [major = '', minor] = version?.split('.') ?? [];
  const both = minor === undefined ? major : `${major}.${minor}`;
  const distroless = distrolessOf(language, major, both);
  const free = entryOf(CHAINGUARD, language);
  return [
    ...(distroless === undefined
      ? []
      : [{ reference: `gcr.io/distroless/${distroless}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' as const }]),
    ...UBI.flatMap((ubi): RuntimeImage[] => {
      const image = ubiOf(ubi, language, major, both);
      return image === undefined ? [] : [{ reference: `${ubi.name}/${image}:latest`, from: 'UBI' }];
    }),
    ...(version === undefined ? [] : hardenedOf(language, major, both, hasHardenedLogin)),
    ...(free === undefined
      ? []
      : [
          {
            reference: `cgr.dev/chainguard/${free.name}:latest`,
            from: 'Chainguard' as const,
            reason: `Rebuilt for every fix; without an account there is its newest version alone, ${free.version} in August 2026.`,
          },
        ]),
  ];
}

/** Python's and Ruby's images are named by two numbers: they are for no other version than that. */
function hardenedOf(language: string, major: string, both: string, hasLogin: boolean): RuntimeImage[] {
  const needsBoth = language === 'python' || language === 'ruby';
  if (needsBoth && !both.includes('.')) return [];
  const redHat = entryOf(RED_HAT_HARDENED, language)?.(major, both);
  const docker = hasLogin ? entryOf(DOCKER_HARDENED, language)?.(major, both) : undefined;
  return [
    ...(redHat === undefined
      ? []
      : [{ reference: `registry.access.redhat.com/hi/${redHat}`, from: 'Red Hat hardened' as const }]),
    ...(docker === undefined
      ? []
      : [{ reference: `dhi.io/${docker}-${DISTROLESS_DEBIAN}`, from: 'Docker hardened' as const }]),
  ];
}

function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function distrolessOf(language: string, major: string, both: string): string | undefined {
  if (language === 'node' && DISTROLESS_NODE.has(major)) return `nodejs${major}`;
  if (language === 'java' && DISTROLESS_JAVA.has(major)) return `java${major}`;
  return language === 'python' && both === DISTROLESS_PYTHON ? 'python3' : undefined;
}

function ubiOf({ node, python, java }: Ubi, language: string, major: string, both: string): string | undefined {
  if (language === 'node' && node.has(major)) return `nodejs-${major}-minimal`;
  if (language === 'java' && java.has(major)) return `openjdk-${major}-runtime`;
  return language === 'python' ? python.get(both) : undefined;
}
