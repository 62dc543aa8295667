#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9855:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(8195)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(1825)
const { safeRe: re, t } = __nccwpck_require__(3227)

const parseOptions = __nccwpck_require__(4464)
const { compareIdentifiers } = __nccwpck_require__(4192)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 6841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9855)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 1825:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 8195:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 4192:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 4464:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 3227:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(1825)
const debug = __nccwpck_require__(8195)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 6897:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withTraits)
/* harmony export */ });
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9205);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(811);


function rootOf({ base }) {
    if (base.kind === 'image')
        return base.reference;
    return base.kind === 'scratch' ? 'scratch' : undefined;
}
function placeOf({ range }) {
    return `${range.start.line}:${range.start.column}`;
}
function withTraits({ stages, uses }, traitsOf) {
    const left = uses.filter((judged) => judged.use.skipReason === 'ignored' || (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(judged));
    const unknown = new Set(left.map(({ use }) => placeOf(use)));
    const bottoms = [];
    const known = new Map();
    return stages.map((stage) => {
        const bottom = (stage.base.kind === 'stage' ? bottoms[stage.base.index] : undefined) ?? stage;
        bottoms.push(bottom);
        const root = unknown.has(placeOf(bottom)) ? undefined : rootOf(bottom);
        const key = root === undefined || root === 'scratch' ? `${root}` : (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceKey */ .Db)(root);
        const traits = known.get(key) ?? traitsOf(root);
        known.set(key, traits);
        return { ...stage, root: root === 'scratch' ? undefined : root, traits };
    });
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ NameAdvisor),
/* harmony export */   nQ: () => (/* binding */ adviseByName),
/* harmony export */   ty: () => (/* binding */ traitsOfRoot)
/* harmony export */ });
/* harmony import */ var _bases_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1380);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9205);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(811);
/* harmony import */ var _rules_advice_libc_mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1446);
/* harmony import */ var _rules_advice_within_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8527);
/* harmony import */ var _advised_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1033);






class NameAdvisor {
    #files;
    constructor(files) {
        this.#files = files;
    }
    async advise(file) {
        const advised = adviseByName(file);
        if ((0,_rules_advice_within_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .withinReason */ .m)(_rules_advice_libc_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .libcMismatch */ .v).check(advised).length === 0)
            return advised;
        const { projectPackages } = await Promise.all(/* import() */[__nccwpck_require__.e(528), __nccwpck_require__.e(674)]).then(__nccwpck_require__.bind(__nccwpck_require__, 674));
        return { ...advised, ...(await projectPackages(file.file, file.stages, this.#files)) };
    }
}
function adviseByName(file) {
    return {
        ...file,
        stages: (0,_advised_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .withTraits */ .K)(file, traitsOfRoot),
        requirements: [],
        locks: [],
        names: namesOf(file),
        tags: new Map(),
    };
}
function traitsOfRoot(root) {
    if (root === undefined)
        return _bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return root === 'scratch' ? _bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SCRATCH */ .Zc : (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .traitsByName */ .u1)(root);
}
function namesOf({ uses }) {
    const names = new Map();
    for (const judged of uses) {
        const { reference } = judged.use;
        if (reference?.tag === undefined)
            continue;
        const key = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarReference */ .ZD)(reference);
        if (names.has(key))
            continue;
        names.set(key, {
            isFloating: (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isFloating */ .vY)(reference),
            lacksOsRelease: (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReleaseTags */ .J8)(reference) && !(0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOsRelease */ .MU)(reference),
            slimmer: (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .slimmerTags */ .Dn)(reference),
            traits: (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .traitsByName */ .u1)(reference),
            isAbsent: (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(judged),
        });
    }
    return names;
}


/***/ }),

/***/ 1380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zc: () => (/* reexport */ SCRATCH),
  HV: () => (/* reexport */ UNKNOWN),
  Xi: () => (/* reexport */ candidates),
  MU: () => (/* reexport */ hasOsRelease),
  J8: () => (/* reexport */ hasReleaseTags),
  vY: () => (/* reexport */ isFloating),
  BP: () => (/* reexport */ releaseNumber),
  Dn: () => (/* reexport */ slimmerTags),
  JX: () => (/* reexport */ systemIn),
  u0: () => (/* reexport */ tagWords),
  g4: () => (/* reexport */ traitsByContent),
  u1: () => (/* reexport */ traitsByName),
  U7: () => (/* reexport */ withoutRelease)
});

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./lib/bases/system-words.js
const DEBIAN = {
    wheezy: '7',
    jessie: '8',
    stretch: '9',
    buster: '10',
    bullseye: '11',
    bookworm: '12',
    trixie: '13',
    forky: '14',
    duke: '15',
};
const DEBIAN_STABLE = 13;
const UBUNTU = {
    precise: '12.04',
    trusty: '14.04',
    xenial: '16.04',
    artful: '17.10',
    bionic: '18.04',
    cosmic: '18.10',
    disco: '19.04',
    eoan: '19.10',
    focal: '20.04',
    groovy: '20.10',
    hirsute: '21.04',
    impish: '21.10',
    jammy: '22.04',
    kinetic: '22.10',
    lunar: '23.04',
    mantic: '23.10',
    noble: '24.04',
    oracular: '24.10',
    plucky: '25.04',
    questing: '25.10',
    resolute: '26.04',
    stonking: '26.10',
};
const DEBIAN_CODENAMES = Object.keys(DEBIAN).join('|');
const UBUNTU_CODENAMES = Object.keys(UBUNTU).join('|');
const SYSTEM_WORDS = [
    { pattern: /^alpine-?(?<release>3(?:\.\d+)*|2\.\d)?$/, system: 'alpine' },
    { pattern: new RegExp(`^(?:debian-)?(?<release>${DEBIAN_CODENAMES})$`), system: 'debian' },
    { pattern: /^debian-?(?<release>(?:[6-9]|1\d)(?:\.\d+)?)?$/, system: 'debian' },
    { pattern: new RegExp(`^(?:ubuntu-)?(?<release>${UBUNTU_CODENAMES})$`), system: 'ubuntu' },
    { pattern: /^ubuntu-?(?<release>\d+(?:\.\d+)?)?$/, system: 'ubuntu' },
    { pattern: /^(?:windowsservercore|nanoserver|windows)(?:-(?<release>ltsc\d+|\d{4}))?$/, system: 'windows' },
    { pattern: /^ubi(?<release>\d*)-minimal$/, system: 'ubiMinimal' },
    { pattern: /^ubi(?<release>\d*)-micro$/, system: 'ubiMicro' },
    { pattern: /^ubi-?(?<release>\d+(?:\.\d+)?)?$/, system: 'ubiSome' },
    { pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2023)$/, system: 'amazon' },
    { pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2)$/, system: 'amazonYum' },
    { pattern: /^amazonlinux$/, system: 'amazonSome' },
    { pattern: /^oraclelinux-?(?<release>\d+)?$/, system: 'oracleSome' },
    { pattern: /^centos-?(?<release>[67])$/, system: 'centosYum' },
    { pattern: /^(?:centos-?)?(?:stream-?)(?<release>\d+)$/, system: 'centos' },
    { pattern: /^centos-?(?<release>\d+)?$/, system: 'someGlibc' },
    { pattern: /^rocky(?:linux)?-?(?<release>\d+(?:\.\d+)?)$/, system: 'rocky' },
    { pattern: /^almalinux-?(?<release>\d+(?:\.\d+)?)$/, system: 'alma' },
    { pattern: /^fedora-?(?<release>\d+)$/, system: 'fedora' },
    { pattern: /^(?:azurelinux|(?:cbl-)?mariner)(?<release>\d+\.\d+)?$/, system: 'azure' },
    { pattern: /^chisell?ed$/, system: 'chiselled' },
    { pattern: /^distroless$/, system: 'someDistroless' },
];
function releaseNumber({ system, release }) {
    if (release === undefined || system === 'windows')
        return undefined;
    const number = (system === 'debian' ? DEBIAN[release] : UBUNTU[release]) ?? release;
    return system === 'debian' && Number.parseInt(number, 10) > DEBIAN_STABLE ? undefined : number;
}

;// CONCATENATED MODULE: ./lib/bases/tag-words.js

const MOVING = /^(?:latest|current|stable|oldstable|oldoldstable|testing|unstable|sid|rawhide|edge|lts|lta|rolling|devel|dev|nightly|main|mainline|master|head|tip|canary|next|beta|rc|snapshot|innovation|fresh|old)$/;
const NODE_LINE = /^(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)$/;
const FLAVOR = /^(?:jdk|jre|java|openjdk|temurin|corretto|amazoncorretto|semeru|sapmachine|ibmjava|graal|graalvm|adoptopenjdk|otp|scala|python|pypy|php|ruby|node|nodejs|perl|go|dotnet)(?:\d+(?:\.\d+)*)?$/;
const VARIANT = /^(?:fpm|apache|cli|zts|management|builder|dind|rootless|sdk|runtime|base|devel|multilib|extra|composite|aot|full|minimal|micro|default|scm|curl|eclipse|headless|headful|standalone|fastcgi|threaded|otel|lein|boot|tools|deps|core|nonroot|debug|musl|glibc|uclibc)$/;
const ARCHITECTURE = /^(?:amd64|x86_64|x86|i386|arm|arm64|aarch64|arm32v[567]|arm64v8|ppc64le|riscv64|s390x)$/;
const STAMP = /^v?(?:\d{4,}(?:\.|$)|0\d+$)/;
const NUMBER = /^\d+(?:\.\d+)*$/;
function tagWords(tag) {
    const pieces = tag.split('-').filter((piece) => piece !== '');
    const words = [];
    let system;
    for (let index = 0; index < pieces.length; index++) {
        const piece = pieces[index] ?? '';
        const next = pieces[index + 1];
        const joined = next === undefined ? piece : `${piece}-${next}`;
        const [pair, alone] = [next === undefined ? undefined : systemWord(joined), systemWord(piece)];
        if (pair !== undefined || alone !== undefined) {
            system = moreOf(system, pair ?? alone);
            words.push({ text: pair === undefined ? piece : joined, kind: 'system' });
            if (pair !== undefined)
                index++;
        }
        else if (FLAVOR.test(piece) && next !== undefined && !/\d$/.test(piece) && NUMBER.test(next) && index > 0) {
            words.push({ text: joined, kind: 'flavor' });
            index++;
        }
        else if (/^(?:otp|temurin|openjdk)$/.test(piece) && next !== undefined && NUMBER.test(next)) {
            words.push({ text: joined, kind: 'flavor' });
            index++;
        }
        else {
            words.push({ text: piece, kind: kindOf(piece) });
        }
    }
    const version = words.find(({ kind }) => kind === 'version' || kind === 'exact')?.text;
    return {
        words,
        system,
        version: version?.replace(/^v/, '').match(/^\d+(?:\.\d+)*/)?.[0],
        isSlim: words.some(({ kind }) => kind === 'slim'),
    };
}
function systemIn(tag) {
    for (const { text, kind } of tagWords(tag).words) {
        const word = kind === 'system' ? systemWord(text) : undefined;
        if (word?.release !== undefined)
            return { ...word, text };
    }
    return undefined;
}
function withoutRelease(tag) {
    const word = systemIn(tag);
    if (word === undefined)
        return undefined;
    const kept = word.system === 'alpine' ? 'alpine' : '';
    const rest = `-${tag}-`.replace(`-${word.text}-`, kept === '' ? '-' : `-${kept}-`);
    return rest.replace(/^-+|-+$/g, '');
}
const known = new Map();
const MAX_KNOWN = 10_000;
function systemWord(text) {
    if (!/^[a-z]/.test(text))
        return undefined;
    if (!known.has(text)) {
        if (known.size >= MAX_KNOWN)
            known.clear();
        known.set(text, readSystemWord(text));
    }
    return known.get(text);
}
function readSystemWord(text) {
    for (const { pattern, ...word } of SYSTEM_WORDS) {
        const match = pattern.exec(text);
        const { release } = match?.groups ?? {};
        if (match !== null)
            return { ...word, release };
    }
    return undefined;
}
function moreOf(earlier, later) {
    if (earlier === undefined || later === undefined)
        return later ?? earlier;
    const isAzure = later.system === 'someDistroless' && earlier.system === 'azure';
    const system = isAzure ? 'azureDistroless' : later.system;
    return { system, release: later.release ?? earlier.release };
}
function kindOf(piece) {
    if (piece === 'slim')
        return 'slim';
    if (MOVING.test(piece) || NODE_LINE.test(piece))
        return 'moving';
    if (/^v?\d+(?:\.\d+)*$/.test(piece))
        return STAMP.test(piece) ? 'exact' : 'version';
    if (/^v?\d/.test(piece))
        return 'exact';
    if (FLAVOR.test(piece) || VARIANT.test(piece) || ARCHITECTURE.test(piece))
        return 'flavor';
    return 'other';
}

;// CONCATENATED MODULE: ./lib/bases/dotnet.js

const CHISELED = {
    '6': 'jammy',
    '7': 'jammy',
    '8': 'noble',
    '9': 'noble',
    '10': 'noble',
};
const CHISELED_REASON = 'The same runtime on a chiselled Ubuntu: no shell, no package manager, not root.';
const ALPINE_REASON = 'The same runtime on Alpine; musl has to suit native libraries.';
function dotnetRuntimes(name, tag, hasNativeParts) {
    const { version, words, system } = tagWords(tag);
    const isFixed = words.some(({ text }) => /^(?:extra|composite|aot|preview.*)$/.test(text));
    if (version === undefined || !version.includes('.') || isFixed)
        return [];
    const repository = name.replace(/\/sdk$/, '/aspnet');
    const codename = CHISELED[version.split('.', 1)[0] ?? ''];
    const isSmall = system?.system === 'alpine' || system?.system === 'chiselled';
    const runtimes = [];
    const add = (ending, reason) => {
        const runtime = { reference: `${repository}:${version}${ending}`, from: 'same project' };
        runtimes.push(reason === undefined ? runtime : { ...runtime, reason });
    };
    if (repository !== name)
        add(system?.system === 'alpine' ? '-alpine' : '');
    if (!isSmall && codename !== undefined)
        add(`-${codename}-chiseled`, CHISELED_REASON);
    if (!isSmall && !hasNativeParts)
        add('-alpine', ALPINE_REASON);
    return runtimes;
}

;// CONCATENATED MODULE: ./lib/bases/distributions.js
const ONE = { numbers: 1 };
const TWO = { numbers: 2 };
const DISTRIBUTIONS = [
    {
        names: ['docker.io/library/debian', 'public.ecr.aws/debian/debian'],
        system: 'debian',
        user: 'root',
        release: ONE,
        variants: { slim: 'release-slim' },
    },
    { names: ['docker.io/bitnami/minideb'], system: 'debian', isSlim: true, user: 'root', release: ONE },
    {
        names: ['docker.io/library/ubuntu', 'public.ecr.aws/ubuntu/ubuntu', 'ubuntu.azurecr.io/ubuntu'],
        system: 'ubuntu',
        user: 'root',
        release: TWO,
    },
    { names: ['docker.io/library/alpine'], system: 'alpine', user: 'root', release: TWO },
    {
        names: ['docker.io/library/busybox'],
        system: 'busybox',
        rules: [
            { tag: /(?:^|-)glibc$/, is: 'busyboxGlibc' },
            { tag: /(?:^|-)musl$/, is: 'busyboxMusl' },
        ],
        user: 'root',
    },
    {
        names: ['docker.io/library/fedora', 'registry.fedoraproject.org/fedora', 'quay.io/fedora/fedora'],
        system: 'fedora',
        user: 'root',
        release: ONE,
    },
    {
        names: ['registry.fedoraproject.org/fedora-minimal', 'quay.io/fedora/fedora-minimal'],
        system: 'fedoraMinimal',
        user: 'root',
        release: ONE,
    },
    {
        names: ['docker.io/library/centos', 'quay.io/centos/centos', 'quay.io/centos/centos-*'],
        system: 'centos',
        rules: [
            { tag: /minimal/, is: 'centosMinimal' },
            { tag: /^(?:centos)?[5-7](?:\D|$)/, is: 'centosYum' },
            { tag: /^(?:centos)?[89]|stream/, is: 'centos' },
        ],
        user: 'root',
        release: ONE,
    },
    {
        names: ['docker.io/library/rockylinux', 'docker.io/rockylinux/rockylinux', 'quay.io/rockylinux/rockylinux'],
        system: 'rocky',
        rules: [
            { tag: /micro/, is: 'someGlibc' },
            { tag: /minimal/, is: 'rockyMinimal' },
        ],
        user: 'root',
        release: ONE,
    },
    {
        names: ['docker.io/library/almalinux', 'quay.io/almalinuxorg/almalinux'],
        system: 'alma',
        rules: [{ tag: /minimal/, is: 'almaMinimal' }],
        user: 'root',
        release: ONE,
    },
    {
        names: ['docker.io/almalinux/*-base', 'docker.io/almalinux/*-init'],
        system: 'alma',
        user: 'root',
        release: 'inName',
    },
    { names: ['docker.io/almalinux/*-minimal'], system: 'almaMinimal', user: 'root', release: 'inName' },
    {
        names: [
            'docker.io/library/oraclelinux',
            'ghcr.io/oracle/oraclelinux',
            'container-registry.oracle.com/os/oraclelinux',
        ],
        system: 'oracle',
        rules: [
            { tag: /^[5-7](?:\.\d+)?-slim/, is: 'oracleSlimYum' },
            { tag: /^[5-7](?:\D|$)/, is: 'oracleYum' },
            { tag: /-slim/, is: 'oracleSlim' },
        ],
        user: 'root',
        release: ONE,
    },
    {
        names: ['docker.io/library/amazonlinux', 'public.ecr.aws/amazonlinux/amazonlinux'],
        system: 'amazonSome',
        rules: [
            { tag: /minimal/, is: 'amazonSome' },
            { tag: /^2023(?:\.|$)/, is: 'amazon' },
            { tag: /^(?:1|2|201\d\.\d+)(?:\.|$)/, is: 'amazonYum' },
        ],
        user: 'root',
        release: ONE,
    },
    {
        names: ['docker.io/library/archlinux', 'quay.io/archlinux/archlinux'],
        system: 'arch',
        user: 'root',
        release: 'rolling',
    },
    {
        names: ['docker.io/opensuse/tumbleweed', 'registry.opensuse.org/opensuse/tumbleweed'],
        system: 'suse',
        user: 'root',
        release: 'rolling',
    },
    {
        names: ['docker.io/opensuse/leap', 'registry.opensuse.org/opensuse/leap', 'docker.io/opensuse/*'],
        system: 'suse',
        user: 'root',
        release: TWO,
    },
    { names: ['registry.suse.com/bci/bci-base'], system: 'bci', user: 'root', release: TWO },
    { names: ['registry.suse.com/bci/bci-micro'], system: 'bciMicro', user: 'root', release: TWO },
    { names: ['docker.io/library/photon'], system: 'photon', user: 'root', release: ONE },
    { names: ['docker.io/library/clearlinux'], system: 'someGlibc', user: 'root', release: 'rolling' },
    { names: ['mcr.microsoft.com/azurelinux*/base/core'], system: 'azure', user: 'root', release: TWO },
    { names: ['mcr.microsoft.com/cbl-mariner/base/core'], system: 'azure', user: 'root', release: TWO },
];
const RED_HAT = 'registry.access.redhat.com';
const NODE = [`${RED_HAT}/ubi*/nodejs-*`];
const PYTHON = [`${RED_HAT}/ubi*/python-*`];
const RED_HAT_IMAGES = [
    { names: [`${RED_HAT}/ubi7/ubi`, `${RED_HAT}/ubi7/ubi-init`], system: 'ubiYum', user: 'root', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/ubi`, `${RED_HAT}/ubi*/ubi-init`], system: 'ubi', user: 'root', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/ubi-minimal`], system: 'ubiMinimal', user: 'root', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/ubi-micro`], system: 'ubiMicro', user: 'root', release: 'inName' },
    {
        names: NODE.map((name) => `${name}-minimal`),
        system: 'ubiMinimal',
        user: '1001',
        language: 'node',
        release: 'inName',
    },
    { names: NODE, system: 'ubi', user: '1001', language: 'node', release: 'inName' },
    {
        names: PYTHON.map((name) => `${name}-minimal`),
        system: 'ubiMinimal',
        user: '1001',
        language: 'python',
        release: 'inName',
    },
    { names: PYTHON, system: 'ubi', user: '1001', language: 'python', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/openjdk-*`], system: 'ubiMinimal', user: '185', language: 'java', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/ruby-*`], system: 'ubiSome', user: '1001', language: 'ruby', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/php-*`], system: 'ubiSome', user: '1001', language: 'php', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/perl-*`], system: 'ubiSome', user: '1001', language: 'perl', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/go-toolset`], system: 'ubiSome', language: 'go', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/dotnet-*`], system: 'ubiSome', language: 'dotnet', release: 'inName' },
    { names: [`${RED_HAT}/ubi*/*`], system: 'ubiSome', release: 'inName' },
    { names: ['docker.io/library/rhel*', `${RED_HAT}/rhel*`], system: 'someGlibc', release: 'inName' },
];

;// CONCATENATED MODULE: ./lib/bases/hardened-images.js
const DEV = /(?:^|-)dev(?:-|$)/;
const ROOT_IN_DEV = [{ tag: DEV, is: 'root' }];
const DEV_RULES = [
    { tag: /^(?=.*alpine)(?=.*-dev(?:-|$))/, is: 'hardenedAlpineDev' },
    { tag: /^(?=.*debian)(?=.*-dev(?:-|$))/, is: 'hardenedDebianDev' },
];
const BARE = {
    system: 'hardenedDebianBare',
    rules: [
        ...DEV_RULES,
        { tag: DEV, is: 'hardenedDebianDev' },
        { tag: /-(?:sfw|swf|fips|stig|compat|sdk)(?:-|$)/, is: 'hardened' },
        { tag: /alpine/, is: 'hardenedAlpineBare' },
        { tag: /./, is: 'hardenedDebianBare' },
    ],
    users: ROOT_IN_DEV,
    user: 'nonroot',
    releaseTags: ['debian', 'alpine'],
};
const dhi = (...names) => names.map((name) => `dhi.io/${name}`);
const HARDENED_IMAGES = [
    { ...BARE, names: dhi('node'), user: 'node', language: 'node' },
    { ...BARE, names: dhi('bun'), language: 'node' },
    { ...BARE, names: dhi('python'), language: 'python' },
    { ...BARE, names: dhi('ruby'), language: 'ruby' },
    { ...BARE, names: dhi('php'), language: 'php' },
    { ...BARE, names: dhi('eclipse-temurin', 'amazoncorretto'), language: 'java' },
    { ...BARE, names: dhi('aspnetcore'), language: 'dotnet' },
    { names: dhi('static'), system: 'hardenedStatic', user: 'nonroot' },
    {
        names: dhi('*'),
        system: 'hardened',
        rules: [...DEV_RULES, { tag: /alpine/, is: 'hardenedAlpine' }, { tag: /debian/, is: 'hardenedDebian' }],
        users: ROOT_IN_DEV,
    },
];

;// CONCATENATED MODULE: ./lib/bases/official-name.js
function library(...names) {
    return names.map((name) => `docker.io/library/${name}`);
}

;// CONCATENATED MODULE: ./lib/bases/official-java.js

const BOTH = ['debian', 'alpine'];
const JRE = /(?:^|-)jre/;
const JAVA_IMAGES = [
    {
        names: library('eclipse-temurin'),
        system: 'ubuntu',
        slimWords: JRE,
        user: 'root',
        runtime: 'tag',
        language: 'java',
        releaseTags: ['ubuntu', 'alpine'],
        variants: { jre: true, alpine: true },
    },
    {
        names: library('sapmachine'),
        system: 'ubuntu',
        slimWords: JRE,
        user: 'root',
        runtime: 'tag',
        language: 'java',
        releaseTags: ['ubuntu', 'alpine'],
        variants: { jre: true, alpine: true },
    },
    {
        names: library('ibm-semeru-runtimes'),
        system: 'ubuntu',
        slimWords: JRE,
        user: 'root',
        runtime: 'tag',
        language: 'java',
        releaseTags: ['ubuntu'],
    },
    {
        names: [...library('amazoncorretto'), 'public.ecr.aws/amazoncorretto/amazoncorretto'],
        system: 'amazonSome',
        slimWords: /headless|headful|jre/,
        user: 'root',
        runtime: 'tag',
        language: 'java',
        variants: { alpine: true, ofVersions: true },
    },
    { names: library('azul-zulu'), system: 'someGlibc', slimWords: JRE, language: 'java' },
    {
        names: library('openjdk'),
        system: 'oracleSome',
        before: [{ version: '12', system: 'debian' }],
        rules: [
            { tag: /-oracle(?:-|$)|oraclelinux/, is: 'oracleSome' },
            { tag: /slim/, is: 'debian' },
        ],
        slimWords: JRE,
        user: 'root',
        runtime: 'tag',
        successor: 'eclipse-temurin',
        language: 'java',
        releaseTags: BOTH,
    },
    {
        names: library('maven'),
        system: 'someGlibc',
        rules: [
            { tag: /alpine/, is: 'alpine' },
            { tag: /amazoncorretto-\d+-debian|-slim|jdk-(?:[789]|1[01])(?:-|$)/, is: 'debian' },
            { tag: /amazoncorretto-(?:\d+-al2023)/, is: 'amazon' },
            { tag: /corretto/, is: 'amazonSome' },
            { tag: /eclipse-temurin|sapmachine|semeru/, is: 'ubuntu' },
        ],
        releaseTags: ['ubuntu'],
        user: 'root',
        runtime: 'word',
        successor: 'eclipse-temurin',
        language: 'java',
    },
    {
        names: library('gradle'),
        system: 'debianOrUbuntu',
        rules: [{ tag: /corretto(?!.*al2023)/, is: 'amazonSome' }],
        runtime: 'word',
        successor: 'eclipse-temurin',
        language: 'java',
        releaseTags: ['ubuntu'],
        variants: { alpine: true },
    },
    { names: library('clojure'), system: 'debianOrUbuntu', user: 'root', language: 'clojure', releaseTags: BOTH },
    { names: library('groovy'), system: 'debianOrUbuntu', language: 'java', variants: { alpine: true } },
    {
        names: library('tomcat'),
        system: 'debianOrUbuntu',
        rules: [{ tag: /corretto|oracle/, is: 'someGlibc' }],
        slimWords: JRE,
        user: 'root',
        language: 'java',
        releaseTags: ['ubuntu', 'debian'],
    },
    {
        names: library('jetty'),
        system: 'someGlibc',
        rules: [{ tag: /^(?!.*alpine).*eclipse-temurin/, is: 'ubuntu' }],
        slimWords: JRE,
        user: 'jetty',
        language: 'java',
    },
];

;// CONCATENATED MODULE: ./lib/bases/official-languages.js

const official_languages_BOTH = ['debian', 'alpine'];
const LANGUAGE_IMAGES = [
    {
        names: library('node'),
        system: 'debian',
        user: 'root',
        runtime: 'tag',
        language: 'node',
        releaseTags: official_languages_BOTH,
        variants: { slim: 'release-slim', alpine: true },
    },
    {
        names: library('python'),
        system: 'debian',
        user: 'root',
        runtime: 'tag',
        language: 'python',
        releaseTags: official_languages_BOTH,
        variants: { slim: 'slim-release', alpine: true },
    },
    {
        names: library('pypy'),
        system: 'debian',
        user: 'root',
        language: 'python',
        releaseTags: ['debian'],
        variants: { slim: 'slim-release' },
    },
    {
        names: library('ruby'),
        system: 'debian',
        user: 'root',
        runtime: 'tag',
        language: 'ruby',
        releaseTags: official_languages_BOTH,
        variants: { slim: 'slim-release', alpine: true },
    },
    {
        names: library('rust'),
        system: 'debian',
        user: 'root',
        language: 'rust',
        releaseTags: official_languages_BOTH,
        variants: { slim: 'slim-release', alpine: true },
    },
    {
        names: library('perl'),
        system: 'debian',
        user: 'root',
        language: 'perl',
        releaseTags: ['debian'],
        variants: { slim: 'slim-release' },
    },
    {
        names: library('haskell'),
        system: 'debian',
        user: 'root',
        language: 'haskell',
        releaseTags: ['debian'],
        variants: { slim: 'slim-release' },
    },
    {
        names: library('golang'),
        system: 'debian',
        user: 'root',
        language: 'go',
        releaseTags: official_languages_BOTH,
        variants: { alpine: true },
    },
    {
        names: library('php'),
        system: 'debian',
        user: 'root',
        language: 'php',
        releaseTags: official_languages_BOTH,
        variants: { alpine: true },
    },
    { names: library('gcc'), system: 'debian', user: 'root', language: 'c', releaseTags: ['debian'] },
    { names: library('dart'), system: 'debian', user: 'root', language: 'dart' },
    {
        names: library('elixir'),
        system: 'debian',
        user: 'root',
        language: 'elixir',
        variants: { slim: 'release-slim', alpine: true },
    },
    {
        names: library('erlang'),
        system: 'debian',
        user: 'root',
        language: 'erlang',
        variants: { slim: 'release-slim', alpine: true },
    },
    { names: library('julia'), system: 'debian', isSlim: true, user: 'root', language: 'julia', releaseTags: ['debian'] },
    {
        names: library('swift'),
        system: 'ubuntu',
        rules: [{ tag: /rhel-ubi\d/, is: 'ubi' }],
        user: 'root',
        language: 'swift',
        releaseTags: ['ubuntu', 'debian'],
        variants: { slim: 'release-slim' },
    },
    { names: library('buildpack-deps'), system: 'debianOrUbuntu', user: 'root', release: { numbers: 2 } },
];

;// CONCATENATED MODULE: ./lib/bases/official-services.js

const official_services_BOTH = ['debian', 'alpine'];
const SERVICE_IMAGES = [
    {
        names: library('nginx'),
        system: 'debian',
        isSlim: true,
        user: 'root',
        releaseTags: official_services_BOTH,
        variants: { alpine: true },
        nonroot: (_name, tag) => `nginxinc/nginx-unprivileged:${tag}`,
    },
    {
        names: ['docker.io/nginxinc/nginx-unprivileged'],
        system: 'debian',
        isSlim: true,
        user: '101',
        releaseTags: official_services_BOTH,
        variants: { alpine: true },
    },
    {
        names: library('httpd', 'redis'),
        system: 'debian',
        isSlim: true,
        user: 'root',
        releaseTags: official_services_BOTH,
        variants: { alpine: true },
    },
    {
        names: library('postgres'),
        system: 'debian',
        isSlim: true,
        user: 'root',
        releaseTags: official_services_BOTH,
    },
    {
        names: library('memcached'),
        system: 'debian',
        isSlim: true,
        user: 'memcache',
        releaseTags: official_services_BOTH,
        variants: { alpine: true },
    },
    {
        names: library('haproxy'),
        system: 'debian',
        isSlim: true,
        users: [{ tag: /^(?:1|2\.[0-3])(?:\D|$)/, is: 'root' }],
        user: 'haproxy',
        releaseTags: official_services_BOTH,
        variants: { alpine: true },
    },
    {
        names: library('mysql'),
        system: 'oracleSlim',
        before: [
            { version: '5.7', system: 'debian' },
            { version: '8.0.31', system: 'someGlibc' },
        ],
        rules: [
            { tag: /-debian$|^debian$/, is: 'debian' },
            { tag: /oracle/, is: 'oracleSome' },
        ],
        isSlim: true,
        user: 'root',
        releaseTags: ['oracle'],
    },
    {
        names: library('mariadb'),
        system: 'ubuntu',
        before: [{ version: '10.4', system: 'debianOrUbuntu' }],
        user: 'root',
        releaseTags: ['ubuntu'],
    },
    {
        names: library('mongo'),
        system: 'ubuntu',
        before: [{ version: '4', system: 'debianOrUbuntu' }],
        user: 'root',
        releaseTags: ['ubuntu'],
    },
    {
        names: library('rabbitmq'),
        system: 'ubuntu',
        before: [{ version: '3.8', system: 'debianOrUbuntu' }],
        user: 'root',
        variants: { alpine: true },
    },
    { names: library('cassandra'), system: 'debianOrUbuntu', user: 'root', releaseTags: ['debian'] },
    {
        names: library('traefik'),
        system: 'alpine',
        before: [{ version: '2', system: 'scratch' }],
        rules: [{ tag: /^(?!latest|.*alpine)[a-z]{3}|^v?2\.0\.0-/, is: 'unknown' }],
        user: 'root',
    },
    { names: library('caddy', 'composer', 'consul', 'vault'), system: 'alpine', user: 'root' },
    {
        names: library('registry'),
        system: 'alpine',
        before: [{ version: '2.5', system: 'unknown' }],
        user: 'root',
    },
    {
        names: library('eclipse-mosquitto'),
        system: 'alpine',
        before: [{ version: '2', system: 'unknown' }],
        user: 'root',
    },
    {
        names: library('docker'),
        system: 'alpine',
        before: [{ version: '1.9', system: 'unknown' }],
        users: [{ tag: /rootless/, is: 'rootless' }],
        user: 'root',
        releaseTags: ['alpine'],
    },
    {
        names: library('wordpress'),
        system: 'debian',
        rules: [{ tag: /^cli/, is: 'alpine' }],
        users: [{ tag: /^cli/, is: 'www-data' }],
        user: 'root',
    },
    {
        names: library('drupal'),
        system: 'debian',
        user: 'root',
        releaseTags: official_services_BOTH,
    },
    {
        names: library('nextcloud', 'joomla', 'matomo', 'mediawiki', 'phpmyadmin', 'backdrop', 'friendica', 'monica'),
        system: 'debian',
        user: 'root',
    },
    {
        names: library('ghost'),
        system: 'debian',
        isSlim: true,
        releaseTags: official_services_BOTH,
        variants: { alpine: true },
    },
    { names: library('nats'), system: 'scratch', user: 'root', variants: { alpine: true } },
    { names: library('hello-world'), system: 'scratch', user: 'root' },
    { names: library('spark'), system: 'ubuntu', user: 'spark' },
];

;// CONCATENATED MODULE: ./lib/bases/origin.js

const origin_ARCHITECTURE = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;
const CACHE = /(?:^|\/)[^/]*docker[^/]*\/(?:.*\/)?(library\/[^/]+)$/;
function originOf(reference) {
    const { registry, repository } = hubName(reference);
    if (registry === model_reference/* DOCKER_HUB */.Xb) {
        const ubi = /^redhat\/(ubi\d+)(-.+)?$/.exec(repository);
        if (ubi !== null)
            return `registry.access.redhat.com/${ubi[1]}/ubi${ubi[2] ?? ''}`;
        if (repository.startsWith('chainguard/'))
            return `cgr.dev/${repository}`;
        return `${model_reference/* DOCKER_HUB */.Xb}/${repository.replace(origin_ARCHITECTURE, 'library/')}`;
    }
    if (registry === 'registry.redhat.io' || registry === 'registry.access.redhat.com') {
        return `registry.access.redhat.com/${repository.replace(/^(ubi\d+)(-[a-z]+)?$/, '$1/ubi$2')}`;
    }
    return (0,model_reference/* repositoryName */.aR)({ registry, repository });
}
function hubName({ registry, repository, }) {
    if (registry === 'registry.hub.docker.com' || registry === 'mirror.gcr.io') {
        return { registry: model_reference/* DOCKER_HUB */.Xb, repository: repository.includes('/') ? repository : `library/${repository}` };
    }
    if (registry === 'public.ecr.aws' && repository.startsWith('docker/library/')) {
        return { registry: model_reference/* DOCKER_HUB */.Xb, repository: repository.slice('docker/'.length) };
    }
    if (registry === 'quay.io' && /^libpod\/(?:alpine|busybox|centos)$/.test(repository)) {
        return { registry: model_reference/* DOCKER_HUB */.Xb, repository: repository.replace('libpod', 'library') };
    }
    const cached = registry === model_reference/* DOCKER_HUB */.Xb ? undefined : CACHE.exec(repository)?.[1];
    return cached === undefined ? { registry, repository } : { registry: model_reference/* DOCKER_HUB */.Xb, repository: cached };
}

;// CONCATENATED MODULE: ./lib/bases/vendor-images.js
const DISTROLESS = 'gcr.io/distroless';
const DEBUG = /^debug(?:-|$)/;
const distroless = {
    rules: [{ tag: DEBUG, is: 'distrolessDebug' }],
    users: [{ tag: /nonroot/, is: '65532' }],
    user: 'root',
    isUnversioned: true,
    nonroot: (name, tag) => {
        if (tag.includes('nonroot'))
            return undefined;
        return `${name}:${/^latest(?=-|$)/.test(tag) ? tag.replace('latest', 'nonroot') : tag.replace(/^debug/, 'debug-nonroot')}`;
    },
};
const DISTROLESS_IMAGES = [
    {
        ...distroless,
        names: [`${DISTROLESS}/static*`],
        system: 'distrolessStatic',
        rules: [{ tag: DEBUG, is: 'distrolessStaticDebug' }],
    },
    { ...distroless, names: [`${DISTROLESS}/base*`], system: 'distroless', label: 'distroless base' },
    { ...distroless, names: [`${DISTROLESS}/cc*`], system: 'distroless', label: 'distroless cc' },
    { ...distroless, names: [`${DISTROLESS}/java*`], system: 'distroless', label: 'distroless java', language: 'java' },
    {
        ...distroless,
        names: [`${DISTROLESS}/nodejs*`],
        system: 'distroless',
        label: 'distroless nodejs',
        language: 'node',
    },
    {
        ...distroless,
        names: [`${DISTROLESS}/python*`],
        system: 'distroless',
        label: 'distroless python',
        language: 'python',
    },
    {
        ...distroless,
        names: [`${DISTROLESS}/*`],
        system: 'someDistroless',
        rules: [{ tag: DEBUG, is: 'someDistrolessDebug' }],
    },
];
const vendor_images_DEV = [{ tag: /(?:^|-)dev$/, is: 'wolfi' }];
const FREE = { rules: vendor_images_DEV, user: '65532', isUnversioned: true };
const chainguard = (...names) => names.map((name) => `cgr.dev/chainguard/${name}`);
const CHAINGUARD_IMAGES = [
    { names: chainguard('wolfi-base'), system: 'wolfi', user: 'root', isUnversioned: true },
    { ...FREE, names: chainguard('static'), system: 'chainguardStatic' },
    { ...FREE, names: chainguard('python'), system: 'chainguard', language: 'python' },
    { ...FREE, names: chainguard('node'), system: 'chainguardAsh', language: 'node' },
    { ...FREE, names: chainguard('jre'), system: 'chainguard', language: 'java' },
    { ...FREE, names: chainguard('jdk', 'maven', 'gradle'), system: 'chainguardAsh', language: 'java' },
    { ...FREE, names: chainguard('ruby'), system: 'chainguard', language: 'ruby' },
    { ...FREE, names: chainguard('php', 'laravel', 'wordpress'), system: 'chainguard', language: 'php' },
    { ...FREE, names: chainguard('rust'), system: 'chainguardAsh', language: 'rust' },
    { ...FREE, names: chainguard('go'), system: 'chainguardAsh', user: 'root', language: 'go' },
    { ...FREE, names: chainguard('gcc-glibc'), system: 'chainguardAsh', user: 'root', language: 'c' },
    { ...FREE, names: chainguard('aspnet-runtime'), system: 'chainguard', language: 'dotnet' },
    { ...FREE, names: chainguard('dotnet-*'), system: 'chainguardAsh', language: 'dotnet' },
    { ...FREE, names: chainguard('glibc-dynamic', 'nginx', 'curl', 'mongodb'), system: 'chainguard' },
    { ...FREE, names: chainguard('git'), system: 'chainguardDash' },
    { ...FREE, names: chainguard('valkey', 'mariadb', 'tomcat'), system: 'chainguardBash' },
    { ...FREE, names: chainguard('postgres', 'bash'), system: 'chainguardBash', user: 'root' },
    { names: ['cgr.dev/*/*'], system: 'chainguardSome', rules: vendor_images_DEV, isUnversioned: true },
];
const dotnet = (...names) => names.flatMap((name) => ['dotnet', 'dotnet/nightly', 'dotnet/core'].map((path) => `mcr.microsoft.com/${path}/${name}`));
const DOTNET = {
    system: 'ubuntu',
    before: [{ version: '10', system: 'debian' }],
    rules: [{ tag: /distroless/, is: 'azureDistroless' }],
    users: [
        { tag: /^[1-7]\..*(?:chiseled|distroless)/, is: 'app' },
        { tag: /chiseled|distroless/, is: '1654' },
    ],
    user: 'root',
    language: 'dotnet',
    releaseTags: ['alpine'],
    variants: { alpine: true },
};
const MICROSOFT_IMAGES = [
    { ...DOTNET, names: dotnet('sdk') },
    { ...DOTNET, names: dotnet('runtime', 'aspnet', 'runtime-deps'), isSlim: true },
    {
        names: ['mcr.microsoft.com/openjdk/jdk'],
        system: 'unknown',
        rules: [{ tag: /distroless/, is: 'azureDistroless' }],
        language: 'java',
    },
    {
        names: ['mcr.microsoft.com/azurelinux/distroless/debug', 'mcr.microsoft.com/cbl-mariner/distroless/debug'],
        system: 'someDebug',
        isUnversioned: true,
    },
    {
        names: ['mcr.microsoft.com/azurelinux/distroless/*', 'mcr.microsoft.com/cbl-mariner/distroless/*'],
        system: 'azureDistroless',
        isUnversioned: true,
    },
    {
        names: ['mcr.microsoft.com/devcontainers/*', 'mcr.microsoft.com/vscode/devcontainers/*'],
        system: 'debianOrUbuntu',
        rules: [{ tag: /alpine/, is: 'alpine' }],
    },
    {
        names: [
            'mcr.microsoft.com/dotnet/framework/*',
            'mcr.microsoft.com/windows*',
            'mcr.microsoft.com/windows/*',
            'mcr.microsoft.com/nanoserver*',
        ],
        system: 'windows',
    },
];
const OTHER_IMAGES = [
    {
        names: ['ghcr.io/astral-sh/uv'],
        system: 'unknown',
        rules: [
            { tag: /^(?:latest|\d+(?:\.\d+)*)$/, is: 'scratch' },
            { tag: /^(?:[\d.]+-)?debian(?:-slim)?$/, is: 'debian' },
        ],
        user: 'root',
        language: 'python',
        releaseTags: ['debian', 'alpine'],
    },
    {
        names: ['jre', 'dotnet-aspnet', 'dotnet-runtime', 'dotnet-deps', 'python'].map((name) => `docker.io/ubuntu/${name}`),
        system: 'chiselled',
    },
    {
        names: ['redis', 'nginx', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'rabbitmq'].flatMap((name) => [
            `docker.io/bitnami/${name}`,
            `docker.io/bitnamilegacy/${name}`,
        ]),
        system: 'someGlibc',
        isSlim: true,
        user: '1001',
    },
    { names: ['docker.io/bitnami/*', 'docker.io/bitnamilegacy/*'], system: 'someGlibc', isSlim: true },
    {
        names: [
            'docker.io/library/adoptopenjdk',
            'docker.io/adoptopenjdk/*',
            'docker.io/continuumio/*',
            'docker.io/denoland/deno',
            'docker.io/frolvlad/alpine-*',
        ],
        system: 'unknown',
        rules: [{ tag: /alpine/, is: 'alpineBoth' }],
    },
    { names: ['docker.io/cimg/*'], system: 'ubuntu', user: 'circleci' },
    { names: ['quay.io/jupyter/*', 'docker.io/jupyter/*'], system: 'ubuntu' },
    { names: ['gcr.io/oss-fuzz-base/*'], system: 'ubuntu' },
    {
        names: ['docker.io/biocontainers/biocontainers'],
        system: 'debianOrUbuntu',
        rules: [
            { tag: /alpine/, is: 'alpine' },
            { tag: /debian/, is: 'debian' },
        ],
        user: 'biodocker',
    },
];

;// CONCATENATED MODULE: ./lib/bases/find-image.js







const TABLES = [
    LANGUAGE_IMAGES,
    JAVA_IMAGES,
    SERVICE_IMAGES,
    DISTRIBUTIONS,
    RED_HAT_IMAGES,
    DISTROLESS_IMAGES,
    CHAINGUARD_IMAGES,
    HARDENED_IMAGES,
    MICROSOFT_IMAGES,
    OTHER_IMAGES,
];
const NAMED = new Map();
const STARRED = [];
for (const [place, image] of TABLES.flat().entries()) {
    const row = { place, image };
    for (const name of image.names) {
        if (name.includes('*'))
            STARRED.push({ row, pattern: patternOf(name) });
        else if (!NAMED.has(name))
            NAMED.set(name, row);
    }
}
function findImage(reference) {
    const origin = originOf(reference);
    const named = NAMED.get(origin);
    const limit = named?.place ?? Number.POSITIVE_INFINITY;
    const starred = STARRED.find(({ row, pattern }) => row.place < limit && pattern.test(origin));
    return (starred?.row ?? named)?.image;
}
function patternOf(name) {
    return new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
}

;// CONCATENATED MODULE: ./lib/bases/reasons.js
const SIBLING = {
    slim: 'The same release with glibc and far fewer packages.',
    alpine: 'The same release on Alpine; musl has to suit everything that runs on it.',
    jre: 'The same release without the compiler, which running doesn’t need.',
    'jre-alpine': 'A runtime without the compiler, on Alpine; musl has to suit native libraries.',
    full: 'The same release with glibc, which packages with native parts are built for.',
};
const RUNTIME = {
    distroless: 'What running needs and nothing else: no shell, no package manager, not root.',
    UBI: 'Red Hat’s counterpart, for an estate that is supported by Red Hat.',
    Chainguard: 'Rebuilt for every fix; without an account there is its newest version alone.',
    'same project': 'What running needs, without the tools that only building needs.',
};
function siblingReason(kind) {
    return SIBLING[kind];
}
function runtimeReason(from) {
    return RUNTIME[from];
}
const NONROOT_REASON = 'The same image with a user that isn’t root.';

;// CONCATENATED MODULE: ./lib/bases/runtimes.js
const DISTROLESS_NODE = new Set(['22', '24', '26']);
const DISTROLESS_JAVA = new Set(['17', '21', '25']);
const DISTROLESS_PYTHON = '3.13';
const DISTROLESS_DEBIAN = 'debian13';
const UBI_NODE = new Set(['20', '22', '24']);
const UBI_PYTHON = new Map([
    ['3.9', 'python-39'],
    ['3.11', 'python-311'],
    ['3.12', 'python-312-minimal'],
    ['3.14', 'python-314-minimal'],
]);
const UBI_JAVA = new Set(['17', '21', '25']);
const UBI = 'registry.access.redhat.com/ubi9';
const CHAINGUARD = {
    node: 'node',
    python: 'python',
    java: 'jre',
    ruby: 'ruby',
};
function staticRuntimes() {
    return [
        { reference: `gcr.io/distroless/static-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
        { reference: 'cgr.dev/chainguard/static:latest', from: 'Chainguard' },
        { reference: `${UBI}/ubi-micro:latest`, from: 'UBI' },
    ];
}
function dynamicRuntimes(language) {
    const image = language === 'go' ? 'base' : 'cc';
    return [
        { reference: `gcr.io/distroless/${image}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' },
        { reference: 'cgr.dev/chainguard/glibc-dynamic:latest', from: 'Chainguard' },
        { reference: `${UBI}/ubi-minimal:latest`, from: 'UBI' },
    ];
}
function languageRuntimes(language, version) {
    const [major = '', minor] = version?.split('.') ?? [];
    const both = minor === undefined ? major : `${major}.${minor}`;
    const runtimes = [];
    const distroless = distrolessOf(language, major, both);
    if (distroless !== undefined) {
        runtimes.push({ reference: `gcr.io/distroless/${distroless}-${DISTROLESS_DEBIAN}:nonroot`, from: 'distroless' });
    }
    const ubi = ubiOf(language, major, both);
    if (ubi !== undefined)
        runtimes.push({ reference: `${UBI}/${ubi}:latest`, from: 'UBI' });
    const chainguard = Object.hasOwn(CHAINGUARD, language) ? CHAINGUARD[language] : undefined;
    if (chainguard !== undefined) {
        runtimes.push({ reference: `cgr.dev/chainguard/${chainguard}:latest`, from: 'Chainguard' });
    }
    return runtimes;
}
function distrolessOf(language, major, both) {
    if (language === 'node' && DISTROLESS_NODE.has(major))
        return `nodejs${major}`;
    if (language === 'java' && DISTROLESS_JAVA.has(major))
        return `java${major}`;
    return language === 'python' && both === DISTROLESS_PYTHON ? 'python3' : undefined;
}
function ubiOf(language, major, both) {
    if (language === 'node' && UBI_NODE.has(major))
        return `nodejs-${major}-minimal`;
    if (language === 'java' && UBI_JAVA.has(major))
        return `openjdk-${major}-runtime`;
    return language === 'python' ? UBI_PYTHON.get(both) : undefined;
}

// EXTERNAL MODULE: ./lib/model/base-traits.js
var base_traits = __nccwpck_require__(8263);
;// CONCATENATED MODULE: ./lib/bases/systems.js

const systems_DEBIAN = { family: 'full', libc: 'glibc', shell: 'bash', packageManager: 'apt' };
const systems_RED_HAT = { family: 'full', libc: 'glibc', shell: 'bash' };
const systems_UBI = { family: 'ubi', libc: 'glibc', shell: 'bash' };
const BUSYBOX = { family: 'unknown', shell: 'BusyBox ash', packageManager: 'none' };
const EMPTY = { shell: 'none', packageManager: 'none' };
const WOLFI = { family: 'chainguard', libc: 'glibc', packageManager: 'none' };
const HARDENED = { family: 'hardened', label: 'hardened' };
const NOTHING = { libc: undefined, shell: undefined, packageManager: undefined };
const SYSTEMS = {
    debian: { ...systems_DEBIAN, label: 'Debian' },
    ubuntu: { ...systems_DEBIAN, label: 'Ubuntu' },
    debianOrUbuntu: { ...systems_DEBIAN, label: 'Debian or Ubuntu' },
    someGlibc: { ...systems_RED_HAT, label: 'Linux with glibc', packageManager: undefined },
    alpine: { family: 'alpine', label: 'Alpine', libc: 'musl', shell: 'BusyBox ash', packageManager: 'apk' },
    alpineBoth: { family: 'alpine', label: 'Alpine', libc: undefined, shell: 'BusyBox ash', packageManager: 'apk' },
    busybox: { ...BUSYBOX, label: 'BusyBox', libc: undefined },
    busyboxMusl: { ...BUSYBOX, label: 'BusyBox', libc: 'musl' },
    busyboxGlibc: { ...BUSYBOX, label: 'BusyBox', libc: 'glibc' },
    scratch: { ...EMPTY, family: 'scratch', label: 'scratch', libc: 'none' },
    fedora: { ...systems_RED_HAT, label: 'Fedora', packageManager: 'dnf' },
    fedoraMinimal: { ...systems_RED_HAT, family: 'slim', label: 'Fedora minimal', packageManager: undefined },
    centos: { ...systems_RED_HAT, label: 'CentOS', packageManager: 'dnf' },
    centosYum: { ...systems_RED_HAT, label: 'CentOS', packageManager: 'yum' },
    centosMinimal: { ...systems_RED_HAT, family: 'slim', label: 'CentOS minimal', packageManager: 'microdnf' },
    rocky: { ...systems_RED_HAT, label: 'Rocky Linux', packageManager: 'dnf' },
    rockyMinimal: { ...systems_RED_HAT, family: 'slim', label: 'Rocky Linux minimal', packageManager: 'microdnf' },
    alma: { ...systems_RED_HAT, label: 'AlmaLinux', packageManager: 'dnf' },
    almaMinimal: { ...systems_RED_HAT, family: 'slim', label: 'AlmaLinux minimal', packageManager: 'microdnf' },
    oracle: { ...systems_RED_HAT, label: 'Oracle Linux', packageManager: 'dnf' },
    oracleYum: { ...systems_RED_HAT, label: 'Oracle Linux', packageManager: 'yum' },
    oracleSlim: { ...systems_RED_HAT, family: 'slim', label: 'Oracle Linux slim', packageManager: 'microdnf' },
    oracleSlimYum: { ...systems_RED_HAT, family: 'slim', label: 'Oracle Linux slim', packageManager: 'yum' },
    oracleSome: { ...systems_RED_HAT, label: 'Oracle Linux', packageManager: undefined },
    amazon: { ...systems_RED_HAT, label: 'Amazon Linux 2023', packageManager: 'dnf' },
    amazonYum: { ...systems_RED_HAT, label: 'Amazon Linux 2', packageManager: 'yum' },
    amazonSome: { ...systems_RED_HAT, label: 'Amazon Linux', packageManager: undefined },
    rhelYum: { ...systems_RED_HAT, label: 'RHEL', packageManager: 'yum' },
    ubi: { ...systems_UBI, label: 'UBI', packageManager: 'dnf' },
    ubiYum: { ...systems_UBI, label: 'UBI 7', packageManager: 'yum' },
    ubiMinimal: { ...systems_UBI, label: 'UBI minimal', packageManager: 'microdnf' },
    ubiMicro: { ...systems_UBI, label: 'UBI micro', packageManager: 'none' },
    ubiSome: { ...systems_UBI, label: 'UBI', packageManager: undefined },
    suse: { ...systems_RED_HAT, label: 'openSUSE', packageManager: 'zypper' },
    bci: { ...systems_RED_HAT, label: 'SUSE BCI', packageManager: 'zypper' },
    bciMicro: { ...systems_RED_HAT, family: 'slim', label: 'SUSE BCI micro', packageManager: 'none' },
    arch: { ...systems_RED_HAT, label: 'Arch Linux', packageManager: 'pacman' },
    photon: { ...systems_RED_HAT, label: 'Photon OS', packageManager: 'tdnf' },
    azure: { ...systems_RED_HAT, label: 'Azure Linux', packageManager: 'tdnf' },
    azureDistroless: { ...EMPTY, family: 'distroless', label: 'Azure Linux distroless', libc: 'glibc' },
    distrolessStatic: { ...EMPTY, family: 'distroless', label: 'distroless static', libc: 'none' },
    distroless: { ...EMPTY, family: 'distroless', label: 'distroless', libc: 'glibc' },
    distrolessStaticDebug: {
        ...EMPTY,
        family: 'distroless',
        label: 'distroless static',
        libc: 'none',
        shell: base_traits/* BUSYBOX_SHELL */.S,
    },
    distrolessDebug: { ...EMPTY, family: 'distroless', label: 'distroless', libc: 'glibc', shell: base_traits/* BUSYBOX_SHELL */.S },
    someDistrolessDebug: { ...EMPTY, family: 'distroless', label: 'distroless', libc: undefined, shell: base_traits/* BUSYBOX_SHELL */.S },
    chiselled: { ...EMPTY, family: 'distroless', label: 'Ubuntu chiselled', libc: 'glibc' },
    someDistroless: { ...EMPTY, family: 'distroless', label: 'distroless', libc: undefined },
    someDebug: { ...NOTHING, family: 'distroless', label: 'distroless', packageManager: 'none' },
    wolfi: { ...WOLFI, label: 'Chainguard', shell: 'BusyBox ash', packageManager: 'apk' },
    chainguard: { ...WOLFI, label: 'Chainguard', shell: 'none' },
    chainguardAsh: { ...WOLFI, label: 'Chainguard', shell: 'BusyBox ash' },
    chainguardDash: { ...WOLFI, label: 'Chainguard', shell: 'dash' },
    chainguardBash: { ...WOLFI, label: 'Chainguard', shell: 'bash' },
    chainguardStatic: { ...WOLFI, label: 'Chainguard static', libc: 'none', shell: 'none' },
    chainguardSome: { ...NOTHING, family: 'chainguard', label: 'Chainguard', libc: 'glibc' },
    hardened: { ...NOTHING, ...HARDENED },
    hardenedDebian: { ...NOTHING, ...HARDENED, libc: 'glibc' },
    hardenedAlpine: { ...NOTHING, ...HARDENED, libc: 'musl' },
    hardenedDebianBare: { ...EMPTY, ...HARDENED, libc: 'glibc' },
    hardenedAlpineBare: { ...EMPTY, ...HARDENED, libc: 'musl' },
    hardenedStatic: { ...EMPTY, ...HARDENED, label: 'hardened static', libc: undefined },
    hardenedDebianDev: { ...HARDENED, libc: 'glibc', shell: 'bash', packageManager: 'apt' },
    hardenedAlpineDev: { ...HARDENED, libc: 'musl', shell: 'BusyBox ash', packageManager: 'apk' },
    windows: { ...NOTHING, family: 'unknown', label: 'Windows' },
    unknown: { ...NOTHING, family: 'unknown', label: 'unknown' },
};

;// CONCATENATED MODULE: ./lib/bases/traits.js




const SCRATCH = {
    ...SYSTEMS.scratch,
    user: 'root',
    nonroot: undefined,
    language: undefined,
    basis: 'name',
};
const UNKNOWN = bare(SYSTEMS.unknown);
function traitsByName(reference) {
    const image = findImage(reference);
    const tag = reference.tag;
    const words = tagWords(tag ?? '');
    if (image === undefined)
        return byTagAlone(reference, words);
    if (tag === undefined && !isUniform(image)) {
        return { ...bare(SYSTEMS.unknown), language: image.language };
    }
    const system = SYSTEMS[systemOf(image, tag ?? '', words)];
    const isSlim = words.isSlim || image.isSlim === true || image.slimWords?.test(tag ?? '') === true;
    const isWindows = system === SYSTEMS.windows;
    const isUnknown = system === SYSTEMS.unknown;
    const user = isWindows || isUnknown ? undefined : userOf(image, tag ?? '');
    const name = (0,model_reference/* familiarName */.hG)(reference);
    return {
        ...slimmed(system, isSlim, words.isSlim || system.label === 'Debian'),
        ...(image.label === undefined ? {} : { label: image.label }),
        user,
        nonroot: user === 'root' && tag !== undefined ? image.nonroot?.(name, tag) : undefined,
        language: image.language,
        basis: 'name',
    };
}
function systemOf(image, tag, words) {
    if (words.system?.system === 'windows')
        return 'windows';
    const ruled = image.rules?.find((rule) => rule.tag.test(tag));
    if (ruled !== undefined)
        return ruled.is;
    if (words.system !== undefined)
        return words.system.system;
    const { version } = words;
    const era = version === undefined ? undefined : image.before?.find((before) => isBefore(version, before.version));
    return era?.system ?? image.system;
}
function isUniform(image) {
    const isOne = image.rules === undefined && image.users === undefined && image.variants === undefined;
    return isOne && (image.release !== undefined || image.isUnversioned === true);
}
function userOf(image, tag) {
    const ruled = image.users?.find((rule) => rule.tag.test(tag));
    return ruled === undefined ? image.user : ruled.is;
}
function slimmed(system, isSlim, isNamed) {
    if (!isSlim || system.family !== 'full')
        return system;
    return { ...system, family: 'slim', label: isNamed ? `${system.label} slim` : system.label };
}
function isBefore(version, limit) {
    const [numbers, limits] = [version.split('.').map(Number), limit.split('.').map(Number)];
    for (const [index, bound] of limits.entries()) {
        const number = numbers[index];
        if (number === undefined || number > bound)
            return false;
        if (number < bound)
            return true;
    }
    return false;
}
function byTagAlone(reference, words) {
    const named = words.system?.system ?? 'unknown';
    const hasDebug = words.words.some(({ text }) => text === 'debug');
    const system = SYSTEMS[named === 'someDistroless' && hasDebug ? 'someDebug' : named];
    const traits = bare(slimmed(system, words.isSlim, true));
    const isMixed = /glibc/.test(`${reference.repository}:${reference.tag ?? ''}`);
    const family = traits.family === 'full' ? 'unknown' : traits.family;
    return { ...traits, family, libc: isMixed && traits.libc === 'musl' ? undefined : traits.libc };
}
function bare(system) {
    return { ...system, user: undefined, nonroot: undefined, language: undefined, basis: 'name' };
}

;// CONCATENATED MODULE: ./lib/bases/siblings.js


const CODENAME = /^[a-z]+$/;
function siblingsOf(image, tag) {
    const words = tagWords(tag);
    const system = systemOf(image, tag, words);
    if (image.variants === undefined || system === 'windows' || !isPlain(words, image))
        return [];
    const needsVersion = image.release !== undefined || image.variants.jre === true;
    if (needsVersion && words.version === undefined && words.system?.release === undefined)
        return [];
    const siblings = image.variants.jre === true ? javaSiblings(words, image) : plainSiblings(words, image, system === 'alpine');
    return siblings.filter((sibling) => sibling.tag !== tag);
}
const ALONE = /^(?:perl|otel|threaded|apache|corretto|graal|graalvm|headless|headful|full)$/;
function isPlain({ words }, { variants }) {
    if (variants?.ofVersions === true && words.some(({ kind }) => kind === 'flavor' || kind === 'moving'))
        return false;
    return words.every(({ text, kind }) => kind !== 'other' && !ALONE.test(text));
}
function plainSiblings(words, { variants, release }, isAlpine) {
    const codename = words.system?.release;
    const order = variants?.slim;
    const base = baseWords(words, release !== undefined);
    const siblings = [];
    if (order !== undefined && !words.isSlim) {
        if (release === undefined && codename !== undefined && CODENAME.test(codename)) {
            const pair = order === 'release-slim' ? [codename, 'slim'] : ['slim', codename];
            siblings.push({ tag: join(base, ...pair), kind: 'slim' });
        }
        siblings.push({ tag: join(base, 'slim'), kind: 'slim' });
    }
    if (variants?.alpine === true && !isAlpine)
        siblings.push({ tag: join(base, 'alpine'), kind: 'alpine' });
    if (isAlpine)
        siblings.push({ tag: join(base) || 'latest', kind: 'full' });
    return siblings;
}
function javaSiblings(words, image) {
    const base = baseWords(words, false).filter(({ text }) => text !== 'jdk' && text !== 'jre');
    const isJre = words.words.some(({ text }) => text === 'jre');
    const isAlpine = words.system?.system === 'alpine';
    const codename = words.system?.release;
    const siblings = [];
    if (isAlpine)
        siblings.push({ tag: join(base, 'jre'), kind: 'full' });
    if (!isJre && !isAlpine) {
        if (codename !== undefined && CODENAME.test(codename))
            siblings.push({ tag: join(base, 'jre', codename), kind: 'jre' });
        siblings.push({ tag: join(base, 'jre'), kind: 'jre' });
    }
    if (image.variants?.alpine === true && !(isJre && isAlpine)) {
        siblings.push({ tag: join(base, 'jre', 'alpine'), kind: 'jre-alpine' });
    }
    return siblings;
}
function baseWords({ words }, keepsSystem) {
    return words.filter(({ text, kind }) => {
        if (kind === 'slim' || text === 'latest')
            return false;
        return kind !== 'system' || keepsSystem;
    });
}
function join(base, ...more) {
    return [...base.map(({ text }) => text), ...more].join('-');
}

;// CONCATENATED MODULE: ./lib/bases/candidates.js








const MAX_CANDIDATES = 8;
const COMPILED = new Set(['go', 'rust', 'c', 'dart']);
function candidates(reference, traits, purpose) {
    const image = findImage(reference);
    const { tag } = reference;
    if (image === undefined || tag === undefined)
        return [];
    const drafts = [
        ...draftsFor(reference, tag, image, traits, purpose),
        ...nonroot((0,model_reference/* familiarName */.hG)(reference), traits, purpose),
    ];
    const found = new Map();
    for (const draft of drafts) {
        const parsed = (0,model_reference/* parseReference */.F2)(draft.reference);
        if ('invalid' in parsed || draft.reference === (0,model_reference/* familiarReference */.ZD)(reference))
            continue;
        if (!found.has(draft.reference))
            found.set(draft.reference, { ...draft, traits: traitsByName(parsed) });
    }
    return [...found.values()].slice(0, MAX_CANDIDATES);
}
function slimmerTags(reference) {
    const image = findImage(reference);
    if (image === undefined || reference.tag === undefined)
        return undefined;
    return siblingsOf(image, reference.tag).flatMap(({ kind, tag }) => (kind === 'full' ? [] : [tag]));
}
function draftsFor(reference, tag, image, traits, purpose) {
    const name = (0,model_reference/* familiarName */.hG)(reference);
    const suitable = siblingsOf(image, tag).filter((sibling) => suits(sibling, traits, purpose));
    const hasSlim = suitable.some(({ kind }) => kind === 'slim');
    const siblings = suitable.filter(({ kind }) => kind !== 'full' || !hasSlim);
    const drafts = siblings.map((sibling) => ({ kind: sibling.kind, draft: draftOf(name, sibling, traits) }));
    const all = drafts.map(({ draft }) => draft);
    if (!purpose.isFinal)
        return all;
    const isBig = traits.family === 'full' || traits.family === 'slim' || traits.family === 'alpine';
    if (!isBig)
        return all;
    if (purpose.isStaticBinary)
        return staticRuntimes().map(elsewhere);
    const language = purpose.language ?? image.language;
    if (language !== undefined && COMPILED.has(language)) {
        const runtimes = (purpose.builtFor ?? traits.libc) === 'musl' ? [] : dynamicRuntimes(language).map(elsewhere);
        return image.language === undefined ? [...all, ...runtimes] : runtimes;
    }
    if (language === 'dotnet' && image.language === language) {
        return dotnetRuntimes(name, tag, purpose.hasNativeParts).map(elsewhere);
    }
    const others = runtimesOf(image, tag, language, purpose).map(elsewhere);
    if (language === 'java')
        return javaOrder(drafts, others);
    const order = purpose.hasNativeParts ? ['UBI', 'distroless', 'Chainguard'] : ['distroless', 'UBI', 'Chainguard'];
    return [...all, ...order.flatMap((from) => others.filter((other) => other.from === from))];
}
function suits({ kind }, traits, { hasNativeParts }) {
    const isAlpine = traits.libc === 'musl';
    if (kind === 'alpine' || kind === 'jre-alpine')
        return !hasNativeParts;
    if (kind === 'full')
        return isAlpine && hasNativeParts;
    return kind === 'jre' || !isAlpine || hasNativeParts;
}
function javaOrder(drafts, others) {
    const [alpine, rest] = [
        drafts.filter(({ kind }) => kind === 'jre-alpine'),
        drafts.filter(({ kind }) => kind !== 'jre-alpine'),
    ];
    const distroless = others.filter(({ from }) => from === 'distroless');
    const same = others.filter(({ from }) => from === 'same project');
    return [
        ...same,
        ...alpine.map(({ draft }) => draft),
        ...distroless,
        ...rest.map(({ draft }) => draft),
        ...others.filter((other) => !distroless.includes(other) && !same.includes(other)),
    ];
}
function runtimesOf(image, tag, language, { hasNativeParts }) {
    if (image.runtime === undefined || image.language === undefined || image.language !== language)
        return [];
    const words = tagWords(tag);
    const flavor = words.words.find(({ text, kind }) => kind === 'flavor' && /\d/.test(text));
    const version = image.runtime === 'tag' ? words.version : flavor?.text.match(/\d+/)?.[0];
    if (version === undefined && image.runtime === 'word')
        return [];
    const runtimes = languageRuntimes(language, version);
    if (image.successor === undefined || version === undefined)
        return runtimes;
    const endings = hasNativeParts ? ['-jre'] : ['-jre', '-jre-alpine'];
    const major = version.split('.', 1)[0] ?? version;
    const successors = endings.map((ending) => {
        return { reference: `${image.successor}:${major}${ending}`, from: 'same project' };
    });
    return [...successors, ...runtimes];
}
function nonroot(name, traits, { isFinal, needsRoot }) {
    if (!isFinal || needsRoot || traits.nonroot === undefined)
        return [];
    const from = traits.nonroot.startsWith(`${name}:`) ? 'same repository' : 'same project';
    return [{ reference: traits.nonroot, from, reason: NONROOT_REASON }];
}
function draftOf(name, { tag, kind }, { libc }) {
    const reason = siblingReason(kind === 'slim' && libc === 'musl' ? 'full' : kind);
    return { reference: `${name}:${tag}`, from: 'same repository', reason };
}
function elsewhere({ reference, from, reason }) {
    return { reference, from, reason: reason ?? runtimeReason(from) };
}

;// CONCATENATED MODULE: ./lib/bases/content-traits.js


const BY_ID = {
    alpine: 'alpine',
    debian: 'debian',
    ubuntu: 'ubuntu',
    wolfi: 'chainguard',
    chainguard: 'chainguard',
    rhel: 'ubiSome',
    azurelinux: 'azure',
    mariner: 'azure',
    fedora: 'fedora',
    centos: 'centos',
    rocky: 'rocky',
    almalinux: 'alma',
    ol: 'oracleSome',
    amzn: 'amazonSome',
    photon: 'photon',
    arch: 'arch',
};
const SHELLS = [
    [/^bash$/, 'bash'],
    [/^dash(?:-binsh)?$/, 'dash'],
    [/^busybox(?:-static|-full|-binsh)?$/, 'BusyBox ash'],
    [/^(?:ash|mksh|oksh|zsh)$/, 'sh'],
];
const PACKAGE_MANAGERS = [
    [/^apt$/, 'apt'],
    [/^apk-tools(?:-static)?$/, 'apk'],
    [/^dnf5?$/, 'dnf'],
    [/^microdnf$/, 'microdnf'],
    [/^tdnf$/, 'tdnf'],
    [/^yum$/, 'yum'],
    [/^zypper$/, 'zypper'],
    [/^pacman$/, 'pacman'],
];
const SYSTEM_TYPES = new Set(['deb', 'apk', 'rpm', 'alpm']);
function traitsByContent(byName, facts) {
    const { osRelease, config } = facts;
    if (osRelease === undefined && facts.packages === undefined && config === undefined)
        return byName;
    const names = facts.packages?.filter(({ type }) => SYSTEM_TYPES.has(type)).map(({ name }) => name) ?? [];
    const user = config === undefined ? byName.user : content_traits_userOf(config.user);
    const id = osRelease?.id ?? '';
    const system = Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined;
    const merged = { ...byName, ...(names.length === 0 ? ofRelease(system, byName) : ofPackages(names, byName)) };
    return {
        ...merged,
        ...(system === undefined ? {} : ofSystem(system, merged)),
        user,
        nonroot: user === 'root' ? byName.nonroot : undefined,
        basis: 'image',
    };
}
function content_traits_userOf(user) {
    const name = (user ?? '').split(':', 1)[0] ?? '';
    return name === '' || name === '0' ? 'root' : name;
}
function ofPackages(names, byName) {
    const first = (rows) => rows.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
    const isGlibc = names.some((name) => /^(?:glibc(?:-2\.\d+)?|libc6)$/.test(name));
    const isMusl = names.includes('musl');
    return {
        libc: isGlibc && isMusl ? undefined : isGlibc ? 'glibc' : isMusl ? 'musl' : byName.libc,
        shell: first(SHELLS) ?? (byName.shell === base_traits/* BUSYBOX_SHELL */.S ? byName.shell : 'none'),
        packageManager: first(PACKAGE_MANAGERS) ?? 'none',
    };
}
function ofRelease(name, { libc, shell, packageManager }) {
    const own = name === undefined ? undefined : SYSTEMS[name].libc;
    if (own === undefined || libc === own || libc === 'none')
        return { libc, shell, packageManager };
    return libc === undefined
        ? { libc: own, shell, packageManager }
        : { libc: own, shell: undefined, packageManager: undefined };
}
function ofSystem(name, traits) {
    const { family, label } = SYSTEMS[name];
    const isBare = (0,base_traits/* lacksSh */.e)(traits) && traits.packageManager === 'none';
    if (family === 'alpine')
        return { family, label };
    if (family === 'chainguard')
        return traits.family === family ? pick(traits) : { family, label };
    if (family === 'ubi')
        return traits.family === family ? pick(traits) : { family, label: ubiLabel(traits) };
    if (isBare) {
        const isKept = traits.family === 'distroless' || traits.family === 'hardened';
        return isKept ? pick(traits) : { family: 'distroless', label: `${label} without a shell` };
    }
    if (traits.family === 'slim' || traits.family === 'full') {
        return { family: traits.family, label: traits.family === 'slim' ? `${label} slim` : label };
    }
    if (traits.family === 'hardened' || traits.family === 'distroless')
        return pick(traits);
    return { family: 'unknown', label };
}
function pick({ family, label }) {
    return { family, label };
}
function ubiLabel({ packageManager }) {
    if (packageManager === 'microdnf')
        return SYSTEMS.ubiMinimal.label;
    return packageManager === 'none' ? SYSTEMS.ubiMicro.label : SYSTEMS.ubi.label;
}

;// CONCATENATED MODULE: ./lib/bases/moving-tags.js



function isFloating(reference) {
    const { tag } = reference;
    if (tag === undefined)
        return false;
    const image = findImage(reference);
    if (image?.isUnversioned === true)
        return false;
    const words = tagWords(tag);
    if (words.words.some(({ text }) => text === 'latest'))
        return true;
    if (image?.release === 'inName')
        return false;
    if (words.words.some(({ kind }) => kind === 'exact') && !isYearRelease(image))
        return false;
    if (image?.release !== undefined)
        return !namesRelease(image, words);
    const versions = words.words.filter(({ kind }) => kind === 'version');
    if (versions.some(({ text }) => text.includes('.')))
        return false;
    const [first] = words.words;
    if (first?.kind === 'other')
        return false;
    if (versions.length > 0)
        return versions.every(({ text }) => Number(text.replace('v', '')) < MAX_MAJOR);
    return words.words.every(({ kind }) => kind !== 'other');
}
const MAX_MAJOR = 100;
function hasOsRelease(reference) {
    const image = findImage(reference);
    if (image?.release === 'inName' || /-debian\d+$/.test(reference.repository))
        return true;
    if (reference.tag === undefined)
        return false;
    const words = tagWords(reference.tag);
    if (words.system?.release !== undefined)
        return true;
    return image?.release !== undefined && words.words.some(({ kind }) => kind === 'version' || kind === 'exact');
}
function hasReleaseTags(reference) {
    const image = findImage(reference);
    if (image?.releaseTags === undefined || reference.tag === undefined)
        return false;
    const system = systemOf(image, reference.tag, tagWords(reference.tag));
    if (system === 'debianOrUbuntu')
        return image.releaseTags.some((one) => one === 'debian' || one === 'ubuntu');
    const kind = /^(?:hardened)?(oracle|Debian|Alpine)/.exec(system)?.[1]?.toLowerCase() ?? system;
    return image.releaseTags.some((one) => one === kind);
}
function isYearRelease(image) {
    return image?.release !== undefined;
}
function namesRelease(image, { words, system }) {
    if (system?.release !== undefined && /[a-z]/.test(system.release))
        return true;
    if (typeof image.release !== 'object')
        return words.some(({ kind }) => kind === 'exact');
    const { numbers } = image.release;
    const counts = words
        .filter(({ kind }) => kind === 'version' || kind === 'exact' || kind === 'system')
        .map(({ text }) => text.match(/\d+/g)?.length ?? 0);
    return counts.some((count) => count >= numbers) || words.some(({ text }) => /^\d{6,}/.test(text));
}

;// CONCATENATED MODULE: ./lib/bases/index.js








/***/ }),

/***/ 5778:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4689);

process.exitCode = await (0,_command_line_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ renderPieces),
/* harmony export */   kg: () => (/* binding */ NO_LIMIT),
/* harmony export */   lT: () => (/* binding */ renderForScanning)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6714);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6300);


const NO_LIMIT = Number.POSITIVE_INFINITY;
async function renderPieces(call, report, advice) {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    if (advice !== undefined && (call.format === 'text' || call.format === 'markdown')) {
        const { renderAdvice } = await Promise.all(/* import() */[__nccwpck_require__.e(528), __nccwpck_require__.e(4)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5004));
        return [renderAdvice({ report, advice }, call.format, colour)];
    }
    switch (call.format) {
        case 'json': {
            const { renderJson } = await __nccwpck_require__.e(/* import() */ 789).then(__nccwpck_require__.bind(__nccwpck_require__, 2789));
            return renderJson(report, advice);
        }
        case 'markdown': {
            const { markdownPieces } = await __nccwpck_require__.e(/* import() */ 722).then(__nccwpck_require__.bind(__nccwpck_require__, 1722));
            return markdownPieces(report, 'check');
        }
        case 'sarif':
            return renderForScanning(report);
        case 'text': {
            const { renderText } = await __nccwpck_require__.e(/* import() */ 569).then(__nccwpck_require__.bind(__nccwpck_require__, 3569));
            return [renderText(report, colour)];
        }
    }
}
async function renderForScanning(report) {
    const { renderSarif } = await __nccwpck_require__.e(/* import() */ 828).then(__nccwpck_require__.bind(__nccwpck_require__, 1828));
    return renderSarif(report, { version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRules */ .MM });
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/advice/name-advisor.js
var name_advisor = __nccwpck_require__(8107);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/index.js
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|html?)$/;
const dockerfile = {
    matches(path) {
        const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
        if (name.endsWith('.dockerignore') || DOCUMENT.test(name))
            return false;
        return /^(?:dockerfile|containerfile)|\.(?:dockerfile|containerfile)$/.test(name);
    },
    async load() {
        const { extractDockerfile } = await Promise.all(/* import() */[__nccwpck_require__.e(687), __nccwpck_require__.e(560), __nccwpck_require__.e(721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8721));
        return extractDockerfile;
    },
    async outline() {
        const { outlineDockerfile } = await Promise.all(/* import() */[__nccwpck_require__.e(687), __nccwpck_require__.e(560), __nccwpck_require__.e(738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9738));
        return outlineDockerfile;
    },
};

;// CONCATENATED MODULE: ./lib/formats/index.js

const formats = [dockerfile];
function hasKnownName(path) {
    return formats.some((format) => format.matches(path));
}

// EXTERNAL MODULE: ./lib/model/error.js
var model_error = __nccwpck_require__(9956);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __nccwpck_require__(4463);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __nccwpck_require__(9538);
// EXTERNAL MODULE: ./lib/pipeline.js + 16 modules
var pipeline = __nccwpck_require__(6538);
// EXTERNAL MODULE: ./lib/model/list-words.js
var list_words = __nccwpck_require__(4400);
;// CONCATENATED MODULE: ./lib/reports/idle-globs.js

const MOST_NAMED = 10;
function idleGlobs({ paths, exclude }, { selected, excluded, idlePaths, idleExclude }, { summary }, seesAll) {
    const isEmpty = selected === 0 && summary.files === 0;
    const knows = ({ prefix }) => seesAll && prefix === '';
    const told = [];
    const readsNothing = isEmpty && excluded === 0;
    if (idlePaths.length > 0 && (knows(paths) || readsNothing)) {
        const [which, remedy] = knows(paths)
            ? ['that freshfrom reads', REMEDY]
            : ['where this run looks', 'Name another folder, or correct it.'];
        const rest = readsNothing ? ', so nothing is read' : '';
        told.push(`${paths.setting}: ${named(idlePaths)} no file ${which}${rest}. ${remedy}`);
    }
    if (isEmpty && excluded > 0) {
        const remedy = knows(exclude) ? REMEDY : 'Name another folder, or a file itself.';
        told.push(`${exclude.setting}: ${named(exclude.globs, 'leave')} out all that would be read. ${remedy}`);
    }
    if (idleExclude.length > 0 && knows(exclude))
        told.push(`${exclude.setting}: ${named(idleExclude)} no file. ${REMEDY}`);
    return told;
}
const REMEDY = 'Correct it, or take it out.';
function named(globs, verb = 'match') {
    const shown = globs.slice(0, MOST_NAMED).map((glob) => `"${glob}"`);
    const more = globs.length > shown.length ? [`${globs.length - shown.length} more`] : [];
    const singular = verb === 'match' ? 'matches' : 'leaves';
    return `${(0,list_words/* enumerate */.H)([...shown, ...more])} ${globs.length === 1 ? singular : verb}`;
}

// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __nccwpck_require__(7306);
;// CONCATENATED MODULE: ./lib/reports/request-line.js

function requestLine({ requests, rateLimitRemaining }) {
    const left = [...rateLimitRemaining].map(([registry, pulls]) => `; ${registry} has ${(0,phrases/* count */.U)(pulls, 'pull')} left`);
    return `${(0,phrases/* count */.U)(requests, 'request')} to registries${left.join('')}.`;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 29 modules
var rules = __nccwpck_require__(6714);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __nccwpck_require__(8443);
;// CONCATENATED MODULE: ./lib/model/seen-from.js

function seenFrom(prefix, path) {
    return prefix === '' ? path : external_node_path_.posix.join(prefix, path);
}

;// CONCATENATED MODULE: ./lib/settings/default-config.js
const DEFAULT_CONFIGS = ['.github/freshfrom.yml', '.github/freshfrom.yaml'];
const [DEFAULT_CONFIG] = DEFAULT_CONFIGS;

// EXTERNAL MODULE: ./lib/globs/index.js + 7 modules
var globs = __nccwpck_require__(7715);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./lib/settings/patterns.js


function pathMatcher(pattern) {
    return anyPath([pattern]);
}
function anyPath(patterns) {
    const matches = (0,globs/* globIndex */.zZ)(patterns.map(globs/* folderGlob */.j0));
    return (path) => {
        for (const _ of matches(path))
            return true;
        return false;
    };
}
function imageMatcher(patterns) {
    const fitting = imagePatterns(patterns);
    return (reference) => {
        for (const _ of fitting(reference))
            return true;
        return false;
    };
}
function imagePatterns(patterns) {
    const matches = (0,globs/* globIndex */.zZ)(patterns);
    return function* (reference) {
        for (const name of namesOf(reference)) {
            for (const { index, isWhole } of matches(name))
                if (isWhole)
                    yield index;
        }
    };
}
function namesOf(reference) {
    const hub = reference.registry === model_reference/* DOCKER_HUB */.Xb ? [reference.repository] : [];
    const names = new Set([(0,model_reference/* familiarName */.hG)(reference), (0,model_reference/* repositoryName */.aR)(reference), ...hub]);
    return [...names].flatMap((name) => [name, `${name}:${reference.tag ?? ''}`]);
}

;// CONCATENATED MODULE: ./lib/settings/exceptions.js


function exceptionsOf(ignoreImages, ignore, place, fromConfig) {
    const images = ignoreImages.patterns.map((image) => ({
        name: `${ignoreImages.setting}: "${image}"`,
        image,
        hasImage: true,
        file: undefined,
        rule: undefined,
        until: undefined,
    }));
    const entries = ignore.map(({ image, file, rule, until }) => ({
        name: `${place}ignore: the entry of ${wordsOf({ image, file, rule })}`,
        image,
        hasImage: image !== undefined,
        file: file === undefined ? undefined : fromConfig(pathMatcher(file)),
        rule: rule === undefined ? undefined : pathMatcher(rule),
        until,
    }));
    const all = [...images, ...entries];
    const patterns = all.flatMap(({ image }, index) => image === undefined ? [] : [...new Set([image, withoutTag(image)])].map((pattern) => ({ index, pattern })));
    const fitting = imagePatterns(patterns.map(({ pattern }) => pattern));
    return {
        all,
        *naming(image) {
            for (const at of fitting(image)) {
                const found = patterns[at];
                if (found !== undefined)
                    yield found.index;
            }
        },
    };
}
function wordsOf(patterns) {
    return Object.entries(patterns)
        .flatMap(([name, pattern]) => (pattern === undefined ? [] : [`${name} "${pattern}"`]))
        .join(', ');
}
function withoutTag(pattern) {
    const name = pattern.replace(/:[^/]*$/, '');
    return (0,globs/* isGlob */.fg)(name) ? name : '**';
}

;// CONCATENATED MODULE: ./lib/settings/policies.js

const ABOUT_DIGESTS = new Set(['unpinned', 'stale-digest']);
function imagePolicies(images, otherwise) {
    const entries = Object.values(images);
    const patternsFor = imagePatterns(Object.keys(images));
    const fitting = (reference) => [...new Set(patternsFor(reference))].sort((a, b) => a - b).flatMap((index) => entries.slice(index, index + 1));
    const policyOf = (reference) => {
        const own = fitting(reference);
        return {
            digest: first(own, 'digest') ?? otherwise.digest,
            updateTags: first(own, 'update-tags') ?? otherwise.updateTags,
            follow: first(own, 'follow') ?? otherwise.follow,
            allows: first(own, 'allowed') ?? otherwise.allows,
            minAge: first(own, 'min-age') ?? otherwise.minAge,
        };
    };
    const isLeftAlone = {
        image: (reference) => !policyOf(reference).digest,
        file: undefined,
        rule: (id) => ABOUT_DIGESTS.has(id),
        reason: undefined,
        until: undefined,
    };
    return {
        of: ({ reference }) => (reference === undefined ? otherwise : policyOf(reference)),
        ignore: entries.some(({ digest }) => digest === false) ? [isLeftAlone] : [],
        groups: [...new Set(entries.flatMap(({ group }) => group ?? []))].map((name) => ({
            name,
            images: (reference) => first(fitting(reference), 'group') === name,
            files: undefined,
        })),
    };
}
function first(policies, key) {
    return policies.find((policy) => policy[key] !== undefined)?.[key];
}

;// CONCATENATED MODULE: ./lib/settings/index.js







function mergeSettings(set, config, rules, { path, prefix } = { path: set.config ?? DEFAULT_CONFIG, prefix: '' }) {
    const values = { ...config, ...set };
    const failOn = values['fail-on'] ?? ['error'];
    const policies = imagePolicies(config.images ?? {}, {
        digest: true,
        updateTags: values['update-tags'] ?? 'digest',
        follow: 'off',
        allows: () => true,
        minAge: values['min-age'] ?? 0,
    });
    const file = `${path}: `;
    const pathGlobs = (name) => {
        const isSet = set[name] !== undefined;
        return { setting: isSet ? name : file + name, globs: values[name] ?? [], prefix: isSet ? '' : prefix };
    };
    const fromConfig = (matches) => (name) => matches(seenFrom(prefix, name));
    checkRules(`${set['fail-on'] === undefined ? file : ''}fail-on`, failOn, [...rules, ...finding/* SEVERITIES */.oC, 'none']);
    checkRules(`${file}rules`, Object.keys(config.rules ?? {}), rules);
    return {
        paths: pathGlobs('paths'),
        exclude: pathGlobs('exclude'),
        check: {
            ignoresImage: imageMatcher(values['ignore-images'] ?? []),
            ignore: [
                ...(config.ignore ?? []).map((entry) => ({
                    image: entry.image === undefined ? undefined : imageMatcher([entry.image]),
                    file: entry.file === undefined ? undefined : fromConfig(pathMatcher(entry.file)),
                    rule: entry.rule === undefined ? undefined : pathMatcher(entry.rule),
                    reason: entry.reason,
                    until: entry.until,
                })),
                ...policies.ignore,
            ],
            exceptions: exceptionsOf({
                setting: `${set['ignore-images'] === undefined ? file : ''}ignore-images`,
                patterns: values['ignore-images'] ?? [],
            }, config.ignore ?? [], file, fromConfig),
            isNarrowed: prefix !== '' || set.paths !== undefined || set.exclude !== undefined,
            rules: new Map(Object.entries(config.rules ?? {})),
            failOn: failOn.filter((name) => name !== 'none'),
            buildArgs: Object.entries(values['build-args'] ?? {}).map(([files, args]) => ({
                files: set['build-args'] === undefined ? fromConfig(pathMatcher(files)) : pathMatcher(files),
                values: new Map(Object.entries(args)),
            })),
            pinArgs: values['pin-args'] ?? false,
            pin: values.pin ?? 'separate',
            policyOf: policies.of,
            sameContent: values['same-content'] ?? 'hold',
            platforms: values.platforms ?? [{ os: 'linux', architecture: 'amd64', variant: undefined }],
        },
        scope: values.scope,
        mirrors: values.mirrors ?? [],
        insecureRegistries: new Set(values['insecure-registries'] ?? []),
        registryCredentials: values['registry-credentials'] ?? [],
        maxDownload: values['max-download'] ?? 100_000_000,
        grouping: {
            by: values.group ?? 'all',
            rules: [
                ...policies.groups,
                ...(config.groups ?? []).map(({ name, images, files }) => ({
                    name,
                    images: images === undefined ? undefined : imageMatcher(images),
                    files: files === undefined ? undefined : fromConfig(anyPath(files)),
                })),
            ],
        },
        comment: values.comment ?? 'auto',
        suggestions: values.suggestions ?? true,
        reportFile: values['report-file'],
        sarifFile: values['sarif-file'],
        dryRun: values['dry-run'] ?? false,
        bump: {
            branchPrefix: values['branch-prefix'] ?? 'freshfrom/',
            baseBranch: values['base-branch'],
            labels: values.labels ?? [],
            assignees: values.assignees ?? [],
            reviewers: values.reviewers ?? [],
            teamReviewers: values['team-reviewers'] ?? [],
            draft: values.draft ?? false,
            commitMessage: values['commit-message'],
            title: values.title,
            maxPullRequests: values['max-pull-requests'] ?? 10,
            signoff: values.signoff ?? false,
            autoMerge: values['auto-merge'] ?? 'off',
        },
    };
}
function checkRules(setting, names, known) {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    throw new model_error/* ConfigurationError */.j1(`${setting}: there is no "${unknown}". It takes ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/system-clock.js

const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: async (milliseconds) => {
        await (0,promises_namespaceObject.setTimeout)(milliseconds);
    },
};

// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(6300);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/model/file-limits.js
var file_limits = __nccwpck_require__(1587);
;// CONCATENATED MODULE: ./lib/model/links.js
const MAX_HOPS = 40;
async function followLinks(path, at) {
    const steps = path.split('/').reverse();
    const place = [];
    const way = [];
    let end;
    while (way.length <= MAX_HOPS) {
        const step = steps.pop();
        if (step === undefined)
            return end === 'file' ? [...way, place.join('/')] : undefined;
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (place.pop() === undefined)
                return undefined;
            end = undefined;
            continue;
        }
        place.push(step);
        const name = place.join('/');
        end = await at(name);
        if (typeof end !== 'object')
            continue;
        if (end.link.startsWith('/'))
            return undefined;
        way.push(name);
        place.pop();
        steps.push(...end.link.split('/').reverse());
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/system/places.js
var places = __nccwpck_require__(7986);
// EXTERNAL MODULE: ./lib/system/read-file.js
var read_file = __nccwpck_require__(9597);
// EXTERNAL MODULE: ./lib/system/refusal.js
var refusal = __nccwpck_require__(8144);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/system/small-heap.js

function keepHeapSmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--optimize-for-size');
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./lib/system/write-file.js + 1 modules
var write_file = __nccwpck_require__(5916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/system/program-path.js
var program_path = __nccwpck_require__(5934);
;// CONCATENATED MODULE: ./lib/workspace/git.js




const run = (0,external_node_util_namespaceObject.promisify)(external_node_child_process_.execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT = 15_000;
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'submodule.recurse=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
const KEPT = /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;
async function askGit(folder, args, timeout = TIMEOUT) {
    const place = (0,external_node_path_.resolve)(folder);
    const options = {
        encoding: 'buffer',
        maxBuffer: MAX_OUTPUT,
        env: environmentFor(place),
        cwd: (0,external_node_path_.parse)(process.execPath).root,
        timeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    try {
        const { stdout, stderr } = await run('git', ['-C', place, '--no-pager', ...SETTINGS, ...args], options);
        return { stdout, stderr: stderr.toString() };
    }
    catch (error) {
        const { stderr, killed } = error;
        return { stderr: String(stderr), isTimeUp: killed === true };
    }
}
async function workTreeRoot(folder) {
    const answer = await askGit(folder, ['rev-parse', '--show-toplevel']);
    if ('stdout' in answer)
        return answer.stdout.toString('utf8').replace(/\r?\n$/, '');
    return answer.stderr.includes('not a git repository') ? undefined : answer;
}
function environmentFor(folder) {
    const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
    return (0,program_path/* trustedEnvironment */.Z)({
        ...Object.fromEntries(own),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    }, folder);
}

;// CONCATENATED MODULE: ./lib/workspace/listing.js



async function listBelow(folder, asksGit = true) {
    if (!asksGit) {
        const warning = `git was too slow before and is not asked for the files of ${(0,external_node_path_.resolve)(folder)}, so ignored files are read, too.`;
        return { ...(await listByWalking(folder)), warning, isTimeUp: true };
    }
    const [answer, place] = await Promise.all([
        askGit(folder, ['ls-files', '-z', '-co', '--exclude-standard']),
        askGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']),
    ]);
    const [isHere, prefix = ''] = 'stdout' in place ? place.stdout.toString('utf8').split('\n') : [];
    if ('stdout' in answer && isHere === 'true') {
        const names = answer.stdout.toString('utf8').split('\0').slice(0, -1);
        if (names.length > 0 || !(await isIgnored(folder))) {
            const unreadable = closedFolders(answer.stderr, prefix, names);
            return { names, unreadable, warning: undefined, isTimeUp: false };
        }
    }
    const refusals = [answer, place].flatMap((each) => ('stdout' in each ? [] : [each]));
    const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
    return { ...(await listByWalking(folder)), warning, isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp) };
}
function warningOf({ stderr, isTimeUp }, folder) {
    if (isTimeUp) {
        return `git did not list the files of ${(0,external_node_path_.resolve)(folder)} in time, so ignored files are read, too. Look for a pipe or a device among its files.`;
    }
    const repository = /git config --global --add safe\.directory (.+)$/m.exec(stderr)?.[1];
    if (repository === undefined)
        return undefined;
    return `git does not list the files of ${repository}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${repository}`;
}
async function isIgnored(folder) {
    return 'stdout' in (await askGit(folder, ['check-ignore', '-q', '--', (0,external_node_path_.resolve)(folder)]));
}
function closedFolders(said, prefix, names) {
    return [...said.matchAll(/^warning: could not open directory '(.+)\/': /gm)].flatMap(([, path = '']) => {
        const folder = path.startsWith(prefix) ? path.slice(prefix.length) : path;
        return names.some((name) => name.startsWith(`${folder}/`)) ? [] : [folder];
    });
}
async function listByWalking(folder) {
    const names = [];
    const unreadable = [];
    const prefixes = [''];
    for (let prefix = prefixes.pop(); prefix !== undefined; prefix = prefixes.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, prefix), { withFileTypes: true }).catch(() => undefined);
        if (entries === undefined)
            unreadable.push(prefix.slice(0, -1));
        for (const entry of entries ?? []) {
            const name = prefix + entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (entry.name !== '.git')
                prefixes.push(`${name}/`);
        }
    }
    return { names, unreadable };
}

;// CONCATENATED MODULE: ./lib/workspace/files.js












const LARGE = 128 * 1024;
const files_MOST_NAMED = 3;
class WorkspaceFiles {
    #root;
    #selection;
    #log;
    #folders;
    #named = new Map();
    #unreadable = new Map();
    #warnings = new Set();
    #asksGit = true;
    #listed;
    constructor(root, selection, log) {
        this.#root = external_node_fs_.realpathSync.native(root);
        this.#selection = selection;
        this.#log = log;
        this.#folders = [this.#root];
    }
    list() {
        this.#listed ??= this.#find();
        return this.#listed;
    }
    async #find() {
        const found = new Set();
        for (const start of this.#selection.starts) {
            const path = (0,external_node_path_.resolve)(this.#root, start);
            if (isFolder(path, start))
                for (const file of await this.#below(path, start))
                    found.add(file);
            else {
                this.#named.set(this.#name(path), (0,places/* readableAt */.k1)(this.#root, path));
                found.add(this.#name(path));
            }
        }
        return this.#each([...found].sort((a, b) => (a < b ? -1 : 1)));
    }
    #each(names) {
        const reals = new Map(names.map((name) => [name, this.#realName(name) ?? name]));
        const listed = new Set(names.filter((name) => reals.get(name) === name));
        return names.filter((name) => {
            const real = reals.get(name) ?? name;
            if (real !== name && listed.has(real))
                return false;
            listed.add(real);
            return true;
        });
    }
    async read(path) {
        const refused = this.#unreadable.get(path);
        if (refused !== undefined)
            return { unreadable: refused };
        const isAllowed = this.#placesOf(path);
        try {
            const bytes = (0,read_file/* readPlainFile */.b$)((0,external_node_path_.resolve)(this.#root, path), { limit: file_limits/* MAX_FILE_SIZE */.w, isAllowed });
            if (bytes.length > LARGE)
                keepHeapSmall();
            return { bytes };
        }
        catch (error) {
            const { code, message } = (0,refusal/* asRefusal */.Z)(error);
            if (code === 'too-large')
                return { unreadable: 'the file is larger than 1 MiB and was not read' };
            return { unreadable: unreadable(path.includes('\ufffd') ? 'its name is not UTF-8' : message) };
        }
    }
    async way(path) {
        const real = this.#realName(path);
        if (real === undefined || real === path)
            return [path];
        const way = await followLinks(path, async (name) => this.#at(name));
        return way ?? [path, real];
    }
    async write(path, bytes, expected) {
        (0,write_file/* writeWhole */.f8)((0,external_node_path_.resolve)(this.#root, path), bytes, { isAllowed: this.#placesOf(path), expected });
    }
    #placesOf(path) {
        if (this.#named.has(path))
            return this.#named.get(path);
        return (real) => this.#folders.some((folder) => (0,places/* isBelow */.Yw)(folder, real) && !isOfGit(folder, real));
    }
    #realName(path) {
        try {
            return this.#name(external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(this.#root, path)));
        }
        catch {
            return undefined;
        }
    }
    #at(name) {
        const path = (0,external_node_path_.join)(this.#root, name);
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stats?.isSymbolicLink() !== true)
            return stats?.isFile() === true ? 'file' : undefined;
        const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), (0,external_node_fs_.readlinkSync)(path));
        return { link: (0,places/* isBelow */.Yw)(this.#root, target) ? (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), target).split(external_node_path_.sep).join('/') : '/' };
    }
    async #below(folder, start) {
        const real = external_node_fs_.realpathSync.native(folder);
        if ((0,places/* readableAt */.k1)(this.#root, folder)?.(real) === false) {
            throw new model_error/* ConfigurationError */.j1(`${start} leads out of ${this.#root} through a link. Name the folder itself: ${real}`);
        }
        this.#folders.push(real);
        const { names, unreadable, warning, isTimeUp } = await listBelow(folder, this.#asksGit);
        this.#asksGit &&= !isTimeUp;
        if (warning !== undefined)
            this.#warn(warning);
        const own = [];
        for (const name of names) {
            const path = this.#name((0,external_node_path_.join)(folder, name));
            if (this.#selection.isSelected(path, this.#name(folder)) && (await this.#isOwn(path, folder, real)))
                own.push(path);
        }
        const closed = unreadable.map((each) => this.#name((0,external_node_path_.join)(folder, each)));
        const missed = closed.filter((each) => this.#selection.isSelected(`${each}/Dockerfile`, this.#name(folder)));
        if (missed.length > 0)
            this.#warn(`${(0,list_words/* firstFew */.D)(missed, files_MOST_NAMED)} can't be listed, so what is in there is not read.`);
        if (own.length === 0 && this.#selection.starts.length > 1) {
            this.#warn(`Nothing in ${start} is read: no file in there has a Dockerfile's name, or paths and exclude leave it out.`);
        }
        return own;
    }
    async #isOwn(path, folder, realFolder) {
        const { isSelected, isTouched } = this.#selection;
        let target;
        try {
            target = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(this.#root, path));
        }
        catch (error) {
            if (!leadsNowhere(error))
                this.#unreadable.set(path, unreadable((0,refusal/* asRefusal */.Z)(error).message));
            return this.#unreadable.has(path) || path.includes('\ufffd');
        }
        if (!(0,places/* isBelow */.Yw)(realFolder, target) || isOfGit(realFolder, target) || !(0,external_node_fs_.statSync)(target).isFile())
            return false;
        if (isTouched?.(await this.way(path)) === false)
            return false;
        const name = this.#name((0,external_node_path_.join)(folder, (0,external_node_path_.relative)(realFolder, target)));
        return name === path || !isSelected(name, this.#name(folder)) || isTouched?.([name]) === false;
    }
    #warn(message) {
        if (this.#warnings.has(message))
            return;
        this.#warnings.add(message);
        this.#log.warning(message);
    }
    #name(absolute) {
        return (0,external_node_path_.relative)(this.#root, absolute).split(external_node_path_.sep).join('/');
    }
}
function isOfGit(folder, real) {
    return (0,external_node_path_.relative)(folder, real).split(external_node_path_.sep).includes('.git');
}
function isFolder(path, start) {
    try {
        const isOne = (0,external_node_fs_.statSync)(path).isDirectory();
        if (isOne)
            (0,external_node_fs_.opendirSync)(path).closeSync();
        return isOne;
    }
    catch (error) {
        const help = leadsNowhere(error) ? 'that exists' : 'that can be read';
        throw new model_error/* ConfigurationError */.j1(`${start} can't be read: ${(0,model_error/* messageOf */.bD)(error)}. Name a file or a folder ${help}.`, {
            cause: error,
        });
    }
}
function leadsNowhere(error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? '');
}
function unreadable(why) {
    return `the file can not be read (${why})`;
}

;// CONCATENATED MODULE: ./lib/workspace/named-files.js






const MAX_CONFIG = 4 * 1024 * 1024;
function readConfigFile(root, path, shown = path) {
    const isAllowed = (0,places/* readableAt */.k1)(root, path);
    try {
        return (0,read_file/* readPlainFile */.b$)((0,external_node_path_.resolve)(root, path), { limit: MAX_CONFIG, isAllowed }).toString('utf8');
    }
    catch (error) {
        const { code, message } = (0,refusal/* asRefusal */.Z)(error);
        if (code === 'absent')
            return undefined;
        throw new model_error/* ConfigurationError */.j1(`The config file ${shown} can't be read: ${message}.`, { cause: error });
    }
}
function writeReportFile(place, text) {
    atReportPlace(place, (path, isAllowed) => (0,write_file/* writeWhole */.f8)(path, text, { isAllowed }));
}
function checkReportPlace(place) {
    atReportPlace(place, (path, isAllowed) => (0,write_file/* tryToWrite */.oo)(path, { isAllowed }));
}
function atReportPlace({ setting, root, path, makesFolders }, work) {
    const place = (0,external_node_path_.resolve)(root, path);
    try {
        if (path.endsWith('/'))
            throw new refusal/* FileRefusal */.H('folder', 'it names a folder');
        if (makesFolders)
            (0,write_file/* makeFolder */.fc)((0,external_node_path_.dirname)(place), { isAllowed: (0,places/* readableAt */.k1)(root, path) });
        work(place, (0,places/* writableAt */.q2)(root, path));
    }
    catch (error) {
        const { code, message } = (0,refusal/* asRefusal */.Z)(error);
        const what = code === 'absent' ? 'its folder does not exist' : message;
        throw new model_error/* OperationalError */.LE(`${setting}: ${path} can't be written: ${what}.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/workspace/selection.js


const LEFT_OUT = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_COPIES = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;
function selector({ paths, exclude }, hasKnownName) {
    const excluding = (0,globs/* globIndex */.zZ)(exclude.globs.map(globs/* folderGlob */.j0));
    const choosing = (0,globs/* globIndex */.zZ)(paths.globs.map(globs/* folderGlob */.j0));
    const chosen = paths.globs.map((glob) => ({
        namesFiles: /[^*/]/.test(glob.slice(glob.lastIndexOf('/') + 1)),
        namesCopies: NAMES_COPIES.test(glob),
    }));
    const idle = { paths: new Set(paths.globs.keys()), exclude: new Set(exclude.globs.keys()) };
    const counts = { selected: 0, excluded: 0 };
    const isExcluded = (path) => {
        let excluded = false;
        for (const { index } of excluding(seenFrom(exclude.prefix, path))) {
            idle.exclude.delete(index);
            excluded = true;
            if (idle.exclude.size === 0)
                break;
        }
        return excluded;
    };
    const isChosen = (path, isKnown, isCopy) => {
        if (chosen.length === 0)
            return isKnown && !isCopy;
        let isOne = false;
        for (const { index, isWhole } of choosing(seenFrom(paths.prefix, path))) {
            const glob = chosen[index];
            if (glob === undefined || (isCopy && !glob.namesCopies) || !(isKnown || (isWhole && glob.namesFiles)))
                continue;
            idle.paths.delete(index);
            isOne = true;
            if (idle.paths.size === 0)
                break;
        }
        return isOne;
    };
    const isSelected = (path, start = '') => {
        const excluded = isExcluded(path);
        const isOne = isChosen(path, hasKnownName(path), LEFT_OUT.test(path) && !NAMES_COPIES.test(start));
        if (isOne)
            counts[excluded ? 'excluded' : 'selected'] += 1;
        return isOne && !excluded;
    };
    const nameAll = (globs, indices) => [...indices].flatMap((index) => globs[index] ?? []);
    return Object.assign(isSelected, {
        outcome: () => ({
            ...counts,
            idlePaths: nameAll(paths.globs, idle.paths),
            idleExclude: nameAll(exclude.globs, idle.exclude).filter((glob) => !NAMES_COPIES.test(glob)),
        }),
    });
}

;// CONCATENATED MODULE: ./lib/workspace/config-file.js






function configIn(folder, names, way = '') {
    const [name, other] = names.filter((each) => (0,places/* isThere */.$B)((0,external_node_path_.join)(folder, each)));
    if (name === undefined)
        return undefined;
    if (other !== undefined)
        throw twoConfigs(seenFrom(way, name), seenFrom(way, other));
    const path = seenFrom(way, name);
    const text = readConfigFile(folder, name, path);
    if (text === undefined) {
        throw new model_error/* ConfigurationError */.j1(`The config file ${path} can't be read: it is a link that leads to nothing.`);
    }
    return { path, text };
}
function twoConfigs(path, other) {
    return new model_error/* ConfigurationError */.j1(`${path} and ${other} both exist, and only one can count. Delete one of them.`);
}
async function findConfig(root, names, log) {
    const start = (0,external_node_path_.resolve)(root);
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if (names.some((name) => (0,places/* isThere */.$B)((0,external_node_path_.join)(folder, name)))) {
            if (folder !== start && !(await isOfWorkTree(start, folder, log)))
                return undefined;
            const found = configIn(folder, names, wayTo(start, folder));
            return found && { ...found, prefix: wayTo(folder, start) };
        }
        if ((0,places/* isThere */.$B)((0,external_node_path_.join)(folder, '.git')) || (0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
function wayTo(from, to) {
    return (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join('/');
}
async function isOfWorkTree(start, folder, log) {
    const top = await workTreeRoot(start);
    if (typeof top === 'string')
        return (0,places/* isBelow */.Yw)((0,external_node_path_.resolve)(top), folder);
    if (top !== undefined)
        log.warning(`The config file in ${folder} is not read: git does not say that ${start} is in the same work tree. Name it with --config.`);
    return false;
}

;// CONCATENATED MODULE: ./lib/command-line/config.js




async function readConfig(named, log) {
    const found = named === undefined ? await findConfig('.', DEFAULT_CONFIGS, log) : readNamed(named);
    if (found === undefined)
        return { config: {}, place: { path: DEFAULT_CONFIG, prefix: '' } };
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(365), __nccwpck_require__.e(399)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3399));
    return { config: await parseConfig(found.text, found.path), place: found };
}
function readNamed(path) {
    const text = readConfigFile('.', path);
    if (text === undefined)
        throw new model_error/* ConfigurationError */.j1(`The config file ${path} can't be read: it does not exist.`);
    return { path, text, prefix: '' };
}

;// CONCATENATED MODULE: ./lib/settings/parse.js

async function parseSettings(raw, label) {
    const values = {};
    for (const [key, value] of Object.entries(raw)) {
        if (value === undefined)
            continue;
        const { safeParse, settings } = await Promise.all(/* import() */[__nccwpck_require__.e(365), __nccwpck_require__.e(597)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2597));
        const name = key;
        const result = safeParse(settings[name], value);
        if (!result.success)
            throw new model_error/* ConfigurationError */.j1(parse_refusal(label(name), value, result.issues[0]));
        values[name] = result.output;
    }
    return values;
}
function parse_refusal(name, value, issue) {
    const shown = name.includes('credentials') ? '' : ` "${preview(value)}"`;
    return `${name}${shown}: it ${issue.message}.`;
}
function preview(value) {
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    const line = written.replace(/\s+/g, ' ').trim();
    return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

;// CONCATENATED MODULE: ./lib/command-line/options.js




const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const OPTIONS = {
    format: { type: 'string', value: FORMATS.join('|'), help: 'form of the report (default text)' },
    write: { type: 'boolean', commands: ['update'], help: 'make the edits instead of printing them' },
    offline: { type: 'boolean', help: 'ask no registry' },
    'insecure-registry': {
        setting: 'insecure-registries',
        type: 'string',
        value: 'HOST[:PORT]',
        help: 'ask this registry over plain HTTP (repeatable)',
    },
    mirror: { setting: 'mirrors', type: 'string', value: 'FROM=TO', help: 'look FROM/... up at TO/... (repeatable)' },
    config: {
        setting: 'config',
        type: 'string',
        value: 'FILE',
        help: 'the config file (default .github/freshfrom.yml or .yaml, from here up to the root of the work tree)',
    },
    paths: { setting: 'paths', type: 'string', value: 'GLOB', help: 'read only these files and folders (repeatable)' },
    exclude: {
        setting: 'exclude',
        type: 'string',
        value: 'GLOB',
        help: 'leave these files and folders out (repeatable)',
    },
    'ignore-images': {
        setting: 'ignore-images',
        type: 'string',
        value: 'PATTERN',
        help: 'leave these images alone (repeatable)',
    },
    'fail-on': {
        setting: 'fail-on',
        type: 'string',
        commands: ['check'],
        value: 'RULE|SEVERITY|none',
        help: 'what makes the exit status 1 (default error; repeatable)',
    },
    scope: {
        setting: 'scope',
        type: 'string',
        value: 'changed|all',
        help: 'without a base to compare with: all, and changed never fails',
    },
    'build-args': {
        setting: 'build-args',
        type: 'string',
        value: 'NAME=VALUE',
        help: 'value of an ARG without a default (repeatable)',
    },
    pin: { setting: 'pin', type: 'string', value: 'separate|together|off', help: 'off: write no first digests' },
    'update-tags': {
        setting: 'update-tags',
        type: 'string',
        value: 'digest|patch|minor|major',
        help: 'how far tags are moved, too, to newer ones of the same shape (default digest)',
    },
    'min-age': {
        setting: 'min-age',
        type: 'string',
        value: 'DURATION',
        help: 'how long a new digest has to be known before it is proposed, as in 3d (default 0)',
    },
    'same-content': {
        setting: 'same-content',
        type: 'string',
        value: 'hold|propose',
        help: 'what to do with a digest that changes nothing on the platforms in use (default hold)',
    },
    platform: {
        setting: 'platforms',
        type: 'string',
        value: 'OS/ARCH[/VARIANT]',
        help: 'a platform in use (default linux/amd64; repeatable)',
    },
    'max-download': {
        setting: 'max-download',
        type: 'string',
        value: 'SIZE',
        help: 'what may be read of one image to explain or to advise (default 100MB)',
    },
    'pin-args': { setting: 'pin-args', type: 'boolean', help: 'pin also where the digest beats a --build-arg' },
    'report-file': {
        setting: 'report-file',
        type: 'string',
        commands: ['check', 'update', 'advise'],
        value: 'FILE',
        help: 'write the JSON report to this file, too',
    },
    'sarif-file': {
        setting: 'sarif-file',
        type: 'string',
        commands: ['check', 'update', 'advise'],
        value: 'FILE',
        help: 'write the report as SARIF, for code scanning, to this file, too',
    },
    'registry-credentials': {
        setting: 'registry-credentials',
        type: 'string',
        value: 'YAML',
        help: 'log-ins; docker login is the better way',
    },
    help: { type: 'boolean', help: 'show this help' },
    version: { type: 'boolean', help: 'show the version' },
};
const ALIASES = {
    'insecure-registries': 'insecure-registry',
    mirrors: 'mirror',
    'build-arg': 'build-args',
    platforms: 'platform',
};
const COMMANDS = {
    check: 'find every image reference, compare it with the registry, report; writes nothing',
    update: 'print the edits as a unified diff; --write makes them',
    diff: 'what changed between two digests: IMAGE@OLD IMAGE@NEW, or IMAGE:TAG@OLD',
    advise: 'whether each base is the right kind of image, and which others would do; writes nothing',
};
async function parseCall(argv) {
    const { values, positionals } = parse(argv);
    if (values.help !== undefined)
        return 'help';
    if (values.version !== undefined)
        return 'version';
    const [name, ...paths] = positionals;
    if (name === undefined)
        return 'help';
    if (!Object.hasOwn(COMMANDS, name)) {
        throw new model_error/* ConfigurationError */.j1(`There is no command "${name}". The commands are ${Object.keys(COMMANDS).join(', ')}; for a folder of this name write: freshfrom check ${name}`);
    }
    const command = name;
    const wrong = Object.keys(values).find((option) => OPTIONS[option]?.commands?.includes(command) === false);
    if (wrong !== undefined)
        throw new model_error/* ConfigurationError */.j1(`--${wrong} belongs to freshfrom ${(0,list_words/* enumerate */.H)(OPTIONS[wrong]?.commands ?? [])}.`);
    const settings = await readSettings(values);
    return {
        command,
        paths,
        settings,
        config: settings.config,
        format: formatOf(values.format?.at(-1)),
        offline: values.offline !== undefined,
        write: values.write !== undefined,
    };
}
function parse(argv) {
    const options = { h: { type: 'boolean', short: 'h' } };
    for (const [name, { type }] of Object.entries(OPTIONS))
        options[name] = { type, multiple: true };
    for (const name of Object.keys(ALIASES))
        options[name] = { type: 'string', multiple: true };
    try {
        const parsed = (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options, allowPositionals: true });
        const values = {};
        for (const [name, value] of Object.entries(parsed.values)) {
            const target = name === 'h' ? 'help' : (ALIASES[name] ?? name);
            values[target] = [...(values[target] ?? []), ...[value].flat().map(String)];
        }
        return { values, positionals: parsed.positionals };
    }
    catch (error) {
        throw new model_error/* ConfigurationError */.j1(`${(0,model_error/* messageOf */.bD)(error).split('. ')[0]}. freshfrom --help lists the options.`, {
            cause: error,
        });
    }
}
async function readSettings(values) {
    const raw = {};
    const labels = new Map();
    for (const [option, given] of Object.entries(values)) {
        const setting = OPTIONS[option]?.setting;
        if (setting === undefined)
            continue;
        labels.set(setting, `--${option}`);
        raw[setting] = given.join('\n');
    }
    if (raw['registry-credentials'] !== undefined) {
        const { parseYaml } = await __nccwpck_require__.e(/* import() */ 785).then(__nccwpck_require__.bind(__nccwpck_require__, 4785));
        raw['registry-credentials'] = await parseYaml(String(raw['registry-credentials']), '--registry-credentials');
    }
    return parseSettings(raw, (name) => labels.get(name) ?? name);
}
function formatOf(value) {
    const format = FORMATS.find((each) => each === (value ?? 'text'));
    if (format !== undefined)
        return format;
    throw new model_error/* ConfigurationError */.j1(`--format "${value}": it takes ${(0,list_words/* enumerate */.H)(FORMATS, 'or')}.`);
}
function helpText() {
    const rows = Object.entries(OPTIONS).map(([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help]);
    const width = Math.max(...rows.map(([option]) => option.length));
    return [
        'freshfrom keeps the base images of a repository right.',
        '',
        ...Object.entries(COMMANDS).map(([name, what]) => {
            return `  freshfrom ${name.padEnd(6)} ${name === 'diff' ? 'IMAGE...  ' : '[PATH...] '} ${what}`;
        }),
        '',
        'PATH is a file or a folder; the default is the current folder.',
        '',
        ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
        '',
        'Exit status: 0 nothing that --fail-on names, 1 something, 2 the call or the configuration is wrong,',
        '3 the run could not be completed: every look-up at some registry failed, its time was up, a report can not be',
        'written, an image of diff could not be read, or update left a file alone that has changed or can not be written.',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/github-credential.js
function githubCredential(token, server) {
    if (token === undefined || token === '' || !URL.canParse(server))
        return undefined;
    const { host } = new URL(server);
    return { registry: host === 'github.com' ? 'ghcr.io' : `containers.${host}`, token };
}

;// CONCATENATED MODULE: ./lib/command-line/registry.js

async function makeResolver(settings, clock, log) {
    const [{ createResolver }, { credentialChain }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 532).then(__nccwpck_require__.bind(__nccwpck_require__, 1532)),
        __nccwpck_require__.e(/* import() */ 570).then(__nccwpck_require__.bind(__nccwpck_require__, 3570)),
    ]);
    const { GITHUB_TOKEN: token, GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
    const credentials = credentialChain({
        given: settings.registryCredentials,
        environment: process.env,
        github: githubCredential(token, server),
    });
    const { mirrors, insecureRegistries } = settings;
    return createResolver({ mirrors, insecureRegistries, network: 'any', credentials, environment: process.env }, { clock, log });
}

// EXTERNAL MODULE: ./lib/command-line/render.js
var render = __nccwpck_require__(4375);
;// CONCATENATED MODULE: ./lib/command-line/standard-output.js


const ATOMIC = 4096;
async function print(output) {
    process.stdout.on('error', () => undefined);
    let isRead = false;
    for (const piece of piecesOf(output)) {
        const error = await write(piece);
        if (error?.code === 'EPIPE' && isRead)
            return;
        if (error !== undefined)
            throw new model_error/* OperationalError */.LE(`Standard output can't be written: ${reasonOf(error)}.`);
        isRead = true;
    }
}
function* piecesOf(output) {
    let isFirst = true;
    for (const piece of typeof output === 'string' || output instanceof Uint8Array ? [output] : output) {
        if (piece.length === 0)
            continue;
        if (!isFirst) {
            yield piece;
            continue;
        }
        isFirst = false;
        const bytes = Buffer.from(piece);
        yield bytes.subarray(0, ATOMIC);
        if (bytes.length > ATOMIC)
            yield bytes.subarray(ATOMIC);
    }
}
function reasonOf(error) {
    return error.code === 'EPIPE' ? 'its reader is gone' : (0,refusal/* asRefusal */.Z)(error).message;
}
function write(piece) {
    return new Promise((resolve) => {
        try {
            process.stdout.write(piece, (error) => resolve(error ?? undefined));
        }
        catch (error) {
            resolve(error);
        }
    });
}

;// CONCATENATED MODULE: ./lib/command-line/terminal-log.js

const CLEAR_LINE = '\r\x1b[2K';
const PAUSE = 100;
class TerminalLog {
    #stream;
    #now;
    #drawn = 0;
    #isLineOpen = false;
    constructor(stream, now) {
        this.#stream = stream;
        this.#now = now;
    }
    info(message) {
        this.done();
        this.#stream.write(`${(0,model_escape/* logLine */.BP)(message)}\n`);
    }
    notice(message) {
        this.info(message);
    }
    warning(message) {
        this.info(`Warning: ${message}`);
    }
    progress(message) {
        if (!this.#stream.isTTY || this.#now().getTime() - this.#drawn < PAUSE)
            return;
        this.#drawn = this.#now().getTime();
        this.#isLineOpen = true;
        this.#stream.write(`${CLEAR_LINE}${(0,model_escape/* terminalText */.eR)(message)}`.slice(0, this.#stream.columns));
    }
    done() {
        if (this.#isLineOpen)
            this.#stream.write(CLEAR_LINE);
        this.#isLineOpen = false;
    }
}

;// CONCATENATED MODULE: ./lib/command-line/run.js






















async function runCommandLine(argv) {
    process.stderr.on('error', () => undefined);
    const log = new TerminalLog(process.stderr, () => systemClock.now());
    try {
        const call = await parseCall(argv);
        if (typeof call === 'object')
            return await run_run(call, log, systemClock);
        await print(call === 'help' ? helpText() : `freshfrom ${version/* VERSION */.x}\n`);
        return 0;
    }
    catch (error) {
        log.done();
        const text = (0,model_error/* isBug */.X9)(error) ? `freshfrom has a bug: ${error.stack}` : `freshfrom: ${(0,model_error/* messageOf */.bD)(error)}`;
        process.stderr.write(`${(0,model_escape/* withoutCommands */.Df)((0,model_escape/* terminalLines */.MJ)(text))}\n`);
        return error instanceof model_error/* ConfigurationError */.j1 ? 2 : 3;
    }
}
async function run_run(call, log, clock) {
    const { config, place } = await readConfig(call.config, log);
    const settings = mergeSettings(call.settings, config, [...rules/* ruleIds */.Zl], place);
    if (call.offline && (call.command === 'diff' || call.command === 'update')) {
        throw new model_error/* ConfigurationError */.j1(`freshfrom ${call.command} asks registries, so --offline leaves nothing to do.`);
    }
    if (call.command === 'diff') {
        const { diff } = await __nccwpck_require__.e(/* import() */ 202).then(__nccwpck_require__.bind(__nccwpck_require__, 8202));
        const resolver = await makeResolver(settings, clock, log);
        await print(await diff(call, settings, { resolver, clock, log }));
        log.info(requestLine(resolver.statistics()));
        return 0;
    }
    const places = reportPlaces(settings);
    const isSelected = selector(settings, hasKnownName);
    const seesAll = call.paths.length === 0;
    const starts = seesAll ? ['.'] : call.paths;
    const files = new WorkspaceFiles('.', { starts, isSelected }, log);
    let requests;
    const resolver = async () => {
        const made = await makeResolver(settings, clock, log);
        requests = () => requestLine(made.statistics());
        return made;
    };
    const purpose = call.command === 'update' ? 'bump' : 'check';
    const sightings = lazySightings(clock);
    const common = {
        files,
        formats: formats,
        ruleIds: rules/* ruleIds */.Zl,
        resolver: call.offline ? undefined : resolver,
        clock,
        log,
        sightings,
        purpose,
        examined: () => undefined,
        seesAll,
    };
    const { report, advice } = call.command === 'advise' ? await adviseOn(common, settings) : await checkOn(common, settings);
    log.done();
    if (requests !== undefined)
        log.info(requests());
    for (const idle of idleGlobs(settings, isSelected.outcome(), report, seesAll))
        log.warning(idle);
    if (places.report !== undefined) {
        const { renderJson } = await __nccwpck_require__.e(/* import() */ 789).then(__nccwpck_require__.bind(__nccwpck_require__, 2789));
        writeReportFile(places.report, renderJson(report, advice));
    }
    if (places.sarif !== undefined)
        writeReportFile(places.sarif, await (0,render/* renderForScanning */.lT)(report));
    if (call.command === 'update') {
        const { update } = await __nccwpck_require__.e(/* import() */ 682).then(__nccwpck_require__.bind(__nccwpck_require__, 1682));
        const { output, notes, warnings, refusals } = await update(call, settings, report, files);
        await print(shownPatch(output));
        for (const warning of warnings)
            log.warning(warning);
        for (const note of notes)
            log.info(note);
        for (const refusal of refusals)
            log.warning(refusal);
        return refusals.length > 0 ? 3 : tellSilence(report, log);
    }
    await print(await (0,render/* renderPieces */.Yc)(call, report, advice));
    const status = tellSilence(report, log);
    if (call.command === 'advise')
        return status;
    return report.failed && settings.scope !== 'changed' ? 1 : status;
}
async function checkOn(parts, settings) {
    return {
        report: await (0,pipeline/* check */.z)({ ...parts, rules: rules/* checkRules */.MM, advisor: new name_advisor/* NameAdvisor */._d(parts.files) }, settings.check),
        advice: undefined,
    };
}
async function adviseOn(parts, settings) {
    const { advise } = await Promise.all(/* import() */[__nccwpck_require__.e(528), __nccwpck_require__.e(4)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5004));
    return advise(parts, settings);
}
function lazySightings(clock) {
    const store = async () => {
        const [{ cacheFolder }, { FileSightings }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 875).then(__nccwpck_require__.bind(__nccwpck_require__, 5875)),
            __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 9100)),
        ]);
        return new FileSightings((0,external_node_path_.join)(cacheFolder(process.env, process.platform), 'seen.json'), clock);
    };
    return { read: async () => (await store()).read(), update: async (change) => (await store()).update(change) };
}
function reportPlaces({ reportFile, sarifFile }) {
    const placeOf = (setting, path) => ({ setting, root: '.', path, makesFolders: false });
    const places = {
        ...(reportFile !== undefined && { report: placeOf('--report-file', reportFile) }),
        ...(sarifFile !== undefined && { sarif: placeOf('--sarif-file', sarifFile) }),
    };
    for (const place of Object.values(places))
        checkReportPlace(place);
    return places;
}
function tellSilence(report, log) {
    const why = (0,model_report/* incompleteness */.C7)(report);
    if (why === undefined)
        return 0;
    log.warning(why);
    return 3;
}
function shownPatch(output) {
    return process.stdout.isTTY === true && output instanceof Uint8Array ? (0,model_escape/* terminalLines */.MJ)(output.toString()) : output;
}


/***/ }),

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ comparePlatforms),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   q1: () => (/* binding */ hasSameContent)
/* harmony export */ });
/* unused harmony export sharedLayers */
/* harmony import */ var _model_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3447);

function comparePlatforms(before, after) {
    const missing = (some, others) => some.images
        .map(({ platform }) => platform)
        .filter((platform) => !others.images.some((other) => (0,_model_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(other.platform, platform)));
    return { added: missing(after, before), lost: missing(before, after) };
}
function whyOf(before, after, inUse, pairs) {
    if (before.digest === after.digest)
        return 'identical';
    const { added, lost } = comparePlatforms(before, after);
    if (lost.some((platform) => inUse.some((used) => (0,_model_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .samePlatform */ .my)(used, platform))))
        return 'platform-lost';
    const changed = pairs.filter((pair) => pair.before.digest !== pair.after.digest);
    if (changed.length === 0) {
        if (added.length > 0 || lost.length > 0)
            return 'platforms';
        if (digestsOf(before.images) !== digestsOf(after.images))
            return 'unused-platforms';
        return digestsOf(before.others) === digestsOf(after.others) ? 'annotations' : 'attestations';
    }
    if (changed.every((pair) => hasSameContent(pair) && pair.before.configDigest === pair.after.configDigest)) {
        return 'storage';
    }
    if (changed.every(hasSameContent))
        return 'configuration';
    return changed.every((pair) => hasSameContent(pair) || isRebuilt(pair)) ? 'base' : 'layers';
}
function digestsOf(entries) {
    return entries
        .map(({ digest }) => digest)
        .sort()
        .join();
}
function hasSameContent({ before, after }) {
    return before.layers.length === after.layers.length && sharedLayers({ before, after }) === after.layers.length;
}
function sharedLayers({ before, after }) {
    const first = after.layers.findIndex((layer, index) => {
        const other = before.layers[index];
        return other === undefined || (layer.diffId ?? layer.digest) !== (other.diffId ?? other.digest);
    });
    return first < 0 ? after.layers.length : first;
}
function isRebuilt(pair) {
    const { before, after } = pair;
    const [old, now] = [baseOf(before).digest, baseOf(after).digest];
    if (old !== undefined && now !== undefined)
        return old !== now;
    const commands = [before.config.commands, after.config.commands];
    const isSameRecipe = commands[0] !== undefined && commands[0].length > 1 && commands[0].join('\n') === commands[1]?.join('\n');
    return isSameRecipe && sharedLayers(pair) === 0;
}
function baseOf({ annotations, config: { labels } }) {
    const [name, digest] = ['org.opencontainers.image.base.name', 'org.opencontainers.image.base.digest'];
    return { name: annotations[name] ?? labels[name], digest: annotations[digest] ?? labels[digest] };
}


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b1: () => (/* reexport */ LIMITS),
  j0: () => (/* binding */ folderGlob),
  zZ: () => (/* binding */ globIndex),
  fg: () => (/* reexport */ isGlob),
  cu: () => (/* reexport */ isWithinLimits)
});

;// CONCATENATED MODULE: ./lib/globs/fit.js
const KIND = {
    character: 0,
    slash: 1,
    one: 2,
    class: 3,
    first: 4,
    run: 5,
    folders: 6,
    fork: 7,
    again: 8,
    not: 9,
    notAcross: 10,
    end: 11,
};
const WHOLE = 1;
const FOLDER = 2;
const SEGMENT = 4;
const SLASH = 0x2f;
const DOT = 0x2e;
const NO_CODE = -1;
function fitOf(program, text) {
    if (text === '')
        return undefined;
    const repeats = program.some(({ kind }) => kind === KIND.again);
    let here = new Uint8Array(program.length);
    let next = new Uint8Array(program.length);
    let reached = 0;
    for (let at = text.length; at >= 0; at--) {
        const code = at < text.length ? text.charCodeAt(at) : NO_CODE;
        if (reached === 0 && code !== SLASH && code !== NO_CODE)
            continue;
        const isFree = code !== SLASH && code !== NO_CODE && !(code === DOT && isDotSegment(text, at));
        const column = { code, isFree, here, next };
        reached = fill(column, program, false);
        if (repeats)
            reached = fill(column, program, true);
        [here, next] = [next, here];
    }
    const bits = next[0] ?? 0;
    if ((bits & WHOLE) !== 0)
        return 'whole';
    return (bits & FOLDER) !== 0 ? 'folder' : undefined;
}
function fill({ code, isFree, here, next }, program, turnsBack) {
    const isInside = code !== SLASH && code !== NO_CODE;
    let hereBehind = 0;
    let nextBehind = 0;
    let all = 0;
    for (let index = program.length - 1; index >= 0; index--) {
        const step = program[index];
        if (step === undefined)
            continue;
        const nextOwn = next[index] ?? 0;
        let bits = 0;
        switch (step.kind) {
            case KIND.character:
                if (code === step.code)
                    bits = nextBehind;
                break;
            case KIND.slash:
                if (!isInside)
                    bits = code === SLASH ? nextBehind | SEGMENT : SEGMENT;
                break;
            case KIND.one:
                if (isInside)
                    bits = nextBehind;
                break;
            case KIND.class:
                if (isInside && isMember(code, step))
                    bits = nextBehind;
                break;
            case KIND.first:
                if (isFree)
                    bits = nextBehind;
                break;
            case KIND.run:
                bits = isFree ? hereBehind | nextOwn : hereBehind;
                break;
            case KIND.folders:
                bits = isFree || code === SLASH ? hereBehind | nextOwn : hereBehind;
                break;
            case KIND.fork:
                bits = anyOf(here, index, step.to, 0);
                break;
            case KIND.again:
                bits = turnsBack ? hereBehind | anyOf(here, index, step.to, 0) : hereBehind;
                break;
            case KIND.not:
                if ((anyOf(here, index, step.to, 1) & SEGMENT) === 0)
                    bits = here[index + (step.to[0] ?? 0)] ?? 0;
                break;
            case KIND.notAcross:
                bits = (here[index + (step.to[0] ?? 0)] ?? 0) & ~anyOf(here, index, step.to, 1);
                break;
            case KIND.end:
                if (!isInside)
                    bits = code === SLASH ? FOLDER | SEGMENT : WHOLE | FOLDER | SEGMENT;
                break;
        }
        here[index] = bits;
        all |= bits;
        hereBehind = bits;
        nextBehind = nextOwn;
    }
    return all;
}
function anyOf(bits, from, distances, start) {
    let all = 0;
    for (let each = start; each < distances.length; each++)
        all |= bits[from + (distances[each] ?? 0)] ?? 0;
    return all;
}
function isMember(code, { negated, ranges }) {
    return ranges.some(([first, last]) => code >= first && code <= last) !== negated;
}
function isDotSegment(text, start) {
    if (start > 0 && text.charCodeAt(start - 1) !== SLASH)
        return false;
    const end = text.charCodeAt(start + 1) === DOT ? start + 2 : start + 1;
    return end === text.length || text.charCodeAt(end) === SLASH;
}

;// CONCATENATED MODULE: ./lib/globs/needles.js
const LONGEST = 32;
function needlesOf(glob) {
    const choices = [];
    let literal = '';
    const endLiteral = () => {
        if (literal !== '')
            choices.push([literal.slice(0, LONGEST)]);
        if (literal.length > LONGEST)
            choices.push([literal.slice(-LONGEST)]);
        literal = '';
    };
    for (const part of glob) {
        if (part.kind === 'text')
            literal += part.text;
        else {
            endLiteral();
            choices.push(...ofGroup(part));
        }
    }
    endLiteral();
    return choices;
}
function ofGroup(part) {
    if (part.kind !== 'group' || (part.times !== 'once' && part.times !== 'many'))
        return [];
    const best = part.alternatives.map((each) => mostTelling(needlesOf(each), () => 0));
    const all = best.flatMap((needles) => needles ?? []);
    return best.includes(undefined) ? [] : [all];
}
function mostTelling(choices, sharing) {
    const rated = choices.map((needles) => ({
        needles,
        shared: needles.reduce((sum, needle) => sum + sharing(needle), 0),
        length: Math.min(...needles.map((needle) => needle.length)),
    }));
    return rated.sort((a, b) => a.shared - b.shared || b.length - a.length)[0]?.needles;
}

;// CONCATENATED MODULE: ./lib/globs/program.js

function compile(glob) {
    return [...sequence(glob), step(KIND.end)];
}
function sequence(parts) {
    return parts.flatMap(stepsOf);
}
function stepsOf(part) {
    switch (part.kind) {
        case 'text':
            return part.text
                .split('')
                .map((each) => (each === '/' ? step(KIND.slash) : step(KIND.character, { code: each.charCodeAt(0) })));
        case 'one':
        case 'folders':
            return [step(KIND[part.kind])];
        case 'run':
            return part.mayBeEmpty ? [step(KIND.run)] : [step(KIND.first), step(KIND.run)];
        case 'class':
            return [step(KIND.class, { negated: part.negated, ranges: part.ranges })];
        case 'group':
            return group(part.times, part.alternatives.map(sequence));
    }
}
function group(times, alternatives) {
    const starts = [];
    let length = 1;
    for (const { length: own } of alternatives) {
        starts.push(length);
        length += own + 1;
    }
    const behind = times === 'not' ? length + 1 : length;
    const bodies = alternatives.flatMap((steps, index) => {
        const end = (starts[index] ?? 0) + steps.length;
        return [...steps, step(KIND.fork, { to: [behind - end] })];
    });
    switch (times) {
        case 'once':
            return [step(KIND.fork, { to: starts }), ...bodies];
        case 'optional':
            return [step(KIND.fork, { to: [...starts, length] }), ...bodies];
        case 'many':
            return [step(KIND.fork, { to: starts }), ...bodies, step(KIND.again, { to: [-length] })];
        case 'any':
            return [step(KIND.fork, { to: [...starts, length + 1] }), ...bodies, step(KIND.again, { to: [-length] })];
        case 'not': {
            const crosses = bodies.some(({ kind }) => kind === KIND.slash || kind === KIND.folders);
            const anything = step(crosses ? KIND.folders : KIND.run);
            return [step(crosses ? KIND.notAcross : KIND.not, { to: [length, ...starts] }), ...bodies, anything];
        }
    }
}
function step(kind, fields = {}) {
    return { kind, code: 0, negated: false, ranges: [], to: [], ...fields };
}

;// CONCATENATED MODULE: ./lib/globs/syntax.js
const LIMITS = {
    length: 4096,
    depth: 50,
    range: 1000,
    rangeText: 10_000,
};

;// CONCATENATED MODULE: ./lib/globs/ranges.js

const NAMED = {
    alnum: 'azAZ09',
    alpha: 'azAZ',
    ascii: '\0\x7f',
    blank: '  \t\t',
    cntrl: '\0\x1f\x7f\x7f',
    digit: '09',
    graph: '!~',
    lower: 'az',
    print: ' ~',
    punct: '!/:@[`{~',
    space: '  \t\r',
    upper: 'AZ',
    word: 'azAZ09__',
    xdigit: '09afAF',
};
function namedClass(name) {
    const ends = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    return ends?.match(/[\s\S]{2}/g)?.map((pair) => codeRange(pair.charAt(0), pair.charAt(1)));
}
function codeRange(first, last) {
    return [first.charCodeAt(0), last.charCodeAt(0)];
}
function braceRange(braced) {
    const [, first, last] = /^([A-Za-z])\.\.([A-Za-z])$/.exec(braced) ?? [];
    if (first !== undefined && last !== undefined) {
        const range = first < last ? codeRange(first, last) : codeRange(last, first);
        return [[{ kind: 'class', negated: false, ranges: [range] }]];
    }
    const [, from, to] = /^(-?\d+)\.\.(-?\d+)$/.exec(braced) ?? [];
    if (from === undefined || to === undefined)
        return undefined;
    const lowest = Math.min(Number(from), Number(to));
    const count = Math.abs(Number(from) - Number(to)) + 1;
    if (!Number.isSafeInteger(lowest) || count > LIMITS.range)
        return 'too large';
    const width = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
    return Array.from({ length: count }, (_, index) => [ranges_text(padded(lowest + index, width))]);
}
function ranges_text(characters) {
    return { kind: 'text', text: characters };
}
function padded(value, width) {
    const digits = String(Math.abs(value));
    return value < 0 ? `-${digits.padStart(width - 1, '0')}` : digits.padStart(width, '0');
}

;// CONCATENATED MODULE: ./lib/globs/reader.js


const TIMES = { '@': 'once', '?': 'optional', '+': 'many', '*': 'any', '!': 'not' };
function readGlob(glob) {
    if (glob.length > LIMITS.length)
        return 'too large';
    if (glob === '' || /^!(?!\()/.test(glob))
        return 'malformed';
    try {
        return new GlobReader(glob).read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.fault;
        throw error;
    }
}
class Refusal extends Error {
    fault;
    constructor(fault) {
        super(fault);
        this.fault = fault;
    }
}
class GlobReader {
    #glob;
    #at = 0;
    #depth = 0;
    #rangeText = 0;
    constructor(glob) {
        this.#glob = glob;
    }
    read() {
        return withFolderItself(this.#sequence('', true));
    }
    #sequence(ends, opensSegment) {
        const parts = [];
        let startsSegment = opensSegment;
        while (!this.#isEnd(this.#at, ends, false)) {
            parts.push(this.#part(startsSegment, ends));
            startsSegment = this.#glob[this.#at - 1] === '/';
        }
        return parts;
    }
    #part(startsSegment, ends) {
        const char = this.#glob.charAt(this.#at);
        const next = this.#glob[this.#at + 1];
        const times = next === '(' ? TIMES[char] : undefined;
        if (times !== undefined)
            return this.#group(times, 2, startsSegment);
        switch (char) {
            case '(':
                return this.#group('once', 1, startsSegment);
            case '{':
                return this.#braces(startsSegment);
            case '[':
                return this.#class();
            case '*':
                return this.#stars(startsSegment, ends);
            case '"':
                return this.#quoted();
            case '?':
                this.#at++;
                return { kind: 'one' };
            case ')':
            case ']':
                throw new Refusal('malformed');
        }
        return this.#text(char, next);
    }
    #text(char, next) {
        if (char === '\\' && next !== undefined) {
            this.#at += 2;
            return ranges_text(next);
        }
        const ordinary = /[^\\"[\](){}?*+@!,|/]*/y;
        ordinary.lastIndex = this.#at + 1;
        const rest = char === '/' ? '' : (ordinary.exec(this.#glob)?.[0] ?? '');
        this.#at += 1 + rest.length;
        return ranges_text(char + rest);
    }
    #stars(startsSegment, ends) {
        const start = this.#at;
        while (this.#glob[this.#at] === '*' && this.#glob[this.#at + 1] !== '(')
            this.#at++;
        const count = this.#at - start;
        const isSegment = startsSegment && this.#isEnd(this.#at, ends, true);
        if (count !== 2 || !isSegment)
            return { kind: 'run', mayBeEmpty: !(startsSegment && this.#isEnd(this.#at, '', true)) };
        while (this.#glob.startsWith('/**', this.#at) && this.#isEnd(this.#at + 3, ends, true))
            this.#at += 3;
        if (this.#glob[this.#at] !== '/')
            return { kind: 'folders' };
        this.#at++;
        return { kind: 'group', times: 'optional', alternatives: [[{ kind: 'folders' }, ranges_text('/')]] };
    }
    #quoted() {
        const end = this.#glob.indexOf('"', this.#at + 1);
        const quoted = this.#glob.slice(this.#at + 1, end < 0 ? undefined : end);
        this.#at += quoted.length + (end < 0 ? 1 : 2);
        return ranges_text(quoted);
    }
    #group(times, opening, startsSegment) {
        this.#at += opening;
        return { kind: 'group', times, alternatives: this.#alternatives('|', ')', startsSegment) };
    }
    #braces(startsSegment) {
        const start = ++this.#at;
        const alternatives = this.#alternatives(',', '}', startsSegment);
        if (alternatives.length > 1)
            return { kind: 'group', times: 'once', alternatives };
        const range = braceRange(this.#glob.slice(start, this.#at - 1));
        if (range === undefined) {
            return { kind: 'group', times: 'once', alternatives: [[ranges_text('{'), ...alternatives.flat(), ranges_text('}')]] };
        }
        if (range === 'too large')
            throw new Refusal(range);
        this.#rangeText += range.flat().reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 1), 0);
        if (this.#rangeText > LIMITS.rangeText)
            throw new Refusal('too large');
        return { kind: 'group', times: 'once', alternatives: range };
    }
    #alternatives(separator, closing, startsSegment) {
        if (++this.#depth > LIMITS.depth)
            throw new Refusal('too large');
        const alternatives = [];
        do {
            alternatives.push(this.#sequence(separator + closing, startsSegment));
            if (this.#at === this.#glob.length)
                throw new Refusal('malformed');
        } while (this.#glob[this.#at++] === separator);
        this.#depth--;
        return alternatives;
    }
    #class() {
        const start = this.#at++;
        const negated = '!^'.includes(this.#glob.charAt(this.#at)) && this.#at < this.#glob.length;
        if (negated)
            this.#at++;
        const ranges = [];
        do
            ranges.push(...this.#members());
        while (this.#glob[this.#at] !== ']');
        const written = this.#glob.slice(start, ++this.#at);
        const part = { kind: 'class', negated, ranges };
        if (/[-*+?.^${}(|)[\]\\]/.test(written.slice(1, -1)))
            return part;
        return { kind: 'group', times: 'once', alternatives: [[part], [ranges_text(written)]] };
    }
    #members() {
        const [whole = '', name = ''] = /^\[:([a-z]{1,9}):\]/.exec(this.#glob.slice(this.#at, this.#at + 13)) ?? [];
        const named = namedClass(name);
        if (named !== undefined) {
            this.#at += whole.length;
            return named;
        }
        const first = this.#member();
        if (this.#glob[this.#at] !== '-' || this.#glob[this.#at + 1] === ']')
            return [codeRange(first, first)];
        this.#at++;
        return [codeRange(first, this.#member())];
    }
    #member() {
        if (this.#glob[this.#at] === '\\')
            this.#at++;
        if (this.#at >= this.#glob.length)
            throw new Refusal('malformed');
        return this.#glob.charAt(this.#at++);
    }
    #isEnd(at, ends, orSlash) {
        const char = this.#glob[at];
        return char === undefined || ends.includes(char) || (orSlash && char === '/');
    }
}
function withFolderItself(parts) {
    const last = parts.at(-1);
    if (last?.kind === 'group' && (last.times === 'once' || last.times === 'optional')) {
        return [...parts.slice(0, -1), { ...last, alternatives: last.alternatives.map(withFolderItself) }];
    }
    const [name, slash] = parts.slice(-3);
    const isName = parts.length > 2 && name?.kind !== 'run' && slash?.kind === 'text' && slash.text === '/';
    if (last?.kind !== 'folders' || !isName)
        return parts;
    return [...parts.slice(0, -2), { kind: 'group', times: 'optional', alternatives: [[slash, last]] }];
}

;// CONCATENATED MODULE: ./lib/globs/check.js

function isGlob(text) {
    return readGlob(text) !== 'malformed';
}
function isWithinLimits(text) {
    return readGlob(text) !== 'too large';
}

;// CONCATENATED MODULE: ./lib/globs/index.js






const PLAIN = /^[^\\"*?[\](){}]*$/;
function globIndex(globs) {
    const texts = globs.map((glob) => glob.replace(/^(?:\.\/)+/, ''));
    const byText = grouped(texts.map((text, index) => [text, index]));
    const candidatesFor = candidates(texts);
    return function* (text) {
        for (const end of ends(text)) {
            const isWhole = end === text.length;
            for (const index of byText.get(text.slice(0, end)) ?? [])
                yield { index, isWhole };
        }
        for (const { index, program } of candidatesFor(text)) {
            const fits = fitOf(program(), text);
            if (fits !== undefined)
                yield { index, isWhole: fits === 'whole' };
        }
    };
}
function folderGlob(glob) {
    const name = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return name === '' || name === '.' ? '**' : name;
}
function candidates(texts) {
    const read = texts.flatMap((text, index) => {
        const glob = PLAIN.test(text) ? 'plain' : readGlob(text);
        return typeof glob === 'string' ? [] : [{ index, program: compiledOnce(glob), choices: needlesOf(glob) }];
    });
    const all = grouped(read.flatMap(({ choices, index }) => choices.flat().map((needle) => [needle, index])));
    const sharing = (needle) => all.get(needle)?.length ?? 0;
    const told = read.map((candidate) => ({ ...candidate, needles: mostTelling(candidate.choices, sharing) }));
    const always = told.filter(({ needles }) => needles === undefined);
    const byNeedle = grouped(told.flatMap((candidate) => (candidate.needles ?? []).map((needle) => [needle, candidate])));
    const needles = [...byNeedle.keys()];
    const lengths = [...new Set(needles.map((needle) => needle.length))];
    return (text) => {
        const found = new Set(always);
        const add = (needle) => {
            for (const candidate of byNeedle.get(needle) ?? [])
                found.add(candidate);
        };
        if (needles.length <= text.length)
            needles.filter((needle) => text.includes(needle)).forEach(add);
        else
            for (const length of lengths)
                eachPart(text, length, add);
        return found;
    };
}
function eachPart(text, length, use) {
    for (let end = length; end <= text.length; end++)
        use(text.slice(end - length, end));
}
function compiledOnce(glob) {
    let program;
    return () => {
        program ??= compile(glob);
        return program;
    };
}
function grouped(entries) {
    const groups = new Map();
    for (const [key, value] of entries) {
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [value]);
        else
            group.push(value);
    }
    return groups;
}
function ends(text) {
    const slashes = [];
    for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1))
        slashes.push(at);
    return [...slashes, text.length];
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ BUSYBOX_SHELL),
/* harmony export */   e: () => (/* binding */ lacksSh)
/* harmony export */ });
const BUSYBOX_SHELL = 'BusyBox sh (/busybox/sh)';
function lacksSh({ shell }) {
    return shell === 'none' || shell === BUSYBOX_SHELL;
}


/***/ }),

/***/ 1220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ minuteOf),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
function minuteOf(date) {
    return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ MANIFEST_MEDIA_TYPES),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
const INDEXES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFESTS = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const MANIFEST_MEDIA_TYPES = [...INDEXES, ...MANIFESTS];
function isIndex(mediaType) {
    return INDEXES.includes(mediaType);
}
function isManifest(mediaType) {
    return MANIFESTS.includes(mediaType);
}


/***/ }),

/***/ 9612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   vo: () => (/* binding */ splitDigest)
/* harmony export */ });
const CANONICAL = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
    return CANONICAL.test(text) ? text : undefined;
}
function splitDigest(digest) {
    const colon = digest.indexOf(':');
    return { algorithm: digest.slice(0, colon), hex: digest.slice(colon + 1) };
}
function shortDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1).slice(0, 12);
}


/***/ }),

/***/ 7072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cr: () => (/* binding */ editKey),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   dG: () => (/* binding */ editsByFile),
/* harmony export */   qp: () => (/* binding */ distinctEdits)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3697);

function applyEdits(bytes, edits) {
    const ordered = distinctEdits(edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const parts = [];
    let done = 0;
    let previous;
    for (const edit of ordered) {
        const overlaps = previous !== undefined && (edit.span.start < done || edit.span.start === previous.span.start);
        if (overlaps)
            throw new Error(`Two edits of ${edit.file} overlap at line ${edit.range.start.line}.`);
        parts.push(bytes.subarray(done, edit.span.start), Buffer.from(edit.text, 'utf8'));
        done = edit.span.end;
        previous = edit;
    }
    parts.push(bytes.subarray(done));
    return Buffer.concat(parts);
}
function editKey({ file, span }) {
    return `${file}\n${span.start}\n${span.end}`;
}
function distinctEdits(edits) {
    const seen = new Map();
    for (const edit of edits)
        seen.set(`${edit.file}\0${edit.span.start}\0${edit.span.end}\0${edit.text}`, edit);
    return [...seen.values()];
}
function editsByFile(edits) {
    return (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(distinctEdits(edits), (edit) => edit.file);
}


/***/ }),

/***/ 9956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ OperationalError),
/* harmony export */   X9: () => (/* binding */ isBug),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError)
/* harmony export */ });
class ConfigurationError extends Error {
    name = 'ConfigurationError';
}
class OperationalError extends Error {
    name = 'OperationalError';
}
function messageOf(error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}
function isBug(error) {
    return error instanceof Error && !(error instanceof ConfigurationError || error instanceof OperationalError);
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VP: () => (/* binding */ htmlOfMarkdownText),
/* harmony export */   aj: () => (/* binding */ uriReference),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports shellWord, commandProperty, commandData */
function codeSpan(text) {
    const line = oneLine(text).replaceAll('<!--', '<\u200b!--');
    let longest = 0;
    for (const [run] of line.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    const padding = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
function codeCell(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
function markdownText(text) {
    return (oneLine(text)
        .replace(/[\\`*_{}[\]()<>+!|~&$]|(?<!\w)-|-(?!\w)/g, (char) => char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`)
        .replace(/[@#]/g, '$&\u200b')
        .replace(/\b(GH)(?=-\d)/gi, '$1\u200b')
        .replace(/(https?|ftp|www)([:.])/gi, '$1\u200b$2'));
}
function htmlOfMarkdownText(text) {
    return text.replace(/\\(.)/g, (_, char) => (/[()+-]/.test(char) ? char : `&#${char.charCodeAt(0)};`));
}
function shellWord(text) {
    return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function terminalText(text) {
    return text.replace(UNSEEN, ' ').replaceAll('##[', '## [');
}
function logLine(text) {
    return withoutCommands(terminalText(text));
}
function withoutCommands(text) {
    return text.replace(/^(?=[^\S\n]*::)/gm, './').replaceAll('##[', '## [');
}
function terminalLines(text) {
    return text.replace(UNSEEN, (run) => [...run].map(visible).join(''));
}
function visible(char) {
    if (char === '\n' || char === '\t')
        return char;
    return char < ' ' ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : '\ufffd';
}
function plainJson(json) {
    return json.replace(UNSEEN_IN_JSON, escaped).replaceAll('##[', '\\u0023#[');
}
function escaped(char) {
    return char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const MAX_MESSAGE = 2000;
function sarifText(text) {
    return (wellFormed(oneLine(text, MAX_MESSAGE))
        .replace(/[{}]/g, '$&$&')
        .replaceAll('](', ']\u200b('));
}
function uriReference(path) {
    return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}
function wellFormed(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;
const UNSEEN_IN_JSON = /[\x7f-\x9f\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;
const MAX_SHOWN = 300;
function oneLine(text, limit = MAX_SHOWN) {
    const line = terminalText(text.slice(0, 2 * limit)).trim();
    return line.length > limit ? `${line.slice(0, limit)}…` : line;
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ WHY)
/* harmony export */ });
/* unused harmony export changesNothing */
const WHY = {
    identical: 'it is the same image',
    attestations: 'only attestations changed: the images are the same',
    annotations: 'only annotations of the index changed: the images are the same',
    'platform-lost': 'a platform that is in use is gone',
    platforms: 'other platforms: nothing changed for those in use',
    'unused-platforms': 'only platforms that are not in use changed',
    storage: 'only stored in another way: content and configuration are the same',
    configuration: 'only the configuration changed',
    base: 'rebuilt on a newer base',
    layers: 'other content',
};
function changesNothing(why) {
    switch (why) {
        case 'identical':
        case 'attestations':
        case 'annotations':
        case 'platforms':
        case 'unused-platforms':
        case 'storage':
            return true;
        case 'platform-lost':
        case 'configuration':
        case 'base':
        case 'layers':
            return false;
    }
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ MAX_FILE_SIZE)
/* harmony export */ });
const MAX_FILE_SIZE = 1024 * 1024;


/***/ }),

/***/ 8443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
function placeKey({ file, range }) {
    return `${file}\n${range.start.line}:${range.start.column}`;
}
function isAtLeast(severity, other) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}
function isNamed(finding, failOn) {
    return failOn.some((name) => {
        const severity = SEVERITIES.find((candidate) => candidate === name);
        return severity === undefined ? finding.rule === name : isAtLeast(finding.severity, severity);
    });
}
function byPlace(a, b) {
    const [one, other] = [a.range.start, b.range.start];
    return compare(a.file, b.file) || one.line - other.line || one.column - other.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function bySeverity(a, b) {
    return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        addTo(groups, keyOf(item), item);
    }
    return groups;
}
function addTo(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


/***/ }),

/***/ 5510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ ignoredRules),
/* harmony export */   nR: () => (/* binding */ activeEntries),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   rQ: () => (/* binding */ tagAllowance)
/* harmony export */ });
/* harmony import */ var _date_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1220);

function activeEntries(entries, now) {
    const today = (0,_date_words_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .k)(now);
    return entries.filter(({ until }) => until === undefined || today <= until);
}
function isIgnored(use, entries) {
    const byComment = use.ignore !== undefined && use.ignore.rules === undefined;
    return byComment || entries.some((entry) => entry.rule === undefined && fits(entry, use));
}
function ignoredRules(use, entries) {
    const named = use.ignore?.rules ?? [];
    const fitting = entries.filter((entry) => entry.rule !== undefined && fits(entry, use));
    return (rule) => named.includes(rule) || fitting.some((entry) => entry.rule?.(rule) === true);
}
function tagAllowance({ policyOf, ignoresImage, ignore }, now) {
    const entries = activeEntries(ignore, now).filter(({ image, rule }) => rule?.('newer-tag') ?? image !== undefined);
    return (use, tag) => {
        if (use.reference === undefined || use.ignore?.rules?.includes('newer-tag') || !policyOf(use).allows(tag))
            return false;
        const reference = { ...use.reference, tag, digest: undefined };
        return !ignoresImage(reference) && !entries.some((entry) => fits(entry, { ...use, reference }));
    };
}
function fits({ image, file }, use) {
    if (file !== undefined && !file(use.file))
        return false;
    return image === undefined || (use.reference !== undefined && image(use.reference));
}


/***/ }),

/***/ 9205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   C6: () => (/* binding */ withSameContent),
/* harmony export */   LY: () => (/* binding */ withProposal),
/* harmony export */   O_: () => (/* binding */ ignoring),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   i_: () => (/* binding */ withoutEdits),
/* harmony export */   lu: () => (/* binding */ withLostPlatforms),
/* harmony export */   qG: () => (/* binding */ EDITED_FOR)
/* harmony export */ });
/* unused harmony export withLastEdit */
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3447);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);
/* harmony import */ var _use_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8537);



const EDITED_FOR = {
    stale: 'stale-digest',
    unpinned: 'unpinned',
    dead: 'dead-digest',
};
function isAbsent({ status, failure, current }) {
    return status === 'unresolved' && failure?.kind === 'not-found' && current === undefined;
}
const NONE = [];
function judge(use, evidence) {
    const { reference, skipReason } = use;
    if (reference === undefined || skipReason === 'ignored')
        return verdict(use, 'skipped', { skipReason });
    const { resolution } = evidence;
    if (resolution === undefined) {
        return reference.digest === undefined
            ? verdict(use, 'unpinned')
            : verdict(use, 'skipped', { skipReason: 'offline' });
    }
    const { tag, pinned, platform } = resolution;
    if (tag === undefined)
        return judgeUntracked(use, resolution, evidence);
    if (!tag.ok)
        return verdict(use, 'unresolved', { failure: tag.failure });
    const current = tag.value;
    if (reference.digest === undefined)
        return edited(verdict(use, 'unpinned', { current }));
    if (reference.digest === current.digest)
        return verdict(use, 'fresh', { current });
    if (pinned?.ok === false && pinned.failure.kind === 'not-found')
        return edited(verdict(use, 'dead', { current }));
    if (platform !== undefined)
        return judgePlatformPin(use, platform);
    return edited(verdict(use, 'stale', { current, unreadPin: pinned?.ok === false ? pinned.failure : undefined }));
}
function judgeUntracked(use, { pinned }, evidence) {
    if (pinned === undefined || pinned.ok)
        return verdict(use, 'untracked', { current: pinned?.value });
    const isVisible = use.reference !== undefined && evidence.visibleRepositories.has((0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(use.reference));
    const status = pinned.failure.kind === 'not-found' && isVisible ? 'dead' : 'unresolved';
    return verdict(use, status, { failure: status === 'dead' ? undefined : pinned.failure });
}
function judgePlatformPin(use, platform) {
    if (!platform.ok) {
        const { kind, message: why } = platform.failure;
        const message = `${why} The pinned digest is one platform's, so whether it is the current one is not known.`;
        return verdict(use, 'unresolved', { failure: { kind, message } });
    }
    const { current, platform: pinnedPlatform } = platform.value;
    if (current === undefined) {
        const message = `${(0,_use_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfUse */ .W)(use)} has no image for the platform of the pinned digest (${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(pinnedPlatform)}) any more; pin the tag's own digest.`;
        return verdict(use, 'unresolved', { pinnedPlatform, failure: { kind: 'not-found', message } });
    }
    if (current.digest === use.reference?.digest)
        return verdict(use, 'fresh', { current, pinnedPlatform });
    return edited(verdict(use, 'stale', { current, pinnedPlatform }));
}
function verdict(use, status, more = {}) {
    return {
        use,
        status,
        skipReason: more.skipReason,
        current: more.current,
        pinnedPlatform: more.pinnedPlatform,
        failure: more.failure,
        unreadPin: more.unreadPin,
        notes: NONE,
        proposal: undefined,
        seenSince: undefined,
        waitsUntil: undefined,
        lostPlatforms: NONE,
        droppedPlatforms: NONE,
        sameContent: undefined,
        onward: undefined,
        tagNote: undefined,
        edits: NONE,
        notEdited: undefined,
        kept: undefined,
    };
}
function edited(judged) {
    const { use, current } = judged;
    if (current === undefined || use.site === undefined)
        return judged;
    const edit = digestEdit(use, current);
    if (typeof edit === 'string')
        return { ...judged, notEdited: edit };
    return { ...judged, edits: [edit, ...twinEdits(use, current.digest, undefined)] };
}
function digestEdit({ file, site = 'overridable-arg' }, { digest }) {
    if (typeof site === 'string')
        return site;
    const { range, span, prefix, elsewhere } = site;
    if (!digest.startsWith(elsewhere))
        return 'split-digest';
    return { file, range, span, text: prefix + digest.slice(elsewhere.length) };
}
function twinEdits({ file, again }, digest, tag) {
    return (again?.twins ?? NONE).flatMap((twin) => [
        ...(twin.tag === undefined || tag === undefined ? [] : [{ file, ...twin.tag, text: tag }]),
        ...(twin.digest === undefined ? [] : [{ file, ...twin.digest, text: digest }]),
    ]);
}
function withProposal(judged, proposal, tag) {
    const edits = proposalEdits(judged.use, proposal, tag);
    if (typeof edits === 'string')
        return { ...judged, notEdited: edits };
    return { ...judged, proposal, edits, notEdited: undefined };
}
function targetOf({ proposal, current }) {
    return proposal?.descriptor ?? current;
}
function followed(judged) {
    const { onward } = judged;
    return (onward && {
        ...judged,
        ...onward,
        notEdited: undefined,
        waitsUntil: undefined,
        sameContent: undefined,
        onward: undefined,
    });
}
function withLastEdit(judged, last, tag, why) {
    const edits = proposalEdits(judged.use, last, tag);
    if (typeof edits === 'string')
        return undefined;
    return { ...judged, proposal: last, seenSince: undefined, droppedPlatforms: NONE, edits, kept: why };
}
function proposalEdits(use, { descriptor, writesDigest, tag: newerTag }, tag) {
    const digest = writesDigest && descriptor !== undefined ? digestEdit(use, descriptor) : undefined;
    if (typeof digest === 'string')
        return digest;
    const twins = digest && descriptor ? twinEdits(use, descriptor.digest, newerTag) : NONE;
    return [tag, digest, ...twins].filter((edit) => edit !== undefined);
}
function waiting(judged, until) {
    return { ...withoutEdits(judged), notEdited: 'waiting', waitsUntil: until };
}
function withLostPlatforms(judged, lost) {
    return { ...withoutEdits(judged), notEdited: 'platform-lost', lostPlatforms: lost };
}
function withSameContent(judged, why) {
    return { ...withoutEdits(judged), notEdited: 'same-content', sameContent: why };
}
function ignoring(judged) {
    return judged.edits.length === 0 ? judged : { ...withoutEdits(judged), notEdited: 'ignored' };
}
function withoutEdits(judged) {
    return { ...judged, edits: [] };
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ firstFew),
/* harmony export */   H: () => (/* binding */ enumerate)
/* harmony export */ });
function enumerate(items, last = 'and') {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
function firstFew(items, most) {
    const more = items.length - most;
    return items.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 3765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ droppedWords),
  L: () => (/* binding */ whyNotEdited)
});

// EXTERNAL MODULE: ./lib/model/date-words.js
var date_words = __nccwpck_require__(1220);
// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __nccwpck_require__(9612);
// EXTERNAL MODULE: ./lib/model/explanation.js
var explanation = __nccwpck_require__(2989);
;// CONCATENATED MODULE: ./lib/model/other-use.js
function otherUseWords({ arg, by, through, line }) {
    const it = through === arg ? 'it' : `ARG ${through}, which is made of it,`;
    switch (by) {
        case 'from':
            return `the FROM in line ${line} uses ${it} in another way`;
        case 'itself':
            return 'the reference uses it more than once, or has text behind it';
        case 'flag':
            return `a flag of the FROM in line ${line} uses ${it} too`;
        case 'stage':
            return `a stage redeclares ${it} in line ${line}`;
        case 'arg':
            return `ARG ${through} in line ${line}, which feeds no FROM, is made of it`;
    }
}

// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __nccwpck_require__(3447);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __nccwpck_require__(9205);
;// CONCATENATED MODULE: ./lib/model/workflow-files.js

const FOLDER = '.github/workflows/';
const NO_WORKFLOW_FILES = "GITHUB_TOKEN can't write files below .github/workflows; a GitHub App's token with permission-workflows: write can";
async function editedWorkflowFiles(uses, way) {
    const edited = new Set(uses.flatMap((judged) => editsIn(judged).map(({ file }) => file)));
    const found = new Set();
    for (const file of edited)
        if ((await way(file)).at(-1)?.startsWith(FOLDER) === true)
            found.add(file);
    return found;
}
function leaveOut(uses, files) {
    return uses.map((judged) => editsIn(judged).some(({ file }) => files.has(file))
        ? { ...withoutEdits(judged), onward: undefined, notEdited: 'workflow-permission' }
        : judged);
}
function editsIn({ edits, onward }) {
    return onward === undefined ? edits : [...edits, ...onward.edits];
}

;// CONCATENATED MODULE: ./lib/model/not-edited.js






function whyNotEdited(judged, reason) {
    const { use, status, lostPlatforms } = judged;
    switch (reason) {
        case 'overridable-arg':
            return `a digest would silently beat --build-arg ${use.overriddenArgs.join(', ')}; pin-args writes it all the same`;
        case 'shared-arg':
            return sharedArg(use, status);
        case 'split-digest':
            return 'the digest is put together from several texts, so there is no single place to write it';
        case 'split-tag':
            return 'the tag is put together from several texts, so there is no single place to write it';
        case 'waiting':
            return waiting(judged);
        case 'platform-lost':
            return `the new image drops a platform that is in use: ${(0,platform/* platformNames */.iJ)(lostPlatforms)}`;
        case 'same-content':
            return sameContent(judged);
        case 'workflow-permission':
            return NO_WORKFLOW_FILES;
        case 'not-allowed':
            return '"allowed" or an ignore forbids the newer tag';
        case 'ignored':
            return 'a comment or the configuration says so';
    }
}
function waiting({ waitsUntil }) {
    const until = waitsUntil === undefined ? '' : ` until ${(0,date_words/* minuteOf */.i)(waitsUntil)}`;
    return `its new digest waits${until} (min-age)`;
}
function sharedArg({ otherUse }, status) {
    if (otherUse === undefined)
        return 'it shares its edit with a reference that is left as it is';
    const place = `in the default of ARG ${otherUse.arg}, and ${otherUseWords(otherUse)}`;
    return status === 'unpinned'
        ? `the digest would have to stand ${place}; pin-args writes it in the FROM all the same`
        : `the digest stands ${place}`;
}
function sameContent({ proposal, sameContent: why = 'storage' }) {
    const matured = proposal?.descriptor === undefined
        ? ''
        : ` with ${(0,digest/* shortDigest */.VK)(proposal.descriptor.digest)}, the newest that is old enough`;
    return `nothing that is in use here changes${matured} (${explanation/* WHY */.b[why]}); same-content: propose writes it all the same`;
}
function droppedWords({ droppedPlatforms, edits }, image) {
    if (droppedPlatforms.length === 0 || edits.length === 0)
        return '';
    return `${image} drops platforms that are not in use here: ${(0,platform/* platformNames */.iJ)(droppedPlatforms)}.`;
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   iJ: () => (/* binding */ platformNames),
/* harmony export */   my: () => (/* binding */ samePlatform)
/* harmony export */ });
/* harmony import */ var _list_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4400);

function formatPlatform(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}
const NAMED = 5;
function platformNames(platforms) {
    return (0,_list_words_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFew */ .D)([...new Set(platforms.map(formatPlatform))], NAMED);
}
function parsePlatform(text) {
    const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
    return os === undefined || architecture === undefined ? undefined : { os, architecture, variant };
}
function samePlatform(a, b) {
    return a.os === b.os && a.architecture === b.architecture && variantOf(a) === variantOf(b);
}
function variantOf(platform) {
    return platform.variant ?? (platform.architecture === 'arm64' ? 'v8' : '');
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   w: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
const PROJECT_URL = 'https://github.com/freshfrom/freshfrom';
function ruleUrl(rule) {
    return `${PROJECT_URL}/blob/main/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ referenceKey),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   Xu: () => (/* binding */ shownReference),
/* harmony export */   ZD: () => (/* binding */ familiarReference),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9612);

const DOCKER_HUB = 'docker.io';
const DOMAIN = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_NAME_LENGTH = 255;
const MAX_LENGTH = 255 + '/'.length + MAX_NAME_LENGTH + ':'.length + 128 + '@sha512:'.length + 128;
function isTag(text) {
    return TAG.test(text);
}
function parseReference(text) {
    if (text === '')
        return { invalid: 'the reference is empty' };
    if (text.length > MAX_LENGTH)
        return { invalid: `the reference is longer than ${MAX_LENGTH} characters` };
    const { name, tag, digest } = splitSuffixes(text);
    if (tag !== undefined && !isTag(tag))
        return { invalid: `"${tag}" is not a valid tag` };
    const parsedDigest = digest === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digest);
    if (digest !== undefined && parsedDigest === undefined) {
        return {
            invalid: `"${digest}" is not a digest: sha256 and 64 lower-case hexadecimal digits, sha384 and 96, or sha512 and 128`,
        };
    }
    if (/^[a-f0-9]{64}$/.test(text))
        return { invalid: 'a name of 64 hexadecimal digits looks like an image id' };
    const { registry, path } = splitRegistry(name);
    if (!DOMAIN.test(registry))
        return { invalid: `"${registry}" is not a valid registry host` };
    if (path.length > MAX_NAME_LENGTH) {
        return { invalid: `the repository name is longer than ${MAX_NAME_LENGTH} characters` };
    }
    const bad = path.split('/').find((component) => !PATH_COMPONENT.test(component));
    if (bad !== undefined) {
        const why = /[A-Z]/.test(bad) ? 'repository names are lower case' : 'not a valid part of a repository name';
        return { invalid: `"${bad}": ${why}` };
    }
    const impliedTag = tag === undefined && digest === undefined;
    return { registry, repository: path, tag: impliedTag ? 'latest' : tag, digest: parsedDigest, impliedTag };
}
function splitSuffixes(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    const tagged = at < 0 ? text : text.slice(0, at);
    const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
    return colon < 0
        ? { name: tagged, tag: undefined, digest }
        : { name: tagged.slice(0, colon), tag: tagged.slice(colon + 1), digest };
}
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    const namesRegistry = slash > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
    if (!namesRegistry)
        return { registry: DOCKER_HUB, path: slash < 0 ? `library/${name}` : name };
    const path = name.slice(slash + 1);
    if (first === DOCKER_HUB || first === 'index.docker.io') {
        return { registry: DOCKER_HUB, path: path.includes('/') ? path : `library/${path}` };
    }
    return { registry: first === 'registry-1.docker.io' ? DOCKER_HUB : first, path };
}
function repositoryName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
function referenceKey(reference) {
    return `${repositoryName(reference)}:${reference.tag ?? ''}@${reference.digest ?? ''}`;
}
function familiarName(reference) {
    if (reference.registry !== DOCKER_HUB)
        return repositoryName(reference);
    return reference.repository.replace(/^library\/(?!.*\/)/, '');
}
function familiarReference(reference) {
    if (reference.tag !== undefined)
        return `${familiarName(reference)}:${reference.tag}`;
    return reference.digest === undefined ? familiarName(reference) : `${familiarName(reference)}@${reference.digest}`;
}
function shownReference(reference) {
    if (reference.tag !== undefined || reference.digest === undefined)
        return familiarReference(reference);
    const algorithm = reference.digest.slice(0, reference.digest.indexOf(':'));
    return `${familiarName(reference)}@${algorithm}:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(reference.digest)}…`;
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ incompleteness),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   lb: () => (/* binding */ judgedBytes)
/* harmony export */ });
/* harmony import */ var _git_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7416);

function summarize(files, uses) {
    const count = (status) => uses.filter((judged) => judged.status === status).length;
    return {
        files,
        references: uses.length,
        fresh: count('fresh'),
        stale: count('stale'),
        unpinned: count('unpinned'),
        untracked: count('untracked'),
        dead: count('dead'),
        unresolved: count('unresolved'),
        skipped: count('skipped'),
    };
}
async function judgedBytes(file, { contents }, files) {
    const content = await files.read(file);
    return 'bytes' in content && (0,_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(content.bytes) === contents.get(file) ? content.bytes : undefined;
}
function incompleteness({ silentRegistries, timeWasUp }) {
    if (timeWasUp)
        return 'The time of this run was up before every image was looked up, so the report is not complete.';
    if (silentRegistries.length === 0)
        return undefined;
    return `Every look-up failed at ${silentRegistries.join(', ')}: what is said of its images is not complete.`;
}


/***/ }),

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ workOf),
/* harmony export */   v: () => (/* binding */ MAX_WORK)
/* harmony export */ });
const MAX_WORK = 5000;
const CHARACTERS = 500;
function workOf(step) {
    switch (step.kind) {
        case 'run':
            return 1 + step.commands.length + step.text.length / CHARACTERS;
        case 'env':
            return 1 + step.values.size;
        case 'copy':
            return 1 + step.sources.length;
        default:
            return 1;
    }
}


/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ doubtWords)
/* harmony export */ });
function doubtWords(tag) {
    return `does not move on to ${tag}, which is numbered in another way or skips versions.`;
}


/***/ }),

/***/ 4150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unforeseen),
/* harmony export */   j: () => (/* binding */ misunderstood)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9956);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);


function unforeseen(error, reference) {
    const why = misunderstood(error, reference);
    return { kind: 'broken-answer', message: `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.` };
}
function misunderstood(error, reference) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
        throw error;
    const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
    const image = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarReference */ .ZD)(reference);
    return `what ${reference.registry} sent of ${image} could not be understood (${name}); if this lasts, report it to freshfrom`;
}


/***/ }),

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ nameOfUse),
/* harmony export */   c: () => (/* binding */ placeOfUse)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);

function nameOfUse({ reference, written }) {
    return reference === undefined ? written : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarReference */ .ZD)(reference);
}
function placeOfUse({ file, range }) {
    return `${file}:${range.start.line}`;
}


/***/ }),

/***/ 6538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __nccwpck_require__(8443);
// EXTERNAL MODULE: ./lib/model/ignore.js
var model_ignore = __nccwpck_require__(5510);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __nccwpck_require__(9205);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __nccwpck_require__(9538);
// EXTERNAL MODULE: ./lib/model/error.js
var model_error = __nccwpck_require__(9956);
// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __nccwpck_require__(3447);
// EXTERNAL MODULE: ./lib/model/use-words.js
var use_words = __nccwpck_require__(8537);
// EXTERNAL MODULE: ./lib/model/group.js
var group = __nccwpck_require__(3697);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./lib/model/sightings.js

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 30 * DAY;
const TAG_KEPT = 180 * DAY;
function tagKey(reference) {
    const name = (0,model_reference/* repositoryName */.aR)(reference);
    return reference.tag === undefined ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}
function sight(known, current, pins, now) {
    const isKnown = new Set(known.map(({ digest }) => digest));
    const strange = [...new Set(pins)].filter((pin) => pin !== current && !isKnown.has(pin));
    if (known.at(-1)?.digest === current && strange.length === 0)
        return known;
    const newest = known.find(({ digest }) => digest === current) ?? { digest: current, since: now };
    const since = newest.since > now ? newest.since : now;
    const before = known.filter(({ digest }) => digest !== current);
    return [...before, ...strange.map((digest) => ({ digest, since })), newest];
}
function matured(known, pin, minAge, now) {
    const found = [];
    let newerSince = Number.POSITIVE_INFINITY;
    for (const sighting of newerThan(known, pin).toReversed()) {
        const since = sighting.since.getTime();
        if (isMature(sighting, minAge, now) && since < newerSince)
            found.push(sighting);
        newerSince = Math.min(newerSince, since);
    }
    return found;
}
function maturesAt(known, pin, minAge) {
    const times = newerThan(known, pin).map(({ since }) => since.getTime() + minAge);
    return times.length === 0 ? undefined : new Date(Math.min(...times));
}
function pruned(all, inUse, minAge, now) {
    const kept = new Map();
    let isSame = true;
    for (const [tag, known] of all) {
        const pins = inUse.get(tag);
        const left = pins === undefined ? unlessForgotten(known, now) : withoutOld(known, pins, minAge, now);
        if (left.length > 0)
            kept.set(tag, left);
        if (left.length === 0 || left !== known)
            isSame = false;
    }
    return isSame ? all : kept;
}
function newerThan(known, pin) {
    if (pin === undefined)
        return known;
    const place = known.findIndex(({ digest }) => digest === pin);
    return known.slice(place < 0 ? -1 : place + 1);
}
function isMature({ since }, minAge, now) {
    return ageOf(since, now) >= minAge;
}
function unlessForgotten(known, now) {
    const newest = known.at(-1);
    return newest !== undefined && ageOf(newest.since, now) <= TAG_KEPT ? known : [];
}
function withoutOld(known, pins, minAge, now) {
    const newest = known.findLastIndex((sighting) => isMature(sighting, minAge, now));
    const left = [];
    let olderSince = Number.NEGATIVE_INFINITY;
    for (const [index, sighting] of known.entries()) {
        const since = sighting.since.getTime();
        const age = ageOf(sighting.since, now);
        const isUseful = index >= newest || pins.includes(sighting.digest) || (age >= 0 && age <= KEPT);
        if (!isUseful && since > olderSince)
            continue;
        left.push(sighting);
        olderSince = Math.max(olderSince, since);
    }
    return left.length === known.length ? known : left;
}
const ageOf = (since, now) => now.getTime() - since.getTime();

;// CONCATENATED MODULE: ./lib/proposals/matured-digest.js

async function findMatured(reference, { known, pin, current }, { resolver, minAge, now }) {
    let left = known;
    for (const { digest, since } of matured(known, pin, minAge, now)) {
        if (digest === current.digest)
            return { descriptor: current, since };
        const { pinned } = await resolver.resolve({ ...reference, tag: undefined, digest, impliedTag: false });
        if (pinned?.ok)
            return { descriptor: pinned.value, since };
        left = left.filter((sighting) => sighting.digest !== digest);
    }
    return { left };
}

;// CONCATENATED MODULE: ./lib/proposals/cooldown.js





async function coolDown(uses, parts) {
    const { log, minAge } = parts;
    const watched = uses.filter((judged) => isPinned(judged) && minAge(judged) > 0);
    const pins = new Map([...(0,group/* groupBy */.$)(watched, keyOf)].map(([key, own]) => [key, own.flatMap(({ use }) => use.reference?.digest ?? [])]));
    const cooled = watched.map(async (judged) => {
        const key = keyOf(judged);
        const own = pins.get(key) ?? [];
        if (judged.status !== 'fresh')
            return [judged, await coolOne(judged, key, own, parts)];
        if (judged.current !== undefined && log.known(key).length > 0)
            log.sight(key, judged.current.digest, own);
        return [judged, judged];
    });
    return new Map(await Promise.all(cooled));
}
async function coolOne(judged, key, pins, { resolver, log, now, minAge: minAgeOf }) {
    const { use, current, status } = judged;
    const { reference } = use;
    if (reference?.digest === undefined || current === undefined)
        return judged;
    const minAge = minAgeOf(judged);
    const known = log.sight(key, current.digest, pins);
    const found = await findMatured(reference, { known, pin: reference.digest, current }, { resolver, minAge, now });
    if ('left' in found) {
        const until = maturesAt(found.left, reference.digest, minAge);
        return status === 'dead' || until === undefined ? judged : (0,judgement/* waiting */.eg)(judged, until);
    }
    const { descriptor, since } = found;
    if (descriptor.digest === current.digest)
        return { ...judged, seenSince: since };
    const isEdited = judged.edits.length > 0;
    const proposal = { tag: undefined, descriptor, writesDigest: isEdited };
    return { ...(isEdited ? (0,judgement/* withProposal */.LY)(judged, proposal, undefined) : judged), seenSince: since };
}
function isPinned({ status, current }) {
    return current !== undefined && (status === 'fresh' || status === 'stale' || status === 'dead');
}
function keyOf({ use, pinnedPlatform }) {
    const tag = use.reference === undefined ? use.written : tagKey(use.reference);
    return pinnedPlatform === undefined ? tag : `${tag} ${(0,model_platform/* formatPlatform */.Bq)(pinnedPlatform)}`;
}

;// CONCATENATED MODULE: ./lib/proposals/examine.js

function pairReader(images) {
    const known = new Map();
    return ({ reference, from, to }) => {
        const key = `${(0,model_reference/* repositoryName */.aR)(reference)} ${from} ${to}`;
        const pair = known.get(key) ?? read({ reference, from, to });
        known.set(key, pair);
        return pair;
    };
    async function read({ reference, from, to }) {
        if (images.isPullLimitLow(reference))
            return undefined;
        const [before, after] = await Promise.all([images.index(reference, from), images.index(reference, to)]);
        return before.ok && after.ok ? { before: before.value, after: after.value } : undefined;
    }
}
function platformsInUse({ use }, platforms) {
    return use.platform === undefined ? platforms : [use.platform];
}

// EXTERNAL MODULE: ./lib/explain/why.js
var why = __nccwpck_require__(6574);
// EXTERNAL MODULE: ./lib/model/edit.js
var model_edit = __nccwpck_require__(7072);
;// CONCATENATED MODULE: ./lib/proposals/lost-platforms.js





async function holdLostPlatforms(uses, { readPair, examined, platforms }) {
    const checked = await Promise.all(uses.map(async (judged) => {
        const gone = await platformsGone(judged);
        const inUse = platformsInUse(judged, platforms);
        const isUsed = (platform) => inUse.some((used) => (0,model_platform/* samePlatform */.my)(used, platform));
        return [judged, gone.filter(isUsed), gone.filter((platform) => !isUsed(platform))];
    }));
    const heldEdits = new Set(checked.flatMap(([{ edits }, lost]) => (lost.length === 0 ? [] : edits.map(model_edit/* editKey */.cr))));
    return checked.map(([judged, lost, droppedPlatforms]) => {
        if (lost.length > 0)
            return (0,judgement/* withLostPlatforms */.lu)(judged, lost);
        const isShared = judged.edits.some((edit) => heldEdits.has((0,model_edit/* editKey */.cr)(edit)));
        if (isShared)
            return { ...(0,judgement/* withoutEdits */.i_)(judged), notEdited: 'shared-arg' };
        return droppedPlatforms.length === 0 ? judged : { ...judged, droppedPlatforms };
    });
    async function platformsGone(judged) {
        const { use, edits, status, pinnedPlatform, unreadPin } = judged;
        const [from, to] = [use.reference?.digest, (0,judgement/* targetOf */.$r)(judged)?.digest];
        const isMove = edits.length > 0 && status !== 'dead' && pinnedPlatform === undefined && unreadPin === undefined;
        if (use.reference === undefined || from === undefined || to === undefined || !isMove)
            return [];
        if (examined(from, to)?.losesPlatforms === false)
            return [];
        const pair = await readPair({ reference: use.reference, from, to });
        return pair === undefined || pair.after.images.length === 0 ? [] : (0,why/* comparePlatforms */.UX)(pair.before, pair.after).lost;
    }
}

// EXTERNAL MODULE: ./lib/model/date-words.js
var date_words = __nccwpck_require__(1220);
// EXTERNAL MODULE: ./lib/model/descriptor.js
var descriptor = __nccwpck_require__(6585);
;// CONCATENATED MODULE: ./lib/model/tag-move.js

function tagEdit(use, tag) {
    const change = changeOf(use.reference?.tag ?? '', tag);
    if (change === undefined)
        return 'split-tag';
    let at = 0;
    for (const { text, place } of use.tagParts) {
        const [from, to] = [change.from - at, change.to - at];
        at += text.length;
        if (from < 0 || from >= text.length)
            continue;
        if (to > text.length)
            return 'split-tag';
        if (place === undefined)
            return 'shared-arg';
        const { start, end } = place.range;
        return {
            file: use.file,
            range: {
                start: { ...start, column: start.column + from },
                end: { ...end, column: start.column + to },
            },
            span: { start: place.span.start + from, end: place.span.start + to },
            text: change.text,
        };
    }
    return 'split-tag';
}
function changeOf(tag, next) {
    if (tag === next || tag === '')
        return undefined;
    let [from, same] = [0, 0];
    while (from < Math.min(tag.length, next.length) && tag[from] === next[from])
        from += 1;
    while (same < Math.min(tag.length, next.length) - from && tag.at(-1 - same) === next.at(-1 - same))
        same += 1;
    while (same > 0 && (isInside(tag, tag.length - same) || isInside(next, next.length - same)))
        same -= 1;
    const [to, end] = [tag.length - same, next.length - same];
    while (from > 0 && (from === to || from === end || isInside(tag, from) || isInside(next, from)))
        from -= 1;
    return { from, to, text: next.slice(from, end) };
}
function isInside(text, place) {
    return /^(?:\d\d|[a-z]{2})$/i.test(text.slice(Math.max(place - 1, 0), place + 1));
}
function withoutConflicts(wanted, uses) {
    const fromArgs = (0,group/* groupBy */.$)(uses.filter(({ origins }) => origins.length > 0), ({ file }) => file);
    const kept = new Map(wanted);
    for (const [use, edit] of wanted) {
        if (typeof edit === 'string' || !takesTextFrom(use, edit))
            continue;
        const others = fromArgs.get(use.file) ?? [];
        if (others.some((other) => takesTextFrom(other, edit) && !isSameEdit(wanted.get(other), edit))) {
            kept.set(use, 'shared-arg');
        }
    }
    return kept;
}
function takesTextFrom({ origins }, { range }) {
    return origins.some(({ start, end }) => !isBefore(range.start, start) && !isBefore(end, range.end));
}
function isSameEdit(a, b) {
    return typeof a === 'object' && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
function isBefore(a, b) {
    return a.line < b.line || (a.line === b.line && a.column < b.column);
}

// EXTERNAL MODULE: ./lib/model/tag-words.js
var tag_words = __nccwpck_require__(690);
// EXTERNAL MODULE: ./lib/model/unforeseen.js
var unforeseen = __nccwpck_require__(4150);
// EXTERNAL MODULE: ./lib/tags/later-release.js
var later_release = __nccwpck_require__(8538);
// EXTERNAL MODULE: ./lib/tags/tag-outlook.js
var tag_outlook = __nccwpck_require__(1950);
// EXTERNAL MODULE: ./lib/tags/unreleased.js
var tags_unreleased = __nccwpck_require__(9534);
;// CONCATENATED MODULE: ./lib/proposals/newer-tags.js












const TRIES = 20;
async function moveTags(uses, course, parts) {
    const { held, log } = parts;
    const asked = new Map();
    const found = await Promise.all(uses
        .filter((judged) => isMovable(judged, course, parts))
        .map(async (judged) => [judged, await remembered(judged)]));
    const result = new Map();
    const moves = new Map();
    const wanted = new Map();
    for (const [judged, newer] of found) {
        if (newer === undefined)
            continue;
        if ('waitsUntil' in newer) {
            note(judged, `could move to ${newer.tag}, which waits until ${(0,date_words/* minuteOf */.i)(newer.waitsUntil)}.`);
        }
        else if ('note' in newer)
            note(judged, newer.note, newer.isRefused ? 'not-allowed' : undefined);
        else {
            const edit = tagEdit(judged.use, newer.tag);
            const moved = typeof edit === 'object' ? moveOne(held(judged), newer, edit, parts) : undefined;
            moves.set(judged.use, { newer, moved });
            wanted.set(judged.use, moved === undefined ? 'split-tag' : edit);
        }
    }
    const edits = withoutConflicts(wanted, uses.map(({ use }) => use));
    for (const judged of uses) {
        const { newer, moved } = moves.get(judged.use) ?? {};
        if (newer === undefined)
            continue;
        if (moved !== undefined && typeof edits.get(judged.use) === 'object') {
            const tagNote = newer.doubtful === undefined ? undefined : `${(0,use_words/* nameOfUse */.W)(judged.use)} ${(0,tag_words/* doubtWords */.O)(newer.doubtful)}`;
            result.set(judged, { ...moved, tagNote });
        }
        else {
            const what = `could move to ${newer.tag}, but its tag or digest can not be written in one safe place.`;
            note(judged, what, 'split-tag');
        }
    }
    return result;
    function note(judged, what, why) {
        const name = (0,use_words/* nameOfUse */.W)(judged.use);
        log.info(`${(0,use_words/* placeOfUse */.c)(judged.use)}: ${name} ${what}`);
        const kept = held(judged);
        const notEdited = kept.status === 'fresh' ? (why ?? kept.notEdited) : kept.notEdited;
        result.set(judged, { ...kept, notEdited, tagNote: `${name} ${what}` });
    }
    function remembered(judged) {
        const { reference } = judged.use;
        const { updateTags, minAge } = parts.policyOf(judged.use);
        const key = reference === undefined ? '' : `${judged.use.file}\n${tagKey(reference)} ${updateTags} ${minAge}`;
        const known = asked.get(key) ?? findNewer(judged, course, parts).catch(told(reference, log));
        asked.set(key, known);
        return known;
    }
}
function isMovable(judged, course, { policyOf }) {
    const { use, status, current, pinnedPlatform, edits } = judged;
    if (use.reference === undefined || use.tagParts.length === 0 || pinnedPlatform !== undefined)
        return false;
    const policy = policyOf(use);
    if (current === undefined || !isOn(course, policy))
        return false;
    if (status === 'unpinned')
        return true;
    return policy.digest && (status === 'fresh' || ((status === 'stale' || status === 'dead') && edits.length > 0));
}
function isOn(course, { updateTags, follow }) {
    return course === 'version' ? updateTags !== 'digest' : follow === 'codename' && updateTags !== 'patch';
}
async function findNewer({ use, current }, course, { resolver, sightings, now, policyOf, allows }) {
    const { reference } = use;
    if (reference?.tag === undefined)
        return undefined;
    const policy = policyOf(use);
    const { updateTags, minAge } = policy;
    const tags = await resolver.tags(reference);
    if (!tags.ok)
        return undefined;
    const own = { ...reference, tag: reference.tag };
    const outlookOf = course === 'version' ? tag_outlook/* tagOutlook */.A : tag_outlook/* codenameOutlook */.I;
    const outlook = outlookOf(own, tags.value, updateTags, (tag) => allows(use, tag));
    let first;
    let unreleased;
    let isNewest = true;
    let tries = TRIES;
    for (const tag of outlook.newer) {
        const candidate = { ...reference, tag, digest: undefined };
        const key = tagKey(candidate);
        if (minAge > 0 && !isNewest && sightings.known(key).length === 0)
            continue;
        const { tag: answer } = await resolver.resolve(candidate);
        if (answer?.ok === false && answer.failure.kind !== 'not-found')
            return undefined;
        const isAlike = answer?.ok === true && ((0,descriptor/* isIndex */.nw)(answer.value.mediaType) || !(0,descriptor/* isIndex */.nw)(current?.mediaType ?? ''));
        if (!isAlike) {
            tries -= 1;
            if (tries === 0)
                break;
            continue;
        }
        if (await (0,tags_unreleased/* isUnreleased */.N)(candidate, answer.value.digest, tags.value, resolver)) {
            unreleased ??= tag;
            continue;
        }
        isNewest = false;
        if (minAge === 0)
            return { tag, descriptor: answer.value, since: undefined, doubtful: outlook.doubtful };
        const known = sightings.sight(key, answer.value.digest, []);
        const about = { known, pin: undefined, current: answer.value };
        const found = await findMatured(candidate, about, { resolver, minAge, now });
        if (!('left' in found))
            return { tag, ...found, doubtful: outlook.doubtful };
        const waitsUntil = maturesAt(found.left, undefined, minAge);
        if (waitsUntil !== undefined && (first === undefined || waitsUntil < first.waitsUntil))
            first = { tag, waitsUntil };
    }
    if (first !== undefined)
        return first;
    if (unreleased !== undefined)
        return noted(`could move to ${unreleased}, which is still a pre-release.`);
    if (outlook.refused !== undefined) {
        return { note: `could move to ${outlook.refused}, but "allowed" or an ignore forbids that.`, isRefused: true };
    }
    if (course === 'version' && isOn('codename', policy))
        return undefined;
    const [onward = outlook.newer.length > 0 ? undefined : await (0,later_release/* laterRepository */.PR)(own, resolver)] = outlook.onward;
    if (onward !== undefined) {
        const shape = course === 'version' ? 'has nothing newer of its shape' : 'has no later release of its distribution';
        return noted(`${shape}; its line goes on in ${onward}.`);
    }
    return outlook.doubtful === undefined ? undefined : noted((0,tag_words/* doubtWords */.O)(outlook.doubtful));
}
function noted(note) {
    return { note, isRefused: false };
}
function told(reference, log) {
    return (error) => {
        if (reference !== undefined)
            log.warning((0,unforeseen/* unforeseen */.H)(error, reference).message);
    };
}
function moveOne(judged, { tag, descriptor, since }, edit, { pin }) {
    const isFirstPin = pin !== 'off' && judged.edits.length > 0;
    const writesDigest = judged.use.reference?.digest !== undefined || isFirstPin;
    const moved = (0,judgement/* withProposal */.LY)(judged, { tag, descriptor, writesDigest }, edit);
    return moved.proposal === undefined ? undefined : { ...moved, seenSince: since, waitsUntil: undefined };
}

;// CONCATENATED MODULE: ./lib/proposals/same-content.js






async function holdSameContent(uses, parts) {
    const whys = await Promise.all(uses.map((judged) => whySame(judged, parts)));
    const held = new Map(uses.flatMap((judged, index) => (whys[index] === undefined ? [] : [[judged, whys[index]]])));
    const moving = new Set(uses.filter((judged) => !held.has(judged)).flatMap(tiesOf));
    let hasGrown = held.size > 0;
    while (hasGrown) {
        const along = [...held.keys()].filter((judged) => tiesOf(judged).some((tie) => moving.has(tie)));
        for (const judged of along) {
            held.delete(judged);
            for (const tie of tiesOf(judged))
                moving.add(tie);
        }
        hasGrown = along.length > 0;
    }
    return uses.map((judged) => {
        const why = held.get(judged);
        return why === undefined ? judged : (0,judgement/* withSameContent */.C6)(judged, why);
    });
}
function tiesOf(judged) {
    const { use, status, edits, proposal } = judged;
    const to = (0,judgement/* targetOf */.$r)(judged)?.digest;
    if (edits.length === 0)
        return [];
    const ties = edits.map(model_edit/* editKey */.cr);
    const isRefresh = status !== 'unpinned' && proposal?.tag === undefined;
    return use.reference === undefined || !isRefresh ? ties : [...ties, `${tagKey(use.reference)} ${to}`];
}
async function whySame(judged, parts) {
    const { use, status, edits, proposal, pinnedPlatform, unreadPin } = judged;
    const { reference } = use;
    const [from, to] = [reference?.digest, (0,judgement/* targetOf */.$r)(judged)?.digest];
    const isRefresh = status === 'stale' && edits.length > 0 && proposal?.tag === undefined && unreadPin === undefined;
    if (reference === undefined || from === undefined || to === undefined || !isRefresh)
        return undefined;
    if (parts.examined(from, to)?.changes === true)
        return undefined;
    if (pinnedPlatform !== undefined) {
        return (await isSameImage(reference, from, to, parts.images)) ? 'storage' : undefined;
    }
    const pair = await parts.readPair({ reference, from, to });
    const entries = pair && entriesInUse(pair, platformsInUse(judged, parts.platforms));
    if (pair === undefined || entries === undefined)
        return undefined;
    const changed = entries.filter(({ before, after }) => before !== after);
    if (changed.length > MOST_COMPARED)
        return undefined;
    for (const { before, after } of changed) {
        if (!(await isSameImage(reference, before, after, parts.images)))
            return undefined;
    }
    return changed.length > 0 ? 'storage' : (0,why/* whyOf */.gf)(pair.before, pair.after, [], []);
}
const MOST_COMPARED = 32;
function entriesInUse({ before, after }, platforms) {
    if (before.images.length === 0 || unplaced(before) !== unplaced(after))
        return undefined;
    const isListed = platforms.every((platform) => imagesFor(before, platform).length > 0);
    const all = [...before.images, ...after.images].map(({ platform }) => platform);
    const pairs = [];
    for (const platform of isListed && platforms.length > 0 ? platforms : all) {
        const both = [imagesFor(before, platform), imagesFor(after, platform)];
        const [old, now] = platform.os === 'windows' ? withoutCommon(...both) : both;
        if (old.length !== now.length)
            return undefined;
        for (const [index, digest] of old.entries())
            pairs.push({ before: digest, after: now[index] ?? digest });
    }
    return pairs;
}
function imagesFor({ images }, platform) {
    return images.filter((entry) => (0,model_platform/* samePlatform */.my)(entry.platform, platform)).map(({ digest }) => digest);
}
function withoutCommon(old, now) {
    return [old.filter((digest) => !now.includes(digest)), now.filter((digest) => !old.includes(digest))];
}
function unplaced({ others }) {
    const isUnplaced = ({ platform, artifactType }) => platform === undefined && artifactType === undefined;
    return others
        .filter(isUnplaced)
        .map(({ digest }) => digest)
        .join();
}
async function isSameImage(reference, before, after, images) {
    if (images.isPullLimitLow(reference))
        return false;
    const manifests = await Promise.all([before, after].map((digest) => images.manifest(reference, digest)));
    const configs = new Set(manifests.map((manifest) => (manifest.ok ? manifest.value.config?.digest : undefined)));
    if (configs.size !== 1 || configs.has(undefined))
        return false;
    const [old, now] = await Promise.all([images.image(reference, before), images.image(reference, after)]);
    return old.ok && now.ok && (0,why/* hasSameContent */.q1)({ before: old.value, after: now.value });
}

;// CONCATENATED MODULE: ./lib/proposals/sighting-log.js

class SightingLog {
    #known;
    #now;
    #seen = new Map();
    constructor(known, now) {
        this.#known = known;
        this.#now = now;
    }
    known(tag) {
        return this.#known.get(tag) ?? [];
    }
    sight(tag, current, pins) {
        const all = [...new Set([...(this.#seen.get(tag)?.pins ?? []), ...pins])];
        this.#seen.set(tag, { current, pins: all });
        return sight(this.known(tag), current, all, this.#now);
    }
    async save(store, minAge) {
        await store.update((now) => {
            const next = new Map(now);
            let isSame = true;
            for (const [tag, { current, pins }] of this.#seen) {
                const before = now.get(tag) ?? [];
                const after = sight(before, current, pins, this.#now);
                if (after !== before)
                    isSame = false;
                next.set(tag, after);
            }
            const pins = new Map([...this.#seen].map(([tag, seen]) => [tag, [seen.current, ...seen.pins]]));
            return pruned(isSame ? now : next, pins, minAge, this.#now);
        });
    }
}

;// CONCATENATED MODULE: ./lib/proposals/index.js










async function propose(uses, parts, settings) {
    const { resolver, clock, log, sightings: store, purpose } = parts;
    const { policyOf, pin } = settings;
    const now = clock.now();
    const minAge = (judged) => policyOf(judged.use).minAge;
    const longest = uses.reduce((most, judged) => Math.max(most, judged.current === undefined ? 0 : minAge(judged)), 0);
    const sightings = new SightingLog(longest > 0 ? await known(store, purpose, log) : new Map(), now);
    const cooled = await coolDown(uses, { resolver, log: sightings, now, minAge });
    const held = (judged) => cooled.get(judged) ?? judged;
    if (purpose === 'check')
        return uses.map(held);
    const tagParts = { held, resolver, sightings, now, log, policyOf, pin, allows: (0,model_ignore/* tagAllowance */.rQ)(settings, now) };
    const moved = await moveTags(uses, 'version', tagParts);
    const onward = await moveTags(uses, 'codename', tagParts);
    if (longest > 0)
        await sightings.save(store, longest);
    const proposed = uses.map((judged) => moved.get(judged) ?? held(judged));
    const images = resolver.images();
    const examine = { images, readPair: pairReader(images), platforms: settings.platforms, examined: parts.examined };
    const usable = await holdUnusable(proposed, uses.map(held), examine, log);
    const checked = settings.sameContent === 'hold' ? await holdSameContent(usable, examine) : usable;
    const gone = await holdLostPlatforms([...onward.values()], examine);
    const followers = new Map(gone.map((judged) => [judged.use, judged]));
    return checked.map((judged) => withOnward(judged, followers.get(judged.use)));
}
async function holdUnusable(proposed, instead, examine, log) {
    const checked = await holdLostPlatforms(proposed, examine);
    if (!checked.some(isMissed))
        return checked;
    for (const { use, proposal, lostPlatforms } of checked.filter(isMissed)) {
        const lacks = lacked(lostPlatforms);
        log.info(`${(0,use_words/* placeOfUse */.c)(use)}: ${use.written} stays with its tag: ${proposal?.tag} lacks ${lacks}.`);
    }
    return holdLostPlatforms(checked.map((judged, index) => (isMissed(judged) ? (instead[index] ?? judged) : judged)), examine);
}
function withOnward(judged, found) {
    if (found === undefined)
        return judged;
    const { proposal, seenSince, edits, lostPlatforms, droppedPlatforms } = found;
    const { tagNote = found.tagNote } = judged;
    if (proposal?.tag === undefined)
        return { ...judged, tagNote };
    if (edits.length > 0)
        return { ...judged, tagNote, onward: { proposal, seenSince, edits, droppedPlatforms } };
    const lacks = lacked(lostPlatforms);
    return { ...judged, tagNote: `${judged.use.resolved} could go on to ${proposal.tag}, which lacks ${lacks}.` };
}
function lacked(lostPlatforms) {
    return (0,model_platform/* platformNames */.iJ)(lostPlatforms) || 'a platform that another reference uses';
}
function isMissed({ proposal, edits, status }) {
    return proposal?.tag !== undefined && edits.length === 0 && status !== 'fresh';
}
async function known(store, purpose, log) {
    if (purpose === 'bump')
        return store.read();
    try {
        return await store.read();
    }
    catch (error) {
        if (!(error instanceof model_error/* OperationalError */.LE))
            throw error;
        log.warning(error.message);
        return new Map();
    }
}

;// CONCATENATED MODULE: ./lib/steps/auxiliary-lookups.js

const MISSED = {
    tags: (name) => `A newer tag of ${name} may be missed.`,
    image: (name) => `A newer tag or digest of ${name} may be missed.`,
    content: (name) => `Some of what is in ${name} may be missed.`,
};
class AuxiliaryLookups {
    #resolver;
    #misses = [];
    #told;
    constructor(resolver, verdicts) {
        this.#resolver = resolver;
        this.#told = new Set(verdicts.flatMap(({ failure, unreadPin }) => [failure, unreadPin]).map((one) => one?.message ?? ''));
    }
    get timeWasUp() {
        return this.#misses.some(({ failure }) => failure.kind === 'time-up');
    }
    tell(uses) {
        const untold = this.#misses.filter(({ failure: { message } }) => !this.#told.has(message));
        if (untold.length === 0)
            return uses;
        const sorted = untold.sort((a, b) => (a.failure.message < b.failure.message ? -1 : 1));
        return uses.map((judged) => {
            const { reference, skipReason } = judged.use;
            if (reference === undefined || skipReason !== undefined)
                return judged;
            const notes = sorted.flatMap((miss) => {
                const key = `${miss.repository}\n${miss.question}\n${miss.failure.kind}`;
                if (miss.repository !== (0,model_reference/* repositoryName */.aR)(reference) || this.#told.has(key))
                    return [];
                this.#told.add(key);
                return [`${miss.failure.message} ${MISSED[miss.question](miss.name)}`];
            });
            return notes.length === 0 ? judged : { ...judged, notes: [...judged.notes, ...notes] };
        });
    }
    async resolve(reference) {
        const resolution = await this.#resolver.resolve(reference);
        for (const lookup of [resolution.tag, resolution.pinned]) {
            if (lookup?.ok === false && lookup.failure.kind !== 'not-found')
                this.#note(reference, 'image', lookup);
        }
        return resolution;
    }
    async tags(reference) {
        return this.#note(reference, 'tags', await this.#resolver.tags(reference));
    }
    statistics() {
        return this.#resolver.statistics();
    }
    images() {
        const images = this.#resolver.images();
        const noted = async (reference, lookup) => this.#note(reference, 'content', await lookup);
        return {
            index: (reference, digest) => noted(reference, images.index(reference, digest)),
            image: (reference, digest) => noted(reference, images.image(reference, digest)),
            manifest: (reference, digest) => noted(reference, images.manifest(reference, digest)),
            tagged: (reference, tag) => noted(reference, images.tagged(reference, tag)),
            referrers: (reference, digest) => noted(reference, images.referrers(reference, digest)),
            blob: (reference, digest, limit) => noted(reference, images.blob(reference, digest, limit)),
            layers: (reference) => images.layers(reference),
            recall: (digest, kind, parse) => images.recall(digest, kind, parse),
            keep: (digest, kind, text) => images.keep(digest, kind, text),
            isPullLimitLow: (reference) => images.isPullLimitLow(reference),
        };
    }
    #note(reference, question, lookup) {
        const failure = lookup.ok ? lookup.incomplete : lookup.failure;
        if (failure !== undefined) {
            this.#misses.push({ repository: (0,model_reference/* repositoryName */.aR)(reference), question, failure, name: (0,model_reference/* familiarName */.hG)(reference) });
        }
        return lookup;
    }
}

// EXTERNAL MODULE: ./lib/model/file-limits.js
var file_limits = __nccwpck_require__(1587);
// EXTERNAL MODULE: ./lib/model/git-blob.js
var git_blob = __nccwpck_require__(7416);
;// CONCATENATED MODULE: ./lib/model/parallel.js
async function mapInParallel(items, atOnce, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next;
            next += 1;
            results[index] = await work(items[index], index);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./lib/steps/extract-files.js




const FILES_AT_ONCE = 8;
async function extractFiles(parts, settings, ignore) {
    const paths = await parts.files.list();
    let read = 0;
    return mapInParallel(paths, FILES_AT_ONCE, async (file) => {
        const content = unsuitable(await parts.files.read(file));
        read += 1;
        parts.log.progress(`read ${read} of ${paths.length} files`);
        if ('unreadable' in content) {
            const start = { line: 1, column: 1 };
            const problem = { message: content.unreadable, range: { start, end: start } };
            return { file, content: undefined, uses: [], problems: [problem], ignores: [], outline: async () => [] };
        }
        const format = parts.formats.find((candidate) => candidate.matches(file)) ?? parts.formats[0];
        const options = { buildArgs: buildArgsFor(file, settings), pinArgs: settings.pinArgs };
        if (format === undefined)
            throw new Error('There is no file format.');
        const extract = await format.load();
        const { uses, problems, ignores } = extract(file, content.bytes, options);
        const kept = uses.map((use) => (isSkipped(use, settings, ignore) ? skip(use) : use));
        const isSilent = uses.length === 0 || problems.some(({ isTemplate }) => isTemplate !== true);
        const outline = async () => (isSilent ? [] : (await format.outline())(content.bytes, options));
        return { file, content: (0,git_blob/* blobId */.z)(content.bytes), problems, ignores, uses: kept, outline };
    });
}
function unsuitable(content) {
    if ('unreadable' in content)
        return content;
    if (content.bytes.length > file_limits/* MAX_FILE_SIZE */.w)
        return { unreadable: 'the file is larger than 1 MiB and was not read' };
    return content.bytes.includes(0) ? { unreadable: 'the file is binary: it holds a zero byte' } : content;
}
function buildArgsFor(file, settings) {
    return new Map(settings.buildArgs.filter(({ files }) => files(file)).flatMap(({ values }) => [...values]));
}
function isSkipped(use, settings, ignore) {
    const byName = use.reference !== undefined && settings.ignoresImage(use.reference);
    return byName || (0,model_ignore/* isIgnored */.pi)(use, ignore);
}
function skip(use) {
    return { ...use, skipReason: 'ignored', site: undefined };
}

;// CONCATENATED MODULE: ./lib/steps/look-up.js


class Answers {
    resolver;
    #known;
    constructor(resolver, known) {
        this.resolver = resolver;
        this.#known = known;
    }
    of({ reference }) {
        return reference === undefined ? undefined : this.#known.get((0,model_reference/* referenceKey */.Db)(reference))?.resolution;
    }
    visibleRepositories() {
        const answered = [...this.#known.values()].filter(({ resolution: { tag, pinned } }) => tag?.ok === true || pinned?.ok === true);
        return new Set(answered.map(({ reference }) => (0,model_reference/* repositoryName */.aR)(reference)));
    }
    silentRegistries() {
        const isSilent = new Map();
        for (const { reference, resolution } of this.#known.values()) {
            const lookup = resolution.tag ?? resolution.pinned;
            const failed = lookup !== undefined && !lookup.ok && lookup.failure.kind !== 'not-found';
            isSilent.set(reference.registry, failed && isSilent.get(reference.registry) !== false);
        }
        return [...isSilent].flatMap(([registry, silent]) => (silent ? [registry] : [])).sort();
    }
}
async function lookUp(uses, makeResolver, log) {
    const distinct = new Map();
    for (const { reference, skipReason } of uses) {
        if (reference !== undefined && skipReason === undefined)
            distinct.set((0,model_reference/* referenceKey */.Db)(reference), reference);
    }
    if (makeResolver === undefined || distinct.size === 0)
        return new Answers(undefined, new Map());
    const resolver = await makeResolver();
    let done = 0;
    const answers = [...distinct].map(async ([key, reference]) => {
        const resolution = await resolver.resolve(reference).catch((error) => failed(reference, error));
        done += 1;
        log.progress(`looked up ${done} of ${distinct.size} images`);
        return [key, { reference, resolution }];
    });
    return new Answers(resolver, new Map(await Promise.all(answers)));
}
function failed(reference, error) {
    const failure = { ok: false, failure: (0,unforeseen/* unforeseen */.H)(error, reference) };
    const hasTag = reference.tag !== undefined;
    return { tag: hasTag ? failure : undefined, pinned: hasTag ? undefined : failure, platform: undefined };
}

// EXTERNAL MODULE: ./lib/model/project.js
var project = __nccwpck_require__(323);
;// CONCATENATED MODULE: ./lib/steps/state-rules.js



function stateRules(file, rules, settings, ignore, blame) {
    const isIgnoredThere = ignoredPlaces(file, ignore);
    return rules.flatMap((rule) => {
        const isHeard = rule.isQuiet !== true || settings.failOn.includes(rule.id);
        const severity = settings.rules.get(rule.id) ?? (isHeard ? rule.severity : 'off');
        if (severity === 'off')
            return [];
        const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
            const names = files ?? ids;
            return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
        });
        if (isFileIgnored)
            return [];
        const matches = rule.check(file).filter((match) => !isIgnoredThere(rule.id, match));
        const help = (0,project/* ruleUrl */.Q)(rule.id);
        return matches.map((match) => ({
            ...match,
            rule: rule.id,
            severity,
            help,
            blamed: [match.range, ...match.causes].some((range) => blame(match.file, range)),
        }));
    });
}
function ignoredPlaces(file, ignore) {
    const comments = new Map();
    for (const { range, comment } of file.stages.flatMap(({ ignores }) => ignores)) {
        for (let { line } = range.start; line <= range.end.line; line += 1)
            comments.set(line, comment);
    }
    const silenced = file.uses.filter(({ use }) => use.ignore?.rules !== undefined || ignore.length > 0);
    const uses = new Map(silenced.map(({ use }) => [(0,model_finding/* placeKey */.r4)(use), use]));
    return (rule, match) => {
        const comment = comments.get(match.range.start.line);
        const byComment = comment !== undefined && (comment.rules === undefined || comment.rules.includes(rule));
        const use = uses.get((0,model_finding/* placeKey */.r4)(match));
        return byComment || (use !== undefined && (0,model_ignore/* ignoredRules */.ec)(use, ignore)(rule));
    };
}

;// CONCATENATED MODULE: ./lib/steps/tell-idle.js


const MOST_TOLD = 10;
const FORM = '# freshfrom: ignore, or # freshfrom: ignore=RULE,RULE';
const FAULTS = {
    form: `the comment ignores nothing: its spelling is wrong. Write ${FORM}.`,
    apart: 'the comment ignores nothing: the next line is no instruction. Put it directly above one.',
    inside: 'the comment ignores nothing: it stands inside an instruction. Put it directly above.',
    'above-directive': 'the comment switches off the parser directive below it, which has to come first in the file. Put it below the directives; to ignore a # syntax line, use ignore in the config.',
    'above-arg': 'the comment ignores nothing: no rule is about an ARG above all stages. Put it above the FROM.',
};
function tellIdleComments(files, known, log) {
    const told = files.flatMap(({ file, ignores }) => ignores.flatMap((note) => {
        const what = faultOf(note, known);
        return what === undefined ? [] : [`${file}:${note.line}: ${what}`];
    }));
    tellSome(told, 'more comments ignore nothing', log);
}
function faultOf({ rules, word, fault }, known) {
    if (fault !== undefined)
        return FAULTS[fault];
    if (word !== undefined && known.has(word)) {
        return rules.length > 0
            ? `the comment does not ignore ${word}. Write # freshfrom: ignore=${[...rules, word].join(',')}.`
            : `the comment ignores every rule. To ignore that one alone, write # freshfrom: ignore=${word}.`;
    }
    const [first, ...more] = rules.filter((rule) => !known.has(rule));
    if (first === undefined)
        return undefined;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `the comment ignores "${first}"${others}, and there is no such rule.`;
}
function tellSome(sentences, more, log) {
    for (const sentence of sentences.slice(0, MOST_TOLD))
        log.warning(sentence);
    if (sentences.length > MOST_TOLD)
        log.warning(`${sentences.length - MOST_TOLD} ${more}.`);
}
function tellIdleExceptions(exceptions, { files, known, now, seesAll }, log) {
    const today = (0,date_words/* dayOf */.k)(now);
    const isKnown = seesAll && files.length > 0 && files.every(({ content }) => content !== undefined);
    const idle = isKnown ? idleOnes(exceptions, files) : new Set();
    const told = exceptions.all.flatMap(({ name, rule, until }, index) => {
        if (until !== undefined && until < today)
            return [`${name} has expired: its last day was ${until}. Take it out, or set another until.`];
        if (rule !== undefined && ![...known].some(rule))
            return [`${name} names no rule. Correct it.`];
        return idle.has(index) ? [`${name} matches nothing. Correct it, or take it out.`] : [];
    });
    tellSome(told, 'more entries ignore nothing', log);
}
function idleOnes({ all, naming }, files) {
    const idle = new Set(all.keys());
    for (const [index, { hasImage, file: isThere }] of all.entries()) {
        if (!hasImage && files.some(({ file }) => isThere === undefined || isThere(file)))
            idle.delete(index);
    }
    for (const { file, uses } of files) {
        const references = new Map(uses.flatMap(({ reference }) => (reference ? [[(0,model_reference/* referenceKey */.Db)(reference), reference]] : [])));
        for (const reference of references.values()) {
            for (const index of naming(reference))
                if (all[index]?.file?.(file) !== false)
                    idle.delete(index);
        }
    }
    return idle;
}
function tellLimits(rules, settings, log) {
    for (const { id, limitInCheck } of rules) {
        const severity = settings.rules.get(id);
        const isWanted = severity === undefined ? settings.failOn.includes(id) : severity !== 'off';
        if (limitInCheck !== undefined && isWanted)
            log.warning(limitInCheck);
    }
}

;// CONCATENATED MODULE: ./lib/pipeline.js










async function check(parts, settings, blame) {
    const ignore = (0,model_ignore/* activeEntries */.nR)(settings.ignore, parts.clock.now());
    const files = await extractFiles(parts, settings, ignore);
    tellIdleComments(files, parts.ruleIds, parts.log);
    const seesAll = parts.seesAll && blame === undefined && !settings.isNarrowed;
    const ground = { files, known: parts.ruleIds, now: parts.clock.now(), seesAll };
    tellIdleExceptions(settings.exceptions, ground, parts.log);
    if (parts.purpose === 'check')
        tellLimits(parts.rules, settings, parts.log);
    const found = files.flatMap(({ uses }) => uses);
    const answers = await lookUp(found, parts.resolver, parts.log);
    const visibleRepositories = answers.visibleRepositories();
    const verdicts = found.map((use) => {
        const verdict = (0,judgement/* judge */.S4)(use, { resolution: answers.of(use), visibleRepositories });
        return isEditForbidden(verdict, ignore) ? (0,judgement/* ignoring */.O_)(verdict) : verdict;
    });
    const { resolver } = answers;
    const contents = new Map(files.flatMap(({ file, content }) => (content === undefined ? [] : [[file, content]])));
    const beside = resolver && new AuxiliaryLookups(resolver, verdicts);
    const proposed = beside === undefined ? verdicts : await propose(verdicts, { ...parts, resolver: beside }, settings);
    const restricted = parts.restrict === undefined ? proposed : await parts.restrict(proposed);
    const told = beside?.tell(restricted) ?? restricted;
    const uses = [];
    const findings = [];
    const total = files.length;
    let at = 0;
    const rest = files.reverse();
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
        parts.log.progress(`looked at ${total - rest.length - 1} of ${total} files`);
        const own = told.slice(at, at + file.uses.length);
        at += own.length;
        const outlined = { file: file.file, problems: file.problems, uses: own, stages: await file.outline() };
        const advised = await parts.advisor.advise(outlined, beside);
        await parts.look?.(advised);
        const noted = { ...advised, uses: beside?.tell(advised.uses) ?? advised.uses };
        for (const judged of noted.uses)
            uses.push(judged);
        for (const finding of stateRules(noted, parts.rules, settings, ignore, blame ?? everything))
            findings.push(finding);
    }
    return {
        summary: (0,report/* summarize */.eh)(total, uses),
        uses,
        findings: findings.sort(model_finding/* byPlace */.hz),
        contents,
        failed: findings.some((finding) => finding.blamed && (0,model_finding/* isNamed */.ev)(finding, settings.failOn)),
        silentRegistries: answers.silentRegistries(),
        timeWasUp: beside?.timeWasUp === true || uses.some(isCutShort),
        purpose: parts.purpose,
        pin: settings.pin,
        isOfChange: blame !== undefined,
    };
}
const everything = () => true;
function isCutShort({ failure, unreadPin }) {
    return failure?.kind === 'time-up' || unreadPin?.kind === 'time-up';
}
function isEditForbidden(judged, ignore) {
    const rule = judgement/* EDITED_FOR */.qG[judged.status];
    return rule !== undefined && (0,model_ignore/* ignoredRules */.ec)(judged.use, ignore)(rule);
}


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _model_list_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4400);

function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function tally({ summary, isOfChange }) {
    if (summary.files === 0)
        return isOfChange ? 'This change adds or edits no Dockerfile.' : 'No Dockerfile found.';
    const states = [
        [summary.dead, 'dead'],
        [summary.stale, 'stale'],
        [summary.unpinned, 'not pinned'],
        [summary.untracked, 'without a tag'],
        [summary.unresolved, 'not resolved'],
        [summary.fresh, 'fresh'],
        [summary.skipped, 'skipped'],
    ];
    const parts = states.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const what = `${count(summary.references, 'image reference')} in ${count(summary.files, 'file')}`;
    return parts.length === 0 ? `${what}.` : `${what}: ${(0,_model_list_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .H)(parts)}.`;
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ moved),
/* harmony export */   s: () => (/* binding */ passages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8908);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2088);



function passages(sources, destination, { by, root, folder, variables }) {
    const to = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(destination, folder, variables);
    if (to === undefined)
        return [];
    const isInto = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(destination);
    return sources.flatMap((source) => {
        const from = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(source.replace(/\/\*$/, ''), root, variables);
        if (from === undefined || /[*?[]/.test(from))
            return [];
        return [{ from, to, by, isContents: /\/[*.]$/.test(source), isInto }];
    });
}
function moved(artifact, passage) {
    const { path, isFolder } = artifact;
    const { from, to, by, isContents, isInto } = passage;
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(from));
    if (path !== from && (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, from)) {
        const behind = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(from, path);
        const places = by === 'cp' && !isContents ? [to, inside] : [to];
        return places.map((place) => ({ ...artifact, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place, behind) }));
    }
    if (path === from && isFolder) {
        const places = by === 'cp' && !isContents ? [to, inside] : [to];
        return places.map((place) => ({ ...artifact, path: place }));
    }
    if (path === from) {
        if (isContents)
            return [];
        return (isInto ? [inside] : [to, inside]).map((place) => ({ ...artifact, path: place }));
    }
    return isFolder && (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(from, path) ? parts(artifact, passage, inside) : [];
}
function isOfOthers({ others = NONE, path, kind, holds }, from) {
    if (kind !== 'program' && (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainName */ .sh)(from))
        return true;
    if (holds === undefined && others.has(`${path}/`))
        return true;
    for (let part = from; part !== path; part = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(part))
        if (others.has(part))
            return true;
    return false;
}
const NONE = new Set();
const NO_PROGRAM = /^(?:(?:docker-?)?entrypoint|start|run|init|license|readme|makefile|dockerfile|vendor|configs?|static|public|assets|templates|migrations|views|web|ui|dist|data|docs|scripts)$/i;
function parts(artifact, { from, to }, inside) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(from);
    if (isOfOthers(artifact, from))
        return [];
    if (artifact.holds === 'one program') {
        const isProgram = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from) === artifact.path && /^[a-z0-9][\w-]*$/i.test(name) && !NO_PROGRAM.test(name);
        if (!isProgram)
            return [];
    }
    if (artifact.language === 'node' && artifact.kind === 'packages')
        return [];
    const isFolder = artifact.kind !== 'program' || artifact.language === 'elixir';
    return [to, inside].map((path) => ({ ...artifact, path, isFolder, holds: undefined }));
}


/***/ }),

/***/ 3479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hasUnknownFlags),
/* harmony export */   y: () => (/* binding */ flagValue)
/* harmony export */ });
function flagValue(words, ...flags) {
    let value;
    for (const [index, word] of words.entries()) {
        for (const flag of flags) {
            if (word === flag)
                value = words[index + 1];
            else if (word.startsWith(`${flag}=`))
                value = word.slice(flag.length + 1);
        }
    }
    return value;
}
function hasUnknownFlags({ words, variables }) {
    return words.some((word) => {
        const [, name] = /^\$(?:\{?(\w+))?/.exec(word) ?? [undefined, undefined];
        return word.startsWith('$') && (name === undefined || variables.get(name) === undefined);
    });
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ns: () => (/* binding */ artifactsOf),
  _v: () => (/* binding */ artifactsOfImage),
  ph: () => (/* binding */ officialName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/model/reference.js
var reference = __nccwpck_require__(811);
// EXTERNAL MODULE: ./lib/rules/advice/artifact.js
var artifact = __nccwpck_require__(3479);
// EXTERNAL MODULE: ./lib/rules/advice/compiled.js
var compiled = __nccwpck_require__(7998);
// EXTERNAL MODULE: ./lib/rules/advice/scenes.js
var scenes = __nccwpck_require__(2088);
;// CONCATENATED MODULE: ./lib/rules/advice/bundled.js





const dotnetPrograms = (command) => {
    const [program = '', verb, ...rest] = command.words;
    if (external_node_path_.posix.basename(program) !== 'dotnet' || verb !== 'publish' || (0,artifact/* hasUnknownFlags */.m)(command))
        return [];
    const output = (0,artifact/* flagValue */.y)(rest, '-o', '--output');
    const platform = (0,artifact/* flagValue */.y)(rest, '-r', '--runtime') ?? property(rest, 'RuntimeIdentifier') ?? '';
    const libc = libcOf((0,scenes/* expanded */.sz)(platform, command.variables) ?? platform);
    const isStatic = rest.some((word) => /StaticExecutable/i.test(word));
    if (output === undefined || libc === undefined || isStatic || !isNative(rest))
        return [];
    const more = {
        kind: 'program',
        language: 'dotnet',
        libc,
        subject: 'the program',
        remedy: 'Publish it for the libc of the image that runs it: linux-x64 is for glibc, linux-musl-x64 for musl.',
        unless: undefined,
    };
    return (0,compiled/* found */.F9)(command, output, true, more, `dotnet publish -r ${platform}`);
};
function libcOf(platform) {
    if (/^(?:linux-musl|alpine[\d.]*)-/.test(platform))
        return 'musl';
    return /^linux-(?:x64|x86|arm|arm64)$/.test(platform) ? 'glibc' : undefined;
}
function isNative(words) {
    if (['PublishSingleFile', 'PublishAot'].some((name) => property(words, name) === 'true'))
        return true;
    const at = words.findIndex((word) => /^--(?:self-contained|sc)$/.test(word));
    const flag = at < 0 ? (0,artifact/* flagValue */.y)(words, '--self-contained', '--sc') : words[at + 1] === 'false' ? 'false' : 'true';
    return (flag ?? property(words, 'SelfContained')) === 'true';
}
function property(words, name) {
    const pattern = new RegExp(`^(?:-p|/p|--?property|/property):(?:.*;)?${name}=([^;]*)`, 'i');
    return words.map((word) => pattern.exec(word)?.[1]?.toLowerCase()).findLast((value) => value !== undefined);
}
const elixirReleases = (command) => {
    const [program = '', verb, ...rest] = command.words;
    const { variables } = command;
    if (external_node_path_.posix.basename(program) !== 'mix' || verb !== 'release' || (0,artifact/* hasUnknownFlags */.m)(command))
        return [];
    const environment = variables.has('MIX_ENV') ? variables.get('MIX_ENV') : 'dev';
    const byDefault = environment === undefined ? undefined : `_build/${environment}/rel`;
    const path = (0,artifact/* flagValue */.y)(rest, '--path') ?? byDefault;
    if (path === undefined)
        return [];
    return (0,compiled/* found */.F9)(command, path, true, {
        kind: 'program',
        language: 'elixir',
        subject: 'the release',
        remedy: 'Build the release on an image with the same libc.',
        unless: 'comes without Erlang',
    });
};
const bunPrograms = (command) => {
    const [program = '', verb, ...rest] = command.words;
    if (external_node_path_.posix.basename(program) !== 'bun' || verb !== 'build' || !rest.includes('--compile'))
        return [];
    const output = (0,artifact/* flagValue */.y)(rest, '--outfile');
    if (output === undefined || (0,artifact/* hasUnknownFlags */.m)(command))
        return [];
    const target = (0,artifact/* flagValue */.y)(rest, '--target') ?? 'bun';
    const { registry, repository, tag = '' } = command.run.stage.root ?? {};
    const isOfBun = registry === reference/* DOCKER_HUB */.Xb && repository === 'oven/bun' && tag !== '' && !tag.includes('alpine');
    const own = isOfBun || command.traits.libc === 'glibc' ? 'glibc' : undefined;
    const libc = target === 'bun' ? own : libcOfTarget(target);
    if (libc === undefined)
        return [];
    const more = {
        kind: 'program',
        language: 'node',
        libc,
        subject: 'the program',
        remedy: 'Name the libc of the image that runs it: --target=bun-linux-x64 is for glibc, bun-linux-x64-musl for musl.',
        unless: undefined,
    };
    return (0,compiled/* found */.F9)(command, output, false, more, `bun build --compile${target === 'bun' ? '' : ` --target=${target}`}`);
};
function libcOfTarget(target) {
    if (!/^bun-linux-(?:x64|arm64|aarch64)(?:-|$)/.test(target))
        return undefined;
    return target.includes('-musl') ? 'musl' : 'glibc';
}

// EXTERNAL MODULE: ./lib/rules/advice/go-programs.js
var go_programs = __nccwpck_require__(2505);
// EXTERNAL MODULE: ./lib/rules/advice/context-sources.js
var context_sources = __nccwpck_require__(333);
// EXTERNAL MODULE: ./lib/rules/advice/musl-packages.js
var musl_packages = __nccwpck_require__(8116);
// EXTERNAL MODULE: ./lib/rules/advice/install-words.js
var install_words = __nccwpck_require__(2974);
;// CONCATENATED MODULE: ./lib/rules/advice/pure-packages.js

const PURE = {
    npm: new Set([
        'ajv',
        'async',
        'axios',
        'bcryptjs',
        'bluebird',
        'body-parser',
        'cheerio',
        'class-transformer',
        'class-validator',
        'commander',
        'compression',
        'connect',
        'cookie-parser',
        'cors',
        'csv-parse',
        'date-fns',
        'dayjs',
        'debug',
        'dotenv',
        'ejs',
        'express',
        'express-rate-limit',
        'express-session',
        'express-validator',
        'fastify',
        'form-data',
        'glob',
        'got',
        'graphql',
        'handlebars',
        'helmet',
        'http-errors',
        'http-proxy-middleware',
        'immutable',
        'ioredis',
        'joi',
        'js-yaml',
        'jsonwebtoken',
        'knex',
        'koa',
        'koa-router',
        'lodash',
        'luxon',
        'markdown-it',
        'marked',
        'mime',
        'minimist',
        'moment',
        'mongodb',
        'mongoose',
        'morgan',
        'ms',
        'multer',
        'mustache',
        'mysql2',
        'nanoid',
        'node-fetch',
        'nodemailer',
        'passport',
        'passport-jwt',
        'passport-local',
        'path-to-regexp',
        'pg',
        'pino',
        'pug',
        'qs',
        'ramda',
        'react',
        'react-dom',
        'redis',
        'reflect-metadata',
        'rxjs',
        'semver',
        'sequelize',
        'serve-static',
        'slugify',
        'socket.io',
        'tslib',
        'underscore',
        'uuid',
        'vue',
        'winston',
        'ws',
        'xml2js',
        'yaml',
        'yargs',
        'zod',
    ]),
    pypi: new Set([
        'asgiref',
        'attrs',
        'beautifulsoup4',
        'boto3',
        'botocore',
        'bottle',
        'build',
        'certifi',
        'charset-normalizer',
        'click',
        'colorama',
        'django',
        'django-cors-headers',
        'django-environ',
        'djangorestframework',
        'flask',
        'flask-cors',
        'gunicorn',
        'h11',
        'httpx',
        'idna',
        'itsdangerous',
        'jinja2',
        'markupsafe',
        'marshmallow',
        'packaging',
        'pip',
        'pipenv',
        'poetry',
        'prometheus-client',
        'pyjwt',
        'pymysql',
        'python-dateutil',
        'python-dotenv',
        'pytz',
        'requests',
        'rich',
        'setuptools',
        'six',
        'sqlparse',
        'tabulate',
        'toml',
        'tqdm',
        'typer',
        'urllib3',
        'uv',
        'uvicorn',
        'virtualenv',
        'waitress',
        'werkzeug',
        'wheel',
        'whitenoise',
    ]),
};
function isPure(ecosystem, { name, hasExtras }) {
    return !hasExtras && PURE[ecosystem].has(name);
}
function wished(text) {
    const name = /^[\w.-]+/.exec(text)?.[0] ?? '';
    const hasExtras = !/^(?:[=<>~!; ].*)?$/.test(text.slice(name.length));
    return { name: (0,install_words/* pypiName */.sS)(name), hasExtras };
}

;// CONCATENATED MODULE: ./lib/rules/advice/compiled-parts.js



function compiledParts(command, { ecosystem, names, files, locks }) {
    const { file, chain, run } = command;
    const isOneOf = (wanted, path) => {
        const there = (0,context_sources/* namesAt */.Qo)(path, run.step, chain, file.stages);
        return wanted.some((name) => there.has(name));
    };
    const locked = file.locks.filter((lock) => lock.ecosystem === ecosystem && isOneOf(locks, lock.file));
    if (locked.length > 0)
        return [...new Set(locked.flatMap(({ compiled }) => compiled))];
    const listed = file.requirements.filter((one) => one.ecosystem === ecosystem && isOneOf(files, one.file));
    const wishes = [...names.map(wished), ...listed.filter(({ isDevelopment }) => !isDevelopment)];
    const known = wishes.filter(({ name }) => Object.hasOwn(musl_packages/* MUSL_SUPPORT */.y[ecosystem], name)).map(({ name }) => name);
    if (known.length > 0)
        return [...new Set(known)];
    const isAllKnown = files.every((name) => listed.some((one) => isOneOf([name], one.file)));
    return isAllKnown && wishes.every((wish) => isPure(ecosystem, wish)) ? [] : undefined;
}

// EXTERNAL MODULE: ./lib/rules/advice/package-installs.js
var package_installs = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./lib/rules/advice/interpreted.js






const nodePackages = (command) => {
    const [program = '', ...rest] = command.words;
    const name = external_node_path_.posix.basename(program);
    const [verb = name === 'yarn' ? 'install' : ''] = (0,install_words/* plainWords */.c5)(rest);
    if (!/^(?:npm|yarn|pnpm|bun)$/.test(name) || !/^(?:ci|clean-install|install|i)$/.test(verb))
        return [];
    const isOther = rest.some((word) => /^(?:-g|--global|--location=global|--(?:libc|os|cpu|target|package-lock-only).*)$/.test(word));
    if (isOther || /npm_config_(?:libc|platform|arch|target)/i.test([...command.variables.keys()].join(' ')))
        return [];
    if ((0,artifact/* hasUnknownFlags */.m)(command) || (0,install_words/* plainWords */.c5)(rest).length > 1)
        return [];
    const folder = (0,artifact/* flagValue */.y)(rest, '--prefix', '--cwd', '--dir', '-C') ?? '.';
    const locks = name === 'npm' ? ['package-lock.json', 'npm-shrinkwrap.json'] : [];
    const compiled = compiledParts(command, { ecosystem: 'npm', names: [], files: ['package.json'], locks });
    return interpreted_packages(command, 'node', external_node_path_.posix.join(folder, 'node_modules'), `${name} ${verb}`, compiled);
};
const pythonPackages = (command) => {
    if ((0,artifact/* hasUnknownFlags */.m)(command))
        return [];
    const [first, second] = command.words;
    const compiledOf = (names, files) => compiledParts(command, { ecosystem: 'pypi', names, files, locks: [] });
    if (first === 'uv' && second === 'sync') {
        const folder = command.variables.get('UV_PROJECT_ENVIRONMENT') ?? '.venv';
        return interpreted_packages(command, 'python', folder, 'uv sync', compiledOf([], ['pyproject.toml']));
    }
    const words = (0,install_words/* pipWords */.FN)(command.words);
    if (words === undefined)
        return [];
    const [name, verb, ...rest] = words;
    if (rest.some((word) => /^--(?:platform|only-binary|abi|implementation|dry-run|python-platform)/.test(word)))
        return [];
    const files = (0,package_installs/* requirementFiles */.VH)(rest);
    if (verb === 'wheel' && rest.includes('--no-deps') && files.length === 0)
        return [];
    const path = verb === 'wheel' ? wheelFolder(rest) : verb === 'install' ? installFolder(command, rest) : undefined;
    if (path === undefined)
        return [];
    const listed = files.map((file) => external_node_path_.posix.basename(file));
    const found = interpreted_packages(command, 'python', path, `${name} ${verb}`, compiledOf((0,install_words/* pipNames */.A6)(rest), listed));
    return verb === 'wheel' ? found.map((one) => ({ ...one, kind: 'wheels', remedy: WHEELS_REMEDY })) : found;
};
const WHEELS_REMEDY = 'Build them on an image with the same libc.';
function wheelFolder(words) {
    return (0,artifact/* flagValue */.y)(words, '-w', '--wheel-dir') ?? '.';
}
function installFolder(command, words) {
    const own = (0,artifact/* flagValue */.y)(words, '--prefix', '--target', '-t');
    if (own !== undefined)
        return own;
    if ((0,artifact/* flagValue */.y)(words, '--root') !== undefined)
        return undefined;
    if (words.includes('--user'))
        return '/root/.local';
    const inVenv = /^(\/.+)\/bin\/[\w.]+$/.exec(command.words[0] ?? '')?.[1];
    const venv = command.variables.get('VIRTUAL_ENV') ?? activated(command) ?? venvOnPath(command) ?? inVenv;
    return venv !== undefined && !venv.startsWith('/usr') ? venv : sitePackages(command);
}
function sitePackages({ official, run }) {
    const version = official === 'python' ? /^3\.\d+/.exec(run.stage.root?.tag ?? '')?.[0] : undefined;
    return version === undefined ? undefined : `/usr/local/lib/python${version}/site-packages`;
}
function activated({ run }) {
    return /(?:^|\s)(?:\.|source)\s+(\S+)\/bin\/activate/.exec(run.step.text)?.[1];
}
function venvOnPath({ variables }) {
    return /^"?(\/[^:$]*venv[^:$]*)\/bin:/.exec(variables.get('PATH') ?? '')?.[1];
}
function interpreted_packages(command, language, path, shown, compiled) {
    const absolute = (0,scenes/* absolutePath */.Hi)(path, command.folder, command.variables);
    if (absolute === undefined || compiled?.length === 0)
        return [];
    return [
        {
            kind: 'packages',
            language,
            path: absolute,
            isFolder: true,
            compiled,
            made: { command: shown, line: command.run.step.range.start.line },
            remedy: 'Install them on an image with the same libc.',
            unless: undefined,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/advice/java-runtimes.js



const VALUED = /^(?:--(?:add-modules|limit-modules|module-path|launcher|compress|vm|exclude-files|endian)|-p)$/;
const OWN_MODULES = /^(?:\$(?:JAVA_HOME|\{JAVA_HOME\})|\/opt\/java\/openjdk|\/usr\/lib\/jvm\/[^/]+)\/jmods\/?$/;
const javaRuntimes = (command) => {
    const [program = '', ...rest] = command.words;
    if (external_node_path_.posix.basename(program) !== 'jlink' || !hasOwnJdk(command))
        return [];
    const output = (0,artifact/* flagValue */.y)(rest, '--output');
    const modules = (0,artifact/* flagValue */.y)(rest, '--module-path', '-p') ?? '';
    const isForOther = modules.split(':').some((path) => path.includes('jmods') && !OWN_MODULES.test(path));
    const flags = rest.filter((_, index) => !VALUED.test(rest[index - 1] ?? ''));
    if (output === undefined || isForOther || (0,artifact/* hasUnknownFlags */.m)({ ...command, words: flags }))
        return [];
    const more = {
        kind: 'program',
        language: 'java',
        subject: 'the runtime that it writes',
        remedy: 'Run jlink on a JDK with the same libc.',
        unless: undefined,
    };
    return (0,compiled/* found */.F9)(command, javaIn(output), false, more, 'jlink');
};
function hasOwnJdk({ traits, packages }) {
    if (traits.libc === 'glibc' || traits.language === 'java')
        return true;
    return [...packages].some((name) => name !== undefined && /^openjdk|corretto|^java-/.test(name));
}
function officialJava(name, tag) {
    const major = /^\d+/.exec(tag ?? '')?.[0];
    if (name === 'eclipse-temurin' || name === 'ibm-semeru-runtimes')
        return [javaIn('/opt/java/openjdk')];
    if (name === 'amazoncorretto') {
        const own = major === undefined ? [] : [`java-${major === '8' ? '1.8.0' : major}-amazon-corretto`];
        return ['default-jvm', ...own].map((folder) => javaIn(`/usr/lib/jvm/${folder}`));
    }
    if (name !== 'openjdk' || major === undefined)
        return [];
    return ['/usr/local', '/usr/java', '/opt'].map((folder) => javaIn(`${folder}/openjdk-${major}`));
}
function javaIn(home) {
    return external_node_path_.posix.join(home, 'bin/java');
}

;// CONCATENATED MODULE: ./lib/rules/advice/artifacts.js





const READERS = [
    go_programs/* goPrograms */.Y,
    compiled/* rustPrograms */.MU,
    compiled/* swiftPrograms */.ts,
    compiled/* cPrograms */.xt,
    compiled/* nativeImages */.Cq,
    javaRuntimes,
    dotnetPrograms,
    elixirReleases,
    bunPrograms,
    nodePackages,
    pythonPackages,
];
function artifactsOf(command) {
    return READERS.flatMap((read) => read(command));
}
const INTERPRETERS = {
    node: { language: 'node', path: '/usr/local/bin/node' },
    php: { language: 'php', path: '/usr/local/bin/php' },
    python: { language: 'python', path: '/usr/local/bin/python3' },
    ruby: { language: 'ruby', path: '/usr/local/bin/ruby' },
};
function artifactsOfImage(root) {
    const name = officialName(root) ?? '';
    const interpreter = Object.hasOwn(INTERPRETERS, name) ? INTERPRETERS[name] : undefined;
    const java = officialJava(name, root?.tag).map((path) => ({ language: 'java', path }));
    const remedy = 'Copy it from an image with the same libc.';
    const more = { kind: 'program', isFolder: false, made: undefined, remedy, unless: undefined };
    return [...(interpreter === undefined ? [] : [interpreter]), ...java].map((one) => ({ ...one, ...more }));
}
function officialName(root) {
    return /(?:^|\/)library\/([^/]+)$/.exec(root?.repository ?? '')?.[1];
}


/***/ }),

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ shownStage),
/* harmony export */   BD: () => (/* binding */ finalStage),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   aH: () => (/* binding */ shownRoot),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   pF: () => (/* binding */ matchAt)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);

function chainOf({ stages }, stage) {
    const chain = [stage];
    for (let { base } = stage; base.kind === 'stage';) {
        const parent = stages[base.index];
        if (parent === undefined || parent.index >= (chain[0]?.index ?? 0))
            break;
        chain.unshift(parent);
        base = parent.base;
    }
    return chain;
}
function stepsOf(file, stage) {
    return chainOf(file, stage).flatMap(({ steps }) => steps);
}
function only(steps, kind) {
    return steps.filter((step) => step.kind === kind);
}
function finalStage({ stages }) {
    return stages.find(({ isFinal }) => isFinal);
}
function leaves({ stages }) {
    const parents = new Set(stages.map(({ base }) => (base.kind === 'stage' ? base.index : -1)));
    return stages.filter(({ index }) => !parents.has(index));
}
function shownStage({ name, range }) {
    return name === undefined ? `the stage of line ${range.start.line}` : `stage "${name}"`;
}
function shownRoot({ root, traits }) {
    return root === undefined ? traits.label : (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shownReference */ .Xu)(root);
}
function matchAt({ file }, range, message) {
    return { file, range, causes: [], message };
}


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ nativeImages),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   MU: () => (/* binding */ rustPrograms),
/* harmony export */   ts: () => (/* binding */ swiftPrograms),
/* harmony export */   xt: () => (/* binding */ cPrograms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3479);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2088);



const rustPrograms = (command) => {
    const { words, variables, traits } = command;
    const [program = '', ...all] = words;
    const rest = all.filter((word) => !word.startsWith('+'));
    const verb = rest.find((word) => !word.startsWith('-'));
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program) !== 'cargo' || (verb !== 'build' && verb !== 'install'))
        return [];
    if (traits.libc !== 'glibc' || (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUnknownFlags */ .m)(command))
        return [];
    const target = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '--target') ?? variables.get('CARGO_BUILD_TARGET') ?? '';
    const flags = [variables.get('RUSTFLAGS') ?? '', ...rest].join(' ');
    if (variables.has('CARGO_BUILD_TARGET') && variables.get('CARGO_BUILD_TARGET') === undefined)
        return [];
    if (/crt-static|\$/.test(flags) || (target !== '' && !/^[\w-]+-linux-gnu$/.test(target)))
        return [];
    const more = {
        kind: 'program',
        language: 'rust',
        remedy: 'Build it for a musl target, or on an image with musl.',
        unless: undefined,
    };
    if (verb === 'install') {
        const home = variables.get('CARGO_HOME') ?? (command.official === 'rust' ? '/usr/local/cargo' : undefined);
        const root = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '--root') ?? variables.get('CARGO_INSTALL_ROOT') ?? home;
        return root === undefined ? [] : found(command, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, 'bin'), true, more);
    }
    const output = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '--target-dir') ?? variables.get('CARGO_TARGET_DIR') ?? 'target';
    const profile = rest.includes('--release') || rest.includes('-r') ? 'release' : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '--profile');
    return found(command, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(output, target, profile ?? 'debug'), true, more);
};
const swiftPrograms = (command) => {
    const [program = '', verb, ...rest] = command.words;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program) !== 'swift' || verb !== 'build' || command.traits.libc !== 'glibc')
        return [];
    const isOther = rest.some((word) => /static-executable|musl|^--(?:swift-sdk|triple|destination|sdk|show-bin-path)/.test(word));
    if (isOther || (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUnknownFlags */ .m)(command))
        return [];
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '--package-path') ?? '.', '.build');
    const output = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '--scratch-path', '--build-path') ?? own;
    const profile = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '-c', '--configuration') ?? 'debug';
    return found(command, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(output, profile), true, {
        kind: 'program',
        language: 'swift',
        remedy: 'Run it on an image with glibc, or build it with the static SDK for Linux.',
        unless: undefined,
    });
};
const nativeImages = (command) => {
    const [program = '', ...rest] = command.words;
    const { registry, repository = '' } = command.run.stage.root ?? {};
    const isOfGraal = /^(?:ghcr\.io|container-registry\.oracle\.com)$/.test(registry ?? '') && repository.startsWith('graalvm/');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program) !== 'native-image' || !(isOfGraal || command.traits.libc === 'glibc'))
        return [];
    const output = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '-o');
    const flags = [...rest, command.variables.get('NATIVE_IMAGE_OPTIONS') ?? ''].join(' ');
    const isOther = /static|musl|--shared|--target|-H:(?:Name|Path)=|(?:^|\s)@/i.test(flags);
    if (output === undefined || isOther || (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUnknownFlags */ .m)(command))
        return [];
    const more = {
        kind: 'program',
        language: 'graalvm',
        libc: 'glibc',
        subject: 'the program',
        remedy: 'Link it with --static and --libc=musl, or run it on an image with glibc.',
        unless: 'is linked statically by a native-image.properties',
    };
    return found(command, output, false, more, program);
};
const cPrograms = (command) => {
    const [program = '', ...rest] = command.words;
    const compiler = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program);
    if (!/^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(compiler) || (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .hasUnknownFlags */ .m)(command))
        return [];
    const flags = [command.variables.get('LDFLAGS') ?? '', ...rest];
    const isOther = flags.some((word) => /^-(?:c|S|E|M|MM|r|shared|dumpmachine|nostdlib|nolibc|nodefaultlibs|ffreestanding|-version)$|static|^--?(?:target|sysroot)|\$/.test(word));
    if (isOther || !rest.some((word) => /\.(?:c|cc|cpp|cxx|o)$/.test(word)))
        return [];
    const more = { kind: 'program', language: 'c', remedy: 'Link it with -static.', unless: undefined };
    return found(command, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(rest, '-o') ?? 'a.out', false, more, program);
};
function found({ folder, variables, words, run }, path, isFolder, more, shown = words.slice(0, 2).join(' ')) {
    const absolute = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)(path, folder, variables);
    const made = { command: shown, line: run.step.range.start.line };
    return absolute === undefined ? [] : [{ ...more, path: absolute, isFolder, made }];
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ namesAt),
/* harmony export */   S1: () => (/* binding */ contextSources),
/* harmony export */   VJ: () => (/* binding */ contextPath),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* unused harmony export brings */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function contextSources(step) {
    if (step.kind === 'run')
        return step.mounts.flatMap(mounted);
    if (step.kind !== 'copy' || step.from !== undefined)
        return [];
    const files = step.sources.filter((source) => !source.includes('://'));
    return files.map((source) => ({ source, target: step.destination }));
}
function mounted({ type, from, source = '.', target }) {
    return type === 'bind' && from === undefined ? [{ source, target }] : [];
}
function contextPath(source) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, '');
}
function brings(source, file) {
    const path = contextPath(source);
    if (path === '')
        return true;
    const own = file.split('/');
    const parts = path.split('/');
    return own.some((_, start) => start + parts.length <= own.length && parts.every((part, index) => fits(own[start + index] ?? '', part)));
}
function namesAt(path, at, chain, stages) {
    const names = new Set();
    for (const step of chain.flatMap(({ steps }) => steps)) {
        const sources = step.kind === 'run' && step !== at ? [] : contextSources(step);
        for (const { source, target } of sources) {
            if (!brings(source, path))
                continue;
            names.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
            if (target !== undefined && !target.endsWith('/'))
                names.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(target));
        }
        const { from, sources: copied } = step.kind === 'copy' ? step : { from: undefined, sources: [] };
        const other = from?.kind === 'stage' ? stages[from.index] : undefined;
        const isKept = copied.some((source) => brings(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)));
        if (isKept && other?.steps.some((each) => contextSources(each).some(({ source }) => brings(source, path))))
            names.add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        if (step === at)
            break;
    }
    return names;
}
const MAX_STARS = 3;
function fits(name, glob) {
    if (!/[*?[]/.test(glob))
        return name === glob;
    const stars = glob.split(/\*+/).length - 1;
    if (stars > MAX_STARS)
        return false;
    const pattern = glob.replace(/\*+|\?|\[\^?[^\]\\[]+\]|[\s\S]/g, (piece) => {
        if (piece.startsWith('*'))
            return '.*';
        if (piece === '?')
            return '.';
        return piece.length > 1 ? piece : piece.replace(/[.\\+*^$(){}|[\]/]/, '\\$&');
    });
    return matches(pattern, name);
}
function matches(pattern, name) {
    try {
        return new RegExp(`^${pattern}$`, 's').test(name);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ startWords),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   lS: () => (/* binding */ copiesOf),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   we: () => (/* binding */ mayBringTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1284);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2088);



function copiesOf(scenes) {
    return scenes.flatMap((scene) => (scene.step.kind === 'copy' ? [{ ...scene, step: scene.step }] : []));
}
function names({ sources, destination }, pattern) {
    return [...sources, destination].some((path) => pattern.test(path));
}
function mayBringTree({ step, workdir, variables }, folders, starts) {
    const destination = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(step.destination, workdir, variables);
    if (destination !== undefined && !folders.test(destination))
        return false;
    return step.sources.some((source) => !isPlainFile(source, destination ?? '/', starts));
}
function startWords(steps) {
    return new Set((0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(steps, 'start').flatMap(({ words }) => [...words, ...scriptWords(words)]));
}
function scriptWords([program = '', flag = '', script = '']) {
    return /^(?:.*\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(flag) ? script.split(/[\s;&|]+/) : [];
}
const PLAIN = /\.(?:bash|cfg|cnf|conf|crt|cer|css|go|html?|ini|jar|js|json|key|md|pem|properties|py|sh|toml|txt|war|wasm|xml|ya?ml)$/i;
function isPlainName(path) {
    return PLAIN.test(path);
}
function isPlainFile(source, destination, starts) {
    if (/[*?[$]/.test(source) || source.endsWith('/'))
        return false;
    if (isPlainName(source))
        return true;
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source);
    return [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(destination, name), destination, name, `./${name}`].some((path) => starts.has(path));
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ reinstalledBy),
/* harmony export */   bb: () => (/* binding */ movedBy),
/* harmony export */   n$: () => (/* binding */ reinstalledIn),
/* harmony export */   xO: () => (/* binding */ writtenBy),
/* harmony export */   yV: () => (/* binding */ removedBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3479);
/* harmony import */ var _artifact_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6730);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2088);




const VALUED = /^(?:-[a-zA-Z]*[mogSt]|--(?:mode|owner|group|suffix|target-directory))$/;
function movedBy({ words, folder, variables }) {
    const [first = '', ...rest] = words;
    const program = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first);
    const isMove = program === 'mv';
    const isOther = program === 'install' && rest.some((word) => /^-[a-zA-Z]*d|^--directory/.test(word));
    if (!/^(?:cp|mv|install)$/.test(program) || isOther)
        return { isMove, passages: [] };
    const target = rest.find((_, index) => /^-[a-zA-Z]*t$|^--target-directory$/.test(rest[index - 1] ?? ''));
    const plain = rest.filter((word, index) => !word.startsWith('-') && !isValue(rest[index - 1], program));
    const sources = target === undefined ? plain.slice(0, -1) : plain;
    const destination = target === undefined ? plain.at(-1) : `${target}/`;
    if (destination === undefined)
        return { isMove, passages: [] };
    return { isMove, passages: (0,_artifact_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .passages */ .s)(sources, destination, { by: 'cp', root: folder, folder, variables }) };
}
function isValue(before, program) {
    if (before === undefined || !VALUED.test(before))
        return false;
    return program === 'install' || /t$|S$|^--(?:suffix|target)/.test(before);
}
const ANYTHING = /^(?:make|ninja|cmake|meson|sh|bash|ash|dash|tar|unzip|rsync|\.\/.*|.*\.sh|[^/]+\/.*)$/;
const COMMAND_FOLDERS = ['/bin', '/sbin', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];
const INTO = /^(?:-C|-d|-b|--directory|--bindir|--bin-dir|--install-dir|--root|--target-dir)$/;
function writtenBy({ words, folder, variables }) {
    const [program = '', ...rest] = words;
    const files = [(0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y)(rest, '-o', '-O', '--output', '--output-document', '--outfile'), linked(program, rest)];
    const folders = [
        ...rest.filter((_, index) => INTO.test(rest[index - 1] ?? '')).flatMap((into) => [into, `${into}/bin`]),
        ...rest
            .flatMap((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix|--root)=(.+)$/.exec(word)?.[1] ?? [])
            .flatMap((into) => [into, `${into}/bin`]),
        ...(ANYTHING.test(program) ? COMMAND_FOLDERS : []),
    ];
    return [
        ...files.flatMap((file) => pathsOf(file, file !== undefined && /(?:^|\/)\.?$/.test(file) ? '/' : '')),
        ...folders.flatMap((into) => pathsOf(into, '/')),
    ];
    function pathsOf(path, end) {
        const absolute = path === undefined ? undefined : (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(path, folder, variables);
        return absolute === undefined ? [] : [`${absolute}${end}`];
    }
}
function linked(program, rest) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program) === 'ln' ? rest.at(-1) : undefined;
}
function removedBy({ words, folder, variables }) {
    const [first = '', ...rest] = words;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first) !== 'rm')
        return [];
    return rest.flatMap((word) => {
        const path = word.startsWith('-') ? undefined : (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(word.replace(/\/\*$/, ''), folder, variables);
        return path === undefined ? [] : [path];
    });
}
const INSTALLERS = {
    npm: 'node',
    yarn: 'node',
    pnpm: 'node',
    bun: 'node',
    pip: 'python',
    pip3: 'python',
    uv: 'python',
    poetry: 'python',
};
function reinstalledIn(words) {
    const isModule = /^(?:.*\/)?python[\d.]*$/.test(words[0] ?? '') && words[1] === '-m';
    const [program = '', ...rest] = isModule ? words.slice(2) : words;
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program).replace(/^pip[\d.]+$/, 'pip');
    const language = Object.hasOwn(INSTALLERS, name) ? INSTALLERS[name] : undefined;
    const installs = rest.some((word) => /^(?:ci|install|i|rebuild|sync)$/.test(word)) || (name === 'yarn' && !rest[0]);
    return language !== undefined && installs ? [language] : [];
}
function reinstalledBy(script) {
    const languages = Object.entries(INSTALLERS).filter(([name]) => new RegExp(`\\b${name}\\b`).test(script));
    return [...new Set(languages.map(([, language]) => language))];
}


/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ goInstalled),
/* harmony export */   Y: () => (/* binding */ goPrograms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3479);
/* harmony import */ var _compiled_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7998);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2088);




const C_COMPILERS = ['gcc', 'g++', 'clang', 'build-base', 'build-essential', 'alpine-sdk'];
const GO_PACKAGES = /^(?:go|golang(?:-go|-[\d.]+(?:-go)?)?)$/;
const BY_DEFAULT = {
    remedy: 'Set CGO_ENABLED=0.',
    unless: 'uses neither cgo nor the packages net and os/user',
};
const CHOSEN = {
    remedy: `Build it on an image with the same libc, or on one with musl statically: -ldflags '-extldflags "-static"'.`,
    unless: undefined,
};
const goPrograms = (command) => {
    const [program = '', verb = '', ...rest] = command.words;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program) !== 'go' || (verb !== 'build' && verb !== 'install'))
        return [];
    const isChosen = command.variables.get('CGO_ENABLED') === '1';
    if (!isChosen && (!command.hasDependencies || command.official !== 'golang' || isCgoOff(command)))
        return [];
    if (!hasCompiler(command) || !isPlainGoBuild(rest, command, isChosen))
        return [];
    const more = { kind: 'program', language: 'go', ...(isChosen ? CHOSEN : BY_DEFAULT) };
    const packages = goPackages(rest);
    if (verb === 'install')
        return inFolder(command, goBin(command), packages, more);
    const output = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y)(rest, '-o');
    if (output === undefined)
        return unnamed(command, packages, more);
    const isFolder = packages.length > 1 || /(?:^|\/)\.?$/.test(output);
    if (isFolder && packages.every((path) => programName(command, path) !== undefined) && packages.length > 0)
        return inFolder(command, output, packages, more);
    const holds = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(output, command.folder, command.variables) === command.folder ? 'one program' : undefined;
    return (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, output, isFolder, { ...more, holds });
};
const VALUED = /^--?(?:o|p|C|asmflags|buildmode|compiler|coverpkg|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/;
function goPackages(words) {
    return words.filter((word, index) => !word.startsWith('-') && !VALUED.test(words[index - 1] ?? ''));
}
function inFolder(command, folder, packages, more) {
    const names = packages.map((path) => programName(command, path));
    if (names.length === 0 || names.includes(undefined))
        return (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, folder, true, more);
    return names.flatMap((name = '') => (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name), false, more));
}
function programName({ variables }, path) {
    const plain = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(path, variables)
        ?.replace(/@.*$/, '')
        .replace(/\/v\d+$/, '');
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(plain ?? '.', '.go');
    return plain === undefined || /\.\.|[*?[]/.test(plain) || name === '.' ? undefined : name;
}
function unnamed(command, packages, more) {
    const [first = '.'] = packages;
    const files = packages.filter((name) => name.endsWith('.go'));
    if (files.length > 0)
        return files.length === packages.length ? (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, fileName(first), false, more) : [];
    if (packages.length > 1 || command.words.includes('-C'))
        return [];
    const name = programName(command, first);
    if (name !== undefined)
        return (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, name, false, more);
    if (!/^\.\/?$/.test((0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(first, command.variables) ?? ''))
        return [];
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(command.folder ?? '/');
    const likely = folder === '' ? [] : (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, folder, false, more);
    return [...likely, ...(0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(command, '.', true, { ...more, holds: 'one program' })];
}
function fileName(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, '.go');
}
function isCgoOff({ variables, setsCgo, run }) {
    const setting = variables.has('CGO_ENABLED') ? variables.get('CGO_ENABLED') : '';
    return setting !== '' || setsCgo || /CGO_ENABLED/.test(run.step.text);
}
function hasCompiler({ official, traits, packages }) {
    if (traits.libc === 'glibc' && (official === 'golang' || official === 'gcc'))
        return true;
    return (C_COMPILERS.some((name) => packages.has(name)) ||
        [...packages].some((name) => name !== undefined && GO_PACKAGES.test(name)));
}
function isPlainGoBuild(words, command, isChosen) {
    const { variables } = command;
    if ((0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .hasUnknownFlags */ .m)(command) || (variables.get('GOOS') ?? 'linux') !== 'linux')
        return false;
    if (variables.has('GOARCH') && !isChosen)
        return false;
    const compiler = variables.has('CC') ? (variables.get('CC') ?? '$') : '';
    if (compiler.includes('$'))
        return false;
    const flags = [compiler, ...['GOFLAGS', 'CGO_LDFLAGS'].map((name) => variables.get(name) ?? '')];
    const texts = [...words, ...flags];
    const isSpecial = texts.some((text) => /static|netgo|osusergo|musl|zig|buildmode|-linkmode/.test(text));
    const linker = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y)(words, '-ldflags', '--ldflags') ?? '';
    const isHidden = /(?:^|\s)\$/.test(linker) && (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(linker, '/', variables) === undefined;
    return !isSpecial && !isHidden;
}
function goInstalled(command) {
    const [program = '', verb = '', ...rest] = command.words;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program) !== 'go' || verb !== 'install')
        return [];
    const folder = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(goBin(command), command.folder, command.variables);
    if (folder === undefined)
        return [];
    const names = goPackages(rest).map((path) => programName(command, path) ?? '');
    return (names.length === 0 ? [''] : names).map((name) => `${folder}/${name}`);
}
function goBin({ variables, official }) {
    const path = variables.get('GOPATH') ?? (official === 'golang' ? '/go' : '/root/go');
    return variables.get('GOBIN') ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'bin');
}


/***/ }),

/***/ 2974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ pipNames),
/* harmony export */   FN: () => (/* binding */ pipWords),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   sS: () => (/* binding */ pypiName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

const WITH_VALUES = /^(?:--prefix|--cwd|--dir|-C|--filter|--cache|--cache-folder|--modules-folder|--mutex|--store-dir|--registry|--omit|--only|--include|--loglevel|--reporter|--network-timeout|--network-concurrency)$/;
function plainWords(words) {
    return words.filter((word, index) => !word.startsWith('-') && !WITH_VALUES.test(words[index - 1] ?? ''));
}
function pipWords(words) {
    const [first = '', second = '', third = '', ...rest] = words;
    const program = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first);
    const behind = words.slice(1);
    if (/^pip[\d.]*$/.test(program))
        return ['pip', ...verbFirst(behind)];
    if (/^python[\d.]*$/.test(program) && second === '-m' && third === 'pip')
        return ['pip', ...verbFirst(rest)];
    if (program === 'uv' && second === 'pip')
        return ['uv pip', ...verbFirst(words.slice(2))];
    return undefined;
}
function verbFirst(words) {
    const at = words.findIndex((word) => !word.startsWith('-'));
    return at < 0 ? words : [words[at] ?? '', ...words.slice(0, at), ...words.slice(at + 1)];
}
function pypiName(written) {
    return written.toLowerCase().replace(/[-_.]+/g, '-');
}
const PIP_VALUED = /^(?:-[tricfw]|--(?:target|requirement|prefix|root|index-url|extra-index-url|find-links|constraint|cache-dir|wheel-dir|python|trusted-host|timeout|retries|progress-bar|log|report|src|no-binary))$/;
function pipNames(words) {
    return words.filter((word, index) => !word.startsWith('-') && !PIP_VALUED.test(words[index - 1] ?? ''));
}


/***/ }),

/***/ 9033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ installed),
/* harmony export */   g: () => (/* binding */ managerCall)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2088);


const VERBS_OF_RPM = /^(?:install|localinstall|reinstall|groupinstall|update|upgrade|makecache|remove|erase|clean)$/;
const PROGRAMS = {
    apt: { manager: 'apt', verbs: /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/ },
    'apt-get': { manager: 'apt', verbs: /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove|clean)$/ },
    aptitude: { manager: 'apt', verbs: /^(?:install|update|upgrade|safe-upgrade|full-upgrade|remove|purge)$/ },
    dpkg: { manager: 'apt', verbs: /^(?:-i|--install)$/ },
    apk: { manager: 'apk', verbs: /^(?:add|update|upgrade|del|fix)$/ },
    dnf: { manager: 'dnf', verbs: VERBS_OF_RPM },
    yum: { manager: 'yum', verbs: VERBS_OF_RPM },
    microdnf: { manager: 'microdnf', verbs: VERBS_OF_RPM },
    tdnf: { manager: 'tdnf', verbs: VERBS_OF_RPM },
    zypper: { manager: 'zypper', verbs: /^(?:install|in|update|up|refresh|ref|remove|rm|dup|dist-upgrade)$/ },
    pacman: { manager: 'pacman', verbs: /^-(?:S|U|R)\w*$/ },
};
function managerCall(words) {
    const [first = '', ...rest] = words;
    const program = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first);
    const known = Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program] : undefined;
    const at = known === undefined ? -1 : rest.findIndex((word) => known.verbs.test(word));
    const verb = rest[at];
    if (known === undefined || verb === undefined)
        return undefined;
    const names = rest.slice(at + 1).filter((word) => !word.startsWith('-'));
    return { program, manager: known.manager, verb, names };
}
function installed({ words, variables }) {
    const call = managerCall(words);
    if (call === undefined || !/^(?:install|localinstall|reinstall|add|in|-S\w*)$/.test(call.verb))
        return [];
    return call.names.flatMap((name) => {
        const text = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(name, variables);
        if (text === undefined)
            return [undefined];
        return text.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace(/[=~<>@:].*$/, '')]));
    });
}


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ libcMismatch)
});

// EXTERNAL MODULE: ./lib/model/list-words.js
var list_words = __nccwpck_require__(4400);
// EXTERNAL MODULE: ./lib/rules/advice/chain.js
var chain = __nccwpck_require__(1284);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/rules/advice/artifact.js
var artifact = __nccwpck_require__(3479);
// EXTERNAL MODULE: ./lib/rules/advice/artifacts.js + 5 modules
var artifacts = __nccwpck_require__(7290);
// EXTERNAL MODULE: ./lib/rules/advice/copies.js
var advice_copies = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./lib/rules/advice/file-commands.js
var file_commands = __nccwpck_require__(4194);
// EXTERNAL MODULE: ./lib/rules/advice/install-words.js
var install_words = __nccwpck_require__(2974);
// EXTERNAL MODULE: ./lib/rules/advice/installs.js
var advice_installs = __nccwpck_require__(9033);
// EXTERNAL MODULE: ./lib/rules/advice/scenes.js
var advice_scenes = __nccwpck_require__(2088);
;// CONCATENATED MODULE: ./lib/rules/advice/libc-target.js









const COMPAT = /^(?:gcompat|libc6-compat|glibc.*|musl|musl-dev|musl-tools|alpine-pkg-glibc)$/;
const LIBRARIES = /(?:^|\/)lib(?:32|64|x32)?(?:\/(?!python\d|node_modules|jvm)|$)|ld-(?:linux|musl)|libc\.so|glibc|gcompat/;
const ROOTS = /^\/(?:usr(?:\/local)?|lib|lib64)?$/;
function targetOf(file, stage) {
    const scenes = (0,advice_scenes/* scenesOf */.Zi)((0,chain/* chainOf */.dR)(file, stage));
    const copies = (0,advice_copies/* copiesOf */.lS)(scenes);
    const starts = (0,advice_copies/* startWords */.Ar)(scenes.map(({ step }) => step));
    const commands = (0,advice_scenes/* commandsOf */.Kf)(scenes);
    const brings = copies.some((copy) => (0,advice_copies/* names */.Dy)(copy.step, LIBRARIES) ||
        bringsSystem(file, copy) ||
        (stage.traits.libc === 'none' && (0,advice_copies/* mayBringTree */.we)(copy, ROOTS, starts)));
    const installs = commands.some((command) => (0,advice_installs/* installed */.$)(command).some((name) => name === undefined || COMPAT.test(name))) ||
        scenes.some(({ step }) => step.kind === 'run' && /glibc|libc6|gcompat|musl/.test(step.text));
    const reinstalls = new Set(commands.flatMap(({ words }) => (0,file_commands/* reinstalledIn */.n$)(words)));
    const { workdir, variables = new Map() } = scenes.at(-1) ?? {};
    return { stage, copies, starts, workdir, variables, mayHaveBoth: brings || installs, commands, reinstalls };
}
function bringsSystem(file, { step, workdir, variables }) {
    if (!step.sources.includes('/') || (0,advice_scenes/* absolutePath */.Hi)(step.destination, workdir, variables) !== '/')
        return false;
    const source = step.from?.kind === 'stage' ? file.stages[step.from.index] : undefined;
    if (source?.traits.family !== 'scratch')
        return true;
    return (0,chain/* chainOf */.dR)(file, source).some(({ steps }) => (0,chain/* only */.j6)(steps, 'copy').some((copy) => (0,advice_copies/* names */.Dy)(copy, LIBRARIES)));
}
function isUsed(trace, target) {
    if (trace.language === 'java')
        return isJavaOf(trace.path, target);
    if (trace.language === 'elixir')
        return isReleaseOf(trace.path, target);
    if (trace.language === 'dotnet' && trace.isFolder)
        return isPublishedTo(trace.path, target);
    if (trace.kind === 'program')
        return isProgramOf(trace, target) || isSoleContent(trace, target);
    if (trace.kind === 'wheels')
        return target.commands.some((command) => installsWheels(command, trace.path));
    if (target.stage.traits.libc === 'none' || target.reinstalls.has(trace.language))
        return false;
    return isForInterpreter(trace.language, target);
}
function installsWheels({ words, folder, variables }, wheels) {
    const [, verb, ...rest] = (0,install_words/* pipWords */.FN)(words) ?? [];
    if (verb !== 'install')
        return false;
    const links = rest.includes('--no-index') ? (0,artifact/* flagValue */.y)(rest, '-f', '--find-links') : undefined;
    const files = (0,install_words/* pipNames */.A6)(rest).filter((name) => /[/*]|\.whl$/.test(name));
    return [...files, ...(links === undefined ? [] : [links])].some((name) => {
        const path = (0,advice_scenes/* absolutePath */.Hi)(name, folder, variables);
        return path !== undefined && (0,advice_scenes/* isWithin */.UO)(path, wheels);
    });
}
const INTERPRETERS = {
    node: /^(?:node|nodejs|npm|npx|yarn|pnpm)$/,
    python: /^(?:python[\d.]*|gunicorn|uvicorn|celery|flask|django-admin)$/,
};
function isForInterpreter(language, { stage, starts }) {
    if (stage.traits.language === language)
        return true;
    const interpreter = INTERPRETERS[language];
    return [...starts].some((word) => interpreter?.test(external_node_path_.posix.basename(word)));
}
function isJavaOf(path, { stage, starts, variables }) {
    const folder = external_node_path_.posix.dirname(path);
    const isOnPath = ON_PATH.test(folder) || (variables.get('PATH') ?? '').split(':').includes(folder);
    const isHome = external_node_path_.posix.dirname(folder) === (0,advice_scenes/* absolutePath */.Hi)(variables.get('JAVA_HOME') ?? '$', '/', variables);
    const isOwn = (0,artifacts/* artifactsOfImage */._v)(stage.root).some((artifact) => artifact.path === path);
    if (starts.has(path) || (isOnPath && starts.has('java')))
        return true;
    return stage.traits.libc !== 'none' && (isOnPath || isHome || isOwn);
}
function isReleaseOf(path, { starts, workdir }) {
    return [...starts].some((word) => {
        const whole = external_node_path_.posix.resolve(workdir ?? '/', word);
        return (0,advice_scenes/* isWithin */.UO)(whole, path) && /^(?:[^/]+\/)?bin\/[^/]+$/.test(external_node_path_.posix.relative(path, whole));
    });
}
function isPublishedTo(path, { starts, workdir }) {
    if (starts.has('dotnet'))
        return false;
    return [...starts].some((word) => {
        const isProgram = word.includes('/') && !/\.(?:dll|json|sh|xml|config)$|\/(?:docker-)?entrypoint$/.test(word);
        return isProgram && external_node_path_.posix.dirname(external_node_path_.posix.resolve(workdir ?? '/', word)) === path;
    });
}
function isProgramOf({ path, isFolder, holds }, { starts, stage, workdir }) {
    if (holds !== undefined)
        return false;
    const isStarted = [...starts].some((word) => {
        if (word === path)
            return !word.endsWith('.dll');
        const isBare = !word.includes('/');
        if (isBare)
            return !isFolder && external_node_path_.posix.basename(path) === word && ON_PATH.test(external_node_path_.posix.dirname(path));
        const whole = external_node_path_.posix.resolve(workdir ?? '/', word);
        return whole === path || (isFolder && (0,advice_scenes/* isWithin */.UO)(whole, path) && external_node_path_.posix.dirname(whole) === path);
    });
    return isStarted || (stage.traits.libc !== 'none' && /\/s?bin(?:\/[^/]+)?$/.test(path));
}
const ON_PATH = /^\/(?:usr\/(?:local\/)?)?s?bin$/;
const SYSTEMS = new Set(['alpine', 'debian', 'ubuntu', 'fedora', 'busybox']);
function isSoleContent({ path, isFolder, made, via }, { stage, copies, starts }) {
    const { family, language } = stage.traits;
    const copy = via.at(-1);
    if (!stage.isFinal || starts.size > 0 || isFolder || made === undefined || copy?.from?.kind !== 'stage')
        return false;
    const isSystem = family === 'distroless' ? language === undefined : SYSTEMS.has((0,artifacts/* officialName */.ph)(stage.root) ?? '');
    const { index } = copy.from;
    const fromThere = copies.filter(({ step: { from } }) => from?.kind === 'stage' && from.index === index);
    return isSystem && fromThere.length === 1 && copy.sources.length === 1 && /^\/[^/.]+(?:\/[^/.]+)?$/.test(path);
}

// EXTERNAL MODULE: ./lib/rules/advice/traces.js
var advice_traces = __nccwpck_require__(7043);
;// CONCATENATED MODULE: ./lib/rules/advice/libc-mismatch.js




const libcMismatch = {
    id: 'libc-mismatch',
    severity: 'warning',
    summary: 'What was built on one libc is copied to where there is another, or none.',
    check: checkFile,
};
function checkFile(file) {
    const traces = (0,advice_traces/* tracesOf */.O)(file);
    const found = new Map();
    for (const stage of (0,chain/* leaves */.FQ)(file)) {
        const own = traces.get(stage.index)?.filter(({ via, origin }) => via.length > 0 && differs(origin.libc, stage));
        if (own === undefined || own.length === 0)
            continue;
        const target = targetOf(file, stage);
        if (target.mayHaveBoth)
            continue;
        for (const trace of own) {
            const copy = trace.via.at(-1);
            if (copy === undefined || trace.via.some((step) => found.has(step)) || !isUsed(trace, target))
                continue;
            found.set(copy, (0,chain/* matchAt */.pF)(file, copy.range, said(trace, stage)));
        }
    }
    return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}
function differs(libc, { traits }) {
    return traits.libc !== undefined && traits.libc !== libc;
}
function said(trace, stage) {
    const { origin, libc, made, remedy, unless } = trace;
    const { traits } = stage;
    const start = made === undefined || origin.stage === undefined
        ? `${origin.path} of ${origin.image} is linked to ${origin.libc}`
        : `${origin.stage} runs \`${made.command}\` (line ${made.line})${libc === undefined ? ` on ${origin.image}, which has` : ', which builds for'} ${origin.libc}`;
    const here = `${(0,chain/* shownRoot */.aH)(stage)} has ${traits.libc === 'none' ? 'no libc' : traits.libc}`;
    const exception = unless === undefined ? '' : `, unless it ${unless}`;
    return `${capitalized(start)}; ${here}, so ${effectOf(trace)}${exception}. ${remedy}`;
}
function effectOf({ kind, compiled, made, subject }) {
    const names = compiled === undefined ? undefined : (0,list_words/* firstFew */.D)(compiled, MAX_NAMES);
    if (kind === 'packages')
        return `packages with compiled parts${names === undefined ? '' : `, as ${names},`} don't load here`;
    if (kind === 'wheels')
        return `pip refuses wheels with compiled parts${names === undefined ? '' : `, as ${names},`} here, and the build fails`;
    return `${made === undefined ? 'it' : (subject ?? 'a program that is linked to it')} doesn't start here`;
}
const MAX_NAMES = 3;
function capitalized(text) {
    return text.startsWith('s') ? `S${text.slice(1)}` : text.startsWith('t') ? `T${text.slice(1)}` : text;
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ mayBringShell),
/* harmony export */   LI: () => (/* binding */ missingShell),
/* harmony export */   MV: () => (/* binding */ mayBringInterpreter),
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   _W: () => (/* binding */ needsShell),
/* harmony export */   a7: () => (/* binding */ unstartable),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1284);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8908);



const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
const SHELL = /(?:^|\/)(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:[-_.\d*?[$][^/]*)?(?:\/|$)/;
const PROGRAMS = /^\/$|(?:^|\/)(?:s?bin|usr)\/?$|^\/(?:nix|gnu)(?:\/|$)/;
const ANYWHERE = /^/;
const INSTALLS = /(?:^|[/\s"])(?:ln|cp|mv|tar|install)(?:[\s"]|$)|--install|busybox\s+(?:ln|cp|mv|tar)/;
function mayBringShell(scene, starts) {
    const { step } = scene;
    if (step.kind === 'run')
        return INSTALLS.test(step.text);
    return step.kind === 'copy' && (bringsByName(step) || (0,_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBringTree */ .we)({ ...scene, step }, ROOTS, starts));
}
function bringsByName({ sources, destination }) {
    const others = sources.filter((source) => !(0,_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainName */ .sh)(source));
    const target = others.length > 0 ? destination : destination.slice(destination.lastIndexOf('/') + 1);
    return [...others, target].some((path) => SHELL.test(path));
}
function mayBringInterpreter({ step, ...scene }, starts) {
    return step.kind === 'copy' && (0,_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .Dy)(step, PROGRAMS) && (0,_copies_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBringTree */ .we)({ ...scene, step }, ANYWHERE, starts);
}
function missingShell(shell, stage) {
    const program = shell?.words[0] ?? '/bin/sh';
    return isMissing(program, stage) ? program : undefined;
}
function isMissing(program, { traits }) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program);
    if (!['sh', 'bash', 'ash', 'dash'].includes(name))
        return false;
    if (traits.shell !== 'none' && (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(program) === '/busybox' || program === name))
        return name === 'bash';
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(program) === '/busybox')
        return traits.basis === 'name';
    return /^(?:\/(?:usr\/)?bin\/)?\w+$/.test(program);
}
function needsShell(word) {
    return /\.(?:ba)?sh$|^(?:npm|npx|yarn|pnpm)$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(word));
}
function unstartable(program, { stage, hasInterpreter }) {
    if (isMissing(program, stage))
        return program;
    if (stage.traits.shell !== 'none' || hasInterpreter || !needsShell(program))
        return undefined;
    return `${program}, which needs a shell`;
}
function lackOf(program, stage) {
    const root = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .shownRoot */ .aH)(stage);
    return stage.traits.shell === 'none' ? `${root} has no shell` : `${root} has no ${program}, its shell is /busybox/sh`;
}


/***/ }),

/***/ 8116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isOlder),
/* harmony export */   y: () => (/* binding */ MUSL_SUPPORT)
/* harmony export */ });
const NONE = { kind: 'none', isBrowser: false };
const BROWSER = { kind: 'none', isBrowser: true };
const SOURCE = { kind: 'source' };
const some = (since, ready) => ({ kind: 'some', since, ready });
const MUSL_SUPPORT = {
    pypi: {
        'ibm-db': NONE,
        jaxlib: NONE,
        mediapipe: NONE,
        onnxruntime: NONE,
        'onnxruntime-gpu': NONE,
        playwright: NONE,
        ray: NONE,
        tensorflow: NONE,
        'tensorflow-cpu': NONE,
        'tflite-runtime': NONE,
        torch: NONE,
        torchaudio: NONE,
        torchvision: NONE,
        'confluent-kafka': SOURCE,
        dlib: SOURCE,
        duckdb: SOURCE,
        gdal: SOURCE,
        lightgbm: SOURCE,
        llvmlite: SOURCE,
        mysqlclient: SOURCE,
        numba: SOURCE,
        'opencv-contrib-python': SOURCE,
        'opencv-contrib-python-headless': SOURCE,
        'opencv-python': SOURCE,
        'opencv-python-headless': SOURCE,
        polars: SOURCE,
        'psycopg-c': SOURCE,
        psycopg2: SOURCE,
        pycairo: SOURCE,
        pygobject: SOURCE,
        pygraphviz: SOURCE,
        'python-ldap': SOURCE,
        uwsgi: SOURCE,
        xgboost: SOURCE,
        cffi: some('1.15'),
        cryptography: some('3.4.8'),
        gevent: some('21.8'),
        greenlet: some('1.1'),
        grpcio: some('1.44'),
        'grpcio-tools': some('1.44'),
        lxml: some('4.6.4'),
        matplotlib: some('3.4'),
        numpy: some('1.25'),
        orjson: some('3.6.4'),
        pandas: some('1.3'),
        pillow: some('8.3'),
        psutil: some('7.0.1'),
        'psycopg-binary': some(),
        'psycopg2-binary': some('2.9'),
        pyarrow: some('17'),
        pycryptodome: some('3.11'),
        pymssql: some(),
        pynacl: some('1.5'),
        pyodbc: some('5.2.1'),
        pyzmq: some('22.3'),
        'ruamel-yaml-clib': some('0.2.7'),
        'scikit-learn': some('1.5'),
        scipy: some('1.7'),
        shapely: some('1.8'),
        statsmodels: some('0.14'),
        tokenizers: some('0.11'),
    },
    npm: {
        '@tensorflow/tfjs-node': NONE,
        '@tensorflow/tfjs-node-gpu': NONE,
        ibm_db: NONE,
        'onnxruntime-node': NONE,
        cypress: BROWSER,
        playwright: BROWSER,
        puppeteer: BROWSER,
        canvas: SOURCE,
        duckdb: SOURCE,
        iconv: SOURCE,
        libpq: SOURCE,
        'node-expat': SOURCE,
        'node-pty': SOURCE,
        'node-rdkafka': SOURCE,
        nodegit: SOURCE,
        'pg-native': SOURCE,
        argon2: some('0.26'),
        bcrypt: some(undefined, '6'),
        'better-sqlite3': some('7.4'),
        grpc: some(),
        'node-sass': some(),
        re2: some(),
        sharp: some(undefined, '0.33'),
        sqlite3: some(),
    },
};
function isOlder(version, than) {
    const [own, other] = [numbersOf(version), numbersOf(than)];
    if (own.length === 0 || other.length === 0)
        return undefined;
    for (const [index, number] of other.entries()) {
        const difference = (own[index] ?? 0) - number;
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}
function numbersOf(version) {
    return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '')
        .split('.')
        .flatMap((part) => (part === '' ? [] : [Number(part)]));
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ packageInstall),
/* harmony export */   NA: () => (/* binding */ specified),
/* harmony export */   VH: () => (/* binding */ requirementFiles),
/* harmony export */   iR: () => (/* binding */ lowestOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3479);
/* harmony import */ var _install_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2974);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2088);




function packageInstall(command) {
    return npmInstall(command) ?? (hasOwnIndex(command) ? undefined : pythonInstall(command));
}
function requirementFiles(words) {
    return words.flatMap((word, index) => {
        const joined = /^(?:--requirements?=|-r=?)(?=.)(.*)$/.exec(word)?.[1];
        return joined ?? (/^(?:-r|--requirements?)$/.test(words[index - 1] ?? '') ? word : []);
    });
}
const INDEX = /^(?:-i|-f|--(?:extra-|default-)?index(?:-url)?|--find-links)(?:=|$)/;
const INDEX_VARIABLES = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'UV_INDEX', 'UV_INDEX_URL'];
const WITHOUT_MUSL = /\/whl\/(?:cpu|cu\d|rocm|torch)|\/\/pypi\.[\w.-]+\/simple/;
function hasOwnIndex({ words, variables }) {
    if (INDEX_VARIABLES.some((name) => variables.has(name)))
        return true;
    return words.some((word) => INDEX.test(word)) && !words.some((word) => WITHOUT_MUSL.test(word));
}
function pythonInstall(command) {
    const { words, variables } = command;
    const of = (specifiers, files = []) => ({
        ecosystem: 'pypi',
        specifiers: specifiers.flatMap((word) => (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(word, variables) ?? []),
        files: files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename((0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(file, variables) ?? file)),
        hasDevelopment: false,
    });
    const pip = (0,_install_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pipWords */ .FN)(words);
    if (pip !== undefined) {
        const [program = '', verb = '', ...rest] = pip;
        if (program === 'uv pip' && verb === 'sync')
            return of([], (0,_install_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(rest));
        if (verb !== 'install' && verb !== 'wheel')
            return undefined;
        const project = rest.some((word) => isProject(word, command)) ? ['pyproject.toml'] : [];
        return of(rest, [...requirementFiles(rest), ...project]);
    }
    const [program = '', verb = '', ...rest] = managerWords(words);
    const isAll = verb === 'install' || verb === 'sync';
    switch (program) {
        case 'poetry':
        case 'pdm':
        case 'uv':
            if (verb === 'add')
                return of(rest);
            if (!isAll || (program === 'uv' && verb !== 'sync') || isPartly(rest))
                return undefined;
            return of([], ['pyproject.toml']);
        case 'pipenv': {
            if (!isAll)
                return undefined;
            const names = rest.filter((word, index) => !word.startsWith('-') && !rest[index - 1]?.startsWith('-'));
            const files = requirementFiles(rest);
            return of(names, names.length + files.length > 0 ? files : ['Pipfile']);
        }
        default:
            return undefined;
    }
}
function managerWords(words) {
    const [first = '', flag, module = '', ...rest] = words;
    const isModule = /^python[\d.]*$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first)) && flag === '-m';
    const [program, behind] = isModule ? [module, rest] : [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first), words.slice(1)];
    const at = behind.findIndex((word) => !word.startsWith('-'));
    return at < 0 ? [program] : [program, behind[at] ?? '', ...behind.slice(0, at), ...behind.slice(at + 1)];
}
function isProject(word, { variables, folder }) {
    const path = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(word.replace(/^(?:-e|--editable)=?/, ''), variables)?.replace(/\[[^\]]*\]$/, '');
    return path !== undefined && (/^\.\/?$/.test(path) || (path !== '' && path.replace(/\/$/, '') === folder));
}
function isPartly(words) {
    const only = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y)(words, '--only');
    if (only !== undefined)
        return !/(?:^|,)main(?:,|$)/.test(only);
    return words.some((word) => /^--only-(?:root|dev|group)/.test(word));
}
const NPM_INSTALL = /^(?:install|i|in|ins|add|ci|clean-install|ic|install-clean)$/;
const NPM_OTHER = /^--(?:ignore-scripts(?!=false)|package-lock-only|lockfile-only|mode=(?:skip-build|update-lockfile)|libc|os|cpu)/;
function npmInstall({ words, variables }) {
    const isRunner = /^(?:npx|corepack)$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(words[0] ?? ''));
    const own = isRunner ? words.slice(1).filter((word, index) => index > 0 || !word.startsWith('-')) : words;
    const [first = '', ...rest] = own;
    const program = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first).replace(/@.*$/, '');
    if (!/^(?:npm|yarn|pnpm|bun)$/.test(program) || rest.some((word) => NPM_OTHER.test(word)))
        return undefined;
    if (/^true$/i.test(variables.get('npm_config_ignore_scripts') ?? variables.get('NPM_CONFIG_IGNORE_SCRIPTS') ?? ''))
        return undefined;
    const [verb = program === 'yarn' ? 'install' : '', ...named] = (0,_install_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(rest);
    if (!NPM_INSTALL.test(verb))
        return undefined;
    const isGlobal = rest.some((word) => /^(?:-g|--global|--location=global)$/.test(word));
    const names = named.filter((name) => name !== '.' && name !== './');
    return {
        ecosystem: 'npm',
        specifiers: names.flatMap((name) => (0,_scenes_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(name, variables) ?? []),
        files: names.length > 0 || isGlobal || verb === 'add' ? [] : ['package.json'],
        hasDevelopment: installsDevelopment(rest, variables),
    };
}
function installsDevelopment(words, variables) {
    const text = ` ${words.join(' ')} `;
    if (/ --(?:include[= ]dev|(?:production|prod)[= ]false|dev) /.test(text))
        return true;
    if (/ (?:--omit[= ]\S*dev\S*|--(?:production|prod)(?:=true)?|-P|-p|--only[= ]prod(?:uction)?) /.test(text))
        return false;
    if (variables.has('NODE_ENV'))
        return /^(?!prod)./.test(variables.get('NODE_ENV') ?? '');
    return ![...variables].some(([name, value]) => {
        return /^npm_config_(?:production|omit|only)$/i.test(name) && value !== 'false';
    });
}
const PYPI = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:$|@|;|(?:===?\s*(\d[\w.]*)(?![\w.*])|[<>=!~]))/;
const NPM = /^((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:@(?:v?(\d+\.\d+\.\d+)|(\S*)))?$/;
function lowestOf(range) {
    return /^(?:[\^~]|>=)?\s*v?(\d+(?:\.\d+)*)(?:\.[x*])*$/.exec(range.trim())?.[1];
}
function specified(ecosystem, text) {
    const [, name, version, range] = (ecosystem === 'pypi' ? PYPI : NPM).exec(text) ?? [];
    if (name === undefined)
        return undefined;
    if (ecosystem === 'npm')
        return { name, version, atLeast: range === undefined ? undefined : lowestOf(range) };
    return { name: (0,_install_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pypiName */ .sS)(name), version };
}


/***/ }),

/***/ 9795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayNeedRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1284);


const READERS = /^(?::|true|false|echo|printf|test|\[|ls|cat|id|whoami|pwd|cd|env|set|export|uname|date|sleep|which|exit|stat|file|ldd)$/;
const WRITERS = /^(?:mkdir|touch|cp|mv|ln|rm|install|tee|chmod)$/;
const OPEN = /^\/(?:tmp|var\/tmp|home|dev)(?:\/|$)/;
const ASKS = /^(?:-v|-V|--version|version|--help|-h|help)$/;
function mayNeedRoot(steps) {
    return (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(steps, 'run').some(needsRoot);
}
function needsRoot({ commands, form, text }) {
    if (form === 'script')
        return true;
    const redirected = form === 'shell' ? [...text.matchAll(/>{1,2}\|?[\t ]*["']?([^\s"'&;|()]+)/g)] : [];
    if (redirected.some(([, path = '']) => !OPEN.test(path)))
        return true;
    return commands.some(({ words }) => {
        const [first = ':', ...rest] = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(words[0] ?? '') === 'busybox' ? words.slice(1) : words;
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first);
        if (READERS.test(name) || (rest.length > 0 && rest.every((word) => ASKS.test(word))))
            return false;
        const paths = rest.filter((word) => !word.startsWith('-'));
        const written = /^(?:cp|ln|install)$/.test(name) ? paths.slice(-1) : paths;
        return !WRITERS.test(name) || written.length === 0 || written.some((path) => !OPEN.test(path));
    });
}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Zi: () => (/* binding */ scenesOf),
/* harmony export */   sz: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(811);


function scenesOf(chain) {
    let workdir = chain[0] === undefined ? undefined : firstWorkdir(chain[0]);
    let variables = new Map();
    return chain.flatMap((stage) => stage.steps.map((step) => {
        if (step.kind === 'workdir')
            workdir = absolutePath(step.path, workdir, variables);
        if (step.kind === 'env')
            variables = new Map([...variables, ...step.values]);
        return { step, stage, workdir, variables };
    }));
}
function commandsOf(scenes) {
    return scenes.flatMap((scene) => (scene.step.kind === 'run' ? commandsOfRun({ ...scene, step: scene.step }) : []));
}
function commandsOfRun(run) {
    if (run.step.isConditional)
        return [];
    let exported = run.variables;
    let folder = run.workdir;
    return run.step.commands.map(({ env, words }) => {
        const [name, ...rest] = words;
        if (name === 'pushd' || name === 'popd' || (name === 'cd' && run.step.text.includes('(')))
            folder = undefined;
        else if (name === 'cd')
            folder = absolutePath(rest.at(-1) ?? '~', folder, exported);
        const kept = name === undefined ? env : name === 'export' ? assignments(rest) : undefined;
        if (kept !== undefined)
            exported = new Map([...exported, ...kept]);
        return { env, words, run, folder, variables: env.size === 0 ? exported : new Map([...exported, ...env]) };
    });
}
function assignments(words) {
    return words.flatMap((word) => {
        const at = word.indexOf('=');
        return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
    });
}
const WORKDIRS = {
    'library/golang': '/go',
    'library/alpine': '/',
    'library/debian': '/',
    'library/eclipse-temurin': '/',
    'library/elixir': '/',
    'library/erlang': '/',
    'library/gcc': '/',
    'library/node': '/',
    'library/python': '/',
    'library/rust': '/',
    'library/swift': '/',
    'library/ubuntu': '/',
    'oven/bun': '/home/bun/app',
};
function firstWorkdir({ base, root }) {
    if (base.kind === 'scratch')
        return '/';
    return root?.registry === _model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCKER_HUB */ .Xb ? WORKDIRS[root.repository] : undefined;
}
function absolutePath(path, folder, variables) {
    const text = expanded(path, variables);
    if (text === undefined || text.startsWith('~'))
        return undefined;
    if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(text) && folder === undefined)
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(text) ? text : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder ?? '/', text));
    return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}
function expanded(text, variables) {
    const filled = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
        return variables.get(braced ?? bare ?? '') ?? whole;
    });
    return /[$`]/.test(filled) ? undefined : filled;
}
function isWithin(path, folder) {
    return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tracesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(811);
/* harmony import */ var _artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6730);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7290);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1284);
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4194);
/* harmony import */ var _go_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2505);
/* harmony import */ var _installs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9033);
/* harmony import */ var _scenes_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2088);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1133);










const MAX_TRACES = 100;
const TREE = /^(?:\.|\*|.*\/)$/;
const known = new WeakMap();
function tracesOf(file) {
    const traces = known.get(file) ?? followArtifacts(file);
    known.set(file, traces);
    return traces;
}
function followArtifacts(file) {
    const traces = new Map();
    for (const stage of file.stages)
        traces.set(stage.index, new StageTraces(file, stage, traces).read());
    return traces;
}
class StageTraces {
    #traces = [];
    #file;
    #chain;
    #stage;
    #others;
    #written = new Set();
    #packages = new Set();
    #setsCgo = false;
    constructor(file, stage, others) {
        this.#file = file;
        this.#stage = stage;
        this.#chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .chainOf */ .dR)(file, stage);
        this.#others = others;
    }
    read() {
        const { root, traits } = this.#stage;
        const scenes = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_8__/* .scenesOf */ .Zi)(this.#chain);
        const copies = scenes.filter(({ step }) => step.kind === 'copy' && step.from === undefined);
        const hasDependencies = copies.length === 0 || scenes.some(({ step }) => bringsDependencies(step));
        this.#add((0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfImage */ ._v)(root).flatMap((artifact) => madeOn(artifact, traits, undefined, (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .shownRoot */ .aH)(this.#stage))));
        for (const scene of scenes) {
            if (scene.step.kind === 'copy')
                this.#copy({ ...scene, step: scene.step });
            if (scene.step.kind === 'run')
                this.#run(scene, hasDependencies);
        }
        return this.#apart();
    }
    #apart() {
        if (this.#written.size === 0)
            return this.#traces;
        return this.#traces.map((trace) => (trace.isFolder ? { ...trace, others: this.#written } : trace));
    }
    #copy({ step, stage, workdir, variables }) {
        const found = (0,_artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .passages */ .s)(step.sources, step.destination, { by: 'copy', root: '/', folder: workdir, variables });
        const written = found.flatMap(({ from, to }) => [to, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(from))]);
        this.#traces = this.#traces.filter(({ path, isFolder }) => isFolder || !written.includes(path));
        for (const path of written)
            this.#written.add(path);
        if (step.sources.some((source) => TREE.test(source)))
            for (const { to } of found)
                this.#written.add(`${to}/`);
        const taken = this.#sources(step, stage).flatMap((trace) => found.flatMap((passage) => (0,_artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .moved */ .a)(trace, passage)));
        this.#add(taken.map((trace) => ({ ...trace, via: [...trace.via, step] })));
    }
    #sources({ from }, stage) {
        if (from?.kind === 'stage')
            return from.index < stage.index ? (this.#others.get(from.index) ?? []) : [];
        if (from?.kind !== 'image')
            return [];
        const traits = (0,_uses_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceTraits */ .Bs)(from.reference, this.#file);
        const image = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .shownReference */ .Xu)(from.reference);
        return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOfImage */ ._v)(from.reference).flatMap((artifact) => madeOn(artifact, traits, undefined, image));
    }
    #run(scene, hasDependencies) {
        if (scene.step.kind !== 'run')
            return;
        const { traits, root } = this.#stage;
        const commands = (0,_scenes_js__WEBPACK_IMPORTED_MODULE_8__/* .commandsOf */ .Kf)([scene]);
        if (commands.length === 0)
            this.#drop((0,_file_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .reinstalledBy */ .P0)(scene.step.text), traits);
        for (const command of commands) {
            for (const name of (0,_installs_js__WEBPACK_IMPORTED_MODULE_7__/* .installed */ .$)(command))
                this.#packages.add(name);
            this.#drop((0,_file_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .reinstalledIn */ .n$)(command.words), traits);
            this.#move((0,_file_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .movedBy */ .bb)(command));
            const gone = (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .removedBy */ .yV)(command);
            this.#traces = this.#traces.filter(({ path }) => !gone.some((folder) => (0,_scenes_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(path, folder)));
            const official = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .officialName */ .ph)(root);
            const place = { file: this.#file, chain: this.#chain, traits, official };
            const state = { packages: this.#packages, hasDependencies, setsCgo: this.#setsCgo };
            const whole = { ...command, ...place, ...state };
            const made = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOf */ .Ns)(whole);
            const named = made.flatMap(({ path, isFolder }) => (isFolder ? [] : [path]));
            const others = made.length > 0 ? named : [...(0,_file_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .writtenBy */ .xO)(command), ...(0,_go_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .goInstalled */ .X)(whole)];
            for (const path of others)
                this.#written.add(path);
            if (made.length === 0)
                this.#traces = this.#traces.filter(({ path, isFolder }) => isFolder || !others.includes(path));
            this.#add(made.flatMap((artifact) => madeOn(artifact, traits, (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .shownStage */ .Aj)(scene.stage), (0,_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .shownRoot */ .aH)(this.#stage))));
        }
        for (const [, path = ''] of scene.step.text.matchAll(/>[\t ]*["']?(\/[^\s"';&|)]+)/g))
            this.#written.add(path);
        this.#setsCgo ||= /go env -w[^\n;&|]*CGO_ENABLED/.test(scene.step.text);
    }
    #drop(languages, { libc }) {
        if (languages.length === 0)
            return;
        this.#traces = this.#traces.filter(({ kind, language, origin }) => kind !== 'packages' || !languages.includes(language) || origin.libc === libc);
    }
    #move({ isMove, passages: found }) {
        const taken = this.#apart().flatMap((trace) => found.flatMap((passage) => (0,_artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .moved */ .a)(trace, passage)));
        for (const { from, to } of found)
            this.#written.add(to).add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(from)));
        if (isMove) {
            this.#traces = this.#traces.filter(({ path }) => !found.some(({ from }) => (0,_scenes_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .UO)(path, from)));
        }
        this.#add(taken);
    }
    #add(added) {
        if (added.length === 0)
            return;
        const key = ({ path, isFolder, kind, language }) => `${kind} ${language} ${isFolder} ${path}`;
        const all = new Map(this.#traces.map((trace) => [key(trace), trace]));
        for (const trace of added)
            all.set(key(trace), trace);
        this.#traces = [...all.values()].slice(0, MAX_TRACES);
    }
}
function madeOn(artifact, traits, stage, image) {
    const libc = artifact.libc ?? traits?.libc;
    if (libc === undefined || libc === 'none')
        return [];
    return [{ ...artifact, origin: { stage, image, libc, path: artifact.path }, via: [] }];
}
function bringsDependencies(step) {
    if (step.kind === 'run')
        return /\bgo (?:get|mod)\b|\bgit clone\b/.test(step.text);
    return step.kind === 'copy' && step.sources.some((source) => /^(?:\.\/?|.*\/)$|go\.sum|go\.\*|vendor/.test(source));
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ sourceTraits),
/* harmony export */   NV: () => (/* binding */ isBaseUse),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(811);

function isBaseUse({ use }) {
    const isBase = use.kind === 'from' || use.kind === 'copy-from' || use.kind === 'mount-from';
    return isBase && use.skipReason === undefined && use.reference?.tag !== undefined;
}
function sourceTraits(source, { names }) {
    const facts = names.get((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarReference */ .ZD)(source));
    return facts?.isAbsent === true ? undefined : facts?.traits;
}
function factsOf({ use }, { tags }) {
    return use.reference === undefined ? undefined : tags.get((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarReference */ .ZD)(use.reference));
}


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithinReason),
/* harmony export */   m: () => (/* binding */ withinReason)
/* harmony export */ });
/* harmony import */ var _model_stage_work_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5476);

function withinReason(rule) {
    return { ...rule, check: (file) => rule.check(isWithinReason(file) ? file : { ...file, stages: [] }) };
}
function isWithinReason({ stages }) {
    const costs = [];
    let sum = 0;
    for (const stage of stages) {
        const { base } = stage;
        const cost = ownCost(stage) + (base.kind === 'stage' ? (costs[base.index] ?? 0) : 0);
        costs.push(cost);
        sum += cost;
    }
    return sum <= _model_stage_work_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_WORK */ .v;
}
function ownCost({ steps }) {
    return steps.reduce((cost, step) => cost + (0,_model_stage_work_js__WEBPACK_IMPORTED_MODULE_0__/* .workOf */ .L)(step), 1);
}


/***/ }),

/***/ 6714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m5: () => (/* binding */ advisedRules),
  MM: () => (/* binding */ checkRules),
  Zl: () => (/* binding */ ruleIds)
});

// UNUSED EXPORTS: rules

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __nccwpck_require__(811);
;// CONCATENATED MODULE: ./lib/model/rule.js
function useRule(id, severity, summary, message) {
    return {
        id,
        severity,
        summary,
        check: (whole) => whole.uses.flatMap((judged) => {
            const said = message(judged, whole);
            const texts = typeof said === 'string' ? [said] : (said ?? []);
            const { file, range, origins } = judged.use;
            return texts.map((text) => ({ file, range, causes: origins, message: text }));
        }),
    };
}

// EXTERNAL MODULE: ./lib/rules/advice/uses.js
var uses = __nccwpck_require__(1133);
;// CONCATENATED MODULE: ./lib/rules/advice/floating-tag.js



const floatingTag = useRule('floating-tag', 'notice', 'A tag moves with every minor or major release.', (judged, { names }) => {
    const { reference } = judged.use;
    if (!(0,uses/* isBaseUse */.NV)(judged) || reference === undefined || reference.digest !== undefined)
        return undefined;
    const name = (0,model_reference/* familiarReference */.ZD)(reference);
    const facts = names.get(name);
    if (facts?.isFloating !== true)
        return undefined;
    if (!isKnown(facts.traits) && !isSurelyMoving(judged.use))
        return undefined;
    const version = /^v?(\d[\d.]*)/.exec(reference.tag ?? '')?.[1];
    const moves = version === undefined ? 'moves with every release' : `moves with every release of version ${version}`;
    const written = reference.impliedTag ? `${judged.use.written} has no tag, so it is ${name}, which` : name;
    return `${written} ${moves}. Write the version down as far as it is to stay.`;
});
function isKnown({ language, user, family }) {
    return language !== undefined || user !== undefined || family === 'hardened';
}
const MOVES = /(?:^|-)latest(?:-|$)|^(?:main|master|edge|nightly)(?:-|$)/;
function isSurelyMoving({ reference, maybeBuildContext }) {
    return !maybeBuildContext && MOVES.test(reference?.tag ?? '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/rules/advice/artifacts.js + 5 modules
var artifacts = __nccwpck_require__(7290);
// EXTERNAL MODULE: ./lib/rules/advice/chain.js
var advice_chain = __nccwpck_require__(1284);
// EXTERNAL MODULE: ./lib/rules/advice/installs.js
var installs = __nccwpck_require__(9033);
;// CONCATENATED MODULE: ./lib/rules/advice/purpose.js
const NOT_SHIPPED = /(?:^|[^a-z])(?:dev|devel|develop|development|devcontainers?|devbox|workspace|gitpod|codespaces?|test|tests|testing|e2e|ci|build|builders?|building|buildenv|buildbox|compile|lint|linter|tools?|toolbox|toolchains?|docs?|debug|bench|benchmarks?|example|examples|sample|samples|demo|sdk|base|bases|baseimage|drivers?)(?![a-z])/i;
function isNotShipped(file, { name }) {
    return NOT_SHIPPED.test(file) || (name !== undefined && NOT_SHIPPED.test(name));
}

;// CONCATENATED MODULE: ./lib/rules/advice/full-image-in-final-stage.js






const JAVA = { has: 'which has a whole JDK', instead: 'Keep it for building, and run on an image with a JRE.' };
const COMPILED = {
    has: 'which has compilers',
    instead: 'Keep it for building, and copy the program to a slim or distroless image.',
};
const INTERPRETED = {
    has: 'a full image with compilers and headers',
    instead: 'Keep it for building, and run on a slim one.',
    isVariant: true,
    hasVariant: true,
};
const ADVICE = {
    c: COMPILED,
    dart: COMPILED,
    go: COMPILED,
    haskell: COMPILED,
    rust: COMPILED,
    swift: COMPILED,
    clojure: JAVA,
    java: JAVA,
    erlang: INTERPRETED,
    node: INTERPRETED,
    perl: INTERPRETED,
    python: INTERPRETED,
    ruby: INTERPRETED,
};
const WHOLE = 'a whole distribution';
const DISTRIBUTIONS = {
    debian: { has: WHOLE, instead: 'Its slim variant has what most programs need.', isVariant: true, hasVariant: true },
};
const DOTNET = {
    has: 'which has the whole SDK',
    instead: 'Keep it for building, and run on dotnet/aspnet or dotnet/runtime.',
};
function adviceFor({ root, traits: { language, family } }) {
    if (language === 'dotnet')
        return /(?:^|\/)dotnet(?:\/\w+)?\/sdk$/.test(root?.repository ?? '') ? DOTNET : undefined;
    if (family !== 'full')
        return undefined;
    const [table, key] = language === undefined ? [DISTRIBUTIONS, (0,artifacts/* officialName */.ph)(root) ?? ''] : [ADVICE, language];
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
const fullImageInFinalStage = {
    id: 'full-image-in-final-stage',
    severity: 'notice',
    summary: 'The final stage is built on a full image.',
    check: (file) => {
        const stage = (0,advice_chain/* finalStage */.BD)(file);
        if (stage === undefined || isNotShipped(file.file, stage))
            return [];
        const advice = adviceFor(stage);
        if (advice === undefined || /jre|headless/.test(stage.root?.tag ?? ''))
            return [];
        if (advice.isVariant === true && lacksSmaller(file, stage))
            return [];
        if (!isApplication((0,advice_chain/* stepsOf */.B_)(file, stage), stage, advice))
            return [];
        const message = `The final stage is built on ${(0,advice_chain/* shownRoot */.aH)(stage)}, ${advice.has}. ${advice.instead}`;
        return [(0,advice_chain/* matchAt */.pF)(file, stage.range, message)];
    },
};
function lacksSmaller({ names }, { root }) {
    return root !== undefined && names.get((0,model_reference/* familiarReference */.ZD)(root))?.slimmer?.length === 0;
}
const BUILDERS = /^(?:npm|pnpm|yarn|bun|pip[\d.]*|uv|poetry|bundle|gem|composer|go|cargo|mvnw?|gradlew?|dotnet|git|python[\d.]*)$/;
const BUILDS = /^(?:ci|install|i|add|build|sync|package|publish|get|clone)$/;
const WORKPLACE = /^(?:sh|bash|ash|zsh|fish|pwsh|sleep|tail|test|watch|sshd|irb|jshell|ghci|go|cargo|rustc|swiftc?|javac|mvn|gradle|gcc|make)$/;
function isApplication(steps, { traits }, { hasVariant }) {
    const starts = (0,advice_chain/* only */.j6)(steps, 'start').filter(({ instruction }) => instruction !== 'healthcheck');
    if (starts.length === 0 || starts.some(isIdle) || (0,advice_chain/* only */.j6)(steps, 'onbuild').length > 0)
        return false;
    if ((0,advice_chain/* only */.j6)(steps, 'copy').length > 0)
        return traits.language !== 'dotnet' || !isWorkplace(starts);
    if (isWorkplace(starts))
        return false;
    const runs = (0,advice_chain/* only */.j6)(steps, 'run');
    if (runs.length === 0)
        return traits.language !== undefined;
    const commands = runs.flatMap((run) => run.commands);
    return commands.some(({ words }) => {
        const [program = '', ...rest] = words;
        if (BUILDERS.test(external_node_path_.posix.basename(program)))
            return rest.some((word) => BUILDS.test(word));
        return hasVariant === true && (0,installs/* managerCall */.g)(words)?.verb === 'install';
    });
}
function isIdle({ words: [program = '', ...rest] }) {
    const name = external_node_path_.posix.basename(program);
    if (/^(?:sleep|sshd)$/.test(name))
        return true;
    if (name === 'tail')
        return rest.includes('/dev/null');
    return /^(?:sh|bash|ash|zsh|fish|pwsh)$/.test(name) && rest.every((word) => /^(?:-[il]+|--login)$/.test(word));
}
function isWorkplace(starts) {
    return starts.some(({ words: [program = '', verb = '', ...rest] }) => {
        const name = external_node_path_.posix.basename(program);
        return WORKPLACE.test(name)
            ? !/^-\w*c$/.test(verb) || rest.length === 0
            : name === 'dotnet' && WORKPLACE.test(verb);
    });
}

// EXTERNAL MODULE: ./lib/rules/advice/libc-mismatch.js + 1 modules
var libc_mismatch = __nccwpck_require__(1446);
// EXTERNAL MODULE: ./lib/rules/advice/copies.js
var advice_copies = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./lib/rules/advice/scenes.js
var advice_scenes = __nccwpck_require__(2088);
;// CONCATENATED MODULE: ./lib/rules/advice/missing-ca-certificates.js





const CERTIFICATES = /cert|ssl|pki|ca-bundle|\.pem$|\.crt$/i;
const ROOTS = /^\/(?:etc|usr|usr\/share)?$/;
const COMPILES = /^(?:go build|go install|cargo build|cargo install)$/;
function placesOf(word, last) {
    if (word.includes('/'))
        return [external_node_path_.posix.resolve(last?.workdir ?? '/', word)];
    const path = last?.variables.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    return path.split(':').map((folder) => external_node_path_.posix.join('/', folder, word));
}
const missingCaCertificates = {
    id: 'missing-ca-certificates',
    severity: 'notice',
    summary: 'A program on scratch has no CA certificates.',
    check: (file) => {
        const stage = (0,advice_chain/* finalStage */.BD)(file);
        if (stage?.traits.family !== 'scratch' || isNotShipped(file.file, stage))
            return [];
        const scenes = (0,advice_scenes/* scenesOf */.Zi)((0,advice_chain/* chainOf */.dR)(file, stage));
        const starts = (0,advice_copies/* startWords */.Ar)(scenes.map(({ step }) => step));
        const copies = (0,advice_copies/* copiesOf */.lS)(scenes);
        if (starts.size === 0)
            return [];
        if (copies.some((copy) => (0,advice_copies/* names */.Dy)(copy.step, CERTIFICATES) || (0,advice_copies/* mayBringTree */.we)(copy, ROOTS, starts)))
            return [];
        for (const { step, workdir, variables } of copies) {
            const source = step.from?.kind === 'stage' ? file.stages[step.from.index] : undefined;
            const to = (0,advice_scenes/* absolutePath */.Hi)(step.destination, workdir, variables);
            if (source === undefined || to === undefined)
                continue;
            const last = scenes.at(-1);
            if (![...starts].some((word) => placesOf(word, last).some((place) => (0,advice_scenes/* isWithin */.UO)(place, to))))
                continue;
            const compiled = (0,advice_scenes/* commandsOf */.Kf)((0,advice_scenes/* scenesOf */.Zi)((0,advice_chain/* chainOf */.dR)(file, source))).find(({ words }) => COMPILES.test(words.slice(0, 2).join(' ')));
            if (compiled === undefined)
                continue;
            const made = `${compiled.words.slice(0, 2).join(' ')} in ${(0,advice_chain/* shownStage */.Aj)(source)}, line ${compiled.run.step.range.start.line}`;
            const message = `The program (${made}) runs on scratch, which has no CA certificates, so its TLS calls fail unless it brings its own. If it makes any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`;
            return [(0,advice_chain/* matchAt */.pF)(file, stage.range, message)];
        }
        return [];
    },
};

;// CONCATENATED MODULE: ./lib/rules/advice/missing-passwd.js



const missing_passwd_ROOTS = /^\/(?:etc)?$/;
const missingPasswd = {
    id: 'missing-passwd',
    severity: 'warning',
    summary: 'A user has a name, and there is no /etc/passwd on scratch.',
    check: (file) => file.stages.flatMap((stage) => (stage.traits.family === 'scratch' ? checkStage(file, stage) : [])),
};
function checkStage(file, stage) {
    const scenes = (0,advice_scenes/* scenesOf */.Zi)((0,advice_chain/* chainOf */.dR)(file, stage));
    if (scenes.some(({ step }) => step.kind === 'run'))
        return [];
    const owners = scenes.flatMap(({ step, stage: own }, index) => {
        if (step.kind !== 'copy' || own !== stage)
            return [];
        const missing = missingFile(step.chown ?? '', scenes.slice(0, index));
        const message = `--chown=${step.chown} is a name, and there is no ${missing} on scratch yet that says which number that is: the build fails, or root gets the files. Write numbers, as --chown=65532:65532.`;
        return missing === undefined ? [] : [(0,advice_chain/* matchAt */.pF)(file, step.range, message)];
    });
    return (0,advice_chain/* leaves */.FQ)(file).includes(stage) ? [...owners, ...checkUser(file, scenes)] : owners;
}
function checkUser(file, scenes) {
    const step = scenes.map((scene) => scene.step).findLast(({ kind }) => kind === 'user');
    if (step?.kind !== 'user')
        return [];
    const missing = missingFile(step.user, scenes);
    if (missing === undefined)
        return [];
    const who = missing === '/etc/passwd' ? 'is a name' : 'names a group';
    const which = missing === '/etc/passwd' ? 'user' : 'group';
    const message = `USER ${step.user} ${who}, and there is no ${missing} on scratch that says which ${which} that is: the container doesn't start. Write a number, as USER 65532:65532, or copy ${missing}.`;
    return [(0,advice_chain/* matchAt */.pF)(file, step.range, message)];
}
const NAME = /^[a-z_][\w.-]*$/i;
function missingFile(owner, scenes) {
    const [user = '', group = ''] = owner.split(':');
    if (isName(user) && !mayBring(scenes, /passwd/))
        return '/etc/passwd';
    const isPlain = isName(user) || /^\d+$/.test(user);
    return isPlain && isName(group) && !mayBring(scenes, /group/) ? '/etc/group' : undefined;
}
function isName(text) {
    return NAME.test(text) && text !== 'root';
}
function mayBring(scenes, file) {
    const starts = (0,advice_copies/* startWords */.Ar)(scenes.map(({ step }) => step));
    return (0,advice_copies/* copiesOf */.lS)(scenes).some((copy) => (0,advice_copies/* names */.Dy)(copy.step, file) || (0,advice_copies/* mayBringTree */.we)(copy, missing_passwd_ROOTS, starts));
}

// EXTERNAL MODULE: ./lib/model/group.js
var group = __nccwpck_require__(3697);
// EXTERNAL MODULE: ./lib/model/list-words.js
var list_words = __nccwpck_require__(4400);
// EXTERNAL MODULE: ./lib/rules/advice/context-sources.js
var context_sources = __nccwpck_require__(333);
// EXTERNAL MODULE: ./lib/rules/advice/musl-packages.js
var musl_packages = __nccwpck_require__(8116);
// EXTERNAL MODULE: ./lib/rules/advice/package-installs.js
var package_installs = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./lib/rules/advice/musl-native-dependencies.js








const muslNativeDependencies = {
    id: 'musl-native-dependencies',
    severity: 'notice',
    summary: 'Packages with native parts are installed on musl.',
    check: (file) => file.stages.flatMap((stage) => (stage.traits.libc === 'musl' ? musl_native_dependencies_checkStage(file, stage) : [])),
};
function musl_native_dependencies_checkStage(file, stage) {
    const chain = (0,advice_chain/* chainOf */.dR)(file, stage);
    const scenes = (0,advice_scenes/* scenesOf */.Zi)(chain);
    const commands = (0,advice_scenes/* commandsOf */.Kf)(scenes);
    const wishes = commands.filter(({ run }) => run.stage === stage).flatMap((command) => wishesOf(command, file, chain));
    if (wishes.length === 0)
        return [];
    const tools = toolsOf(stage, scenes, commands);
    const open = wishes.filter((wish) => !isHelped(wish, tools));
    return [...(0,group/* groupBy */.$)(open, ({ range }) => range.start.line).values()].flatMap((own) => {
        const [worst] = own.toSorted((a, b) => HARDNESS.indexOf(a.support.kind) - HARDNESS.indexOf(b.support.kind));
        if (worst === undefined)
            return [];
        const more = new Set(own.map(({ name }) => name).filter((name) => name !== worst.name));
        const others = more.size === 0 ? '' : ` ${listed([...more])} ${more.size === 1 ? 'has' : 'have'} native parts, too.`;
        const message = `${shownWish(worst)} ${whyNot(worst)}, and ${(0,advice_chain/* shownRoot */.aH)(stage)} has musl.${others} Use an image with glibc, as a slim one is.`;
        return [(0,advice_chain/* matchAt */.pF)(file, worst.range, message)];
    });
}
const HARDNESS = ['none', 'source', 'some'];
const MAX_NAMES = 5;
function listed(names) {
    return names.length > MAX_NAMES ? (0,list_words/* firstFew */.D)(names, MAX_NAMES) : (0,list_words/* enumerate */.H)(names);
}
function shownWish({ name, version, file }) {
    return `${name}${version === undefined ? '' : ` ${version}`}${file === undefined ? '' : ` (${file})`}`;
}
function wishesOf(command, file, chain) {
    const install = (0,package_installs/* packageInstall */.GD)(command);
    if (install === undefined)
        return [];
    const { ecosystem } = install;
    const { range } = command.run.step;
    const named = install.specifiers.flatMap((text) => {
        const wanted = (0,package_installs/* specified */.NA)(ecosystem, text);
        const support = wanted && supportOf({ ecosystem, ...wanted });
        if (support?.kind === 'none' && support.isBrowser && skipsBrowsers(command))
            return [];
        return wanted === undefined || support === undefined
            ? []
            : [{ ecosystem, ...wanted, support, range, file: undefined }];
    });
    const namesByFile = new Map();
    const listed = file.requirements.flatMap((requirement) => {
        const support = requirement.ecosystem === ecosystem ? supportOf(requirement) : undefined;
        if (support === undefined || (requirement.isDevelopment && !install.hasDevelopment))
            return [];
        if (ecosystem === 'npm' && support.kind === 'none' && support.isBrowser)
            return [];
        const names = namesByFile.get(requirement.file) ?? (0,context_sources/* namesAt */.Qo)(requirement.file, command.run.step, chain, file.stages);
        namesByFile.set(requirement.file, names);
        return install.files.some((name) => names.has(name)) ? [{ ...requirement, support, range }] : [];
    });
    return [...named, ...listed];
}
const SKIPS_BROWSERS = /^(?:PUPPETEER_SKIP_\w+|PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD|CYPRESS_INSTALL_BINARY)$/;
function skipsBrowsers({ variables }) {
    return [...variables.keys()].some((name) => SKIPS_BROWSERS.test(name));
}
function supportOf({ ecosystem, name }) {
    const table = musl_packages/* MUSL_SUPPORT */.y[ecosystem];
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|cmake)$/;
const BROWSERS = /^(?:chromium.*|firefox.*|nss)$/;
const GLIBC_LAYERS = /^(?:gcompat|libc6-compat)$/;
const PLAIN_IMAGES = /^(?:(?:.*\/)?library\/(?!rust$)[\w.-]+|oven\/bun|astral-sh\/uv)$/;
function toolsOf({ root }, scenes, commands) {
    const packages = commands.flatMap(installs/* installed */.$);
    const has = (pattern) => packages.some((name) => name !== undefined && pattern.test(name));
    const texts = scenes.flatMap(({ step }) => (step.kind === 'run' ? [step.text] : []));
    const says = (pattern) => texts.some((text) => pattern.test(text));
    const isPlain = root !== undefined && PLAIN_IMAGES.test(root.repository);
    return {
        hasCompiler: !isPlain || has(COMPILERS) || says(/build-base|alpine-sdk|musl-dev|g\+\+|\bgcc\b/),
        hasBrowser: has(BROWSERS) || says(/chromium|firefox/),
        hasGlibcLayer: has(GLIBC_LAYERS) || says(/\bglibc-|gcompat|libc6-compat/),
        hasUnknown: packages.includes(undefined),
        has: (name) => packages.includes(name) || texts.some((text) => text.includes(name)),
    };
}
function isHelped({ ecosystem, name, version, atLeast, support }, tools) {
    const ready = support.kind === 'some' ? support.ready : undefined;
    const lowest = version ?? atLeast;
    if (lowest !== undefined && ready !== undefined && (0,musl_packages/* isOlder */.t)(lowest, ready) === false)
        return true;
    if (tools.hasUnknown || (ecosystem === 'pypi' && tools.has(`py3-${name}`)))
        return true;
    if (support.kind !== 'none')
        return tools.hasCompiler;
    if (ecosystem === 'pypi')
        return false;
    return tools.hasGlibcLayer || (support.isBrowser && tools.hasBrowser);
}
function whyNot({ ecosystem, version, support }) {
    switch (support.kind) {
        case 'none':
            if (support.isBrowser && ecosystem === 'npm')
                return 'brings browsers that are built for glibc alone';
            return 'is built for glibc alone';
        case 'some':
            return version !== undefined && support.since !== undefined && (0,musl_packages/* isOlder */.t)(version, support.since) === true
                ? 'was built for glibc alone, no compiler is installed to build it here'
                : 'has native parts, which come ready for musl in some versions and for some platforms alone, no compiler is installed to build them here';
        case 'source':
            return 'has no build for musl, no compiler is installed to build it here';
    }
}

// EXTERNAL MODULE: ./lib/model/tag-words.js
var tag_words = __nccwpck_require__(690);
;// CONCATENATED MODULE: ./lib/rules/advice/newer-tag.js





const LEVELS = ['patch', 'minor', 'major'];
const newerTag = useRule('newer-tag', 'notice', 'There are newer tags of the same shape.', (judged, file) => {
    const facts = (0,uses/* factsOf */.xS)(judged, file);
    if (!(0,uses/* isBaseUse */.NV)(judged) || judged.use.reference === undefined || facts === undefined)
        return undefined;
    const newer = LEVELS.flatMap((level) => {
        const tag = facts.newer[level];
        return tag === undefined ? [] : [`${level} release ${tag}`];
    });
    const name = (0,model_reference/* familiarReference */.ZD)(judged.use.reference);
    const doubt = facts.doubtful === undefined ? [] : [`It ${(0,tag_words/* doubtWords */.O)(facts.doubtful)}`];
    if (newer.length === 0) {
        const onward = facts.onward === undefined ? '.' : `; its line goes on in ${facts.onward}.`;
        const isNewest = facts.onward === undefined && doubt.length === 0;
        return isNewest ? undefined : [`${name} has nothing newer of its shape${onward}`, ...doubt].join(' ');
    }
    const list = (0,list_words/* enumerate */.H)(newer.map((one, index) => `a ${index === 0 ? 'newer ' : ''}${one}`));
    return [`${name} has ${list}.`, ...doubt].join(' ');
});

;// CONCATENATED MODULE: ./lib/rules/advice/no-os-codename.js



const noOsCodename = useRule('no-os-codename', 'notice', 'A tag does not name the release of the operating system.', (judged, file) => {
    const { kind, reference } = judged.use;
    if (kind !== 'from' || !(0,uses/* isBaseUse */.NV)(judged) || reference === undefined)
        return undefined;
    const name = (0,model_reference/* familiarReference */.ZD)(reference);
    const facts = file.names.get(name);
    const isOpen = facts?.isFloating === true && !/^v?\d/.test(reference.tag ?? '');
    if (facts?.lacksOsRelease !== true || (isOpen && reference.digest === undefined))
        return undefined;
    const [same] = (0,uses/* factsOf */.xS)(judged, file)?.codenamed ?? [];
    const does = reference.digest === undefined ? 'may move' : 'may be refreshed';
    const help = same === undefined ? 'Write the release into the tag.' : `Today it is the same image as ${same}.`;
    return `${name} doesn't name the release of its operating system, so it ${does} to another one. ${help}`;
});

// EXTERNAL MODULE: ./lib/model/base-traits.js
var base_traits = __nccwpck_require__(8263);
// EXTERNAL MODULE: ./lib/rules/advice/missing-shell.js
var missing_shell = __nccwpck_require__(1014);
;// CONCATENATED MODULE: ./lib/rules/advice/mounts.js
function hasMount({ uses }, { range: { start, end } }) {
    return uses.some(({ use: { kind, range } }) => {
        return kind === 'mount-from' && range.start.line >= start.line && range.end.line <= end.line;
    });
}

;// CONCATENATED MODULE: ./lib/rules/advice/shell-starts.js


function startProblem(start, scenes, bare) {
    const { step } = start;
    const starts = (0,advice_chain/* only */.j6)(scenes.map((scene) => scene.step), 'start');
    if (starts.filter(({ instruction }) => instruction === step.instruction).at(-1) !== step)
        return undefined;
    const entrypoint = starts.findLast(({ instruction }) => instruction === 'entrypoint');
    return step.form === 'shell' ? lineProblem(start, entrypoint, bare) : listProblem(step, entrypoint, bare);
}
function lineProblem({ step, shell }, entrypoint, { stage }) {
    const missing = (0,missing_shell/* missingShell */.LI)(shell, stage);
    if (missing === undefined)
        return undefined;
    const name = step.instruction.toUpperCase();
    const isHealth = step.instruction === 'healthcheck';
    const [word = ''] = step.words;
    const how = (0,missing_shell/* needsShell */._W)(word) ? 'Start the program itself, as a list' : 'Write it as a list';
    const fix = `${how}: ${isHealth ? 'HEALTHCHECK CMD' : name} ["program", "argument"].`;
    const needs = `${name} needs ${missing}, and ${(0,missing_shell/* lackOf */.Zs)(missing, stage)}`;
    if (isHealth)
        return `${needs}, so the container is never healthy. ${fix}`;
    if (step.instruction === 'cmd' && entrypoint?.form === 'shell')
        return undefined;
    const isArgument = step.instruction === 'cmd' && entrypoint !== undefined && entrypoint.words.length > 0;
    return isArgument
        ? `CMD as a plain line gives ${missing} -c to the ENTRYPOINT of line ${entrypoint.range.start.line} as its arguments. ${fix}`
        : `${needs}, so the container doesn't start. ${fix}`;
}
function listProblem(step, entrypoint, bare) {
    const { stage } = bare;
    const [word = ''] = step.words;
    const what = (0,missing_shell/* unstartable */.a7)(word, bare);
    if (what === undefined)
        return undefined;
    const isReset = entrypoint?.form === 'exec' && entrypoint.words.length === 0;
    if (step.instruction === 'cmd' && !isReset) {
        if (entrypoint !== undefined)
            return undefined;
        if ((0,missing_shell/* needsShell */._W)(word) && isDistroless(stage, 'nodejs'))
            return givenToNode(word, stage);
        if ((0,missing_shell/* isMissing */.b2)(word, stage) ? mayHaveEntrypoint(stage) : !hasNoEntrypoint(stage))
            return undefined;
    }
    const effect = step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
    return `${step.instruction.toUpperCase()} starts ${what}, and ${(0,missing_shell/* lackOf */.Zs)(word, stage)}, so ${effect}. Start the program itself.`;
}
function givenToNode(word, stage) {
    return `CMD names ${word}, which needs a shell, and ${(0,missing_shell/* lackOf */.Zs)(word, stage)} and starts node with it, so the container doesn't start. Name the program's file: CMD ["server.js"].`;
}
function mayHaveEntrypoint({ traits }) {
    return traits.language !== undefined || traits.shell !== 'none';
}
function hasNoEntrypoint(stage) {
    const isScratch = stage.root === undefined && stage.traits.family === 'scratch';
    return isScratch || isDistroless(stage, 'static|base|cc');
}
function isDistroless({ root }, names) {
    return root?.registry === 'gcr.io' && new RegExp(`^distroless/(?:${names})`).test(root.repository);
}

;// CONCATENATED MODULE: ./lib/rules/advice/no-shell.js







const noShell = {
    id: 'no-shell',
    severity: 'warning',
    summary: 'A command needs a shell, and the image has none.',
    check: (file) => file.stages.flatMap((stage) => ((0,base_traits/* lacksSh */.e)(stage.traits) ? no_shell_checkStage(file, stage) : [])),
};
function no_shell_checkStage(file, stage) {
    const scenes = (0,advice_scenes/* scenesOf */.Zi)((0,advice_chain/* chainOf */.dR)(file, stage));
    const starts = (0,advice_copies/* startWords */.Ar)(scenes.map(({ step }) => step));
    const bare = { stage, hasInterpreter: scenes.some((scene) => (0,missing_shell/* mayBringInterpreter */.MV)(scene, starts)) };
    const found = [];
    const pending = [];
    let shell;
    let isBrought = false;
    for (const scene of scenes) {
        const { step } = scene;
        if (step.kind === 'shell')
            shell = step;
        if (step.kind === 'start' && scene.stage === stage)
            pending.push({ step, shell });
        const what = step.kind === 'run' && !isBrought ? runProblem(step, shell, file, bare) : undefined;
        if (what !== undefined && scene.stage === stage && step.kind === 'run') {
            found.push((0,advice_chain/* matchAt */.pF)(file, step.range, what));
        }
        isBrought ||= what === undefined && (0,missing_shell/* mayBringShell */.CQ)(scene, starts);
    }
    if (isBrought)
        return found;
    for (const start of pending) {
        const what = startProblem(start, scenes, bare);
        if (what !== undefined)
            found.push((0,advice_chain/* matchAt */.pF)(file, start.step.range, what));
    }
    return found.sort((a, b) => a.range.start.line - b.range.start.line);
}
function runProblem(step, shell, file, bare) {
    const { stage } = bare;
    if (hasMount(file, step))
        return undefined;
    const fix = ofDebug(stage) ?? 'Do it in a stage that has one.';
    if (step.form === 'shell') {
        const missing = (0,missing_shell/* missingShell */.LI)(shell, stage);
        return missing && `RUN needs ${missing}, and ${(0,missing_shell/* lackOf */.Zs)(missing, stage)}: the build fails. ${fix}`;
    }
    const [word = ''] = step.form === 'exec' ? step.words : [];
    const what = (0,missing_shell/* unstartable */.a7)(word, bare);
    return what && `RUN starts ${what}, and ${(0,missing_shell/* lackOf */.Zs)(word, stage)}: the build fails. ${fix}`;
}
function ofDebug({ traits: { shell } }) {
    return shell === 'none' ? undefined : 'Set SHELL ["/busybox/sh", "-c"].';
}

// EXTERNAL MODULE: ./lib/rules/advice/root-work.js
var root_work = __nccwpck_require__(9795);
;// CONCATENATED MODULE: ./lib/rules/advice/runs-as-root.js






const runsAsRoot = {
    id: 'runs-as-root',
    severity: 'notice',
    summary: 'The final stage runs as root, and its image or a variant of it does not.',
    check: (file) => {
        const stage = (0,advice_chain/* finalStage */.BD)(file);
        if (stage === undefined || isNotShipped(file.file, stage))
            return [];
        const steps = (0,advice_chain/* stepsOf */.B_)(file, stage);
        const last = (0,advice_chain/* only */.j6)(steps, 'user').at(-1);
        const nonroot = (0,root_work/* mayNeedRoot */.M)(steps) ? undefined : nonrootOf(stage);
        if (last !== undefined)
            return isRoot(last.user) ? runs_as_root_checkUser(file, stage, steps, last, nonroot) : [];
        if (nonroot === undefined)
            return [];
        const message = `The final stage runs as root: ${(0,advice_chain/* shownRoot */.aH)(stage)} does, and no USER changes it. ${nonroot} is the same image for a user without rights.`;
        return [(0,advice_chain/* matchAt */.pF)(file, stage.range, message)];
    },
};
function runs_as_root_checkUser(file, stage, steps, { range, user: written }, nonroot) {
    const { user } = stage.traits;
    const undoes = isRootless(stage) && user !== undefined && user !== 'root';
    if ((!undoes && nonroot === undefined) || mayDropRoot(steps, stage))
        return [];
    const runs = `The final stage runs as root: USER ${written} in line ${range.start.line} says so`;
    const message = undoes
        ? `${runs}, and ${(0,advice_chain/* shownRoot */.aH)(stage)} would run as ${user}. Leave it out, or write the image's user behind what needs root.`
        : `${runs}. Leave it out, and build on ${nonroot}: the same image for a user without rights.`;
    return [(0,advice_chain/* matchAt */.pF)(file, range, message)];
}
function nonrootOf({ root, traits: { user, nonroot } }) {
    if (user !== 'root' || root === undefined)
        return undefined;
    return nonroot?.startsWith(`${(0,model_reference/* familiarName */.hG)(root)}:`) === true ? nonroot : undefined;
}
function isRootless({ traits: { family } }) {
    return family === 'distroless' || family === 'chainguard' || family === 'hardened';
}
function isRoot(user) {
    return /^(?:root|0+)(?::.*)?$/.test(user);
}
const DROPS = /^(?:su-exec|gosu|setpriv|runuser|su|sudo|chroot|capsh|chpst|setuidgid|s6-setuidgid|s6-svscan|init)$/;
function mayDropRoot(steps, { traits }) {
    const starts = (0,advice_chain/* only */.j6)(steps, 'start').filter(({ instruction }) => instruction !== 'healthcheck');
    return starts.some(({ words }) => words.some((word) => DROPS.test(external_node_path_.posix.basename(word)) || (!(0,base_traits/* lacksSh */.e)(traits) && /\.sh$|entrypoint/.test(word))));
}

// EXTERNAL MODULE: ./lib/rules/advice/within-reason.js
var within_reason = __nccwpck_require__(8527);
;// CONCATENATED MODULE: ./lib/rules/advice/wrong-package-manager.js





const wrongPackageManager = {
    id: 'wrong-package-manager',
    severity: 'warning',
    summary: 'A command calls a package manager that the image does not have.',
    check: (file) => file.stages.flatMap((stage) => wrong_package_manager_checkStage(file, stage)),
};
const wrong_package_manager_ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
function wrong_package_manager_checkStage(file, stage) {
    if (stage.traits.packageManager === undefined)
        return [];
    const scenes = (0,advice_scenes/* scenesOf */.Zi)((0,advice_chain/* chainOf */.dR)(file, stage));
    const filled = filledAt(scenes);
    const found = new Map();
    const brought = new Map();
    for (const { words, run } of (0,advice_scenes/* commandsOf */.Kf)(scenes)) {
        const call = (0,installs/* managerCall */.g)(words);
        const { step, stage: own } = run;
        const line = step.range.start.line;
        if (call === undefined || own !== stage || found.has(line) || !isOther(call, stage))
            continue;
        const since = brought.get(call.program) ?? Math.min(filled, broughtAt(call, scenes));
        brought.set(call.program, since);
        const isBrought = since <= scenes.findIndex((scene) => scene.step === step);
        if (!isBrought && !hasMount(file, step))
            found.set(line, (0,advice_chain/* matchAt */.pF)(file, step.range, said(call, stage)));
    }
    return [...found.values()];
}
function filledAt(scenes) {
    const starts = (0,advice_copies/* startWords */.Ar)(scenes.map(({ step }) => step));
    return firstOf(scenes, ({ step, ...scene }) => {
        return step.kind === 'copy' && (0,advice_copies/* mayBringTree */.we)({ ...scene, step }, wrong_package_manager_ROOTS, starts);
    });
}
function broughtAt(call, scenes) {
    return firstOf(scenes, ({ step }) => {
        if (step.kind === 'copy')
            return [...step.sources, step.destination].some((path) => path.includes(call.program));
        return step.kind === 'run' && bringsProgram(step.text, call);
    });
}
function firstOf(scenes, isIt) {
    const at = scenes.findIndex(isIt);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
}
function bringsProgram(text, { program, manager }) {
    const others = new RegExp(`(?:install|add|in|-S\\w*)\\s(?:[^&|;]*\\s)?(?:${program}|${manager}|apk-tools|apk-tools-static)(?![\\w])`);
    return (others.test(text) || new RegExp(`(?:which|command -v|-[xef]|ln -\\w+|type) [^&|;]*\\b${program}\\b`).test(text));
}
const RPM = ['dnf', 'yum', 'microdnf', 'tdnf'];
function isOther({ program, manager }, { root, traits }) {
    const own = traits.packageManager;
    if (own === undefined || manager === own)
        return false;
    if (program === 'dpkg' && traits.shell?.startsWith('BusyBox') === true)
        return own === 'apk';
    if (!RPM.includes(manager) || !RPM.includes(own))
        return true;
    return own === 'microdnf' && manager !== 'tdnf' && isUbiMinimal(root);
}
function isUbiMinimal(root) {
    return /^(?:redhat\/|ubi\d+\/)?ubi\d*-minimal$/.test(root?.repository ?? '');
}
const INSTALLING = {
    apt: 'apt-get install',
    apk: 'apk add',
    dnf: 'dnf install',
    microdnf: 'microdnf install',
    yum: 'yum install',
    tdnf: 'tdnf install',
    zypper: 'zypper install',
    pacman: 'pacman -S',
};
const REMOVES = /^(?:remove|purge|autoremove|del|erase|rm|clean|-R\w*)$/;
function said({ program, verb }, stage) {
    const { packageManager } = stage.traits;
    const isBare = packageManager === undefined || packageManager === 'none';
    const has = isBare ? 'has no package manager' : `has ${packageManager}`;
    const use = isBare || REMOVES.test(verb) ? packageManager : `\`${INSTALLING[packageManager]}\``;
    const fix = isBare ? 'Do it in a stage that has one.' : `Use ${use}.`;
    return `RUN calls \`${program} ${verb}\`, and ${(0,advice_chain/* shownRoot */.aH)(stage)} ${has}: the build fails. ${fix}`;
}

;// CONCATENATED MODULE: ./lib/rules/advice/index.js












const RULES = [
    libc_mismatch/* libcMismatch */.v,
    noShell,
    wrongPackageManager,
    missingPasswd,
    floatingTag,
    noOsCodename,
    newerTag,
    fullImageInFinalStage,
    runsAsRoot,
    missingCaCertificates,
    muslNativeDependencies,
];
const adviceRules = RULES.map(within_reason/* withinReason */.m);

// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __nccwpck_require__(9612);
// EXTERNAL MODULE: ./lib/model/not-edited.js + 2 modules
var not_edited = __nccwpck_require__(3765);
;// CONCATENATED MODULE: ./lib/rules/again.js
const MOST_NAMED = 3;
function standsAgain({ again }) {
    const lines = again?.lines ?? [];
    if (lines.length === 0)
        return '';
    const named = lines.slice(0, MOST_NAMED).join(', ');
    const more = lines.length > MOST_NAMED ? ' and more' : '';
    return lines.length === 1
        ? ` The same digest also stands in line ${named}, which is left as it is.`
        : ` The same digest also stands in lines ${named}${more}, which are left as they are.`;
}

;// CONCATENATED MODULE: ./lib/rules/not-written.js


function aboutEdit(judged) {
    const { notEdited } = judged;
    const edit = notEdited === undefined
        ? (0,not_edited/* droppedWords */.I)(judged, ' The new image')
        : ` It is left as it is: ${(0,not_edited/* whyNotEdited */.L)(judged, notEdited)}.`;
    return `${edit}${standsAgain(judged.use)}`;
}

;// CONCATENATED MODULE: ./lib/rules/dead-digest.js




const deadDigest = useRule('dead-digest', 'error', 'The pinned digest is no longer in the registry.', (judged) => {
    const { use, status, current } = judged;
    if (status !== 'dead' || use.reference?.digest === undefined)
        return undefined;
    const gone = `The pinned digest ${(0,digest/* shortDigest */.VK)(use.reference.digest)} of ${(0,model_reference/* shownReference */.Xu)(use.reference)} is gone from the registry, so a build fails.`;
    return current === undefined ? gone : `${gone} The tag is ${(0,digest/* shortDigest */.VK)(current.digest)} now.${aboutEdit(judged)}`;
});

;// CONCATENATED MODULE: ./lib/rules/invalid-file.js
const invalidFile = {
    id: 'invalid-file',
    severity: 'warning',
    summary: 'The file can not be read, or has a syntax error.',
    check: ({ file, problems }) => problems
        .filter(({ isTemplate }) => isTemplate !== true)
        .map(({ range, message }) => ({ file, range, causes: [], message: `${message}.` })),
};

;// CONCATENATED MODULE: ./lib/rules/build-context.js
function perhapsBuildContext({ maybeBuildContext, written }) {
    return maybeBuildContext
        ? ` If "${written}" is a build context or a stage of the image that builds on this one, ignore it.`
        : '';
}

;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js



const lookupFailed = useRule('lookup-failed', 'warning', 'The registry could not be asked.', ({ use, status, failure, notes }) => {
    if (status !== 'unresolved' || failure === undefined || failure.kind === 'not-found')
        return notes;
    const message = withImage(failure.message, use);
    return [failure.kind === 'denied' ? message + perhapsBuildContext(use) : message, ...notes];
});
function withImage(message, { reference, written }) {
    const name = reference === undefined ? written : (0,model_reference/* shownReference */.Xu)(reference);
    return message.includes(name) ? message : `${name} could not be looked up: ${message.replace(/^The /, 'the ')}`;
}

// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __nccwpck_require__(3447);
;// CONCATENATED MODULE: ./lib/rules/lost-platform.js



const lostPlatform = useRule('lost-platform', 'error', 'The tag has moved to an image without a platform that is in use.', ({ use, lostPlatforms, proposal }) => {
    if (lostPlatforms.length === 0 || use.reference === undefined)
        return undefined;
    const names = (0,model_platform/* platformNames */.iJ)(lostPlatforms);
    const tag = proposal?.tag === undefined ? 'It' : `The tag ${proposal.tag}`;
    return `${(0,model_reference/* familiarReference */.ZD)(use.reference)} is left as it is. ${tag} has no image for ${names} any more, so builds for it would fail.`;
});

;// CONCATENATED MODULE: ./lib/rules/overridden-arg.js

const overriddenArg = useRule('overridden-arg', 'notice', 'A digest in FROM beats the ARG before it.', ({ use }) => {
    if (use.reference?.digest === undefined || use.overriddenArgs.length === 0)
        return undefined;
    const names = use.overriddenArgs.join(', ');
    return `The digest decides what is pulled, so --build-arg ${names} changes nothing here. Keep the digest in the ARG's default instead, or write the tag out.`;
});

;// CONCATENATED MODULE: ./lib/rules/platform-digest.js



const platformDigest = useRule('platform-digest', 'warning', "One platform's manifest is pinned where the tag is an index.", ({ use, pinnedPlatform }) => {
    if (pinnedPlatform === undefined || use.reference === undefined)
        return undefined;
    const name = (0,model_reference/* familiarReference */.ZD)(use.reference);
    return `The digest pins the ${(0,model_platform/* formatPlatform */.Bq)(pinnedPlatform)} image of ${name} alone, so a build for another platform gets the wrong one. Pin the digest of the tag itself.`;
});

;// CONCATENATED MODULE: ./lib/rules/stale-digest.js





const staleDigest = useRule('stale-digest', 'warning', 'The pinned digest is not the one that the tag has now.', (judged) => {
    const { use, status, current, pinnedPlatform, waitsUntil, unreadPin } = judged;
    if (status !== 'stale' || waitsUntil !== undefined || use.reference?.digest === undefined || current === undefined)
        return undefined;
    const name = (0,model_reference/* familiarReference */.ZD)(use.reference);
    const platform = pinnedPlatform === undefined ? '' : ` for ${(0,model_platform/* formatPlatform */.Bq)(pinnedPlatform)}`;
    const [from, to] = [(0,digest/* shortDigest */.VK)(use.reference.digest), (0,digest/* shortDigest */.VK)(current.digest)];
    const unread = unreadPin === undefined ? '' : ` The pinned image could not be read: ${unreadPin.message}`;
    return `${name}${platform} has moved from ${from} to ${to}.${unread}${aboutEdit(judged)}`;
});

;// CONCATENATED MODULE: ./lib/rules/tag-not-found.js


const tagNotFound = useRule('tag-not-found', 'warning', 'The registry has no such tag or repository.', ({ use, status, failure }) => {
    if (status !== 'unresolved' || failure?.kind !== 'not-found')
        return undefined;
    return failure.message + perhapsBuildContext(use);
});

;// CONCATENATED MODULE: ./lib/rules/unpinned.js




const unpinned = useRule('unpinned', 'warning', 'An image reference has no digest.', (judged) => {
    const { use, status, current } = judged;
    if (status !== 'unpinned' || use.reference === undefined)
        return undefined;
    const says = `${(0,model_reference/* familiarReference */.ZD)(use.reference)} is not pinned by digest`;
    if (current === undefined)
        return `${says}, so another image may come with every build.`;
    return `${says}; today it is ${(0,digest/* shortDigest */.VK)(current.digest)}.${aboutEdit(judged)}`;
});

;// CONCATENATED MODULE: ./lib/rules/unresolvable-reference.js

const TOLD = new Set(['no-value', 'platform-dependent', 'invalid']);
const ofUses = useRule('unresolvable-reference', 'notice', 'A reference can not be resolved from the file alone.', ({ use, skipReason }, { problems }) => {
    if (!TOLD.has(skipReason) || problems.some((problem) => isAbout(problem, use)))
        return undefined;
    const help = skipReason === 'no-value' ? ' Give the ARG a default, or set build-args.' : '';
    return `${use.written} can't be judged: ${use.detail ?? 'it is not a reference'}.${help}`;
});
const unresolvableReference = {
    ...ofUses,
    check: (file) => {
        const note = templateNote(file);
        return note.length > 0 ? note : ofUses.check(file);
    },
};
function templateNote({ file, problems }) {
    return problems
        .filter(({ isTemplate }) => isTemplate === true)
        .map(({ range, message }) => ({ file, range, causes: [], message: `${message.replace(/^t/, 'T')}.` }));
}
function isAbout({ message, range }, { detail, range: { start } }) {
    return message === detail && range.start.line <= start.line && start.line <= range.end.line;
}

;// CONCATENATED MODULE: ./lib/rules/untracked-digest.js


const untrackedDigest = useRule('untracked-digest', 'warning', 'A digest stands without a tag and can not be refreshed.', ({ use, status }) => {
    if (status !== 'untracked' || use.reference === undefined)
        return undefined;
    return `${(0,model_reference/* shownReference */.Xu)(use.reference)} has a digest and no tag, so it can never be refreshed. Write the tag in front of the digest: name:tag@sha256:…`;
});

;// CONCATENATED MODULE: ./lib/rules/index.js














const rules = [
    unpinned,
    staleDigest,
    deadDigest,
    lostPlatform,
    tagNotFound,
    untrackedDigest,
    platformDigest,
    overriddenArg,
    lookupFailed,
    unresolvableReference,
    invalidFile,
];
const LIMITS = new Map([
    [newerTag.id, 'A check reads no lists of tags, so only freshfrom advise finds what newer-tag is about.'],
    [
        muslNativeDependencies.id,
        "For musl-native-dependencies a check goes by what a RUN names; freshfrom advise reads the project's files, too.",
    ],
]);
const checkRules = [
    ...rules,
    ...adviceRules.map((rule) => {
        const limitInCheck = LIMITS.get(rule.id);
        const isQuiet = rule.severity === 'notice';
        return { ...rule, isQuiet, ...(limitInCheck === undefined ? {} : { limitInCheck }) };
    }),
];
const advisedRules = [...adviceRules, tagNotFound, lookupFailed];
const ruleIds = new Set(checkRules.map(({ id }) => id));


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ homeFolder)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/system/home.js


function homeFolder({ HOME: own }) {
    if (own !== undefined && (0,external_node_path_.isAbsolute)(own))
        return own;
    const home = (0,external_node_os_namespaceObject.homedir)();
    return (0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_os_namespaceObject.userInfo)().homedir;
}


/***/ }),

/***/ 7986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   k1: () => (/* binding */ readableAt),
/* harmony export */   q2: () => (/* binding */ writableAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isBelow(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) && inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, 1)[0] !== '..';
}
function readableAt(root, path) {
    return isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)) ? below(root) : undefined;
}
function writableAt(root, path) {
    return readableAt(root, path) ?? below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)));
}
function below(root) {
    return (real) => isBelow(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), real);
}


/***/ }),

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ trustedEnvironment)
/* harmony export */ });
/* unused harmony export trustedPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6450);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7986);




function trustedPath(path, scanned) {
    const roots = scanned === undefined ? [] : [realOr(scanned), ...[realOr(process.cwd())].filter(isForeign)];
    return (path ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))
        .filter((folder) => !roots.some((root) => (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(root, realOr(folder))))
        .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function trustedEnvironment(environment, scanned) {
    const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...environment, [name]: trustedPath(environment[name], scanned) };
}
function isForeign(folder) {
    return !(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(folder, realOr((0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeFolder */ .W)(process.env)));
}
function realOr(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ readUpTo),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   zx: () => (/* binding */ checkPlain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8144);


const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
const CHUNK = 64 * 1024;
function readPlainFile(path, { limit, isAllowed }) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        if (isAllowed?.(real) === false)
            throw outside();
        checkPlain((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, READ);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            checkPlain(stats);
            if (stats.size > limit)
                throw tooLarge(limit);
            if (isAllowed !== undefined && !isStill(real, stats))
                throw outside();
            return readUpTo(file, limit, stats.size);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .asRefusal */ .Z)(error);
    }
}
function isStill(real, { dev, ino }) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(real) !== real)
        return false;
    const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    return now.dev === dev && now.ino === ino;
}
function checkPlain(stats) {
    if (stats.isDirectory())
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .FileRefusal */ .H('folder', 'it is a folder');
    if (!stats.isFile())
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .FileRefusal */ .H('special', 'it is no plain file');
}
function readUpTo(file, limit, expected) {
    let bytes = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
    let length = 0;
    for (;;) {
        if (length === bytes.length)
            bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, CHUNK))]);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        if (read === 0)
            return bytes.subarray(0, length);
        length += read;
        if (length > limit)
            throw tooLarge(limit);
    }
}
function tooLarge(limit) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .FileRefusal */ .H('too-large', `it is larger than ${limit / 1024 / 1024} MiB`);
}
function outside() {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .FileRefusal */ .H('outside', 'it leads out of the folder through a link');
}


/***/ }),

/***/ 8144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FileRefusal),
/* harmony export */   Z: () => (/* binding */ asRefusal)
/* harmony export */ });
class FileRefusal extends Error {
    name = 'FileRefusal';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
const KNOWN = {
    ENOENT: ['absent', 'it does not exist'],
    ENOTDIR: ['failed', 'a part of its path is no folder'],
    EACCES: ['permission', 'no permission'],
    EPERM: ['permission', 'no permission'],
    EISDIR: ['folder', 'it is a folder'],
    EROFS: ['failed', 'the file system is read-only'],
    ENOSPC: ['failed', 'no space is left on the device'],
    EDQUOT: ['failed', 'the disk quota is used up'],
    EFBIG: ['failed', 'the file would be larger than is allowed here'],
    EBUSY: ['failed', 'it is in use, or mounted by itself'],
};
function asRefusal(error) {
    if (error instanceof FileRefusal)
        return error;
    const text = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const [code, message] = KNOWN[text] ?? ['failed', text];
    return new FileRefusal(code, message, { cause: error });
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G2: () => (/* binding */ TEMPORARY),
  fc: () => (/* binding */ makeFolder),
  oo: () => (/* binding */ tryToWrite),
  f8: () => (/* binding */ writeWhole)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/system/read-file.js
var read_file = __nccwpck_require__(9597);
;// CONCATENATED MODULE: ./lib/system/held-folder.js


const FOLDER = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_DIRECTORY ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const OPEN = '/proc/self/fd';
function inHeldFolder(folder, work) {
    if (!(0,external_node_fs_.existsSync)(OPEN))
        return work(folder);
    const file = (0,external_node_fs_.openSync)(folder, FOLDER);
    try {
        const path = `${OPEN}/${file}`;
        if (external_node_fs_.realpathSync.native(path) !== folder)
            throw (0,read_file/* outside */.qY)();
        return work(path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./lib/system/refusal.js
var system_refusal = __nccwpck_require__(8144);
;// CONCATENATED MODULE: ./lib/system/write-file.js






const TEMPORARY = /^\.freshfrom-[0-9a-f-]{36}\.part$/;
const OWN = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const BOTH = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function writeWhole(path, content, { isAllowed, mode, expected } = {}) {
    atTarget(path, isAllowed, (folder, name) => replace(folder, name, content, { mode, expected }));
}
function tryToWrite(path, { isAllowed } = {}) {
    atTarget(path, isAllowed, (folder, name) => {
        const before = openCurrent((0,external_node_path_.join)(folder, name), false);
        if (before !== undefined)
            (0,external_node_fs_.closeSync)(before.file);
        const temporary = temporaryIn(folder);
        try {
            writeTemporary(temporary, ['\n'], undefined, 0o600);
        }
        finally {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        }
    });
}
function atTarget(path, isAllowed, work) {
    try {
        const target = targetOf(path);
        if (isAllowed?.(target) === false)
            throw (0,read_file/* outside */.qY)();
        inHeldFolder((0,external_node_path_.dirname)(target), (folder) => work(folder, (0,external_node_path_.basename)(target)));
    }
    catch (error) {
        throw (0,system_refusal/* asRefusal */.Z)(error);
    }
}
function temporaryIn(folder) {
    return (0,external_node_path_.join)(folder, `.freshfrom-${(0,external_node_crypto_.randomUUID)()}.part`);
}
function replace(folder, name, content, { mode, expected }) {
    const target = (0,external_node_path_.join)(folder, name);
    const temporary = temporaryIn(folder);
    try {
        const before = openCurrent(target, expected !== undefined);
        try {
            writeTemporary(temporary, content, before?.stats, mode);
            if (expected !== undefined && before !== undefined)
                checkUnchanged(target, before, expected);
        }
        finally {
            if (before !== undefined)
                (0,external_node_fs_.closeSync)(before.file);
        }
        (0,external_node_fs_.renameSync)(temporary, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function targetOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        if ((0,system_refusal/* asRefusal */.Z)(error).code !== 'absent')
            throw error;
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined)
            throw new system_refusal/* FileRefusal */.H('special', 'it is a link that leads to nothing');
        return (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
function makeFolder(path, { isAllowed, mode = 0o777 }) {
    try {
        let there = path;
        while ((0,external_node_fs_.lstatSync)(there, { throwIfNoEntry: false }) === undefined && (0,external_node_path_.dirname)(there) !== there)
            there = (0,external_node_path_.dirname)(there);
        const real = external_node_fs_.realpathSync.native(there);
        if (isAllowed?.(real) === false)
            throw (0,read_file/* outside */.qY)();
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(real, (0,external_node_path_.relative)(there, path)), { recursive: true, mode });
    }
    catch (error) {
        throw (0,system_refusal/* asRefusal */.Z)(error);
    }
}
function openCurrent(target, isNeeded) {
    const stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: isNeeded });
    if (stats === undefined)
        return undefined;
    (0,read_file/* checkPlain */.zx)(stats);
    const file = (0,external_node_fs_.openSync)(target, BOTH);
    try {
        const opened = (0,external_node_fs_.fstatSync)(file);
        (0,read_file/* checkPlain */.zx)(opened);
        return { file, stats: opened };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        throw error;
    }
}
function writeTemporary(path, content, before, mode = 0o666) {
    const file = openTemporary(path, before === undefined ? mode : 0o600);
    try {
        for (const piece of content instanceof Uint8Array ? [content] : content)
            writeAll(file, Buffer.from(piece));
        if (before !== undefined) {
            keepOwner(file, before);
            (0,external_node_fs_.fchmodSync)(file, before.mode & 0o7777);
        }
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
function openTemporary(path, mode) {
    try {
        return (0,external_node_fs_.openSync)(path, OWN, mode);
    }
    catch (error) {
        const refusal = (0,system_refusal/* asRefusal */.Z)(error);
        if (refusal.code !== 'permission')
            throw refusal;
        throw new system_refusal/* FileRefusal */.H('permission', 'no permission to write in its folder', { cause: error });
    }
}
function keepOwner(file, { uid, gid }) {
    const now = (0,external_node_fs_.fstatSync)(file);
    if (now.uid === uid && now.gid === gid)
        return;
    try {
        (0,external_node_fs_.fchownSync)(file, uid, gid);
    }
    catch {
    }
}
function checkUnchanged(target, { file, stats }, expected) {
    const now = (0,external_node_fs_.lstatSync)(target);
    const isSame = now.dev === stats.dev && now.ino === stats.ino && now.size === expected.length;
    if (!isSame || !(0,read_file/* readUpTo */.Vc)(file, expected.length, expected.length).equals(expected)) {
        throw new system_refusal/* FileRefusal */.H('changed', 'it has changed since it was read');
    }
}


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ laterRepository),
/* harmony export */   fs: () => (/* binding */ onLaterRelease)
/* harmony export */ });
/* unused harmony export laterRepositories */
/* harmony import */ var _bases_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1380);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(811);
/* harmony import */ var _leaps_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(111);
/* harmony import */ var _newer_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3184);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4818);
/* harmony import */ var _release_line_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4304);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2993);
/* harmony import */ var _tag_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3364);








const PLACE = '%';
function onLaterRelease(tag, tags, level) {
    const own = onRelease(tag);
    if (own === undefined)
        return [];
    const later = tags.flatMap((other) => {
        const there = onRelease(other);
        return there !== undefined && isLater(own, there) ? [there] : [];
    });
    const rests = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_3__/* .tagList */ .T)([own.rest, ...later.map(({ rest }) => rest)]);
    const shape = rests.shapes.get(own.rest);
    const versions = [...rests.shapes].filter(([, other]) => shape !== undefined && isSameOrNewer(shape, other, rests, level));
    const plausible = new Set(shape === undefined ? [] : (0,_leaps_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutLeaps */ .u)(shape, versions, rests).map(([rest]) => rest));
    return later
        .filter(({ rest }) => rest === own.rest || plausible.has(rest))
        .sort((a, b) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .compareNumbers */ .S$)(b.release, a.release) || byRest(b, a, rests) || (a.tag < b.tag ? -1 : 1))
        .map((there) => there.tag);
}
function laterRepositories({ repository }) {
    const [whole = '', number] = /-debian(\d+)$/.exec(repository) ?? [];
    if (number === undefined)
        return [];
    const names = [];
    for (let next = Number(number) + 1; (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNumber */ .BP)({ system: 'debian', release: String(next) }); next += 1) {
        names.unshift(repository.slice(0, -whole.length) + whole.replace(number, String(next)));
    }
    return names;
}
async function laterRepository(reference, resolver) {
    for (const repository of laterRepositories(reference)) {
        const later = { ...reference, repository, digest: undefined };
        const answer = await resolver.resolve(later).catch(() => undefined);
        if (answer?.tag?.ok === true)
            return (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarReference */ .ZD)(later);
    }
    return undefined;
}
function onRelease(tag) {
    const word = (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .systemIn */ .JX)(tag);
    const number = word === undefined ? undefined : (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNumber */ .BP)(word);
    if (word?.release === undefined || number === undefined)
        return undefined;
    const isCodename = /^[a-z]/.test(word.release);
    return {
        tag,
        system: word.system,
        form: isCodename ? word.text.replace(word.release, PLACE) : word.text.replace(/\d+/g, '#'),
        release: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .numbersIn */ .MC)(number),
        rest: tag.replace(word.text, PLACE),
    };
}
function isLater(own, there) {
    if (own.system !== there.system || own.form !== there.form)
        return false;
    if (own.system === 'ubuntu' && (0,_release_line_js__WEBPACK_IMPORTED_MODULE_7__/* .isLongTerm */ .z)(own.release) && !(0,_release_line_js__WEBPACK_IMPORTED_MODULE_7__/* .isLongTerm */ .z)(there.release))
        return false;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .compareNumbers */ .S$)(own.release, there.release) < 0;
}
function isSameOrNewer(own, other, list, level) {
    if (!list.isSameLine(own, other) || (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(own, other) > 0)
        return false;
    if (own.preRelease === '' && other.preRelease !== '')
        return false;
    if (own.numbers.some(_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .isDay */ .N))
        return true;
    const kept = level === 'digest' ? own.numbers.length : (0,_newer_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .keptNumbers */ .V)(level, own.numbers.length);
    return own.numbers.slice(0, kept).every((number, index) => number === other.numbers[index]);
}
function byRest(a, b, rests) {
    const [first, second] = [rests.shapes.get(a.rest), rests.shapes.get(b.rest)];
    if (first === undefined || second === undefined)
        return 0;
    return (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(first, second) || rests.compareBuilds(first, second);
}


/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withoutLeaps)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4818);

const MAX_YEARS = 5;
const MAX_LEAP = 20n;
const SETTLED = 3;
function withoutLeaps(own, line, list) {
    const isNear = (from, to, island) => isStep(from, to) || (isOneScheme(from, to) && isWithinLeap(from, to) && isSettled(own, island(), list));
    const groups = new Map();
    for (const [, { numbers }] of line) {
        for (const [index, number] of numbers.entries()) {
            const head = headOf(numbers, index);
            const from = head === headOf(own.numbers, index) ? own.numbers[index] : undefined;
            const group = groups.get(head) ?? { from, numbers: [] };
            groups.set(head, group);
            group.numbers.push(number);
        }
    }
    const reached = new Map([...groups].map(([head, { from, numbers }]) => {
        return [head, reachable(from ?? smallest(numbers), numbers, head === '' ? isNear : isOneCount)];
    }));
    return line.filter(([, { numbers }]) => numbers.every((number, index) => reached.get(headOf(numbers, index))?.has(number) ?? false));
}
function headOf(numbers, index) {
    return numbers.slice(0, index).join('.');
}
function reachable(from, numbers, isNear) {
    const reached = new Set([from]);
    const sorted = [...new Set(numbers)].sort((a, b) => compare(a, b)).filter((number) => compare(from, number) < 0);
    let last = from;
    for (const [index, number] of sorted.entries()) {
        if (!isNear(last, number, () => islandOf(sorted.slice(index))))
            continue;
        reached.add(number);
        last = number;
    }
    return reached;
}
function islandOf(sorted) {
    const island = sorted.slice(0, 1);
    for (const number of sorted.slice(1)) {
        if (!isStep(island.at(-1) ?? '', number))
            break;
        island.push(number);
    }
    return island;
}
function isStep(from, to) {
    if (!isOneScheme(from, to))
        return false;
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(from))
        return true;
    const step = BigInt(to) - BigInt(from);
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isYear */ .gv)(from))
        return step <= MAX_YEARS;
    return step <= 3n || step <= BigInt(from);
}
function isOneScheme(from, to) {
    const isNext = BigInt(to) - BigInt(from) === 1n;
    return isNext || ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isYear */ .gv)(from) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isYear */ .gv)(to) && isOneCount(from, to));
}
function isOneCount(from, to) {
    return to.length - from.length < 2;
}
function isWithinLeap(from, to) {
    return BigInt(to) - BigInt(from) <= MAX_LEAP;
}
function isSettled({ prefix }, island, { shapes }) {
    const versions = new Set();
    for (const shape of shapes.values()) {
        const isThere = shape.prefix === prefix && shape.preRelease === '' && island.includes(shape.numbers[0] ?? '');
        if (isThere)
            versions.add(shape.version);
    }
    const inLonger = new Set([...versions].flatMap((version) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .beginningsOf */ .U9)(version)));
    return [...versions].filter((version) => !inLonger.has(version)).length >= SETTLED;
}
function smallest(numbers) {
    return [...numbers].sort(compare)[0] ?? '0';
}
function compare(a, b) {
    const [first, second] = [BigInt(a), BigInt(b)];
    return first < second ? -1 : Number(first > second);
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ newerTags),
/* harmony export */   V: () => (/* binding */ keptNumbers)
/* harmony export */ });
/* harmony import */ var _leaps_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(111);
/* harmony import */ var _release_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4304);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2993);
/* harmony import */ var _tag_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3364);




const UNFINISHED = /^[-.](?:dev|next|canary|nightly)(?![a-z\d])/i;
const NONE = { tags: [], doubtful: undefined };
function keptNumbers(level, count) {
    switch (level) {
        case 'patch':
            return Math.max(2, count - 1);
        case 'minor':
            return 1;
        case 'major':
            return 0;
    }
}
function newerTags(reference, tags, level) {
    const own = (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(reference.tag);
    if (own === undefined || level === 'digest' || (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isHashAmong */ .$K)(reference.tag, own, tags))
        return NONE;
    const list = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_0__/* .tagList */ .T)(tags);
    const isWhole = (0,_release_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isDated */ .D)(reference, own) && level !== 'major';
    const kept = isWhole ? own.numbers.length : keptNumbers(level, partsOf(own, list));
    const line = [...list.shapes].filter(([, shape]) => isInLine(own, shape, list) && isAfter(own, shape, list));
    const within = line.filter(([, shape]) => keeps(own, shape, kept) && isNextDated(reference, own, shape));
    const sorted = within.sort((a, b) => newestFirst(a, b, list));
    const plausible = (0,_leaps_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLeaps */ .u)(own, sorted, list);
    const next = new Set(plausible.map(([tag]) => tag));
    return { tags: [...next], doubtful: sorted.find(([tag]) => !next.has(tag))?.[0] };
}
function partsOf({ numbers, behind, prefix }, { shapes }) {
    if (behind[0]?.head === '_')
        return Math.min(numbers.length, 3);
    const lengths = [...shapes.values()].flatMap((shape) => (shape.prefix === prefix ? [shape.numbers.length] : []));
    const long = lengths.filter((length) => length > 3).length;
    return long * 2 > lengths.length ? Math.max(...lengths) : numbers.length;
}
function isInLine(own, shape, list) {
    if (!list.isSameLine(own, shape))
        return false;
    if (shape.preRelease === '')
        return true;
    if (own.preRelease === '' || !(0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsTo */ .Rs)(own, shape))
        return false;
    return own.version === shape.version && !hasRelease(own, list);
}
function hasRelease({ prefix, version }, { shapes }) {
    return [...shapes.values()].some((shape) => {
        const isRelease = shape.preRelease === '' && !UNFINISHED.test(shape.suffix);
        return isRelease && shape.version === version && shape.prefix === prefix;
    });
}
function isAfter(own, shape, list) {
    return ((0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(own, shape) || list.compareBuilds(own, shape)) < 0;
}
function keeps(own, shape, kept) {
    return own.numbers.slice(0, kept).every((number, index) => Number(number) === Number(shape.numbers[index] ?? 0));
}
function isNextDated(reference, own, shape) {
    return !(0,_release_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isDated */ .D)(reference, own) || !(0,_release_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isLongTerm */ .z)(own.numbers) || (0,_release_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isLongTerm */ .z)(shape.numbers);
}
function newestFirst([tag1, a], [tag2, b], list) {
    return (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a) || list.compareBuilds(b, a) || (tag1 < tag2 ? -1 : 1);
}


/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ isSameForm),
/* harmony export */   GI: () => (/* binding */ isStamp),
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   U9: () => (/* binding */ beginningsOf),
/* harmony export */   Zf: () => (/* binding */ isPadded),
/* harmony export */   gv: () => (/* binding */ isYear)
/* harmony export */ });
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;
function numbersIn(text) {
    return text.match(/\d+/g) ?? [];
}
function beginningsOf(version) {
    const parts = version.split('.');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
function formOf(text) {
    return text.replace(/\d+/g, '#');
}
function isDay(number) {
    return DATE.test(number);
}
function isYear(number) {
    return YEAR.test(number);
}
function isStamp(number) {
    return number.length >= 6;
}
function isPadded(number) {
    return number.startsWith('0') && number.length > 1;
}
function isSameForm(a, b) {
    if (isPadded(a) || isPadded(b))
        return a.length === b.length;
    if (isDay(a) !== isDay(b))
        return false;
    return isStamp(a) === isStamp(b) || Math.abs(a.length - b.length) === 1;
}
function compareNumbers(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const [first, second] = [BigInt(a[index] ?? 0), BigInt(b[index] ?? 0)];
        if (first !== second)
            return first < second ? -1 : 1;
    }
    return 0;
}


/***/ }),

/***/ 4304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isDated),
/* harmony export */   z: () => (/* binding */ isLongTerm)
/* harmony export */ });
const UBUNTU = /(?:^|[/-])ubuntu$|^library\/buildpack-deps$/;
function isDated({ repository }, { numbers }) {
    const [year = '', month = '', ...rest] = numbers;
    return UBUNTU.test(repository) && /^\d\d$/.test(year) && (month === '04' || month === '10') && rest.length === 0;
}
function isLongTerm([year, month]) {
    return Number(year) % 2 === 0 && month === '04';
}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ tagList)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4818);
/* harmony import */ var _tag_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3364);


const read = new WeakMap();
function tagList(tags) {
    const known = read.get(tags);
    if (known !== undefined)
        return known;
    const shapes = new Map();
    for (const tag of tags) {
        const shape = (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(tag);
        if (shape !== undefined)
            shapes.set(tag, shape);
    }
    const setsAt = setsByPlace(shapes.values());
    const hashed = hashedPlaces(shapes.values());
    const decided = new Map();
    const moves = (shape, number) => {
        const place = placeOf(shape, number.head);
        const key = `${place}\n${number.kind}\n${shape.numbers.length > 1}`;
        const sets = setsAt.get(place) ?? new Map();
        const answer = decided.get(key) ?? (hashed.has(place) ? isOneEach(sets) : countsBuilds(shape, number.kind, sets));
        decided.set(key, answer);
        return answer;
    };
    const isSameBehind = (a, b) => a.suffix === b.suffix &&
        a.behind.every((number, index) => {
            const other = b.behind[index];
            if (other === undefined || number.head !== other.head)
                return false;
            if (!moves(a, number))
                return number.text === other.text;
            return hashed.has(placeOf(a, number.head)) || isBuildForm(number, other);
        });
    const buildsOf = (shape) => shape.behind.flatMap(({ head, text }) => (hashed.has(placeOf(shape, head)) ? [] : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(text)));
    const list = {
        tags,
        shapes,
        isSameLine: (a, b) => a.prefix === b.prefix &&
            isSameScheme(a, b) &&
            (isSameBehind(a, b) ||
                isSameBehind((0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPatchLevel */ .Xw)(a), b) ||
                (a.preRelease !== '' && isSameBehind(a, (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutReleaseMark */ .PV)(b)))),
        isSameScheme,
        compareBuilds: (a, b) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S$)(buildsOf(a), buildsOf(b)),
    };
    read.set(tags, list);
    return list;
}
function placeOf({ prefix }, head) {
    return `${prefix}\n${head}`;
}
function hashedPlaces(shapes) {
    const places = new Set();
    for (const shape of shapes) {
        for (const { head, kind } of shape.behind)
            if (kind === 'hash')
                places.add(placeOf(shape, head));
    }
    return places;
}
function setsByPlace(shapes) {
    const places = new Map();
    for (const shape of shapes) {
        for (const { head, text } of shape.behind) {
            const place = placeOf(shape, head);
            const sets = places.get(place) ?? new Map();
            places.set(place, sets);
            const version = shape.version + shape.preRelease;
            const set = sets.get(version) ?? new Set();
            sets.set(version, set.add(text));
        }
    }
    return places;
}
function isOneEach(sets) {
    return [...sets.values()].every(({ size }) => size === 1);
}
function countsBuilds({ numbers }, kind, sets) {
    if (kind === 'build')
        return true;
    const all = [...sets.values()].map(withoutBeginnings);
    const several = all.filter(({ size }) => size > 1);
    const counted = several.map((set) => [...set].map(Number).sort((a, b) => a - b));
    const isSeries = counted.length > 0 && counted.every(([least = 2]) => least < 2) && !areAlike(all);
    if (kind === 'worded' || numbers.length === 1) {
        return isSeries && all.length > 1 && counted.every(isRun) && all.every(beginsAnew);
    }
    if (several.length === 0 || isSeries)
        return true;
    const isLarge = all.some((set) => [...set].some(isLargeNumber));
    return isLarge || (counted.every(isRun) && areApart(sets));
}
function withoutBeginnings(set) {
    const beginnings = new Set([...set].flatMap((text) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .beginningsOf */ .U9)(text)));
    return new Set([...set].filter((text) => !beginnings.has(text)));
}
function isLargeNumber(text) {
    const [first = ''] = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(text);
    return first.length > 2 && !(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isYear */ .gv)(first);
}
function beginsAnew(set) {
    return [...set].some((text) => Number(text) < 2);
}
function areAlike(sets) {
    const [first, ...others] = sets.map((set) => [...set].sort().join());
    return others.length > 0 && others.every((other) => other === first);
}
function isRun(series) {
    return series.every((number, index) => Number.isInteger(number) && number === (series[0] ?? 0) + index);
}
function areApart(sets) {
    const all = [...sets.values()].flatMap((set) => [...set]);
    return sets.size > 1 && new Set(all).size === all.length;
}
function isSameScheme(a, b) {
    const isBuild = a.behind[0]?.head === '_' && !a.version.includes('-');
    const isAlike = isBuild
        ? !b.version.includes('-')
        : a.numbers.length === b.numbers.length && a.version.replace(/\d+/g, '') === b.version.replace(/\d+/g, '');
    return isAlike && a.numbers.every((number, index) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameForm */ .BO)(number, b.numbers[index] ?? number));
}
function isBuildForm(a, b) {
    const others = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(b.text);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersIn */ .MC)(a.text).every((number, index) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameForm */ .BO)(String(BigInt(number)), String(BigInt(others[index] ?? 0))));
}


/***/ }),

/***/ 1950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tagOutlook),
/* harmony export */   I: () => (/* binding */ codenameOutlook)
/* harmony export */ });
/* harmony import */ var _later_release_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8538);
/* harmony import */ var _leaps_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(111);
/* harmony import */ var _newer_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3184);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4818);
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2993);
/* harmony import */ var _tag_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3364);






function tagOutlook(reference, tags, level, allows) {
    const { tags: newest, doubtful } = (0,_newer_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .newerTags */ .N)(reference, tags, level);
    const newer = newest.filter(allows);
    const refused = newest.find((tag) => !allows(tag));
    const isNewest = newest.length === 0 && (0,_newer_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .newerTags */ .N)(reference, tags, 'major').tags.length === 0;
    return { newer, refused, doubtful, onward: isNewest ? onward(reference.tag, tags, level).filter(allows) : [] };
}
function codenameOutlook({ tag }, tags, level, allows) {
    const later = (0,_later_release_js__WEBPACK_IMPORTED_MODULE_0__/* .onLaterRelease */ .fs)(tag, tags, level);
    const refused = later.find((next) => !allows(next));
    const onward = later.length > 0 ? [] : (0,_later_release_js__WEBPACK_IMPORTED_MODULE_0__/* .onLaterRelease */ .fs)(tag, tags, 'major').filter(allows);
    return { newer: later.filter(allows), refused, doubtful: undefined, onward };
}
function onward(tag, tags, level) {
    const later = (0,_later_release_js__WEBPACK_IMPORTED_MODULE_0__/* .onLaterRelease */ .fs)(tag, tags, level);
    return later.length > 0 || level === 'digest' ? later : inOtherShape(tag, tags);
}
function inOtherShape(tag, tags) {
    const own = (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOf */ .F5)(tag);
    if (own === undefined || variantOf(own) === '')
        return [];
    const list = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_2__/* .tagList */ .T)(tags);
    const later = [...list.shapes].filter(([, shape]) => {
        const isAlike = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formOf */ .QU)(shape.suffix) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formOf */ .QU)(own.suffix) || shape.suffix === '';
        const isVersion = shape.prefix === own.prefix && shape.preRelease === '' && list.isSameScheme(own, shape);
        return isAlike && isVersion && (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(own, shape) < 0;
    });
    return [...(0,_leaps_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutLeaps */ .u)(own, later, list)]
        .sort(([, a], [, b]) => Number(a.suffix === '') - Number(b.suffix === '') || (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b, a))
        .map(([name]) => name);
}
function variantOf({ suffix, behind }) {
    return behind.every(({ kind }) => kind === 'build') ? suffix.replace(/[-_.]?[a-z]*#/gi, '') : suffix;
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isHashAmong),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   PV: () => (/* binding */ withoutReleaseMark),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   Xw: () => (/* binding */ withoutPatchLevel),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6841);
/* harmony import */ var _bases_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4818);



const DASHED_DATE = String.raw `(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)(?:T\d\d-\d\d-\d\dZ)?`;
const VERSIONS = new RegExp(String.raw `${DASHED_DATE}|\d+(?:\.\d+)*`, 'g');
const VERSION_WORD = /(?:^|[^a-z])(?:v|ver|version|rel|release|r|rev|build|b)?$/i;
const ARCHITECTURE = /^(?:x86|arm|aarch|amd|i386|ppc|riscv|s390)/;
const PRE_RELEASE = /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea|snapshot|milestone)[-._]?\d*(?:\.\d+)*|[-._]?(?:dev|next|canary|nightly)[-._]?\d+(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;
const PRE_RELEASE_BEHIND = /[-._](?:alpha|beta|rc)[-._]?\d*(?:\.\d+)*(?![a-z\d])/i;
const HASH = /^(?=.*[a-f])[0-9a-f]{7,64}$/;
const NUMBERS_BEHIND = /(?<![a-z\d])(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{7,64}(?![a-z\d])|\d+(?:\.\d+)*/g;
const BUILD_WORD = /(?:^|[^a-z])(?:r|rev|ls|k3s|rke2r|u|b|p|pl|sp|cu|gdr|build|patch|post|update|hotfix|hf|fix|security|gke|eksbuild)[-.]?$/i;
const RUNTIME_WORD = /(?:^|[^a-z])(?:r\d+\.|cu[-.]?\d)/;
const PATCH_LEVEL = /[-._]?(?:post|patch|hotfix|hf|fix|security|gdr)[-.]?#$/i;
const RELEASE_MARK = /^[-.](?:final|ga|release)(?![a-z\d])/i;
function shapeOf(tag) {
    const start = versionIn(tag);
    if (start === undefined || isHash(wordAt(tag, start.index)))
        return undefined;
    const prefix = tag.slice(0, start.index);
    const rest = tag.slice(start.index + start.text.length);
    const preRelease = (PRE_RELEASE.exec(rest) ?? PRE_RELEASE_BEHIND.exec(rest))?.[0] ?? '';
    const numbers = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersIn */ .MC)(start.text);
    return { prefix, version: start.text, numbers, preRelease, ...behindOf(rest.replace(preRelease, '')) };
}
function versionIn(tag) {
    const first = [...tag.matchAll(VERSIONS)];
    if (first.length === 0)
        return undefined;
    const spans = wordSpans(tag);
    let close;
    for (const { index, 0: text } of first) {
        const word = spans.find(({ from, to }) => from <= index && index < to);
        if (word?.kind === 'system' || ARCHITECTURE.test(word?.text ?? ''))
            continue;
        const isFree = word?.kind !== 'flavor' && VERSION_WORD.test(tag.slice(word?.from ?? 0, index));
        if (isFree)
            return { index, text };
        close ??= { index, text };
    }
    return close;
}
function wordSpans(tag) {
    let at = 0;
    return (0,_bases_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tagWords */ .u0)(tag).words.map(({ text, kind }) => {
        const from = tag.indexOf(text, at);
        at = from + text.length;
        return { text, kind, from, to: at };
    });
}
function behindOf(rest) {
    const systems = wordSpans(rest).filter(({ kind }) => kind === 'system');
    const behind = [];
    let [head, end] = ['', 0];
    const suffix = rest.replace(NUMBERS_BEHIND, (text, index) => {
        const before = rest.slice(0, index);
        head += rest.slice(end, index);
        const own = head;
        end = index + text.length;
        const next = rest.charAt(end);
        const kind = systems.some(({ from, to }) => from <= index && index < to) ? undefined : kindOf(text, before, next);
        const counted = kind === 'build' ? fromStamp(text) : text;
        const form = kind === 'hash' ? '#' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formOf */ .QU)(counted);
        head += form;
        if (kind === undefined)
            return text;
        behind.push({ head: own, text: counted, kind });
        return form;
    });
    return { suffix, behind };
}
function fromStamp(text) {
    const numbers = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersIn */ .MC)(text);
    return numbers.slice(Math.max(0, numbers.findIndex(_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isStamp */ .GI))).join('.');
}
function kindOf(text, before, next) {
    if (/[a-f]/.test(text))
        return 'hash';
    const isBuild = BUILD_WORD.test(before) && !RUNTIME_WORD.test(before.slice(-4) + text);
    if (isBuild || before === '_')
        return 'build';
    if (/[a-z]/i.test(next))
        return undefined;
    if (!/[-_.]$/.test(before))
        return undefined;
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersIn */ .MC)(text).some(_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isStamp */ .GI))
        return 'build';
    return /(?:^|\d)[-_.]$/.test(before) && !/^\d\d\.(?:04|10)$/.test(text) ? 'open' : 'worded';
}
function withoutPatchLevel(shape) {
    const text = PATCH_LEVEL.exec(`${shape.behind.at(-1)?.head}#`)?.[0];
    if (text === undefined)
        return shape;
    return { ...shape, suffix: shape.suffix.replace(text, ''), behind: shape.behind.slice(0, -1) };
}
function withoutReleaseMark(shape) {
    return { ...shape, suffix: shape.suffix.replace(RELEASE_MARK, '') };
}
function isHashAmong(tag, { prefix, version }, tags) {
    if (!/^\d{7,}$/.test(version) || (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(version))
        return false;
    const end = tag.slice(prefix.length + version.length);
    return tags.some((other) => {
        if (other.length !== tag.length || !other.startsWith(prefix) || !other.endsWith(end))
            return false;
        return isHash(other.slice(prefix.length, tag.length - end.length));
    });
}
function compareVersions(a, b) {
    const [first, second] = [semverOf(a), semverOf(b)];
    return first !== undefined && second !== undefined
        ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(first, second)
        : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNumbers */ .S$)(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
}
function wordAt(tag, place) {
    const start = place - (/[^-_.]*$/.exec(tag.slice(0, place))?.[0].length ?? 0);
    return /^[^-_.]*/.exec(tag.slice(start))?.[0] ?? '';
}
function isHash(word) {
    return HASH.test(word) && !(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(word.slice(0, 8));
}
function semverOf({ version, numbers, preRelease }) {
    const isVersion = numbers.length === 3 && version === numbers.join('.') && numbers.every(isIdentifier);
    const isPreRelease = preRelease === '' || /^-[a-z]+(?:\.(?:0|[1-9]\d{0,14}))*$/i.test(preRelease);
    return isVersion && isPreRelease ? version + preRelease.toLowerCase() : undefined;
}
function isIdentifier(number) {
    return !(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isPadded */ .Zf)(number) && number.length < 16;
}
function comparePreReleases(a, b) {
    if (a === '' || b === '')
        return Number(a === '') - Number(b === '');
    const [word, other] = [wordOf(a), wordOf(b)];
    if (word !== other)
        return word < other ? -1 : 1;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNumbers */ .S$)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersIn */ .MC)(a), (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersIn */ .MC)(b));
}
const STAGES = /^(?:a|alpha|b|beta|m|milestone|pre|preview|cr|rc|ea)$/;
function leadsTo(a, b) {
    const word = wordOf(b.preRelease);
    return word === wordOf(a.preRelease) || STAGES.test(word);
}
function wordOf(preRelease) {
    return preRelease.replace(/[^a-z]/gi, '').toLowerCase();
}


/***/ }),

/***/ 9534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isUnreleased)
/* harmony export */ });
/* harmony import */ var _tag_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2993);
/* harmony import */ var _tag_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3364);


const MAX_COMPARED = 5;
async function isUnreleased(reference, digest, tags, resolver) {
    const compared = preReleasesOf(reference.tag, tags).slice(0, MAX_COMPARED);
    const answers = await Promise.all(compared.map((tag) => resolver.resolve({ ...reference, tag, digest: undefined }).catch(() => undefined)));
    return answers.some((answer) => answer?.tag?.ok === true && answer.tag.value.digest === digest);
}
function preReleasesOf(tag, tags) {
    const { shapes } = (0,_tag_list_js__WEBPACK_IMPORTED_MODULE_0__/* .tagList */ .T)(tags);
    const own = shapes.get(tag);
    if (own === undefined)
        return [];
    const all = [...shapes].filter(([, { prefix }]) => prefix === own.prefix);
    const isOf = (version) => version.startsWith(`${own.version}.`);
    if (all.some(([, { version, preRelease }]) => preRelease === '' && isOf(version)))
        return [];
    const isMoving = all.some(([, { numbers }]) => numbers.length > own.numbers.length);
    const before = all.filter(([, { version, preRelease, suffix }]) => {
        return preRelease !== '' && suffix === own.suffix && (isOf(version) || version === own.version);
    });
    if (!isMoving)
        return [];
    return before.sort(([, a], [, b]) => (0,_tag_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a)).map(([name]) => name);
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5778);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
