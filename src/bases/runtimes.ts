import type { BaseTraits } from './base-traits.ts';

/** An image of another repository that may replace a language's image. */
export interface RuntimeImage {
  readonly reference: string;
  /** `same project`: another repository of the same project, or one that the project recommends. */
  readonly from: 'distroless' | 'UBI' | 'Chainguard' | 'same project';
  /** Where it differs from the usual reason for `from`. */
  readonly reason?: string;
}

/** What is published. https://github.com/GoogleContainerTools/distroless#what-images-are-available (August 2026) */
const DISTROLESS_NODE: ReadonlySet<string> = new Set(['22', '24', '26']);
const DISTROLESS_JAVA: ReadonlySet<string> = new Set(['17', '21', '25']);
/** Debian 13 has this Python and no other. */
const DISTROLESS_PYTHON = '3.13';
const DISTROLESS_DEBIAN = 'debian13';

/** https://catalog.redhat.com, and the Dockerfiles at github.com/sclorg */
const UBI_NODE: ReadonlySet<string> = new Set(['20', '22', '24']);
const UBI_PYTHON: ReadonlyMap<string, string> = new Map([
  ['3.9', 'python-39'],
  ['3.11', 'python-311'],
  ['3.12', 'python-312-minimal'],
  ['3.14', 'python-314-minimal'],
]);
const UBI_JAVA: ReadonlySet<string> = new Set(['17', '21', '25']);
const UBI = 'registry.access.redhat.com/ubi9';

const CHAINGUARD: Readonly<Record<string, string>> = {
  node: 'node',
  python: 'python',
  java: 'jre',
  ruby: 'ruby',
};

/** The almost empty images for a statically linked program. */
export function staticRuntimes(): RuntimeImage[] {
  return [
    { reference: `gcr.io/distroless/static-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
    { reference: 'cgr.dev/chainguard/static:latest', from: 'Chainguard' },
    { reference: `${UBI}/ubi-micro:latest`, from: 'UBI' },
  ];
}

/** The images for a program linked to the libc. With libstdc++ and libgcc, except for Go, which needs neither. */
export function dynamicRuntimes(language: BaseTraits['language']): RuntimeImage[] {
  const image = language === 'go' ? 'base' : 'cc';
  return [
    { reference: `gcr.io/distroless/${image}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
    { reference: 'cgr.dev/chainguard/glibc-dynamic:latest', from: 'Chainguard' },
    { reference: `${UBI}/ubi-minimal:latest`, from: 'UBI' },
  ];
}

/** The runtimes of a language in a version like `22.3.1` or `3.12`. Chainguard offers only the newest version. */
export function languageRuntimes(language: string, version: string | undefined): RuntimeImage[] {
  const [major = '', minor] = version?.split('.') ?? [];
  const both = minor === undefined ? major : `${major}.${minor}`;
  const runtimes: RuntimeImage[] = [];
  const distroless = distrolessOf(language, major, both);
  if (distroless !== undefined) {
    runtimes.push({ reference: `gcr.io/distroless/${distroless}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' });
  }
  const ubi = ubiOf(language, major, both);
  if (ubi !== undefined) runtimes.push({ reference: `${UBI}/${ubi}:latest`, from: 'UBI' });
  const chainguard = Object.hasOwn(CHAINGUARD, language) ? CHAINGUARD[language] : undefined;
  if (chainguard !== undefined) {
    runtimes.push({ reference: `cgr.dev/chainguard/${chainguard}:latest`, from: 'Chainguard' });
  }
  return runtimes;
}

function distrolessOf(language: string, major: string, both: string): string | undefined {
  if (language === 'node' && DISTROLESS_NODE.has(major)) return `nodejs${major}`;
  if (language === 'java' && DISTROLESS_JAVA.has(major)) return `java${major}`;
  return language === 'python' && both === DISTROLESS_PYTHON ? 'python3' : undefined;
}

function ubiOf(language: string, major: string, both: string): string | undefined {
  if (language === 'node' && UBI_NODE.has(major)) return `nodejs-${major}-minimal`;
  if (language === 'java' && UBI_JAVA.has(major)) return `openjdk-${major}-runtime`;
  return language === 'python' ? UBI_PYTHON.get(both) : undefined;
}
