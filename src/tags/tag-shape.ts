import compareSemver from 'semver/functions/compare.js';
import { tagWords } from '../bases/index.ts';
import { compareNumbers, formOf, isDay, isPadded, isStamp, numbersIn } from './numbers.ts';

/** A tag that holds a version: `22.1-slim`, `v1.2.3`, `bookworm-20250113-slim`, `3.15.0rc1-alpine3.22`. */
export interface TagShape {
  /** What stands before the version. */
  readonly prefix: string;
  /** The version as written, without what makes it a pre-release: `24.04`, `2024-11-07`. */
  readonly version: string;
  /** The numbers in it as written: `['24', '04']`. At least one. */
  readonly numbers: readonly string[];
  /** `rc1`, `-beta.2`: what makes it a pre-release, as written; empty where it is none. */
  readonly preRelease: string;
  /** What stands behind the version: the variant, with `#` for each number of `behind`. */
  readonly suffix: string;
  /**
   * The numbers behind the version that may count builds, and the hashes of commits; what the others mean is certain, and
   * they stand in the suffix.
   */
  readonly behind: readonly NumberBehind[];
}

/** A number behind a version, or several with dots between them: `11` of `21.0.5_11-jre`, `1181.1724035907`. */
export interface NumberBehind {
  /** What stands between the version and it, with `#` for each number. */
  readonly head: string;
  readonly text: string;
  /**
   * `build`: its sign or word says that it counts builds. `open`: nothing is said, as in `16.3-1`. `worded`: a word before
   * it names what it counts. `hash`: it is that of a commit.
   */
  readonly kind: 'build' | 'open' | 'worded' | 'hash';
}

/** A day may be written with dashes, and with the time of that day, as MinIO does. */
const DASHED_DATE = String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)(?:T\d\d-\d\d-\d\dZ)?`;
const VERSIONS = new RegExp(String.raw`${DASHED_DATE}|\d+(?:\.\d+)*`, 'g');
/** What a version may be written close to; behind other letters a number is that of a variant, as in `amd64`. */
const VERSION_WORD = /(?:^|[^a-z])(?:v|ver|version|rel|release|r|rev|build|b)?$/i;
const ARCHITECTURE = /^(?:x86|arm|aarch|amd|i386|ppc|riscv|s390)/;

/** `-dev` and the like alone aren't among them: they name a variant, and a tag that has one keeps it. */
const PRE_RELEASE =
  /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea|snapshot|milestone)[-._]?\d*(?:\.\d+)*|[-._]?(?:dev|next|canary|nightly)[-._]?\d+(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;
const PRE_RELEASE_BEHIND = /[-._](?:alpha|beta|rc)[-._]?\d*(?:\.\d+)*(?![a-z\d])/i;

const HASH = /^(?=.*[a-f])[0-9a-f]{7,64}$/;
const NUMBERS_BEHIND = /(?<![a-z\d])(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{7,64}(?![a-z\d])|\d+(?:\.\d+)*/g;
/** The words of builds, packagings and patch levels: Java's `u` and `b`, Alpine's `r`, LinuxServer's `ls`, SQL Server's `CU`. */
const BUILD_WORD =
  /(?:^|[^a-z])(?:r|rev|ls|k3s|rke2r|u|b|p|pl|sp|cu|gdr|build|patch|post|update|hotfix|hf|fix|security|gke|eksbuild)[-.]?$/i;
/** `-r4.3` is a version of R, `-cu121` one of CUDA. */
const RUNTIME_WORD = /(?:^|[^a-z])(?:r\d+\.|cu[-.]?\d)/;
/** A fix on top of a version, which the next version has without it: Python's `.post1`, Grafana's `-security-01`. */
const PATCH_LEVEL = /[-._]?(?:post|patch|hotfix|hf|fix|security|gdr)[-.]?#$/i;
/** What tells a release from its pre-releases, as JBoss does. */
const RELEASE_MARK = /^[-.](?:final|ga|release)(?![a-z\d])/i;

/** The shape of a tag; undefined for a word, as `latest` or `bookworm`, and for a commit's hash. */
export function shapeOf(tag: string): TagShape | undefined {
  const start = versionIn(tag);
  if (start === undefined || isHash(wordAt(tag, start.index))) return undefined;
  const prefix = tag.slice(0, start.index);
  const rest = tag.slice(start.index + start.text.length);
  const preRelease = (PRE_RELEASE.exec(rest) ?? PRE_RELEASE_BEHIND.exec(rest))?.[0] ?? '';
  const numbers = numbersIn(start.text);
  return { prefix, version: start.text, numbers, preRelease, ...behindOf(rest.replace(preRelease, '')) };
}

/**
 * Where the version stands: the first number that is no system's, as `alpine3.20`, and stands close to no other word. Where
 * each is close to one, it is the first: `php8.3-fpm`.
 */
function versionIn(tag: string): { readonly index: number; readonly text: string } | undefined {
  const first = [...tag.matchAll(VERSIONS)];
  if (first.length === 0) return undefined;
  const spans = wordSpans(tag);
  let close: { index: number; text: string } | undefined;
  for (const { index, 0: text } of first) {
    const word = spans.find(({ from, to }) => from <= index && index < to);
    if (word?.kind === 'system' || ARCHITECTURE.test(word?.text ?? '')) continue;
    const isFree = word?.kind !== 'flavor' && VERSION_WORD.test(tag.slice(word?.from ?? 0, index));
    if (isFree) return { index, text };
    close ??= { index, text };
  }
  return close;
}

function wordSpans(tag: string) {
  let at = 0;
  return tagWords(tag).words.map(({ text, kind }) => {
    const from = tag.indexOf(text, at);
    at = from + text.length;
    return { text, kind, from, to: at };
  });
}

function behindOf(rest: string): Pick<TagShape, 'suffix' | 'behind'> {
  const systems = wordSpans(rest).filter(({ kind }) => kind === 'system');
  const behind: NumberBehind[] = [];
  let [head, end] = ['', 0];
  const suffix = rest.replace(NUMBERS_BEHIND, (text: string, index: number) => {
    const before = rest.slice(0, index);
    head += rest.slice(end, index);
    const own = head;
    end = index + text.length;
    const next = rest.charAt(end);
    const kind = systems.some(({ from, to }) => from <= index && index < to) ? undefined : kindOf(text, before, next);
    const counted = kind === 'build' ? fromStamp(text) : text;
    const form = kind === 'hash' ? '#' : formOf(counted);
    head += form;
    if (kind === undefined) return text;
    behind.push({ head: own, text: counted, kind });
    return form;
  });
  return { suffix, behind };
}

/** The moment of a build, without the count that some write before it: `9.4-1181.1724035907` comes before `9.5-1732804088`. */
function fromStamp(text: string): string {
  const numbers = numbersIn(text);
  return numbers.slice(Math.max(0, numbers.findIndex(isStamp))).join('.');
}

/** Undefined: a number of something else than builds. */
function kindOf(text: string, before: string, next: string): NumberBehind['kind'] | undefined {
  if (/[a-f]/.test(text)) return 'hash';
  const isBuild = BUILD_WORD.test(before) && !RUNTIME_WORD.test(before.slice(-4) + text);
  if (isBuild || before === '_') return 'build';
  if (/[a-z]/i.test(next)) return undefined;
  if (!/[-_.]$/.test(before)) return undefined;
  if (numbersIn(text).some(isStamp)) return 'build';
  // A year and a month, as in `2023.12-22.04`, are a release of Ubuntu.
  return /(?:^|\d)[-_.]$/.test(before) && !/^\d\d\.(?:04|10)$/.test(text) ? 'open' : 'worded';
}

/** The shape without its last number, where that counts fixes on top of a version. */
export function withoutPatchLevel(shape: TagShape): TagShape {
  const text = PATCH_LEVEL.exec(`${shape.behind.at(-1)?.head}#`)?.[0];
  if (text === undefined) return shape;
  return { ...shape, suffix: shape.suffix.replace(text, ''), behind: shape.behind.slice(0, -1) };
}

