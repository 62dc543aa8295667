import { compareDigits, compareTexts, compareVersionParts, type VersionPart } from './version-parts.ts';

/** `1`, `.2`, `b`, `_rc1`, `~0a1b2c3`, `-r4`: in this order, each once but for the second and the fourth. */
const PART = /^(\d+)|\.(\d+)|([a-z])|_((?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)|~([\da-f]+)|-r(\d+)/gy;
const KINDS = ['first number', 'number', 'letter', 'suffix', 'hash', 'revision'];
const REPEATED = ['number', 'suffix'].map((kind) => KINDS.indexOf(kind));

/** Kinds of parts, from the oldest to the newest. Suffixes up to `_rc` come before the end of a version. */
const RANKS = [
  ...['alpha', 'beta', 'pre', 'rc'],
  ...['wrong', 'end', 'revision', 'hash', 'suffix number'],
  ...['cvs', 'svn', 'git', 'hg', 'p'],
  ...['letter', 'number', 'first number'],
];
const NUMBER = RANKS.indexOf('number');
const TEXTS = ['letter', 'hash'].map((kind) => RANKS.indexOf(kind));
const END = partOf('end', '');

/**
 * The order of two versions of Alpine's packages, as apk-tools 3 has it: negative where a is older.
 * https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-version.8.scd
 */
export function compareApkVersions(a: string, b: string): number {
  return compareVersionParts(partsOf(a), partsOf(b), END, compareEqualRanks);
}

function compareEqualRanks(rank: number, a: string, b: string): number {
  // `1.010` is a decimal fraction: it comes before `1.1`, not after `1.9`.
  if (rank === NUMBER && (a.startsWith('0') || b.startsWith('0'))) return compareTexts(a, b);
  return TEXTS.includes(rank) ? compareTexts(a, b) : compareDigits(a, b);
}

/** The parts up to the first invalid one; apk ignores the rest. */
function partsOf(version: string): VersionPart[] {
  const parts: VersionPart[] = [];
  let last = -1;
  let end = 0;
  for (const match of version.matchAll(PART)) {
    const step = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    const isInOrder = last === -1 ? step === 0 : step > last || (step === last && REPEATED.includes(step));
    if (!isInOrder) break;
    parts.push(...partsOfStep(KINDS[step] ?? '', match[step + 1] ?? ''));
    last = step;
    end = match.index + match[0].length;
  }
  return end < version.length || version === '' ? [...parts, partOf('wrong', '')] : parts;
}

function partsOfStep(kind: string, text: string): VersionPart[] {
  if (kind !== 'suffix') return [partOf(kind, text)];
  const name = /^[a-z]+/.exec(text)?.[0] ?? '';
  const number = text.slice(name.length);
  return number === '' ? [partOf(name, '')] : [partOf(name, ''), partOf('suffix number', number)];
}

function partOf(kind: string, text: string): VersionPart {
  return { rank: RANKS.indexOf(kind), text };
}
