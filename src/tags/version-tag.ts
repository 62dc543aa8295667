import compareSemver from 'semver/functions/compare.js';
import { tagWords } from '../bases/index.ts';
import { compareNumbers, isDate, isTimestamp, isZeroPadded, maskNumbers, numbersIn } from './numbers.ts';

/** A tag that holds a version: `22.1-slim`, `v1.2.3`, `bookworm-20250113-slim`, `3.15.0rc1-alpine3.22`. */
export interface VersionTag {
  /** Text before the version. */
  readonly prefix: string;
  /** The version as written, without its pre-release part: `24.04`, `2024-11-07`. */
  readonly version: string;
  /** The numbers of the version as written: `['24', '04']`. At least one. */
  readonly numbers: readonly string[];
  /** The pre-release part as written: `rc1`, `-beta.2`. Empty for a release. */
  readonly preRelease: string;
  /** Text after the version: the variant, with `#` for each of `suffixNumbers`. */
  readonly suffix: string;
  /**
   * The numbers after the version that may be build numbers, and the commit hashes. Numbers of known meaning stay in
   * `suffix`.
   */
  readonly suffixNumbers: readonly SuffixNumber[];
}

/** A number after the version, or several joined by dots: `11` of `21.0.5_11-jre`, `1181.1724035907`. */
export interface SuffixNumber {
  /** Text between the version and this number, with `#` for each number. */
  readonly before: string;
  readonly text: string;
  /**
   * `build`: a sign or word before it marks a build number. `unlabelled`: nothing says what it counts, as in `16.3-1`.
   * `labelled`: a word before it names what it counts. `hash`: a commit hash.
   */
  readonly kind: 'build' | 'unlabelled' | 'labelled' | 'hash';
}

/** A date with dashes, optionally with a time, as MinIO writes it. */
const DASHED_DATE = String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)(?:T\d\d-\d\d-\d\dZ)?`;
const VERSIONS = new RegExp(String.raw`${DASHED_DATE}|\d+(?:\.\d+)*`, 'g');
/** Words directly before a version. After other letters, a number belongs to a variant: `amd64`. */
const VERSION_WORD = /(?:^|[^a-z])(?:v|ver|version|rel|release|r|rev|build|b)?$/i;
const ARCHITECTURE = /^(?:x86|arm|aarch|amd|i386|ppc|riscv|s390)/;

/** `-dev` and similar words without a number are variants instead, and a tag keeps its variant. */
const PRE_RELEASE =
  /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea|snapshot|milestone)[-._]?\d*(?:\.\d+)*|[-._]?(?:dev|next|canary|nightly)[-._]?\d+(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;
const LATER_PRE_RELEASE = /[-._](?:alpha|beta|rc)[-._]?\d*(?:\.\d+)*(?![a-z\d])/i;

const HASH = /^(?=.*[a-f])[0-9a-f]{7,64}$/;
const SUFFIX_NUMBERS = /(?<![a-z\d])(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{7,64}(?![a-z\d])|\d+(?:\.\d+)*/g;
/** Words before build, package and patch numbers: Java's `u` and `b`, Alpine's `r`, LinuxServer's `ls`, SQL Server's `CU`. */
const BUILD_WORD =
  /(?:^|[^a-z])(?:r|rev|ls|k3s|rke2r|u|b|p|pl|sp|cu|gdr|build|patch|post|update|hotfix|hf|fix|security|gke|eksbuild)[-.]?$/i;
/** `-r4.3` is a version of R, `-cu121` of CUDA. */
const RUNTIME_WORD = /(?:^|[^a-z])(?:r\d+\.|cu[-.]?\d)/;
/** A fix of one version, which the next version does not carry: Python's `.post1`, Grafana's `-security-01`. */
const PATCH_LEVEL = /[-._]?(?:post|patch|hotfix|hf|fix|security|gdr)[-.]?#$/i;
/** JBoss marks releases, not only pre-releases. */
const RELEASE_MARK = /^[-.](?:final|ga|release)(?![a-z\d])/i;

/** Parses a tag that holds a version; undefined for a word such as `latest` or `bookworm`, and for a commit hash. */
export function parseVersionTag(tag: string): VersionTag | undefined {
  const start = versionIn(tag);
  if (start === undefined || isHash(wordAt(tag, start.index))) return undefined;
  const prefix = tag.slice(0, start.index);
  const rest = tag.slice(start.index + start.text.length);
  const preRelease = (PRE_RELEASE.exec(rest) ?? LATER_PRE_RELEASE.exec(rest))?.[0] ?? '';
  const numbers = numbersIn(start.text);
  return { prefix, version: start.text, numbers, preRelease, ...readSuffix(rest.replace(preRelease, '')) };
}

/**
 * Finds the version: the first number that neither belongs to an operating system (`alpine3.20`) nor is attached to a word.
 * Where each number is attached to a word, the first: `php8.3-fpm`.
 */
function versionIn(tag: string): { readonly index: number; readonly text: string } | undefined {
  const matches = [...tag.matchAll(VERSIONS)];
  if (matches.length === 0) return undefined;
  const spans = wordSpans(tag);
  let attached: { index: number; text: string } | undefined;
  for (const { index, 0: text } of matches) {
    const word = spans.find(({ from, to }) => from <= index && index < to);
    if (word?.kind === 'system' || ARCHITECTURE.test(word?.text ?? '')) continue;
    const isFree = word?.kind !== 'flavor' && VERSION_WORD.test(tag.slice(word?.from ?? 0, index));
    if (isFree) return { index, text };
    attached ??= { index, text };
  }
  return attached;
}

function wordSpans(tag: string) {
  let at = 0;
  return tagWords(tag).words.map(({ text, kind }) => {
    const from = tag.indexOf(text, at);
    at = from + text.length;
    return { text, kind, from, to: at };
  });
}

function readSuffix(rest: string): Pick<VersionTag, 'suffix' | 'suffixNumbers'> {
  const systems = wordSpans(rest).filter(({ kind }) => kind === 'system');
  const suffixNumbers: SuffixNumber[] = [];
  let [masked, end] = ['', 0];
  const suffix = rest.replace(SUFFIX_NUMBERS, (text: string, index: number) => {
    const whole = rest.slice(0, index);
    masked += rest.slice(end, index);
    const before = masked;
    end = index + text.length;
    const next = rest.charAt(end);
    const kind = systems.some(({ from, to }) => from <= index && index < to) ? undefined : kindOf(text, whole, next);
    const counted = kind === 'build' ? fromTimestamp(text) : text;
    const form = kind === 'hash' ? '#' : maskNumbers(counted);
    masked += form;
    if (kind === undefined) return text;
    suffixNumbers.push({ before, text: counted, kind });
    return form;
  });
  return { suffix, suffixNumbers };
}

/** A build's timestamp without a count before it: `9.4-1181.1724035907` is older than `9.5-1732804088`. */
function fromTimestamp(text: string): string {
  const numbers = numbersIn(text);
  return numbers.slice(Math.max(0, numbers.findIndex(isTimestamp))).join('.');
}

/** Undefined where the number certainly counts something else than builds. */
function kindOf(text: string, before: string, next: string): SuffixNumber['kind'] | undefined {
  if (/[a-f]/.test(text)) return 'hash';
  const isBuild = BUILD_WORD.test(before) && !RUNTIME_WORD.test(before.slice(-4) + text);
  if (isBuild || before === '_') return 'build';
  if (/[a-z]/i.test(next)) return undefined;
  if (!/[-_.]$/.test(before)) return undefined;
  if (numbersIn(text).some(isTimestamp)) return 'build';
  // `22.04` in `2023.12-22.04` is a release of Ubuntu.
  return /(?:^|\d)[-_.]$/.test(before) && !/^\d\d\.(?:04|10)$/.test(text) ? 'unlabelled' : 'labelled';
}

/** The tag without its last suffix number, where that is a patch level. */
export function withoutPatchLevel(tag: VersionTag): VersionTag {
  const text = PATCH_LEVEL.exec(`${tag.suffixNumbers.at(-1)?.before}#`)?.[0];
  if (text === undefined) return tag;
  return { ...tag, suffix: tag.suffix.replace(text, ''), suffixNumbers: tag.suffixNumbers.slice(0, -1) };
}

