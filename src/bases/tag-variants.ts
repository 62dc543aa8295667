import type { KnownImage, Variants } from './known-image.ts';
import { type TagWord, type TagWords, tagWords } from './tag-words.ts';
import { systemOf } from './traits-by-name.ts';

/** Another tag of the same repository and version. */
export interface TagVariant {
  readonly tag: string;
  readonly kind: 'slim' | 'alpine' | 'jre' | 'jre-alpine' | 'full' | 'runtime' | 'base';
}

/** Debian's and Ubuntu's codenames; Alpine's releases are numbers. */
const CODENAME = /^[a-z]+$/;

/**
 * The other variants of a tag, built as the image's tags are: with the codename where the tag has one, and without.
 */
export function variantsOf(image: KnownImage, tag: string): TagVariant[] {
  const words = tagWords(tag);
  const system = systemOf(image, tag, words);
  if (image.variants === undefined || system === 'windows') return [];
  if (image.variants.steps !== undefined) return stepSiblings(words, image.variants.steps);
  if (!isPlain(words, image)) return [];
  // `debian:slim` and `eclipse-temurin:jre` don't exist.
  const needsVersion = image.release !== undefined || image.variants.jre === true;
  if (needsVersion && words.version === undefined && words.system?.release === undefined) return [];
  const siblings =
    image.variants.jre === true ? javaSiblings(words, image) : plainSiblings(words, image, system === 'alpine');
  return siblings.filter((sibling) => sibling.tag !== tag);
}

/** Variants without siblings, or whose siblings' tags are built in another way. */
const ALONE = /^(?:perl|otel|threaded|apache|corretto|graal|graalvm|headless|headful|full)$/;

/** Whether all words are understood: an unknown word may be anywhere in a variant's tag, or missing. */
function isPlain({ words }: TagWords, { variants }: KnownImage): boolean {
  if (variants?.ofVersions === true && words.some(({ kind }) => kind === 'flavor' || kind === 'moving')) return false;
  return words.every(({ text, kind }) => kind !== 'other' && !ALONE.test(text));
}

function plainSiblings(words: TagWords, { variants, release }: KnownImage, isAlpine: boolean): TagVariant[] {
  const codename = words.system?.release;
  const order = variants?.slim;
  // A distribution's codename is its version: `bookworm-slim`.
  const base = baseWords(words, release !== undefined);
  const siblings: TagVariant[] = [];
  if (order !== undefined && !words.isSlim) {
    if (release === undefined && codename !== undefined && CODENAME.test(codename)) {
      const pair = order === 'release-slim' ? [codename, 'slim'] : ['slim', codename];
      siblings.push({ tag: join(base, ...pair), kind: 'slim' });
    }
    siblings.push({ tag: join(base, 'slim'), kind: 'slim' });
  }
  if (variants?.alpine === true && !isAlpine) siblings.push({ tag: join(base, 'alpine'), kind: 'alpine' });
  if (isAlpine) siblings.push({ tag: join(base) || 'latest', kind: 'full' });
  return siblings;
}

function javaSiblings(words: TagWords, image: KnownImage): TagVariant[] {
  const base = baseWords(words, false).filter(({ text }) => text !== 'jdk' && text !== 'jre');
  const isJre = words.words.some(({ text }) => text === 'jre');
  const isAlpine = words.system?.system === 'alpine';
  const codename = words.system?.release;
  const siblings: TagVariant[] = [];
  if (isAlpine) siblings.push({ tag: join(base, 'jre'), kind: 'full' });
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

/** One after the other: `runtime` and `base` of `12.9.1-devel-ubuntu24.04`. */
function stepSiblings({ words }: TagWords, steps: NonNullable<Variants['steps']>): TagVariant[] {
  const siblings: TagVariant[] = [];
  let texts = words.map(({ text }) => text);
  for (const [word, next] of steps) {
    if (!texts.includes(word)) continue;
    texts = texts.map((text) => (text === word ? next : text));
    siblings.push({ tag: texts.join('-'), kind: next });
  }
  return siblings;
}

/** The words that all variants share: the version and other components. */
function baseWords({ words }: TagWords, keepsSystem: boolean): TagWord[] {
  return words.filter(({ text, kind }) => {
    if (kind === 'slim' || text === 'latest') return false;
    return kind !== 'system' || keepsSystem;
  });
}

function join(base: readonly TagWord[], ...more: readonly string[]): string {
  return [...base.map(({ text }) => text), ...more].join('-');
}
