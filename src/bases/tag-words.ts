import { SYSTEM_WORDS, type SystemWord } from './system-words.ts';

/** What a word of a tag is. */
export type WordKind =
  /** Numbers alone: `22`, `v3.12.4`. */
  | 'version'
  /** A version with more to it, a date, a hash: `8u342`, `21.0.2_13`, `20250113`. */
  | 'exact'
  /** It names the system: `alpine3.20`, `bookworm`, `ubuntu-22.04`. */
  | 'system'
  | 'slim'
  /** It moves by its nature: `latest`, `stable`. */
  | 'moving'
  /** What else the image comes with or is for, which has a version of its own: `jdk-21`, `php8.3`, `fpm`. */
  | 'flavor'
  | 'other';

/** One word of a tag, as written; a word that has its number behind a hyphen is one with it: `alpine-3.20`. */
export interface Word {
  readonly text: string;
  readonly kind: WordKind;
}

/** A tag, cut into its words. */
export interface TagWords {
  readonly words: readonly Word[];
  /** The last word that names a system. */
  readonly system: SystemWord | undefined;
  /** The first version, without its `v`; undefined where none is written. */
  readonly version: string | undefined;
  readonly isSlim: boolean;
}

const MOVING =
  /^(?:latest|current|stable|oldstable|oldoldstable|testing|unstable|sid|rawhide|edge|lts|lta|rolling|devel|dev|nightly|main|mainline|master|head|tip|canary|next|beta|rc|snapshot|innovation|fresh|old)$/;
/** Node's names for its lines with long-term support are major versions in words. */
const NODE_LINE = /^(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)$/;
/** Languages and tools that an image is for, with or without their versions. */
const FLAVOR =
  /^(?:jdk|jre|java|openjdk|temurin|corretto|amazoncorretto|semeru|sapmachine|ibmjava|graal|graalvm|adoptopenjdk|otp|scala|python|pypy|php|ruby|node|nodejs|perl|go|dotnet)(?:\d+(?:\.\d+)*)?$/;
const VARIANT =
  /^(?:fpm|apache|cli|zts|management|builder|dind|rootless|sdk|runtime|base|devel|multilib|extra|composite|aot|full|minimal|micro|default|scm|curl|eclipse|headless|headful|standalone|fastcgi|threaded|otel|lein|boot|tools|deps|core|nonroot|debug|musl|glibc|uclibc)$/;
const ARCHITECTURE = /^(?:amd64|x86_64|x86|i386|arm|arm64|aarch64|arm32v[567]|arm64v8|ppc64le|riscv64|s390x)$/;
/** A year, a day, a number of two digits with a zero in front, a build's number: no version that moves on. */
const STAMP = /^v?(?:\d{4,}(?:\.|$)|0\d+$)/;
const NUMBER = /^\d+(?:\.\d+)*$/;

/** Cuts a tag into its words. Pure, and never fails: a word that isn't known is `other`. */
export function tagWords(tag: string): TagWords {
  const pieces = tag.split('-').filter((piece) => piece !== '');
  const words: Word[] = [];
  let system: SystemWord | undefined;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    const next = pieces[index + 1];
    const joined = next === undefined ? piece : `${piece}-${next}`;
    const [pair, alone] = [next === undefined ? undefined : systemWord(joined), systemWord(piece)];
    if (pair !== undefined || alone !== undefined) {
      system = moreOf(system, pair ?? alone);
      words.push({ text: pair === undefined ? piece : joined, kind: 'system' });
      if (pair !== undefined) index++;
    } else if (FLAVOR.test(piece) && next !== undefined && !/\d$/.test(piece) && NUMBER.test(next) && index > 0) {
      words.push({ text: joined, kind: 'flavor' });
      index++;
    } else if (/^(?:otp|temurin|openjdk)$/.test(piece) && next !== undefined && NUMBER.test(next)) {
      words.push({ text: joined, kind: 'flavor' });
      index++;
    } else {
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

/** The system that a tag is built on, as a word of it says. */
export interface TagSystem extends SystemWord {
  /** The word, as written: `alpine3.20`, `debian-12`. */
  readonly text: string;
}

/** The system that the tag names with its release; undefined where it names none. */
export function systemIn(tag: string): TagSystem | undefined {
  for (const { text, kind } of tagWords(tag).words) {
    const word = kind === 'system' ? systemWord(text) : undefined;
    if (word?.release !== undefined) return { ...word, text };
  }
  return undefined;
}

/**
 * The tag without the release of the system in it: `22-slim` of `22-bookworm-slim`, `3.13-alpine` of `3.13-alpine3.22`.
 * Undefined where it names none.
 */
export function withoutRelease(tag: string): string | undefined {
  const word = systemIn(tag);
  if (word === undefined) return undefined;
  // A bare `alpine` is a variant of its own; a bare `debian` isn't written.
  const kept = word.system === 'alpine' ? 'alpine' : '';
  const rest = `-${tag}-`.replace(`-${word.text}-`, kept === '' ? '-' : `-${kept}-`);
  return rest.replace(/^-+|-+$/g, '');
}

/** Of the lists of tags that repositories have, few words are new. */
const known = new Map<string, SystemWord | undefined>();
const MAX_KNOWN = 10_000;

function systemWord(text: string): SystemWord | undefined {
  // Most words are numbers.
  if (!/^[a-z]/.test(text)) return undefined;
  if (!known.has(text)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, readSystemWord(text));
  }
  return known.get(text);
}

function readSystemWord(text: string): SystemWord | undefined {
  for (const { pattern, ...word } of SYSTEM_WORDS) {
    const match = pattern.exec(text);
    const { release } = match?.groups ?? {};
    if (match !== null) return { ...word, release };
  }
  return undefined;
}

/** `noble-chiseled`, `azurelinux3.0-distroless`: the later word counts, the release of the earlier one stays. */
function moreOf(earlier: SystemWord | undefined, later: SystemWord | undefined): SystemWord | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const isAzure = later.system === 'someDistroless' && earlier.system === 'azure';
  const system = isAzure ? 'azureDistroless' : later.system;
  return { system, release: later.release ?? earlier.release };
}

function kindOf(piece: string): WordKind {
  if (piece === 'slim') return 'slim';
  if (MOVING.test(piece) || NODE_LINE.test(piece)) return 'moving';
  if (/^v?\d+(?:\.\d+)*$/.test(piece)) return STAMP.test(piece) ? 'exact' : 'version';
  if (/^v?\d/.test(piece)) return 'exact';
  if (FLAVOR.test(piece) || VARIANT.test(piece) || ARCHITECTURE.test(piece)) return 'flavor';
  return 'other';
}
