/** Node.js add-ons that are compiled for one major version, as of 2026; others use Node-API, which all versions have. */
const BOUND_ADDONS: ReadonlySet<string> = new Set([
  'better-sqlite3',
  'better-sqlite3-multiple-ciphers',
  'grpc',
  'libpq',
  'node-expat',
  'node-rdkafka',
  'node-sass',
  'nodegit',
  'pg-native',
  're2',
]);

/** Python packages with compiled parts for every Python 3 since some version, as of 2026. https://docs.python.org/3/c-api/stable.html */
const STABLE_PYTHON: ReadonlySet<string> = new Set([
  'confluent-kafka',
  'cryptography',
  'opencv-contrib-python',
  'opencv-contrib-python-headless',
  'opencv-python',
  'opencv-python-headless',
  'polars',
  'psutil',
  'pycryptodome',
  'pynacl',
  'pyzmq',
  'ray',
  'tokenizers',
  'uwsgi',
  'xgboost',
  'lightgbm',
]);

/** Of packages with compiled parts, those that load with the version only that they were installed with. */
export function versionBound(language: string, compiled: readonly string[]): string[] {
  if (language === 'node') return compiled.filter((name) => BOUND_ADDONS.has(name));
  return language === 'python' ? compiled.filter((name) => !STABLE_PYTHON.has(name)) : [...compiled];
}
