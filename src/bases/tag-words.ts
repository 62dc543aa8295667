import { getOrCreateWithin } from '../util/get-or-create.ts';
import { SYSTEM_WORDS, type SystemWord } from './os-release-words.ts';

/** The kinds of words in a tag. */
export type TagWordKind =
  /** Only numbers: `22`, `v3.12.4`. */
  | 'version'
  /** A version with more parts, a date or a hash: `8u342`, `21.0.2_13`, `20250113`. */
  | 'exact'
  /** The operating system: `alpine3.20`, `bookworm`, `ubuntu-22.04`. */
  | 'system'
  | 'slim'
  /** A moving tag: `latest`, `stable`. */
  | 'moving'
  /** Another component, which may have its own version: `jdk-21`, `php8.3`, `fpm`. */
  | 'flavor'
  | 'other';

/** A word of a tag, as written. A number after a hyphen belongs to its word: `alpine-3.20`. */
export interface TagWord {
  readonly text: string;
  readonly kind: TagWordKind;
}

/** A tag, split into its words. */
export interface TagWords {
  readonly words: readonly TagWord[];
  /** From the last word that names an operating system. */
  readonly system: SystemWord | undefined;
  /** The first version, without its `v`; undefined where there is none. */
  readonly version: string | undefined;
  readonly isSlim: boolean;
}

const MOVING =
  /^(?:latest|current|stable|oldstable|oldoldstable|testing|unstable|sid|rawhide|edge|lts|lta|rolling|devel|dev|nightly|main|mainline|master|head|tip|canary|next|beta|rc|snapshot|innovation|fresh|old)$/;
/** Codenames of Node's LTS lines, each a major version. */
const NODE_LINE = /^(?:argon|boron|carbon|dubnium|erbium|fermium|gallium|hydrogen|iron|jod|krypton)$/;
/** Languages and tools, with or without their versions. */
const FLAVOR =
  /^(?:jdk|jre|java|openjdk|temurin|corretto|amazoncorretto|semeru|sapmachine|ibmjava|graal|graalvm|adoptopenjdk|otp|scala|python|pypy|php|ruby|node|nodejs|perl|go|dotnet)(?:\d+(?:\.\d+)*)?$/;
const VARIANT =
  /^(?:fpm|apache|cli|zts|management|builder|dind|rootless|sdk|runtime|base|devel|multilib|extra|composite|aot|full|minimal|micro|default|scm|curl|eclipse|headless|headful|standalone|fastcgi|threaded|otel|lein|boot|tools|deps|core|nonroot|debug|musl|glibc|uclibc)$/;
const ARCHITECTURE = /^(?:amd64|x86_64|x86|i386|arm|arm64|aarch64|arm32v[567]|arm64v8|ppc64le|riscv64|s390x)$/;
/** A year, a date, a zero-padded number or a build number: not a moving version. */
const STAMP = /^v?(?:\d{4,}(?:\.|$)|0\d+$)/;
const NUMBER = /^\d+(?:\.\d+)*$/;

/** Splits a tag into its words; an unknown word is `other`. */
export function tagWords(tag: string): TagWords {
  return getOrCreateWithin(MAX_TAGS, knownTags, tag, () => readTag(tag));
}

/** Most tags of a project are in many of its files, and each is asked for by several rules. */
const knownTags = new Map<string, TagWords>();
const MAX_TAGS = 1000;

function readTag(tag: string): TagWords {
  const pieces = tag.split('-').filter((piece) => piece !== '');
  const words: TagWord[] = [];
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

/** The operating system that a word of a tag names. */
export interface TagSystem extends SystemWord {
  /** The word, as written: `alpine3.20`, `debian-12`. */
  readonly text: string;
}

/** Finds the word of a tag that names an operating system with its release; undefined where there is none. */
export function findOsRelease(tag: string): TagSystem | undefined {
  for (const { text, kind } of tagWords(tag).words) {
    const word = kind === 'system' ? systemWord(text) : undefined;
    if (word?.release !== undefined) return { ...word, text };
  }
  return undefined;
}

/**
 * The tag without its OS release: `22-slim` for `22-bookworm-slim`, `3.13-alpine` for `3.13-alpine3.22`. Undefined where it
 * names no OS release.
 */
export function withoutOsRelease(tag: string): string | undefined {
  const word = findOsRelease(tag);
  if (word === undefined) return undefined;
  // `alpine` without a release is a variant; tags don't use `debian` without one.
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

/** `noble-chiseled`, `azurelinux3.0-distroless`: the later word's system with the earlier word's release. */
function moreOf(earlier: SystemWord | undefined, later: SystemWord | undefined): SystemWord | undefined {
  if (earlier === undefined || later === undefined) return later ?? earlier;
  const isAzure = later.system === 'someDistroless' && earlier.system === 'azure';
  const system = isAzure ? 'azureDistroless' : later.system;
  return { system, release: later.release ?? earlier.release };
}

function kindOf(piece: string): TagWordKind {
  if (piece === 'slim') return 'slim';
  if (MOVING.test(piece) || NODE_LINE.test(piece)) return 'moving';
  if (/^v?\d+(?:\.\d+)*$/.test(piece)) return STAMP.test(piece) ? 'exact' : 'version';
  if (/^v?\d/.test(piece)) return 'exact';
  if (FLAVOR.test(piece) || VARIANT.test(piece) || ARCHITECTURE.test(piece)) return 'flavor';
  return 'other';
}
