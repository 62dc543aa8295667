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

/***/ 9278:
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

/***/ 2936:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1102);


// lib/cli.js
process.exitCode = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ot)(process.argv.slice(2));


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ movesOf),
  $n: () => (/* binding */ incompleteness),
  $t: () => (/* binding */ RepositoryTagsCache),
  A: () => (/* binding */ spdxGenerator),
  An: () => (/* binding */ placeOfUse),
  At: () => (/* binding */ VERSION),
  B: () => (/* binding */ unproposedTagMarkdown),
  Bn: () => (/* binding */ traitsByName),
  Bt: () => (/* binding */ MANIFEST_MEDIA_TYPES),
  C: () => (/* binding */ exceedsJsonLimits),
  Cn: () => (/* binding */ pypiName),
  Ct: () => (/* binding */ terminalLines),
  D: () => (/* binding */ isSbom),
  Dn: () => (/* binding */ traitsOfName),
  Dt: () => (/* binding */ isGlobWithinLimits),
  E: () => (/* binding */ isBuildStageSbom),
  En: () => (/* binding */ adviseStages),
  Et: () => (/* binding */ withoutCommands),
  F: () => (/* binding */ objectsIn),
  Fn: () => (/* binding */ capitalize),
  Ft: () => (/* binding */ baseRules),
  G: () => (/* binding */ uneditedReferences),
  Gn: () => (/* binding */ isTag),
  Gt: () => (/* binding */ applyEdits),
  H: () => (/* binding */ droppedPlatformLines),
  Hn: () => (/* binding */ DOCKER_HUB),
  Ht: () => (/* binding */ isManifest),
  I: () => (/* binding */ stringMap),
  In: () => (/* binding */ formatList),
  It: () => (/* binding */ mayNeedRoot),
  J: () => (/* binding */ unknownPlaceholder),
  Jn: () => (/* binding */ repositoryName),
  Jt: () => (/* binding */ comparePlatforms),
  K: () => (/* binding */ PLACEHOLDER_NAMES),
  Kn: () => (/* binding */ parseReference),
  Kt: () => (/* binding */ editsByFile),
  L: () => (/* binding */ stringsIn),
  Ln: () => (/* binding */ pluralize),
  Lt: () => (/* binding */ isStillPreRelease),
  M: () => (/* binding */ isObject),
  Mn: () => (/* binding */ formatPlatforms),
  Mt: () => (/* binding */ droppedPlatformsSentence),
  N: () => (/* binding */ isOptionalString),
  Nn: () => (/* binding */ isSamePlatform),
  O: () => (/* binding */ isPackageReading),
  On: () => (/* binding */ getOrCreate),
  Ot: () => (/* binding */ isValidGlob),
  P: () => (/* binding */ nonEmptyString),
  Pn: () => (/* binding */ parsePlatform),
  Pt: () => (/* binding */ CHANGE_REASON_WORDS),
  Q: () => (/* binding */ isExplainable),
  Qn: () => (/* binding */ splitDigest),
  Qt: () => (/* binding */ followed),
  Rn: () => (/* binding */ traitsByContent),
  Rt: () => (/* binding */ unexpectedFailure),
  S: () => (/* binding */ cacheFolder),
  Sn: () => (/* binding */ lowestOf),
  St: () => (/* binding */ sarifText),
  T: () => (/* binding */ MAX_SBOM_PACKAGES),
  Tn: () => (/* binding */ groupBy),
  Tt: () => (/* binding */ uriReference),
  U: () => (/* binding */ uneditedLines),
  Un: () => (/* binding */ familiarName),
  Ut: () => (/* binding */ findVersionUpdates),
  V: () => (/* binding */ unproposedTagNotes),
  Vn: () => (/* binding */ withoutOsRelease),
  Vt: () => (/* binding */ isIndex),
  W: () => (/* binding */ uneditedMarkdown),
  Wn: () => (/* binding */ familiarReference),
  Wt: () => (/* binding */ findLaterRepository),
  X: () => (/* binding */ planBumps),
  Xn: () => (/* binding */ parseDigest),
  Xt: () => (/* binding */ statedBase),
  Y: () => (/* binding */ isPlanned),
  Yn: () => (/* binding */ shownReference),
  Yt: () => (/* binding */ hasSameContent),
  Z: () => (/* binding */ editsOf),
  Zn: () => (/* binding */ shortDigest),
  Zt: () => (/* binding */ RULE_FIXED_BY_EDIT),
  _: () => (/* binding */ noAdviceReason),
  _n: () => (/* binding */ MUSL_SUPPORT),
  _t: () => (/* binding */ toFileError),
  a: () => (/* binding */ imageCell),
  an: () => (/* binding */ messageOf),
  at: () => (/* binding */ parseByteSize),
  b: () => (/* binding */ RegistryError),
  bn: () => (/* binding */ fits$1),
  bt: () => (/* binding */ htmlOfMarkdownText),
  c: () => (/* binding */ painter),
  cn: () => (/* binding */ bySeverity),
  ct: () => (/* binding */ checkProject),
  d: () => (/* binding */ formatImageSize),
  dn: () => (/* binding */ formatDay),
  dt: () => (/* binding */ trustedEnvironment),
  en: () => (/* binding */ parseVersionTag),
  er: () => (/* binding */ judgedBytes),
  et: () => (/* binding */ collapsible),
  f: () => (/* binding */ formatKind),
  fn: () => (/* binding */ formatMinute),
  ft: () => (/* binding */ homeFolder),
  g: () => (/* binding */ mergedFindings),
  gn: () => (/* binding */ workOf),
  gt: () => (/* binding */ FileError),
  h: () => (/* binding */ formatStage),
  hn: () => (/* binding */ MAX_WORK),
  ht: () => (/* binding */ readPlainFile),
  i: () => (/* binding */ digestChange),
  "in": () => (/* binding */ OperationalError),
  it: () => (/* binding */ formatByteSize),
  j: () => (/* binding */ splitGenerator),
  jn: () => (/* binding */ formatPlatform),
  jt: () => (/* binding */ createImageComparer),
  k: () => (/* binding */ cycloneDxGenerator),
  kn: () => (/* binding */ nameOfUse),
  kt: () => (/* binding */ GLOB_LIMITS),
  l: () => (/* binding */ finalBase),
  ln: () => (/* binding */ PROJECT_URL),
  lt: () => (/* binding */ NO_LIMIT),
  m: () => (/* binding */ formatSizeChange),
  mn: () => (/* binding */ stageFacts),
  mt: () => (/* binding */ writeFileAtomically),
  n: () => (/* binding */ summaryLine),
  nn: () => (/* binding */ CodedError),
  nr: () => (/* binding */ gitBlobId),
  nt: () => (/* binding */ jsonListPieces),
  o: () => (/* binding */ imageLink),
  on: () => (/* binding */ SEVERITIES),
  ot: () => (/* binding */ runCommandLine),
  p: () => (/* binding */ formatProperties),
  pn: () => (/* binding */ adviseFile),
  pt: () => (/* binding */ TEMPORARY_FILE_NAME),
  q: () => (/* binding */ titleOf),
  qn: () => (/* binding */ referenceKey),
  qt: () => (/* binding */ changeReason),
  r: () => (/* binding */ digestCell),
  rn: () => (/* binding */ ConfigurationError),
  rt: () => (/* binding */ mapLazily),
  s: () => (/* binding */ findingLines),
  sn: () => (/* binding */ byPlace),
  st: () => (/* binding */ print),
  t: () => (/* binding */ parseYaml),
  tn: () => (/* binding */ numbersIn),
  tr: () => (/* binding */ usesByReference),
  tt: () => (/* binding */ formatJson),
  u: () => (/* binding */ formatBase),
  un: () => (/* binding */ ruleUrl),
  ut: () => (/* binding */ renderPieces),
  v: () => (/* binding */ ANONYMOUS),
  vn: () => (/* binding */ contextPath),
  vt: () => (/* binding */ codeCell),
  w: () => (/* binding */ MAX_SBOM_BYTES),
  wn: () => (/* binding */ addToGroup),
  wt: () => (/* binding */ terminalText),
  x: () => (/* binding */ normalizeDockerHub),
  xn: () => (/* binding */ requirementFiles),
  xt: () => (/* binding */ markdownText),
  y: () => (/* binding */ basicAuthorization),
  yn: () => (/* binding */ contextSources),
  yt: () => (/* binding */ codeSpan),
  z: () => (/* binding */ lastIndexAtOrBefore),
  zn: () => (/* binding */ findCandidates),
  zt: () => (/* binding */ unexpectedReason)
});

// UNUSED EXPORTS: Nt, R

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../node_modules/semver/functions/compare.js
var compare = __nccwpck_require__(6841);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./joined/dist/cli/start.js











// lib/util/git-blob.js
function gitBlobId(bytes) {
	return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// lib/check/report.js
function usesByReference(uses) {
	return new Map(uses.map((reported) => [reported.use, reported]));
}
function summarize(files, uses) {
	const count = (status) => uses.filter((judged) => judged.status === status).length;
	return {
		files,
		references: uses.length,
		fresh: count("fresh"),
		stale: count("stale"),
		unpinned: count("unpinned"),
		untracked: count("untracked"),
		dead: count("dead"),
		unresolved: count("unresolved"),
		skipped: count("skipped")
	};
}
async function judgedBytes(file, { contents }, files) {
	const content = await files.read(file);
	return "bytes" in content && gitBlobId(content.bytes) === contents.get(file) ? content.bytes : undefined;
}
function incompleteness({ silentRegistries, timeWasUp }) {
	if (timeWasUp) return "The run reached its time limit before every image was looked up, so the report is not complete.";
	if (silentRegistries.length === 0) return undefined;
	return `Every look-up at ${silentRegistries.join(", ")} failed, so the results for images there are incomplete. The findings give the reasons.`;
}

// lib/model/digest.js
const CANONICAL = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
	return CANONICAL.test(text) ? text : undefined;
}
function splitDigest(digest) {
	const colon = digest.indexOf(":");
	return {
		algorithm: digest.slice(0, colon),
		hex: digest.slice(colon + 1)
	};
}
function shortDigest(digest) {
	return digest.slice(digest.indexOf(":") + 1).slice(0, 12);
}

// lib/model/reference.js
const DOCKER_HUB = "docker.io";
const DOMAIN = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_NAME_LENGTH = 255;
const MAX_LENGTH = 255 + "/".length + MAX_NAME_LENGTH + ":".length + 128 + "@sha512:".length + 128;
function isTag(text) {
	return TAG.test(text);
}
function parseReference(text) {
	if (text === "") return { invalid: "the reference is empty" };
	if (text.length > MAX_LENGTH) return { invalid: `the reference is longer than ${MAX_LENGTH} characters` };
	const { name, tag, digest } = splitSuffixes(text);
	if (tag !== undefined && !isTag(tag)) return { invalid: `"${tag}" is not a valid tag` };
	const parsedDigest = digest === undefined ? undefined : parseDigest(digest);
	if (digest !== undefined && parsedDigest === undefined) {
		return { invalid: `"${digest}" is not a digest: sha256 and 64 lower-case hexadecimal digits, sha384 and 96, or sha512 and 128` };
	}
	if (/^[a-f0-9]{64}$/.test(text)) return { invalid: "a name of 64 hexadecimal digits looks like an image id" };
	const { registry, path } = splitRegistry(name);
	if (!DOMAIN.test(registry)) return { invalid: `"${registry}" is not a valid registry host` };
	if (path.length > MAX_NAME_LENGTH) {
		return { invalid: `the repository name is longer than ${MAX_NAME_LENGTH} characters` };
	}
	const bad = path.split("/").find((component) => !PATH_COMPONENT.test(component));
	if (bad !== undefined) {
		const why = /[A-Z]/.test(bad) ? "repository names are lower case" : "not a valid part of a repository name";
		return { invalid: `"${bad}": ${why}` };
	}
	const impliedTag = tag === undefined && digest === undefined;
	return {
		registry,
		repository: path,
		tag: impliedTag ? "latest" : tag,
		digest: parsedDigest,
		impliedTag
	};
}
function splitSuffixes(text) {
	const at = text.indexOf("@");
	const digest = at < 0 ? undefined : text.slice(at + 1);
	const tagged = at < 0 ? text : text.slice(0, at);
	const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
	return colon < 0 ? {
		name: tagged,
		tag: undefined,
		digest
	} : {
		name: tagged.slice(0, colon),
		tag: tagged.slice(colon + 1),
		digest
	};
}
function splitRegistry(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(slash, 0));
	const namesRegistry = slash > 0 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
	if (!namesRegistry) return {
		registry: DOCKER_HUB,
		path: slash < 0 ? `library/${name}` : name
	};
	const path = name.slice(slash + 1);
	if (first === DOCKER_HUB || first === "index.docker.io") {
		return {
			registry: DOCKER_HUB,
			path: path.includes("/") ? path : `library/${path}`
		};
	}
	return {
		registry: first === "registry-1.docker.io" ? DOCKER_HUB : first,
		path
	};
}
function repositoryName(reference) {
	return `${reference.registry}/${reference.repository}`;
}
function referenceKey(reference) {
	return `${repositoryName(reference)}:${reference.tag ?? ""}@${reference.digest ?? ""}`;
}
function familiarName(reference) {
	if (reference.registry !== DOCKER_HUB) return repositoryName(reference);
	return reference.repository.replace(/^library\/(?!.*\/)/, "");
}
function familiarReference(reference) {
	if (reference.tag !== undefined) return `${familiarName(reference)}:${reference.tag}`;
	return reference.digest === undefined ? familiarName(reference) : `${familiarName(reference)}@${reference.digest}`;
}
function shownReference(reference) {
	if (reference.tag !== undefined || reference.digest === undefined) return familiarReference(reference);
	const algorithm = reference.digest.slice(0, reference.digest.indexOf(":"));
	return `${familiarName(reference)}@${algorithm}:${shortDigest(reference.digest)}…`;
}

// lib/bases/candidate-reasons.js
const SIBLING = {
	slim: "The same release with glibc and far fewer packages.",
	alpine: "The same release on Alpine; musl has to suit everything that runs on it.",
	jre: "The same release without the compiler, which running doesn’t need.",
	"jre-alpine": "A runtime without the compiler, on Alpine; musl has to suit native libraries.",
	full: "The same release with glibc, which packages with native parts are built for."
};
const RUNTIME = {
	distroless: "What running needs and nothing else: no shell, no package manager, not root.",
	UBI: "Red Hat’s counterpart, for an estate that is supported by Red Hat.",
	Chainguard: "Rebuilt for every fix; without an account there is its newest version alone.",
	"same project": "What running needs, without the tools that only building needs."
};
function variantReason(kind) {
	return SIBLING[kind];
}
function runtimeReason(from) {
	return RUNTIME[from];
}
const NONROOT_REASON = "The same image with a user that isn’t root.";

// lib/bases/os-release-words.js
const DEBIAN$1 = {
	wheezy: "7",
	jessie: "8",
	stretch: "9",
	buster: "10",
	bullseye: "11",
	bookworm: "12",
	trixie: "13",
	forky: "14",
	duke: "15"
};
const DEBIAN_STABLE = 13;
const UBUNTU$1 = {
	precise: "12.04",
	trusty: "14.04",
	xenial: "16.04",
	artful: "17.10",
	bionic: "18.04",
	cosmic: "18.10",
	disco: "19.04",
	eoan: "19.10",
	focal: "20.04",
	groovy: "20.10",
	hirsute: "21.04",
	impish: "21.10",
	jammy: "22.04",
	kinetic: "22.10",
	lunar: "23.04",
	mantic: "23.10",
	noble: "24.04",
	oracular: "24.10",
	plucky: "25.04",
	questing: "25.10",
	resolute: "26.04",
	stonking: "26.10"
};
const DEBIAN_CODENAMES = Object.keys(DEBIAN$1).join("|");
const UBUNTU_CODENAMES = Object.keys(UBUNTU$1).join("|");
const SYSTEM_WORDS = [
	{
		pattern: /^alpine-?(?<release>3(?:\.\d+)*|2\.\d)?$/,
		system: "alpine"
	},
	{
		pattern: new RegExp(`^(?:debian-)?(?<release>${DEBIAN_CODENAMES})$`),
		system: "debian"
	},
	{
		pattern: /^debian-?(?<release>(?:[6-9]|1\d)(?:\.\d+)?)?$/,
		system: "debian"
	},
	{
		pattern: new RegExp(`^(?:ubuntu-)?(?<release>${UBUNTU_CODENAMES})$`),
		system: "ubuntu"
	},
	{
		pattern: /^ubuntu-?(?<release>\d+(?:\.\d+)?)?$/,
		system: "ubuntu"
	},
	{
		pattern: /^(?:windowsservercore|nanoserver|windows)(?:-(?<release>ltsc\d+|\d{4}))?$/,
		system: "windows"
	},
	{
		pattern: /^ubi(?<release>\d*)-minimal$/,
		system: "ubiMinimal"
	},
	{
		pattern: /^ubi(?<release>\d*)-micro$/,
		system: "ubiMicro"
	},
	{
		pattern: /^ubi-?(?<release>\d+(?:\.\d+)?)?$/,
		system: "ubiSome"
	},
	{
		pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2023)$/,
		system: "amazon"
	},
	{
		pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2)$/,
		system: "amazonYum"
	},
	{
		pattern: /^amazonlinux$/,
		system: "amazonSome"
	},
	{
		pattern: /^oraclelinux-?(?<release>\d+)?$/,
		system: "oracleSome"
	},
	{
		pattern: /^centos-?(?<release>[67])$/,
		system: "centosYum"
	},
	{
		pattern: /^(?:centos-?)?(?:stream-?)(?<release>\d+)$/,
		system: "centos"
	},
	{
		pattern: /^centos-?(?<release>\d+)?$/,
		system: "someGlibc"
	},
	{
		pattern: /^rocky(?:linux)?-?(?<release>\d+(?:\.\d+)?)$/,
		system: "rocky"
	},
	{
		pattern: /^almalinux-?(?<release>\d+(?:\.\d+)?)$/,
		system: "alma"
	},
	{
		pattern: /^fedora-?(?<release>\d+)$/,
		system: "fedora"
	},
	{
		pattern: /^(?:azurelinux|(?:cbl-)?mariner)(?<release>\d+\.\d+)?$/,
		system: "azure"
	},
	{
		pattern: /^chisell?ed$/,
		system: "chiselled"
	},
	{
		pattern: /^distroless$/,
		system: "someDistroless"
	}
];
function osReleaseNumber({ system, release }) {
	if (release === undefined || system === "windows") return undefined;
	const number = (system === "debian" ? DEBIAN$1[release] : UBUNTU$1[release]) ?? release;
	return system === "debian" && Number.parseInt(number, 10) > DEBIAN_STABLE ? undefined : number;
}

// lib/bases/tag-words.js
const MOVING = /^(?:latest|current|stable|oldstable|oldoldstable|testing|unstable|sid|rawhide|edge|lts|lta|rolling|devel|dev|nightly|main|mainline|master|head|tip|canary|next|beta|rc|snapshot|innovation|fresh|old)$/;
const NODE_LINE = /^(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)$/;
const FLAVOR = /^(?:jdk|jre|java|openjdk|temurin|corretto|amazoncorretto|semeru|sapmachine|ibmjava|graal|graalvm|adoptopenjdk|otp|scala|python|pypy|php|ruby|node|nodejs|perl|go|dotnet)(?:\d+(?:\.\d+)*)?$/;
const VARIANT = /^(?:fpm|apache|cli|zts|management|builder|dind|rootless|sdk|runtime|base|devel|multilib|extra|composite|aot|full|minimal|micro|default|scm|curl|eclipse|headless|headful|standalone|fastcgi|threaded|otel|lein|boot|tools|deps|core|nonroot|debug|musl|glibc|uclibc)$/;
const ARCHITECTURE$2 = /^(?:amd64|x86_64|x86|i386|arm|arm64|aarch64|arm32v[567]|arm64v8|ppc64le|riscv64|s390x)$/;
const STAMP = /^v?(?:\d{4,}(?:\.|$)|0\d+$)/;
const NUMBER = /^\d+(?:\.\d+)*$/;
function tagWords(tag) {
	const pieces = tag.split("-").filter((piece) => piece !== "");
	const words = [];
	let system;
	for (let index = 0; index < pieces.length; index++) {
		const piece = pieces[index] ?? "";
		const next = pieces[index + 1];
		const joined = next === undefined ? piece : `${piece}-${next}`;
		const [pair, alone] = [next === undefined ? undefined : systemWord(joined), systemWord(piece)];
		if (pair !== undefined || alone !== undefined) {
			system = moreOf(system, pair ?? alone);
			words.push({
				text: pair === undefined ? piece : joined,
				kind: "system"
			});
			if (pair !== undefined) index++;
		} else if (FLAVOR.test(piece) && next !== undefined && !/\d$/.test(piece) && NUMBER.test(next) && index > 0) {
			words.push({
				text: joined,
				kind: "flavor"
			});
			index++;
		} else if (/^(?:otp|temurin|openjdk)$/.test(piece) && next !== undefined && NUMBER.test(next)) {
			words.push({
				text: joined,
				kind: "flavor"
			});
			index++;
		} else {
			words.push({
				text: piece,
				kind: kindOf$2(piece)
			});
		}
	}
	const version = words.find(({ kind }) => kind === "version" || kind === "exact")?.text;
	return {
		words,
		system,
		version: version?.replace(/^v/, "").match(/^\d+(?:\.\d+)*/)?.[0],
		isSlim: words.some(({ kind }) => kind === "slim")
	};
}
function findOsRelease(tag) {
	for (const { text, kind } of tagWords(tag).words) {
		const word = kind === "system" ? systemWord(text) : undefined;
		if (word?.release !== undefined) return {
			...word,
			text
		};
	}
	return undefined;
}
function withoutOsRelease(tag) {
	const word = findOsRelease(tag);
	if (word === undefined) return undefined;
	const kept = word.system === "alpine" ? "alpine" : "";
	const rest = `-${tag}-`.replace(`-${word.text}-`, kept === "" ? "-" : `-${kept}-`);
	return rest.replace(/^-+|-+$/g, "");
}
const known = new Map();
const MAX_KNOWN = 1e4;
function systemWord(text) {
	if (!/^[a-z]/.test(text)) return undefined;
	if (!known.has(text)) {
		if (known.size >= MAX_KNOWN) known.clear();
		known.set(text, readSystemWord(text));
	}
	return known.get(text);
}
function readSystemWord(text) {
	for (const { pattern, ...word } of SYSTEM_WORDS) {
		const match = pattern.exec(text);
		const { release } = match?.groups ?? {};
		if (match !== null) return {
			...word,
			release
		};
	}
	return undefined;
}
function moreOf(earlier, later) {
	if (earlier === undefined || later === undefined) return later ?? earlier;
	const isAzure = later.system === "someDistroless" && earlier.system === "azure";
	const system = isAzure ? "azureDistroless" : later.system;
	return {
		system,
		release: later.release ?? earlier.release
	};
}
function kindOf$2(piece) {
	if (piece === "slim") return "slim";
	if (MOVING.test(piece) || NODE_LINE.test(piece)) return "moving";
	if (/^v?\d+(?:\.\d+)*$/.test(piece)) return STAMP.test(piece) ? "exact" : "version";
	if (/^v?\d/.test(piece)) return "exact";
	if (FLAVOR.test(piece) || VARIANT.test(piece) || ARCHITECTURE$2.test(piece)) return "flavor";
	return "other";
}

// lib/bases/dotnet.js
const CHISELED = {
	"6": "jammy",
	"7": "jammy",
	"8": "noble",
	"9": "noble",
	"10": "noble"
};
const CHISELED_REASON = "The same runtime on a chiselled Ubuntu: no shell, no package manager, not root.";
const ALPINE_REASON = "The same runtime on Alpine; musl has to suit native libraries.";
function dotnetRuntimes(name, tag, hasNativeParts) {
	const { version, words, system } = tagWords(tag);
	const isFixed = words.some(({ text }) => /^(?:extra|composite|aot|preview.*)$/.test(text));
	if (version === undefined || !version.includes(".") || isFixed) return [];
	const repository = name.replace(/\/sdk$/, "/aspnet");
	const codename = CHISELED[version.split(".", 1)[0] ?? ""];
	const isSmall = system?.system === "alpine" || system?.system === "chiselled";
	const runtimes = [];
	const add = (ending, reason) => {
		const runtime = {
			reference: `${repository}:${version}${ending}`,
			from: "same project"
		};
		runtimes.push(reason === undefined ? runtime : {
			...runtime,
			reason
		});
	};
	if (repository !== name) add(system?.system === "alpine" ? "-alpine" : "");
	if (!isSmall && codename !== undefined) add(`-${codename}-chiseled`, CHISELED_REASON);
	if (!isSmall && !hasNativeParts) add("-alpine", ALPINE_REASON);
	return runtimes;
}

// lib/bases/distributions.js
const ONE = { numbers: 1 };
const TWO = { numbers: 2 };
const DISTRIBUTIONS$1 = [
	{
		names: ["docker.io/library/debian", "public.ecr.aws/debian/debian"],
		system: "debian",
		user: "root",
		release: ONE,
		variants: { slim: "release-slim" }
	},
	{
		names: ["docker.io/bitnami/minideb"],
		system: "debian",
		isSlim: true,
		user: "root",
		release: ONE
	},
	{
		names: [
			"docker.io/library/ubuntu",
			"public.ecr.aws/ubuntu/ubuntu",
			"ubuntu.azurecr.io/ubuntu"
		],
		system: "ubuntu",
		user: "root",
		release: TWO
	},
	{
		names: ["docker.io/library/alpine"],
		system: "alpine",
		user: "root",
		release: TWO
	},
	{
		names: ["docker.io/library/busybox"],
		system: "busybox",
		rules: [{
			tag: /(?:^|-)glibc$/,
			is: "busyboxGlibc"
		}, {
			tag: /(?:^|-)musl$/,
			is: "busyboxMusl"
		}],
		user: "root"
	},
	{
		names: [
			"docker.io/library/fedora",
			"registry.fedoraproject.org/fedora",
			"quay.io/fedora/fedora"
		],
		system: "fedora",
		user: "root",
		release: ONE
	},
	{
		names: ["registry.fedoraproject.org/fedora-minimal", "quay.io/fedora/fedora-minimal"],
		system: "fedoraMinimal",
		user: "root",
		release: ONE
	},
	{
		names: [
			"docker.io/library/centos",
			"quay.io/centos/centos",
			"quay.io/centos/centos-*"
		],
		system: "centos",
		rules: [
			{
				tag: /minimal/,
				is: "centosMinimal"
			},
			{
				tag: /^(?:centos)?[5-7](?:\D|$)/,
				is: "centosYum"
			},
			{
				tag: /^(?:centos)?[89]|stream/,
				is: "centos"
			}
		],
		user: "root",
		release: ONE
	},
	{
		names: [
			"docker.io/library/rockylinux",
			"docker.io/rockylinux/rockylinux",
			"quay.io/rockylinux/rockylinux"
		],
		system: "rocky",
		rules: [{
			tag: /micro/,
			is: "someGlibc"
		}, {
			tag: /minimal/,
			is: "rockyMinimal"
		}],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/almalinux", "quay.io/almalinuxorg/almalinux"],
		system: "alma",
		rules: [{
			tag: /minimal/,
			is: "almaMinimal"
		}],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/almalinux/*-base", "docker.io/almalinux/*-init"],
		system: "alma",
		user: "root",
		release: "inName"
	},
	{
		names: ["docker.io/almalinux/*-minimal"],
		system: "almaMinimal",
		user: "root",
		release: "inName"
	},
	{
		names: [
			"docker.io/library/oraclelinux",
			"ghcr.io/oracle/oraclelinux",
			"container-registry.oracle.com/os/oraclelinux"
		],
		system: "oracle",
		rules: [
			{
				tag: /^[5-7](?:\.\d+)?-slim/,
				is: "oracleSlimYum"
			},
			{
				tag: /^[5-7](?:\D|$)/,
				is: "oracleYum"
			},
			{
				tag: /-slim/,
				is: "oracleSlim"
			}
		],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/amazonlinux", "public.ecr.aws/amazonlinux/amazonlinux"],
		system: "amazonSome",
		rules: [
			{
				tag: /minimal/,
				is: "amazonSome"
			},
			{
				tag: /^2023(?:\.|$)/,
				is: "amazon"
			},
			{
				tag: /^(?:1|2|201\d\.\d+)(?:\.|$)/,
				is: "amazonYum"
			}
		],
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/archlinux", "quay.io/archlinux/archlinux"],
		system: "arch",
		user: "root",
		release: "rolling"
	},
	{
		names: ["docker.io/opensuse/tumbleweed", "registry.opensuse.org/opensuse/tumbleweed"],
		system: "suse",
		user: "root",
		release: "rolling"
	},
	{
		names: [
			"docker.io/opensuse/leap",
			"registry.opensuse.org/opensuse/leap",
			"docker.io/opensuse/*"
		],
		system: "suse",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-base"],
		system: "bci",
		user: "root",
		release: TWO
	},
	{
		names: ["registry.suse.com/bci/bci-micro"],
		system: "bciMicro",
		user: "root",
		release: TWO
	},
	{
		names: ["docker.io/library/photon"],
		system: "photon",
		user: "root",
		release: ONE
	},
	{
		names: ["docker.io/library/clearlinux"],
		system: "someGlibc",
		user: "root",
		release: "rolling"
	},
	{
		names: ["mcr.microsoft.com/azurelinux*/base/core"],
		system: "azure",
		user: "root",
		release: TWO
	},
	{
		names: ["mcr.microsoft.com/cbl-mariner/base/core"],
		system: "azure",
		user: "root",
		release: TWO
	}
];
const RED_HAT$1 = "registry.access.redhat.com";
const NODE = [`${RED_HAT$1}/ubi*/nodejs-*`];
const PYTHON = [`${RED_HAT$1}/ubi*/python-*`];
const RED_HAT_IMAGES = [
	{
		names: [`${RED_HAT$1}/ubi7/ubi`, `${RED_HAT$1}/ubi7/ubi-init`],
		system: "ubiYum",
		user: "root",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/ubi`, `${RED_HAT$1}/ubi*/ubi-init`],
		system: "ubi",
		user: "root",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/ubi-minimal`],
		system: "ubiMinimal",
		user: "root",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/ubi-micro`],
		system: "ubiMicro",
		user: "root",
		release: "inName"
	},
	{
		names: NODE.map((name) => `${name}-minimal`),
		system: "ubiMinimal",
		user: "1001",
		language: "node",
		release: "inName"
	},
	{
		names: NODE,
		system: "ubi",
		user: "1001",
		language: "node",
		release: "inName"
	},
	{
		names: PYTHON.map((name) => `${name}-minimal`),
		system: "ubiMinimal",
		user: "1001",
		language: "python",
		release: "inName"
	},
	{
		names: PYTHON,
		system: "ubi",
		user: "1001",
		language: "python",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/openjdk-*`],
		system: "ubiMinimal",
		user: "185",
		language: "java",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/ruby-*`],
		system: "ubiSome",
		user: "1001",
		language: "ruby",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/php-*`],
		system: "ubiSome",
		user: "1001",
		language: "php",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/perl-*`],
		system: "ubiSome",
		user: "1001",
		language: "perl",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/go-toolset`],
		system: "ubiSome",
		language: "go",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/dotnet-*`],
		system: "ubiSome",
		language: "dotnet",
		release: "inName"
	},
	{
		names: [`${RED_HAT$1}/ubi*/*`],
		system: "ubiSome",
		release: "inName"
	},
	{
		names: ["docker.io/library/rhel*", `${RED_HAT$1}/rhel*`],
		system: "someGlibc",
		release: "inName"
	}
];

// lib/bases/hardened-images.js
const DEV$1 = /(?:^|-)dev(?:-|$)/;
const ROOT_IN_DEV = [{
	tag: DEV$1,
	is: "root"
}];
const DEV_RULES = [{
	tag: /^(?=.*alpine)(?=.*-dev(?:-|$))/,
	is: "hardenedAlpineDev"
}, {
	tag: /^(?=.*debian)(?=.*-dev(?:-|$))/,
	is: "hardenedDebianDev"
}];
const BARE = {
	system: "hardenedDebianBare",
	rules: [
		...DEV_RULES,
		{
			tag: DEV$1,
			is: "hardenedDebianDev"
		},
		{
			tag: /-(?:sfw|swf|fips|stig|compat|sdk)(?:-|$)/,
			is: "hardened"
		},
		{
			tag: /alpine/,
			is: "hardenedAlpineBare"
		},
		{
			tag: /./,
			is: "hardenedDebianBare"
		}
	],
	users: ROOT_IN_DEV,
	user: "nonroot",
	releaseTags: ["debian", "alpine"]
};
const dhi = (...names) => names.map((name) => `dhi.io/${name}`);
const HARDENED_IMAGES = [
	{
		...BARE,
		names: dhi("node"),
		user: "node",
		language: "node"
	},
	{
		...BARE,
		names: dhi("bun"),
		language: "node"
	},
	{
		...BARE,
		names: dhi("python"),
		language: "python"
	},
	{
		...BARE,
		names: dhi("ruby"),
		language: "ruby"
	},
	{
		...BARE,
		names: dhi("php"),
		language: "php"
	},
	{
		...BARE,
		names: dhi("eclipse-temurin", "amazoncorretto"),
		language: "java"
	},
	{
		...BARE,
		names: dhi("aspnetcore"),
		language: "dotnet"
	},
	{
		names: dhi("static"),
		system: "hardenedStatic",
		user: "nonroot"
	},
	{
		names: dhi("*"),
		system: "hardened",
		rules: [
			...DEV_RULES,
			{
				tag: /alpine/,
				is: "hardenedAlpine"
			},
			{
				tag: /debian/,
				is: "hardenedDebian"
			}
		],
		users: ROOT_IN_DEV
	}
];

// lib/bases/mirrors.js
const ARCHITECTURE$1 = /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)\//;
const CACHE = /(?:^|\/)[^/]*docker[^/]*\/(?:.*\/)?(library\/[^/]+)$/;
function resolveMirror(reference) {
	const { registry, repository } = hubName(reference);
	if (registry === DOCKER_HUB) {
		const ubi = /^redhat\/(ubi\d+)(-.+)?$/.exec(repository);
		if (ubi !== null) return `registry.access.redhat.com/${ubi[1]}/ubi${ubi[2] ?? ""}`;
		if (repository.startsWith("chainguard/")) return `cgr.dev/${repository}`;
		return `${DOCKER_HUB}/${repository.replace(ARCHITECTURE$1, "library/")}`;
	}
	if (registry === "registry.redhat.io" || registry === "registry.access.redhat.com") {
		return `registry.access.redhat.com/${repository.replace(/^(ubi\d+)(-[a-z]+)?$/, "$1/ubi$2")}`;
	}
	return repositoryName({
		registry,
		repository
	});
}
function hubName({ registry, repository }) {
	if (registry === "registry.hub.docker.com" || registry === "mirror.gcr.io") {
		return {
			registry: DOCKER_HUB,
			repository: repository.includes("/") ? repository : `library/${repository}`
		};
	}
	if (registry === "public.ecr.aws" && repository.startsWith("docker/library/")) {
		return {
			registry: DOCKER_HUB,
			repository: repository.slice("docker/".length)
		};
	}
	if (registry === "quay.io" && /^libpod\/(?:alpine|busybox|centos)$/.test(repository)) {
		return {
			registry: DOCKER_HUB,
			repository: repository.replace("libpod", "library")
		};
	}
	const cached = registry === DOCKER_HUB ? undefined : CACHE.exec(repository)?.[1];
	return cached === undefined ? {
		registry,
		repository
	} : {
		registry: DOCKER_HUB,
		repository: cached
	};
}

// lib/bases/official-images.js
function officialImages(...names) {
	return names.map((name) => `docker.io/library/${name}`);
}

// lib/bases/official-java.js
const BOTH$3 = ["debian", "alpine"];
const JRE = /(?:^|-)jre/;
const JAVA_IMAGES = [
	{
		names: officialImages("eclipse-temurin"),
		system: "ubuntu",
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		language: "java",
		releaseTags: ["ubuntu", "alpine"],
		variants: {
			jre: true,
			alpine: true
		}
	},
	{
		names: officialImages("sapmachine"),
		system: "ubuntu",
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		language: "java",
		releaseTags: ["ubuntu", "alpine"],
		variants: {
			jre: true,
			alpine: true
		}
	},
	{
		names: officialImages("ibm-semeru-runtimes"),
		system: "ubuntu",
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		language: "java",
		releaseTags: ["ubuntu"]
	},
	{
		names: [...officialImages("amazoncorretto"), "public.ecr.aws/amazoncorretto/amazoncorretto"],
		system: "amazonSome",
		slimWords: /headless|headful|jre/,
		user: "root",
		runtime: "tag",
		language: "java",
		variants: {
			alpine: true,
			ofVersions: true
		}
	},
	{
		names: officialImages("azul-zulu"),
		system: "someGlibc",
		slimWords: JRE,
		language: "java"
	},
	{
		names: officialImages("openjdk"),
		system: "oracleSome",
		before: [{
			version: "12",
			system: "debian"
		}],
		rules: [{
			tag: /-oracle(?:-|$)|oraclelinux/,
			is: "oracleSome"
		}, {
			tag: /slim/,
			is: "debian"
		}],
		slimWords: JRE,
		user: "root",
		runtime: "tag",
		successor: "eclipse-temurin",
		language: "java",
		releaseTags: BOTH$3
	},
	{
		names: officialImages("maven"),
		system: "someGlibc",
		rules: [
			{
				tag: /alpine/,
				is: "alpine"
			},
			{
				tag: /amazoncorretto-\d+-debian|-slim|jdk-(?:[789]|1[01])(?:-|$)/,
				is: "debian"
			},
			{
				tag: /amazoncorretto-(?:\d+-al2023)/,
				is: "amazon"
			},
			{
				tag: /corretto/,
				is: "amazonSome"
			},
			{
				tag: /eclipse-temurin|sapmachine|semeru/,
				is: "ubuntu"
			}
		],
		releaseTags: ["ubuntu"],
		user: "root",
		runtime: "word",
		successor: "eclipse-temurin",
		language: "java"
	},
	{
		names: officialImages("gradle"),
		system: "debianOrUbuntu",
		rules: [{
			tag: /corretto(?!.*al2023)/,
			is: "amazonSome"
		}],
		runtime: "word",
		successor: "eclipse-temurin",
		language: "java",
		releaseTags: ["ubuntu"],
		variants: { alpine: true }
	},
	{
		names: officialImages("clojure"),
		system: "debianOrUbuntu",
		user: "root",
		language: "clojure",
		releaseTags: BOTH$3
	},
	{
		names: officialImages("groovy"),
		system: "debianOrUbuntu",
		language: "java",
		variants: { alpine: true }
	},
	{
		names: officialImages("tomcat"),
		system: "debianOrUbuntu",
		rules: [{
			tag: /corretto|oracle/,
			is: "someGlibc"
		}],
		slimWords: JRE,
		user: "root",
		language: "java",
		releaseTags: ["ubuntu", "debian"]
	},
	{
		names: officialImages("jetty"),
		system: "someGlibc",
		rules: [{
			tag: /^(?!.*alpine).*eclipse-temurin/,
			is: "ubuntu"
		}],
		slimWords: JRE,
		user: "jetty",
		language: "java"
	}
];

// lib/bases/official-languages.js
const BOTH$2 = ["debian", "alpine"];
const LANGUAGE_IMAGES = [
	{
		names: officialImages("node"),
		system: "debian",
		user: "root",
		runtime: "tag",
		language: "node",
		releaseTags: BOTH$2,
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: officialImages("python"),
		system: "debian",
		user: "root",
		runtime: "tag",
		language: "python",
		releaseTags: BOTH$2,
		variants: {
			slim: "slim-release",
			alpine: true
		}
	},
	{
		names: officialImages("pypy"),
		system: "debian",
		user: "root",
		language: "python",
		releaseTags: ["debian"],
		variants: { slim: "slim-release" }
	},
	{
		names: officialImages("ruby"),
		system: "debian",
		user: "root",
		runtime: "tag",
		language: "ruby",
		releaseTags: BOTH$2,
		variants: {
			slim: "slim-release",
			alpine: true
		}
	},
	{
		names: officialImages("rust"),
		system: "debian",
		user: "root",
		language: "rust",
		releaseTags: BOTH$2,
		variants: {
			slim: "slim-release",
			alpine: true
		}
	},
	{
		names: officialImages("perl"),
		system: "debian",
		user: "root",
		language: "perl",
		releaseTags: ["debian"],
		variants: { slim: "slim-release" }
	},
	{
		names: officialImages("haskell"),
		system: "debian",
		user: "root",
		language: "haskell",
		releaseTags: ["debian"],
		variants: { slim: "slim-release" }
	},
	{
		names: officialImages("golang"),
		system: "debian",
		user: "root",
		language: "go",
		releaseTags: BOTH$2,
		variants: { alpine: true }
	},
	{
		names: officialImages("php"),
		system: "debian",
		user: "root",
		language: "php",
		releaseTags: BOTH$2,
		variants: { alpine: true }
	},
	{
		names: officialImages("gcc"),
		system: "debian",
		user: "root",
		language: "c",
		releaseTags: ["debian"]
	},
	{
		names: officialImages("dart"),
		system: "debian",
		user: "root",
		language: "dart"
	},
	{
		names: officialImages("elixir"),
		system: "debian",
		user: "root",
		language: "elixir",
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: officialImages("erlang"),
		system: "debian",
		user: "root",
		language: "erlang",
		variants: {
			slim: "release-slim",
			alpine: true
		}
	},
	{
		names: officialImages("julia"),
		system: "debian",
		isSlim: true,
		user: "root",
		language: "julia",
		releaseTags: ["debian"]
	},
	{
		names: officialImages("swift"),
		system: "ubuntu",
		rules: [{
			tag: /rhel-ubi\d/,
			is: "ubi"
		}],
		user: "root",
		language: "swift",
		releaseTags: ["ubuntu", "debian"],
		variants: { slim: "release-slim" }
	},
	{
		names: officialImages("buildpack-deps"),
		system: "debianOrUbuntu",
		user: "root",
		release: { numbers: 2 }
	}
];

// lib/bases/official-services.js
const BOTH$1 = ["debian", "alpine"];
const SERVICE_IMAGES = [
	{
		names: officialImages("nginx"),
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH$1,
		variants: { alpine: true },
		nonroot: (_name, tag) => `nginxinc/nginx-unprivileged:${tag}`
	},
	{
		names: ["docker.io/nginxinc/nginx-unprivileged"],
		system: "debian",
		isSlim: true,
		user: "101",
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("httpd", "redis"),
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("postgres"),
		system: "debian",
		isSlim: true,
		user: "root",
		releaseTags: BOTH$1
	},
	{
		names: officialImages("memcached"),
		system: "debian",
		isSlim: true,
		user: "memcache",
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("haproxy"),
		system: "debian",
		isSlim: true,
		users: [{
			tag: /^(?:1|2\.[0-3])(?:\D|$)/,
			is: "root"
		}],
		user: "haproxy",
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("mysql"),
		system: "oracleSlim",
		before: [{
			version: "5.7",
			system: "debian"
		}, {
			version: "8.0.31",
			system: "someGlibc"
		}],
		rules: [{
			tag: /-debian$|^debian$/,
			is: "debian"
		}, {
			tag: /oracle/,
			is: "oracleSome"
		}],
		isSlim: true,
		user: "root",
		releaseTags: ["oracle"]
	},
	{
		names: officialImages("mariadb"),
		system: "ubuntu",
		before: [{
			version: "10.4",
			system: "debianOrUbuntu"
		}],
		user: "root",
		releaseTags: ["ubuntu"]
	},
	{
		names: officialImages("mongo"),
		system: "ubuntu",
		before: [{
			version: "4",
			system: "debianOrUbuntu"
		}],
		user: "root",
		releaseTags: ["ubuntu"]
	},
	{
		names: officialImages("rabbitmq"),
		system: "ubuntu",
		before: [{
			version: "3.8",
			system: "debianOrUbuntu"
		}],
		user: "root",
		variants: { alpine: true }
	},
	{
		names: officialImages("cassandra"),
		system: "debianOrUbuntu",
		user: "root",
		releaseTags: ["debian"]
	},
	{
		names: officialImages("traefik"),
		system: "alpine",
		before: [{
			version: "2",
			system: "scratch"
		}],
		rules: [{
			tag: /^(?!latest|.*alpine)[a-z]{3}|^v?2\.0\.0-/,
			is: "unknown"
		}],
		user: "root"
	},
	{
		names: officialImages("caddy", "composer", "consul", "vault"),
		system: "alpine",
		user: "root"
	},
	{
		names: officialImages("registry"),
		system: "alpine",
		before: [{
			version: "2.5",
			system: "unknown"
		}],
		user: "root"
	},
	{
		names: officialImages("eclipse-mosquitto"),
		system: "alpine",
		before: [{
			version: "2",
			system: "unknown"
		}],
		user: "root"
	},
	{
		names: officialImages("docker"),
		system: "alpine",
		before: [{
			version: "1.9",
			system: "unknown"
		}],
		users: [{
			tag: /rootless/,
			is: "rootless"
		}],
		user: "root",
		releaseTags: ["alpine"]
	},
	{
		names: officialImages("wordpress"),
		system: "debian",
		rules: [{
			tag: /^cli/,
			is: "alpine"
		}],
		users: [{
			tag: /^cli/,
			is: "www-data"
		}],
		user: "root"
	},
	{
		names: officialImages("drupal"),
		system: "debian",
		user: "root",
		releaseTags: BOTH$1
	},
	{
		names: officialImages("nextcloud", "joomla", "matomo", "mediawiki", "phpmyadmin", "backdrop", "friendica", "monica"),
		system: "debian",
		user: "root"
	},
	{
		names: officialImages("ghost"),
		system: "debian",
		isSlim: true,
		releaseTags: BOTH$1,
		variants: { alpine: true }
	},
	{
		names: officialImages("nats"),
		system: "scratch",
		user: "root",
		variants: { alpine: true }
	},
	{
		names: officialImages("hello-world"),
		system: "scratch",
		user: "root"
	},
	{
		names: officialImages("spark"),
		system: "ubuntu",
		user: "spark"
	}
];

// lib/bases/vendor-images.js
const DISTROLESS = "gcr.io/distroless";
const DEBUG = /^debug(?:-|$)/;
const distroless = {
	rules: [{
		tag: DEBUG,
		is: "distrolessDebug"
	}],
	users: [{
		tag: /nonroot/,
		is: "65532"
	}],
	user: "root",
	isUnversioned: true,
	nonroot: (name, tag) => {
		if (tag.includes("nonroot")) return undefined;
		return `${name}:${/^latest(?=-|$)/.test(tag) ? tag.replace("latest", "nonroot") : tag.replace(/^debug/, "debug-nonroot")}`;
	}
};
const DISTROLESS_IMAGES = [
	{
		...distroless,
		names: [`${DISTROLESS}/static*`],
		system: "distrolessStatic",
		rules: [{
			tag: DEBUG,
			is: "distrolessStaticDebug"
		}]
	},
	{
		...distroless,
		names: [`${DISTROLESS}/base*`],
		system: "distroless",
		label: "distroless base"
	},
	{
		...distroless,
		names: [`${DISTROLESS}/cc*`],
		system: "distroless",
		label: "distroless cc"
	},
	{
		...distroless,
		names: [`${DISTROLESS}/java*`],
		system: "distroless",
		label: "distroless java",
		language: "java"
	},
	{
		...distroless,
		names: [`${DISTROLESS}/nodejs*`],
		system: "distroless",
		label: "distroless nodejs",
		language: "node"
	},
	{
		...distroless,
		names: [`${DISTROLESS}/python*`],
		system: "distroless",
		label: "distroless python",
		language: "python"
	},
	{
		...distroless,
		names: [`${DISTROLESS}/*`],
		system: "someDistroless",
		rules: [{
			tag: DEBUG,
			is: "someDistrolessDebug"
		}]
	}
];
const DEV = [{
	tag: /(?:^|-)dev$/,
	is: "wolfi"
}];
const FREE = {
	rules: DEV,
	user: "65532",
	isUnversioned: true
};
const chainguard = (...names) => names.map((name) => `cgr.dev/chainguard/${name}`);
const CHAINGUARD_IMAGES = [
	{
		names: chainguard("wolfi-base"),
		system: "wolfi",
		user: "root",
		isUnversioned: true
	},
	{
		...FREE,
		names: chainguard("static"),
		system: "chainguardStatic"
	},
	{
		...FREE,
		names: chainguard("python"),
		system: "chainguard",
		language: "python"
	},
	{
		...FREE,
		names: chainguard("node"),
		system: "chainguardAsh",
		language: "node"
	},
	{
		...FREE,
		names: chainguard("jre"),
		system: "chainguard",
		language: "java"
	},
	{
		...FREE,
		names: chainguard("jdk", "maven", "gradle"),
		system: "chainguardAsh",
		language: "java"
	},
	{
		...FREE,
		names: chainguard("ruby"),
		system: "chainguard",
		language: "ruby"
	},
	{
		...FREE,
		names: chainguard("php", "laravel", "wordpress"),
		system: "chainguard",
		language: "php"
	},
	{
		...FREE,
		names: chainguard("rust"),
		system: "chainguardAsh",
		language: "rust"
	},
	{
		...FREE,
		names: chainguard("go"),
		system: "chainguardAsh",
		user: "root",
		language: "go"
	},
	{
		...FREE,
		names: chainguard("gcc-glibc"),
		system: "chainguardAsh",
		user: "root",
		language: "c"
	},
	{
		...FREE,
		names: chainguard("aspnet-runtime"),
		system: "chainguard",
		language: "dotnet"
	},
	{
		...FREE,
		names: chainguard("dotnet-*"),
		system: "chainguardAsh",
		language: "dotnet"
	},
	{
		...FREE,
		names: chainguard("glibc-dynamic", "nginx", "curl", "mongodb"),
		system: "chainguard"
	},
	{
		...FREE,
		names: chainguard("git"),
		system: "chainguardDash"
	},
	{
		...FREE,
		names: chainguard("valkey", "mariadb", "tomcat"),
		system: "chainguardBash"
	},
	{
		...FREE,
		names: chainguard("postgres", "bash"),
		system: "chainguardBash",
		user: "root"
	},
	{
		names: ["cgr.dev/*/*"],
		system: "chainguardSome",
		rules: DEV,
		isUnversioned: true
	}
];
const dotnet = (...names) => names.flatMap((name) => [
	"dotnet",
	"dotnet/nightly",
	"dotnet/core"
].map((path) => `mcr.microsoft.com/${path}/${name}`));
const DOTNET$1 = {
	system: "ubuntu",
	before: [{
		version: "10",
		system: "debian"
	}],
	rules: [{
		tag: /distroless/,
		is: "azureDistroless"
	}],
	users: [{
		tag: /^[1-7]\..*(?:chiseled|distroless)/,
		is: "app"
	}, {
		tag: /chiseled|distroless/,
		is: "1654"
	}],
	user: "root",
	language: "dotnet",
	releaseTags: ["alpine"],
	variants: { alpine: true }
};
const MICROSOFT_IMAGES = [
	{
		...DOTNET$1,
		names: dotnet("sdk")
	},
	{
		...DOTNET$1,
		names: dotnet("runtime", "aspnet", "runtime-deps"),
		isSlim: true
	},
	{
		names: ["mcr.microsoft.com/openjdk/jdk"],
		system: "unknown",
		rules: [{
			tag: /distroless/,
			is: "azureDistroless"
		}],
		language: "java"
	},
	{
		names: ["mcr.microsoft.com/azurelinux/distroless/debug", "mcr.microsoft.com/cbl-mariner/distroless/debug"],
		system: "someDebug",
		isUnversioned: true
	},
	{
		names: ["mcr.microsoft.com/azurelinux/distroless/*", "mcr.microsoft.com/cbl-mariner/distroless/*"],
		system: "azureDistroless",
		isUnversioned: true
	},
	{
		names: ["mcr.microsoft.com/devcontainers/*", "mcr.microsoft.com/vscode/devcontainers/*"],
		system: "debianOrUbuntu",
		rules: [{
			tag: /alpine/,
			is: "alpine"
		}]
	},
	{
		names: [
			"mcr.microsoft.com/dotnet/framework/*",
			"mcr.microsoft.com/windows*",
			"mcr.microsoft.com/windows/*",
			"mcr.microsoft.com/nanoserver*"
		],
		system: "windows"
	}
];
const OTHER_IMAGES = [
	{
		names: ["ghcr.io/astral-sh/uv"],
		system: "unknown",
		rules: [{
			tag: /^(?:latest|\d+(?:\.\d+)*)$/,
			is: "scratch"
		}, {
			tag: /^(?:[\d.]+-)?debian(?:-slim)?$/,
			is: "debian"
		}],
		user: "root",
		language: "python",
		releaseTags: ["debian", "alpine"]
	},
	{
		names: [
			"jre",
			"dotnet-aspnet",
			"dotnet-runtime",
			"dotnet-deps",
			"python"
		].map((name) => `docker.io/ubuntu/${name}`),
		system: "chiselled"
	},
	{
		names: [
			"redis",
			"nginx",
			"postgresql",
			"mysql",
			"mariadb",
			"mongodb",
			"rabbitmq"
		].flatMap((name) => [`docker.io/bitnami/${name}`, `docker.io/bitnamilegacy/${name}`]),
		system: "someGlibc",
		isSlim: true,
		user: "1001"
	},
	{
		names: ["docker.io/bitnami/*", "docker.io/bitnamilegacy/*"],
		system: "someGlibc",
		isSlim: true
	},
	{
		names: [
			"docker.io/library/adoptopenjdk",
			"docker.io/adoptopenjdk/*",
			"docker.io/continuumio/*",
			"docker.io/denoland/deno",
			"docker.io/frolvlad/alpine-*"
		],
		system: "unknown",
		rules: [{
			tag: /alpine/,
			is: "alpineBoth"
		}]
	},
	{
		names: ["docker.io/cimg/*"],
		system: "ubuntu",
		user: "circleci"
	},
	{
		names: ["quay.io/jupyter/*", "docker.io/jupyter/*"],
		system: "ubuntu"
	},
	{
		names: ["gcr.io/oss-fuzz-base/*"],
		system: "ubuntu"
	},
	{
		names: ["docker.io/biocontainers/biocontainers"],
		system: "debianOrUbuntu",
		rules: [{
			tag: /alpine/,
			is: "alpine"
		}, {
			tag: /debian/,
			is: "debian"
		}],
		user: "biodocker"
	}
];

// lib/bases/find-image.js
const TABLES = [
	LANGUAGE_IMAGES,
	JAVA_IMAGES,
	SERVICE_IMAGES,
	DISTRIBUTIONS$1,
	RED_HAT_IMAGES,
	DISTROLESS_IMAGES,
	CHAINGUARD_IMAGES,
	HARDENED_IMAGES,
	MICROSOFT_IMAGES,
	OTHER_IMAGES
];
const NAMED$1 = new Map();
const STARRED = [];
for (const [place, image] of TABLES.flat().entries()) {
	const row = {
		place,
		image
	};
	for (const name of image.names) {
		if (name.includes("*")) STARRED.push({
			row,
			pattern: patternOf(name)
		});
		else if (!NAMED$1.has(name)) NAMED$1.set(name, row);
	}
}
function findImage(reference) {
	const origin = resolveMirror(reference);
	const named = NAMED$1.get(origin);
	const limit = named?.place ?? Number.POSITIVE_INFINITY;
	const starred = STARRED.find(({ row, pattern }) => row.place < limit && pattern.test(origin));
	return (starred?.row ?? named)?.image;
}
function patternOf(name) {
	return new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`);
}

// lib/bases/runtimes.js
const DISTROLESS_NODE = new Set([
	"22",
	"24",
	"26"
]);
const DISTROLESS_JAVA = new Set([
	"17",
	"21",
	"25"
]);
const DISTROLESS_PYTHON = "3.13";
const DISTROLESS_DEBIAN = "debian13";
const UBI_NODE = new Set([
	"20",
	"22",
	"24"
]);
const UBI_PYTHON = new Map([
	["3.9", "python-39"],
	["3.11", "python-311"],
	["3.12", "python-312-minimal"],
	["3.14", "python-314-minimal"]
]);
const UBI_JAVA = new Set([
	"17",
	"21",
	"25"
]);
const UBI$1 = "registry.access.redhat.com/ubi9";
const CHAINGUARD = {
	node: "node",
	python: "python",
	java: "jre",
	ruby: "ruby"
};
function staticRuntimes() {
	return [
		{
			reference: `gcr.io/distroless/static-${DISTROLESS_DEBIAN}:nonroot`,
			from: "distroless"
		},
		{
			reference: "cgr.dev/chainguard/static:latest",
			from: "Chainguard"
		},
		{
			reference: `${UBI$1}/ubi-micro:latest`,
			from: "UBI"
		}
	];
}
function dynamicRuntimes(language) {
	const image = language === "go" ? "base" : "cc";
	return [
		{
			reference: `gcr.io/distroless/${image}-${DISTROLESS_DEBIAN}:nonroot`,
			from: "distroless"
		},
		{
			reference: "cgr.dev/chainguard/glibc-dynamic:latest",
			from: "Chainguard"
		},
		{
			reference: `${UBI$1}/ubi-minimal:latest`,
			from: "UBI"
		}
	];
}
function languageRuntimes(language, version) {
	const [major = "", minor] = version?.split(".") ?? [];
	const both = minor === undefined ? major : `${major}.${minor}`;
	const runtimes = [];
	const distroless = distrolessOf(language, major, both);
	if (distroless !== undefined) {
		runtimes.push({
			reference: `gcr.io/distroless/${distroless}-${DISTROLESS_DEBIAN}:nonroot`,
			from: "distroless"
		});
	}
	const ubi = ubiOf(language, major, both);
	if (ubi !== undefined) runtimes.push({
		reference: `${UBI$1}/${ubi}:latest`,
		from: "UBI"
	});
	const chainguard = Object.hasOwn(CHAINGUARD, language) ? CHAINGUARD[language] : undefined;
	if (chainguard !== undefined) {
		runtimes.push({
			reference: `cgr.dev/chainguard/${chainguard}:latest`,
			from: "Chainguard"
		});
	}
	return runtimes;
}
function distrolessOf(language, major, both) {
	if (language === "node" && DISTROLESS_NODE.has(major)) return `nodejs${major}`;
	if (language === "java" && DISTROLESS_JAVA.has(major)) return `java${major}`;
	return language === "python" && both === DISTROLESS_PYTHON ? "python3" : undefined;
}
function ubiOf(language, major, both) {
	if (language === "node" && UBI_NODE.has(major)) return `nodejs-${major}-minimal`;
	if (language === "java" && UBI_JAVA.has(major)) return `openjdk-${major}-runtime`;
	return language === "python" ? UBI_PYTHON.get(both) : undefined;
}

// lib/bases/base-traits.js
const BUSYBOX_SHELL = "BusyBox sh (/busybox/sh)";
function lacksSh({ shell }) {
	return shell === "none" || shell === BUSYBOX_SHELL;
}

// lib/bases/operating-systems.js
const DEBIAN = {
	family: "full",
	libc: "glibc",
	shell: "bash",
	packageManager: "apt"
};
const RED_HAT = {
	family: "full",
	libc: "glibc",
	shell: "bash"
};
const UBI = {
	family: "ubi",
	libc: "glibc",
	shell: "bash"
};
const BUSYBOX = {
	family: "unknown",
	shell: "BusyBox ash",
	packageManager: "none"
};
const EMPTY = {
	shell: "none",
	packageManager: "none"
};
const WOLFI = {
	family: "chainguard",
	libc: "glibc",
	packageManager: "none"
};
const HARDENED = {
	family: "hardened",
	label: "hardened"
};
const NOTHING$2 = {
	libc: undefined,
	shell: undefined,
	packageManager: undefined
};
const SYSTEMS$1 = {
	debian: {
		...DEBIAN,
		label: "Debian"
	},
	ubuntu: {
		...DEBIAN,
		label: "Ubuntu"
	},
	debianOrUbuntu: {
		...DEBIAN,
		label: "Debian or Ubuntu"
	},
	someGlibc: {
		...RED_HAT,
		label: "Linux with glibc",
		packageManager: undefined
	},
	alpine: {
		family: "alpine",
		label: "Alpine",
		libc: "musl",
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	alpineBoth: {
		family: "alpine",
		label: "Alpine",
		libc: undefined,
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	busybox: {
		...BUSYBOX,
		label: "BusyBox",
		libc: undefined
	},
	busyboxMusl: {
		...BUSYBOX,
		label: "BusyBox",
		libc: "musl"
	},
	busyboxGlibc: {
		...BUSYBOX,
		label: "BusyBox",
		libc: "glibc"
	},
	scratch: {
		...EMPTY,
		family: "scratch",
		label: "scratch",
		libc: "none"
	},
	fedora: {
		...RED_HAT,
		label: "Fedora",
		packageManager: "dnf"
	},
	fedoraMinimal: {
		...RED_HAT,
		family: "slim",
		label: "Fedora minimal",
		packageManager: undefined
	},
	centos: {
		...RED_HAT,
		label: "CentOS",
		packageManager: "dnf"
	},
	centosYum: {
		...RED_HAT,
		label: "CentOS",
		packageManager: "yum"
	},
	centosMinimal: {
		...RED_HAT,
		family: "slim",
		label: "CentOS minimal",
		packageManager: "microdnf"
	},
	rocky: {
		...RED_HAT,
		label: "Rocky Linux",
		packageManager: "dnf"
	},
	rockyMinimal: {
		...RED_HAT,
		family: "slim",
		label: "Rocky Linux minimal",
		packageManager: "microdnf"
	},
	alma: {
		...RED_HAT,
		label: "AlmaLinux",
		packageManager: "dnf"
	},
	almaMinimal: {
		...RED_HAT,
		family: "slim",
		label: "AlmaLinux minimal",
		packageManager: "microdnf"
	},
	oracle: {
		...RED_HAT,
		label: "Oracle Linux",
		packageManager: "dnf"
	},
	oracleYum: {
		...RED_HAT,
		label: "Oracle Linux",
		packageManager: "yum"
	},
	oracleSlim: {
		...RED_HAT,
		family: "slim",
		label: "Oracle Linux slim",
		packageManager: "microdnf"
	},
	oracleSlimYum: {
		...RED_HAT,
		family: "slim",
		label: "Oracle Linux slim",
		packageManager: "yum"
	},
	oracleSome: {
		...RED_HAT,
		label: "Oracle Linux",
		packageManager: undefined
	},
	amazon: {
		...RED_HAT,
		label: "Amazon Linux 2023",
		packageManager: "dnf"
	},
	amazonYum: {
		...RED_HAT,
		label: "Amazon Linux 2",
		packageManager: "yum"
	},
	amazonSome: {
		...RED_HAT,
		label: "Amazon Linux",
		packageManager: undefined
	},
	rhelYum: {
		...RED_HAT,
		label: "RHEL",
		packageManager: "yum"
	},
	ubi: {
		...UBI,
		label: "UBI",
		packageManager: "dnf"
	},
	ubiYum: {
		...UBI,
		label: "UBI 7",
		packageManager: "yum"
	},
	ubiMinimal: {
		...UBI,
		label: "UBI minimal",
		packageManager: "microdnf"
	},
	ubiMicro: {
		...UBI,
		label: "UBI micro",
		packageManager: "none"
	},
	ubiSome: {
		...UBI,
		label: "UBI",
		packageManager: undefined
	},
	suse: {
		...RED_HAT,
		label: "openSUSE",
		packageManager: "zypper"
	},
	bci: {
		...RED_HAT,
		label: "SUSE BCI",
		packageManager: "zypper"
	},
	bciMicro: {
		...RED_HAT,
		family: "slim",
		label: "SUSE BCI micro",
		packageManager: "none"
	},
	arch: {
		...RED_HAT,
		label: "Arch Linux",
		packageManager: "pacman"
	},
	photon: {
		...RED_HAT,
		label: "Photon OS",
		packageManager: "tdnf"
	},
	azure: {
		...RED_HAT,
		label: "Azure Linux",
		packageManager: "tdnf"
	},
	azureDistroless: {
		...EMPTY,
		family: "distroless",
		label: "Azure Linux distroless",
		libc: "glibc"
	},
	distrolessStatic: {
		...EMPTY,
		family: "distroless",
		label: "distroless static",
		libc: "none"
	},
	distroless: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: "glibc"
	},
	distrolessStaticDebug: {
		...EMPTY,
		family: "distroless",
		label: "distroless static",
		libc: "none",
		shell: BUSYBOX_SHELL
	},
	distrolessDebug: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: "glibc",
		shell: BUSYBOX_SHELL
	},
	someDistrolessDebug: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: undefined,
		shell: BUSYBOX_SHELL
	},
	chiselled: {
		...EMPTY,
		family: "distroless",
		label: "Ubuntu chiselled",
		libc: "glibc"
	},
	someDistroless: {
		...EMPTY,
		family: "distroless",
		label: "distroless",
		libc: undefined
	},
	someDebug: {
		...NOTHING$2,
		family: "distroless",
		label: "distroless",
		packageManager: "none"
	},
	wolfi: {
		...WOLFI,
		label: "Chainguard",
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	chainguard: {
		...WOLFI,
		label: "Chainguard",
		shell: "none"
	},
	chainguardAsh: {
		...WOLFI,
		label: "Chainguard",
		shell: "BusyBox ash"
	},
	chainguardDash: {
		...WOLFI,
		label: "Chainguard",
		shell: "dash"
	},
	chainguardBash: {
		...WOLFI,
		label: "Chainguard",
		shell: "bash"
	},
	chainguardStatic: {
		...WOLFI,
		label: "Chainguard static",
		libc: "none",
		shell: "none"
	},
	chainguardSome: {
		...NOTHING$2,
		family: "chainguard",
		label: "Chainguard",
		libc: "glibc"
	},
	hardened: {
		...NOTHING$2,
		...HARDENED
	},
	hardenedDebian: {
		...NOTHING$2,
		...HARDENED,
		libc: "glibc"
	},
	hardenedAlpine: {
		...NOTHING$2,
		...HARDENED,
		libc: "musl"
	},
	hardenedDebianBare: {
		...EMPTY,
		...HARDENED,
		libc: "glibc"
	},
	hardenedAlpineBare: {
		...EMPTY,
		...HARDENED,
		libc: "musl"
	},
	hardenedStatic: {
		...EMPTY,
		...HARDENED,
		label: "hardened static",
		libc: undefined
	},
	hardenedDebianDev: {
		...HARDENED,
		libc: "glibc",
		shell: "bash",
		packageManager: "apt"
	},
	hardenedAlpineDev: {
		...HARDENED,
		libc: "musl",
		shell: "BusyBox ash",
		packageManager: "apk"
	},
	windows: {
		...NOTHING$2,
		family: "unknown",
		label: "Windows"
	},
	unknown: {
		...NOTHING$2,
		family: "unknown",
		label: "unknown"
	}
};

// lib/bases/traits-by-name.js
const SCRATCH_TRAITS = {
	...SYSTEMS$1.scratch,
	user: "root",
	nonroot: undefined,
	language: undefined,
	basis: "name"
};
const UNKNOWN_TRAITS = bare(SYSTEMS$1.unknown);
function traitsByName(reference) {
	const image = findImage(reference);
	const tag = reference.tag;
	const words = tagWords(tag ?? "");
	if (image === undefined) return byTagAlone(reference, words);
	if (tag === undefined && !isUniform(image)) {
		return {
			...bare(SYSTEMS$1.unknown),
			language: image.language
		};
	}
	const system = SYSTEMS$1[systemOf(image, tag ?? "", words)];
	const isSlim = words.isSlim || image.isSlim === true || image.slimWords?.test(tag ?? "") === true;
	const isWindows = system === SYSTEMS$1.windows;
	const isUnknown = system === SYSTEMS$1.unknown;
	const user = isWindows || isUnknown ? undefined : userOf$1(image, tag ?? "");
	const name = familiarName(reference);
	return {
		...slimmed(system, isSlim, words.isSlim || system.label === "Debian"),
		...image.label === undefined ? {} : { label: image.label },
		user,
		nonroot: user === "root" && tag !== undefined ? image.nonroot?.(name, tag) : undefined,
		language: image.language,
		basis: "name"
	};
}
function systemOf(image, tag, words) {
	if (words.system?.system === "windows") return "windows";
	const ruled = image.rules?.find((rule) => rule.tag.test(tag));
	if (ruled !== undefined) return ruled.is;
	if (words.system !== undefined) return words.system.system;
	const { version } = words;
	const era = version === undefined ? undefined : image.before?.find((before) => isBefore$1(version, before.version));
	return era?.system ?? image.system;
}
function isUniform(image) {
	const isOne = image.rules === undefined && image.users === undefined && image.variants === undefined;
	return isOne && (image.release !== undefined || image.isUnversioned === true);
}
function userOf$1(image, tag) {
	const ruled = image.users?.find((rule) => rule.tag.test(tag));
	return ruled === undefined ? image.user : ruled.is;
}
function slimmed(system, isSlim, isNamed) {
	if (!isSlim || system.family !== "full") return system;
	return {
		...system,
		family: "slim",
		label: isNamed ? `${system.label} slim` : system.label
	};
}
function isBefore$1(version, limit) {
	const [numbers, limits] = [version.split(".").map(Number), limit.split(".").map(Number)];
	for (const [index, bound] of limits.entries()) {
		const number = numbers[index];
		if (number === undefined || number > bound) return false;
		if (number < bound) return true;
	}
	return false;
}
function byTagAlone(reference, words) {
	const named = words.system?.system ?? "unknown";
	const hasDebug = words.words.some(({ text }) => text === "debug");
	const system = SYSTEMS$1[named === "someDistroless" && hasDebug ? "someDebug" : named];
	const traits = bare(slimmed(system, words.isSlim, true));
	const isMixed = /glibc/.test(`${reference.repository}:${reference.tag ?? ""}`);
	const family = traits.family === "full" ? "unknown" : traits.family;
	return {
		...traits,
		family,
		libc: isMixed && traits.libc === "musl" ? undefined : traits.libc
	};
}
function bare(system) {
	return {
		...system,
		user: undefined,
		nonroot: undefined,
		language: undefined,
		basis: "name"
	};
}

// lib/bases/tag-variants.js
const CODENAME = /^[a-z]+$/;
function variantsOf(image, tag) {
	const words = tagWords(tag);
	const system = systemOf(image, tag, words);
	if (image.variants === undefined || system === "windows" || !isPlain(words, image)) return [];
	const needsVersion = image.release !== undefined || image.variants.jre === true;
	if (needsVersion && words.version === undefined && words.system?.release === undefined) return [];
	const siblings = image.variants.jre === true ? javaSiblings(words, image) : plainSiblings(words, image, system === "alpine");
	return siblings.filter((sibling) => sibling.tag !== tag);
}
const ALONE = /^(?:perl|otel|threaded|apache|corretto|graal|graalvm|headless|headful|full)$/;
function isPlain({ words }, { variants }) {
	if (variants?.ofVersions === true && words.some(({ kind }) => kind === "flavor" || kind === "moving")) return false;
	return words.every(({ text, kind }) => kind !== "other" && !ALONE.test(text));
}
function plainSiblings(words, { variants, release }, isAlpine) {
	const codename = words.system?.release;
	const order = variants?.slim;
	const base = baseWords(words, release !== undefined);
	const siblings = [];
	if (order !== undefined && !words.isSlim) {
		if (release === undefined && codename !== undefined && CODENAME.test(codename)) {
			const pair = order === "release-slim" ? [codename, "slim"] : ["slim", codename];
			siblings.push({
				tag: join$1(base, ...pair),
				kind: "slim"
			});
		}
		siblings.push({
			tag: join$1(base, "slim"),
			kind: "slim"
		});
	}
	if (variants?.alpine === true && !isAlpine) siblings.push({
		tag: join$1(base, "alpine"),
		kind: "alpine"
	});
	if (isAlpine) siblings.push({
		tag: join$1(base) || "latest",
		kind: "full"
	});
	return siblings;
}
function javaSiblings(words, image) {
	const base = baseWords(words, false).filter(({ text }) => text !== "jdk" && text !== "jre");
	const isJre = words.words.some(({ text }) => text === "jre");
	const isAlpine = words.system?.system === "alpine";
	const codename = words.system?.release;
	const siblings = [];
	if (isAlpine) siblings.push({
		tag: join$1(base, "jre"),
		kind: "full"
	});
	if (!isJre && !isAlpine) {
		if (codename !== undefined && CODENAME.test(codename)) siblings.push({
			tag: join$1(base, "jre", codename),
			kind: "jre"
		});
		siblings.push({
			tag: join$1(base, "jre"),
			kind: "jre"
		});
	}
	if (image.variants?.alpine === true && !(isJre && isAlpine)) {
		siblings.push({
			tag: join$1(base, "jre", "alpine"),
			kind: "jre-alpine"
		});
	}
	return siblings;
}
function baseWords({ words }, keepsSystem) {
	return words.filter(({ text, kind }) => {
		if (kind === "slim" || text === "latest") return false;
		return kind !== "system" || keepsSystem;
	});
}
function join$1(base, ...more) {
	return [...base.map(({ text }) => text), ...more].join("-");
}

// lib/bases/candidates.js
const MAX_CANDIDATES = 8;
const COMPILED$1 = new Set([
	"go",
	"rust",
	"c",
	"dart"
]);
function findCandidates(reference, traits, needs) {
	const image = findImage(reference);
	const { tag } = reference;
	if (image === undefined || tag === undefined) return [];
	const drafts = [...draftsFor(reference, tag, image, traits, needs), ...nonroot(familiarName(reference), traits, needs)];
	const found = new Map();
	for (const draft of drafts) {
		const parsed = parseReference(draft.reference);
		if ("invalid" in parsed || draft.reference === familiarReference(reference)) continue;
		if (!found.has(draft.reference)) found.set(draft.reference, {
			...draft,
			traits: traitsByName(parsed)
		});
	}
	return [...found.values()].slice(0, MAX_CANDIDATES);
}
function slimmerTags(reference) {
	const image = findImage(reference);
	if (image === undefined || reference.tag === undefined) return undefined;
	return variantsOf(image, reference.tag).flatMap(({ kind, tag }) => kind === "full" ? [] : [tag]);
}
function draftsFor(reference, tag, image, traits, needs) {
	const name = familiarName(reference);
	const suitable = variantsOf(image, tag).filter((sibling) => suits(sibling, traits, needs));
	const hasSlim = suitable.some(({ kind }) => kind === "slim");
	const siblings = suitable.filter(({ kind }) => kind !== "full" || !hasSlim);
	const drafts = siblings.map((sibling) => ({
		kind: sibling.kind,
		draft: draftOf(name, sibling, traits)
	}));
	const all = drafts.map(({ draft }) => draft);
	if (!needs.isFinal) return all;
	const isBig = traits.family === "full" || traits.family === "slim" || traits.family === "alpine";
	if (!isBig) return all;
	if (needs.isStaticBinary) return staticRuntimes().map(elsewhere);
	const language = needs.language ?? image.language;
	if (language !== undefined && COMPILED$1.has(language)) {
		const runtimes = (needs.builtFor ?? traits.libc) === "musl" ? [] : dynamicRuntimes(language).map(elsewhere);
		return image.language === undefined ? [...all, ...runtimes] : runtimes;
	}
	if (language === "dotnet" && image.language === language) {
		return dotnetRuntimes(name, tag, needs.hasNativeParts).map(elsewhere);
	}
	const others = runtimesOf(image, tag, language, needs).map(elsewhere);
	if (language === "java") return javaOrder(drafts, others);
	const order = needs.hasNativeParts ? [
		"UBI",
		"distroless",
		"Chainguard"
	] : [
		"distroless",
		"UBI",
		"Chainguard"
	];
	return [...all, ...order.flatMap((from) => others.filter((other) => other.from === from))];
}
function suits({ kind }, traits, { hasNativeParts }) {
	const isAlpine = traits.libc === "musl";
	if (kind === "alpine" || kind === "jre-alpine") return !hasNativeParts;
	if (kind === "full") return isAlpine && hasNativeParts;
	return kind === "jre" || !isAlpine || hasNativeParts;
}
function javaOrder(drafts, others) {
	const [alpine, rest] = [drafts.filter(({ kind }) => kind === "jre-alpine"), drafts.filter(({ kind }) => kind !== "jre-alpine")];
	const distroless = others.filter(({ from }) => from === "distroless");
	const same = others.filter(({ from }) => from === "same project");
	return [
		...same,
		...alpine.map(({ draft }) => draft),
		...distroless,
		...rest.map(({ draft }) => draft),
		...others.filter((other) => !distroless.includes(other) && !same.includes(other))
	];
}
function runtimesOf(image, tag, language, { hasNativeParts }) {
	if (image.runtime === undefined || image.language === undefined || image.language !== language) return [];
	const words = tagWords(tag);
	const flavor = words.words.find(({ text, kind }) => kind === "flavor" && /\d/.test(text));
	const version = image.runtime === "tag" ? words.version : flavor?.text.match(/\d+/)?.[0];
	if (version === undefined && image.runtime === "word") return [];
	const runtimes = languageRuntimes(language, version);
	if (image.successor === undefined || version === undefined) return runtimes;
	const endings = hasNativeParts ? ["-jre"] : ["-jre", "-jre-alpine"];
	const major = version.split(".", 1)[0] ?? version;
	const successors = endings.map((ending) => {
		return {
			reference: `${image.successor}:${major}${ending}`,
			from: "same project"
		};
	});
	return [...successors, ...runtimes];
}
function nonroot(name, traits, { isFinal, needsRoot }) {
	if (!isFinal || needsRoot || traits.nonroot === undefined) return [];
	const from = traits.nonroot.startsWith(`${name}:`) ? "same repository" : "same project";
	return [{
		reference: traits.nonroot,
		from,
		reason: NONROOT_REASON
	}];
}
function draftOf(name, { tag, kind }, { libc }) {
	const reason = variantReason(kind === "slim" && libc === "musl" ? "full" : kind);
	return {
		reference: `${name}:${tag}`,
		from: "same repository",
		reason
	};
}
function elsewhere({ reference, from, reason }) {
	return {
		reference,
		from,
		reason: reason ?? runtimeReason(from)
	};
}

// lib/bases/floating-tags.js
function isFloatingTag(reference) {
	const { tag } = reference;
	if (tag === undefined) return false;
	const image = findImage(reference);
	if (image?.isUnversioned === true) return false;
	const words = tagWords(tag);
	if (words.words.some(({ text }) => text === "latest")) return true;
	if (image?.release === "inName") return false;
	if (words.words.some(({ kind }) => kind === "exact") && !isYearRelease(image)) return false;
	if (image?.release !== undefined) return !namesRelease(image, words);
	const versions = words.words.filter(({ kind }) => kind === "version");
	if (versions.some(({ text }) => text.includes("."))) return false;
	const [first] = words.words;
	if (first?.kind === "other") return false;
	if (versions.length > 0) return versions.every(({ text }) => Number(text.replace("v", "")) < MAX_MAJOR);
	return words.words.every(({ kind }) => kind !== "other");
}
const MAX_MAJOR = 100;
function namesOsRelease(reference) {
	const image = findImage(reference);
	if (image?.release === "inName" || /-debian\d+$/.test(reference.repository)) return true;
	if (reference.tag === undefined) return false;
	const words = tagWords(reference.tag);
	if (words.system?.release !== undefined) return true;
	return image?.release !== undefined && words.words.some(({ kind }) => kind === "version" || kind === "exact");
}
function hasReleaseTags(reference) {
	const image = findImage(reference);
	if (image?.releaseTags === undefined || reference.tag === undefined) return false;
	const system = systemOf(image, reference.tag, tagWords(reference.tag));
	if (system === "debianOrUbuntu") return image.releaseTags.some((one) => one === "debian" || one === "ubuntu");
	const kind = /^(?:hardened)?(oracle|Debian|Alpine)/.exec(system)?.[1]?.toLowerCase() ?? system;
	return image.releaseTags.some((one) => one === kind);
}
function isYearRelease(image) {
	return image?.release !== undefined;
}
function namesRelease(image, { words, system }) {
	if (system?.release !== undefined && /[a-z]/.test(system.release)) return true;
	if (typeof image.release !== "object") return words.some(({ kind }) => kind === "exact");
	const { numbers } = image.release;
	const counts = words.filter(({ kind }) => kind === "version" || kind === "exact" || kind === "system").map(({ text }) => text.match(/\d+/g)?.length ?? 0);
	return counts.some((count) => count >= numbers) || words.some(({ text }) => /^\d{6,}/.test(text));
}

// lib/bases/traits-by-content.js
const BY_ID = {
	alpine: "alpine",
	debian: "debian",
	ubuntu: "ubuntu",
	wolfi: "chainguard",
	chainguard: "chainguard",
	rhel: "ubiSome",
	azurelinux: "azure",
	mariner: "azure",
	fedora: "fedora",
	centos: "centos",
	rocky: "rocky",
	almalinux: "alma",
	ol: "oracleSome",
	amzn: "amazonSome",
	photon: "photon",
	arch: "arch"
};
const SHELLS = [
	[/^bash$/, "bash"],
	[/^dash(?:-binsh)?$/, "dash"],
	[/^busybox(?:-static|-full|-binsh)?$/, "BusyBox ash"],
	[/^(?:ash|mksh|oksh|zsh)$/, "sh"]
];
const PACKAGE_MANAGERS = [
	[/^apt$/, "apt"],
	[/^apk-tools(?:-static)?$/, "apk"],
	[/^dnf5?$/, "dnf"],
	[/^microdnf$/, "microdnf"],
	[/^tdnf$/, "tdnf"],
	[/^yum$/, "yum"],
	[/^zypper$/, "zypper"],
	[/^pacman$/, "pacman"]
];
const SYSTEM_TYPES = new Set([
	"deb",
	"apk",
	"rpm",
	"alpm"
]);
function traitsByContent(byName, facts) {
	const { osRelease, config } = facts;
	if (osRelease === undefined && facts.packages === undefined && config === undefined) return byName;
	const names = facts.packages?.filter(({ type }) => SYSTEM_TYPES.has(type)).map(({ name }) => name) ?? [];
	const user = config === undefined ? byName.user : userOf(config.user);
	const id = osRelease?.id ?? "";
	const system = Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined;
	const merged = {
		...byName,
		...names.length === 0 ? ofRelease(system, byName) : ofPackages(names, byName)
	};
	return {
		...merged,
		...system === undefined ? {} : ofSystem(system, merged),
		user,
		nonroot: user === "root" ? byName.nonroot : undefined,
		basis: "image"
	};
}
function userOf(user) {
	const name = (user ?? "").split(":", 1)[0] ?? "";
	return name === "" || name === "0" ? "root" : name;
}
function ofPackages(names, byName) {
	const first = (rows) => rows.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
	const isGlibc = names.some((name) => /^(?:glibc(?:-2\.\d+)?|libc6)$/.test(name));
	const isMusl = names.includes("musl");
	return {
		libc: isGlibc && isMusl ? undefined : isGlibc ? "glibc" : isMusl ? "musl" : byName.libc,
		shell: first(SHELLS) ?? (byName.shell === BUSYBOX_SHELL ? byName.shell : "none"),
		packageManager: first(PACKAGE_MANAGERS) ?? "none"
	};
}
function ofRelease(name, { libc, shell, packageManager }) {
	const own = name === undefined ? undefined : SYSTEMS$1[name].libc;
	if (own === undefined || libc === own || libc === "none") return {
		libc,
		shell,
		packageManager
	};
	return libc === undefined ? {
		libc: own,
		shell,
		packageManager
	} : {
		libc: own,
		shell: undefined,
		packageManager: undefined
	};
}
function ofSystem(name, traits) {
	const { family, label } = SYSTEMS$1[name];
	const isBare = lacksSh(traits) && traits.packageManager === "none";
	if (family === "alpine") return {
		family,
		label
	};
	if (family === "chainguard") return traits.family === family ? pick(traits) : {
		family,
		label
	};
	if (family === "ubi") return traits.family === family ? pick(traits) : {
		family,
		label: ubiLabel(traits)
	};
	if (isBare) {
		const isKept = traits.family === "distroless" || traits.family === "hardened";
		return isKept ? pick(traits) : {
			family: "distroless",
			label: `${label} without a shell`
		};
	}
	if (traits.family === "slim" || traits.family === "full") {
		return {
			family: traits.family,
			label: traits.family === "slim" ? `${label} slim` : label
		};
	}
	if (traits.family === "hardened" || traits.family === "distroless") return pick(traits);
	return {
		family: "unknown",
		label
	};
}
function pick({ family, label }) {
	return {
		family,
		label
	};
}
function ubiLabel({ packageManager }) {
	if (packageManager === "microdnf") return SYSTEMS$1.ubiMinimal.label;
	return packageManager === "none" ? SYSTEMS$1.ubiMicro.label : SYSTEMS$1.ubi.label;
}

// lib/util/grammar.js
function formatList(items, conjunction = "and") {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
function formatShortList(items, most) {
	const more = items.length - most;
	return items.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function pluralize(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function capitalize(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// lib/model/platform.js
function formatPlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		platform.variant
	].filter((part) => part !== undefined).join("/");
}
const MAX_LISTED = 5;
function formatPlatforms(platforms) {
	return formatShortList([...new Set(platforms.map(formatPlatform))], MAX_LISTED);
}
function parsePlatform(text) {
	const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
	return os === undefined || architecture === undefined ? undefined : {
		os,
		architecture,
		variant
	};
}
function isSamePlatform(a, b) {
	return a.os === b.os && a.architecture === b.architecture && variantOf$1(a) === variantOf$1(b);
}
function variantOf$1(platform) {
	return platform.variant ?? (platform.architecture === "arm64" ? "v8" : "");
}

// lib/check/use-labels.js
function nameOfUse({ reference, written }) {
	return reference === undefined ? written : familiarReference(reference);
}
function placeOfUse({ file, range }) {
	return `${file}:${range.start.line}`;
}

// lib/check/judge.js
function isAbsent({ status, failure, current }) {
	return status === "unresolved" && failure?.code === "not-found" && current === undefined;
}
function judge(resolved, visibleRepositories) {
	const { use, skipReason, resolution } = resolved;
	const { reference } = use;
	if (reference === undefined || skipReason === "ignored") return verdict(use, "skipped", { skipReason });
	if (resolution === undefined) {
		return reference.digest === undefined ? verdict(use, "unpinned") : verdict(use, "skipped", { skipReason: "offline" });
	}
	const { tag, pinned, platform } = resolution;
	if (tag === undefined) return judgeUntracked(use, resolution, visibleRepositories);
	if (!tag.ok) return verdict(use, "unresolved", { failure: tag.failure });
	const current = tag.value;
	if (reference.digest === undefined) return verdict(use, "unpinned", { current });
	if (reference.digest === current.digest) return verdict(use, "fresh", { current });
	if (pinned?.ok === false && pinned.failure.code === "not-found") return verdict(use, "dead", { current });
	if (platform !== undefined) return judgePlatformPin(use, platform);
	return verdict(use, "stale", {
		current,
		unreadPin: pinned?.ok === false ? pinned.failure : undefined
	});
}
function judgeUntracked(use, { pinned }, visibleRepositories) {
	if (pinned === undefined || pinned.ok) return verdict(use, "untracked", { current: pinned?.value });
	const isVisible = use.reference !== undefined && visibleRepositories.has(repositoryName(use.reference));
	const status = pinned.failure.code === "not-found" && isVisible ? "dead" : "unresolved";
	return verdict(use, status, { failure: status === "dead" ? undefined : pinned.failure });
}
function judgePlatformPin(use, platform) {
	if (!platform.ok) {
		const { code, message: why } = platform.failure;
		const message = `${why} The pinned digest is one platform's, so whether it is the current one is not known.`;
		return verdict(use, "unresolved", { failure: {
			code,
			message
		} });
	}
	const { current, platform: pinnedPlatform } = platform.value;
	if (current === undefined) {
		const message = `${nameOfUse(use)} has no image for the platform of the pinned digest (${formatPlatform(pinnedPlatform)}) any more; pin the tag's own digest.`;
		return verdict(use, "unresolved", {
			pinnedPlatform,
			failure: {
				code: "not-found",
				message
			}
		});
	}
	if (current.digest === use.reference?.digest) return verdict(use, "fresh", {
		current,
		pinnedPlatform
	});
	return verdict(use, "stale", {
		current,
		pinnedPlatform
	});
}
function verdict(use, status, more = {}) {
	return {
		use,
		status,
		skipReason: more.skipReason,
		current: more.current,
		pinnedPlatform: more.pinnedPlatform,
		failure: more.failure,
		unreadPin: more.unreadPin
	};
}

// lib/util/get-or-create.js
function getOrCreate(values, key, create) {
	const known = values.get(key) ?? create();
	values.set(key, known);
	return known;
}

// lib/advice/advise-stages.js
function traitsOfName(root) {
	if (root === undefined) return UNKNOWN_TRAITS;
	return root === "scratch" ? SCRATCH_TRAITS : traitsByName(root);
}
function adviseStages({ stages, uses }, traitsOf = traitsOfName) {
	const unknown = new Set(uses.filter((judged) => judged.skipReason === "ignored" || isAbsent(judged)).map(({ use }) => use));
	const roots = [];
	const known = new Map();
	return stages.map((stage) => {
		const base = (stage.base.kind === "stage" ? roots[stage.base.index] : undefined) ?? stage.base;
		roots.push(base);
		const baseUse = base.kind === "stage" ? undefined : base.use;
		const root = baseUse !== undefined && unknown.has(baseUse) ? undefined : rootOf(base);
		const key = root === undefined || root === "scratch" ? `${root}` : referenceKey(root);
		const traits = getOrCreate(known, key, () => traitsOf(root));
		return {
			...stage,
			baseUse,
			root: root === "scratch" ? undefined : root,
			traits
		};
	});
}
function rootOf(base) {
	if (base.kind === "image") return base.reference;
	return base.kind === "scratch" ? "scratch" : undefined;
}

// lib/util/group-by.js
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		addToGroup(groups, keyOf(item), item);
	}
	return groups;
}
function addToGroup(groups, key, item) {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [item]);
	else group.push(item);
}

// lib/advice/advised-stage.js
function stageLabel({ name, range }) {
	return name === undefined ? `the stage of line ${range.start.line}` : `stage "${name}"`;
}
function baseLabel({ root, traits }) {
	return root === undefined ? traits.label : shownReference(root);
}

// lib/advice/facts/image-facts.js
function imagesOf(uses) {
	const known = new Map();
	const images = new Map();
	for (const judged of uses) {
		const { reference } = judged.use;
		if (reference?.tag === undefined) continue;
		const name = familiarReference(reference);
		const facts = known.get(name) ?? {
			name,
			isFloating: isFloatingTag(reference),
			lacksOsRelease: hasReleaseTags(reference) && !namesOsRelease(reference),
			slimmer: slimmerTags(reference),
			traits: traitsByName(reference),
			isAbsent: isAbsent(judged),
			tags: undefined
		};
		known.set(name, facts);
		images.set(judged.use, facts);
	}
	return images;
}
function isTaggedImage({ use, skipReason }) {
	const isBase = use.kind === "from" || use.kind === "copy-from" || use.kind === "mount-from";
	return isBase && (skipReason === undefined || skipReason === "offline") && use.reference?.tag !== undefined;
}
function sourceTraits(use, images) {
	const facts = images.get(use);
	return facts?.isAbsent === true ? undefined : facts?.traits;
}

// lib/advice/facts/paths.js
function absolutePath(path, folder, variables) {
	const text = expanded(path, variables);
	if (text === undefined || text.startsWith("~")) return undefined;
	if (!external_node_path_.posix.isAbsolute(text) && folder === undefined) return undefined;
	const whole = external_node_path_.posix.normalize(external_node_path_.posix.isAbsolute(text) ? text : external_node_path_.posix.join(folder ?? "/", text));
	return whole.length > 1 ? whole.replace(/\/$/, "") : whole;
}
function expanded(text, variables) {
	const filled = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
		return variables.get(braced ?? bare ?? "") ?? whole;
	});
	return /[$`]/.test(filled) ? undefined : filled;
}
function isWithin(path, folder) {
	return path === folder || folder === "/" || path.startsWith(`${folder}/`);
}

// lib/advice/facts/tools.js
const NOTHING$1 = /^$/;
const BUILDS = /^(?:ci|install|i|add|build|sync|package|publish|get|clone)$/;
const SYSTEM_INSTALLS = /^(?:install|localinstall|reinstall|add|in|-S\w*)$/;
const system = (manager, changes) => ({
	manager,
	changes,
	installs: SYSTEM_INSTALLS
});
const RPM_CHANGES = /^(?:install|localinstall|reinstall|groupinstall|update|upgrade|makecache|remove|erase|clean)$/;
const NPM$1 = {
	language: "node",
	installs: /^(?:install|i|in|ins|add|ci|clean-install|ic|install-clean)$/,
	builds: BUILDS,
	valued: /^(?:--prefix|--cwd|--dir|-C|--filter|--cache|--cache-folder|--modules-folder|--mutex|--store-dir|--registry|--omit|--only|--include|--loglevel|--reporter|--network-timeout|--network-concurrency)$/
};
const PIP = {
	language: "python",
	installs: /^(?:install|wheel)$/,
	builds: BUILDS,
	valued: /^(?:-[tricfw]|--(?:target|requirement|prefix|root|index-url|extra-index-url|find-links|constraint|cache-dir|wheel-dir|python|trusted-host|timeout|retries|progress-bar|log|report|src|no-binary))$/
};
const JAVA_BUILD = { builds: BUILDS };
const TOOLS = {
	apt: system("apt", /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/),
	"apt-get": system("apt", /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove|clean)$/),
	aptitude: system("apt", /^(?:install|update|upgrade|safe-upgrade|full-upgrade|remove|purge)$/),
	dpkg: system("apt", /^(?:-i|--install)$/),
	apk: system("apk", /^(?:add|update|upgrade|del|fix)$/),
	dnf: system("dnf", RPM_CHANGES),
	yum: system("yum", RPM_CHANGES),
	microdnf: system("microdnf", RPM_CHANGES),
	tdnf: system("tdnf", RPM_CHANGES),
	zypper: system("zypper", /^(?:install|in|update|up|refresh|ref|remove|rm|dup|dist-upgrade)$/),
	pacman: system("pacman", /^-(?:S|U|R)\w*$/),
	npm: NPM$1,
	yarn: NPM$1,
	pnpm: NPM$1,
	bun: NPM$1,
	pip: PIP,
	uv: {
		language: "python",
		installs: /^(?:sync|add)$/,
		builds: BUILDS
	},
	poetry: {
		language: "python",
		installs: /^(?:install|sync|add)$/,
		builds: BUILDS
	},
	pdm: { installs: /^(?:install|sync|add)$/ },
	pipenv: { installs: /^(?:install|sync)$/ },
	bundle: { builds: BUILDS },
	gem: { builds: BUILDS },
	composer: { builds: BUILDS },
	cargo: { builds: BUILDS },
	mvn: JAVA_BUILD,
	mvnw: JAVA_BUILD,
	gradle: JAVA_BUILD,
	gradlew: JAVA_BUILD,
	dotnet: { builds: BUILDS },
	git: { builds: BUILDS },
	python: { builds: BUILDS },
	go: {
		builds: BUILDS,
		valued: /^--?(?:o|p|C|asmflags|buildmode|compiler|coverpkg|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/
	},
	jlink: { valued: /^(?:--(?:add-modules|limit-modules|module-path|launcher|compress|vm|exclude-files|endian)|-p)$/ },
	cp: { valued: /^(?:-[a-zA-Z]*[St]|--(?:suffix|target-directory))$/ },
	mv: { valued: /^(?:-[a-zA-Z]*[St]|--(?:suffix|target-directory))$/ },
	install: { valued: /^(?:-[a-zA-Z]*[mogSt]|--(?:mode|owner|group|suffix|target-directory))$/ }
};
const INSTALL_COMMANDS = {
	apt: "apt-get install",
	apk: "apk add",
	dnf: "dnf install",
	microdnf: "microdnf install",
	yum: "yum install",
	tdnf: "tdnf install",
	zypper: "zypper install",
	pacman: "pacman -S"
};
function toolOf(program) {
	const name = programName$1(program);
	return Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
}
function programName$1(program) {
	return external_node_path_.posix.basename(program).replace(/^(pip|python)[\d.]+$/, "$1");
}
function installersOf(language) {
	return Object.keys(TOOLS).filter((name) => toolOf(name)?.language === language);
}
function withoutValues(words, tool) {
	const { valued = NOTHING$1 } = TOOLS[tool];
	return words.filter((_, index) => !valued.test(words[index - 1] ?? ""));
}
function operandsOf(words, tool) {
	return withoutValues(words, tool).filter((word) => !word.startsWith("-"));
}
function optionValue(words, ...options) {
	let value;
	for (const [index, word] of words.entries()) {
		for (const option of options) {
			if (word === option) value = words[index + 1];
			else if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1);
		}
	}
	return value;
}
function verbFirst(words) {
	const at = words.findIndex((word) => !word.startsWith("-"));
	return at < 0 ? words : [
		words[at] ?? "",
		...words.slice(0, at),
		...words.slice(at + 1)
	];
}
function withoutModuleRunner(words) {
	const isRunner = programName$1(words[0] ?? "") === "python" && words[1] === "-m";
	return isRunner ? words.slice(2) : words;
}

// lib/advice/facts/artifacts/artifact.js
function writtenArtifact({ folder, variables, words, run }, path, isFolder, more, shown = words.slice(0, 2).join(" ")) {
	const absolute = absolutePath(path, folder, variables);
	const made = {
		command: shown,
		line: run.step.range.start.line
	};
	return absolute === undefined ? [] : [{
		...more,
		path: absolute,
		isFolder,
		made
	}];
}
function hasUnknownOptions(words, variables) {
	return words.some((word) => {
		const [, name] = /^\$(?:\{?(\w+))?/.exec(word) ?? [undefined, undefined];
		return word.startsWith("$") && (name === undefined || variables.get(name) === undefined);
	});
}

// lib/advice/facts/artifacts/compiled-programs.js
const rustPrograms = (command) => {
	const { words, variables, traits } = command;
	const [program = "", ...all] = words;
	const rest = all.filter((word) => !word.startsWith("+"));
	const verb = rest.find((word) => !word.startsWith("-"));
	if (external_node_path_.posix.basename(program) !== "cargo" || verb !== "build" && verb !== "install") return [];
	if (traits.libc !== "glibc" || hasUnknownOptions(command.words, command.variables)) return [];
	const target = optionValue(rest, "--target") ?? variables.get("CARGO_BUILD_TARGET") ?? "";
	const flags = [variables.get("RUSTFLAGS") ?? "", ...rest].join(" ");
	if (variables.has("CARGO_BUILD_TARGET") && variables.get("CARGO_BUILD_TARGET") === undefined) return [];
	if (/crt-static|\$/.test(flags) || target !== "" && !/^[\w-]+-linux-gnu$/.test(target)) return [];
	const more = {
		kind: "program",
		language: "rust",
		remedy: "Build it for a musl target, or on an image with musl.",
		unless: undefined
	};
	if (verb === "install") {
		const home = variables.get("CARGO_HOME") ?? (command.official === "rust" ? "/usr/local/cargo" : undefined);
		const root = optionValue(rest, "--root") ?? variables.get("CARGO_INSTALL_ROOT") ?? home;
		return root === undefined ? [] : writtenArtifact(command, external_node_path_.posix.join(root, "bin"), true, more);
	}
	const output = optionValue(rest, "--target-dir") ?? variables.get("CARGO_TARGET_DIR") ?? "target";
	const profile = rest.includes("--release") || rest.includes("-r") ? "release" : optionValue(rest, "--profile");
	return writtenArtifact(command, external_node_path_.posix.join(output, target, profile ?? "debug"), true, more);
};
const swiftPrograms = (command) => {
	const [program = "", verb, ...rest] = command.words;
	if (external_node_path_.posix.basename(program) !== "swift" || verb !== "build" || command.traits.libc !== "glibc") return [];
	const isOther = rest.some((word) => /static-executable|musl|^--(?:swift-sdk|triple|destination|sdk|show-bin-path)/.test(word));
	if (isOther || hasUnknownOptions(command.words, command.variables)) return [];
	const own = external_node_path_.posix.join(optionValue(rest, "--package-path") ?? ".", ".build");
	const output = optionValue(rest, "--scratch-path", "--build-path") ?? own;
	const profile = optionValue(rest, "-c", "--configuration") ?? "debug";
	return writtenArtifact(command, external_node_path_.posix.join(output, profile), true, {
		kind: "program",
		language: "swift",
		remedy: "Run it on an image with glibc, or build it with the static SDK for Linux.",
		unless: undefined
	});
};
const nativeImages = (command) => {
	const [program = "", ...rest] = command.words;
	const { registry, repository = "" } = command.root ?? {};
	const isOfGraal = /^(?:ghcr\.io|container-registry\.oracle\.com)$/.test(registry ?? "") && repository.startsWith("graalvm/");
	if (external_node_path_.posix.basename(program) !== "native-image" || !(isOfGraal || command.traits.libc === "glibc")) return [];
	const output = optionValue(rest, "-o");
	const flags = [...rest, command.variables.get("NATIVE_IMAGE_OPTIONS") ?? ""].join(" ");
	const isOther = /static|musl|--shared|--target|-H:(?:Name|Path)=|(?:^|\s)@/i.test(flags);
	if (output === undefined || isOther || hasUnknownOptions(command.words, command.variables)) return [];
	const more = {
		kind: "program",
		language: "graalvm",
		libc: "glibc",
		subject: "the program",
		remedy: "Link it with --static and --libc=musl, or run it on an image with glibc.",
		unless: "is linked statically by a native-image.properties"
	};
	return writtenArtifact(command, output, false, more, program);
};
const cPrograms = (command) => {
	const [program = "", ...rest] = command.words;
	const compiler = external_node_path_.posix.basename(program);
	if (!/^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(compiler) || hasUnknownOptions(command.words, command.variables)) return [];
	const flags = [command.variables.get("LDFLAGS") ?? "", ...rest];
	const isOther = flags.some((word) => /^-(?:c|S|E|M|MM|r|shared|dumpmachine|nostdlib|nolibc|nodefaultlibs|ffreestanding|-version)$|static|^--?(?:target|sysroot)|\$/.test(word));
	if (isOther || !rest.some((word) => /\.(?:c|cc|cpp|cxx|o)$/.test(word))) return [];
	const more = {
		kind: "program",
		language: "c",
		remedy: "Link it with -static.",
		unless: undefined
	};
	return writtenArtifact(command, optionValue(rest, "-o") ?? "a.out", false, more, program);
};

// lib/advice/facts/artifacts/go-programs.js
const C_COMPILERS = [
	"gcc",
	"g++",
	"clang",
	"build-base",
	"build-essential",
	"alpine-sdk"
];
const GO_PACKAGES = /^(?:go|golang(?:-go|-[\d.]+(?:-go)?)?)$/;
const BY_DEFAULT = {
	remedy: "Set CGO_ENABLED=0.",
	unless: "uses neither cgo nor the packages net and os/user"
};
const CHOSEN = {
	remedy: `Build it on an image with the same libc, or on one with musl statically: -ldflags '-extldflags "-static"'.`,
	unless: undefined
};
const goPrograms = (command) => {
	const [program = "", verb = "", ...rest] = command.words;
	if (external_node_path_.posix.basename(program) !== "go" || verb !== "build" && verb !== "install") return [];
	const isChosen = command.variables.get("CGO_ENABLED") === "1";
	if (!isChosen && (!command.hasDependencies || command.official !== "golang" || isCgoOff(command))) return [];
	if (!hasCompiler(command) || !isPlainGoBuild(rest, command, isChosen)) return [];
	const more = {
		kind: "program",
		language: "go",
		...isChosen ? CHOSEN : BY_DEFAULT
	};
	const packages = operandsOf(rest, "go");
	if (verb === "install") return inFolder(command, goBin(command), packages, more);
	const output = optionValue(rest, "-o");
	if (output === undefined) return unnamed(command, packages, more);
	const isFolder = packages.length > 1 || /(?:^|\/)\.?$/.test(output);
	if (isFolder && packages.every((path) => programName(command, path) !== undefined) && packages.length > 0) return inFolder(command, output, packages, more);
	const holds = absolutePath(output, command.folder, command.variables) === command.folder ? "one program" : undefined;
	return writtenArtifact(command, output, isFolder, {
		...more,
		holds
	});
};
function inFolder(command, folder, packages, more) {
	const names = packages.map((path) => programName(command, path));
	if (names.length === 0 || names.includes(undefined)) return writtenArtifact(command, folder, true, more);
	return names.flatMap((name = "") => writtenArtifact(command, external_node_path_.posix.join(folder, name), false, more));
}
function programName({ variables }, path) {
	const plain = expanded(path, variables)?.replace(/@.*$/, "").replace(/\/v\d+$/, "");
	const name = external_node_path_.posix.basename(plain ?? ".", ".go");
	return plain === undefined || /\.\.|[*?[]/.test(plain) || name === "." ? undefined : name;
}
function unnamed(command, packages, more) {
	const [first = "."] = packages;
	const files = packages.filter((name) => name.endsWith(".go"));
	if (files.length > 0) return files.length === packages.length ? writtenArtifact(command, fileName(first), false, more) : [];
	if (packages.length > 1 || command.words.includes("-C")) return [];
	const name = programName(command, first);
	if (name !== undefined) return writtenArtifact(command, name, false, more);
	if (!/^\.\/?$/.test(expanded(first, command.variables) ?? "")) return [];
	const folder = external_node_path_.posix.basename(command.folder ?? "/");
	const likely = folder === "" ? [] : writtenArtifact(command, folder, false, more);
	return [...likely, ...writtenArtifact(command, ".", true, {
		...more,
		holds: "one program"
	})];
}
function fileName(file) {
	return external_node_path_.posix.basename(file, ".go");
}
function isCgoOff({ variables, setsCgo, run }) {
	const setting = variables.has("CGO_ENABLED") ? variables.get("CGO_ENABLED") : "";
	return setting !== "" || setsCgo || /CGO_ENABLED/.test(run.step.text);
}
function hasCompiler({ official, traits, packages }) {
	if (traits.libc === "glibc" && (official === "golang" || official === "gcc")) return true;
	return C_COMPILERS.some((name) => packages.has(name)) || [...packages].some((name) => name !== undefined && GO_PACKAGES.test(name));
}
function isPlainGoBuild(words, command, isChosen) {
	const { variables } = command;
	if (hasUnknownOptions(command.words, command.variables) || (variables.get("GOOS") ?? "linux") !== "linux") return false;
	if (variables.has("GOARCH") && !isChosen) return false;
	const compiler = variables.has("CC") ? variables.get("CC") ?? "$" : "";
	if (compiler.includes("$")) return false;
	const flags = [compiler, ...["GOFLAGS", "CGO_LDFLAGS"].map((name) => variables.get(name) ?? "")];
	const texts = [...words, ...flags];
	const isSpecial = texts.some((text) => /static|netgo|osusergo|musl|zig|buildmode|-linkmode/.test(text));
	const linker = optionValue(words, "-ldflags", "--ldflags") ?? "";
	const isHidden = /(?:^|\s)\$/.test(linker) && absolutePath(linker, "/", variables) === undefined;
	return !isSpecial && !isHidden;
}
function goInstalled(command) {
	const [program = "", verb = "", ...rest] = command.words;
	if (external_node_path_.posix.basename(program) !== "go" || verb !== "install") return [];
	const folder = absolutePath(goBin(command), command.folder, command.variables);
	if (folder === undefined) return [];
	const names = operandsOf(rest, "go").map((path) => programName(command, path) ?? "");
	return (names.length === 0 ? [""] : names).map((name) => `${folder}/${name}`);
}
function goBin({ variables, official }) {
	const path = variables.get("GOPATH") ?? (official === "golang" ? "/go" : "/root/go");
	return variables.get("GOBIN") ?? external_node_path_.posix.join(path, "bin");
}

// lib/advice/project/versions.js
function pypiName(written) {
	return written.toLowerCase().replace(/[-_.]+/g, "-");
}
function lowestOf(range) {
	return /^(?:[\^~]|>=)?\s*v?(\d+(?:\.\d+)*)(?:\.[x*])*$/.exec(range.trim())?.[1];
}
function isOlder$1(version, than) {
	const [own, other] = [numbersOf(version), numbersOf(than)];
	if (own.length === 0 || other.length === 0) return undefined;
	for (const [index, number] of other.entries()) {
		const difference = (own[index] ?? 0) - number;
		if (difference !== 0) return difference < 0;
	}
	return false;
}
function numbersOf(version) {
	return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? "").split(".").flatMap((part) => part === "" ? [] : [Number(part)]);
}

// lib/advice/facts/package-installs.js
function packageInstall(command) {
	return npmInstall(command) ?? (hasOwnIndex(command) ? undefined : pythonInstall(command));
}
function pipCall(words) {
	const [first = "", ...rest] = withoutModuleRunner(words);
	if (programName$1(first) === "pip") return {
		program: "pip",
		args: verbFirst(rest)
	};
	if (external_node_path_.posix.basename(first) === "uv" && rest[0] === "pip") return {
		program: "uv pip",
		args: verbFirst(rest.slice(1))
	};
	return undefined;
}
function requirementFiles(words) {
	return words.flatMap((word, index) => {
		const joined = /^(?:--requirements?=|-r=?)(?=.)(.*)$/.exec(word)?.[1];
		return joined ?? (/^(?:-r|--requirements?)$/.test(words[index - 1] ?? "") ? word : []);
	});
}
const INDEX = /^(?:-i|-f|--(?:extra-|default-)?index(?:-url)?|--find-links)(?:=|$)/;
const INDEX_VARIABLES = [
	"PIP_INDEX_URL",
	"PIP_EXTRA_INDEX_URL",
	"PIP_FIND_LINKS",
	"UV_INDEX",
	"UV_INDEX_URL"
];
const WITHOUT_MUSL = /\/whl\/(?:cpu|cu\d|rocm|torch)|\/\/pypi\.[\w.-]+\/simple/;
function hasOwnIndex({ words, variables }) {
	if (INDEX_VARIABLES.some((name) => variables.has(name))) return true;
	return words.some((word) => INDEX.test(word)) && !words.some((word) => WITHOUT_MUSL.test(word));
}
function pythonInstall(command) {
	const { words, variables } = command;
	const of = (specifiers, files = []) => ({
		ecosystem: "pypi",
		specifiers: specifiers.flatMap((word) => expanded(word, variables) ?? []),
		files: files.map((file) => external_node_path_.posix.basename(expanded(file, variables) ?? file)),
		hasDevelopment: false
	});
	const pip = pipCall(words);
	if (pip !== undefined) {
		const [verb = "", ...rest] = pip.args;
		if (pip.program === "uv pip" && verb === "sync") return of([], operandsOf(rest, "pip"));
		if (toolOf("pip")?.installs?.test(verb) !== true) return undefined;
		const project = rest.some((word) => isProject(word, command)) ? ["pyproject.toml"] : [];
		return of(rest, [...requirementFiles(rest), ...project]);
	}
	const [first = "", ...args] = withoutModuleRunner(words);
	const program = external_node_path_.posix.basename(first);
	const [verb = "", ...rest] = verbFirst(args);
	if (!/^(?:poetry|pdm|uv|pipenv)$/.test(program) || toolOf(program)?.installs?.test(verb) !== true) return undefined;
	if (program !== "pipenv") return verb === "add" ? of(rest) : isPartly(rest) ? undefined : of([], ["pyproject.toml"]);
	const names = rest.filter((word, index) => !word.startsWith("-") && !rest[index - 1]?.startsWith("-"));
	const files = requirementFiles(rest);
	return of(names, names.length + files.length > 0 ? files : ["Pipfile"]);
}
function isProject(word, { variables, folder }) {
	const path = expanded(word.replace(/^(?:-e|--editable)=?/, ""), variables)?.replace(/\[[^\]]*\]$/, "");
	return path !== undefined && (/^\.\/?$/.test(path) || path !== "" && path.replace(/\/$/, "") === folder);
}
function isPartly(words) {
	const only = optionValue(words, "--only");
	if (only !== undefined) return !/(?:^|,)main(?:,|$)/.test(only);
	return words.some((word) => /^--only-(?:root|dev|group)/.test(word));
}
const NPM_OTHER = /^--(?:ignore-scripts(?!=false)|package-lock-only|lockfile-only|mode=(?:skip-build|update-lockfile)|libc|os|cpu)/;
function npmInstall({ words, variables }) {
	const isRunner = /^(?:npx|corepack)$/.test(external_node_path_.posix.basename(words[0] ?? ""));
	const own = isRunner ? words.slice(1).filter((word, index) => index > 0 || !word.startsWith("-")) : words;
	const [first = "", ...rest] = own;
	const program = external_node_path_.posix.basename(first).replace(/@.*$/, "");
	const tool = toolOf(program);
	if (tool?.language !== "node" || rest.some((word) => NPM_OTHER.test(word))) return undefined;
	if (/^true$/i.test(variables.get("npm_config_ignore_scripts") ?? variables.get("NPM_CONFIG_IGNORE_SCRIPTS") ?? "")) return undefined;
	const [verb = program === "yarn" ? "install" : "", ...named] = operandsOf(rest, "npm");
	if (tool.installs?.test(verb) !== true) return undefined;
	const isGlobal = rest.some((word) => /^(?:-g|--global|--location=global)$/.test(word));
	const names = named.filter((name) => name !== "." && name !== "./");
	return {
		ecosystem: "npm",
		specifiers: names.flatMap((name) => expanded(name, variables) ?? []),
		files: names.length > 0 || isGlobal || verb === "add" ? [] : ["package.json"],
		hasDevelopment: installsDevelopment(rest, variables)
	};
}
function installsDevelopment(words, variables) {
	const text = ` ${words.join(" ")} `;
	if (/ --(?:include[= ]dev|(?:production|prod)[= ]false|dev) /.test(text)) return true;
	if (/ (?:--omit[= ]\S*dev\S*|--(?:production|prod)(?:=true)?|-P|-p|--only[= ]prod(?:uction)?) /.test(text)) return false;
	if (variables.has("NODE_ENV")) return /^(?!prod)./.test(variables.get("NODE_ENV") ?? "");
	return ![...variables].some(([name, value]) => {
		return /^npm_config_(?:production|omit|only)$/i.test(name) && value !== "false";
	});
}
const PYPI = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:$|@|;|(?:===?\s*(\d[\w.]*)(?![\w.*])|[<>=!~]))/;
const NPM = /^((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:@(?:v?(\d+\.\d+\.\d+)|(\S*)))?$/;
function parseSpecifier(ecosystem, text) {
	const [, name, version, range] = (ecosystem === "pypi" ? PYPI : NPM).exec(text) ?? [];
	if (name === undefined) return undefined;
	if (ecosystem === "npm") return {
		name,
		version,
		atLeast: range === undefined ? undefined : lowestOf(range)
	};
	return {
		name: pypiName(name),
		version
	};
}

// lib/advice/facts/context-sources.js
function contextSources(step) {
	if (step.kind === "run") return step.mounts.flatMap(mounted);
	if (step.kind !== "copy" || step.from !== undefined) return [];
	const files = step.sources.filter((source) => !source.includes("://"));
	return files.map((source) => ({
		source,
		target: step.destination
	}));
}
function mounted({ type, from, source = ".", target }) {
	return type === "bind" && from === undefined ? [{
		source,
		target
	}] : [];
}
function contextPath(source) {
	return external_node_path_.posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, "");
}
function brings$1(source, file) {
	const path = contextPath(source);
	if (path === "") return true;
	const own = file.split("/");
	const parts = path.split("/");
	return own.some((_, start) => start + parts.length <= own.length && parts.every((part, index) => fits$1(own[start + index] ?? "", part)));
}
function filesAt(path, at, chain, stages) {
	const names = new Set();
	for (const step of chain.flatMap(({ steps }) => steps)) {
		const sources = step.kind === "run" && step !== at ? [] : contextSources(step);
		for (const { source, target } of sources) {
			if (!brings$1(source, path)) continue;
			names.add(external_node_path_.posix.basename(path));
			if (target !== undefined && !target.endsWith("/")) names.add(external_node_path_.posix.basename(target));
		}
		const { from, sources: copied } = step.kind === "copy" ? step : {
			from: undefined,
			sources: []
		};
		const other = from?.kind === "stage" ? stages[from.index] : undefined;
		const isKept = copied.some((source) => brings$1(external_node_path_.posix.basename(source), external_node_path_.posix.basename(path)));
		if (isKept && other?.steps.some((each) => contextSources(each).some(({ source }) => brings$1(source, path)))) names.add(external_node_path_.posix.basename(path));
		if (step === at) break;
	}
	return names;
}
const MAX_STARS = 3;
function fits$1(name, glob) {
	if (!/[*?[]/.test(glob)) return name === glob;
	const stars = glob.split(/\*+/).length - 1;
	if (stars > MAX_STARS) return false;
	const pattern = glob.replace(/\*+|\?|\[\^?[^\]\\[]+\]|[\s\S]/g, (piece) => {
		if (piece.startsWith("*")) return ".*";
		if (piece === "?") return ".";
		return piece.length > 1 ? piece : piece.replace(/[.\\+*^$(){}|[\]/]/, "\\$&");
	});
	return matches(pattern, name);
}
function matches(pattern, name) {
	try {
		return new RegExp(`^${pattern}$`, "s").test(name);
	} catch {
		return false;
	}
}

// lib/advice/facts/musl-packages.js
const NONE$3 = {
	kind: "none",
	isBrowser: false
};
const BROWSER = {
	kind: "none",
	isBrowser: true
};
const SOURCE = { kind: "source" };
const some = (since, ready) => ({
	kind: "some",
	since,
	ready
});
const MUSL_SUPPORT = {
	pypi: {
		"ibm-db": NONE$3,
		jaxlib: NONE$3,
		mediapipe: NONE$3,
		onnxruntime: NONE$3,
		"onnxruntime-gpu": NONE$3,
		playwright: NONE$3,
		ray: NONE$3,
		tensorflow: NONE$3,
		"tensorflow-cpu": NONE$3,
		"tflite-runtime": NONE$3,
		torch: NONE$3,
		torchaudio: NONE$3,
		torchvision: NONE$3,
		"confluent-kafka": SOURCE,
		dlib: SOURCE,
		duckdb: SOURCE,
		gdal: SOURCE,
		lightgbm: SOURCE,
		llvmlite: SOURCE,
		mysqlclient: SOURCE,
		numba: SOURCE,
		"opencv-contrib-python": SOURCE,
		"opencv-contrib-python-headless": SOURCE,
		"opencv-python": SOURCE,
		"opencv-python-headless": SOURCE,
		polars: SOURCE,
		"psycopg-c": SOURCE,
		psycopg2: SOURCE,
		pycairo: SOURCE,
		pygobject: SOURCE,
		pygraphviz: SOURCE,
		"python-ldap": SOURCE,
		uwsgi: SOURCE,
		xgboost: SOURCE,
		cffi: some("1.15"),
		cryptography: some("3.4.8"),
		gevent: some("21.8"),
		greenlet: some("1.1"),
		grpcio: some("1.44"),
		"grpcio-tools": some("1.44"),
		lxml: some("4.6.4"),
		matplotlib: some("3.4"),
		numpy: some("1.25"),
		orjson: some("3.6.4"),
		pandas: some("1.3"),
		pillow: some("8.3"),
		psutil: some("7.0.1"),
		"psycopg-binary": some(),
		"psycopg2-binary": some("2.9"),
		pyarrow: some("17"),
		pycryptodome: some("3.11"),
		pymssql: some(),
		pynacl: some("1.5"),
		pyodbc: some("5.2.1"),
		pyzmq: some("22.3"),
		"ruamel-yaml-clib": some("0.2.7"),
		"scikit-learn": some("1.5"),
		scipy: some("1.7"),
		shapely: some("1.8"),
		statsmodels: some("0.14"),
		tokenizers: some("0.11")
	},
	npm: {
		"@tensorflow/tfjs-node": NONE$3,
		"@tensorflow/tfjs-node-gpu": NONE$3,
		ibm_db: NONE$3,
		"onnxruntime-node": NONE$3,
		cypress: BROWSER,
		playwright: BROWSER,
		puppeteer: BROWSER,
		canvas: SOURCE,
		duckdb: SOURCE,
		iconv: SOURCE,
		libpq: SOURCE,
		"node-expat": SOURCE,
		"node-pty": SOURCE,
		"node-rdkafka": SOURCE,
		nodegit: SOURCE,
		"pg-native": SOURCE,
		argon2: some("0.26"),
		bcrypt: some(undefined, "6"),
		"better-sqlite3": some("7.4"),
		grpc: some(),
		"node-sass": some(),
		re2: some(),
		sharp: some(undefined, "0.33"),
		sqlite3: some()
	}
};

// lib/advice/facts/pure-packages.js
const PURE = {
	npm: new Set([
		"ajv",
		"async",
		"axios",
		"bcryptjs",
		"bluebird",
		"body-parser",
		"cheerio",
		"class-transformer",
		"class-validator",
		"commander",
		"compression",
		"connect",
		"cookie-parser",
		"cors",
		"csv-parse",
		"date-fns",
		"dayjs",
		"debug",
		"dotenv",
		"ejs",
		"express",
		"express-rate-limit",
		"express-session",
		"express-validator",
		"fastify",
		"form-data",
		"glob",
		"got",
		"graphql",
		"handlebars",
		"helmet",
		"http-errors",
		"http-proxy-middleware",
		"immutable",
		"ioredis",
		"joi",
		"js-yaml",
		"jsonwebtoken",
		"knex",
		"koa",
		"koa-router",
		"lodash",
		"luxon",
		"markdown-it",
		"marked",
		"mime",
		"minimist",
		"moment",
		"mongodb",
		"mongoose",
		"morgan",
		"ms",
		"multer",
		"mustache",
		"mysql2",
		"nanoid",
		"node-fetch",
		"nodemailer",
		"passport",
		"passport-jwt",
		"passport-local",
		"path-to-regexp",
		"pg",
		"pino",
		"pug",
		"qs",
		"ramda",
		"react",
		"react-dom",
		"redis",
		"reflect-metadata",
		"rxjs",
		"semver",
		"sequelize",
		"serve-static",
		"slugify",
		"socket.io",
		"tslib",
		"underscore",
		"uuid",
		"vue",
		"winston",
		"ws",
		"xml2js",
		"yaml",
		"yargs",
		"zod"
	]),
	pypi: new Set([
		"asgiref",
		"attrs",
		"beautifulsoup4",
		"boto3",
		"botocore",
		"bottle",
		"build",
		"certifi",
		"charset-normalizer",
		"click",
		"colorama",
		"django",
		"django-cors-headers",
		"django-environ",
		"djangorestframework",
		"flask",
		"flask-cors",
		"gunicorn",
		"h11",
		"httpx",
		"idna",
		"itsdangerous",
		"jinja2",
		"markupsafe",
		"marshmallow",
		"packaging",
		"pip",
		"pipenv",
		"poetry",
		"prometheus-client",
		"pyjwt",
		"pymysql",
		"python-dateutil",
		"python-dotenv",
		"pytz",
		"requests",
		"rich",
		"setuptools",
		"six",
		"sqlparse",
		"tabulate",
		"toml",
		"tqdm",
		"typer",
		"urllib3",
		"uv",
		"uvicorn",
		"virtualenv",
		"waitress",
		"werkzeug",
		"wheel",
		"whitenoise"
	])
};
function isPure(ecosystem, { name, hasExtras }) {
	return !hasExtras && PURE[ecosystem].has(name);
}
function parsePipRequest(text) {
	const name = /^[\w.-]+/.exec(text)?.[0] ?? "";
	const hasExtras = !/^(?:[=<>~!; ].*)?$/.test(text.slice(name.length));
	return {
		name: pypiName(name),
		hasExtras
	};
}

// lib/advice/facts/artifacts/compiled-parts.js
function compiledParts(command, { ecosystem, names, files, locks }) {
	const { project, chain, stages, run } = command;
	const isOneOf = (wanted, path) => {
		const there = filesAt(path, run.step, chain, stages);
		return wanted.some((name) => there.has(name));
	};
	const locked = project.locks.filter((lock) => lock.ecosystem === ecosystem && isOneOf(locks, lock.file));
	if (locked.length > 0) return [...new Set(locked.flatMap(({ compiled }) => compiled))];
	const listed = project.requirements.filter((one) => one.ecosystem === ecosystem && isOneOf(files, one.file));
	const requests = [...names.map(parsePipRequest), ...listed.filter(({ isDevelopment }) => !isDevelopment)];
	const known = requests.filter(({ name }) => Object.hasOwn(MUSL_SUPPORT[ecosystem], name)).map(({ name }) => name);
	if (known.length > 0) return [...new Set(known)];
	const isAllKnown = files.every((name) => listed.some((one) => isOneOf([name], one.file)));
	return isAllKnown && requests.every((request) => isPure(ecosystem, request)) ? [] : undefined;
}

// lib/advice/facts/artifacts/interpreter-packages.js
const nodePackages = (command) => {
	const [program = "", ...rest] = command.words;
	const name = external_node_path_.posix.basename(program);
	const [verb = name === "yarn" ? "install" : ""] = operandsOf(rest, "npm");
	const tool = toolOf(name);
	if (tool?.language !== "node" || tool.installs?.test(verb) !== true) return [];
	const isOther = rest.some((word) => /^(?:-g|--global|--location=global|--(?:libc|os|cpu|target|package-lock-only).*)$/.test(word));
	if (isOther || /npm_config_(?:libc|platform|arch|target)/i.test([...command.variables.keys()].join(" "))) return [];
	if (hasUnknownOptions(command.words, command.variables) || operandsOf(rest, "npm").length > 1) return [];
	const folder = optionValue(rest, "--prefix", "--cwd", "--dir", "-C") ?? ".";
	const locks = name === "npm" ? ["package-lock.json", "npm-shrinkwrap.json"] : [];
	const compiled = compiledParts(command, {
		ecosystem: "npm",
		names: [],
		files: ["package.json"],
		locks
	});
	return start_packages(command, "node", external_node_path_.posix.join(folder, "node_modules"), `${name} ${verb}`, compiled);
};
const pythonPackages = (command) => {
	if (hasUnknownOptions(command.words, command.variables)) return [];
	const [first, second] = command.words;
	const compiledOf = (names, files) => compiledParts(command, {
		ecosystem: "pypi",
		names,
		files,
		locks: []
	});
	if (first === "uv" && second === "sync") {
		const folder = command.variables.get("UV_PROJECT_ENVIRONMENT") ?? ".venv";
		return start_packages(command, "python", folder, "uv sync", compiledOf([], ["pyproject.toml"]));
	}
	const call = pipCall(command.words);
	if (call === undefined) return [];
	const [verb, ...rest] = call.args;
	if (rest.some((word) => /^--(?:platform|only-binary|abi|implementation|dry-run|python-platform)/.test(word))) return [];
	const files = requirementFiles(rest);
	if (verb === "wheel" && rest.includes("--no-deps") && files.length === 0) return [];
	const path = verb === "wheel" ? wheelFolder(rest) : verb === "install" ? installFolder(command, rest) : undefined;
	if (path === undefined) return [];
	const listed = files.map((file) => external_node_path_.posix.basename(file));
	const found = start_packages(command, "python", path, `${call.program} ${verb}`, compiledOf(operandsOf(rest, "pip"), listed));
	return verb === "wheel" ? found.map((one) => ({
		...one,
		kind: "wheels",
		remedy: WHEELS_REMEDY
	})) : found;
};
const WHEELS_REMEDY = "Build them on an image with the same libc.";
function wheelFolder(words) {
	return optionValue(words, "-w", "--wheel-dir") ?? ".";
}
function installFolder(command, words) {
	const own = optionValue(words, "--prefix", "--target", "-t");
	if (own !== undefined) return own;
	if (optionValue(words, "--root") !== undefined) return undefined;
	if (words.includes("--user")) return "/root/.local";
	const inVenv = /^(\/.+)\/bin\/[\w.]+$/.exec(command.words[0] ?? "")?.[1];
	const venv = command.variables.get("VIRTUAL_ENV") ?? activated(command) ?? venvOnPath(command) ?? inVenv;
	return venv !== undefined && !venv.startsWith("/usr") ? venv : sitePackages(command);
}
function sitePackages({ official, root }) {
	const version = official === "python" ? /^3\.\d+/.exec(root?.tag ?? "")?.[0] : undefined;
	return version === undefined ? undefined : `/usr/local/lib/python${version}/site-packages`;
}
function activated({ run }) {
	return /(?:^|\s)(?:\.|source)\s+(\S+)\/bin\/activate/.exec(run.step.text)?.[1];
}
function venvOnPath({ variables }) {
	return /^"?(\/[^:$]*venv[^:$]*)\/bin:/.exec(variables.get("PATH") ?? "")?.[1];
}
function start_packages(command, language, path, shown, compiled) {
	const absolute = absolutePath(path, command.folder, command.variables);
	if (absolute === undefined || compiled?.length === 0) return [];
	return [{
		kind: "packages",
		language,
		path: absolute,
		isFolder: true,
		compiled,
		made: {
			command: shown,
			line: command.run.step.range.start.line
		},
		remedy: "Install them on an image with the same libc.",
		unless: undefined
	}];
}

// lib/advice/facts/artifacts/java-runtimes.js
const OWN_MODULES = /^(?:\$(?:JAVA_HOME|\{JAVA_HOME\})|\/opt\/java\/openjdk|\/usr\/lib\/jvm\/[^/]+)\/jmods\/?$/;
const javaRuntimes = (command) => {
	const [program = "", ...rest] = command.words;
	if (external_node_path_.posix.basename(program) !== "jlink" || !hasOwnJdk(command)) return [];
	const output = optionValue(rest, "--output");
	const modules = optionValue(rest, "--module-path", "-p") ?? "";
	const isForOther = modules.split(":").some((path) => path.includes("jmods") && !OWN_MODULES.test(path));
	if (output === undefined || isForOther || hasUnknownOptions(withoutValues(rest, "jlink"), command.variables)) return [];
	const more = {
		kind: "program",
		language: "java",
		subject: "the runtime that it writes",
		remedy: "Run jlink on a JDK with the same libc.",
		unless: undefined
	};
	return writtenArtifact(command, javaIn(output), false, more, "jlink");
};
function hasOwnJdk({ traits, packages }) {
	if (traits.libc === "glibc" || traits.language === "java") return true;
	return [...packages].some((name) => name !== undefined && /^openjdk|corretto|^java-/.test(name));
}
function officialJava(name, tag) {
	const major = /^\d+/.exec(tag ?? "")?.[0];
	if (name === "eclipse-temurin" || name === "ibm-semeru-runtimes") return [javaIn("/opt/java/openjdk")];
	if (name === "amazoncorretto") {
		const own = major === undefined ? [] : [`java-${major === "8" ? "1.8.0" : major}-amazon-corretto`];
		return ["default-jvm", ...own].map((folder) => javaIn(`/usr/lib/jvm/${folder}`));
	}
	if (name !== "openjdk" || major === undefined) return [];
	return [
		"/usr/local",
		"/usr/java",
		"/opt"
	].map((folder) => javaIn(`${folder}/openjdk-${major}`));
}
function javaIn(home) {
	return external_node_path_.posix.join(home, "bin/java");
}

// lib/advice/facts/artifacts/self-contained-programs.js
const dotnetPrograms = (command) => {
	const [program = "", verb, ...rest] = command.words;
	if (external_node_path_.posix.basename(program) !== "dotnet" || verb !== "publish" || hasUnknownOptions(command.words, command.variables)) return [];
	const output = optionValue(rest, "-o", "--output");
	const platform = optionValue(rest, "-r", "--runtime") ?? property(rest, "RuntimeIdentifier") ?? "";
	const libc = libcOf(expanded(platform, command.variables) ?? platform);
	const isStatic = rest.some((word) => /StaticExecutable/i.test(word));
	if (output === undefined || libc === undefined || isStatic || !isNative(rest)) return [];
	const more = {
		kind: "program",
		language: "dotnet",
		libc,
		subject: "the program",
		remedy: "Publish it for the libc of the image that runs it: linux-x64 is for glibc, linux-musl-x64 for musl.",
		unless: undefined
	};
	return writtenArtifact(command, output, true, more, `dotnet publish -r ${platform}`);
};
function libcOf(platform) {
	if (/^(?:linux-musl|alpine[\d.]*)-/.test(platform)) return "musl";
	return /^linux-(?:x64|x86|arm|arm64)$/.test(platform) ? "glibc" : undefined;
}
function isNative(words) {
	if (["PublishSingleFile", "PublishAot"].some((name) => property(words, name) === "true")) return true;
	const at = words.findIndex((word) => /^--(?:self-contained|sc)$/.test(word));
	const flag = at < 0 ? optionValue(words, "--self-contained", "--sc") : words[at + 1] === "false" ? "false" : "true";
	return (flag ?? property(words, "SelfContained")) === "true";
}
function property(words, name) {
	const pattern = new RegExp(`^(?:-p|/p|--?property|/property):(?:.*;)?${name}=([^;]*)`, "i");
	return words.map((word) => pattern.exec(word)?.[1]?.toLowerCase()).findLast((value) => value !== undefined);
}
const elixirReleases = (command) => {
	const [program = "", verb, ...rest] = command.words;
	const { variables } = command;
	if (external_node_path_.posix.basename(program) !== "mix" || verb !== "release" || hasUnknownOptions(command.words, command.variables)) return [];
	const environment = variables.has("MIX_ENV") ? variables.get("MIX_ENV") : "dev";
	const byDefault = environment === undefined ? undefined : `_build/${environment}/rel`;
	const path = optionValue(rest, "--path") ?? byDefault;
	if (path === undefined) return [];
	return writtenArtifact(command, path, true, {
		kind: "program",
		language: "elixir",
		subject: "the release",
		remedy: "Build the release on an image with the same libc.",
		unless: "comes without Erlang"
	});
};
const bunPrograms = (command) => {
	const [program = "", verb, ...rest] = command.words;
	if (external_node_path_.posix.basename(program) !== "bun" || verb !== "build" || !rest.includes("--compile")) return [];
	const output = optionValue(rest, "--outfile");
	if (output === undefined || hasUnknownOptions(command.words, command.variables)) return [];
	const target = optionValue(rest, "--target") ?? "bun";
	const { registry, repository, tag = "" } = command.root ?? {};
	const isOfBun = registry === DOCKER_HUB && repository === "oven/bun" && tag !== "" && !tag.includes("alpine");
	const own = isOfBun || command.traits.libc === "glibc" ? "glibc" : undefined;
	const libc = target === "bun" ? own : libcOfTarget(target);
	if (libc === undefined) return [];
	const more = {
		kind: "program",
		language: "node",
		libc,
		subject: "the program",
		remedy: "Name the libc of the image that runs it: --target=bun-linux-x64 is for glibc, bun-linux-x64-musl for musl.",
		unless: undefined
	};
	return writtenArtifact(command, output, false, more, `bun build --compile${target === "bun" ? "" : ` --target=${target}`}`);
};
function libcOfTarget(target) {
	if (!/^bun-linux-(?:x64|arm64|aarch64)(?:-|$)/.test(target)) return undefined;
	return target.includes("-musl") ? "musl" : "glibc";
}

// lib/advice/facts/artifacts/artifact-readers.js
const READERS$1 = [
	goPrograms,
	rustPrograms,
	swiftPrograms,
	cPrograms,
	nativeImages,
	javaRuntimes,
	dotnetPrograms,
	elixirReleases,
	bunPrograms,
	nodePackages,
	pythonPackages
];
function artifactsOf(command) {
	return READERS$1.flatMap((read) => read(command));
}
const INTERPRETERS$1 = {
	node: {
		language: "node",
		path: "/usr/local/bin/node"
	},
	php: {
		language: "php",
		path: "/usr/local/bin/php"
	},
	python: {
		language: "python",
		path: "/usr/local/bin/python3"
	},
	ruby: {
		language: "ruby",
		path: "/usr/local/bin/ruby"
	}
};
function artifactsOfImage(root) {
	const name = officialName(root) ?? "";
	const interpreter = Object.hasOwn(INTERPRETERS$1, name) ? INTERPRETERS$1[name] : undefined;
	const java = officialJava(name, root?.tag).map((path) => ({
		language: "java",
		path
	}));
	const remedy = "Copy it from an image with the same libc.";
	const more = {
		kind: "program",
		isFolder: false,
		made: undefined,
		remedy,
		unless: undefined
	};
	return [...interpreter === undefined ? [] : [interpreter], ...java].map((one) => ({
		...one,
		...more
	}));
}
function officialName(root) {
	return /(?:^|\/)library\/([^/]+)$/.exec(root?.repository ?? "")?.[1];
}

// lib/advice/facts/copied-trees.js
function hasPathLike({ sources, destination }, pattern) {
	return [...sources, destination].some((path) => pattern.test(path));
}
function mayCopyTree({ step, workdir, variables }, folders, starts) {
	const destination = absolutePath(step.destination, workdir, variables);
	if (destination !== undefined && !folders.test(destination)) return false;
	return step.sources.some((source) => !isPlainFile(source, destination ?? "/", starts));
}
function startWords(starts) {
	return new Set(starts.flatMap(({ words }) => [...words, ...scriptWords(words)]));
}
function scriptWords([program = "", flag = "", script = ""]) {
	return /^(?:.*\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(flag) ? script.split(/[\s;&|]+/) : [];
}
const PLAIN$1 = /\.(?:bash|cfg|cnf|conf|crt|cer|css|go|html?|ini|jar|js|json|key|md|pem|properties|py|sh|toml|txt|war|wasm|xml|ya?ml)$/i;
function isPlainName(path) {
	return PLAIN$1.test(path);
}
function isPlainFile(source, destination, starts) {
	if (/[*?[$]/.test(source) || source.endsWith("/")) return false;
	if (isPlainName(source)) return true;
	const name = external_node_path_.posix.basename(source);
	return [
		external_node_path_.posix.join(destination, name),
		destination,
		name,
		`./${name}`
	].some((path) => starts.has(path));
}
function mountsImage({ mounts }) {
	return mounts.some(({ from }) => from !== undefined && from.kind !== "stage");
}

// lib/advice/facts/artifacts/copied-path.js
function copiedPaths(sources, destination, { by, root, folder, variables }) {
	const to = absolutePath(destination, folder, variables);
	if (to === undefined) return [];
	const isInto = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(destination);
	return sources.flatMap((source) => {
		const from = absolutePath(source.replace(/\/\*$/, ""), root, variables);
		if (from === undefined || /[*?[]/.test(from)) return [];
		return [{
			from,
			to,
			by,
			isContents: /\/[*.]$/.test(source),
			isInto
		}];
	});
}
function copyOf(artifact, copied) {
	const { path, isFolder } = artifact;
	const { from, to, by, isContents, isInto } = copied;
	const inside = external_node_path_.posix.join(to, external_node_path_.posix.basename(from));
	if (path !== from && isWithin(path, from)) {
		const rest = external_node_path_.posix.relative(from, path);
		const folders = by === "cp" && !isContents ? [to, inside] : [to];
		return folders.map((folder) => ({
			...artifact,
			path: external_node_path_.posix.join(folder, rest)
		}));
	}
	if (path === from && isFolder) {
		const folders = by === "cp" && !isContents ? [to, inside] : [to];
		return folders.map((folder) => ({
			...artifact,
			path: folder
		}));
	}
	if (path === from) {
		if (isContents) return [];
		return (isInto ? [inside] : [to, inside]).map((place) => ({
			...artifact,
			path: place
		}));
	}
	return isFolder && isWithin(from, path) ? partOf(artifact, copied, inside) : [];
}
function partOf(artifact, { from, to }, inside) {
	const name = external_node_path_.posix.basename(from);
	if (mayBeOther(artifact, from)) return [];
	if (artifact.holds === "one program") {
		const isProgram = external_node_path_.posix.dirname(from) === artifact.path && /^[a-z0-9][\w-]*$/i.test(name) && !NO_PROGRAM.test(name);
		if (!isProgram) return [];
	}
	if (artifact.language === "node" && artifact.kind === "packages") return [];
	const isFolder = artifact.kind !== "program" || artifact.language === "elixir";
	return [to, inside].map((path) => ({
		...artifact,
		path,
		isFolder,
		holds: undefined
	}));
}
const NO_PROGRAM = /^(?:(?:docker-?)?entrypoint|start|run|init|license|readme|makefile|dockerfile|vendor|configs?|static|public|assets|templates|migrations|views|web|ui|dist|data|docs|scripts)$/i;
function mayBeOther({ others = NONE$2, path, kind, holds }, from) {
	if (kind !== "program" && isPlainName(from)) return true;
	if (holds === undefined && others.has(`${path}/`)) return true;
	for (let part = from; part !== path; part = external_node_path_.posix.dirname(part)) if (others.has(part)) return true;
	return false;
}
const NONE$2 = new Set();

// lib/advice/facts/artifacts/file-commands.js
function movedBy({ words, folder, variables }) {
	const [first = "", ...rest] = words;
	const program = external_node_path_.posix.basename(first);
	const isMove = program === "mv";
	const makesFolders = program === "install" && rest.some((word) => /^-[a-zA-Z]*d|^--directory/.test(word));
	if (program !== "cp" && !isMove && program !== "install" || makesFolders) return {
		isMove,
		paths: []
	};
	const target = rest.find((_, index) => /^-[a-zA-Z]*t$|^--target-directory$/.test(rest[index - 1] ?? ""));
	const operands = operandsOf(rest, program);
	const sources = target === undefined ? operands.slice(0, -1) : operands;
	const destination = target === undefined ? operands.at(-1) : `${target}/`;
	if (destination === undefined) return {
		isMove,
		paths: []
	};
	return {
		isMove,
		paths: copiedPaths(sources, destination, {
			by: "cp",
			root: folder,
			folder,
			variables
		})
	};
}
const ANYTHING = /^(?:make|ninja|cmake|meson|sh|bash|ash|dash|tar|unzip|rsync|\.\/.*|.*\.sh|[^/]+\/.*)$/;
const COMMAND_FOLDERS = [
	"/bin",
	"/sbin",
	"/usr/bin",
	"/usr/sbin",
	"/usr/local/bin",
	"/usr/local/sbin"
];
const INTO = /^(?:-C|-d|-b|--directory|--bindir|--bin-dir|--install-dir|--root|--target-dir)$/;
function writtenBy({ words, folder, variables }) {
	const [program = "", ...rest] = words;
	const files = [optionValue(rest, "-o", "-O", "--output", "--output-document", "--outfile"), linkedBy(program, rest)];
	const folders = [
		...rest.filter((_, index) => INTO.test(rest[index - 1] ?? "")).flatMap((into) => [into, `${into}/bin`]),
		...rest.flatMap((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix|--root)=(.+)$/.exec(word)?.[1] ?? []).flatMap((into) => [into, `${into}/bin`]),
		...ANYTHING.test(program) ? COMMAND_FOLDERS : []
	];
	return [...files.flatMap((file) => pathsOf(file, file !== undefined && /(?:^|\/)\.?$/.test(file) ? "/" : "")), ...folders.flatMap((into) => pathsOf(into, "/"))];
	function pathsOf(path, end) {
		const absolute = path === undefined ? undefined : absolutePath(path, folder, variables);
		return absolute === undefined ? [] : [`${absolute}${end}`];
	}
}
function linkedBy(program, rest) {
	return external_node_path_.posix.basename(program) === "ln" ? rest.at(-1) : undefined;
}
function removedBy({ words, folder, variables }) {
	const [first = "", ...rest] = words;
	if (external_node_path_.posix.basename(first) !== "rm") return [];
	return rest.flatMap((word) => {
		const path = word.startsWith("-") ? undefined : absolutePath(word.replace(/\/\*$/, ""), folder, variables);
		return path === undefined ? [] : [path];
	});
}
function reinstalledIn(words) {
	const [program = "", ...rest] = withoutModuleRunner(words);
	const language = toolOf(program)?.language;
	const installs = rest.some((word) => /^(?:ci|install|i|rebuild|sync)$/.test(word));
	return language !== undefined && (installs || programName$1(program) === "yarn" && !rest[0]) ? [language] : [];
}
function reinstalledBy(script) {
	return ["node", "python"].filter((language) => installersOf(language).some((name) => new RegExp(`\\b${name}3?\\b`).test(script)));
}

// lib/advice/facts/artifacts/stage-artifacts.js
const MAX_ARTIFACTS = 100;
const TREE = /^(?:\.|\*|.*\/)$/;
function stageArtifacts(facts, sources) {
	const fromContext = facts.copies.filter(({ step }) => step.from === undefined);
	const hasDependencies = fromContext.length === 0 || facts.steps.some(({ step }) => bringsDependencies(step));
	const commands = groupBy(facts.commands, ({ run }) => run.step);
	const tracker = new ArtifactTracker(facts, sources, hasDependencies);
	for (const { step, ...place } of facts.steps) {
		if (step.kind === "copy") tracker.copy({
			...place,
			step
		});
		if (step.kind === "run") tracker.run(step, commands.get(step) ?? []);
	}
	return tracker.artifacts();
}
var ArtifactTracker = class {
	#artifacts = [];
	#stage;
	#chain;
	#sources;
	#hasDependencies;
	#written = new Set();
	#packages = new Set();
	#setsCgo = false;
	constructor({ stage, chain }, sources, hasDependencies) {
		this.#stage = stage;
		this.#chain = chain;
		this.#sources = sources;
		this.#hasDependencies = hasDependencies;
		const { root, traits } = stage;
		this.#add(artifactsOfImage(root).flatMap((one) => placedWhereMade(one, traits, undefined, baseLabel(stage))));
	}
	artifacts() {
		if (this.#written.size === 0) return this.#artifacts;
		return this.#artifacts.map((artifact) => artifact.isFolder ? {
			...artifact,
			others: this.#written
		} : artifact);
	}
	copy({ step, stageIndex, workdir, variables }) {
		const copied = copiedPaths(step.sources, step.destination, {
			by: "copy",
			root: "/",
			folder: workdir,
			variables
		});
		const written = copied.flatMap(({ from, to }) => [to, external_node_path_.posix.join(to, external_node_path_.posix.basename(from))]);
		this.#artifacts = this.#artifacts.filter(({ path, isFolder }) => isFolder || !written.includes(path));
		for (const path of written) this.#written.add(path);
		if (step.sources.some((source) => TREE.test(source))) for (const { to } of copied) this.#written.add(`${to}/`);
		const found = this.#artifactsAt(step, stageIndex).flatMap((artifact) => copied.flatMap((path) => copyOf(artifact, path)));
		this.#add(found.map((artifact) => ({
			...artifact,
			via: [...artifact.via, step]
		})));
	}
	run({ text }, commands) {
		if (commands.length === 0) this.#dropReinstalled(reinstalledBy(text));
		for (const command of commands) this.#command(command);
		for (const [, path = ""] of text.matchAll(/>[\t ]*["']?(\/[^\s"';&|)]+)/g)) this.#written.add(path);
		this.#setsCgo ||= /go env -w[^\n;&|]*CGO_ENABLED/.test(text);
	}
	#artifactsAt({ from }, stageIndex) {
		const { earlier, images } = this.#sources;
		if (from?.kind === "stage") return from.index < stageIndex ? earlier[from.index]?.artifacts ?? [] : [];
		if (from?.kind !== "image") return [];
		const traits = sourceTraits(from.use, images);
		const image = shownReference(from.reference);
		return artifactsOfImage(from.reference).flatMap((one) => placedWhereMade(one, traits, undefined, image));
	}
	#command(command) {
		const { root, traits } = this.#stage;
		for (const name of command.systemCall?.installs ?? []) this.#packages.add(name);
		this.#dropReinstalled(reinstalledIn(command.words));
		this.#move(movedBy(command));
		const removed = removedBy(command);
		this.#artifacts = this.#artifacts.filter(({ path }) => !removed.some((folder) => isWithin(path, folder)));
		const whole = {
			...command,
			project: this.#sources,
			stages: this.#sources.stages,
			chain: this.#chain,
			root,
			traits,
			official: officialName(root),
			packages: this.#packages,
			hasDependencies: this.#hasDependencies,
			setsCgo: this.#setsCgo
		};
		const made = artifactsOf(whole);
		const named = made.flatMap(({ path, isFolder }) => isFolder ? [] : [path]);
		const written = made.length > 0 ? named : [...writtenBy(command), ...goInstalled(whole)];
		for (const path of written) this.#written.add(path);
		if (made.length === 0) this.#artifacts = this.#artifacts.filter(({ path, isFolder }) => isFolder || !written.includes(path));
		const stage = this.#sources.stages[command.run.stageIndex] ?? this.#stage;
		this.#add(made.flatMap((one) => placedWhereMade(one, traits, stageLabel(stage), baseLabel(this.#stage))));
	}
	#dropReinstalled(languages) {
		if (languages.length === 0) return;
		const { libc } = this.#stage.traits;
		this.#artifacts = this.#artifacts.filter(({ kind, language, origin }) => kind !== "packages" || !languages.includes(language) || origin.libc === libc);
	}
	#move({ isMove, paths }) {
		const found = this.artifacts().flatMap((artifact) => paths.flatMap((path) => copyOf(artifact, path)));
		for (const { from, to } of paths) this.#written.add(to).add(external_node_path_.posix.join(to, external_node_path_.posix.basename(from)));
		if (isMove) {
			this.#artifacts = this.#artifacts.filter(({ path }) => !paths.some(({ from }) => isWithin(path, from)));
		}
		this.#add(found);
	}
	#add(added) {
		if (added.length === 0) return;
		const key = ({ path, isFolder, kind, language }) => `${kind} ${language} ${isFolder} ${path}`;
		const all = new Map(this.#artifacts.map((artifact) => [key(artifact), artifact]));
		for (const artifact of added) all.set(key(artifact), artifact);
		this.#artifacts = [...all.values()].slice(0, MAX_ARTIFACTS);
	}
};
function placedWhereMade(artifact, traits, stage, image) {
	const libc = artifact.libc ?? traits?.libc;
	if (libc === undefined || libc === "none") return [];
	return [{
		...artifact,
		origin: {
			stage,
			image,
			libc,
			path: artifact.path
		},
		via: []
	}];
}
function bringsDependencies(step) {
	if (step.kind === "run") return /\bgo (?:get|mod)\b|\bgit clone\b/.test(step.text);
	return step.kind === "copy" && step.sources.some((source) => /^(?:\.\/?|.*\/)$|go\.sum|go\.\*|vendor/.test(source));
}

// lib/model/stage-work.js
const MAX_WORK = 5e3;
const CHARACTERS = 500;
function workOf(step) {
	switch (step.kind) {
		case "run": return 1 + step.commands.length + step.text.length / CHARACTERS;
		case "env": return 1 + step.values.size;
		case "copy": return 1 + step.sources.length;
		default: return 1;
	}
}

// lib/advice/facts/stage-chain.js
function chainOf(stages, stage) {
	const chain = [stage];
	for (let { base } = stage; base.kind === "stage";) {
		const parent = stages[base.index];
		if (parent === undefined || parent.index >= (chain[0]?.index ?? 0)) break;
		chain.unshift(parent);
		base = parent.base;
	}
	return chain;
}
function isReasonablySized(stages) {
	const costs = [];
	let sum = 0;
	for (const stage of stages) {
		const { base } = stage;
		const cost = ownCost(stage) + (base.kind === "stage" ? costs[base.index] ?? 0 : 0);
		costs.push(cost);
		sum += cost;
	}
	return sum <= MAX_WORK;
}
function ownCost({ steps }) {
	return steps.reduce((cost, step) => cost + workOf(step), 1);
}

// lib/advice/facts/system-packages.js
function systemPackageCall(words, variables) {
	const [first = "", ...rest] = words;
	const { manager, changes, installs } = toolOf(first) ?? {};
	const at = changes === undefined ? -1 : rest.findIndex((word) => changes.test(word));
	const verb = rest[at];
	if (manager === undefined || verb === undefined) return undefined;
	const names = installs?.test(verb) === true ? rest.slice(at + 1).filter((word) => !word.startsWith("-")) : [];
	return {
		program: external_node_path_.posix.basename(first),
		manager,
		verb,
		installs: names.flatMap((name) => packageNames(name, variables))
	};
}
function packageNames(word, variables) {
	const text = expanded(word, variables);
	if (text === undefined) return [undefined];
	return text.split(/\s+/).flatMap((name) => name === "" ? [] : [name.replace(/[=~<>@:].*$/, "")]);
}

// lib/advice/facts/stage-steps.js
function stageSteps(chain) {
	let workdir = chain[0] === undefined ? undefined : initialWorkdir(chain[0]);
	let variables = new Map();
	let shell;
	return chain.flatMap(({ index, steps }) => steps.map((step) => {
		if (step.kind === "workdir") workdir = absolutePath(step.path, workdir, variables);
		if (step.kind === "env") variables = new Map([...variables, ...step.values]);
		if (step.kind === "shell") shell = step.words;
		return {
			step,
			stageIndex: index,
			workdir,
			variables,
			shell
		};
	}));
}
function stepsOfKind(steps, kind) {
	return steps.filter((context) => context.step.kind === kind);
}
function certainCommands(run) {
	if (run.step.isConditional) return [];
	let exported = run.variables;
	let folder = run.workdir;
	return run.step.commands.map(({ env, words }) => {
		const [name, ...rest] = words;
		if (name === "pushd" || name === "popd" || name === "cd" && run.step.text.includes("(")) folder = undefined;
		else if (name === "cd") folder = absolutePath(rest.at(-1) ?? "~", folder, exported);
		const kept = name === undefined ? env : name === "export" ? assignments(rest) : undefined;
		if (kept !== undefined) exported = new Map([...exported, ...kept]);
		const variables = env.size === 0 ? exported : new Map([...exported, ...env]);
		return {
			env,
			words,
			run,
			folder,
			variables,
			systemCall: systemPackageCall(words, variables)
		};
	});
}
function assignments(words) {
	return words.flatMap((word) => {
		const at = word.indexOf("=");
		return at < 0 ? [] : [[word.slice(0, at), word.slice(at + 1)]];
	});
}
const WORKDIRS = {
	"library/golang": "/go",
	"library/alpine": "/",
	"library/debian": "/",
	"library/eclipse-temurin": "/",
	"library/elixir": "/",
	"library/erlang": "/",
	"library/gcc": "/",
	"library/node": "/",
	"library/python": "/",
	"library/rust": "/",
	"library/swift": "/",
	"library/ubuntu": "/",
	"oven/bun": "/home/bun/app"
};
function initialWorkdir({ base, root }) {
	if (base.kind === "scratch") return "/";
	return root?.registry === DOCKER_HUB ? WORKDIRS[root.repository] : undefined;
}

// lib/advice/facts/file-facts.js
function factsOf(stages, sources) {
	if (!isReasonablySized(stages)) return { stages: [] };
	const parents = new Set(stages.map(({ base }) => base.kind === "stage" ? base.index : -1));
	const facts = [];
	for (const stage of stages) {
		const structure = {
			...stageStructure(stages, stage),
			isLeaf: !parents.has(stage.index)
		};
		const artifacts = stageArtifacts(structure, {
			...sources,
			stages,
			earlier: facts
		});
		facts.push({
			...structure,
			artifacts
		});
	}
	return { stages: facts };
}
function stageFacts({ stages, facts }, index) {
	const stage = stages[index];
	return facts.stages[index] ?? (stage && stageStructure(stages, stage));
}
function stageStructure(stages, stage) {
	const chain = chainOf(stages, stage);
	const steps = stageSteps(chain);
	const runs = stepsOfKind(steps, "run");
	const starts = stepsOfKind(steps, "start");
	const commands = runs.flatMap(certainCommands);
	return {
		stage,
		chain,
		isLeaf: true,
		steps,
		runs,
		copies: stepsOfKind(steps, "copy"),
		starts,
		startWords: startWords(starts.map(({ step }) => step)),
		user: stepsOfKind(steps, "user").at(-1)?.step,
		commands,
		systemPackages: commands.flatMap(({ systemCall }) => systemCall?.installs ?? []),
		artifacts: [],
		imageEntrypoint: undefined
	};
}

// lib/advice/facts/artifacts/artifact-usage.js
const COMPAT = /^(?:gcompat|libc6-compat|glibc.*|musl|musl-dev|musl-tools|alpine-pkg-glibc)$/;
const LIBRARIES = /(?:^|\/)lib(?:32|64|x32)?(?:\/(?!python\d|node_modules|jvm)|$)|ld-(?:linux|musl)|libc\.so|glibc|gcompat/;
const ROOTS$4 = /^\/(?:usr(?:\/local)?|lib|lib64)?$/;
function mayHaveOtherLibc(facts, stages) {
	const { stage, runs, copies, startWords, systemPackages } = facts;
	const isCopied = copies.some((copy) => hasPathLike(copy.step, LIBRARIES) || copiesSystem(copy, stages) || stage.traits.libc === "none" && mayCopyTree(copy, ROOTS$4, startWords));
	return isCopied || systemPackages.some((name) => name === undefined || COMPAT.test(name)) || runs.some(({ step }) => /glibc|libc6|gcompat|musl/.test(step.text));
}
function copiesSystem({ step, workdir, variables }, stages) {
	if (!step.sources.includes("/") || absolutePath(step.destination, workdir, variables) !== "/") return false;
	const source = step.from?.kind === "stage" ? stages[step.from.index] : undefined;
	if (source?.stage.traits.family !== "scratch") return true;
	return source.copies.some((copy) => hasPathLike(copy.step, LIBRARIES));
}
function isUsed(artifact, facts) {
	const { path, language, kind } = artifact;
	if (language === "java") return isJavaOf(path, facts);
	if (language === "elixir") return isReleaseOf(path, facts);
	if (language === "dotnet" && artifact.isFolder) return isPublishedTo(path, facts);
	if (kind === "program") return isProgramOf(artifact, facts) || isSoleContent(artifact, facts);
	if (kind === "wheels") return facts.commands.some((command) => installsWheels(command, path));
	if (facts.stage.traits.libc === "none" || reinstalls(facts, language)) return false;
	return isForInterpreter(language, facts);
}
function reinstalls({ commands }, language) {
	return commands.some(({ words }) => reinstalledIn(words).includes(language));
}
function installsWheels({ words, folder, variables }, wheels) {
	const [verb, ...rest] = pipCall(words)?.args ?? [];
	if (verb !== "install") return false;
	const links = rest.includes("--no-index") ? optionValue(rest, "-f", "--find-links") : undefined;
	const files = operandsOf(rest, "pip").filter((name) => /[/*]|\.whl$/.test(name));
	return [...files, ...links === undefined ? [] : [links]].some((name) => {
		const path = absolutePath(name, folder, variables);
		return path !== undefined && isWithin(path, wheels);
	});
}
const INTERPRETERS = {
	node: /^(?:node|nodejs|npm|npx|yarn|pnpm)$/,
	python: /^(?:python[\d.]*|gunicorn|uvicorn|celery|flask|django-admin)$/
};
function isForInterpreter(language, { stage, startWords }) {
	if (stage.traits.language === language) return true;
	const interpreter = INTERPRETERS[language];
	return [...startWords].some((word) => interpreter?.test(external_node_path_.posix.basename(word)));
}
function finalEnvironment({ steps }) {
	return steps.at(-1) ?? {
		workdir: undefined,
		variables: new Map()
	};
}
function isJavaOf(path, facts) {
	const { stage, startWords } = facts;
	const { variables } = finalEnvironment(facts);
	const folder = external_node_path_.posix.dirname(path);
	const isOnPath = ON_PATH.test(folder) || (variables.get("PATH") ?? "").split(":").includes(folder);
	const isHome = external_node_path_.posix.dirname(folder) === absolutePath(variables.get("JAVA_HOME") ?? "$", "/", variables);
	const isOwn = artifactsOfImage(stage.root).some((artifact) => artifact.path === path);
	if (startWords.has(path) || isOnPath && startWords.has("java")) return true;
	return stage.traits.libc !== "none" && (isOnPath || isHome || isOwn);
}
function isReleaseOf(path, facts) {
	const { workdir = "/" } = finalEnvironment(facts);
	return [...facts.startWords].some((word) => {
		const whole = external_node_path_.posix.resolve(workdir, word);
		return isWithin(whole, path) && /^(?:[^/]+\/)?bin\/[^/]+$/.test(external_node_path_.posix.relative(path, whole));
	});
}
function isPublishedTo(path, facts) {
	const { workdir = "/" } = finalEnvironment(facts);
	if (facts.startWords.has("dotnet")) return false;
	return [...facts.startWords].some((word) => {
		const isProgram = word.includes("/") && !/\.(?:dll|json|sh|xml|config)$|\/(?:docker-)?entrypoint$/.test(word);
		return isProgram && external_node_path_.posix.dirname(external_node_path_.posix.resolve(workdir, word)) === path;
	});
}
function isProgramOf({ path, isFolder, holds }, facts) {
	const { workdir = "/" } = finalEnvironment(facts);
	if (holds !== undefined) return false;
	const isStarted = [...facts.startWords].some((word) => {
		if (word === path) return !word.endsWith(".dll");
		const isBare = !word.includes("/");
		if (isBare) return !isFolder && external_node_path_.posix.basename(path) === word && ON_PATH.test(external_node_path_.posix.dirname(path));
		const whole = external_node_path_.posix.resolve(workdir, word);
		return whole === path || isFolder && isWithin(whole, path) && external_node_path_.posix.dirname(whole) === path;
	});
	return isStarted || facts.stage.traits.libc !== "none" && /\/s?bin(?:\/[^/]+)?$/.test(path);
}
const ON_PATH = /^\/(?:usr\/(?:local\/)?)?s?bin$/;
const SYSTEMS = new Set([
	"alpine",
	"debian",
	"ubuntu",
	"fedora",
	"busybox"
]);
function isSoleContent({ path, isFolder, made, via }, { stage, copies, startWords }) {
	const { family, language } = stage.traits;
	const copy = via.at(-1);
	if (!stage.isFinal || startWords.size > 0 || isFolder || made === undefined || copy?.from?.kind !== "stage") return false;
	const isSystem = family === "distroless" ? language === undefined : SYSTEMS.has(officialName(stage.root) ?? "");
	const { index } = copy.from;
	const fromThere = copies.filter(({ step: { from } }) => from?.kind === "stage" && from.index === index);
	return isSystem && fromThere.length === 1 && copy.sources.length === 1 && /^\/[^/.]+(?:\/[^/.]+)?$/.test(path);
}

// lib/advice/rules/match.js
function matchAt({ file }, { range, ignore }, message) {
	return {
		file,
		range,
		comment: ignore,
		causes: [],
		message
	};
}
function matchAtBase({ file }, { range, base }, message) {
	const use = base.kind === "stage" ? undefined : base.use;
	return {
		file,
		range,
		use,
		causes: [],
		message
	};
}
function finalStage({ facts }) {
	return facts.stages.find(({ stage }) => stage.isFinal);
}

// lib/advice/rules/libc-mismatch.js
const libcMismatch = {
	id: "libc-mismatch",
	severity: "warning",
	summary: "What was built on one libc is copied to an image with another libc, or with none.",
	check: checkFile,
	conflicts: (facts, file) => [...artifactConflicts(facts, file), ...folderConflicts(facts, file)]
};
function checkFile(file) {
	const found = new Map();
	for (const facts of file.facts.stages.filter(({ isLeaf }) => isLeaf)) {
		for (const { step, artifact, message } of artifactConflicts(facts, file)) {
			if (message === undefined || artifact.via.some((copy) => found.has(copy))) continue;
			found.set(step, matchAt(file, step, message));
		}
	}
	return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}
function artifactConflicts(facts, file) {
	const { stage } = facts;
	const { libc } = stage.traits;
	const foreign = facts.artifacts.flatMap((artifact) => {
		const step = artifact.via.at(-1);
		return step === undefined || libc === undefined || artifact.origin.libc === libc ? [] : [{
			artifact,
			step
		}];
	});
	if (foreign.length === 0) return [];
	const isCertain = !mayHaveOtherLibc(facts, file.facts.stages);
	return foreign.map(({ artifact, step }) => ({
		step,
		stageIndex: stageOf(step, facts),
		clause: clauseOn$1(artifact.origin.libc, libc),
		message: isCertain && isUsed(artifact, facts) ? messageOn$1(artifact, stage) : undefined,
		artifact
	}));
}
function stageOf(step, { copies, stage }) {
	return copies.find((copy) => copy.step === step)?.stageIndex ?? stage.index;
}
const PACKAGE_FOLDERS = /node_modules|site-packages|venv|\.local(?:\/|$)|wheels/;
function folderConflicts(facts, file) {
	const { traits, index } = facts.stage;
	const known = new Set(facts.artifacts.map(({ via }) => via.at(-1)));
	return facts.copies.flatMap(({ step, stageIndex }) => {
		if (stageIndex !== index || known.has(step) || !step.sources.some((path) => PACKAGE_FOLDERS.test(path))) return [];
		const libc = sourceLibc(step, file);
		if (libc === undefined || libc === "none" || traits.libc === undefined || libc === traits.libc) return [];
		return [{
			step,
			stageIndex,
			clause: clauseOn$1(libc, traits.libc),
			message: undefined
		}];
	});
}
function sourceLibc({ from }, { stages, images }) {
	if (from?.kind === "stage") return stages[from.index]?.traits.libc;
	return from?.kind === "image" ? sourceTraits(from.use, images)?.libc : undefined;
}
function clauseOn$1(built, libc) {
	return `COPY brings files built for ${built}, but this image has ${libc === "none" ? "no libc" : libc}`;
}
function messageOn$1(artifact, stage) {
	const { origin, libc, made, remedy, unless } = artifact;
	const { traits } = stage;
	const start = made === undefined || origin.stage === undefined ? `${origin.path} of ${origin.image} is linked to ${origin.libc}` : `${origin.stage} runs \`${made.command}\` (line ${made.line})${libc === undefined ? ` on ${origin.image}, which has` : ", which builds for"} ${origin.libc}`;
	const target = `${baseLabel(stage)} has ${traits.libc === "none" ? "no libc" : traits.libc}`;
	const exception = unless === undefined ? "" : `, unless it ${unless}`;
	return `${capitalize(start)}, but ${target}: ${effectOf(artifact)}${exception}. ${remedy}`;
}
function effectOf({ kind, compiled, made, subject }) {
	const names = compiled === undefined ? undefined : formatShortList(compiled, MAX_NAMES$1);
	if (kind === "packages") return `packages with compiled parts${names === undefined ? "" : `, such as ${names},`} don't load there`;
	if (kind === "wheels") return `pip refuses wheels with compiled parts${names === undefined ? "" : `, such as ${names},`} there, and the build fails`;
	return `${made === undefined ? "it" : subject ?? "a program linked to it"} doesn't start there`;
}
const MAX_NAMES$1 = 3;

// lib/advice/name-advisor.js
var NameAdvisor = class {
	#files;
	constructor(files) {
		this.#files = files;
	}
	async advise(file) {
		const advised = adviseFile(file);
		if (libcMismatch.check(advised).length === 0) return advised;
		const { projectPackages } = await Promise.all(/* import() */[__nccwpck_require__.e("package-smol-toml"), __nccwpck_require__.e("project-packages")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7035));
		const project = await projectPackages(file.file, file.stages, this.#files);
		const { stages, images } = advised;
		return {
			...advised,
			...project,
			facts: factsOf(stages, {
				...project,
				images
			})
		};
	}
};
function adviseFile(file, { project = NOTHING, traitsOf = traitsOfName } = {}) {
	const stages = adviseStages(file, traitsOf);
	const images = imagesOf(file.uses);
	return {
		...file,
		...project,
		stages,
		images,
		facts: factsOf(stages, {
			...project,
			images
		})
	};
}
const NOTHING = {
	requirements: [],
	locks: []
};

// lib/util/dates.js
function formatDay(date) {
	return date.toISOString().slice(0, 10);
}
function formatMinute(date) {
	return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// lib/check/ignore.js
function activeEntries(entries, now) {
	const today = formatDay(now);
	return entries.filter(({ until }) => until === undefined || today <= until);
}
function isIgnored$1(use, entries) {
	const byComment = use.ignore !== undefined && use.ignore.rules === undefined;
	return byComment || entries.some((entry) => entry.rule === undefined && fits(entry, use));
}
function ignoredRules(use, entries) {
	const named = use.ignore?.rules ?? [];
	const fitting = entries.filter((entry) => entry.rule !== undefined && fits(entry, use));
	return (rule) => named.includes(rule) || fitting.some((entry) => entry.rule?.(rule) === true);
}
function tagAllowance({ policyOf, ignoresImage, ignore }, now) {
	const entries = activeEntries(ignore, now).filter(({ image, rule }) => rule?.("newer-tag") ?? image !== undefined);
	return (use, tag) => {
		if (use.reference === undefined || use.ignore?.rules?.includes("newer-tag") || !policyOf(use).allows(tag)) return false;
		const reference = {
			...use.reference,
			tag,
			digest: undefined
		};
		return !ignoresImage(reference) && !entries.some((entry) => fits(entry, {
			...use,
			reference
		}));
	};
}
function fits({ image, file }, use) {
	if (file !== undefined && !file(use.file)) return false;
	return image === undefined || use.reference !== undefined && image(use.reference);
}

// lib/model/project.js
const PROJECT_URL = "https://github.com/freshfrom/freshfrom";
function ruleUrl(rule) {
	return `${PROJECT_URL}/blob/main/docs/rules/${rule}.md`;
}

// lib/check/apply-rules.js
function applyRules(file, rules, settings, ignore, isTouched) {
	return rules.flatMap((rule) => {
		const isOn = rule.isQuiet !== true || settings.failOn.includes(rule.id);
		const severity = settings.rules.get(rule.id) ?? (isOn ? rule.severity : "off");
		if (severity === "off") return [];
		const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
			const names = files ?? ids;
			return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
		});
		if (isFileIgnored) return [];
		const matches = rule.check(file).filter((match) => !isIgnoredAt(rule.id, match, ignore));
		const help = ruleUrl(rule.id);
		return matches.map((match) => ({
			...match,
			rule: rule.id,
			severity,
			help,
			blamed: [match.range, ...match.causes].some((range) => isTouched?.(match.file, range) ?? true)
		}));
	});
}
function isIgnoredAt(rule, { comment, use }, ignore) {
	const byComment = comment !== undefined && (comment.rules === undefined || comment.rules.includes(rule));
	return byComment || use !== undefined && ignoredRules(use, ignore)(rule);
}

// lib/check/auxiliary-lookups.js
const MISSED = {
	tags: (name) => `A newer tag of ${name} may be missed.`,
	image: (name) => `A newer tag or digest of ${name} may be missed.`,
	content: (name) => `Some content of ${name} may be missed.`
};
var AuxiliaryLookups = class {
	resolver;
	#misses = new Map();
	#noted;
	#timeWasUp = false;
	constructor(resolver, verdicts) {
		this.resolver = resolver && this.#withMissesRecorded(resolver);
		const failures = verdicts.flatMap(({ failure, unreadPin }) => [failure, unreadPin]);
		this.#noted = new Set(failures.flatMap((failure) => failure?.message ?? []));
	}
	get timeWasUp() {
		return this.#timeWasUp;
	}
	withNotes(uses) {
		if (this.#misses.size === 0) return uses;
		return uses.map((reported) => {
			const notes = this.#takeNotes(reported);
			return notes.length === 0 ? reported : {
				...reported,
				notes: [...reported.notes, ...notes]
			};
		});
	}
	#takeNotes({ use: { reference }, skipReason }) {
		if (reference === undefined || skipReason !== undefined) return [];
		const misses = this.#misses.get(repositoryName(reference));
		if (misses === undefined) return [];
		this.#misses.delete(repositoryName(reference));
		for (const key of misses.keys()) this.#noted.add(key);
		const sorted = [...misses.values()].sort((a, b) => a.failure.message < b.failure.message ? -1 : 1);
		return sorted.map(({ failure, question, name }) => `${failure.message} ${MISSED[question](name)}`);
	}
	#withMissesRecorded(resolver) {
		const images = resolver.images();
		const recorded = async (reference, lookup) => this.#recordMiss(reference, "content", await lookup);
		const reader = {
			index: (reference, digest) => recorded(reference, images.index(reference, digest)),
			image: (reference, digest) => recorded(reference, images.image(reference, digest)),
			manifest: (reference, digest) => recorded(reference, images.manifest(reference, digest)),
			tagged: (reference, tag) => recorded(reference, images.tagged(reference, tag)),
			referrers: (reference, digest) => recorded(reference, images.referrers(reference, digest)),
			blob: (reference, digest, limit) => recorded(reference, images.blob(reference, digest, limit)),
			layers: (reference) => images.layers(reference),
			readCached: (digest, kind, parse) => images.readCached(digest, kind, parse),
			writeCached: (digest, kind, text) => images.writeCached(digest, kind, text),
			isPullLimitLow: (reference) => images.isPullLimitLow(reference)
		};
		return {
			resolve: async (reference) => {
				const resolution = await resolver.resolve(reference);
				for (const lookup of [resolution.tag, resolution.pinned]) {
					if (lookup?.ok === false && lookup.failure.code !== "not-found") this.#recordMiss(reference, "image", lookup);
				}
				return resolution;
			},
			tags: async (reference) => this.#recordMiss(reference, "tags", await resolver.tags(reference)),
			images: () => reader,
			statistics: () => resolver.statistics()
		};
	}
	#recordMiss(reference, question, lookup) {
		const failure = lookup.ok ? lookup.incomplete : lookup.failure;
		if (failure === undefined) return lookup;
		if (failure.code === "deadline-exceeded") this.#timeWasUp = true;
		const repository = repositoryName(reference);
		const key = `${repository}\n${question}\n${failure.code}`;
		if (this.#noted.has(key) || this.#noted.has(failure.message)) return lookup;
		const misses = this.#misses.get(repository) ?? new Map();
		const known = misses.get(key);
		if (known === undefined || failure.message < known.failure.message) {
			misses.set(key, {
				question,
				failure,
				name: familiarName(reference)
			});
		}
		this.#misses.set(repository, misses);
		return lookup;
	}
};

// lib/check/finding.js
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
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
	return compare$1(a.file, b.file) || one.line - other.line || one.column - other.column || compare$1(a.rule, b.rule);
}
function compare$1(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function bySeverity(a, b) {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

// lib/check/idle-exceptions.js
const MAX_SHOWN$1 = 10;
const FORM = "# freshfrom: ignore, or # freshfrom: ignore=RULE,RULE";
const FAULTS = {
	form: `the comment ignores nothing: its spelling is wrong. Write ${FORM}.`,
	apart: "the comment ignores nothing: the next line is not an instruction. Put the comment directly above an instruction.",
	inside: "the comment ignores nothing: it is inside an instruction. Put it directly above the instruction.",
	"above-directive": "the comment switches off the parser directive below it, which has to come first in the file. Put it below the directives; to ignore a # syntax line, use ignore in the config.",
	"above-arg": "the comment ignores nothing: no rule is about an ARG before the first FROM. Put it above the FROM."
};
function warnOfIdleComments(files, known, log) {
	const warnings = files.flatMap(({ file, ignores }) => ignores.flatMap((note) => {
		const what = faultOf(note, known);
		return what === undefined ? [] : [`${file}:${note.line}: ${what}`];
	}));
	warnOfFirst(warnings, "more comments ignore nothing", log);
}
function faultOf({ rules, word, fault }, known) {
	if (fault !== undefined) return FAULTS[fault];
	if (word !== undefined && known.has(word)) {
		return rules.length > 0 ? `the comment does not ignore ${word}. Write # freshfrom: ignore=${[...rules, word].join(",")}.` : `the comment ignores every rule. To ignore only one, write # freshfrom: ignore=${word}.`;
	}
	const [first, ...more] = rules.filter((rule) => !known.has(rule));
	if (first === undefined) return undefined;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	return `the comment ignores "${first}"${others}, but there is no such rule.`;
}
function warnOfFirst(sentences, more, log) {
	for (const sentence of sentences.slice(0, MAX_SHOWN$1)) log.warning(sentence);
	if (sentences.length > MAX_SHOWN$1) log.warning(`${sentences.length - MAX_SHOWN$1} ${more}.`);
}
function warnOfIdleExceptions(exceptions, { files, known, now, seesAll }, log) {
	const today = formatDay(now);
	const isKnown = seesAll && files.length > 0 && files.every(({ content }) => content !== undefined);
	const idle = isKnown ? idleEntries(exceptions, files) : new Set();
	const warnings = exceptions.all.flatMap(({ name, rule, until }, index) => {
		if (until !== undefined && until < today) return [`${name} has expired: its last day was ${until}. Remove it, or set a later until.`];
		if (rule !== undefined && ![...known].some(rule)) return [`${name} names no rule. Correct it.`];
		return idle.has(index) ? [`${name} matches nothing. Correct it, or remove it.`] : [];
	});
	warnOfFirst(warnings, "more entries ignore nothing", log);
}
function idleEntries({ all, naming }, files) {
	const idle = new Set(all.keys());
	for (const [index, { hasImage, file: matchesFile }] of all.entries()) {
		if (!hasImage && files.some(({ file }) => matchesFile === undefined || matchesFile(file))) idle.delete(index);
	}
	for (const { file, uses } of files) {
		const references = new Map(uses.flatMap(({ reference }) => reference ? [[referenceKey(reference), reference]] : []));
		for (const reference of references.values()) {
			for (const index of naming(reference)) if (all[index]?.file?.(file) !== false) idle.delete(index);
		}
	}
	return idle;
}
function warnOfLimits(rules, settings, log) {
	for (const { id, limitInCheck } of rules) {
		const severity = settings.rules.get(id);
		const isWanted = severity === undefined ? settings.failOn.includes(id) : severity !== "off";
		if (limitInCheck !== undefined && isWanted) log.warning(limitInCheck);
	}
}

// lib/model/error.js
var CodedError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.code = code;
	}
};
var ConfigurationError = class extends CodedError {
	name = "ConfigurationError";
};
var OperationalError = class extends CodedError {
	name = "OperationalError";
};
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}
function isBug(error) {
	return error instanceof Error && !(error instanceof ConfigurationError || error instanceof OperationalError);
}

// lib/tags/numbers.js
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:19|20)\d\d$/;
function numbersIn(text) {
	return text.match(/\d+/g) ?? [];
}
function versionPrefixes(version) {
	const parts = version.split(".");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}
function maskNumbers(text) {
	return text.replace(/\d+/g, "#");
}
function isDate(number) {
	return DATE.test(number);
}
function isYear(number) {
	return YEAR.test(number);
}
function isTimestamp(number) {
	return number.length >= 6;
}
function isZeroPadded(number) {
	return number.startsWith("0") && number.length > 1;
}
function isSameNumberFormat(a, b) {
	if (isZeroPadded(a) || isZeroPadded(b)) return a.length === b.length;
	if (isDate(a) !== isDate(b)) return false;
	return isTimestamp(a) === isTimestamp(b) || Math.abs(a.length - b.length) === 1;
}
function compareNumbers(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [first, second] = [BigInt(a[index] ?? 0), BigInt(b[index] ?? 0)];
		if (first !== second) return first < second ? -1 : 1;
	}
	return 0;
}

// lib/tags/build-numbers.js
function isBuildNumber({ numbers }, kind, found) {
	if (kind === "build") return true;
	const all = [...found.values()].map(withoutPrefixes);
	const several = all.filter(({ size }) => size > 1);
	const counted = several.map((set) => [...set].map(Number).sort((a, b) => a - b));
	const isSeries = counted.length > 0 && counted.every(([least = 2]) => least < 2) && !areEqual(all);
	if (kind === "labelled" || numbers.length === 1) {
		return isSeries && all.length > 1 && counted.every(isConsecutive) && all.every(startsLow);
	}
	if (several.length === 0 || isSeries) return true;
	const isLarge = all.some((set) => [...set].some(isLargeNumber));
	return isLarge || counted.every(isConsecutive) && areDisjoint(found);
}
function withoutPrefixes(set) {
	const prefixes = new Set([...set].flatMap((text) => versionPrefixes(text)));
	return new Set([...set].filter((text) => !prefixes.has(text)));
}
function isLargeNumber(text) {
	const [first = ""] = numbersIn(text);
	return first.length > 2 && !isYear(first);
}
function startsLow(set) {
	return [...set].some((text) => Number(text) < 2);
}
function areEqual(sets) {
	const [first, ...others] = sets.map((set) => [...set].sort().join());
	return others.length > 0 && others.every((other) => other === first);
}
function isConsecutive(series) {
	return series.every((number, index) => Number.isInteger(number) && number === (series[0] ?? 0) + index);
}
function areDisjoint(found) {
	const all = [...found.values()].flatMap((set) => [...set]);
	return found.size > 1 && new Set(all).size === all.length;
}

// lib/tags/version-tag.js
const DASHED_DATE = String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)(?:T\d\d-\d\d-\d\dZ)?`;
const VERSIONS = new RegExp(String.raw`${DASHED_DATE}|\d+(?:\.\d+)*`, "g");
const VERSION_WORD = /(?:^|[^a-z])(?:v|ver|version|rel|release|r|rev|build|b)?$/i;
const ARCHITECTURE = /^(?:x86|arm|aarch|amd|i386|ppc|riscv|s390)/;
const PRE_RELEASE = /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea|snapshot|milestone)[-._]?\d*(?:\.\d+)*|[-._]?(?:dev|next|canary|nightly)[-._]?\d+(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;
const LATER_PRE_RELEASE = /[-._](?:alpha|beta|rc)[-._]?\d*(?:\.\d+)*(?![a-z\d])/i;
const HASH = /^(?=.*[a-f])[0-9a-f]{7,64}$/;
const SUFFIX_NUMBERS = /(?<![a-z\d])(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{7,64}(?![a-z\d])|\d+(?:\.\d+)*/g;
const BUILD_WORD = /(?:^|[^a-z])(?:r|rev|ls|k3s|rke2r|u|b|p|pl|sp|cu|gdr|build|patch|post|update|hotfix|hf|fix|security|gke|eksbuild)[-.]?$/i;
const RUNTIME_WORD = /(?:^|[^a-z])(?:r\d+\.|cu[-.]?\d)/;
const PATCH_LEVEL = /[-._]?(?:post|patch|hotfix|hf|fix|security|gdr)[-.]?#$/i;
const RELEASE_MARK = /^[-.](?:final|ga|release)(?![a-z\d])/i;
function parseVersionTag(tag) {
	const start = versionIn(tag);
	if (start === undefined || isHash(wordAt(tag, start.index))) return undefined;
	const prefix = tag.slice(0, start.index);
	const rest = tag.slice(start.index + start.text.length);
	const preRelease = (PRE_RELEASE.exec(rest) ?? LATER_PRE_RELEASE.exec(rest))?.[0] ?? "";
	const numbers = numbersIn(start.text);
	return {
		prefix,
		version: start.text,
		numbers,
		preRelease,
		...readSuffix(rest.replace(preRelease, ""))
	};
}
function versionIn(tag) {
	const matches = [...tag.matchAll(VERSIONS)];
	if (matches.length === 0) return undefined;
	const spans = wordSpans(tag);
	let attached;
	for (const { index, 0: text } of matches) {
		const word = spans.find(({ from, to }) => from <= index && index < to);
		if (word?.kind === "system" || ARCHITECTURE.test(word?.text ?? "")) continue;
		const isFree = word?.kind !== "flavor" && VERSION_WORD.test(tag.slice(word?.from ?? 0, index));
		if (isFree) return {
			index,
			text
		};
		attached ??= {
			index,
			text
		};
	}
	return attached;
}
function wordSpans(tag) {
	let at = 0;
	return tagWords(tag).words.map(({ text, kind }) => {
		const from = tag.indexOf(text, at);
		at = from + text.length;
		return {
			text,
			kind,
			from,
			to: at
		};
	});
}
function readSuffix(rest) {
	const systems = wordSpans(rest).filter(({ kind }) => kind === "system");
	const suffixNumbers = [];
	let [masked, end] = ["", 0];
	const suffix = rest.replace(SUFFIX_NUMBERS, (text, index) => {
		const whole = rest.slice(0, index);
		masked += rest.slice(end, index);
		const before = masked;
		end = index + text.length;
		const next = rest.charAt(end);
		const kind = systems.some(({ from, to }) => from <= index && index < to) ? undefined : kindOf$1(text, whole, next);
		const counted = kind === "build" ? fromTimestamp(text) : text;
		const form = kind === "hash" ? "#" : maskNumbers(counted);
		masked += form;
		if (kind === undefined) return text;
		suffixNumbers.push({
			before,
			text: counted,
			kind
		});
		return form;
	});
	return {
		suffix,
		suffixNumbers
	};
}
function fromTimestamp(text) {
	const numbers = numbersIn(text);
	return numbers.slice(Math.max(0, numbers.findIndex(isTimestamp))).join(".");
}
function kindOf$1(text, before, next) {
	if (/[a-f]/.test(text)) return "hash";
	const isBuild = BUILD_WORD.test(before) && !RUNTIME_WORD.test(before.slice(-4) + text);
	if (isBuild || before === "_") return "build";
	if (/[a-z]/i.test(next)) return undefined;
	if (!/[-_.]$/.test(before)) return undefined;
	if (numbersIn(text).some(isTimestamp)) return "build";
	return /(?:^|\d)[-_.]$/.test(before) && !/^\d\d\.(?:04|10)$/.test(text) ? "unlabelled" : "labelled";
}
function withoutPatchLevel(tag) {
	const text = PATCH_LEVEL.exec(`${tag.suffixNumbers.at(-1)?.before}#`)?.[0];
	if (text === undefined) return tag;
	return {
		...tag,
		suffix: tag.suffix.replace(text, ""),
		suffixNumbers: tag.suffixNumbers.slice(0, -1)
	};
}
function withoutReleaseMark(tag) {
	return {
		...tag,
		suffix: tag.suffix.replace(RELEASE_MARK, "")
	};
}
function isCommitHashTag(tag, { prefix, version }, tags) {
	if (!/^\d{7,}$/.test(version) || isDate(version)) return false;
	const end = tag.slice(prefix.length + version.length);
	return tags.some((other) => {
		if (other.length !== tag.length || !other.startsWith(prefix) || !other.endsWith(end)) return false;
		return isHash(other.slice(prefix.length, tag.length - end.length));
	});
}
function compareTagVersions(a, b) {
	const [first, second] = [semverOf(a), semverOf(b)];
	return first !== undefined && second !== undefined ? compare(first, second) : compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
}
function wordAt(tag, index) {
	const start = index - (/[^-_.]*$/.exec(tag.slice(0, index))?.[0].length ?? 0);
	return /^[^-_.]*/.exec(tag.slice(start))?.[0] ?? "";
}
function isHash(word) {
	return HASH.test(word) && !isDate(word.slice(0, 8));
}
function semverOf({ version, numbers, preRelease }) {
	const isVersion = numbers.length === 3 && version === numbers.join(".") && numbers.every(isIdentifier);
	const isPreRelease = preRelease === "" || /^-[a-z]+(?:\.(?:0|[1-9]\d{0,14}))*$/i.test(preRelease);
	return isVersion && isPreRelease ? version + preRelease.toLowerCase() : undefined;
}
function isIdentifier(number) {
	return !isZeroPadded(number) && number.length < 16;
}
function comparePreReleases(a, b) {
	if (a === "" || b === "") return Number(a === "") - Number(b === "");
	const [word, other] = [wordOf(a), wordOf(b)];
	if (word !== other) return word < other ? -1 : 1;
	return compareNumbers(numbersIn(a), numbersIn(b));
}
const STAGES = /^(?:a|alpha|b|beta|m|milestone|pre|preview|cr|rc|ea)$/;
function canFollowPreRelease(a, b) {
	const word = wordOf(b.preRelease);
	return word === wordOf(a.preRelease) || STAGES.test(word);
}
function wordOf(preRelease) {
	return preRelease.replace(/[^a-z]/gi, "").toLowerCase();
}

// lib/tags/repository-tags.js
var RepositoryTags = class {
	tags;
	#analysis;
	#buildNumbers = new Map();
	constructor(tags) {
		this.tags = tags;
	}
	get versions() {
		return this.#list.versions;
	}
	isSameVariant(a, b) {
		if (a.prefix !== b.prefix || !isSameScheme(a, b)) return false;
		return this.#isSameSuffix(a, b) || this.#isSameSuffix(withoutPatchLevel(a), b) || a.preRelease !== "" && this.#isSameSuffix(a, withoutReleaseMark(b));
	}
	compareBuilds(a, b) {
		return compareNumbers(this.#buildsOf(a), this.#buildsOf(b));
	}
	get #list() {
		this.#analysis ??= analyse(this.tags);
		return this.#analysis;
	}
	#isSameSuffix(a, b) {
		return a.suffix === b.suffix && a.suffixNumbers.every((number, index) => {
			const other = b.suffixNumbers[index];
			if (other === undefined || number.before !== other.before) return false;
			if (!this.#changesWithVersion(a, number)) return number.text === other.text;
			return this.#isHash(a, number) || isSameBuildFormat(number, other);
		});
	}
	#changesWithVersion(tag, number) {
		const position = positionOf(tag, number);
		const key = `${position}\n${number.kind}\n${tag.numbers.length > 1}`;
		const numbers = this.#list.numbersAt.get(position) ?? new Map();
		return getOrCreate(this.#buildNumbers, key, () => this.#isHash(tag, number) ? hasOneForEach(numbers) : isBuildNumber(tag, number.kind, numbers));
	}
	#isHash(tag, number) {
		return this.#list.hashPositions.has(positionOf(tag, number));
	}
	#buildsOf(tag) {
		return tag.suffixNumbers.flatMap((number) => this.#isHash(tag, number) ? [] : numbersIn(number.text));
	}
};
var RepositoryTagsCache = class {
	#known = new WeakMap();
	of(tags) {
		const known = this.#known.get(tags) ?? new RepositoryTags(tags);
		this.#known.set(tags, known);
		return known;
	}
};
function analyse(tags) {
	const versions = new Map();
	const numbersAt = new Map();
	const hashPositions = new Set();
	for (const name of tags) {
		const tag = parseVersionTag(name);
		if (tag === undefined) continue;
		versions.set(name, tag);
		for (const number of tag.suffixNumbers) {
			const position = positionOf(tag, number);
			if (number.kind === "hash") hashPositions.add(position);
			const byVersion = numbersAt.get(position) ?? new Map();
			numbersAt.set(position, byVersion);
			const version = tag.version + tag.preRelease;
			byVersion.set(version, (byVersion.get(version) ?? new Set()).add(number.text));
		}
	}
	return {
		versions,
		numbersAt,
		hashPositions
	};
}
function positionOf({ prefix }, { before }) {
	return `${prefix}\n${before}`;
}
function hasOneForEach(numbers) {
	return [...numbers.values()].every(({ size }) => size === 1);
}
function isSameScheme(a, b) {
	const hasBuild = a.suffixNumbers[0]?.before === "_" && !a.version.includes("-");
	const isAlike = hasBuild ? !b.version.includes("-") : a.numbers.length === b.numbers.length && a.version.replace(/\d+/g, "") === b.version.replace(/\d+/g, "");
	return isAlike && a.numbers.every((number, index) => isSameNumberFormat(number, b.numbers[index] ?? number));
}
function isSameBuildFormat(a, b) {
	const others = numbersIn(b.text);
	return numbersIn(a.text).every((number, index) => isSameNumberFormat(String(BigInt(number)), String(BigInt(others[index] ?? 0))));
}

// lib/model/digest-history.js
const DAY = 24 * 60 * 60 * 1e3;
const KEPT$1 = 30 * DAY;
const TAG_KEPT = 180 * DAY;
function tagKey(reference) {
	const name = repositoryName(reference);
	return reference.tag === undefined ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}
function recordDigest(known, current, pins, now) {
	const isKnown = new Set(known.map(({ digest }) => digest));
	const unknownPins = [...new Set(pins)].filter((pin) => pin !== current && !isKnown.has(pin));
	if (known.at(-1)?.digest === current && unknownPins.length === 0) return known;
	const newest = known.find(({ digest }) => digest === current) ?? {
		digest: current,
		since: now
	};
	const since = newest.since > now ? newest.since : now;
	const before = known.filter(({ digest }) => digest !== current);
	return [
		...before,
		...unknownPins.map((digest) => ({
			digest,
			since
		})),
		newest
	];
}
function maturedDigests(known, pin, minAge, now) {
	const candidates = [];
	let newerSince = Number.POSITIVE_INFINITY;
	for (const seen of newerThan(known, pin).toReversed()) {
		const since = seen.since.getTime();
		if (isMature(seen, minAge, now) && since < newerSince) candidates.push(seen);
		newerSince = Math.min(newerSince, since);
	}
	return candidates;
}
function maturesAt(known, pin, minAge) {
	const times = newerThan(known, pin).map(({ since }) => since.getTime() + minAge);
	return times.length === 0 ? undefined : new Date(Math.min(...times));
}
function pruneHistory(all, inUse, minAge, now) {
	const kept = new Map();
	let isSame = true;
	for (const [tag, known] of all) {
		const pins = inUse.get(tag);
		const left = pins === undefined ? unlessExpired(known, now) : withoutOld(known, pins, minAge, now);
		if (left.length > 0) kept.set(tag, left);
		if (left.length === 0 || left !== known) isSame = false;
	}
	return isSame ? all : kept;
}
function newerThan(known, pin) {
	if (pin === undefined) return known;
	const index = known.findIndex(({ digest }) => digest === pin);
	return known.slice(index < 0 ? -1 : index + 1);
}
function isMature({ since }, minAge, now) {
	return ageOf(since, now) >= minAge;
}
function unlessExpired(known, now) {
	const newest = known.at(-1);
	return newest !== undefined && ageOf(newest.since, now) <= TAG_KEPT ? known : [];
}
function withoutOld(known, pins, minAge, now) {
	const newest = known.findLastIndex((seen) => isMature(seen, minAge, now));
	const left = [];
	let olderSince = Number.NEGATIVE_INFINITY;
	for (const [index, seen] of known.entries()) {
		const since = seen.since.getTime();
		const age = ageOf(seen.since, now);
		const isUseful = index >= newest || pins.includes(seen.digest) || age >= 0 && age <= KEPT$1;
		if (!isUseful && since > olderSince) continue;
		left.push(seen);
		olderSince = Math.max(olderSince, since);
	}
	return left.length === known.length ? known : left;
}
const ageOf = (since, now) => now.getTime() - since.getTime();

// lib/check/propose/matured-digest.js
async function findMatured(reference, { known, pin, current }, { resolver, minAge, now }) {
	let left = known;
	for (const { digest, since } of maturedDigests(known, pin, minAge, now)) {
		if (digest === current.digest) return {
			descriptor: current,
			since
		};
		const { pinned } = await resolver.resolve({
			...reference,
			tag: undefined,
			digest,
			impliedTag: false
		});
		if (pinned?.ok) return {
			descriptor: pinned.value,
			since
		};
		left = left.filter((seen) => seen.digest !== digest);
	}
	return { left };
}

// lib/check/propose/proposed-use.js
const RULE_FIXED_BY_EDIT = {
	stale: "stale-digest",
	unpinned: "unpinned",
	dead: "dead-digest"
};
const NONE$1 = [];
function proposeCurrent(judged) {
	const proposed = {
		...judged,
		proposal: undefined,
		seenSince: undefined,
		waitsUntil: undefined,
		lostPlatforms: NONE$1,
		droppedPlatforms: NONE$1,
		sameContent: undefined,
		onward: undefined,
		tagNote: undefined,
		edits: NONE$1,
		notEdited: undefined
	};
	const { use, status, current } = judged;
	const isDue = status === "unpinned" || status === "stale" || status === "dead";
	if (!isDue || current === undefined || use.site === undefined) return proposed;
	const edit = digestEdit(use, current);
	if (typeof edit === "string") return {
		...proposed,
		notEdited: edit
	};
	return {
		...proposed,
		edits: [edit, ...repeatEdits(use, current.digest, undefined)]
	};
}
function digestEdit({ file, site = "overridable-arg" }, { digest }) {
	if (typeof site === "string") return site;
	const { range, span, prefix, elsewhere } = site;
	if (!digest.startsWith(elsewhere)) return "split-digest";
	return {
		file,
		range,
		span,
		text: prefix + digest.slice(elsewhere.length)
	};
}
function repeatEdits({ file, repeats }, digest, tag) {
	return (repeats?.edited ?? NONE$1).flatMap((repeat) => [...repeat.tag === undefined || tag === undefined ? [] : [{
		file,
		...repeat.tag,
		text: tag
	}], ...repeat.digest === undefined ? [] : [{
		file,
		...repeat.digest,
		text: digest
	}]]);
}
function withProposal(judged, proposal, tag) {
	const edits = proposalEdits(judged.use, proposal, tag);
	if (typeof edits === "string") return {
		...judged,
		notEdited: edits
	};
	return {
		...judged,
		proposal,
		edits,
		notEdited: undefined
	};
}
function targetOf$1({ proposal, current }) {
	return proposal?.descriptor ?? current;
}
function followed(judged) {
	const { onward } = judged;
	return onward && {
		...judged,
		...onward,
		notEdited: undefined,
		waitsUntil: undefined,
		sameContent: undefined,
		onward: undefined
	};
}
function proposalEdits(use, { descriptor, writesDigest, tag: newerTag }, tag) {
	const digest = writesDigest && descriptor !== undefined ? digestEdit(use, descriptor) : undefined;
	if (typeof digest === "string") return digest;
	const repeated = digest && descriptor ? repeatEdits(use, descriptor.digest, newerTag) : NONE$1;
	return [
		tag,
		digest,
		...repeated
	].filter((edit) => edit !== undefined);
}
function waiting$1(judged, until) {
	return {
		...withoutEdits(judged),
		notEdited: "waiting",
		waitsUntil: until
	};
}
function withLostPlatforms(judged, lost) {
	return {
		...withoutEdits(judged),
		notEdited: "platform-lost",
		lostPlatforms: lost
	};
}
function withSameContent(judged, why) {
	return {
		...withoutEdits(judged),
		notEdited: "same-content",
		sameContent: why
	};
}
function ignoring(judged) {
	return judged.edits.length === 0 ? judged : {
		...withoutEdits(judged),
		notEdited: "ignored"
	};
}
function withoutEdits(judged) {
	return {
		...judged,
		edits: []
	};
}

// lib/check/propose/cooldown.js
async function applyCooldown(uses, parts) {
	const { recorder, minAge } = parts;
	const watched = uses.filter((judged) => isPinned(judged) && minAge(judged) > 0);
	const pins = new Map([...groupBy(watched, keyOf)].map(([key, own]) => [key, own.flatMap(({ use }) => use.reference?.digest ?? [])]));
	const cooled = watched.map(async (judged) => {
		const key = keyOf(judged);
		const own = pins.get(key) ?? [];
		if (judged.status !== "fresh") return [judged, await cooldownOf(judged, key, own, parts)];
		if (judged.current !== undefined && recorder.known(key).length > 0) recorder.record(key, judged.current.digest, own);
		return [judged, judged];
	});
	return new Map(await Promise.all(cooled));
}
async function cooldownOf(judged, key, pins, { resolver, recorder, now, minAge: minAgeOf }) {
	const { use, current, status } = judged;
	const { reference } = use;
	if (reference?.digest === undefined || current === undefined) return judged;
	const minAge = minAgeOf(judged);
	const known = recorder.record(key, current.digest, pins);
	const found = await findMatured(reference, {
		known,
		pin: reference.digest,
		current
	}, {
		resolver,
		minAge,
		now
	});
	if ("left" in found) {
		const until = maturesAt(found.left, reference.digest, minAge);
		return status === "dead" || until === undefined ? judged : waiting$1(judged, until);
	}
	const { descriptor, since } = found;
	if (descriptor.digest === current.digest) return {
		...judged,
		seenSince: since
	};
	const isEdited = judged.edits.length > 0;
	const proposal = {
		tag: undefined,
		descriptor,
		writesDigest: isEdited
	};
	return {
		...isEdited ? withProposal(judged, proposal, undefined) : judged,
		seenSince: since
	};
}
function isPinned({ status, current }) {
	return current !== undefined && (status === "fresh" || status === "stale" || status === "dead");
}
function keyOf({ use, pinnedPlatform }) {
	const tag = use.reference === undefined ? use.written : tagKey(use.reference);
	return pinnedPlatform === undefined ? tag : `${tag} ${formatPlatform(pinnedPlatform)}`;
}

// lib/check/propose/digest-move.js
function createIndexPairReader(images) {
	const known = new Map();
	return ({ reference, from, to }) => {
		const key = `${repositoryName(reference)} ${from} ${to}`;
		return getOrCreate(known, key, () => read({
			reference,
			from,
			to
		}));
	};
	async function read({ reference, from, to }) {
		if (images.isPullLimitLow(reference)) return undefined;
		const [before, after] = await Promise.all([images.index(reference, from), images.index(reference, to)]);
		return before.ok && after.ok ? {
			before: before.value,
			after: after.value
		} : undefined;
	}
}
function platformsInUse({ use }, platforms) {
	return use.platform === undefined ? platforms : [use.platform];
}

// lib/check/propose/digest-recorder.js
var DigestRecorder = class {
	#history;
	#now;
	#seen = new Map();
	constructor(history, now) {
		this.#history = history;
		this.#now = now;
	}
	known(tag) {
		return this.#history.get(tag) ?? [];
	}
	record(tag, current, pins) {
		const all = [...new Set([...this.#seen.get(tag)?.pins ?? [], ...pins])];
		this.#seen.set(tag, {
			current,
			pins: all
		});
		return recordDigest(this.known(tag), current, all, this.#now);
	}
	async save(store, minAge) {
		await store.update((now) => {
			const next = new Map(now);
			let isSame = true;
			for (const [tag, { current, pins }] of this.#seen) {
				const before = now.get(tag) ?? [];
				const after = recordDigest(before, current, pins, this.#now);
				if (after !== before) isSame = false;
				next.set(tag, after);
			}
			const pins = new Map([...this.#seen].map(([tag, seen]) => [tag, [seen.current, ...seen.pins]]));
			return pruneHistory(isSame ? now : next, pins, minAge, this.#now);
		});
	}
};

// lib/image/differences/change-reason.js
function comparePlatforms(before, after) {
	const missing = (some, others) => some.images.map(({ platform }) => platform).filter((platform) => !others.images.some((other) => isSamePlatform(other.platform, platform)));
	return {
		added: missing(after, before),
		lost: missing(before, after)
	};
}
function changeReason(before, after, inUse, pairs) {
	if (before.digest === after.digest) return "identical";
	const { added, lost } = comparePlatforms(before, after);
	if (lost.some((platform) => inUse.some((used) => isSamePlatform(used, platform)))) return "platform-lost";
	const changed = pairs.filter((pair) => pair.before.digest !== pair.after.digest);
	if (changed.length === 0) {
		if (added.length > 0 || lost.length > 0) return "platforms";
		if (digestsOf(before.images) !== digestsOf(after.images)) return "unused-platforms";
		return digestsOf(before.others) === digestsOf(after.others) ? "annotations" : "attestations";
	}
	if (changed.every((pair) => hasSameContent(pair) && pair.before.configDigest === pair.after.configDigest)) {
		return "storage";
	}
	if (changed.every(hasSameContent)) return "configuration";
	return changed.every((pair) => hasSameContent(pair) || isRebuilt(pair)) ? "base" : "layers";
}
function digestsOf(entries) {
	return entries.map(({ digest }) => digest).sort().join();
}
function hasSameContent({ before, after }) {
	return before.layers.length === after.layers.length && countSharedLayers({
		before,
		after
	}) === after.layers.length;
}
function countSharedLayers({ before, after }) {
	const first = after.layers.findIndex((layer, index) => {
		const other = before.layers[index];
		return other === undefined || (layer.diffId ?? layer.digest) !== (other.diffId ?? other.digest);
	});
	return first < 0 ? after.layers.length : first;
}
function isRebuilt(pair) {
	const { before, after } = pair;
	const [old, now] = [statedBase(before).digest, statedBase(after).digest];
	if (old !== undefined && now !== undefined) return old !== now;
	const commands = [before.config.commands, after.config.commands];
	const isSameRecipe = commands[0] !== undefined && commands[0].length > 1 && commands[0].join("\n") === commands[1]?.join("\n");
	return isSameRecipe && countSharedLayers(pair) === 0;
}
function statedBase({ annotations, config: { labels } }) {
	const [name, digest] = ["org.opencontainers.image.base.name", "org.opencontainers.image.base.digest"];
	return {
		name: annotations[name] ?? labels[name],
		digest: annotations[digest] ?? labels[digest]
	};
}

// lib/model/edit.js
function applyEdits(bytes, edits) {
	const ordered = distinctEdits(edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const parts = [];
	let done = 0;
	let previous;
	for (const edit of ordered) {
		const overlaps = previous !== undefined && (edit.span.start < done || edit.span.start === previous.span.start);
		if (overlaps) throw new Error(`Two edits of ${edit.file} overlap at line ${edit.range.start.line}.`);
		parts.push(bytes.subarray(done, edit.span.start), Buffer.from(edit.text, "utf8"));
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
	for (const edit of edits) seen.set(`${edit.file}\0${edit.span.start}\0${edit.span.end}\0${edit.text}`, edit);
	return [...seen.values()];
}
function editsByFile(edits) {
	return groupBy(distinctEdits(edits), (edit) => edit.file);
}

// lib/check/propose/lost-platforms.js
async function holdLostPlatforms(uses, { readIndexPair, knownMove, platforms }) {
	const checked = await Promise.all(uses.map(async (judged) => {
		const gone = await platformsGone(judged);
		const inUse = platformsInUse(judged, platforms);
		const isUsed = (platform) => inUse.some((used) => isSamePlatform(used, platform));
		return [
			judged,
			gone.filter(isUsed),
			gone.filter((platform) => !isUsed(platform))
		];
	}));
	const heldEdits = new Set(checked.flatMap(([{ edits }, lost]) => lost.length === 0 ? [] : edits.map(editKey)));
	return checked.map(([judged, lost, droppedPlatforms]) => {
		if (lost.length > 0) return withLostPlatforms(judged, lost);
		const isShared = judged.edits.some((edit) => heldEdits.has(editKey(edit)));
		if (isShared) return {
			...withoutEdits(judged),
			notEdited: "shared-arg"
		};
		return droppedPlatforms.length === 0 ? judged : {
			...judged,
			droppedPlatforms
		};
	});
	async function platformsGone(judged) {
		const { use, edits, status, pinnedPlatform, unreadPin } = judged;
		const [from, to] = [use.reference?.digest, targetOf$1(judged)?.digest];
		const isMove = edits.length > 0 && status !== "dead" && pinnedPlatform === undefined && unreadPin === undefined;
		if (use.reference === undefined || from === undefined || to === undefined || !isMove) return [];
		if (knownMove(from, to)?.losesPlatforms === false) return [];
		const pair = await readIndexPair({
			reference: use.reference,
			from,
			to
		});
		return pair === undefined || pair.after.images.length === 0 ? [] : comparePlatforms(pair.before, pair.after).lost;
	}
}

// lib/tags/ubuntu-release.js
const UBUNTU = /(?:^|[/-])ubuntu$|^library\/buildpack-deps$/;
function isUbuntuRelease({ repository }, { numbers }) {
	const [year = "", month = "", ...rest] = numbers;
	return UBUNTU.test(repository) && /^\d\d$/.test(year) && (month === "04" || month === "10") && rest.length === 0;
}
function isUbuntuLts([year, month]) {
	return Number(year) % 2 === 0 && month === "04";
}

// lib/tags/version-gaps.js
const MAX_YEARS = 5;
const MAX_GAP = 20n;
const MIN_RELEASES = 3;
function withoutVersionGaps(own, newer, repository) {
	const isNext = (from, to, following) => isSmallStep(from, to) || mayShareScheme(from, to) && isWithinGap(from, to) && hasReleases(own, following(), repository);
	const groups = new Map();
	for (const [, { numbers }] of newer) {
		for (const [index, number] of numbers.entries()) {
			const head = headOf(numbers, index);
			const from = head === headOf(own.numbers, index) ? own.numbers[index] : undefined;
			const group = groups.get(head) ?? {
				from,
				numbers: []
			};
			groups.set(head, group);
			group.numbers.push(number);
		}
	}
	const reached = new Map([...groups].map(([head, { from, numbers }]) => {
		return [head, reachable(from ?? smallest(numbers), numbers, head === "" ? isNext : hasSimilarLength)];
	}));
	return newer.filter(([, { numbers }]) => numbers.every((number, index) => reached.get(headOf(numbers, index))?.has(number) ?? false));
}
function headOf(numbers, index) {
	return numbers.slice(0, index).join(".");
}
function reachable(from, numbers, isNext) {
	const reached = new Set([from]);
	const sorted = [...new Set(numbers)].sort((a, b) => start_compare(a, b)).filter((number) => start_compare(from, number) < 0);
	let last = from;
	for (const [index, number] of sorted.entries()) {
		if (!isNext(last, number, () => firstRunOf(sorted.slice(index)))) continue;
		reached.add(number);
		last = number;
	}
	return reached;
}
function firstRunOf(sorted) {
	const run = sorted.slice(0, 1);
	for (const number of sorted.slice(1)) {
		if (!isSmallStep(run.at(-1) ?? "", number)) break;
		run.push(number);
	}
	return run;
}
function isSmallStep(from, to) {
	if (!mayShareScheme(from, to)) return false;
	if (isDate(from)) return true;
	const step = BigInt(to) - BigInt(from);
	if (isYear(from)) return step <= MAX_YEARS;
	return step <= 3n || step <= BigInt(from);
}
function mayShareScheme(from, to) {
	const isSuccessor = BigInt(to) - BigInt(from) === 1n;
	return isSuccessor || isYear(from) === isYear(to) && hasSimilarLength(from, to);
}
function hasSimilarLength(from, to) {
	return to.length - from.length < 2;
}
function isWithinGap(from, to) {
	return BigInt(to) - BigInt(from) <= MAX_GAP;
}
function hasReleases({ prefix }, majors, repository) {
	const versions = new Set();
	for (const tag of repository.versions.values()) {
		const isRelease = tag.prefix === prefix && tag.preRelease === "" && majors.includes(tag.numbers[0] ?? "");
		if (isRelease) versions.add(tag.version);
	}
	const prefixes = new Set([...versions].flatMap((version) => versionPrefixes(version)));
	return [...versions].filter((version) => !prefixes.has(version)).length >= MIN_RELEASES;
}
function smallest(numbers) {
	return [...numbers].sort(start_compare)[0] ?? "0";
}
function start_compare(a, b) {
	const [first, second] = [BigInt(a), BigInt(b)];
	return first < second ? -1 : Number(first > second);
}

// lib/tags/newer-tags.js
const UNFINISHED = /^[-.](?:dev|next|canary|nightly)(?![a-z\d])/i;
const NONE = {
	tags: [],
	implausible: undefined
};
function fixedNumberCount(level, count) {
	switch (level) {
		case "patch": return Math.max(2, count - 1);
		case "minor": return 1;
		case "major": return 0;
	}
}
function newerTags(reference, repository, level) {
	const own = parseVersionTag(reference.tag);
	if (own === undefined || level === "digest" || isCommitHashTag(reference.tag, own, repository.tags)) return NONE;
	const keepsAll = isUbuntuRelease(reference, own) && level !== "major";
	const kept = keepsAll ? own.numbers.length : fixedNumberCount(level, usualNumberCount(own, repository));
	const later = [...repository.versions].filter(([, other]) => isCandidate(own, other, repository) && isOlder(own, other, repository));
	const within = later.filter(([, other]) => keepsNumbers(own, other, kept) && keepsLts(reference, own, other));
	const sorted = within.sort((a, b) => newestFirst(a, b, repository));
	const plausible = withoutVersionGaps(own, sorted, repository);
	const next = new Set(plausible.map(([tag]) => tag));
	return {
		tags: [...next],
		implausible: sorted.find(([tag]) => !next.has(tag))?.[0]
	};
}
function usualNumberCount({ numbers, suffixNumbers, prefix }, { versions }) {
	if (suffixNumbers[0]?.before === "_") return Math.min(numbers.length, 3);
	const lengths = [...versions.values()].flatMap((tag) => tag.prefix === prefix ? [tag.numbers.length] : []);
	const long = lengths.filter((length) => length > 3).length;
	return long * 2 > lengths.length ? Math.max(...lengths) : numbers.length;
}
function isCandidate(own, other, repository) {
	if (!repository.isSameVariant(own, other)) return false;
	if (other.preRelease === "") return true;
	if (own.preRelease === "" || !canFollowPreRelease(own, other)) return false;
	return own.version === other.version && !hasRelease(own, repository);
}
function hasRelease({ prefix, version }, { versions }) {
	return [...versions.values()].some((tag) => {
		const isRelease = tag.preRelease === "" && !UNFINISHED.test(tag.suffix);
		return isRelease && tag.version === version && tag.prefix === prefix;
	});
}
function isOlder(own, other, repository) {
	return (compareTagVersions(own, other) || repository.compareBuilds(own, other)) < 0;
}
function keepsNumbers(own, other, kept) {
	return own.numbers.slice(0, kept).every((number, index) => Number(number) === Number(other.numbers[index] ?? 0));
}
function keepsLts(reference, own, other) {
	return !isUbuntuRelease(reference, own) || !isUbuntuLts(own.numbers) || isUbuntuLts(other.numbers);
}
function newestFirst([tag1, a], [tag2, b], repository) {
	return compareTagVersions(b, a) || repository.compareBuilds(b, a) || (tag1 < tag2 ? -1 : 1);
}

// lib/tags/distribution-release.js
const PLACEHOLDER = "%";
function tagsOnLaterRelease(tag, tags, level) {
	const own = parseReleaseTag(tag);
	if (own === undefined) return [];
	const later = tags.flatMap((other) => {
		const there = parseReleaseTag(other);
		return there !== undefined && isLater(own, there) ? [there] : [];
	});
	const rests = new RepositoryTags([own.rest, ...later.map(({ rest }) => rest)]);
	const version = rests.versions.get(own.rest);
	const versions = [...rests.versions].filter(([, other]) => version !== undefined && isSameOrNewer(version, other, rests, level));
	const plausible = new Set(version === undefined ? [] : withoutVersionGaps(version, versions, rests).map(([rest]) => rest));
	return later.filter(({ rest }) => rest === own.rest || plausible.has(rest)).sort((a, b) => compareNumbers(b.release, a.release) || byRest(b, a, rests) || (a.tag < b.tag ? -1 : 1)).map((there) => there.tag);
}
function laterDebianRepositories({ repository }) {
	const [whole = "", number] = /-debian(\d+)$/.exec(repository) ?? [];
	if (number === undefined) return [];
	const names = [];
	for (let next = Number(number) + 1; osReleaseNumber({
		system: "debian",
		release: String(next)
	}); next += 1) {
		names.unshift(repository.slice(0, -whole.length) + whole.replace(number, String(next)));
	}
	return names;
}
async function findLaterRepository(reference, resolver) {
	for (const repository of laterDebianRepositories(reference)) {
		const later = {
			...reference,
			repository,
			digest: undefined
		};
		const answer = await resolver.resolve(later).catch(() => undefined);
		if (answer?.tag?.ok === true) return familiarReference(later);
	}
	return undefined;
}
function parseReleaseTag(tag) {
	const word = findOsRelease(tag);
	const number = word === undefined ? undefined : osReleaseNumber(word);
	if (word?.release === undefined || number === undefined) return undefined;
	const isCodename = /^[a-z]/.test(word.release);
	return {
		tag,
		system: word.system,
		form: isCodename ? word.text.replace(word.release, PLACEHOLDER) : word.text.replace(/\d+/g, "#"),
		release: numbersIn(number),
		rest: tag.replace(word.text, PLACEHOLDER)
	};
}
function isLater(own, there) {
	if (own.system !== there.system || own.form !== there.form) return false;
	if (own.system === "ubuntu" && isUbuntuLts(own.release) && !isUbuntuLts(there.release)) return false;
	return compareNumbers(own.release, there.release) < 0;
}
function isSameOrNewer(own, other, rests, level) {
	if (!rests.isSameVariant(own, other) || compareTagVersions(own, other) > 0) return false;
	if (own.preRelease === "" && other.preRelease !== "") return false;
	if (own.numbers.some(isDate)) return true;
	const kept = level === "digest" ? own.numbers.length : fixedNumberCount(level, own.numbers.length);
	return own.numbers.slice(0, kept).every((number, index) => number === other.numbers[index]);
}
function byRest(a, b, rests) {
	const [first, second] = [rests.versions.get(a.rest), rests.versions.get(b.rest)];
	if (first === undefined || second === undefined) return 0;
	return compareTagVersions(first, second) || rests.compareBuilds(first, second);
}

// lib/tags/tag-updates.js
function findVersionUpdates(reference, repository, level, allows) {
	const { tags: newest, implausible } = newerTags(reference, repository, level);
	const isNewest = newest.length === 0 && newerTags(reference, repository, "major").tags.length === 0;
	return {
		newer: newest.filter(allows),
		forbidden: newest.find((tag) => !allows(tag)),
		implausible,
		successors: isNewest ? successorsOf(reference.tag, repository, level).filter(allows) : []
	};
}
function findReleaseUpdates({ tag }, { tags }, level, allows) {
	const later = tagsOnLaterRelease(tag, tags, level);
	return {
		newer: later.filter(allows),
		forbidden: later.find((next) => !allows(next)),
		implausible: undefined,
		successors: later.length > 0 ? [] : tagsOnLaterRelease(tag, tags, "major").filter(allows)
	};
}
function implausibleTagWords(tag) {
	return `does not move to ${tag}, which uses another version scheme or skips versions.`;
}
function successorsOf(tag, repository, level) {
	const later = tagsOnLaterRelease(tag, repository.tags, level);
	return later.length > 0 || level === "digest" ? later : newerInOtherVariant(tag, repository);
}
function newerInOtherVariant(tag, repository) {
	const own = parseVersionTag(tag);
	if (own === undefined || variantOf(own) === "") return [];
	const later = [...repository.versions].filter(([, other]) => {
		const isAlike = maskNumbers(other.suffix) === maskNumbers(own.suffix) || other.suffix === "";
		const isVersion = other.prefix === own.prefix && other.preRelease === "" && isSameScheme(own, other);
		return isAlike && isVersion && compareTagVersions(own, other) < 0;
	});
	return [...withoutVersionGaps(own, later, repository)].sort(([, a], [, b]) => Number(a.suffix === "") - Number(b.suffix === "") || compareTagVersions(b, a)).map(([name]) => name);
}
function variantOf({ suffix, suffixNumbers }) {
	return suffixNumbers.every(({ kind }) => kind === "build") ? suffix.replace(/[-_.]?[a-z]*#/gi, "") : suffix;
}

// lib/model/descriptor.js
const INDEXES = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
const MANIFESTS = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
const MANIFEST_MEDIA_TYPES = [...INDEXES, ...MANIFESTS];
function isIndex(mediaType) {
	return INDEXES.includes(mediaType);
}
function isManifest(mediaType) {
	return MANIFESTS.includes(mediaType);
}

// lib/model/unexpected-error.js
function unexpectedFailure(error, reference) {
	const why = unexpectedReason(error, reference);
	return {
		code: "malformed-response",
		message: `${capitalize(why)}.`
	};
}
function unexpectedReason(error, reference) {
	if (error instanceof ConfigurationError) throw error;
	const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
	const image = familiarReference(reference);
	return `the response of ${reference.registry} for ${image} could not be understood (${name}); if this lasts, report it to freshfrom`;
}

// lib/tags/pre-release.js
const MAX_COMPARED$1 = 5;
async function isStillPreRelease(reference, digest, repository, resolver) {
	const compared = preReleasesOf(reference.tag, repository).slice(0, MAX_COMPARED$1);
	const answers = await Promise.all(compared.map((tag) => resolver.resolve({
		...reference,
		tag,
		digest: undefined
	}).catch(() => undefined)));
	return answers.some((answer) => answer?.tag?.ok === true && answer.tag.value.digest === digest);
}
function preReleasesOf(tag, { versions }) {
	const own = versions.get(tag);
	if (own === undefined) return [];
	const all = [...versions].filter(([, { prefix }]) => prefix === own.prefix);
	const isOf = (version) => version.startsWith(`${own.version}.`);
	if (all.some(([, { version, preRelease }]) => preRelease === "" && isOf(version))) return [];
	if (!all.some(([, { numbers }]) => numbers.length > own.numbers.length)) return [];
	return all.filter(([, { version, preRelease, suffix }]) => {
		return preRelease !== "" && suffix === own.suffix && (isOf(version) || version === own.version);
	}).sort(([, a], [, b]) => compareTagVersions(b, a)).map(([name]) => name);
}

// lib/check/propose/newer-tag-search.js
const MAX_UNUSABLE = 20;
function isUpdateEnabled(kind, { updateTags, follow }) {
	return kind === "version" ? updateTags !== "digest" : follow === "codename" && updateTags !== "patch";
}
function createTagSearch(kind, parts) {
	const searches = new Map();
	return (judged) => {
		const { use } = judged;
		const { reference } = use;
		if (reference === undefined) return Promise.resolve(undefined);
		const { updateTags, minAge } = parts.policyOf(use);
		const key = `${use.file}\n${tagKey(reference)} ${updateTags} ${minAge}`;
		return getOrCreate(searches, key, () => findNewerTag(judged, kind, parts).catch((error) => {
			parts.log.warning(unexpectedFailure(error, reference).message);
			return undefined;
		}));
	};
}
async function findNewerTag({ use, current }, kind, parts) {
	if (use.reference?.tag === undefined) return undefined;
	const reference = {
		...use.reference,
		tag: use.reference.tag
	};
	const tags = await parts.resolver.tags(reference);
	if (!tags.ok) return undefined;
	const repository = parts.tagLists.of(tags.value);
	const policy = parts.policyOf(use);
	const findUpdates = kind === "version" ? findVersionUpdates : findReleaseUpdates;
	const updates = findUpdates(reference, repository, policy.updateTags, (tag) => parts.allows(use, tag));
	const result = await firstUsable(reference, current, updates, repository, {
		...parts,
		minAge: policy.minAge
	});
	if (result === undefined || "descriptor" in result) return result;
	const note = candidateNote(result);
	if (note !== undefined) return {
		note,
		isForbidden: false
	};
	if (updates.forbidden !== undefined) {
		return {
			note: `could move to ${updates.forbidden}, but "allowed" or an ignore forbids that.`,
			isForbidden: true
		};
	}
	if (kind === "version" && isUpdateEnabled("release", policy)) return undefined;
	const [successor = updates.newer.length > 0 ? undefined : await findLaterRepository(reference, parts.resolver)] = updates.successors;
	if (successor !== undefined) return {
		note: successorNote(kind, successor),
		isForbidden: false
	};
	const { implausible } = updates;
	return implausible === undefined ? undefined : {
		note: implausibleTagWords(implausible),
		isForbidden: false
	};
}
function candidateNote({ waiting, preRelease }) {
	if (waiting !== undefined) return `could move to ${waiting.tag}, which waits until ${formatMinute(waiting.until)}.`;
	return preRelease === undefined ? undefined : `could move to ${preRelease}, which is still a pre-release.`;
}
function successorNote(kind, successor) {
	const missing = kind === "version" ? "newer tag of the same form" : "later release of its distribution";
	return `has no ${missing}; newer releases are in ${successor}.`;
}
async function firstUsable(reference, current, { newer, implausible }, repository, parts) {
	const { minAge, recorder } = parts;
	let waiting;
	let preRelease;
	let isNewest = true;
	let unusable = 0;
	for (const tag of newer) {
		const candidate = {
			...reference,
			tag,
			digest: undefined
		};
		if (minAge > 0 && !isNewest && recorder.known(tagKey(candidate)).length === 0) continue;
		const answer = await lookUp$1(candidate, current, repository, parts.resolver);
		if (answer === "no-answer") return undefined;
		if (answer === "unusable") {
			unusable += 1;
			if (unusable === MAX_UNUSABLE) break;
			continue;
		}
		if (answer === "pre-release") {
			preRelease ??= tag;
			continue;
		}
		isNewest = false;
		const matured = await mature(candidate, answer, parts);
		if ("descriptor" in matured) return {
			tag,
			...matured,
			implausible
		};
		const { until } = matured;
		if (until !== undefined && (waiting === undefined || until < waiting.until)) waiting = {
			tag,
			until
		};
	}
	return {
		waiting,
		preRelease
	};
}
async function lookUp$1(candidate, current, repository, resolver) {
	const { tag: answer } = await resolver.resolve(candidate);
	if (answer?.ok === false && answer.failure.code !== "not-found") return "no-answer";
	if (!answer?.ok || isIndex(current?.mediaType ?? "") && !isIndex(answer.value.mediaType)) return "unusable";
	const { value } = answer;
	return await isStillPreRelease(candidate, value.digest, repository, resolver) ? "pre-release" : value;
}
async function mature(candidate, current, { minAge, recorder, resolver, now }) {
	if (minAge === 0) return {
		descriptor: current,
		since: undefined
	};
	const known = recorder.record(tagKey(candidate), current.digest, []);
	const found = await findMatured(candidate, {
		known,
		pin: undefined,
		current
	}, {
		resolver,
		minAge,
		now
	});
	return "left" in found ? { until: maturesAt(found.left, undefined, minAge) } : found;
}

// lib/check/propose/tag-edit.js
function tagEdit(use, tag) {
	const change = changeOf(use.reference?.tag ?? "", tag);
	if (change === undefined) return "split-tag";
	let at = 0;
	for (const { text, place } of use.tagParts) {
		const [from, to] = [change.from - at, change.to - at];
		at += text.length;
		if (from < 0 || from >= text.length) continue;
		if (to > text.length) return "split-tag";
		if (place === undefined) return "shared-arg";
		const { start, end } = place.range;
		return {
			file: use.file,
			range: {
				start: {
					...start,
					column: start.column + from
				},
				end: {
					...end,
					column: start.column + to
				}
			},
			span: {
				start: place.span.start + from,
				end: place.span.start + to
			},
			text: change.text
		};
	}
	return "split-tag";
}
function changeOf(tag, next) {
	if (tag === next || tag === "") return undefined;
	let [from, same] = [0, 0];
	while (from < Math.min(tag.length, next.length) && tag[from] === next[from]) from += 1;
	while (same < Math.min(tag.length, next.length) - from && tag.at(-1 - same) === next.at(-1 - same)) same += 1;
	while (same > 0 && (isInside(tag, tag.length - same) || isInside(next, next.length - same))) same -= 1;
	const [to, end] = [tag.length - same, next.length - same];
	while (from > 0 && (from === to || from === end || isInside(tag, from) || isInside(next, from))) from -= 1;
	return {
		from,
		to,
		text: next.slice(from, end)
	};
}
function isInside(text, place) {
	return /^(?:\d\d|[a-z]{2})$/i.test(text.slice(Math.max(place - 1, 0), place + 1));
}
function refuseConflictingEdits(wanted, uses) {
	const fromArgs = groupBy(uses.filter(({ origins }) => origins.length > 0), ({ file }) => file);
	const kept = new Map(wanted);
	for (const [use, edit] of wanted) {
		if (typeof edit === "string" || !takesTextFrom(use, edit)) continue;
		const others = fromArgs.get(use.file) ?? [];
		if (others.some((other) => takesTextFrom(other, edit) && !isSameEdit(wanted.get(other), edit))) {
			kept.set(use, "shared-arg");
		}
	}
	return kept;
}
function takesTextFrom({ origins }, { range }) {
	return origins.some(({ start, end }) => !isBefore(range.start, start) && !isBefore(end, range.end));
}
function isSameEdit(a, b) {
	return typeof a === "object" && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
function isBefore(a, b) {
	return a.line < b.line || a.line === b.line && a.column < b.column;
}

// lib/check/propose/newer-tags.js
async function proposeNewerTags(uses, kind, parts) {
	const search = createTagSearch(kind, parts);
	const movable = uses.filter((judged) => isMovable(judged, kind, parts));
	const answers = await Promise.all(movable.map(async (judged) => [judged, await search(judged)]));
	const result = new Map();
	const moves = new Map();
	for (const [judged, answer] of answers) {
		if (answer === undefined) continue;
		if ("note" in answer) {
			const { note, isForbidden } = answer;
			result.set(judged, withTagNote(judged, note, isForbidden ? "not-allowed" : undefined, parts));
		} else moves.set(judged, tagMoveOf(judged, answer, parts));
	}
	const edits = refuseConflictingEdits(new Map([...moves].map(([{ use }, { edit }]) => [use, edit])), uses.map(({ use }) => use));
	for (const [judged, { newer, moved }] of moves) {
		if (moved !== undefined && typeof edits.get(judged.use) === "object") {
			const { implausible } = newer;
			const tagNote = implausible && `${nameOfUse(judged.use)} ${implausibleTagWords(implausible)}`;
			result.set(judged, {
				...moved,
				tagNote
			});
		} else {
			const note = `could move to ${newer.tag}, but its tag or digest can not be written in one safe place.`;
			result.set(judged, withTagNote(judged, note, "split-tag", parts));
		}
	}
	return result;
}
function isMovable(judged, kind, { policyOf }) {
	const { use, status, current, pinnedPlatform, edits } = judged;
	if (use.reference === undefined || use.tagParts.length === 0 || pinnedPlatform !== undefined) return false;
	const policy = policyOf(use);
	if (current === undefined || !isUpdateEnabled(kind, policy)) return false;
	if (status === "unpinned") return true;
	return policy.digest && (status === "fresh" || (status === "stale" || status === "dead") && edits.length > 0);
}
function tagMoveOf(judged, newer, { cooled, pin }) {
	const edit = tagEdit(judged.use, newer.tag);
	const moved = typeof edit === "object" ? withNewerTag(cooled(judged), newer, edit, pin) : undefined;
	return {
		newer,
		moved,
		edit: moved === undefined ? "split-tag" : edit
	};
}
function withNewerTag(judged, { tag, descriptor, since }, edit, pin) {
	const isFirstPin = pin !== "off" && judged.edits.length > 0;
	const writesDigest = judged.use.reference?.digest !== undefined || isFirstPin;
	const moved = withProposal(judged, {
		tag,
		descriptor,
		writesDigest
	}, edit);
	return moved.proposal === undefined ? undefined : {
		...moved,
		seenSince: since,
		waitsUntil: undefined
	};
}
function withTagNote(judged, note, reason, { cooled, log }) {
	const tagNote = `${nameOfUse(judged.use)} ${note}`;
	log.info(`${placeOfUse(judged.use)}: ${tagNote}`);
	const kept = cooled(judged);
	const notEdited = kept.status === "fresh" ? reason ?? kept.notEdited : kept.notEdited;
	return {
		...kept,
		notEdited,
		tagNote
	};
}

// lib/check/propose/same-content.js
async function holdSameContent(uses, parts) {
	const whys = await Promise.all(uses.map((judged) => sameContentReason(judged, parts)));
	const held = new Map(uses.flatMap((judged, index) => whys[index] === undefined ? [] : [[judged, whys[index]]]));
	const moving = new Set(uses.filter((judged) => !held.has(judged)).flatMap(tiesOf));
	let hasGrown = held.size > 0;
	while (hasGrown) {
		const along = [...held.keys()].filter((judged) => tiesOf(judged).some((tie) => moving.has(tie)));
		for (const judged of along) {
			held.delete(judged);
			for (const tie of tiesOf(judged)) moving.add(tie);
		}
		hasGrown = along.length > 0;
	}
	return uses.map((judged) => {
		const why = held.get(judged);
		return why === undefined ? judged : withSameContent(judged, why);
	});
}
function tiesOf(judged) {
	const { use, status, edits, proposal } = judged;
	const to = targetOf$1(judged)?.digest;
	if (edits.length === 0) return [];
	const ties = edits.map(editKey);
	const isRefresh = status !== "unpinned" && proposal?.tag === undefined;
	return use.reference === undefined || !isRefresh ? ties : [...ties, `${tagKey(use.reference)} ${to}`];
}
async function sameContentReason(judged, parts) {
	const { use, status, edits, proposal, pinnedPlatform, unreadPin } = judged;
	const { reference } = use;
	const [from, to] = [reference?.digest, targetOf$1(judged)?.digest];
	const isRefresh = status === "stale" && edits.length > 0 && proposal?.tag === undefined && unreadPin === undefined;
	if (reference === undefined || from === undefined || to === undefined || !isRefresh) return undefined;
	if (parts.knownMove(from, to)?.changesInUse === true) return undefined;
	if (pinnedPlatform !== undefined) {
		return await isSameImage(reference, from, to, parts.images) ? "storage" : undefined;
	}
	const pair = await parts.readIndexPair({
		reference,
		from,
		to
	});
	const entries = pair && entriesInUse(pair, platformsInUse(judged, parts.platforms));
	if (pair === undefined || entries === undefined) return undefined;
	const changed = entries.filter(({ before, after }) => before !== after);
	if (changed.length > MAX_COMPARED) return undefined;
	for (const { before, after } of changed) {
		if (!await isSameImage(reference, before, after, parts.images)) return undefined;
	}
	return changed.length > 0 ? "storage" : changeReason(pair.before, pair.after, [], []);
}
const MAX_COMPARED = 32;
function entriesInUse({ before, after }, platforms) {
	if (before.images.length === 0 || withoutPlatform(before) !== withoutPlatform(after)) return undefined;
	const isListed = platforms.every((platform) => imagesFor(before, platform).length > 0);
	const all = [...before.images, ...after.images].map(({ platform }) => platform);
	const pairs = [];
	for (const platform of isListed && platforms.length > 0 ? platforms : all) {
		const both = [imagesFor(before, platform), imagesFor(after, platform)];
		const [old, now] = platform.os === "windows" ? withoutCommon(...both) : both;
		if (old.length !== now.length) return undefined;
		for (const [index, digest] of old.entries()) pairs.push({
			before: digest,
			after: now[index] ?? digest
		});
	}
	return pairs;
}
function imagesFor({ images }, platform) {
	return images.filter((entry) => isSamePlatform(entry.platform, platform)).map(({ digest }) => digest);
}
function withoutCommon(old, now) {
	return [old.filter((digest) => !now.includes(digest)), now.filter((digest) => !old.includes(digest))];
}
function withoutPlatform({ others }) {
	const isWithoutPlatform = ({ platform, artifactType }) => platform === undefined && artifactType === undefined;
	return others.filter(isWithoutPlatform).map(({ digest }) => digest).join();
}
async function isSameImage(reference, before, after, images) {
	if (images.isPullLimitLow(reference)) return false;
	const manifests = await Promise.all([before, after].map((digest) => images.manifest(reference, digest)));
	const configs = new Set(manifests.map((manifest) => manifest.ok ? manifest.value.config?.digest : undefined));
	if (configs.size !== 1 || configs.has(undefined)) return false;
	const [old, now] = await Promise.all([images.image(reference, before), images.image(reference, after)]);
	return old.ok && now.ok && hasSameContent({
		before: old.value,
		after: now.value
	});
}

// lib/check/propose/index.js
async function propose(judged, parts, settings) {
	const uses = judged.map((verdict) => withoutIgnoredEdits(proposeCurrent(verdict), settings.ignore));
	const { resolver } = parts;
	return resolver === undefined ? uses : improve(uses, {
		...parts,
		resolver
	}, settings);
}
function withoutIgnoredEdits(proposed, ignore) {
	const rule = RULE_FIXED_BY_EDIT[proposed.status];
	return rule !== undefined && ignoredRules(proposed.use, ignore)(rule) ? ignoring(proposed) : proposed;
}
async function improve(uses, parts, settings) {
	const { clock, digestHistory, purpose, log, resolver } = parts;
	const now = clock.now();
	const minAge = (judged) => settings.policyOf(judged.use).minAge;
	const longest = uses.reduce((most, judged) => Math.max(most, judged.current === undefined ? 0 : minAge(judged)), 0);
	const recorder = new DigestRecorder(longest > 0 ? await readHistory(digestHistory, purpose, log) : new Map(), now);
	const afterCooldown = await applyCooldown(uses, {
		resolver,
		recorder,
		now,
		minAge
	});
	const cooled = (judged) => afterCooldown.get(judged) ?? judged;
	if (purpose === "check") return uses.map(cooled);
	const { policyOf, pin } = settings;
	const allows = tagAllowance(settings, now);
	const tagLists = new RepositoryTagsCache();
	const tagParts = {
		cooled,
		resolver,
		tagLists,
		recorder,
		now,
		log,
		policyOf,
		pin,
		allows
	};
	const versions = await proposeNewerTags(uses, "version", tagParts);
	const releases = await proposeNewerTags(uses, "release", tagParts);
	if (longest > 0) await recorder.save(digestHistory, longest);
	const sameTag = uses.map(cooled);
	const newerTag = uses.map((judged, index) => versions.get(judged) ?? sameTag[index] ?? judged);
	return holdHarmful({
		sameTag,
		newerTag,
		releases: [...releases.values()]
	}, parts, settings);
}
async function holdHarmful({ sameTag, newerTag, releases }, { resolver, log, knownMove }, { platforms, sameContent }) {
	const images = resolver.images();
	const checkParts = {
		images,
		readIndexPair: createIndexPairReader(images),
		platforms,
		knownMove
	};
	const usable = await holdUnusable(newerTag, sameTag, checkParts, log);
	const checked = sameContent === "hold" ? await holdSameContent(usable, checkParts) : usable;
	const checkedReleases = await holdLostPlatforms(releases, checkParts);
	const onward = new Map(checkedReleases.map((judged) => [judged.use, judged]));
	return checked.map((judged) => withOnward(judged, onward.get(judged.use)));
}
async function holdUnusable(proposed, instead, checkParts, log) {
	const checked = await holdLostPlatforms(proposed, checkParts);
	if (!checked.some(isUnusableTag)) return checked;
	for (const { use, proposal, lostPlatforms } of checked.filter(isUnusableTag)) {
		const lacks = missingPlatforms(lostPlatforms);
		log.info(`${placeOfUse(use)}: ${use.written} keeps its tag: ${proposal?.tag} lacks ${lacks}.`);
	}
	return holdLostPlatforms(checked.map((judged, index) => isUnusableTag(judged) ? instead[index] ?? judged : judged), checkParts);
}
function withOnward(judged, release) {
	if (release === undefined) return judged;
	const { proposal, seenSince, edits, lostPlatforms, droppedPlatforms } = release;
	const { tagNote = release.tagNote } = judged;
	if (proposal?.tag === undefined) return {
		...judged,
		tagNote
	};
	if (edits.length > 0) return {
		...judged,
		tagNote,
		onward: {
			proposal,
			seenSince,
			edits,
			droppedPlatforms
		}
	};
	const lacks = missingPlatforms(lostPlatforms);
	return {
		...judged,
		tagNote: `${judged.use.resolved} could go on to ${proposal.tag}, which lacks ${lacks}.`
	};
}
function missingPlatforms(lostPlatforms) {
	return formatPlatforms(lostPlatforms) || "a platform that another reference uses";
}
function isUnusableTag({ proposal, edits, status }) {
	return proposal?.tag !== undefined && edits.length === 0 && status !== "fresh";
}
async function readHistory(store, purpose, log) {
	if (purpose === "bump") return store.read();
	try {
		return await store.read();
	} catch (error) {
		if (!(error instanceof OperationalError)) throw error;
		log.warning(error.message);
		return new Map();
	}
}

// lib/model/file-limits.js
const MAX_FILE_SIZE = 1024 * 1024;

// lib/util/parallel.js
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

// lib/check/read-files.js
const FILES_AT_ONCE = 8;
async function readFiles(parts, settings) {
	const paths = await parts.files.list();
	let count = 0;
	return mapInParallel(paths, FILES_AT_ONCE, async (file) => {
		const content = refuseUnsuitable(await parts.files.read(file));
		count += 1;
		parts.log.progress(`read ${count} of ${paths.length} files`);
		if ("unreadable" in content) {
			const start = {
				line: 1,
				column: 1
			};
			const problem = {
				message: content.unreadable,
				range: {
					start,
					end: start
				}
			};
			return {
				file,
				content: undefined,
				uses: [],
				problems: [problem],
				ignores: [],
				stages: async () => []
			};
		}
		const format = parts.formats.find((candidate) => candidate.matches(file)) ?? parts.formats[0];
		if (format === undefined) throw new Error("There is no file format.");
		const read = await format.load();
		const reading = read(file, content.bytes, {
			buildArgs: buildArgsFor(file, settings),
			pinArgs: settings.pinArgs
		});
		return {
			...reading,
			file,
			content: gitBlobId(content.bytes)
		};
	});
}
function refuseUnsuitable(content) {
	if ("unreadable" in content) return content;
	if (content.bytes.length > MAX_FILE_SIZE) return { unreadable: "the file is larger than 1 MiB and was not read" };
	return content.bytes.includes(0) ? { unreadable: "the file is binary: it holds a zero byte" } : content;
}
function buildArgsFor(file, settings) {
	return new Map(settings.buildArgs.filter(({ files }) => files(file)).flatMap(({ values }) => [...values]));
}

// lib/check/resolve.js
async function resolveUses(uses, settings, makeResolver, log) {
	const pending = uses.map((use) => ({
		use,
		skipReason: skipReasonOf(use, settings)
	}));
	const distinct = new Map();
	for (const { use: { reference }, skipReason } of pending) {
		if (reference !== undefined && skipReason === undefined) distinct.set(referenceKey(reference), reference);
	}
	const resolver = distinct.size === 0 ? undefined : await makeResolver?.();
	const answers = resolver === undefined ? new Map() : await lookUp(distinct, resolver, log);
	const resolutionOf = ({ reference }) => reference === undefined ? undefined : answers.get(referenceKey(reference))?.resolution;
	return {
		resolved: pending.map(({ use, skipReason }) => ({
			use,
			skipReason,
			resolution: resolutionOf(use)
		})),
		resolver,
		visibleRepositories: visibleRepositories(answers.values()),
		silentRegistries: silentRegistries(answers.values())
	};
}
function skipReasonOf(use, settings) {
	const isNamed = use.reference !== undefined && settings.ignoresImage(use.reference);
	return isNamed || isIgnored$1(use, settings.ignore) ? "ignored" : use.skipReason;
}
async function lookUp(distinct, resolver, log) {
	let done = 0;
	const answers = [...distinct].map(async ([key, reference]) => {
		const resolution = await resolver.resolve(reference).catch((error) => failed(reference, error));
		done += 1;
		log.progress(`looked up ${done} of ${distinct.size} images`);
		return [key, {
			reference,
			resolution
		}];
	});
	return new Map(await Promise.all(answers));
}
function failed(reference, error) {
	const failure = {
		ok: false,
		failure: unexpectedFailure(error, reference)
	};
	const hasTag = reference.tag !== undefined;
	return {
		tag: hasTag ? failure : undefined,
		pinned: hasTag ? undefined : failure,
		platform: undefined
	};
}
function visibleRepositories(answers) {
	const answered = [...answers].filter(({ resolution: { tag, pinned } }) => tag?.ok === true || pinned?.ok === true);
	return new Set(answered.map(({ reference }) => repositoryName(reference)));
}
function silentRegistries(answers) {
	const isSilent = new Map();
	for (const { reference, resolution } of answers) {
		const lookup = resolution.tag ?? resolution.pinned;
		const hasFailed = lookup !== undefined && !lookup.ok && lookup.failure.code !== "not-found";
		isSilent.set(reference.registry, hasFailed && isSilent.get(reference.registry) !== false);
	}
	return [...isSilent].flatMap(([registry, silent]) => silent ? [registry] : []).sort();
}

// lib/check/pipeline.js
async function check(parts, settings, isTouched) {
	const ignore = activeEntries(settings.ignore, parts.clock.now());
	const files = await readFiles(parts, settings);
	warnOfIdle(files, parts, settings, isTouched);
	const found = files.flatMap(({ uses }) => uses);
	const { resolved, resolver, visibleRepositories, silentRegistries } = await resolveUses(found, {
		...settings,
		ignore
	}, parts.resolver, parts.log);
	const judged = resolved.map((use) => judge(use, visibleRepositories));
	const auxiliary = new AuxiliaryLookups(resolver, judged);
	const all = await propose(judged, {
		...parts,
		resolver: auxiliary.resolver
	}, {
		...settings,
		ignore
	});
	const proposed = await parts.restrictEdits?.(all) ?? all;
	const usesOf = groupBy(auxiliary.withNotes(proposed.map(unnoted)), ({ use }) => use.file);
	const uses = [];
	const findings = [];
	const contents = new Map(files.flatMap(({ file, content }) => content === undefined ? [] : [[file, content]]));
	const total = files.length;
	const rest = files.reverse();
	for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
		parts.log.progress(`checked ${total - rest.length - 1} of ${total} files`);
		const outlined = {
			...file,
			uses: usesOf.get(file.file) ?? [],
			stages: await file.stages()
		};
		const advised = await parts.advisor.advise(outlined, auxiliary.resolver);
		await parts.onFile?.(advised);
		const noted = {
			...advised,
			uses: auxiliary.withNotes(advised.uses)
		};
		for (const use of noted.uses) uses.push(use);
		for (const finding of applyRules(noted, parts.rules, settings, ignore, isTouched)) findings.push(finding);
	}
	return {
		summary: summarize(total, uses),
		uses,
		findings: findings.sort(byPlace),
		contents,
		failed: findings.some((finding) => finding.blamed && isNamed(finding, settings.failOn)),
		silentRegistries,
		timeWasUp: auxiliary.timeWasUp || uses.some(isCutShort),
		purpose: parts.purpose,
		pin: settings.pin,
		isOfChange: isTouched !== undefined
	};
}
function warnOfIdle(files, { ruleIds, log, clock, seesAll, purpose, rules }, settings, isTouched) {
	warnOfIdleComments(files, ruleIds, log);
	const isWhole = seesAll && isTouched === undefined && !settings.isNarrowed;
	warnOfIdleExceptions(settings.exceptions, {
		files,
		known: ruleIds,
		now: clock.now(),
		seesAll: isWhole
	}, log);
	if (purpose === "check") warnOfLimits(rules, settings, log);
}
const NO_NOTES = [];
function unnoted(proposed) {
	return {
		...proposed,
		notes: NO_NOTES
	};
}
function isCutShort({ failure, unreadPin }) {
	return failure?.code === "deadline-exceeded" || unreadPin?.code === "deadline-exceeded";
}

// lib/dockerfile/index.js
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|html?)$/;
const dockerfile = {
	matches(path) {
		const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
		if (name.endsWith(".dockerignore") || DOCUMENT.test(name)) return false;
		return /^(?:dockerfile|containerfile)|\.(?:dockerfile|containerfile)$/.test(name);
	},
	async load() {
		const { readDockerfile } = await Promise.all(/* import() */[__nccwpck_require__.e("package-dockerfile-ast"), __nccwpck_require__.e("read")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7150));
		return readDockerfile;
	}
};

// lib/formats/index.js
const formats = [dockerfile];
function hasKnownName(path) {
	return formats.some((format) => format.matches(path));
}

// lib/registry/credentials/github-token.js
function githubCredential(token, server) {
	if (token === undefined || token === "" || !URL.canParse(server)) return undefined;
	const { host } = new URL(server);
	return {
		registry: host === "github.com" ? "ghcr.io" : `containers.${host}`,
		token
	};
}

// lib/reports/request-count.js
function requestCountLine({ requests, rateLimitRemaining }) {
	const left = [...rateLimitRemaining].map(([registry, pulls]) => `; ${registry} has ${pluralize(pulls, "pull")} left`);
	return `${pluralize(requests, "request")} to registries${left.join("")}.`;
}

// lib/check/rule.js
function useRule(id, severity, summary, message) {
	return {
		id,
		severity,
		summary,
		check: (whole) => whole.uses.flatMap((judged) => {
			const said = message(judged, whole);
			const texts = typeof said === "string" ? [said] : said ?? [];
			const { use } = judged;
			const { file, range, origins } = use;
			return texts.map((text) => ({
				file,
				range,
				use,
				causes: origins,
				message: text
			}));
		})
	};
}

// lib/advice/rules/floating-tag.js
const floatingTag = useRule("floating-tag", "notice", "A tag moves with every minor or major release.", (judged, { images }) => {
	const { reference } = judged.use;
	const facts = images.get(judged.use);
	if (!isTaggedImage(judged) || reference === undefined || reference.digest !== undefined) return undefined;
	if (facts?.isFloating !== true) return undefined;
	const { name } = facts;
	if (!isKnown(facts.traits) && !isSurelyMoving(judged.use)) return undefined;
	const version = /^v?(\d[\d.]*)/.exec(reference.tag ?? "")?.[1];
	const moves = version === undefined ? "moves with every release" : `moves with every release of version ${version}`;
	const written = reference.impliedTag ? `${judged.use.written} has no tag, so it is ${name}, which` : name;
	return `${written} ${moves}. Name the parts of the version that should not change.`;
});
function isKnown({ language, user, family }) {
	return language !== undefined || user !== undefined || family === "hardened";
}
const MOVES = /(?:^|-)latest(?:-|$)|^(?:main|master|edge|nightly)(?:-|$)/;
function isSurelyMoving({ reference, maybeBuildContext }) {
	return !maybeBuildContext && MOVES.test(reference?.tag ?? "");
}

// lib/advice/facts/development-image.js
const NOT_SHIPPED = /(?:^|[^a-z])(?:dev|devel|develop|development|devcontainers?|devbox|workspace|gitpod|codespaces?|test|tests|testing|e2e|ci|build|builders?|building|buildenv|buildbox|compile|lint|linter|tools?|toolbox|toolchains?|docs?|debug|bench|benchmarks?|example|examples|sample|samples|demo|sdk|base|bases|baseimage|drivers?)(?![a-z])/i;
function isNotShipped(file, { name }) {
	return NOT_SHIPPED.test(file) || name !== undefined && NOT_SHIPPED.test(name);
}

// lib/advice/rules/full-image-in-final-stage.js
const JAVA = {
	has: "which has a whole JDK",
	instead: "Keep it for the build, and run on an image with a JRE."
};
const COMPILED = {
	has: "which has compilers",
	instead: "Keep it for the build, and copy the program to a slim or distroless image."
};
const INTERPRETED = {
	has: "a full image with compilers and headers",
	instead: "Keep it for the build, and run on a slim image.",
	isVariant: true,
	hasVariant: true
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
	ruby: INTERPRETED
};
const WHOLE$1 = "a whole distribution";
const DISTRIBUTIONS = { debian: {
	has: WHOLE$1,
	instead: "Its slim variant has what most programs need.",
	isVariant: true,
	hasVariant: true
} };
const DOTNET = {
	has: "which has the whole SDK",
	instead: "Keep it for the build, and run on dotnet/aspnet or dotnet/runtime."
};
function adviceFor({ root, traits: { language, family } }) {
	if (language === "dotnet") return /(?:^|\/)dotnet(?:\/\w+)?\/sdk$/.test(root?.repository ?? "") ? DOTNET : undefined;
	if (family !== "full") return undefined;
	const [table, key] = language === undefined ? [DISTRIBUTIONS, officialName(root) ?? ""] : [ADVICE, language];
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
const fullImageInFinalStage = {
	id: "full-image-in-final-stage",
	severity: "notice",
	summary: "The final stage is built on a full image.",
	check: (file) => {
		const facts = finalStage(file);
		if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
		const { stage } = facts;
		const advice = adviceFor(stage);
		if (advice === undefined || /jre|headless/.test(stage.root?.tag ?? "")) return [];
		if (advice.isVariant === true && lacksSmaller(stage, file.images)) return [];
		if (!isApplication(facts, advice)) return [];
		const message = `The final stage is built on ${baseLabel(stage)}, ${advice.has}. ${advice.instead}`;
		return [matchAtBase(file, stage, message)];
	}
};
function lacksSmaller({ baseUse }, images) {
	return baseUse !== undefined && images.get(baseUse)?.slimmer?.length === 0;
}
const WORKPLACE = /^(?:sh|bash|ash|zsh|fish|pwsh|sleep|tail|test|watch|sshd|irb|jshell|ghci|go|cargo|rustc|swiftc?|javac|mvn|gradle|gcc|make)$/;
function isApplication({ stage, steps, runs, copies, starts }, { hasVariant }) {
	const started = starts.map(({ step }) => step).filter(({ instruction }) => instruction !== "healthcheck");
	const isForOthers = steps.some(({ step }) => step.kind === "onbuild");
	if (started.length === 0 || started.some(isIdle) || isForOthers) return false;
	const { language } = stage.traits;
	if (copies.length > 0) return language !== "dotnet" || !isWorkplace(started);
	if (isWorkplace(started)) return false;
	if (runs.length === 0) return language !== undefined;
	return runs.some(({ step, variables }) => step.commands.some(({ words }) => {
		const [program = "", ...rest] = words;
		const builds = toolOf(program)?.builds;
		if (builds !== undefined) return rest.some((word) => builds.test(word));
		return hasVariant === true && systemPackageCall(words, variables)?.verb === "install";
	}));
}
function isIdle({ words: [program = "", ...rest] }) {
	const name = programName$1(program);
	if (/^(?:sleep|sshd)$/.test(name)) return true;
	if (name === "tail") return rest.includes("/dev/null");
	return /^(?:sh|bash|ash|zsh|fish|pwsh)$/.test(name) && rest.every((word) => /^(?:-[il]+|--login)$/.test(word));
}
function isWorkplace(starts) {
	return starts.some(({ words: [program = "", verb = "", ...rest] }) => {
		const name = programName$1(program);
		return WORKPLACE.test(name) ? !/^-\w*c$/.test(verb) || rest.length === 0 : name === "dotnet" && WORKPLACE.test(verb);
	});
}

// lib/advice/rules/base-rule.js
function baseRule(id, severity, summary, conflicts) {
	const check = (file) => file.facts.stages.flatMap((facts) => conflicts(facts, file).flatMap(({ step, stageIndex, message }) => {
		const isOwn = stageIndex === facts.stage.index;
		return isOwn && message !== undefined ? [matchAt(file, step, message)] : [];
	}));
	return {
		id,
		severity,
		summary,
		check,
		conflicts
	};
}

// lib/advice/rules/interpreter-twice.js
const interpreterTwice = baseRule("interpreter-twice", "warning", "CMD starts what the image's ENTRYPOINT starts already.", ({ starts, imageEntrypoint }) => {
	const interpreter = withoutVersion(imageEntrypoint?.at(-1) ?? "");
	const started = starts.filter(({ step }) => step.instruction !== "healthcheck");
	const last = started.at(-1);
	if (interpreter === "" || last?.step.form !== "exec") return [];
	if (started.some(({ step }) => step.instruction === "entrypoint")) return [];
	const [program = ""] = last.step.words;
	if (withoutVersion(program) !== interpreter) return [];
	const clause = `CMD starts ${program}, as the image's ENTRYPOINT does`;
	return [{
		step: last.step,
		stageIndex: last.stageIndex,
		clause,
		message: undefined
	}];
});
function withoutVersion(program) {
	return programName$1(program).replace(/[\d.]+$/, "");
}

// lib/advice/rules/missing-ca-certificates.js
const CERTIFICATES = /cert|ssl|pki|ca-bundle|\.pem$|\.crt$/i;
const ROOTS$3 = /^\/(?:etc|usr|usr\/share)?$/;
const COMPILES = /^(?:go build|go install|cargo build|cargo install)$/;
const DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const missingCaCertificates = {
	id: "missing-ca-certificates",
	severity: "notice",
	summary: "A program on scratch has no CA certificates.",
	check: (file) => {
		const facts = finalStage(file);
		if (facts?.stage.traits.family !== "scratch" || isNotShipped(file.file, facts.stage)) return [];
		const { copies, startWords, stage } = facts;
		if (startWords.size === 0) return [];
		if (copies.some((copy) => hasPathLike(copy.step, CERTIFICATES) || mayCopyTree(copy, ROOTS$3, startWords))) return [];
		const compiled = compiledProgram(facts, file.facts.stages);
		if (compiled === undefined) return [];
		const message = `The program (${compiled}) runs on scratch, which has no CA certificates: its TLS connections fail unless it brings its own. If it opens any, copy them: COPY --from=… /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`;
		return [matchAtBase(file, stage, message)];
	}
};
function compiledProgram(facts, stages) {
	const places = [...facts.startWords].flatMap((word) => programPaths(word, facts));
	for (const { step, workdir, variables } of facts.copies) {
		const source = step.from?.kind === "stage" ? stages[step.from.index] : undefined;
		const to = absolutePath(step.destination, workdir, variables);
		if (source === undefined || to === undefined || !places.some((place) => isWithin(place, to))) continue;
		const compiled = source.commands.find(({ words }) => COMPILES.test(words.slice(0, 2).join(" ")));
		if (compiled === undefined) continue;
		return `${compiled.words.slice(0, 2).join(" ")} in ${stageLabel(source.stage)}, line ${compiled.run.step.range.start.line}`;
	}
	return undefined;
}
function programPaths(word, { steps }) {
	const { workdir = "/", variables } = steps.at(-1) ?? {};
	if (word.includes("/")) return [external_node_path_.posix.resolve(workdir, word)];
	return (variables?.get("PATH") ?? DEFAULT_PATH).split(":").map((folder) => external_node_path_.posix.join("/", folder, word));
}

// lib/advice/rules/missing-passwd.js
const ROOTS$2 = /^\/(?:etc)?$/;
const missingPasswd = {
	id: "missing-passwd",
	severity: "warning",
	summary: "A user is named, and scratch has no /etc/passwd.",
	check: (file) => file.facts.stages.flatMap((facts) => {
		if (facts.stage.traits.family !== "scratch" || facts.runs.length > 0) return [];
		return [...checkOwners(file, facts), ...facts.isLeaf ? checkUser$1(file, facts) : []];
	})
};
function checkOwners(file, { steps, stage }) {
	return steps.flatMap(({ step, stageIndex }, index) => {
		if (step.kind !== "copy" || stageIndex !== stage.index) return [];
		const before = steps.slice(0, index);
		const starts = startWords(stepsOfKind(before, "start").map((start) => start.step));
		const missing = missingFile(step.chown ?? "", stepsOfKind(before, "copy"), starts);
		if (missing === undefined) return [];
		const message = `--chown=${step.chown} names a ${kindOf(missing)}, but scratch has no ${missing} yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.`;
		return [matchAt(file, step, message)];
	});
}
function checkUser$1(file, { user: step, copies, startWords }) {
	const missing = step === undefined ? undefined : missingFile(step.user, copies, startWords);
	if (step === undefined || missing === undefined) return [];
	const message = `USER ${step.user} names a ${kindOf(missing)}, but scratch has no ${missing} to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy ${missing}.`;
	return [matchAt(file, step, message)];
}
function kindOf(file) {
	return file === "/etc/passwd" ? "user" : "group";
}
const NAME = /^[a-z_][\w.-]*$/i;
function missingFile(owner, copies, starts) {
	const mayBring = (name) => copies.some((copy) => hasPathLike(copy.step, name) || mayCopyTree(copy, ROOTS$2, starts));
	const [user = "", group = ""] = owner.split(":");
	if (isName(user) && !mayBring(/passwd/)) return "/etc/passwd";
	const isPlain = isName(user) || /^\d+$/.test(user);
	return isPlain && isName(group) && !mayBring(/group/) ? "/etc/group" : undefined;
}
function isName(text) {
	return NAME.test(text) && text !== "root";
}

// lib/advice/rules/musl-native-dependencies.js
const muslNativeDependencies = {
	id: "musl-native-dependencies",
	severity: "notice",
	summary: "Packages with native parts are installed on musl.",
	check: (file) => file.facts.stages.flatMap((facts) => facts.stage.traits.libc === "musl" ? checkStage(file, facts) : [])
};
function checkStage(file, facts) {
	const { stage, commands } = facts;
	const own = commands.filter(({ run }) => run.stageIndex === stage.index);
	const required = own.flatMap((command) => nativePackages(command, file, facts.chain));
	if (required.length === 0) return [];
	const tools = buildToolsOf(facts);
	const open = required.filter((one) => !isHelped(one, tools));
	return [...groupBy(open, ({ step }) => step.range.start.line).values()].flatMap((group) => {
		const [worst] = group.toSorted((a, b) => HARDNESS.indexOf(a.support.kind) - HARDNESS.indexOf(b.support.kind));
		if (worst === undefined) return [];
		const more = new Set(group.map(({ name }) => name).filter((name) => name !== worst.name));
		const others = more.size === 0 ? "" : ` ${listed([...more])} ${more.size === 1 ? "has" : "have"} native parts, too.`;
		const message = `${labelOf(worst)} ${problemOf(worst, baseLabel(stage))}${others} Use an image with glibc, such as a slim variant.`;
		return [matchAt(file, worst.step, message)];
	});
}
const HARDNESS = [
	"none",
	"source",
	"some"
];
const MAX_NAMES = 5;
function listed(names) {
	return names.length > MAX_NAMES ? formatShortList(names, MAX_NAMES) : formatList(names);
}
function labelOf({ name, version, file }) {
	return `${name}${version === undefined ? "" : ` ${version}`}${file === undefined ? "" : ` (${file})`}`;
}
function nativePackages(command, file, chain) {
	const install = packageInstall(command);
	if (install === undefined) return [];
	const { ecosystem } = install;
	const { step } = command.run;
	const named = install.specifiers.flatMap((text) => {
		const wanted = parseSpecifier(ecosystem, text);
		const support = wanted && supportOf({
			ecosystem,
			...wanted
		});
		if (support?.kind === "none" && support.isBrowser && skipsBrowsers(command)) return [];
		return wanted === undefined || support === undefined ? [] : [{
			ecosystem,
			...wanted,
			support,
			step,
			file: undefined
		}];
	});
	const namesByFile = new Map();
	const listed = file.requirements.flatMap((requirement) => {
		const support = requirement.ecosystem === ecosystem ? supportOf(requirement) : undefined;
		if (support === undefined || requirement.isDevelopment && !install.hasDevelopment) return [];
		if (ecosystem === "npm" && support.kind === "none" && support.isBrowser) return [];
		const { file: path } = requirement;
		const names = getOrCreate(namesByFile, path, () => filesAt(path, step, chain, file.stages));
		return install.files.some((name) => names.has(name)) ? [{
			...requirement,
			support,
			step
		}] : [];
	});
	return [...named, ...listed];
}
const SKIPS_BROWSERS = /^(?:PUPPETEER_SKIP_\w+|PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD|CYPRESS_INSTALL_BINARY)$/;
function skipsBrowsers({ variables }) {
	return [...variables.keys()].some((name) => SKIPS_BROWSERS.test(name));
}
function supportOf({ ecosystem, name }) {
	const table = MUSL_SUPPORT[ecosystem];
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
const COMPILERS = /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|cmake)$/;
const BROWSERS = /^(?:chromium.*|firefox.*|nss)$/;
const GLIBC_LAYERS = /^(?:gcompat|libc6-compat)$/;
const PLAIN_IMAGES = /^(?:(?:.*\/)?library\/(?!rust$)[\w.-]+|oven\/bun|astral-sh\/uv)$/;
function buildToolsOf({ stage: { root }, systemPackages: packages, runs }) {
	const has = (pattern) => packages.some((name) => name !== undefined && pattern.test(name));
	const texts = runs.map(({ step }) => step.text);
	const says = (pattern) => texts.some((text) => pattern.test(text));
	const isPlain = root !== undefined && PLAIN_IMAGES.test(root.repository);
	return {
		hasCompiler: !isPlain || has(COMPILERS) || says(/build-base|alpine-sdk|musl-dev|g\+\+|\bgcc\b/),
		hasBrowser: has(BROWSERS) || says(/chromium|firefox/),
		hasGlibcLayer: has(GLIBC_LAYERS) || says(/\bglibc-|gcompat|libc6-compat/),
		hasUnknown: packages.includes(undefined),
		has: (name) => packages.includes(name) || texts.some((text) => text.includes(name))
	};
}
function isHelped({ ecosystem, name, version, atLeast, support }, tools) {
	const ready = support.kind === "some" ? support.ready : undefined;
	const lowest = version ?? atLeast;
	if (lowest !== undefined && ready !== undefined && isOlder$1(lowest, ready) === false) return true;
	if (tools.hasUnknown || ecosystem === "pypi" && tools.has(`py3-${name}`)) return true;
	if (support.kind !== "none") return tools.hasCompiler;
	if (ecosystem === "pypi") return false;
	return tools.hasGlibcLayer || support.isBrowser && tools.hasBrowser;
}
function problemOf({ ecosystem, version, support }, base) {
	switch (support.kind) {
		case "none": {
			const what = support.isBrowser && ecosystem === "npm" ? "brings browsers that are built" : "is built";
			return `${what} for glibc only, but ${base} has musl.`;
		}
		case "some": return version !== undefined && support.since !== undefined && isOlder$1(version, support.since) === true ? `is built for glibc only, but ${base} has musl and no compiler is installed to build it.` : `has builds for musl only in some versions and for some platforms, and no compiler is installed on ${base} to build the others.`;
		case "source": return `has no build for musl, which ${base} has, and no compiler is installed to build it.`;
	}
}

// lib/advice/rules/newer-tag.js
const LEVELS = [
	"patch",
	"minor",
	"major"
];
const newerTag = useRule("newer-tag", "notice", "There are newer tags of the same shape.", (judged, { images }) => {
	const { name, tags: facts } = images.get(judged.use) ?? {};
	if (!isTaggedImage(judged) || facts === undefined) return undefined;
	const newer = LEVELS.flatMap((level) => {
		const tag = facts.newer[level];
		return tag === undefined ? [] : [`${level} release ${tag}`];
	});
	const doubt = facts.doubtful === undefined ? [] : [`It ${implausibleTagWords(facts.doubtful)}`];
	if (newer.length === 0) {
		const onward = facts.onward === undefined ? "." : `; newer releases are in ${facts.onward}.`;
		const isNewest = facts.onward === undefined && doubt.length === 0;
		return isNewest ? undefined : [`${name} has no newer tag of the same form${onward}`, ...doubt].join(" ");
	}
	const list = formatList(newer.map((one, index) => `a ${index === 0 ? "newer " : ""}${one}`));
	return [`${name} has ${list}.`, ...doubt].join(" ");
});

// lib/advice/rules/no-os-codename.js
const noOsCodename = useRule("no-os-codename", "notice", "A tag does not name the release of the operating system.", (judged, { images }) => {
	const { kind, reference } = judged.use;
	const facts = images.get(judged.use);
	if (kind !== "from" || !isTaggedImage(judged) || facts?.lacksOsRelease !== true) return undefined;
	const hasNoVersion = facts.isFloating && !/^v?\d/.test(reference?.tag ?? "");
	const isPinned = reference?.digest !== undefined;
	if (hasNoVersion && !isPinned) return undefined;
	const [same] = facts.tags?.codenamed ?? [];
	const does = isPinned ? "may be refreshed" : "may move";
	const help = same === undefined ? "Add the release to the tag." : `Today it is the same image as ${same}.`;
	return `${facts.name} doesn't name the release of its operating system, so it ${does} to another release. ${help}`;
});

// lib/advice/facts/shell-sources.js
const ROOTS$1 = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
const SHELL = /(?:^|\/)(?:sh|bash|dash|ash|zsh|busybox|toybox)(?:[-_.\d*?[$][^/]*)?(?:\/|$)/;
const PROGRAMS = /^\/$|(?:^|\/)(?:s?bin|usr)\/?$|^\/(?:nix|gnu)(?:\/|$)/;
const ANYWHERE = /^/;
const INSTALLS = /(?:^|[/\s"])(?:ln|cp|mv|tar|install)(?:[\s"]|$)|--install|busybox\s+(?:ln|cp|mv|tar)/;
function mayBringShell(context, starts) {
	const { step } = context;
	if (step.kind === "run") return INSTALLS.test(step.text);
	return step.kind === "copy" && (copiesShell(step) || mayCopyTree({
		...context,
		step
	}, ROOTS$1, starts));
}
function copiesShell({ sources, destination }) {
	const others = sources.filter((source) => !isPlainName(source));
	const target = others.length > 0 ? destination : destination.slice(destination.lastIndexOf("/") + 1);
	return [...others, target].some((path) => SHELL.test(path));
}
function mayBringInterpreter({ step, ...place }, starts) {
	return step.kind === "copy" && hasPathLike(step, PROGRAMS) && mayCopyTree({
		...place,
		step
	}, ANYWHERE, starts);
}

// lib/advice/rules/missing-shell.js
function isMissingShell(program, { traits }) {
	const name = external_node_path_.posix.basename(program);
	if (![
		"sh",
		"bash",
		"ash",
		"dash"
	].includes(name)) return false;
	if (traits.shell !== "none" && (external_node_path_.posix.dirname(program) === "/busybox" || program === name)) return name === "bash";
	if (external_node_path_.posix.dirname(program) === "/busybox") return traits.basis === "name";
	return /^(?:\/(?:usr\/)?bin\/)?\w+$/.test(program);
}
function needsShell(program) {
	return /\.(?:ba)?sh$|^(?:npm|npx|yarn|pnpm)$/.test(external_node_path_.posix.basename(program));
}
function unstartable(program, { stage, hasInterpreter }) {
	if (isMissingShell(program, stage)) return program;
	if (stage.traits.shell !== "none" || hasInterpreter || !needsShell(program)) return undefined;
	return `${program}, which needs a shell`;
}
function shellLack(program, stage) {
	const base = baseLabel(stage);
	return stage.traits.shell === "none" ? `${base} has no shell` : `${base} has no ${program}, only /busybox/sh`;
}

// lib/advice/rules/no-shell-at-start.js
function startProblem(start, starts, shellless) {
	const { step, shell = ["/bin/sh"] } = start;
	const steps = starts.map((context) => context.step);
	if (steps.findLast(({ instruction }) => instruction === step.instruction) !== step) return undefined;
	const entrypoint = steps.findLast(({ instruction }) => instruction === "entrypoint");
	return step.form === "shell" ? shellFormProblem(step, shell[0] ?? "/bin/sh", entrypoint, shellless.stage) : execFormProblem(step, entrypoint, shellless);
}
function shellFormProblem(step, shell, entrypoint, stage) {
	if (!isMissingShell(shell, stage)) return undefined;
	const name = step.instruction.toUpperCase();
	const isHealth = step.instruction === "healthcheck";
	const [program = ""] = step.words;
	const how = needsShell(program) ? "Start the program itself in exec form" : "Use the exec form";
	const fix = `${how}: ${isHealth ? "HEALTHCHECK CMD" : name} ["program", "argument"].`;
	const needs = `${name} needs ${shell}, but ${shellLack(shell, stage)}`;
	if (isHealth) return `${needs}: the container is never healthy. ${fix}`;
	if (step.instruction === "cmd" && entrypoint?.form === "shell") return undefined;
	const isArgument = step.instruction === "cmd" && entrypoint !== undefined && entrypoint.words.length > 0;
	return isArgument ? `CMD in shell form passes ${shell} -c as arguments to the ENTRYPOINT in line ${entrypoint.range.start.line}. ${fix}` : `${needs}: the container doesn't start. ${fix}`;
}
function execFormProblem(step, entrypoint, shellless) {
	const { stage } = shellless;
	const [program = ""] = step.words;
	const what = unstartable(program, shellless);
	if (what === undefined) return undefined;
	const isReset = entrypoint?.form === "exec" && entrypoint.words.length === 0;
	if (step.instruction === "cmd" && !isReset) {
		if (entrypoint !== undefined) return undefined;
		if (needsShell(program) && isDistroless(stage, "nodejs")) return nodeProblem(program, stage);
		if (isMissingShell(program, stage) ? mayHaveEntrypoint(stage) : !hasNoEntrypoint(stage)) return undefined;
	}
	const effect = step.instruction === "healthcheck" ? "the container is never healthy" : "the container doesn't start";
	return `${step.instruction.toUpperCase()} starts ${what}, but ${shellLack(program, stage)}: ${effect}. Start the program itself.`;
}
function nodeProblem(program, stage) {
	return `CMD names ${program}, which needs a shell, but ${shellLack(program, stage)} and passes it to node: the container doesn't start. Name the program's file: CMD ["server.js"].`;
}
function mayHaveEntrypoint({ traits }) {
	return traits.language !== undefined || traits.shell !== "none";
}
function hasNoEntrypoint(stage) {
	const isScratch = stage.root === undefined && stage.traits.family === "scratch";
	return isScratch || isDistroless(stage, "static|base|cc");
}
function isDistroless({ root }, names) {
	return root?.registry === "gcr.io" && new RegExp(`^distroless/(?:${names})`).test(root.repository);
}

// lib/advice/rules/no-shell.js
const noShell = baseRule("no-shell", "warning", "A command needs a shell, but this image has none.", (facts) => {
	if (!lacksSh(facts.stage.traits)) return [];
	const problems = certainProblems(facts);
	return facts.steps.flatMap(({ step, stageIndex }) => {
		const message = problems.get(step);
		const clause = shellNeed(step) ?? (message === undefined ? undefined : startClause(step));
		return clause === undefined ? [] : [{
			step,
			stageIndex,
			clause,
			message
		}];
	});
});
function shellNeed(step) {
	if (step.kind === "run") return step.form === "exec" ? undefined : "RUN needs a shell";
	if (step.kind !== "start") return undefined;
	if (step.form === "shell") return `${step.instruction.toUpperCase()} in shell form`;
	const [program = ""] = step.words;
	const isShell = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(program);
	return isShell || needsShell(program) ? startClause(step) : undefined;
}
function startClause(step) {
	if (step.kind !== "start" && step.kind !== "run") return undefined;
	const [program = ""] = step.words;
	const name = step.kind === "run" ? "RUN" : step.instruction.toUpperCase();
	return `${name} starts ${program}${needsShell(program) ? ", which needs a shell" : ""}`;
}
function certainProblems({ stage, steps, starts, startWords }) {
	const hasInterpreter = steps.some((context) => mayBringInterpreter(context, startWords));
	const shellless = {
		stage,
		hasInterpreter
	};
	const problems = new Map();
	let isBrought = false;
	for (const context of steps) {
		const { step } = context;
		const message = step.kind === "run" && !isBrought ? runProblem(step, context.shell, shellless) : undefined;
		if (message !== undefined) problems.set(step, message);
		isBrought ||= message === undefined && mayBringShell(context, startWords);
	}
	if (isBrought) return problems;
	for (const start of starts) {
		const message = startProblem(start, starts, shellless);
		if (message !== undefined) problems.set(start.step, message);
	}
	return problems;
}
function runProblem(step, shell, shellless) {
	const { stage } = shellless;
	if (mountsImage(step)) return undefined;
	const fix = busyboxFix(stage) ?? "Move it to a stage with a shell.";
	if (step.form === "shell") {
		const program = shell?.[0] ?? "/bin/sh";
		if (!isMissingShell(program, stage)) return undefined;
		return `RUN needs ${program}, but ${shellLack(program, stage)}: the build fails. ${fix}`;
	}
	const [program = ""] = step.form === "exec" ? step.words : [];
	const what = unstartable(program, shellless);
	return what && `RUN starts ${what}, but ${shellLack(program, stage)}: the build fails. ${fix}`;
}
function busyboxFix({ traits: { shell } }) {
	return shell === "none" ? undefined : "Set SHELL [\"/busybox/sh\", \"-c\"].";
}

// lib/advice/facts/root-work.js
const READERS = /^(?::|true|false|echo|printf|test|\[|ls|cat|id|whoami|pwd|cd|env|set|export|uname|date|sleep|which|exit|stat|file|ldd)$/;
const WRITERS = /^(?:mkdir|touch|cp|mv|ln|rm|install|tee|chmod)$/;
const OPEN = /^\/(?:tmp|var\/tmp|home|dev)(?:\/|$)/;
const ASKS = /^(?:-v|-V|--version|version|--help|-h|help)$/;
function mayNeedRoot({ commands, form, text }) {
	if (form === "script") return true;
	const redirected = form === "shell" ? [...text.matchAll(/>{1,2}\|?[\t ]*["']?([^\s"'&;|()]+)/g)] : [];
	if (redirected.some(([, path = ""]) => !OPEN.test(path))) return true;
	return commands.some(({ words }) => {
		const [first = ":", ...rest] = external_node_path_.posix.basename(words[0] ?? "") === "busybox" ? words.slice(1) : words;
		const name = external_node_path_.posix.basename(first);
		if (READERS.test(name) || rest.length > 0 && rest.every((word) => ASKS.test(word))) return false;
		const paths = rest.filter((word) => !word.startsWith("-"));
		const written = /^(?:cp|ln|install)$/.test(name) ? paths.slice(-1) : paths;
		return !WRITERS.test(name) || written.length === 0 || written.some((path) => !OPEN.test(path));
	});
}

// lib/advice/rules/runs-as-root.js
const runsAsRoot = {
	id: "runs-as-root",
	severity: "notice",
	summary: "The final stage runs as root, and its image or a variant of it does not.",
	check: (file) => {
		const facts = finalStage(file);
		if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
		const { stage, user } = facts;
		const nonroot = facts.runs.some(({ step }) => mayNeedRoot(step)) ? undefined : nonrootOf(stage);
		if (user !== undefined) return isRoot(user.user) ? checkUser(file, facts, user, nonroot) : [];
		if (nonroot === undefined) return [];
		const message = `The final stage runs as root: ${baseLabel(stage)} does by default, and no USER changes it. Use ${nonroot}, the same image with a non-root user.`;
		return [matchAtBase(file, stage, message)];
	}
};
function checkUser(file, facts, step, nonroot) {
	const { stage } = facts;
	const { user } = stage.traits;
	const undoes = isRootless(stage) && user !== undefined && user !== "root";
	if (!undoes && nonroot === undefined || mayDropRoot(facts)) return [];
	const runs = `USER ${step.user} in line ${step.range.start.line} makes the final stage run as root`;
	const message = undoes ? `${runs}; by default, ${baseLabel(stage)} runs as ${user}. Remove it, or add USER ${user} after the instructions that need root.` : `${runs}. Remove it, and use ${nonroot}, the same image with a non-root user.`;
	return [matchAt(file, step, message)];
}
function nonrootOf({ root, traits: { user, nonroot } }) {
	if (user !== "root" || root === undefined) return undefined;
	return nonroot?.startsWith(`${familiarName(root)}:`) === true ? nonroot : undefined;
}
function isRootless({ traits: { family } }) {
	return family === "distroless" || family === "chainguard" || family === "hardened";
}
function isRoot(user) {
	return /^(?:root|0+)(?::.*)?$/.test(user);
}
const DROPS = /^(?:su-exec|gosu|setpriv|runuser|su|sudo|chroot|capsh|chpst|setuidgid|s6-setuidgid|s6-svscan|init)$/;
function mayDropRoot({ starts, stage }) {
	const hasSh = !lacksSh(stage.traits);
	return starts.some(({ step: { instruction, words } }) => instruction !== "healthcheck" && words.some((word) => DROPS.test(external_node_path_.posix.basename(word)) || hasSh && /\.sh$|entrypoint/.test(word)));
}

// lib/advice/rules/wrong-package-manager.js
const wrongPackageManager = baseRule("wrong-package-manager", "warning", "A command calls a package manager that the image does not have.", (facts) => {
	const { packageManager } = facts.stage.traits;
	if (packageManager === undefined) return [];
	const certain = certainCalls(facts);
	return facts.runs.flatMap(({ step, stageIndex }) => {
		const call = certain.get(step);
		const programs = step.commands.map(({ words: [program = ""] }) => external_node_path_.posix.basename(program));
		const others = programs.filter((program) => isOther(program, packageManager));
		const called = new Set(call === undefined ? others : [call.program, ...others]);
		return [...called].map((program) => ({
			step,
			stageIndex,
			clause: clauseOn(program, packageManager),
			message: call?.program === program ? messageOn(call, facts.stage) : undefined
		}));
	});
});
function isOther(program, own) {
	const manager = program === "dpkg" ? undefined : toolOf(program)?.manager;
	return manager !== undefined && manager !== own && !(manager === "yum" && own === "dnf");
}
function clauseOn(program, own) {
	return `RUN calls ${program}, but this image has ${own === "none" ? "no package manager" : own}`;
}
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;
function certainCalls(facts) {
	const { steps, commands, startWords, stage } = facts;
	const systemAt = firstIndex(steps, ({ step, ...place }) => step.kind === "copy" && mayCopyTree({
		...place,
		step
	}, ROOTS, startWords));
	const certain = new Map();
	const broughtAt = new Map();
	for (const { systemCall: call, run } of commands) {
		if (call === undefined || certain.has(run.step) || !isCertainlyMissing(call, stage)) continue;
		const broughtBy = () => firstIndex(steps, (one) => brings(one, call));
		const since = getOrCreate(broughtAt, call.program, () => Math.min(systemAt, broughtBy()));
		const isBrought = since <= steps.findIndex(({ step }) => step === run.step);
		if (!isBrought && !mountsImage(run.step)) certain.set(run.step, call);
	}
	return certain;
}
function firstIndex(steps, isIt) {
	const at = steps.findIndex(isIt);
	return at < 0 ? Number.POSITIVE_INFINITY : at;
}
function brings({ step }, call) {
	if (step.kind === "copy") return [...step.sources, step.destination].some((path) => path.includes(call.program));
	return step.kind === "run" && mentionsProgram(step.text, call);
}
function mentionsProgram(text, { program, manager }) {
	const others = new RegExp(`(?:install|add|in|-S\\w*)\\s(?:[^&|;]*\\s)?(?:${program}|${manager}|apk-tools|apk-tools-static)(?![\\w])`);
	return others.test(text) || new RegExp(`(?:which|command -v|-[xef]|ln -\\w+|type) [^&|;]*\\b${program}\\b`).test(text);
}
const RPM = [
	"dnf",
	"yum",
	"microdnf",
	"tdnf"
];
function isCertainlyMissing({ program, manager }, { root, traits }) {
	const own = traits.packageManager;
	if (own === undefined || manager === own) return false;
	if (program === "dpkg" && traits.shell?.startsWith("BusyBox") === true) return own === "apk";
	if (!RPM.includes(manager) || !RPM.includes(own)) return true;
	return own === "microdnf" && manager !== "tdnf" && isUbiMinimal(root);
}
function isUbiMinimal(root) {
	return /^(?:redhat\/|ubi\d+\/)?ubi\d*-minimal$/.test(root?.repository ?? "");
}
const REMOVES = /^(?:remove|purge|autoremove|del|erase|rm|clean|-R\w*)$/;
function messageOn({ program, verb }, stage) {
	const { packageManager } = stage.traits;
	const isBare = packageManager === undefined || packageManager === "none";
	const has = isBare ? "has no package manager" : `has ${packageManager}`;
	const use = isBare || REMOVES.test(verb) ? packageManager : `\`${INSTALL_COMMANDS[packageManager]}\``;
	const fix = isBare ? "Move it to a stage with a package manager." : `Use ${use}.`;
	return `RUN calls \`${program} ${verb}\`, but ${baseLabel(stage)} ${has}: the build fails. ${fix}`;
}

// lib/advice/rules/index.js
const adviceRules = [
	libcMismatch,
	noShell,
	wrongPackageManager,
	missingPasswd,
	floatingTag,
	noOsCodename,
	newerTag,
	fullImageInFinalStage,
	runsAsRoot,
	missingCaCertificates,
	muslNativeDependencies
];
const baseRules = [
	noShell,
	wrongPackageManager,
	interpreterTwice,
	libcMismatch
];

// lib/image/differences/image-differences.js
const CHANGE_REASON_WORDS = {
	identical: "it is the same image",
	attestations: "only attestations changed",
	annotations: "only annotations of the index changed",
	"platform-lost": "a platform that is in use is gone",
	platforms: "other platforms: nothing changed for those in use",
	"unused-platforms": "only platforms that are not in use changed",
	storage: "the same content, stored in another way",
	configuration: "only the configuration changed",
	base: "rebuilt on a newer base",
	layers: "other content"
};
function isUnchangedInUse(why) {
	switch (why) {
		case "identical":
		case "attestations":
		case "annotations":
		case "platforms":
		case "unused-platforms":
		case "storage": return true;
		case "platform-lost":
		case "configuration":
		case "base":
		case "layers": return false;
	}
}

// lib/check/not-edited-reason.js
const NO_WORKFLOW_FILES = "GITHUB_TOKEN can't write files below .github/workflows; a GitHub App's token with permission-workflows: write can";
function notEditedReason(judged, reason) {
	const { use, status, lostPlatforms } = judged;
	switch (reason) {
		case "overridable-arg": return `a digest would make ${formatList(use.overriddenArgs.map((name) => `--build-arg ${name}`))} ineffective; to pin it anyway, set pin-args: true`;
		case "shared-arg": return sharedArg(use, status);
		case "split-digest": return "the digest is composed of several texts, so there is no single place to write it";
		case "split-tag": return "the tag is composed of several texts, so there is no single place to write it";
		case "waiting": return waiting(judged);
		case "platform-lost": return `the new image drops a platform that is in use: ${formatPlatforms(lostPlatforms)}`;
		case "same-content": return sameContent(judged);
		case "workflow-permission": return NO_WORKFLOW_FILES;
		case "not-allowed": return "\"allowed\" or an ignore forbids the newer tag";
		case "ignored": return "a comment or the configuration ignores it";
	}
}
function waiting({ waitsUntil }) {
	const until = waitsUntil === undefined ? "" : ` until ${formatMinute(waitsUntil)}`;
	return `its new digest waits${until} (min-age)`;
}
function sharedArg({ otherUse }, status) {
	if (otherUse === undefined) return "it shares its edit with a reference that is not updated";
	const place = `in the default of ARG ${otherUse.arg}, ${otherUseClause(otherUse)}`;
	return status === "unpinned" ? `the digest would be ${place}; to write it in the FROM instead, set pin-args: true` : `the digest is ${place}, so an edit would change both; edit it by hand`;
}
function otherUseClause({ arg, by: kind, through, line }) {
	const by = through === arg ? "" : ` through ARG ${through}`;
	switch (kind) {
		case "from": return `which the FROM in line ${line} uses${by} for another image`;
		case "itself": return "which the reference uses more than once, or with text after it";
		case "flag": return `which a flag of the FROM in line ${line} uses${by}`;
		case "stage": return `which the ARG in line ${line} passes${by} to a stage`;
		case "arg": return `which ARG ${through} in line ${line} uses, and no FROM uses that ARG`;
	}
}
function sameContent({ proposal, sameContent: why = "storage" }) {
	const matured = proposal?.descriptor === undefined ? "" : ` with ${shortDigest(proposal.descriptor.digest)}, the newest that is old enough`;
	return `the new digest changes nothing that is in use${matured} (${CHANGE_REASON_WORDS[why]}); to update it anyway, set same-content: propose`;
}
function droppedPlatformsSentence({ droppedPlatforms, edits }, image) {
	if (droppedPlatforms.length === 0 || edits.length === 0) return "";
	return `${image} drops platforms that are not in use here: ${formatPlatforms(droppedPlatforms)}.`;
}

// lib/check/reference-rules.js
const unpinned = useRule("unpinned", "warning", "An image reference has no digest.", (judged) => {
	const { use, status, current } = judged;
	if (status !== "unpinned" || use.reference === undefined) return undefined;
	const says = `${familiarReference(use.reference)} is not pinned by digest`;
	if (current === undefined) return `${says}, so each build may use another image.`;
	return `${says}; its current digest is ${shortDigest(current.digest)}.${aboutEdit(judged)}`;
});
const staleDigest = useRule("stale-digest", "warning", "The pinned digest is not the tag's current digest.", (judged) => {
	const { use, status, current, pinnedPlatform, waitsUntil, unreadPin } = judged;
	if (status !== "stale" || waitsUntil !== undefined || use.reference?.digest === undefined || current === undefined) return undefined;
	const name = familiarReference(use.reference);
	const platform = pinnedPlatform === undefined ? "" : ` for ${formatPlatform(pinnedPlatform)}`;
	const [from, to] = [shortDigest(use.reference.digest), shortDigest(current.digest)];
	const unread = unreadPin === undefined ? "" : ` The pinned image could not be read: ${unreadPin.message}`;
	return `${name}${platform} has moved from ${from} to ${to}.${unread}${aboutEdit(judged)}`;
});
const deadDigest = useRule("dead-digest", "error", "The pinned digest is no longer in the registry.", (judged) => {
	const { use, status, current } = judged;
	if (status !== "dead" || use.reference?.digest === undefined) return undefined;
	const gone = `The pinned digest ${shortDigest(use.reference.digest)} of ${shownReference(use.reference)} is gone from the registry, so a build fails.`;
	return current === undefined ? gone : `${gone} The tag's current digest is ${shortDigest(current.digest)}.${aboutEdit(judged)}`;
});
const lostPlatform = useRule("lost-platform", "error", "The tag has moved to an image without a platform that is in use.", ({ use, lostPlatforms, proposal }) => {
	if (lostPlatforms.length === 0 || use.reference === undefined) return undefined;
	const names = formatPlatforms(lostPlatforms);
	const tag = proposal?.tag === undefined ? "its tag" : `the tag ${proposal.tag}`;
	return `${familiarReference(use.reference)} is not updated: ${tag} has no image for ${names} any more, so builds for it would fail.`;
});
const tagNotFound = useRule("tag-not-found", "warning", "The registry has no such tag or repository.", ({ use, status, failure }) => {
	if (status !== "unresolved" || failure?.code !== "not-found") return undefined;
	return failure.message + perhapsBuildContext(use);
});
const untrackedDigest = useRule("untracked-digest", "warning", "A reference has a digest but no tag, so it can not be refreshed.", ({ use, status }) => {
	if (status !== "untracked" || use.reference === undefined) return undefined;
	return `${shownReference(use.reference)} has a digest but no tag, so it can not be refreshed. Write the tag before the digest: name:tag@sha256:…`;
});
const platformDigest = useRule("platform-digest", "warning", "One platform's manifest is pinned where the tag is an index.", ({ use, pinnedPlatform }) => {
	if (pinnedPlatform === undefined || use.reference === undefined) return undefined;
	const name = familiarReference(use.reference);
	return `The digest pins only the ${formatPlatform(pinnedPlatform)} image of ${name}, so a build for another platform gets the wrong image. Pin the digest of the tag itself.`;
});
const overriddenArg = useRule("overridden-arg", "notice", "A digest in FROM overrides the ARG in its tag.", ({ use }) => {
	if (use.reference?.digest === undefined || use.overriddenArgs.length === 0) return undefined;
	const names = use.overriddenArgs.join(", ");
	return `The digest decides which image is pulled, so --build-arg ${names} has no effect here. Move the digest into the ARG's default, or write the tag without the ARG.`;
});
const lookupFailed = useRule("lookup-failed", "warning", "The registry gave no usable answer.", ({ use, status, failure, notes }) => {
	if (status !== "unresolved" || failure === undefined || failure.code === "not-found") return notes;
	const message = withImage(failure.message, use);
	return [failure.code === "denied" ? message + perhapsBuildContext(use) : message, ...notes];
});
function withImage(message, { reference, written }) {
	const name = reference === undefined ? written : shownReference(reference);
	return message.includes(name) ? message : `${name} could not be looked up: ${message.replace(/^The /, "the ")}`;
}
const REPORTED = new Set([
	"no-value",
	"platform-dependent",
	"invalid"
]);
const ofUses = useRule("unresolvable-reference", "notice", "A reference can not be resolved from the file alone.", ({ use, skipReason }, { problems }) => {
	if (!REPORTED.has(skipReason) || problems.some((problem) => isAbout(problem, use))) return undefined;
	const help = skipReason === "no-value" ? " Give the ARG a default, or set build-args." : "";
	return `${use.written} can't be checked: ${use.detail ?? "it is not a reference"}.${help}`;
});
const unresolvableReference = {
	...ofUses,
	check: (file) => {
		const ofTemplate = templateMatches(file);
		return ofTemplate.length > 0 ? ofTemplate : ofUses.check(file);
	}
};
function templateMatches({ file, problems }) {
	return problems.filter(({ isTemplate }) => isTemplate === true).map(({ range, message }) => ({
		file,
		range,
		causes: [],
		message: `${message.replace(/^t/, "T")}.`
	}));
}
function isAbout({ message, range }, { detail, range: { start } }) {
	return message === detail && range.start.line <= start.line && start.line <= range.end.line;
}
const invalidFile = {
	id: "invalid-file",
	severity: "warning",
	summary: "The file can not be read, or has a syntax error.",
	check: ({ file, problems }) => problems.filter(({ isTemplate }) => isTemplate !== true).map(({ range, message }) => ({
		file,
		range,
		causes: [],
		message: `${message}.`
	}))
};
function aboutEdit(judged) {
	const { notEdited } = judged;
	const edit = notEdited === undefined ? droppedPlatformsSentence(judged, " The new image") : ` It is not updated: ${notEditedReason(judged, notEdited)}.`;
	return `${edit}${otherLines(judged.use)}`;
}
const MAX_LINES = 3;
function otherLines({ repeats }) {
	const lines = repeats?.leftLines ?? [];
	if (lines.length === 0) return "";
	const named = lines.slice(0, MAX_LINES).join(", ");
	const more = lines.length > MAX_LINES ? " and more" : "";
	return lines.length === 1 ? ` The same digest is also in line ${named}, which is not updated.` : ` The same digest is also in lines ${named}${more}, which are not updated.`;
}
function perhapsBuildContext({ maybeBuildContext, written }) {
	return maybeBuildContext ? ` If "${written}" is a named build context or a stage of another Dockerfile, put "# freshfrom: ignore" above the instruction.` : "";
}
const referenceRules = [
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
	invalidFile
];

// lib/rules.js
const LIMITS = new Map([[newerTag.id, "A check reads no lists of tags, so only freshfrom advise finds what newer-tag is about."], [muslNativeDependencies.id, "For musl-native-dependencies a check reads only the names in a RUN; freshfrom advise also reads the project's files."]]);
const checkRules = [...referenceRules, ...adviceRules.map((rule) => {
	const limitInCheck = LIMITS.get(rule.id);
	const isQuiet = rule.severity === "notice";
	return {
		...rule,
		isQuiet,
		...limitInCheck === undefined ? {} : { limitInCheck }
	};
})];
const advisedRules = [
	...adviceRules,
	tagNotFound,
	lookupFailed
];
const ruleIds = new Set(checkRules.map(({ id }) => id));

// lib/composition.js
function runCheck(parts, settings, isTouched) {
	const advisor = new NameAdvisor(parts.files);
	return check({
		...parts,
		formats,
		ruleIds,
		rules: checkRules,
		advisor
	}, settings.check, isTouched);
}
async function runAdvice(parts, settings) {
	const advisor = await createRegistryAdvisor(parts, settings);
	const advice = [];
	const onFile = async (file) => {
		if (file.stages.length > 0) advice.push(await advisor.alternatives(file));
	};
	const report = await check({
		...parts,
		formats,
		ruleIds,
		rules: advisedRules,
		advisor,
		onFile
	}, settings.check);
	return {
		report,
		advice
	};
}
async function createRegistryAdvisor({ files, clock, log }, settings) {
	const { RegistryAdvisor } = await __nccwpck_require__.e(/* import() */ "registry-advisor").then(__nccwpck_require__.bind(__nccwpck_require__, 5572));
	const { platforms } = settings.check;
	const allows = tagAllowance(settings.check, clock.now());
	return new RegistryAdvisor({
		files,
		clock,
		log,
		platforms,
		maxDownload: settings.maxDownload,
		allows
	});
}
async function createImageComparer(images, { clock, log }, { maxDownload }) {
	const [{ createPackageComparer }, { ImageInspector }] = await Promise.all([__nccwpck_require__.e(/* import() */ "image-packages").then(__nccwpck_require__.bind(__nccwpck_require__, 4255)), Promise.all(/* import() */[__nccwpck_require__.e("package-packageurl-js"), __nccwpck_require__.e("inspector")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6697))]);
	return createPackageComparer(new ImageInspector({
		images,
		clock,
		log,
		maxDownload
	}));
}
var RunResolver = class {
	#access;
	#settings;
	#parts;
	#making;
	#resolver;
	constructor(access, settings, parts) {
		this.#access = access;
		this.#settings = settings;
		this.#parts = parts;
	}
	get made() {
		return this.#resolver;
	}
	make() {
		this.#making ??= this.#create();
		return this.#making;
	}
	usage() {
		return requestCountLine(this.#resolver?.statistics() ?? {
			requests: 0,
			rateLimitRemaining: new Map()
		});
	}
	async #create() {
		const [{ createResolver }, { anonymousCredentials, credentialChain }] = await Promise.all([__nccwpck_require__.e(/* import() */ "registry").then(__nccwpck_require__.bind(__nccwpck_require__, 8297)), __nccwpck_require__.e(/* import() */ "credential-chain").then(__nccwpck_require__.bind(__nccwpck_require__, 2851))]);
		const { githubToken, isForeign } = this.#access;
		const { mirrors, insecureRegistries, registryCredentials } = this.#settings;
		const server = process.env.GITHUB_SERVER_URL || "https://github.com";
		const credentials = isForeign ? anonymousCredentials : credentialChain({
			given: registryCredentials,
			environment: process.env,
			github: githubCredential(githubToken, server)
		});
		const network = isForeign ? "public" : "any";
		const access = {
			mirrors,
			insecureRegistries,
			network,
			credentials,
			environment: process.env
		};
		this.#resolver = createResolver(access, this.#parts);
		return this.#resolver;
	}
};

// lib/model/version.js
const VERSION = "0.1.0";

// lib/globs/match-program.js
const STEP_KIND = {
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
	end: 11
};
const WHOLE = 1;
const FOLDER$1 = 2;
const SEGMENT = 4;
const SLASH = 47;
const DOT = 46;
const NO_CODE = -1;
function matchProgram(program, text) {
	if (text === "") return undefined;
	const repeats = program.some(({ kind }) => kind === STEP_KIND.again);
	let here = new Uint8Array(program.length);
	let next = new Uint8Array(program.length);
	let reached = 0;
	for (let at = text.length; at >= 0; at--) {
		const code = at < text.length ? text.charCodeAt(at) : NO_CODE;
		if (reached === 0 && code !== SLASH && code !== NO_CODE) continue;
		const isFree = code !== SLASH && code !== NO_CODE && !(code === DOT && isDotSegment(text, at));
		const column = {
			code,
			isFree,
			here,
			next
		};
		reached = fill(column, program, false);
		if (repeats) reached = fill(column, program, true);
		[here, next] = [next, here];
	}
	const bits = next[0] ?? 0;
	if ((bits & WHOLE) !== 0) return "whole";
	return (bits & FOLDER$1) !== 0 ? "folder" : undefined;
}
function fill({ code, isFree, here, next }, program, turnsBack) {
	const isInside = code !== SLASH && code !== NO_CODE;
	let hereBehind = 0;
	let nextBehind = 0;
	let all = 0;
	for (let index = program.length - 1; index >= 0; index--) {
		const step = program[index];
		if (step === undefined) continue;
		const nextOwn = next[index] ?? 0;
		let bits = 0;
		switch (step.kind) {
			case STEP_KIND.character:
				if (code === step.code) bits = nextBehind;
				break;
			case STEP_KIND.slash:
				if (!isInside) bits = code === SLASH ? nextBehind | SEGMENT : SEGMENT;
				break;
			case STEP_KIND.one:
				if (isInside) bits = nextBehind;
				break;
			case STEP_KIND.class:
				if (isInside && isMember(code, step)) bits = nextBehind;
				break;
			case STEP_KIND.first:
				if (isFree) bits = nextBehind;
				break;
			case STEP_KIND.run:
				bits = isFree ? hereBehind | nextOwn : hereBehind;
				break;
			case STEP_KIND.folders:
				bits = isFree || code === SLASH ? hereBehind | nextOwn : hereBehind;
				break;
			case STEP_KIND.fork:
				bits = anyOf(here, index, step.to, 0);
				break;
			case STEP_KIND.again:
				bits = turnsBack ? hereBehind | anyOf(here, index, step.to, 0) : hereBehind;
				break;
			case STEP_KIND.not:
				if ((anyOf(here, index, step.to, 1) & SEGMENT) === 0) bits = here[index + (step.to[0] ?? 0)] ?? 0;
				break;
			case STEP_KIND.notAcross:
				bits = (here[index + (step.to[0] ?? 0)] ?? 0) & ~anyOf(here, index, step.to, 1);
				break;
			case STEP_KIND.end:
				if (!isInside) bits = code === SLASH ? FOLDER$1 | SEGMENT : WHOLE | FOLDER$1 | SEGMENT;
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
	for (let each = start; each < distances.length; each++) all |= bits[from + (distances[each] ?? 0)] ?? 0;
	return all;
}
function isMember(code, { negated, ranges }) {
	return ranges.some(([first, last]) => code >= first && code <= last) !== negated;
}
function isDotSegment(text, start) {
	if (start > 0 && text.charCodeAt(start - 1) !== SLASH) return false;
	const end = text.charCodeAt(start + 1) === DOT ? start + 2 : start + 1;
	return end === text.length || text.charCodeAt(end) === SLASH;
}

// lib/globs/compile.js
function compileGlob(glob) {
	return [...sequence(glob), step(STEP_KIND.end)];
}
function sequence(parts) {
	return parts.flatMap(stepsOf);
}
function stepsOf(part) {
	switch (part.kind) {
		case "text": return part.text.split("").map((each) => each === "/" ? step(STEP_KIND.slash) : step(STEP_KIND.character, { code: each.charCodeAt(0) }));
		case "one":
		case "folders": return [step(STEP_KIND[part.kind])];
		case "run": return part.mayBeEmpty ? [step(STEP_KIND.run)] : [step(STEP_KIND.first), step(STEP_KIND.run)];
		case "class": return [step(STEP_KIND.class, {
			negated: part.negated,
			ranges: part.ranges
		})];
		case "group": return group(part.times, part.alternatives.map(sequence));
	}
}
function group(times, alternatives) {
	const starts = [];
	let length = 1;
	for (const { length: own } of alternatives) {
		starts.push(length);
		length += own + 1;
	}
	const behind = times === "not" ? length + 1 : length;
	const bodies = alternatives.flatMap((steps, index) => {
		const end = (starts[index] ?? 0) + steps.length;
		return [...steps, step(STEP_KIND.fork, { to: [behind - end] })];
	});
	switch (times) {
		case "once": return [step(STEP_KIND.fork, { to: starts }), ...bodies];
		case "optional": return [step(STEP_KIND.fork, { to: [...starts, length] }), ...bodies];
		case "many": return [
			step(STEP_KIND.fork, { to: starts }),
			...bodies,
			step(STEP_KIND.again, { to: [-length] })
		];
		case "any": return [
			step(STEP_KIND.fork, { to: [...starts, length + 1] }),
			...bodies,
			step(STEP_KIND.again, { to: [-length] })
		];
		case "not": {
			const crosses = bodies.some(({ kind }) => kind === STEP_KIND.slash || kind === STEP_KIND.folders);
			const anything = step(crosses ? STEP_KIND.folders : STEP_KIND.run);
			return [
				step(crosses ? STEP_KIND.notAcross : STEP_KIND.not, { to: [length, ...starts] }),
				...bodies,
				anything
			];
		}
	}
}
function step(kind, fields = {}) {
	return {
		kind,
		code: 0,
		negated: false,
		ranges: [],
		to: [],
		...fields
	};
}

// lib/globs/syntax.js
const GLOB_LIMITS = {
	length: 4096,
	depth: 50,
	range: 1e3,
	rangeText: 1e4
};

// lib/globs/ranges.js
const NAMED = {
	alnum: "azAZ09",
	alpha: "azAZ",
	ascii: "\0",
	blank: "  		",
	cntrl: "\0",
	digit: "09",
	graph: "!~",
	lower: "az",
	print: " ~",
	punct: "!/:@[`{~",
	space: "  	\r",
	upper: "AZ",
	word: "azAZ09__",
	xdigit: "09afAF"
};
function namedCharacterClass(name) {
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
		return [[{
			kind: "class",
			negated: false,
			ranges: [range]
		}]];
	}
	const [, from, to] = /^(-?\d+)\.\.(-?\d+)$/.exec(braced) ?? [];
	if (from === undefined || to === undefined) return undefined;
	const lowest = Math.min(Number(from), Number(to));
	const count = Math.abs(Number(from) - Number(to)) + 1;
	if (!Number.isSafeInteger(lowest) || count > GLOB_LIMITS.range) return "too large";
	const width = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
	return Array.from({ length: count }, (_, index) => [literalPart(padded(lowest + index, width))]);
}
function literalPart(characters) {
	return {
		kind: "text",
		text: characters
	};
}
function padded(value, width) {
	const digits = String(Math.abs(value));
	return value < 0 ? `-${digits.padStart(width - 1, "0")}` : digits.padStart(width, "0");
}

// lib/globs/parse.js
const TIMES = {
	"@": "once",
	"?": "optional",
	"+": "many",
	"*": "any",
	"!": "not"
};
function parseGlob(glob) {
	if (glob.length > GLOB_LIMITS.length) return "too large";
	if (glob === "" || /^!(?!\()/.test(glob)) return "malformed";
	try {
		return new GlobParser(glob).read();
	} catch (error) {
		if (error instanceof GlobError) return error.fault;
		throw error;
	}
}
function isValidGlob(text) {
	return parseGlob(text) !== "malformed";
}
function isGlobWithinLimits(text) {
	return parseGlob(text) !== "too large";
}
var GlobError = class extends Error {
	fault;
	constructor(fault) {
		super(fault);
		this.fault = fault;
	}
};
var GlobParser = class {
	#glob;
	#at = 0;
	#depth = 0;
	#rangeText = 0;
	constructor(glob) {
		this.#glob = glob;
	}
	read() {
		return withFolderItself(this.#sequence("", true));
	}
	#sequence(ends, opensSegment) {
		const parts = [];
		let startsSegment = opensSegment;
		while (!this.#isEnd(this.#at, ends, false)) {
			parts.push(this.#part(startsSegment, ends));
			startsSegment = this.#glob[this.#at - 1] === "/";
		}
		return parts;
	}
	#part(startsSegment, ends) {
		const char = this.#glob.charAt(this.#at);
		const next = this.#glob[this.#at + 1];
		const times = next === "(" ? TIMES[char] : undefined;
		if (times !== undefined) return this.#group(times, 2, startsSegment);
		switch (char) {
			case "(": return this.#group("once", 1, startsSegment);
			case "{": return this.#braces(startsSegment);
			case "[": return this.#class();
			case "*": return this.#stars(startsSegment, ends);
			case "\"": return this.#quoted();
			case "?":
				this.#at++;
				return { kind: "one" };
			case ")":
			case "]": throw new GlobError("malformed");
		}
		return this.#text(char, next);
	}
	#text(char, next) {
		if (char === "\\" && next !== undefined) {
			this.#at += 2;
			return literalPart(next);
		}
		const ordinary = /[^\\"[\](){}?*+@!,|/]*/y;
		ordinary.lastIndex = this.#at + 1;
		const rest = char === "/" ? "" : ordinary.exec(this.#glob)?.[0] ?? "";
		this.#at += 1 + rest.length;
		return literalPart(char + rest);
	}
	#stars(startsSegment, ends) {
		const start = this.#at;
		while (this.#glob[this.#at] === "*" && this.#glob[this.#at + 1] !== "(") this.#at++;
		const count = this.#at - start;
		const isSegment = startsSegment && this.#isEnd(this.#at, ends, true);
		if (count !== 2 || !isSegment) return {
			kind: "run",
			mayBeEmpty: !(startsSegment && this.#isEnd(this.#at, "", true))
		};
		while (this.#glob.startsWith("/**", this.#at) && this.#isEnd(this.#at + 3, ends, true)) this.#at += 3;
		if (this.#glob[this.#at] !== "/") return { kind: "folders" };
		this.#at++;
		return {
			kind: "group",
			times: "optional",
			alternatives: [[{ kind: "folders" }, literalPart("/")]]
		};
	}
	#quoted() {
		const end = this.#glob.indexOf("\"", this.#at + 1);
		const quoted = this.#glob.slice(this.#at + 1, end < 0 ? undefined : end);
		this.#at += quoted.length + (end < 0 ? 1 : 2);
		return literalPart(quoted);
	}
	#group(times, opening, startsSegment) {
		this.#at += opening;
		return {
			kind: "group",
			times,
			alternatives: this.#alternatives("|", ")", startsSegment)
		};
	}
	#braces(startsSegment) {
		const start = ++this.#at;
		const alternatives = this.#alternatives(",", "}", startsSegment);
		if (alternatives.length > 1) return {
			kind: "group",
			times: "once",
			alternatives
		};
		const range = braceRange(this.#glob.slice(start, this.#at - 1));
		if (range === undefined) {
			return {
				kind: "group",
				times: "once",
				alternatives: [[
					literalPart("{"),
					...alternatives.flat(),
					literalPart("}")
				]]
			};
		}
		if (range === "too large") throw new GlobError(range);
		this.#rangeText += range.flat().reduce((sum, part) => sum + (part.kind === "text" ? part.text.length : 1), 0);
		if (this.#rangeText > GLOB_LIMITS.rangeText) throw new GlobError("too large");
		return {
			kind: "group",
			times: "once",
			alternatives: range
		};
	}
	#alternatives(separator, closing, startsSegment) {
		if (++this.#depth > GLOB_LIMITS.depth) throw new GlobError("too large");
		const alternatives = [];
		do {
			alternatives.push(this.#sequence(separator + closing, startsSegment));
			if (this.#at === this.#glob.length) throw new GlobError("malformed");
		} while (this.#glob[this.#at++] === separator);
		this.#depth--;
		return alternatives;
	}
	#class() {
		const start = this.#at++;
		const negated = "!^".includes(this.#glob.charAt(this.#at)) && this.#at < this.#glob.length;
		if (negated) this.#at++;
		const ranges = [];
		do
			ranges.push(...this.#members());
		while (this.#glob[this.#at] !== "]");
		const written = this.#glob.slice(start, ++this.#at);
		const part = {
			kind: "class",
			negated,
			ranges
		};
		if (/[-*+?.^${}(|)[\]\\]/.test(written.slice(1, -1))) return part;
		return {
			kind: "group",
			times: "once",
			alternatives: [[part], [literalPart(written)]]
		};
	}
	#members() {
		const [whole = "", name = ""] = /^\[:([a-z]{1,9}):\]/.exec(this.#glob.slice(this.#at, this.#at + 13)) ?? [];
		const named = namedCharacterClass(name);
		if (named !== undefined) {
			this.#at += whole.length;
			return named;
		}
		const first = this.#member();
		if (this.#glob[this.#at] !== "-" || this.#glob[this.#at + 1] === "]") return [codeRange(first, first)];
		this.#at++;
		return [codeRange(first, this.#member())];
	}
	#member() {
		if (this.#glob[this.#at] === "\\") this.#at++;
		if (this.#at >= this.#glob.length) throw new GlobError("malformed");
		return this.#glob.charAt(this.#at++);
	}
	#isEnd(at, ends, orSlash) {
		const char = this.#glob[at];
		return char === undefined || ends.includes(char) || orSlash && char === "/";
	}
};
function withFolderItself(parts) {
	const last = parts.at(-1);
	if (last?.kind === "group" && (last.times === "once" || last.times === "optional")) {
		return [...parts.slice(0, -1), {
			...last,
			alternatives: last.alternatives.map(withFolderItself)
		}];
	}
	const [name, slash] = parts.slice(-3);
	const isName = parts.length > 2 && name?.kind !== "run" && slash?.kind === "text" && slash.text === "/";
	if (last?.kind !== "folders" || !isName) return parts;
	return [...parts.slice(0, -2), {
		kind: "group",
		times: "optional",
		alternatives: [[slash, last]]
	}];
}

// lib/globs/required-literals.js
const LONGEST = 32;
function requiredLiterals(glob) {
	const choices = [];
	let literal = "";
	const endLiteral = () => {
		if (literal !== "") choices.push([literal.slice(0, LONGEST)]);
		if (literal.length > LONGEST) choices.push([literal.slice(-LONGEST)]);
		literal = "";
	};
	for (const part of glob) {
		if (part.kind === "text") literal += part.text;
		else {
			endLiteral();
			choices.push(...ofGroup(part));
		}
	}
	endLiteral();
	return choices;
}
function ofGroup(part) {
	if (part.kind !== "group" || part.times !== "once" && part.times !== "many") return [];
	const best = part.alternatives.map((each) => mostSelective(requiredLiterals(each), () => 0));
	const all = best.flatMap((needles) => needles ?? []);
	return best.includes(undefined) ? [] : [all];
}
function mostSelective(choices, sharing) {
	const rated = choices.map((needles) => ({
		needles,
		shared: needles.reduce((sum, needle) => sum + sharing(needle), 0),
		length: Math.min(...needles.map((needle) => needle.length))
	}));
	return rated.sort((a, b) => a.shared - b.shared || b.length - a.length)[0]?.needles;
}

// lib/globs/index.js
const PLAIN = /^[^\\"*?[\](){}]*$/;
function createGlobIndex(globs) {
	const texts = globs.map((glob) => glob.replace(/^(?:\.\/)+/, ""));
	const byText = grouped(texts.map((text, index) => [text, index]));
	const candidatesFor = candidates(texts);
	return function* (text) {
		for (const end of ends(text)) {
			const isWhole = end === text.length;
			for (const index of byText.get(text.slice(0, end)) ?? []) yield {
				index,
				isWhole
			};
		}
		for (const { index, program } of candidatesFor(text)) {
			const fits = matchProgram(program(), text);
			if (fits !== undefined) yield {
				index,
				isWhole: fits === "whole"
			};
		}
	};
}
function normalizePathGlob(glob) {
	const name = glob.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	return name === "" || name === "." ? "**" : name;
}
function candidates(texts) {
	const read = texts.flatMap((text, index) => {
		const glob = PLAIN.test(text) ? "plain" : parseGlob(text);
		return typeof glob === "string" ? [] : [{
			index,
			program: compiledOnce(glob),
			choices: requiredLiterals(glob)
		}];
	});
	const all = grouped(read.flatMap(({ choices, index }) => choices.flat().map((needle) => [needle, index])));
	const sharing = (needle) => all.get(needle)?.length ?? 0;
	const told = read.map((candidate) => ({
		...candidate,
		needles: mostSelective(candidate.choices, sharing)
	}));
	const always = told.filter(({ needles }) => needles === undefined);
	const byNeedle = grouped(told.flatMap((candidate) => (candidate.needles ?? []).map((needle) => [needle, candidate])));
	const needles = [...byNeedle.keys()];
	const lengths = [...new Set(needles.map((needle) => needle.length))];
	return (text) => {
		const found = new Set(always);
		const add = (needle) => {
			for (const candidate of byNeedle.get(needle) ?? []) found.add(candidate);
		};
		if (needles.length <= text.length) needles.filter((needle) => text.includes(needle)).forEach(add);
		else for (const length of lengths) eachPart(text, length, add);
		return found;
	};
}
function eachPart(text, length, use) {
	for (let end = length; end <= text.length; end++) use(text.slice(end - length, end));
}
function compiledOnce(glob) {
	let program;
	return () => {
		program ??= compileGlob(glob);
		return program;
	};
}
function grouped(entries) {
	const groups = new Map();
	for (const [key, value] of entries) {
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}
function ends(text) {
	const slashes = [];
	for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) slashes.push(at);
	return [...slashes, text.length];
}

// lib/settings/patterns.js
function pathMatcher(patterns) {
	const matches = createGlobIndex(patterns.map(normalizePathGlob));
	return (path) => {
		for (const _ of matches(path)) return true;
		return false;
	};
}
function imageMatcher(patterns) {
	const matches = imagePatternIndex(patterns);
	return (reference) => matches(reference).size > 0;
}
function imagePatternIndex(patterns) {
	const NONE = new Set();
	if (patterns.length === 0) return () => NONE;
	const matches = createGlobIndex(patterns);
	const known = new WeakMap();
	return (reference) => {
		const answer = known.get(reference);
		if (answer !== undefined) return answer;
		const found = new Set();
		for (const name of namesOf(reference)) {
			for (const { index, isWhole } of matches(name)) if (isWhole) found.add(index);
		}
		const kept = found.size === 0 ? NONE : found;
		known.set(reference, kept);
		return kept;
	};
}
function namesOf(reference) {
	const hub = reference.registry === DOCKER_HUB ? [reference.repository] : [];
	const names = new Set([
		familiarName(reference),
		repositoryName(reference),
		...hub
	]);
	return [...names].flatMap((name) => [name, `${name}:${reference.tag ?? ""}`]);
}

// lib/settings/build-bump-settings.js
function buildBumpSettings({ values }) {
	return {
		branchPrefix: values["branch-prefix"] ?? "freshfrom/",
		baseBranch: values["base-branch"],
		labels: values.labels ?? [],
		assignees: values.assignees ?? [],
		reviewers: values.reviewers ?? [],
		teamReviewers: values["team-reviewers"] ?? [],
		draft: values.draft ?? false,
		commitMessage: values["commit-message"],
		title: values.title,
		maxPullRequests: values["max-pull-requests"] ?? 10,
		signoff: values.signoff ?? false,
		autoMerge: values["auto-merge"] ?? "off"
	};
}
function buildGrouping(sources, policies) {
	const groups = (sources.config.groups ?? []).map(({ name, images, files }) => ({
		name,
		images: images === undefined ? undefined : imageMatcher(images),
		files: files === undefined ? undefined : sources.pathMatcher("groups", files)
	}));
	return {
		by: sources.values.group ?? "all",
		rules: [...policies.groups, ...groups]
	};
}

// lib/settings/ignore-entries.js
function ignoreSettings(sources) {
	const images = sources.values["ignore-images"] ?? [];
	const written = [...images.map((image) => ({ image })), ...sources.config.ignore ?? []];
	const patterns = written.flatMap(({ image }, entry) => image === undefined ? [] : imagePatterns(image, entry));
	const matches = imagePatternIndex(patterns.map(({ pattern }) => pattern));
	const ownPattern = new Map(patterns.flatMap(({ entry, isWritten }, at) => isWritten ? [[entry, at]] : []));
	const entries = written.map(({ file, rule, reason, until }, index) => {
		const own = ownPattern.get(index);
		return {
			image: own === undefined ? undefined : (reference) => matches(reference).has(own),
			file: file === undefined ? undefined : sources.pathMatcher("ignore", [file]),
			rule: rule === undefined ? undefined : pathMatcher([rule]),
			reason,
			until
		};
	});
	const matching = (found) => [...found].flatMap((at) => patterns[at] ?? []);
	return {
		ignoresImage: (reference) => matching(matches(reference)).some(({ entry, isWritten }) => isWritten && entry < images.length),
		ignore: entries.slice(images.length),
		exceptions: {
			all: entries.map(({ image, file, rule, until }, index) => ({
				name: index < images.length ? imageLabel(images[index] ?? "", sources) : entryLabel(written[index], sources),
				hasImage: image !== undefined,
				file,
				rule,
				until
			})),
			naming: (reference) => matching(matches(reference)).map(({ entry }) => entry)
		}
	};
}
function imagePatterns(pattern, entry) {
	const name = withoutTag(pattern);
	const written = {
		entry,
		pattern,
		isWritten: true
	};
	return name === pattern ? [written] : [written, {
		entry,
		pattern: name,
		isWritten: false
	}];
}
function withoutTag(pattern) {
	const name = pattern.replace(/:[^/]*$/, "");
	return isValidGlob(name) ? name : "**";
}
function imageLabel(pattern, sources) {
	return `${sources.label("ignore-images")}: "${pattern}"`;
}
function entryLabel({ image, file, rule } = {}, sources) {
	const patterns = Object.entries({
		image,
		file,
		rule
	}).flatMap(([name, pattern]) => pattern === undefined ? [] : [`${name} "${pattern}"`]);
	return `${sources.label("ignore")}: the entry of ${patterns.join(", ")}`;
}

// lib/settings/build-check-settings.js
function buildCheckSettings(sources, policies) {
	const { values, config } = sources;
	const ignored = ignoreSettings(sources);
	return {
		...ignored,
		ignore: [...ignored.ignore, ...policies.ignore],
		isNarrowed: sources.isNarrowed,
		rules: new Map(Object.entries(config.rules ?? {})),
		failOn: (values["fail-on"] ?? ["error"]).filter((name) => name !== "none"),
		buildArgs: Object.entries(values["build-args"] ?? {}).map(([files, args]) => ({
			files: sources.pathMatcher("build-args", [files]),
			values: new Map(Object.entries(args))
		})),
		pinArgs: values["pin-args"] ?? false,
		pin: values.pin ?? "separate",
		policyOf: policies.of,
		sameContent: values["same-content"] ?? "hold",
		platforms: values.platforms ?? [{
			os: "linux",
			architecture: "amd64",
			variant: undefined
		}]
	};
}
function validateRuleIds(sources, ruleIds) {
	const { values, config } = sources;
	const failOn = [
		...ruleIds,
		...SEVERITIES,
		"none"
	];
	const wrong = (values["fail-on"] ?? []).find((name) => !failOn.includes(name));
	if (wrong !== undefined) throw new ConfigurationError("invalid-setting", `${sources.label("fail-on")}: unknown value "${wrong}". It takes ${failOn.join(", ")}.`);
	const unknown = Object.keys(config.rules ?? {}).find((id) => !ruleIds.includes(id));
	if (unknown !== undefined) throw new ConfigurationError("invalid-setting", `${sources.label("rules")}: unknown rule "${unknown}". The rules are ${ruleIds.join(", ")}.`);
}

// lib/settings/default-config.js
const DEFAULT_CONFIGS = [".github/freshfrom.yml", ".github/freshfrom.yaml"];
const [DEFAULT_CONFIG] = DEFAULT_CONFIGS;

// lib/settings/policies.js
const DIGEST_RULES = new Set(["unpinned", "stale-digest"]);
function compilePolicies(images, defaults) {
	const entries = Object.values(images);
	const matches = imagePatternIndex(Object.keys(images));
	const policiesFor = (reference) => [...matches(reference)].sort((a, b) => a - b).flatMap((index) => entries[index] ?? []);
	const policyOf = (reference) => {
		const policies = policiesFor(reference);
		return {
			digest: first(policies, "digest") ?? defaults.digest,
			updateTags: first(policies, "update-tags") ?? defaults.updateTags,
			follow: first(policies, "follow") ?? defaults.follow,
			allows: first(policies, "allowed") ?? defaults.allows,
			minAge: first(policies, "min-age") ?? defaults.minAge
		};
	};
	const digestOff = {
		image: (reference) => !policyOf(reference).digest,
		file: undefined,
		rule: (id) => DIGEST_RULES.has(id),
		reason: undefined,
		until: undefined
	};
	return {
		of: ({ reference }) => reference === undefined ? defaults : policyOf(reference),
		ignore: entries.some(({ digest }) => digest === false) ? [digestOff] : [],
		groups: [...new Set(entries.flatMap(({ group }) => group ?? []))].map((name) => ({
			name,
			images: (reference) => first(policiesFor(reference), "group") === name,
			files: undefined
		}))
	};
}
function first(policies, key) {
	return policies.find((policy) => policy[key] !== undefined)?.[key];
}

// lib/util/rebase-path.js
function rebasePath(prefix, path) {
	return prefix === "" ? path : external_node_path_.posix.join(prefix, path);
}

// lib/settings/sources.js
var SettingSources = class {
	values;
	config;
	#set;
	#place;
	constructor(set, config, place) {
		this.values = {
			...config,
			...set
		};
		this.config = config;
		this.#set = set;
		this.#place = place;
	}
	get isNarrowed() {
		return this.#place.prefix !== "" || this.#isSet("paths") || this.#isSet("exclude");
	}
	label(name) {
		return this.#isSet(name) ? name : `${this.#place.path}: ${name}`;
	}
	pathMatcher(name, globs) {
		const matches = pathMatcher(globs);
		const prefix = this.#prefixOf(name);
		return (path) => matches(rebasePath(prefix, path));
	}
	pathGlobs(name) {
		return {
			setting: this.label(name),
			globs: this.values[name] ?? [],
			prefix: this.#prefixOf(name)
		};
	}
	#prefixOf(name) {
		return this.#isSet(name) ? "" : this.#place.prefix;
	}
	#isSet(name) {
		return this.#set[name] !== undefined;
	}
};

// lib/settings/index.js
function mergeSettings(set, config, ruleIds, place = {
	path: set.config ?? DEFAULT_CONFIG,
	prefix: ""
}) {
	const sources = new SettingSources(set, config, place);
	validateRuleIds(sources, ruleIds);
	const { values } = sources;
	const policies = compilePolicies(config.images ?? {}, {
		digest: true,
		updateTags: values["update-tags"] ?? "digest",
		follow: "off",
		allows: () => true,
		minAge: values["min-age"] ?? 0
	});
	return {
		paths: sources.pathGlobs("paths"),
		exclude: sources.pathGlobs("exclude"),
		check: buildCheckSettings(sources, policies),
		scope: values.scope,
		mirrors: values.mirrors ?? [],
		insecureRegistries: new Set(values["insecure-registries"] ?? []),
		registryCredentials: values["registry-credentials"] ?? [],
		maxDownload: values["max-download"] ?? 1e8,
		grouping: buildGrouping(sources, policies),
		comment: values.comment ?? "auto",
		suggestions: values.suggestions ?? true,
		reportFile: values["report-file"],
		sarifFile: values["sarif-file"],
		dryRun: values["dry-run"] ?? false,
		bump: buildBumpSettings(sources)
	};
}

// lib/system/clock.js
const systemClock = {
	now: () => new Date(),
	elapsed: () => performance.now(),
	sleep: async (milliseconds) => {
		await (0,promises_namespaceObject.setTimeout)(milliseconds);
	}
};

// lib/util/escape.js
function codeSpan(text) {
	const line = oneLine(text).replaceAll("<!--", "<​!--");
	let longest = 0;
	for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	const padding = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
	return `${fence}${padding}${line}${padding}${fence}`;
}
function codeCell(text) {
	return codeSpan(text).replaceAll("|", "\\|");
}
function markdownText(text) {
	return oneLine(text).replace(/[\\`*_{}[\]()<>+!|~&$]|(?<!\w)-|-(?!\w)/g, (char) => char === "<" ? "&lt;" : char === "&" ? "&amp;" : `\\${char}`).replace(/[@#]/g, "$&​").replace(/\b(GH)(?=-\d)/gi, "$1​").replace(/(https?|ftp|www)([:.])/gi, "$1​$2");
}
function htmlOfMarkdownText(text) {
	return text.replace(/\\(.)/g, (_, char) => /[()+-]/.test(char) ? char : `&#${char.charCodeAt(0)};`);
}
function quoteShellWord(text) {
	return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function commandProperty(text) {
	return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function commandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function terminalText(text) {
	return text.replace(UNSEEN, " ").replaceAll("##[", "## [");
}
function logLine(text) {
	return withoutCommands(terminalText(text));
}
function withoutCommands(text) {
	return text.replace(/^(?=[^\S\n]*::)/gm, "./").replaceAll("##[", "## [");
}
function terminalLines(text) {
	return text.replace(UNSEEN, (run) => [...run].map(visible).join(""));
}
function visible(char) {
	if (char === "\n" || char === "	") return char;
	return char < " " ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : "�";
}
function plainJson(json) {
	return json.replace(UNSEEN_IN_JSON, escaped).replaceAll("##[", "\\u0023#[");
}
function escaped(char) {
	return char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const MAX_MESSAGE = 2e3;
function sarifText(text) {
	return wellFormed(oneLine(text, MAX_MESSAGE)).replace(/[{}]/g, "$&$&").replaceAll("](", "]​(");
}
function uriReference(path) {
	return wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
function wellFormed(text) {
	return Buffer.from(text, "utf8").toString("utf8");
}
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;
const UNSEEN_IN_JSON = /[\x7f-\x9f\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;
const MAX_SHOWN = 300;
function oneLine(text, limit = MAX_SHOWN) {
	const line = terminalText(text.slice(0, 2 * limit)).trim();
	return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

// lib/reports/unused-globs.js
const MOST_NAMED$1 = 10;
function unusedGlobWarnings({ paths, exclude }, { selected, excluded, idlePaths, idleExclude }, { summary }, seesAll) {
	const isEmpty = selected === 0 && summary.files === 0;
	const seesMatches = ({ prefix }) => seesAll && prefix === "";
	const warnings = [];
	const readsNothing = isEmpty && excluded === 0;
	if (idlePaths.length > 0 && (seesMatches(paths) || readsNothing)) {
		const [where, remedy] = seesMatches(paths) ? ["that freshfrom reads", REMEDY] : ["in the folders of this run", "Name another folder, or correct the glob."];
		const result = readsNothing ? ", so no file is read" : "";
		warnings.push(`${paths.setting}: ${globsAndVerb(idlePaths)} no file ${where}${result}. ${remedy}`);
	}
	if (isEmpty && excluded > 0) {
		const remedy = seesMatches(exclude) ? REMEDY : "Name another folder, or a file.";
		warnings.push(`${exclude.setting}: ${globsAndVerb(exclude.globs, "exclude")} every file. ${remedy}`);
	}
	if (idleExclude.length > 0 && seesMatches(exclude)) warnings.push(`${exclude.setting}: ${globsAndVerb(idleExclude)} no file. ${REMEDY}`);
	return warnings;
}
const REMEDY = "Correct the glob, or remove it.";
function globsAndVerb(globs, verb = "match") {
	const shown = globs.slice(0, MOST_NAMED$1).map((glob) => `"${glob}"`);
	const more = globs.length > shown.length ? [`${globs.length - shown.length} more`] : [];
	const singular = verb === "match" ? "matches" : "excludes";
	return `${formatList([...shown, ...more])} ${globs.length === 1 ? singular : verb}`;
}

// lib/workspace/path-selector.js
const VENDORED = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_VENDORED = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;
function createPathSelector({ paths, exclude }, hasKnownName) {
	const matchingExclude = createGlobIndex(exclude.globs.map(normalizePathGlob));
	const matchingPaths = createGlobIndex(paths.globs.map(normalizePathGlob));
	const globs = paths.globs.map((glob) => ({
		namesFiles: /[^*/]/.test(glob.slice(glob.lastIndexOf("/") + 1)),
		namesVendored: NAMES_VENDORED.test(glob)
	}));
	const idle = {
		paths: new Set(paths.globs.keys()),
		exclude: new Set(exclude.globs.keys())
	};
	const counts = {
		selected: 0,
		excluded: 0
	};
	const isExcluded = (path) => {
		let excluded = false;
		for (const { index } of matchingExclude(rebasePath(exclude.prefix, path))) {
			idle.exclude.delete(index);
			excluded = true;
			if (idle.exclude.size === 0) break;
		}
		return excluded;
	};
	const isChosen = (path, isKnown, isVendored) => {
		if (globs.length === 0) return isKnown && !isVendored;
		let isMatch = false;
		for (const { index, isWhole } of matchingPaths(rebasePath(paths.prefix, path))) {
			const glob = globs[index];
			if (glob === undefined || isVendored && !glob.namesVendored || !(isKnown || isWhole && glob.namesFiles)) continue;
			idle.paths.delete(index);
			isMatch = true;
			if (idle.paths.size === 0) break;
		}
		return isMatch;
	};
	const isSelected = (path, start = "") => {
		const excluded = isExcluded(path);
		const isMatch = isChosen(path, hasKnownName(path), VENDORED.test(path) && !NAMES_VENDORED.test(start));
		if (isMatch) counts[excluded ? "excluded" : "selected"] += 1;
		return isMatch && !excluded;
	};
	const nameAll = (globs, indices) => [...indices].flatMap((index) => globs[index] ?? []);
	return Object.assign(isSelected, { outcome: () => ({
		...counts,
		idlePaths: nameAll(paths.globs, idle.paths),
		idleExclude: nameAll(exclude.globs, idle.exclude).filter((glob) => !NAMES_VENDORED.test(glob))
	}) });
}

// lib/system/allowed-paths.js
function pathExists(path) {
	try {
		return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
function isInsideFolder(folder, path) {
	const inside = (0,external_node_path_.relative)(folder, path);
	return !(0,external_node_path_.isAbsolute)(inside) && inside.split(external_node_path_.sep, 1)[0] !== "..";
}
function allowedToRead(root, path) {
	return isInsideFolder((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(root, path)) ? below(root) : undefined;
}
function allowedToWrite(root, path) {
	return allowedToRead(root, path) ?? below((0,external_node_path_.dirname)((0,external_node_path_.resolve)(root, path)));
}
function below(root) {
	return (real) => isInsideFolder(external_node_fs_.realpathSync.native(root), real);
}

// lib/system/file-error.js
var FileError = class extends CodedError {
	name = "FileError";
};
const KNOWN = {
	ENOENT: ["absent", "it does not exist"],
	ENOTDIR: ["failed", "a part of its path is not a folder"],
	EACCES: ["permission", "no permission"],
	EPERM: ["permission", "no permission"],
	EISDIR: ["folder", "it is a folder"],
	EROFS: ["failed", "the file system is read-only"],
	ENOSPC: ["failed", "no space is left on the device"],
	EDQUOT: ["failed", "the disk quota is used up"],
	EFBIG: ["failed", "the file would be larger than is allowed here"],
	EBUSY: ["failed", "it is in use, or mounted by itself"]
};
function toFileError(error) {
	if (error instanceof FileError) return error;
	const text = error instanceof Error && "code" in error ? String(error.code) : String(error);
	const [code, message] = KNOWN[text] ?? ["failed", text];
	return new FileError(code, message, { cause: error });
}

// lib/system/read-file.js
const READ = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const CHUNK = 64 * 1024;
function readPlainFile(path, { limit, isAllowed }) {
	try {
		const real = external_node_fs_.realpathSync.native(path);
		if (isAllowed?.(real) === false) throw outsideError();
		assertPlainFile((0,external_node_fs_.statSync)(real));
		const file = (0,external_node_fs_.openSync)(real, READ);
		try {
			const stats = (0,external_node_fs_.fstatSync)(file);
			assertPlainFile(stats);
			if (stats.size > limit) throw tooLarge(limit);
			if (isAllowed !== undefined && !isStill(real, stats)) throw outsideError();
			return readBounded(file, limit, stats.size);
		} finally {
			(0,external_node_fs_.closeSync)(file);
		}
	} catch (error) {
		throw toFileError(error);
	}
}
function isStill(real, { dev, ino }) {
	if (external_node_fs_.realpathSync.native(real) !== real) return false;
	const now = (0,external_node_fs_.statSync)(real);
	return now.dev === dev && now.ino === ino;
}
function assertPlainFile(stats) {
	if (stats.isDirectory()) throw new FileError("folder", "it is a folder");
	if (!stats.isFile()) throw new FileError("special", "it is not a regular file");
}
function readBounded(file, limit, expected) {
	let bytes = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
	let length = 0;
	for (;;) {
		if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, CHUNK))]);
		const read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
		if (read === 0) return bytes.subarray(0, length);
		length += read;
		if (length > limit) throw tooLarge(limit);
	}
}
function tooLarge(limit) {
	return new FileError("too-large", `it is larger than ${limit / 1024 / 1024} MiB`);
}
function outsideError() {
	return new FileError("outside", "it leads out of the folder through a link");
}

// lib/system/open-folder.js
const FOLDER = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_DIRECTORY ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const FILE_DESCRIPTORS = "/proc/self/fd";
function inOpenFolder(folder, work) {
	if (!(0,external_node_fs_.existsSync)(FILE_DESCRIPTORS)) return work(folder);
	const file = (0,external_node_fs_.openSync)(folder, FOLDER);
	try {
		const path = `${FILE_DESCRIPTORS}/${file}`;
		if (external_node_fs_.realpathSync.native(path) !== folder) throw outsideError();
		return work(path);
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}

// lib/system/write-file.js
const TEMPORARY_FILE_NAME = /^\.freshfrom-[0-9a-f-]{36}\.part$/;
const OWN = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const BOTH = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function writeFileAtomically(path, content, { isAllowed, mode, expected } = {}) {
	atTarget(path, isAllowed, (folder, name) => replace(folder, name, content, {
		mode,
		expected
	}));
}
function assertWritable(path, { isAllowed } = {}) {
	atTarget(path, isAllowed, (folder, name) => {
		const before = openCurrent((0,external_node_path_.join)(folder, name), false);
		if (before !== undefined) (0,external_node_fs_.closeSync)(before.file);
		const temporary = temporaryIn(folder);
		try {
			writeTemporary(temporary, ["\n"], undefined, 384);
		} finally {
			(0,external_node_fs_.rmSync)(temporary, { force: true });
		}
	});
}
function atTarget(path, isAllowed, work) {
	try {
		const target = targetOf(path);
		if (isAllowed?.(target) === false) throw outsideError();
		inOpenFolder((0,external_node_path_.dirname)(target), (folder) => work(folder, (0,external_node_path_.basename)(target)));
	} catch (error) {
		throw toFileError(error);
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
			if (expected !== undefined && before !== undefined) checkUnchanged(target, before, expected);
		} finally {
			if (before !== undefined) (0,external_node_fs_.closeSync)(before.file);
		}
		(0,external_node_fs_.renameSync)(temporary, target);
	} catch (error) {
		(0,external_node_fs_.rmSync)(temporary, { force: true });
		throw error;
	}
}
function targetOf(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	} catch (error) {
		if (toFileError(error).code !== "absent") throw error;
		if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined) throw new FileError("special", "it is a link to a file that does not exist");
		return (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
	}
}
function makeFolder(path, { isAllowed, mode = 511 }) {
	try {
		let there = path;
		while ((0,external_node_fs_.lstatSync)(there, { throwIfNoEntry: false }) === undefined && (0,external_node_path_.dirname)(there) !== there) there = (0,external_node_path_.dirname)(there);
		const real = external_node_fs_.realpathSync.native(there);
		if (isAllowed?.(real) === false) throw outsideError();
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(real, (0,external_node_path_.relative)(there, path)), {
			recursive: true,
			mode
		});
	} catch (error) {
		throw toFileError(error);
	}
}
function openCurrent(target, isNeeded) {
	const stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: isNeeded });
	if (stats === undefined) return undefined;
	assertPlainFile(stats);
	const file = (0,external_node_fs_.openSync)(target, BOTH);
	try {
		const opened = (0,external_node_fs_.fstatSync)(file);
		assertPlainFile(opened);
		return {
			file,
			stats: opened
		};
	} catch (error) {
		(0,external_node_fs_.closeSync)(file);
		throw error;
	}
}
function writeTemporary(path, content, before, mode = 438) {
	const file = openTemporary(path, before === undefined ? mode : 384);
	try {
		for (const piece of content instanceof Uint8Array ? [content] : content) writeAll(file, Buffer.from(piece));
		if (before !== undefined) {
			keepOwner(file, before);
			(0,external_node_fs_.fchmodSync)(file, before.mode & 4095);
		}
		(0,external_node_fs_.fsyncSync)(file);
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
function writeAll(file, bytes) {
	for (let done = 0; done < bytes.length;) done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
function openTemporary(path, mode) {
	try {
		return (0,external_node_fs_.openSync)(path, OWN, mode);
	} catch (error) {
		const refusal = toFileError(error);
		if (refusal.code !== "permission") throw refusal;
		throw new FileError("permission", "no permission to write in its folder", { cause: error });
	}
}
function keepOwner(file, { uid, gid }) {
	const now = (0,external_node_fs_.fstatSync)(file);
	if (now.uid === uid && now.gid === gid) return;
	try {
		(0,external_node_fs_.fchownSync)(file, uid, gid);
	} catch {}
}
function checkUnchanged(target, { file, stats }, expected) {
	const now = (0,external_node_fs_.lstatSync)(target);
	const isSame = now.dev === stats.dev && now.ino === stats.ino && now.size === expected.length;
	if (!isSame || !readBounded(file, expected.length, expected.length).equals(expected)) {
		throw new FileError("changed", "it has changed since it was read");
	}
}

// lib/workspace/report-file.js
function writeReportFile(place, text) {
	atReportPlace(place, (path, isAllowed) => writeFileAtomically(path, text, { isAllowed }));
}
function assertReportWritable(place) {
	atReportPlace(place, (path, isAllowed) => assertWritable(path, { isAllowed }));
}
function atReportPlace({ setting, root, path, makesFolders }, work) {
	const place = (0,external_node_path_.resolve)(root, path);
	try {
		if (path.endsWith("/")) throw new FileError("folder", "it names a folder");
		if (makesFolders) makeFolder((0,external_node_path_.dirname)(place), { isAllowed: allowedToRead(root, path) });
		work(place, allowedToWrite(root, path));
	} catch (error) {
		const { code, message } = toFileError(error);
		const what = code === "absent" ? "its folder does not exist" : message;
		throw new OperationalError("unwritable-file", `${setting}: ${path} can't be written: ${what}.`, { cause: error });
	}
}

// lib/system/limit-heap.js
function slowHeapGrowth() {
	(0,external_node_v8_namespaceObject.setFlagsFromString)("--heap-growing-percent=50");
}
function limitHeapGrowth() {
	(0,external_node_v8_namespaceObject.setFlagsFromString)("--optimize-for-size");
	(0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
}

// lib/util/symlinks.js
const MAX_LINKS = 40;
async function followSymlinks(path, entryAt) {
	const pending = path.split("/").reverse();
	const resolved = [];
	const links = [];
	let entry;
	while (links.length <= MAX_LINKS) {
		const segment = pending.pop();
		if (segment === undefined) return entry === "file" ? [...links, resolved.join("/")] : undefined;
		if (segment === "" || segment === ".") continue;
		if (segment === "..") {
			if (resolved.pop() === undefined) return undefined;
			entry = undefined;
			continue;
		}
		resolved.push(segment);
		const name = resolved.join("/");
		entry = await entryAt(name);
		if (typeof entry !== "object") continue;
		if (entry.link.startsWith("/")) return undefined;
		links.push(name);
		resolved.pop();
		pending.push(...entry.link.split("/").reverse());
	}
	return undefined;
}

// lib/system/home.js
function homeFolder({ HOME: own }) {
	if (own !== undefined && (0,external_node_path_.isAbsolute)(own)) return own;
	const home = (0,external_node_os_namespaceObject.homedir)();
	return (0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_os_namespaceObject.userInfo)().homedir;
}

// lib/system/program-path.js
function trustedPath(path, scanned) {
	const roots = scanned === undefined ? [] : [realPathOr(scanned), ...[realPathOr(process.cwd())].filter(mayBeRepository)];
	return (path ?? "").split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)).filter((folder) => !roots.some((root) => isInsideFolder(root, realPathOr(folder)))).join(external_node_path_.delimiter);
}
function trustedEnvironment(environment, scanned) {
	const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
	return {
		...environment,
		[name]: trustedPath(environment[name], scanned)
	};
}
function mayBeRepository(folder) {
	return !isInsideFolder(folder, realPathOr(homeFolder(process.env)));
}
function realPathOr(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	} catch {
		return path;
	}
}

// lib/workspace/git.js
const run$1 = (0,external_node_util_namespaceObject.promisify)(external_node_child_process_.execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT = 15e3;
const SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.untrackedCache=false",
	"submodule.recurse=false",
	"protocol.allow=never",
	"safe.bareRepository=explicit"
].flatMap((setting) => ["-c", setting]);
const KEPT = /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;
async function runGit(folder, args, timeout = TIMEOUT) {
	const place = (0,external_node_path_.resolve)(folder);
	const options = {
		encoding: "buffer",
		maxBuffer: MAX_OUTPUT,
		env: environmentFor(place),
		cwd: (0,external_node_path_.parse)(process.execPath).root,
		timeout,
		killSignal: "SIGKILL",
		windowsHide: true
	};
	try {
		const { stdout, stderr } = await run$1("git", [
			"-C",
			place,
			"--no-pager",
			...SETTINGS,
			...args
		], options);
		return {
			stdout,
			stderr: stderr.toString()
		};
	} catch (error) {
		const { stderr, killed } = error;
		return {
			stderr: String(stderr),
			isTimeUp: killed === true
		};
	}
}
async function workTreeRoot(folder) {
	const answer = await runGit(folder, ["rev-parse", "--show-toplevel"]);
	if ("stdout" in answer) return answer.stdout.toString("utf8").replace(/\r?\n$/, "");
	return answer.stderr.includes("not a git repository") ? undefined : answer;
}
function environmentFor(folder) {
	const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
	return trustedEnvironment({
		...Object.fromEntries(own),
		LC_ALL: "C",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	}, folder);
}

// lib/workspace/list-files.js
async function listFiles(folder, asksGit = true) {
	if (!asksGit) {
		const warning = `git timed out before and is not asked for the files of ${(0,external_node_path_.resolve)(folder)}, so ignored files are read, too.`;
		return {
			...await listByWalking(folder),
			warning,
			isTimeUp: true
		};
	}
	const [answer, place] = await Promise.all([runGit(folder, [
		"ls-files",
		"-z",
		"-co",
		"--exclude-standard"
	]), runGit(folder, [
		"rev-parse",
		"--is-inside-work-tree",
		"--show-prefix"
	])]);
	const [isHere, prefix = ""] = "stdout" in place ? place.stdout.toString("utf8").split("\n") : [];
	if ("stdout" in answer && isHere === "true") {
		const names = answer.stdout.toString("utf8").split("\0").slice(0, -1);
		if (names.length > 0 || !await isIgnored(folder)) {
			const unreadable = closedFolders(answer.stderr, prefix, names);
			return {
				names,
				unreadable,
				warning: undefined,
				isTimeUp: false
			};
		}
	}
	const refusals = [answer, place].flatMap((each) => "stdout" in each ? [] : [each]);
	const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
	return {
		...await listByWalking(folder),
		warning,
		isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp)
	};
}
function warningOf({ stderr, isTimeUp }, folder) {
	if (isTimeUp) {
		return `git did not list the files of ${(0,external_node_path_.resolve)(folder)} in time, so ignored files are read, too. Look for a pipe or a device among its files.`;
	}
	const repository = /git config --global --add safe\.directory (.+)$/m.exec(stderr)?.[1];
	if (repository === undefined) return undefined;
	return `git does not list the files of ${repository}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${repository}`;
}
async function isIgnored(folder) {
	return "stdout" in await runGit(folder, [
		"check-ignore",
		"-q",
		"--",
		(0,external_node_path_.resolve)(folder)
	]);
}
function closedFolders(said, prefix, names) {
	return [...said.matchAll(/^warning: could not open directory '(.+)\/': /gm)].flatMap(([, path = ""]) => {
		const folder = path.startsWith(prefix) ? path.slice(prefix.length) : path;
		return names.some((name) => name.startsWith(`${folder}/`)) ? [] : [folder];
	});
}
async function listByWalking(folder) {
	const names = [];
	const unreadable = [];
	const prefixes = [""];
	for (let prefix = prefixes.pop(); prefix !== undefined; prefix = prefixes.pop()) {
		const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, prefix), { withFileTypes: true }).catch(() => undefined);
		if (entries === undefined) unreadable.push(prefix.slice(0, -1));
		for (const entry of entries ?? []) {
			const name = prefix + entry.name;
			if (!entry.isDirectory()) names.push(name);
			else if (entry.name !== ".git") prefixes.push(`${name}/`);
		}
	}
	return {
		names,
		unreadable
	};
}

// lib/workspace/workspace-files.js
const LARGE = 128 * 1024;
const MANY$1 = 1e3;
const MOST_NAMED = 3;
var WorkspaceFiles = class {
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
			if (isFolder(path, start)) for (const file of await this.#below(path, start)) found.add(file);
			else {
				this.#named.set(this.#name(path), allowedToRead(this.#root, path));
				found.add(this.#name(path));
			}
		}
		if (found.size > MANY$1) slowHeapGrowth();
		return this.#each([...found].sort((a, b) => a < b ? -1 : 1));
	}
	#each(names) {
		const reals = new Map(names.map((name) => [name, this.#realName(name) ?? name]));
		const listed = new Set(names.filter((name) => reals.get(name) === name));
		return names.filter((name) => {
			const real = reals.get(name) ?? name;
			if (real !== name && listed.has(real)) return false;
			listed.add(real);
			return true;
		});
	}
	async read(path) {
		const refused = this.#unreadable.get(path);
		if (refused !== undefined) return { unreadable: refused };
		const isAllowed = this.#placesOf(path);
		try {
			const bytes = readPlainFile((0,external_node_path_.resolve)(this.#root, path), {
				limit: MAX_FILE_SIZE,
				isAllowed
			});
			if (bytes.length > LARGE) limitHeapGrowth();
			return { bytes };
		} catch (error) {
			const { code, message } = toFileError(error);
			if (code === "too-large") return { unreadable: "the file is larger than 1 MiB and was not read" };
			return { unreadable: unreadable(path.includes("�") ? "its name is not UTF-8" : message) };
		}
	}
	async linkChain(path) {
		const real = this.#realName(path);
		if (real === undefined || real === path) return [path];
		const way = await followSymlinks(path, async (name) => this.#at(name));
		return way ?? [path, real];
	}
	async write(path, bytes, expected) {
		writeFileAtomically((0,external_node_path_.resolve)(this.#root, path), bytes, {
			isAllowed: this.#placesOf(path),
			expected
		});
	}
	#placesOf(path) {
		if (this.#named.has(path)) return this.#named.get(path);
		return (real) => this.#folders.some((folder) => isInsideFolder(folder, real) && !isOfGit(folder, real));
	}
	#realName(path) {
		try {
			return this.#name(external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(this.#root, path)));
		} catch {
			return undefined;
		}
	}
	#at(name) {
		const path = (0,external_node_path_.join)(this.#root, name);
		const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
		if (stats?.isSymbolicLink() !== true) return stats?.isFile() === true ? "file" : undefined;
		const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), (0,external_node_fs_.readlinkSync)(path));
		return { link: isInsideFolder(this.#root, target) ? (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), target).split(external_node_path_.sep).join("/") : "/" };
	}
	async #below(folder, start) {
		const real = external_node_fs_.realpathSync.native(folder);
		if (allowedToRead(this.#root, folder)?.(real) === false) {
			throw new ConfigurationError("outside-root", `${start} leads out of ${this.#root} through a link. Name the folder itself: ${real}`);
		}
		this.#folders.push(real);
		const { names, unreadable, warning, isTimeUp } = await listFiles(folder, this.#asksGit);
		this.#asksGit &&= !isTimeUp;
		if (warning !== undefined) this.#warn(warning);
		const own = [];
		for (const name of names) {
			const path = this.#name((0,external_node_path_.join)(folder, name));
			if (this.#selection.isSelected(path, this.#name(folder)) && await this.#isOwn(path, folder, real)) own.push(path);
		}
		const closed = unreadable.map((each) => this.#name((0,external_node_path_.join)(folder, each)));
		const missed = closed.filter((each) => this.#selection.isSelected(`${each}/Dockerfile`, this.#name(folder)));
		if (missed.length > 0) this.#warn(`${formatShortList(missed, MOST_NAMED)} can't be listed, so what is in there is not read.`);
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
		} catch (error) {
			if (!leadsNowhere(error)) this.#unreadable.set(path, unreadable(toFileError(error).message));
			return this.#unreadable.has(path) || path.includes("�");
		}
		if (!isInsideFolder(realFolder, target) || isOfGit(realFolder, target) || !(0,external_node_fs_.statSync)(target).isFile()) return false;
		if (isTouched?.(await this.linkChain(path)) === false) return false;
		const name = this.#name((0,external_node_path_.join)(folder, (0,external_node_path_.relative)(realFolder, target)));
		return name === path || !isSelected(name, this.#name(folder)) || isTouched?.([name]) === false;
	}
	#warn(message) {
		if (this.#warnings.has(message)) return;
		this.#warnings.add(message);
		this.#log.warning(message);
	}
	#name(absolute) {
		return (0,external_node_path_.relative)(this.#root, absolute).split(external_node_path_.sep).join("/");
	}
};
function isOfGit(folder, real) {
	return (0,external_node_path_.relative)(folder, real).split(external_node_path_.sep).includes(".git");
}
function isFolder(path, start) {
	try {
		const isOne = (0,external_node_fs_.statSync)(path).isDirectory();
		if (isOne) (0,external_node_fs_.opendirSync)(path).closeSync();
		return isOne;
	} catch (error) {
		const help = leadsNowhere(error) ? "that exists" : "that can be read";
		const code = leadsNowhere(error) ? "file-not-found" : "unreadable-file";
		throw new ConfigurationError(code, `${start} can't be read: ${toFileError(error).message}. Name a file or a folder ${help}.`, { cause: error });
	}
}
function leadsNowhere(error) {
	return [
		"ENOENT",
		"ENOTDIR",
		"ELOOP"
	].includes(error.code ?? "");
}
function unreadable(why) {
	return `the file can not be read (${why})`;
}

// lib/cli/render.js
const NO_LIMIT = Number.POSITIVE_INFINITY;
async function renderPieces(call, report, advice) {
	const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
	switch (call.format) {
		case "json": return renderJsonPieces(report, advice);
		case "markdown": {
			if (advice !== undefined) {
				const { renderAdviceMarkdown } = await __nccwpck_require__.e(/* import() */ "advice-markdown").then(__nccwpck_require__.bind(__nccwpck_require__, 6518));
				return [renderAdviceMarkdown(report, advice)];
			}
			const { renderMarkdownPieces } = await __nccwpck_require__.e(/* import() */ "markdown").then(__nccwpck_require__.bind(__nccwpck_require__, 4787));
			return renderMarkdownPieces(report, "check");
		}
		case "sarif": return renderSarifPieces(report);
		case "text": {
			if (advice !== undefined) {
				const { renderAdviceText } = await __nccwpck_require__.e(/* import() */ "advice-text").then(__nccwpck_require__.bind(__nccwpck_require__, 3888));
				return [renderAdviceText(report, advice, colour)];
			}
			const { renderText } = await __nccwpck_require__.e(/* import() */ "text").then(__nccwpck_require__.bind(__nccwpck_require__, 1001));
			return [renderText(report, colour)];
		}
	}
}
async function renderJsonPieces(report, advice) {
	const { renderJson } = await __nccwpck_require__.e(/* import() */ "json").then(__nccwpck_require__.bind(__nccwpck_require__, 5248));
	return renderJson(report, advice);
}
async function renderSarifPieces(report) {
	const { renderSarif } = await __nccwpck_require__.e(/* import() */ "sarif").then(__nccwpck_require__.bind(__nccwpck_require__, 9925));
	return renderSarif(report, {
		version: VERSION,
		rules: checkRules
	});
}

// lib/cli/check-project.js
async function checkProject({ call, settings, log, clock, resolver }) {
	const places = reportPlaces(settings);
	const isSelected = createPathSelector(settings, hasKnownName);
	const seesAll = call.paths.length === 0;
	const files = new WorkspaceFiles(".", {
		starts: seesAll ? ["."] : call.paths,
		isSelected
	}, log);
	const parts = {
		files,
		resolver: call.offline ? undefined : () => resolver.make(),
		clock,
		log,
		digestHistory: localHistory(clock),
		purpose: call.command === "update" ? "bump" : "check",
		knownMove: () => undefined,
		seesAll
	};
	const { report, advice } = call.command === "advise" ? await runAdvice(parts, settings) : {
		report: await runCheck(parts, settings),
		advice: undefined
	};
	log.done();
	if (resolver.made !== undefined) log.info(resolver.usage());
	for (const idle of unusedGlobWarnings(settings, isSelected.outcome(), report, seesAll)) log.warning(idle);
	if (places.report !== undefined) writeReportFile(places.report, await renderJsonPieces(report, advice));
	if (places.sarif !== undefined) writeReportFile(places.sarif, await renderSarifPieces(report));
	return {
		report,
		advice,
		files
	};
}
function localHistory(clock) {
	const store = async () => {
		const [{ cacheFolder }, { DigestHistoryFile }] = await Promise.all([__nccwpck_require__.e(/* import() */ "cache-folder").then(__nccwpck_require__.bind(__nccwpck_require__, 9152)), __nccwpck_require__.e(/* import() */ "digest-history-file").then(__nccwpck_require__.bind(__nccwpck_require__, 7250))]);
		return new DigestHistoryFile((0,external_node_path_.join)(cacheFolder(process.env, process.platform), "seen.json"), clock);
	};
	return {
		read: async () => (await store()).read(),
		update: async (change) => (await store()).update(change)
	};
}
function reportPlaces({ reportFile, sarifFile }) {
	const placeOf = (setting, path) => ({
		setting,
		root: ".",
		path,
		makesFolders: false
	});
	const places = {
		...reportFile !== undefined && { report: placeOf("--report-file", reportFile) },
		...sarifFile !== undefined && { sarif: placeOf("--sarif-file", sarifFile) }
	};
	for (const place of Object.values(places)) assertReportWritable(place);
	return places;
}

// lib/workspace/config-file.js
const MAX_CONFIG = 4 * 1024 * 1024;
function readConfigFile(root, path, shown = path) {
	const isAllowed = allowedToRead(root, path);
	try {
		return readPlainFile((0,external_node_path_.resolve)(root, path), {
			limit: MAX_CONFIG,
			isAllowed
		}).toString("utf8");
	} catch (error) {
		const { code, message } = toFileError(error);
		if (code === "absent") return undefined;
		throw new ConfigurationError("unreadable-file", `The config file ${shown} can't be read: ${message}.`, { cause: error });
	}
}
function readConfigIn(folder, names, way = "") {
	const [name, other] = names.filter((each) => pathExists((0,external_node_path_.join)(folder, each)));
	if (name === undefined) return undefined;
	if (other !== undefined) throw twoConfigFilesError(rebasePath(way, name), rebasePath(way, other));
	const path = rebasePath(way, name);
	const text = readConfigFile(folder, name, path);
	if (text === undefined) {
		throw new ConfigurationError("file-not-found", `The config file ${path} can't be read: it is a link to a file that does not exist.`);
	}
	return {
		path,
		text
	};
}
function twoConfigFilesError(path, other) {
	return new ConfigurationError("ambiguous-config", `${path} and ${other} both exist, and only one can be the config file. Delete one of them.`);
}
async function findConfigFile(root, names, log) {
	const start = (0,external_node_path_.resolve)(root);
	for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
		if (names.some((name) => pathExists((0,external_node_path_.join)(folder, name)))) {
			if (folder !== start && !await isOfWorkTree(start, folder, log)) return undefined;
			const found = readConfigIn(folder, names, wayTo(start, folder));
			return found && {
				...found,
				prefix: wayTo(folder, start)
			};
		}
		if (pathExists((0,external_node_path_.join)(folder, ".git")) || (0,external_node_path_.dirname)(folder) === folder) return undefined;
	}
}
function wayTo(from, to) {
	return (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join("/");
}
async function isOfWorkTree(start, folder, log) {
	const top = await workTreeRoot(start);
	if (typeof top === "string") return isInsideFolder((0,external_node_path_.resolve)(top), folder);
	if (top !== undefined) log.warning(`The config file in ${folder} is ignored: git does not confirm that ${start} belongs to the same repository. Pass the file with --config.`);
	return false;
}

// lib/cli/config.js
async function readConfig(named, log) {
	const found = named === undefined ? await findConfigFile(".", DEFAULT_CONFIGS, log) : readNamed(named);
	if (found === undefined) return {
		config: {},
		place: {
			path: DEFAULT_CONFIG,
			prefix: ""
		}
	};
	const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("common~schema~config-file"), __nccwpck_require__.e("config-file")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5751));
	return {
		config: await parseConfig(found.text, found.path),
		place: found
	};
}
function readNamed(path) {
	const text = readConfigFile(".", path);
	if (text === undefined) throw new ConfigurationError("file-not-found", `The config file ${path} can't be read: it does not exist.`);
	return {
		path,
		text,
		prefix: ""
	};
}

// lib/cli/options.js
const OUTPUT_FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif"
];
const OPTIONS = {
	format: {
		type: "string",
		value: OUTPUT_FORMATS.join("|"),
		help: "form of the report (default text)"
	},
	write: {
		type: "boolean",
		commands: ["update"],
		help: "make the edits instead of printing them"
	},
	offline: {
		type: "boolean",
		help: "ask no registry"
	},
	"insecure-registry": {
		setting: "insecure-registries",
		type: "string",
		value: "HOST[:PORT]",
		help: "ask this registry over plain HTTP (repeatable)"
	},
	mirror: {
		setting: "mirrors",
		type: "string",
		value: "FROM=TO",
		help: "look up FROM/... at TO/... (repeatable)"
	},
	config: {
		setting: "config",
		type: "string",
		value: "FILE",
		help: "the config file (default .github/freshfrom.yml or .yaml, from here up to the root of the work tree)"
	},
	paths: {
		setting: "paths",
		type: "string",
		value: "GLOB",
		help: "read only these files and folders (repeatable)"
	},
	exclude: {
		setting: "exclude",
		type: "string",
		value: "GLOB",
		help: "skip these files and folders (repeatable)"
	},
	"ignore-images": {
		setting: "ignore-images",
		type: "string",
		value: "PATTERN",
		help: "ignore these images (repeatable)"
	},
	"fail-on": {
		setting: "fail-on",
		type: "string",
		commands: ["check"],
		value: "RULE|SEVERITY|none",
		help: "findings that make the exit status 1 (default error; repeatable)"
	},
	scope: {
		setting: "scope",
		type: "string",
		value: "changed|all",
		help: "without a base to compare with: all, and changed never fails"
	},
	"build-args": {
		setting: "build-args",
		type: "string",
		value: "NAME=VALUE",
		help: "value of an ARG without a default (repeatable)"
	},
	pin: {
		setting: "pin",
		type: "string",
		value: "separate|together|off",
		help: "off: write no first digests"
	},
	"update-tags": {
		setting: "update-tags",
		type: "string",
		value: "digest|patch|minor|major",
		help: "how far tags move to newer ones of the same shape (default digest: not at all)"
	},
	"min-age": {
		setting: "min-age",
		type: "string",
		value: "DURATION",
		help: "how long a new digest must be known before it is proposed, such as 3d (default 0)"
	},
	"same-content": {
		setting: "same-content",
		type: "string",
		value: "hold|propose",
		help: "what to do with a digest that changes nothing on the platforms in use (default hold)"
	},
	platform: {
		setting: "platforms",
		type: "string",
		value: "OS/ARCH[/VARIANT]",
		help: "a platform in use (default linux/amd64; repeatable)"
	},
	"max-download": {
		setting: "max-download",
		type: "string",
		value: "SIZE",
		help: "how much of one image may be read for an explanation or advice (default 100MB)"
	},
	"pin-args": {
		setting: "pin-args",
		type: "boolean",
		help: "also write digests that override a --build-arg"
	},
	"report-file": {
		setting: "report-file",
		type: "string",
		commands: [
			"check",
			"update",
			"advise"
		],
		value: "FILE",
		help: "also write the JSON report to this file"
	},
	"sarif-file": {
		setting: "sarif-file",
		type: "string",
		commands: [
			"check",
			"update",
			"advise"
		],
		value: "FILE",
		help: "also write the report as SARIF, for code scanning, to this file"
	},
	"registry-credentials": {
		setting: "registry-credentials",
		type: "string",
		value: "YAML",
		help: "credentials; docker login is the better way"
	},
	help: {
		type: "boolean",
		help: "show this help"
	},
	version: {
		type: "boolean",
		help: "show the version"
	}
};
const ALIASES = {
	"insecure-registries": "insecure-registry",
	mirrors: "mirror",
	"build-arg": "build-args",
	platforms: "platform"
};
const COMMANDS = {
	check: "compare every image reference with its registry and report; writes nothing",
	update: "print the edits as a unified diff; --write makes them",
	diff: "say what changed between two digests: IMAGE@OLD IMAGE@NEW, or IMAGE:TAG@OLD",
	advise: "say whether each base image fits its use, and name alternatives; writes nothing"
};
function helpText() {
	const rows = Object.entries(OPTIONS).map(([name, { value, help }]) => [`--${name}${value === undefined ? "" : ` ${value}`}`, help]);
	const width = Math.max(...rows.map(([option]) => option.length));
	return [
		"freshfrom keeps the base images of a repository up to date.",
		"",
		...Object.entries(COMMANDS).map(([name, what]) => {
			return `  freshfrom ${name.padEnd(6)} ${name === "diff" ? "IMAGE...  " : "[PATH...] "} ${what}`;
		}),
		"",
		"PATH is a file or a folder; the default is the current folder.",
		"",
		...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
		"",
		"Exit status: 0 no finding that --fail-on names, 1 some, 2 the call or the configuration is wrong,",
		"3 the run is not complete: every look-up at a registry failed, the run reached its time limit, a report can not be",
		"written, an image of diff could not be read, or update did not write a file that has changed or is not writable.",
		""
	].join("\n");
}

// lib/settings/parse.js
async function parseSettings(raw, label) {
	const values = {};
	for (const [key, value] of Object.entries(raw)) {
		if (value === undefined) continue;
		const { safeParse, settings } = await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("common~schema~config-file"), __nccwpck_require__.e("schema")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5657));
		const name = key;
		const result = safeParse(settings[name], value);
		if (!result.success) throw invalidValue(label(name), value, result.issues[0]);
		values[name] = result.output;
	}
	return values;
}
function invalidValue(name, value, issue) {
	const shown = name.includes("credentials") ? "" : ` "${preview(value)}"`;
	return new ConfigurationError("invalid-setting", `${name}${shown}: it ${issue.message}.`);
}
function preview(value) {
	const written = typeof value === "string" ? value : JSON.stringify(value);
	const line = written.replace(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

// lib/cli/parse-call.js
async function parseCall(argv) {
	const { values, positionals } = parse$1(argv);
	if (values.help !== undefined) return "help";
	if (values.version !== undefined) return "version";
	const [name, ...paths] = positionals;
	if (name === undefined) return "help";
	if (!Object.hasOwn(COMMANDS, name)) {
		throw new ConfigurationError("invalid-call", `There is no command "${name}". The commands are ${Object.keys(COMMANDS).join(", ")}; to check a folder of this name, write: freshfrom check ${name}`);
	}
	const command = name;
	const wrong = Object.keys(values).find((option) => OPTIONS[option]?.commands?.includes(command) === false);
	if (wrong !== undefined) throw new ConfigurationError("invalid-call", `--${wrong} belongs to freshfrom ${formatList(OPTIONS[wrong]?.commands ?? [])}.`);
	const settings = await readSettings(values);
	return {
		command,
		paths,
		settings,
		config: settings.config,
		format: formatOf(values.format?.at(-1)),
		offline: values.offline !== undefined,
		write: values.write !== undefined
	};
}
function parse$1(argv) {
	const options = { h: {
		type: "boolean",
		short: "h"
	} };
	for (const [name, { type }] of Object.entries(OPTIONS)) options[name] = {
		type,
		multiple: true
	};
	for (const name of Object.keys(ALIASES)) options[name] = {
		type: "string",
		multiple: true
	};
	try {
		const parsed = (0,external_node_util_namespaceObject.parseArgs)({
			args: [...argv],
			options,
			allowPositionals: true
		});
		const values = {};
		for (const [name, value] of Object.entries(parsed.values)) {
			const target = name === "h" ? "help" : ALIASES[name] ?? name;
			values[target] = [...values[target] ?? [], ...[value].flat().map(String)];
		}
		return {
			values,
			positionals: parsed.positionals
		};
	} catch (error) {
		throw new ConfigurationError("invalid-call", `${messageOf(error).split(". ")[0]}. freshfrom --help lists the options.`, { cause: error });
	}
}
async function readSettings(values) {
	const raw = {};
	const labels = new Map();
	for (const [option, given] of Object.entries(values)) {
		const setting = OPTIONS[option]?.setting;
		if (setting === undefined) continue;
		labels.set(setting, `--${option}`);
		raw[setting] = given.join("\n");
	}
	if (raw["registry-credentials"] !== undefined) {
		const { parseYaml } = await __nccwpck_require__.e(/* import() */ "yaml").then(__nccwpck_require__.bind(__nccwpck_require__, 2129));
		raw["registry-credentials"] = await parseYaml(String(raw["registry-credentials"]), "--registry-credentials");
	}
	return parseSettings(raw, (name) => labels.get(name) ?? name);
}
function formatOf(value) {
	const format = OUTPUT_FORMATS.find((each) => each === (value ?? "text"));
	if (format !== undefined) return format;
	throw new ConfigurationError("invalid-call", `--format "${value}": it takes ${formatList(OUTPUT_FORMATS, "or")}.`);
}

// lib/cli/standard-output.js
const ATOMIC = 4096;
async function print(output) {
	process.stdout.on("error", () => undefined);
	let isRead = false;
	for (const piece of piecesOf(output)) {
		const error = await write(piece);
		if (error?.code === "EPIPE" && isRead) return;
		if (error !== undefined) throw new OperationalError("unwritable-file", `Standard output can't be written: ${reasonOf$1(error)}.`);
		isRead = true;
	}
}
function* piecesOf(output) {
	let isFirst = true;
	for (const piece of typeof output === "string" || output instanceof Uint8Array ? [output] : output) {
		if (piece.length === 0) continue;
		if (!isFirst) {
			yield piece;
			continue;
		}
		isFirst = false;
		const bytes = Buffer.from(piece);
		yield bytes.subarray(0, ATOMIC);
		if (bytes.length > ATOMIC) yield bytes.subarray(ATOMIC);
	}
}
function reasonOf$1(error) {
	return error.code === "EPIPE" ? "its reader is gone" : toFileError(error).message;
}
function write(piece) {
	return new Promise((resolve) => {
		try {
			process.stdout.write(piece, (error) => resolve(error ?? undefined));
		} catch (error) {
			resolve(error);
		}
	});
}

// lib/cli/terminal-log.js
const CLEAR_LINE = "\r\x1B[2K";
const PAUSE = 100;
var TerminalLog = class {
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
		this.#stream.write(`${logLine(message)}\n`);
	}
	notice(message) {
		this.info(message);
	}
	warning(message) {
		this.info(`Warning: ${message}`);
	}
	progress(message) {
		if (!this.#stream.isTTY || this.#now().getTime() - this.#drawn < PAUSE) return;
		this.#drawn = this.#now().getTime();
		this.#isLineOpen = true;
		this.#stream.write(`${CLEAR_LINE}${terminalText(message)}`.slice(0, this.#stream.columns));
	}
	done() {
		if (this.#isLineOpen) this.#stream.write(CLEAR_LINE);
		this.#isLineOpen = false;
	}
};

// lib/cli/run.js
async function runCommandLine(argv) {
	process.stderr.on("error", () => undefined);
	const log = new TerminalLog(process.stderr, () => systemClock.now());
	try {
		const call = await parseCall(argv);
		if (typeof call === "object") return await run(call, log, systemClock);
		await print(call === "help" ? helpText() : `freshfrom ${VERSION}\n`);
		return 0;
	} catch (error) {
		log.done();
		const text = isBug(error) ? `freshfrom has a bug: ${error.stack}` : `freshfrom: ${messageOf(error)}`;
		process.stderr.write(`${withoutCommands(terminalLines(text))}\n`);
		return error instanceof ConfigurationError ? 2 : 3;
	}
}
async function run(call, log, clock) {
	const { config, place } = await readConfig(call.config, log);
	const settings = mergeSettings(call.settings, config, [...ruleIds], place);
	const { command } = call;
	if (call.offline && (command === "diff" || command === "update")) {
		throw new ConfigurationError("invalid-call", `freshfrom ${command} needs registries, so it takes no --offline.`);
	}
	const access = {
		githubToken: process.env.GITHUB_TOKEN,
		isForeign: false
	};
	const resolver = new RunResolver(access, settings, {
		clock,
		log
	});
	const parts = {
		call,
		settings,
		log,
		clock,
		resolver
	};
	switch (command) {
		case "check":
		case "advise": return reportProject(parts);
		case "update": {
			const { updateProject } = await __nccwpck_require__.e(/* import() */ "update").then(__nccwpck_require__.bind(__nccwpck_require__, 6371));
			const { report, refusals } = await updateProject(parts);
			return refusals.length > 0 ? 3 : completion(report, log);
		}
		case "diff": {
			const { diffImages } = await __nccwpck_require__.e(/* import() */ "diff").then(__nccwpck_require__.bind(__nccwpck_require__, 5053));
			await diffImages(parts);
			return 0;
		}
	}
}
async function reportProject(parts) {
	const { call, settings, log } = parts;
	const { report, advice } = await checkProject(parts);
	await print(await renderPieces(call, report, advice));
	const status = completion(report, log);
	if (call.command === "advise") return status;
	return report.failed && settings.scope !== "changed" ? 1 : status;
}
function completion(report, log) {
	const why = incompleteness(report);
	if (why === undefined) return 0;
	log.warning(why);
	return 3;
}

// lib/util/byte-size.js
const UNITS = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3
};
function parseByteSize(text) {
	const [, number, unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?)\s*([a-z]*)$/i.exec(text) ?? [];
	const factor = UNITS[unit.toLowerCase()];
	return number === undefined || factor === undefined ? undefined : Math.floor(Number(number) * factor);
}
function formatByteSize(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

// lib/reports/json-stream.js
const PIECE = 65536;
function formatJson(value, indent) {
	return plainJson(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indent}`);
}
function* jsonListPieces(items, indent) {
	let piece = "[";
	let isEmpty = true;
	for (const item of items) {
		piece += `${isEmpty ? "" : ","}\n${indent}  ${formatJson(item, `${indent}  `)}`;
		isEmpty = false;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	yield isEmpty ? `${piece}]` : `${piece}\n${indent}]`;
}
function* mapLazily(items, change) {
	for (const item of items) yield change(item);
}

// lib/reports/collapsible.js
function collapsible(summary, body) {
	return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// lib/bump/image-moves.js
function isExplainable(move) {
	const [{ status, unreadPin }] = move.uses;
	return move.from !== undefined && move.to !== undefined && status !== "dead" && unreadPin === undefined;
}
function movesOf(uses) {
	const moves = new Map();
	for (const judged of uses) {
		const { proposal, current, use } = judged;
		const to = proposal?.writesDigest === false ? undefined : (proposal?.descriptor ?? current)?.digest;
		if (use.reference === undefined || to === undefined && proposal?.tag === undefined) continue;
		const image = familiarReference(use.reference);
		const from = use.reference.digest;
		const key = [
			image,
			from,
			proposal?.tag,
			to
		].join("\n");
		const known = moves.get(key);
		moves.set(key, {
			image,
			uses: known ? [...known.uses, judged] : [judged],
			tag: proposal?.tag,
			from,
			to
		});
	}
	return [...moves.values()].sort((a, b) => a.image < b.image ? -1 : a.image > b.image ? 1 : 0);
}
function editsOf(uses) {
	return distinctEdits(uses.flatMap(({ edits }) => edits));
}

// lib/bump/short-hash.js
function shortHash(text, digits = 12) {
	return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, digits);
}

// lib/bump/grouping.js
function groupOf({ use }, { by, rules }) {
	const { file, reference } = use;
	if (reference === undefined) return undefined;
	const rule = rules.find(({ images, files }) => (images?.(reference) ?? true) && (files?.(file) ?? true));
	if (rule !== undefined) return rule.name;
	switch (by) {
		case "all": return undefined;
		case "image": return familiarName(reference);
		case "directory": return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
	}
}
function branchPart(name) {
	const plain = name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
	if (plain === name) return name;
	const hash = shortHash(name, 6);
	return plain === "" ? hash : `${plain}-${hash}`;
}

// lib/bump/plan.js
function planBumps(uses, pin, grouping) {
	const editable = uses.filter(({ edits }) => edits.length > 0);
	const leaderOf = leaders(editable);
	const groupOfUse = (judged) => groupOf(leaderOf(judged), grouping);
	const isPin = (judged) => isFirstPin(leaderOf(judged));
	const refreshes = pin === "together" ? editable : editable.filter((judged) => !isPin(judged));
	const pins = pin === "separate" ? editable.filter(isPin) : [];
	return [
		...byGroup("refresh", refreshes, groupOfUse),
		...byGroup("pin", pins, groupOfUse),
		...laterReleaseBumps(uses.flatMap((judged) => followed(judged) ?? []))
	];
}
function laterReleaseBumps(uses) {
	const leaderOf = leaders(uses);
	const imageOf = ({ use }) => use.reference === undefined ? "" : familiarName(use.reference);
	const [, ...named] = byGroup("refresh", uses, (judged) => `codename-${imageOf(leaderOf(judged))}`);
	return named;
}
function leaders(uses) {
	const ordered = [...uses.filter((each) => !isFirstPin(each)), ...uses.filter(isFirstPin)];
	const parents = ordered.map((_, index) => index);
	const root = (index) => {
		let at = index;
		while (parents[at] !== at) at = parents[at] ?? at;
		return at;
	};
	const byEdit = new Map();
	for (const [index, { edits }] of ordered.entries()) {
		for (const { file, span } of edits) {
			const key = `${file}\n${span.start}\n${span.end}`;
			const other = byEdit.get(key);
			if (other === undefined) byEdit.set(key, index);
			else parents[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
		}
	}
	const indexes = new Map(ordered.map((judged, index) => [judged, index]));
	return (judged) => ordered[root(indexes.get(judged) ?? 0)] ?? judged;
}
function isFirstPin({ use, proposal }) {
	return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}
function isPlanned(judged, pin) {
	return judged.edits.length > 0 && (pin !== "off" || !isFirstPin(judged));
}
function byGroup(kind, uses, groupOfUse) {
	const groups = groupBy(uses, groupOfUse);
	const all = {
		key: kind,
		group: undefined,
		uses: groups.get(undefined) ?? []
	};
	const named = [...groups].flatMap(([group, own]) => group === undefined ? [] : [{
		key: `${kind}-${branchPart(group)}`,
		group,
		uses: own
	}]);
	return [all, ...named.sort((a, b) => a.key < b.key ? -1 : 1)];
}

// lib/bump/title.js
const PLACEHOLDERS = {
	verb: (bump) => verbOf(bump),
	image: (bump) => only(bump, ({ reference }) => familiarName(reference)) ?? countOf(bump, "image"),
	tag: (bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? "") ?? "",
	digest: (bump) => only(bump, ({ to }) => to === undefined ? "" : shortDigest(to)) ?? "",
	count: (bump) => String(movesOf(bump.uses).length),
	files: (bump) => String(editsByFile(editsOf(bump.uses)).size),
	group: (bump) => groupName(bump) ?? "all"
};
const BRACES = /\{([A-Za-z_-]*)\}/g;
function unknownPlaceholder(template) {
	return [...template.matchAll(BRACES)].map(([, name = ""]) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}
const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);
function fillTemplate(template, bump) {
	const text = template.replace(BRACES, (whole, name) => Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name](bump) : whole);
	return text.replace(/[ \t]+/g, " ").trim();
}
function groupName({ group }) {
	return group === undefined ? undefined : terminalText(group);
}
function titleOf(bump) {
	const [single, ...others] = movesOf(bump.uses);
	const verb = verbOf(bump);
	if (single !== undefined && others.length === 0) {
		const to = single.tag === undefined ? "" : ` to ${single.tag}`;
		return `chore(docker): ${verb} ${single.image}${to}`;
	}
	const name = groupName(bump);
	const where = name === undefined ? "" : ` (${name})`;
	return `chore(docker): ${MANY[verb]}${where}`;
}
const MANY = {
	pin: "pin base images by digest",
	update: "update base images",
	refresh: "refresh base image digests"
};
function verbOf(bump) {
	const moves = movesOf(bump.uses);
	if (moves.some(({ tag }) => tag !== undefined)) return "update";
	return moves.every(({ from }) => from === undefined) ? "pin" : "refresh";
}
function only(bump, value) {
	const [single, ...others] = movesOf(bump.uses);
	const reference = single?.uses[0].use.reference;
	return single === undefined || reference === undefined || others.length > 0 ? undefined : value({
		...single,
		reference
	});
}
function countOf(bump, what) {
	const { length } = movesOf(bump.uses);
	return `${length} ${what}${length === 1 ? "" : "s"}`;
}

// lib/reports/unedited.js
function uneditedReferences(uses) {
	return uses.flatMap((judged) => {
		const reason = reasonOf(judged);
		return reason === undefined ? [] : [{
			judged,
			reason: reason.endsWith(".") ? reason : `${reason}.`
		}];
	});
}
function reasonOf(judged) {
	const { use, status, skipReason, edits, notEdited, failure } = judged;
	if (edits.length > 0) return undefined;
	switch (status) {
		case "fresh": return undefined;
		case "untracked": return "it has a digest and no tag, so there is no newer digest to write; write name:tag@sha256:… to have it refreshed";
		case "skipped": return skipReason === "scratch" || skipReason === "ignored" || skipReason === "offline" ? undefined : use.detail ?? "it is not an image reference";
		case "unresolved":
		case "stale":
		case "unpinned":
		case "dead":
			if (failure !== undefined) return failure.message;
			if (notEdited !== undefined) return notEdited === "ignored" ? undefined : notEditedReason(judged, notEdited);
			return status === "dead" ? "its digest is gone from the registry, and it has no tag to take another one from" : undefined;
	}
}
function uneditedLines({ uses, pin }) {
	const lines = uneditedReferences(uses).map(({ judged, reason }) => `${placeOfUse(judged.use)}: ${nameOf(judged)} is not updated: ${reason}`);
	const ignored = uses.filter(({ skipReason, notEdited }) => skipReason === "ignored" || notEdited === "ignored");
	const unpinned = uses.filter((judged) => judged.edits.length > 0 && !isPlanned(judged, pin));
	if (ignored.length > 0) lines.push(`${references(ignored.length)} ignored by a comment or the configuration.`);
	if (unpinned.length > 0) lines.push(`${references(unpinned.length)} left without a digest (pin: off).`);
	return lines;
}
function droppedPlatformLines(uses) {
	return uses.flatMap((judged) => {
		const words = droppedPlatformsSentence(judged, `the new image of ${nameOf(judged)}`);
		return words === "" ? [] : [`${placeOfUse(judged.use)}: ${words}`];
	});
}
function references(number) {
	return `${pluralize(number, "reference")} ${number === 1 ? "is" : "are"}`;
}
function uneditedMarkdown(unedited) {
	return unedited.map(({ judged, reason }) => `- ${codeSpan(nameOf(judged))} in ${codeSpan(placeOfUse(judged.use))}: ${markdownText(reason)}`);
}
function nameOf({ use }) {
	return use.reference === undefined ? use.written : shownReference(use.reference);
}

// lib/reports/unproposed-tags.js
const MAX_NOTES = 50;
function unproposedTagNotes(uses) {
	return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}
function unproposedTagMarkdown(uses) {
	const notes = unproposedTagNotes(uses);
	if (notes.length === 0) return [];
	const items = notes.slice(0, MAX_NOTES).map((note) => `- ${markdownText(note)}`);
	const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
	return [
		"Newer tags that are not proposed:",
		"",
		...items,
		...more
	];
}

// lib/util/binary-search.js
function lastIndexAtOrBefore(length, position, startOf) {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (startOf(middle) <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
function largestThatFits(most, fits) {
	let [fitting, tooMany] = [0, most + 1];
	while (tooMany - fitting > 1) {
		const middle = Math.floor((fitting + tooMany) / 2);
		if (fits(middle)) fitting = middle;
		else tooMany = middle;
	}
	return fitting;
}

// lib/util/json-shape.js
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOptionalString(value) {
	return value === undefined || typeof value === "string";
}
function isListOf(value, isElement) {
	return Array.isArray(value) && value.every(isElement);
}
function nonEmptyString(value) {
	return typeof value === "string" && value !== "" ? value : undefined;
}
function objectsIn(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringsIn(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
function stringMap(value) {
	if (!isObject(value)) return {};
	const entries = Object.entries(value).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}

// lib/image/sbom/generator.js
function spdxGenerator(creationInfo) {
	const creators = isObject(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
	const named = (kind) => creators.flatMap((creator) => typeof creator === "string" && creator.startsWith(kind) ? nonEmptyString(creator.slice(kind.length).trim()) ?? [] : []);
	const tools = named("Tool:");
	return tools.find((tool) => !tool.startsWith("buildkit-")) ?? tools[0] ?? named("Organization:")[0];
}
function cycloneDxGenerator(metadata) {
	const tools = isObject(metadata) ? metadata.tools : undefined;
	const tool = objectsIn(isObject(tools) ? tools.components : tools)[0];
	const name = nonEmptyString(tool?.name);
	const version = nonEmptyString(tool?.version);
	return name === undefined || version === undefined ? name : `${name}-${version}`;
}
function splitGenerator(generator) {
	const end = generator.search(/[- ](?:v?\d|[[(])/);
	if (end < 0) return {
		tool: generator,
		version: undefined
	};
	return {
		tool: generator.slice(0, end),
		version: /\d[^)\]]*/.exec(generator.slice(end))?.[0]
	};
}

// lib/model/package.js
function isPackage(value) {
	if (!isObject(value)) return false;
	const { type, name, version, architecture, source } = value;
	const isNamed = [
		type,
		name,
		version
	].every((text) => typeof text === "string" && text !== "");
	return isNamed && isOptionalString(architecture) && isOptionalString(source);
}
function isPackageReading(value) {
	if (!isObject(value)) return false;
	return "packages" in value ? isListOf(value.packages, isPackage) : typeof value.unreadable === "string";
}

// lib/image/sbom/sbom.js
const MAX_SBOM_BYTES = 40 * 1024 * 1024;
const MAX_SBOM_PACKAGES = 2e5;
function isSbom(value) {
	if (!isObject(value)) return false;
	const { packages, generator, name, subjects } = value;
	const isOfTexts = isOptionalString(generator) && isOptionalString(name) && isListOf(subjects, isDigest);
	return isOfTexts && isListOf(packages, isPackage) && packages.length <= MAX_SBOM_PACKAGES;
}
function isDigest(value) {
	return typeof value === "string" && parseDigest(value) !== undefined;
}
function isBuildStageSbom({ name }) {
	return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}

// lib/util/json-limits.js
function exceedsJsonLimits(text, limits) {
	let depth = 0;
	let containers = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) quoted = !quoted;
		else if (quoted) at += code === BACKSLASH ? 1 : 0;
		else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
			depth += 1;
			containers += 1;
			if (depth > limits.depth || containers > limits.containers) return true;
		} else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
	}
	return false;
}
const QUOTE = "\"".charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
const OPEN_OBJECT = "{".charCodeAt(0);
const OPEN_ARRAY = "[".charCodeAt(0);
const CLOSE_OBJECT = "}".charCodeAt(0);
const CLOSE_ARRAY = "]".charCodeAt(0);

// lib/registry/cache/cache-folder.js
function cacheFolder(environment, platform) {
	const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
	if (isAbsolutePath(tools)) return (0,external_node_path_.join)(tools, "freshfrom");
	if (isAbsolutePath(caches)) return (0,external_node_path_.join)(caches, "freshfrom");
	if (platform === "win32" && isAbsolutePath(local)) return (0,external_node_path_.join)(local, "freshfrom", "cache");
	const home = homeFolder(environment);
	return platform === "darwin" ? (0,external_node_path_.join)(home, "Library", "Caches", "freshfrom") : (0,external_node_path_.join)(home, ".cache", "freshfrom");
}
function isAbsolutePath(path) {
	return path !== undefined && (0,external_node_path_.isAbsolute)(path);
}

// lib/registry/docker-hub.js
function normalizeDockerHub(name) {
	return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, DOCKER_HUB);
}

// lib/registry/error.js
var RegistryError = class extends CodedError {
	name = "RegistryError";
};

// lib/registry/credentials/credential.js
const ANONYMOUS = { kind: "anonymous" };
function basicAuthorization(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}

// lib/reports/advice-format.js
function mergedFindings(file, { findings }) {
	const own = findings.filter((finding) => finding.file === file);
	const groups = groupBy(own, ({ rule, severity, message }) => `${rule} ${severity} ${message}`);
	return [...groups.values()].flatMap(([first, ...rest]) => {
		if (first === undefined) return [];
		const lines = new Set(rest.map(({ range }) => `${range.start.line}`));
		lines.delete(`${first.range.start.line}`);
		if (lines.size === 0) return [first];
		return [{
			...first,
			message: `${first.message} Also in line${lines.size === 1 ? "" : "s"} ${formatList([...lines])}.`
		}];
	});
}
function formatTraits(traits) {
	const { libc, shell, packageManager, user } = traits;
	const words = [
		formatKind(traits),
		libc === "none" ? "no libc" : libc,
		shell === "none" ? "no shell" : shell,
		packageManager === "none" ? "no package manager" : packageManager,
		user
	];
	return words.filter((word) => word !== undefined);
}
function formatKind({ family, label }) {
	const isNamed = family === "unknown" || label.toLowerCase().includes(family);
	return isNamed ? label : `${family} ${label}`;
}
function formatBase({ base }, stages) {
	switch (base.kind) {
		case "image": return familiarReference({
			...base.reference,
			digest: undefined
		});
		case "scratch": return "scratch";
		case "stage": return formatStage(stages[base.index]);
		case "unknown": return "unknown image";
	}
}
function formatStage(stage) {
	return stage?.name ?? `stage ${(stage?.index ?? 0) + 1}`;
}
function formatImageSize(image) {
	const [first] = image?.sizes ?? [];
	return first === undefined ? undefined : formatByteSize(first.bytes);
}
function formatPackageCount(image) {
	return image?.packageCount === undefined ? undefined : pluralize(image.packageCount, "package");
}
function formatProperties(traits, image) {
	return [...formatTraits(traits), formatPackageCount(image)].filter((words) => words !== undefined).join(" · ");
}
function formatSizeChange(image, now) {
	const [size, before] = [image.sizes[0]?.bytes, now?.sizes[0]?.bytes];
	if (size === undefined || before === undefined || before === 0) return undefined;
	const percent = Math.round((size / before - 1) * 100);
	if (percent === 0) return undefined;
	return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}
function finalBase({ stages, images }) {
	const final = stages.at(-1);
	if (final?.root === undefined) return undefined;
	const root = stages.find(({ base }) => base.kind === "image" && base.reference === final.root);
	return {
		name: familiarReference({
			...final.root,
			digest: undefined
		}),
		image: root === undefined ? undefined : images.get(root.index)
	};
}
function noAdviceReason({ summary: { files } }) {
	return files === 0 ? "No Dockerfile found." : "No advice: no build stage could be read.";
}

// lib/reports/finding-lines.js
const COLOURS = {
	error: ["\x1B[31m", "\x1B[39m"],
	warning: ["\x1B[33m", "\x1B[39m"],
	notice: ["\x1B[36m", "\x1B[39m"],
	file: ["\x1B[1m", "\x1B[22m"],
	faint: ["\x1B[2m", "\x1B[22m"]
};
function painter(colour) {
	return (text, style) => colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text;
}
function findingLines(findings, paint) {
	const width = findings.reduce((widest, finding) => Math.max(widest, lineAndColumn(finding).length), 0);
	return findings.map((finding) => {
		const severity = paint(finding.severity.padEnd("warning".length), finding.severity);
		const message = terminalText(finding.message);
		return `  ${lineAndColumn(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, "faint")}`;
	});
}
function lineAndColumn({ range }) {
	return `${range.start.line}:${range.start.column}`;
}

// lib/reports/registry-page-url.js
function imagePageUrl({ registry, repository }) {
	switch (registry) {
		case DOCKER_HUB: return repository.startsWith("library/") ? `https://hub.docker.com/_/${repository.slice("library/".length)}` : `https://hub.docker.com/r/${repository}`;
		case "quay.io": return `https://quay.io/repository/${repository}`;
		case "mcr.microsoft.com": return `https://mcr.microsoft.com/artifact/mar/${repository}/about`;
		case "public.ecr.aws": return `https://gallery.ecr.aws/${repository}`;
		default: return undefined;
	}
}

// lib/reports/table-cells.js
function imageCell({ use, status }) {
	if (use.reference === undefined) return codeCell(use.written);
	if (use.reference.tag === undefined) return codeCell(`${familiarName(use.reference)}@…`);
	return status === "unresolved" || status === "skipped" ? codeCell(familiarReference(use.reference)) : imageLink(use.reference);
}
function imageLink(reference) {
	const page = imagePageUrl(reference);
	const name = codeCell(familiarReference(reference));
	return page === undefined ? name : `[${name}](${page})`;
}
function digestCell({ use, current }) {
	const old = use.reference?.digest;
	if (current === undefined || current.digest === old) return old === undefined ? "" : codeCell(shortDigest(old));
	return digestChange(old, current.digest);
}
function digestChange(from, to) {
	const now = codeCell(shortDigest(to));
	return from === undefined ? now : `${codeCell(shortDigest(from))} → ${now}`;
}

// lib/reports/summary-line.js
function summaryLine({ summary, isOfChange }) {
	if (summary.files === 0) return isOfChange ? "This change adds or edits no Dockerfile." : "No Dockerfile found.";
	const states = [
		[summary.dead, "dead"],
		[summary.stale, "stale"],
		[summary.unpinned, "not pinned"],
		[summary.untracked, "without a tag"],
		[summary.unresolved, "not resolved"],
		[summary.fresh, "fresh"],
		[summary.skipped, "skipped"]
	];
	const parts = states.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	const what = `${pluralize(summary.references, "image reference")} in ${pluralize(summary.files, "file")}`;
	return parts.length === 0 ? `${what}.` : `${what}: ${formatList(parts)}.`;
}

// lib/settings/yaml.js
async function parseYaml(text, name) {
	const { parseDocument, visit } = await __nccwpck_require__.e(/* import() */ "package-yaml").then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19));
	const document = parseDocument(text, { prettyErrors: true });
	const [problem] = [...document.errors, ...document.warnings];
	if (problem !== undefined) {
		const place = problem.linePos?.[0];
		const where = place === undefined ? "" : ` at line ${place.line}, column ${place.col}`;
		const what = problem.code.toLowerCase().replaceAll("_", " ");
		throw new ConfigurationError("invalid-file", `${name} is not valid YAML${where} (${what}).`);
	}
	visit(document, { Scalar(_, node) {
		const isPlain = typeof node.value === "number" || typeof node.value === "boolean";
		if (isPlain && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
	} });
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch {
		throw new ConfigurationError("invalid-file", `${name} is not valid YAML: an alias (*name) is not defined, or there are too many. Put a value that starts with * in quotes.`);
	}
}



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
/******/ var __webpack_exports__ = __nccwpck_require__(2936);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