/** The tag without the word that marks a release. */
export function withoutReleaseMark(tag: VersionTag): VersionTag {
  return { ...tag, suffix: tag.suffix.replace(RELEASE_MARK, '') };
}

/**
 * Whether the version is a commit hash that happens to have no letter: another tag differs only there and has letters. A
 * date is never a hash.
 */
export function isCommitHashTag(tag: string, { prefix, version }: VersionTag, tags: readonly string[]): boolean {
  if (!/^\d{7,}$/.test(version) || isDate(version)) return false;
  const end = tag.slice(prefix.length + version.length);
  return tags.some((other) => {
    if (other.length !== tag.length || !other.startsWith(prefix) || !other.endsWith(end)) return false;
    return isHash(other.slice(prefix.length, tag.length - end.length));
  });
}

/** Compares two versions, without their suffixes: negative where a is older. */
export function compareTagVersions(a: VersionTag, b: VersionTag): number {
  const [first, second] = [semverOf(a), semverOf(b)];
  return first !== undefined && second !== undefined
    ? compareSemver(first, second)
    : compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
}

/** The word at an index, up to the separators around it. */
function wordAt(tag: string, index: number): string {
  const start = index - (/[^-_.]*$/.exec(tag.slice(0, index))?.[0].length ?? 0);
  return /^[^-_.]*/.exec(tag.slice(start))?.[0] ?? '';
}

/** Whether a word is a commit hash such as `1a2b3c4`, which has no order. */
function isHash(word: string): boolean {
  return HASH.test(word) && !isDate(word.slice(0, 8));
}

/** The version where it is valid semver as written: three numbers without leading zeros, dotted identifiers. */
function semverOf({ version, numbers, preRelease }: VersionTag): string | undefined {
  const isVersion = numbers.length === 3 && version === numbers.join('.') && numbers.every(isIdentifier);
  const isPreRelease = preRelease === '' || /^-[a-z]+(?:\.(?:0|[1-9]\d{0,14}))*$/i.test(preRelease);
  return isVersion && isPreRelease ? version + preRelease.toLowerCase() : undefined;
}

function isIdentifier(number: string): boolean {
  return !isZeroPadded(number) && number.length < 16;
}

/** A release comes after its pre-releases; `rc10` after `rc9`, `rc` after `beta`. */
function comparePreReleases(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [word, other] = [wordOf(a), wordOf(b)];
  if (word !== other) return word < other ? -1 : 1;
  return compareNumbers(numbersIn(a), numbersIn(b));
}

/** The stages before a release. `canary` and `next` are separate channels. */
const STAGES = /^(?:a|alpha|b|beta|m|milestone|pre|preview|cr|rc|ea)$/;

/** Whether a pre-release may move to another one: the same word, or a stage before the release. */
export function canFollowPreRelease(a: VersionTag, b: VersionTag): boolean {
  const word = wordOf(b.preRelease);
  return word === wordOf(a.preRelease) || STAGES.test(word);
}

/** `rc` of `-RC.1`. */
function wordOf(preRelease: string): string {
  return preRelease.replace(/[^a-z]/gi, '').toLowerCase();
}