/** The shape without the word that only releases have. */
export function withoutReleaseMark(shape: TagShape): TagShape {
  return { ...shape, suffix: shape.suffix.replace(RELEASE_MARK, '') };
}

/**
 * Whether it is a commit's hash that happens to have no letter: another tag, equal but for that number, has some in its
 * place. A day is a day, whatever stands beside it.
 */
export function isHashAmong(tag: string, { prefix, version }: TagShape, tags: readonly string[]): boolean {
  if (!/^\d{7,}$/.test(version) || isDay(version)) return false;
  const end = tag.slice(prefix.length + version.length);
  return tags.some((other) => {
    if (other.length !== tag.length || !other.startsWith(prefix) || !other.endsWith(end)) return false;
    return isHash(other.slice(prefix.length, tag.length - end.length));
  });
}

/** The order of two versions: negative where a is older. What stands behind them isn't compared. */
export function compareVersions(a: TagShape, b: TagShape): number {
  const [first, second] = [semverOf(a), semverOf(b)];
  return first !== undefined && second !== undefined
    ? compareSemver(first, second)
    : compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
}

/** The word around a place, between what words are parted by. */
function wordAt(tag: string, place: number): string {
  const start = place - (/[^-_.]*$/.exec(tag.slice(0, place))?.[0].length ?? 0);
  return /^[^-_.]*/.exec(tag.slice(start))?.[0] ?? '';
}

/** Whether it is the hash of a commit, as `1a2b3c4`: it says nothing of what is newer. */
function isHash(word: string): boolean {
  return HASH.test(word) && !isDay(word.slice(0, 8));
}

/** Only what semver takes as it is: three numbers without zeros in front, and identifiers between dots. */
function semverOf({ version, numbers, preRelease }: TagShape): string | undefined {
  const isVersion = numbers.length === 3 && version === numbers.join('.') && numbers.every(isIdentifier);
  const isPreRelease = preRelease === '' || /^-[a-z]+(?:\.(?:0|[1-9]\d{0,14}))*$/i.test(preRelease);
  return isVersion && isPreRelease ? version + preRelease.toLowerCase() : undefined;
}

function isIdentifier(number: string): boolean {
  return !isPadded(number) && number.length < 16;
}

/** A release comes after its pre-releases; `rc10` after `rc9`, `rc` after `beta`. */
function comparePreReleases(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [word, other] = [wordOf(a), wordOf(b)];
  if (word !== other) return word < other ? -1 : 1;
  return compareNumbers(numbersIn(a), numbersIn(b));
}

/** The stages that lead to a release; `canary` and `next` are channels of their own, which none of them leads to. */
const STAGES = /^(?:a|alpha|b|beta|m|milestone|pre|preview|cr|rc|ea)$/;

/** Whether one pre-release goes on in another: the same word, or a stage. */
export function leadsTo(a: TagShape, b: TagShape): boolean {
  const word = wordOf(b.preRelease);
  return word === wordOf(a.preRelease) || STAGES.test(word);
}

/** `rc` of `-RC.1`. */
function wordOf(preRelease: string): string {
  return preRelease.replace(/[^a-z]/gi, '').toLowerCase();
}
