/** How a package comes, where it isn't as every other one. */
export type MuslSupport =
  /** Its builds are for glibc alone. */
  | { readonly kind: 'none' }
  /** Versions before this one certainly have builds for glibc alone. */
  | { readonly kind: 'before'; readonly version: string }
  /** It is always compiled where it is installed. */
  | { readonly kind: 'source' };

const NONE: MuslSupport = { kind: 'none' };
const before = (version: string): MuslSupport => ({ kind: 'before', version });

/**
 * Packages with native parts that don't install or run on musl without a compiler. A package that has builds for musl
 * today is only here with versions that are too old for certain: wheels for musl exist since 2021.
 * https://peps.python.org/pep-0656/
 */
export const MUSL_SUPPORT: Readonly<Record<'pypi' | 'npm', Readonly<Record<string, MuslSupport>>>> = {
  pypi: {
    torch: NONE,
    torchvision: NONE,
    torchaudio: NONE,
    tensorflow: NONE,
    'tensorflow-cpu': NONE,
    jaxlib: NONE,
    psycopg2: { kind: 'source' },
    cryptography: before('3.4.8'),
    grpcio: before('1.38'),
    lxml: before('4.6.4'),
    matplotlib: before('3.4'),
    numpy: before('1.24'),
    'opencv-python': before('4.11'),
    'opencv-python-headless': before('4.11'),
    pandas: before('1.3'),
    pillow: before('8.3'),
    'psycopg2-binary': before('2.9'),
    pyarrow: before('17'),
    'scikit-learn': before('1.0'),
    scipy: before('1.7'),
  },
  npm: {
    '@tensorflow/tfjs-node': NONE,
    // Their browsers are built for glibc.
    playwright: NONE,
    puppeteer: NONE,
  },
};

/** Whether the first version is older, by the numbers in front; undefined where one has none. */
export function isOlder(version: string, than: string): boolean | undefined {
  const [own, other] = [numbersOf(version), numbersOf(than)];
  if (own.length === 0 || other.length === 0) return undefined;
  for (const [index, number] of other.entries()) {
    const difference = (own[index] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function numbersOf(version: string): number[] {
  return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '')
    .split('.')
    .flatMap((part) => (part === '' ? [] : [Number(part)]));
}
