/** How a package comes, where it isn't as every other one. */
export type MuslSupport =
  /** Its builds are for glibc alone. */
  | { readonly kind: 'none' }
  /** There are builds for musl, not of every version and not for every platform; before `since` certainly none. */
  | { readonly kind: 'some'; readonly since: string | undefined }
  /** It is always compiled where it is installed. */
  | { readonly kind: 'source' };

const NONE: MuslSupport = { kind: 'none' };
const some = (since?: string): MuslSupport => ({ kind: 'some', since });

/**
 * Packages with native parts. Wheels for musl exist since 2021: https://peps.python.org/pep-0656/; what npm packages bring
 * is for each of them to say.
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
    cryptography: some('3.4.8'),
    grpcio: some('1.38'),
    lxml: some('4.6.4'),
    matplotlib: some('3.4'),
    numpy: some('1.24'),
    'opencv-python': some('4.11'),
    'opencv-python-headless': some('4.11'),
    pandas: some('1.3'),
    pillow: some('8.3'),
    'psycopg2-binary': some('2.9'),
    pyarrow: some('17'),
    'scikit-learn': some('1.0'),
    scipy: some('1.7'),
  },
  npm: {
    '@tensorflow/tfjs-node': NONE,
    // Their browsers are built for glibc.
    cypress: NONE,
    playwright: NONE,
    puppeteer: NONE,
    argon2: some(),
    bcrypt: some(),
    'better-sqlite3': some(),
    canvas: some(),
    grpc: some(),
    'node-sass': some(),
    re2: some(),
    sharp: some(),
    sqlite3: some(),
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
