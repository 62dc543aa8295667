import type { BaseTraits } from './base-traits.ts';

/** An image of another repository that may stand in for a language's own. */
export interface Runtime {
  readonly reference: string;
  /** `same project`: of another repository by the same people, or the one that they recommend. */
  readonly from: 'distroless' | 'UBI' | 'Chainguard' | 'same project';
  /** Where it isn't the usual one of where it is from. */
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

/** For a program that needs no library: the images that are as good as empty. */
export function staticRuntimes(): Runtime[] {
  return [
    { reference: `gcr.io/distroless/static-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
    { reference: 'cgr.dev/chainguard/static:latest', from: 'Chainguard' },
    { reference: `${UBI}/ubi-micro:latest`, from: 'UBI' },
  ];
}

/** For a compiled program that is linked to the libc: with libstdc++ and libgcc, which Go doesn't need. */
export function dynamicRuntimes(language: BaseTraits['language']): Runtime[] {
  const image = language === 'go' ? 'base' : 'cc';
  return [
    { reference: `gcr.io/distroless/${image}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
    { reference: 'cgr.dev/chainguard/glibc-dynamic:latest', from: 'Chainguard' },
    { reference: `${UBI}/ubi-minimal:latest`, from: 'UBI' },
  ];
}

/** The runtimes of a language in the version that is written, `22.3.1` or `3.12`; Chainguard's has its newest alone. */
export function languageRuntimes(language: string, version: string | undefined): Runtime[] {
  const [major = '', minor] = version?.split('.') ?? [];
  const both = minor === undefined ? major : `${major}.${minor}`;
  const runtimes: Runtime[] = [];
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
