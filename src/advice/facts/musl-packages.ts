import { isOlder } from '../project/versions.ts';

/** How a package with native parts is available on musl. */
export type MuslSupport =
  /** Its builds are for glibc only, and pip and npm can't build it: a compiler doesn't help. */
  | { readonly kind: 'none'; readonly isBrowser: boolean }
  /**
   * Some versions have builds for musl, on some platforms: none before `since`; from `ready` on, all platforms in wide use
   * and all versions of Node.js have one; from `both` on, one package has the builds for glibc and those for musl.
   */
  | {
      readonly kind: 'some';
      readonly since: string | undefined;
      readonly ready: string | undefined;
      readonly both: string | undefined;
    }
  /** There is no build for musl, and with `everywhere` none for glibc either, so it is compiled where it is installed. */
  | { readonly kind: 'source'; readonly everywhere: boolean };

const NONE: MuslSupport = { kind: 'none', isBrowser: false };
const BROWSER: MuslSupport = { kind: 'none', isBrowser: true };
const SOURCE: MuslSupport = { kind: 'source', everywhere: false };
const EVERYWHERE: MuslSupport = { kind: 'source', everywhere: true };
const some = (since?: string, ready?: string): MuslSupport => ({ kind: 'some', since, ready, both: undefined });
const both = (since: string): MuslSupport => ({ kind: 'some', since, ready: since, both: since });

/**
 * Packages with native parts. Wheels for musl exist since 2021: https://peps.python.org/pep-0656/; npm packages
 * each have their own way. The rows are what the projects say, up to December 2026, and not all are compared with the indexes
 * of packages: scripts/musl-packages.mjs says what these have of a package today.
 */
export const MUSL_SUPPORT: Readonly<Record<'pypi' | 'npm', Readonly<Record<string, MuslSupport>>>> = {
  pypi: {
    // Its database driver is a binary.
    'ibm-db': NONE,
    jaxlib: NONE,
    mediapipe: NONE,
    // https://github.com/microsoft/onnxruntime/issues/2909
    onnxruntime: NONE,
    'onnxruntime-gpu': NONE,
    // https://github.com/microsoft/playwright-python/issues/2207; unlike npm's, it can't even be installed.
    playwright: NONE,
    // https://github.com/ray-project/ray/issues/30416
    ray: NONE,
    tensorflow: NONE,
    'tensorflow-cpu': NONE,
    'tflite-runtime': NONE,
    torch: NONE,
    torchaudio: NONE,
    torchvision: NONE,
    // https://github.com/confluentinc/confluent-kafka-python/issues/520
    'confluent-kafka': SOURCE,
    dlib: EVERYWHERE,
    duckdb: SOURCE,
    gdal: EVERYWHERE,
    // https://github.com/lightgbm-org/LightGBM/issues/6829
    lightgbm: SOURCE,
    // https://github.com/numba/llvmlite/issues/1034
    llvmlite: SOURCE,
    mysqlclient: EVERYWHERE,
    numba: SOURCE,
    // https://github.com/opencv/opencv-python/issues/1099
    'opencv-contrib-python': SOURCE,
    'opencv-contrib-python-headless': SOURCE,
    'opencv-python': SOURCE,
    'opencv-python-headless': SOURCE,
    // https://github.com/pola-rs/polars/issues/25568
    polars: SOURCE,
    'psycopg-c': EVERYWHERE,
    psycopg2: EVERYWHERE,
    pycairo: EVERYWHERE,
    pygobject: EVERYWHERE,
    pygraphviz: EVERYWHERE,
    'python-ldap': EVERYWHERE,
    uwsgi: EVERYWHERE,
    xgboost: SOURCE,
    cffi: some('1.15'),
    cryptography: some('3.4.8'),
    gevent: some('21.8'),
    greenlet: some('1.1'),
    // https://github.com/grpc/grpc/pull/28969
    grpcio: some('1.44'),
    'grpcio-tools': some('1.44'),
    lxml: some('4.6.4'),
    matplotlib: some('3.4'),
    // https://github.com/numpy/numpy/issues/20089
    numpy: some('1.25'),
    orjson: some('3.6.4'),
    pandas: some('1.3'),
    pillow: some('8.3'),
    // https://github.com/giampaolo/psutil/issues/2536
    psutil: some('7.0.1'),
    'psycopg-binary': some(),
    'psycopg2-binary': some('2.9'),
    pyarrow: some('17'),
    pycryptodome: some('3.11'),
    // https://github.com/pymssql/pymssql/issues/864
    pymssql: some(),
    pynacl: some('1.5'),
    // https://github.com/mkleehammer/pyodbc/issues/1429
    pyodbc: some('5.2.1'),
    pyzmq: some('22.3'),
    'ruamel-yaml-clib': some('0.2.7'),
    // https://github.com/scikit-learn/scikit-learn/issues/27004
    'scikit-learn': some('1.5'),
    scipy: some('1.7'),
    shapely: some('1.8'),
    // https://github.com/statsmodels/statsmodels/issues/9001
    statsmodels: some('0.14'),
    tokenizers: some('0.11'),
  },
  npm: {
    '@tensorflow/tfjs-node': NONE,
    '@tensorflow/tfjs-node-gpu': NONE,
    // https://github.com/ibmdb/node-ibm_db/issues/217
    ibm_db: NONE,
    // https://github.com/microsoft/onnxruntime/issues/12439
    'onnxruntime-node': NONE,
    cypress: BROWSER,
    playwright: BROWSER,
    puppeteer: BROWSER,
    // https://github.com/node-gfx/node-canvas-prebuilt/issues/77
    canvas: SOURCE,
    duckdb: SOURCE,
    iconv: EVERYWHERE,
    libpq: EVERYWHERE,
    'node-expat': EVERYWHERE,
    'node-pty': SOURCE,
    'node-rdkafka': SOURCE,
    nodegit: SOURCE,
    'pg-native': EVERYWHERE,
    argon2: both('0.40'),
    // https://github.com/kelektiv/node.bcrypt.js/issues/1203
    bcrypt: both('6'),
    // https://github.com/WiseLibs/better-sqlite3/issues/619
    'better-sqlite3': some('7.4'),
    grpc: some(),
    'node-sass': some(),
    re2: some(),
    // https://sharp.pixelplumbing.com/install/#prebuilt-binaries
    sharp: some(undefined, '0.33'),
    sqlite3: some(),
  },
};

/** Whether a package of npm works with either libc once it is installed, wherever that was; false for an unknown version. */
export function worksWithBoth(name: string, version: string | undefined): boolean {
  const support = Object.hasOwn(MUSL_SUPPORT.npm, name) ? MUSL_SUPPORT.npm[name] : undefined;
  if (version === undefined || support?.kind !== 'some' || support.both === undefined) return false;
  return isOlder(version, support.both) === false;
}

/** Whether a package of npm is known to have compiled parts. */
export function isAddon(name: string): boolean {
  return Object.hasOwn(MUSL_SUPPORT.npm, name);
}

/** Whether a package is compiled where it is installed, whatever the libc. */
export function isCompiledAnywhere(ecosystem: 'pypi' | 'npm', name: string): boolean {
  const support = Object.hasOwn(MUSL_SUPPORT[ecosystem], name) ? MUSL_SUPPORT[ecosystem][name] : undefined;
  return support?.kind === 'source' && support.everywhere;
}
