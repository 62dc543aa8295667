/** What a program or a library needs of the glibc that it runs on. */
export interface GlibcNeed {
  /** Built on this version of glibc or on a later one, it needs this version. */
  readonly version: string;
  /** For a sentence: when it doesn't; undefined: always. */
  readonly unless?: string;
  /** Only some need it: too little for a finding. */
  readonly isDoubtful?: true;
}

/** The start of each program moved to a symbol of 2.34. https://sourceware.org/glibc/wiki/Release/2.34 */
const START: GlibcNeed = { version: '2.34' };
/** The headers of 2.38 replace strtol and its like by functions of C23, for C++ and where a program asks for GNU's extensions. */
const NUMBERS: GlibcNeed = { version: '2.38' };
const SOME_NUMBERS: GlibcNeed = { ...NUMBERS, isDoubtful: true };
/** Rust starts processes by pidfd_spawnp, and parts in C need NUMBERS. */
const RUST: GlibcNeed = { version: '2.39', unless: 'starts no other programs and has no parts in C' };

/** Libraries that are compiled there have no start of their own. */
const SOME_SYMBOLS: GlibcNeed = { ...START, isDoubtful: true };

/** What needs a glibc, by what it is. Each list begins with the oldest version. */
export const GLIBC_NEEDS = {
  c: [START, SOME_NUMBERS],
  /** C++, and C that asks for GNU's extensions. */
  gnu: [START, NUMBERS],
  rust: [START, SOME_NUMBERS, RUST],
  libraries: [SOME_SYMBOLS, SOME_NUMBERS],
  /** It comes with libraries that were built on an old system; only its start is linked here. */
  prebuiltLibraries: [START],
  /** Node.js is built on RHEL 8 since 18. https://github.com/nodejs/node/blob/main/BUILDING.md */
  node: [{ version: '2.28' }],
} as const satisfies Readonly<Record<string, readonly GlibcNeed[]>>;
