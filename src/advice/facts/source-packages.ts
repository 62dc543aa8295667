/** A package that pip builds from source on Linux: its index has no build for it. */
export interface SourcePackage {
  /** The compiler that it needs. */
  readonly compiler: 'gcc' | 'g++';
  /** Debian's packages with the headers that it needs. */
  readonly headers: readonly string[];
  /** Debian's package of the library that it needs where it runs. */
  readonly library?: string;
  /** A package that comes built. */
  readonly instead?: string;
  /** From this version on it comes built. */
  readonly until?: string;
}

/**
 * Packages of PyPI without a build for Linux, by what their projects say, up to August 2026; the rows aren't compared with the
 * index of packages. psycopg2 is in
 * https://www.psycopg.org/docs/install.html, mysqlclient in https://github.com/PyMySQL/mysqlclient/issues/253.
 */
export const SOURCE_PACKAGES: Readonly<Record<string, SourcePackage>> = {
  annoy: { compiler: 'g++', headers: [] },
  'dbus-python': { compiler: 'gcc', headers: ['libdbus-1-dev', 'libglib2.0-dev'], library: 'libdbus-1-3' },
  fasttext: { compiler: 'g++', headers: [] },
  hnswlib: { compiler: 'g++', headers: [] },
  mysqlclient: {
    compiler: 'gcc',
    headers: ['pkg-config', 'default-libmysqlclient-dev'],
    library: 'libmariadb3',
  },
  'psycopg-c': { compiler: 'gcc', headers: ['libpq-dev'], library: 'libpq5', instead: 'psycopg[binary]' },
  psycopg2: { compiler: 'gcc', headers: ['libpq-dev'], library: 'libpq5', instead: 'psycopg2-binary' },
  // https://github.com/pygraphviz/pygraphviz/issues/167
  pygraphviz: { compiler: 'gcc', headers: ['libgraphviz-dev'], library: 'graphviz', until: '2.0' },
  'python-ldap': { compiler: 'gcc', headers: ['libldap2-dev', 'libsasl2-dev'], library: 'libldap2' },
  uwsgi: { compiler: 'gcc', headers: [] },
};

/** Packages of npm that node-gyp compiles where they are installed, by what their projects say, up to August 2026. */
export const COMPILED_NPM_PACKAGES: ReadonlySet<string> = new Set([
  'iconv',
  'libpq',
  'node-expat',
  'node-rdkafka',
  'pg-native',
]);
