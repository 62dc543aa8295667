import type { KnownImage } from './known-image.ts';
import { type TagWords, tagWords, type Word } from './tag-words.ts';
import { systemOf } from './traits.ts';

/** A tag of the same repository and version, and what makes it another one. */
export interface Sibling {
  readonly tag: string;
  readonly kind: 'slim' | 'alpine' | 'jre' | 'jre-alpine' | 'full';
}

/** Debian's and Ubuntu's codenames; Alpine's releases are numbers. */
const CODENAME = /^[a-z]+$/;

/**
 * The variants that the image has of the same version, put together as its tags are: with the codename where the tag
 * has one, and without. The tag itself isn't among them.
 */
export function siblingsOf(image: KnownImage, tag: string): Sibling[] {
  const words = tagWords(tag);
  const system = systemOf(image, tag, words);
  if (image.variants === undefined || system === 'windows' || !isPlain(words, image)) return [];
  // `debian:slim` and `eclipse-temurin:jre` don't exist.
  const needsVersion = image.release !== undefined || image.variants.jre === true;
  if (needsVersion && words.version === undefined && words.system?.release === undefined) return [];
  const siblings =
    image.variants.jre === true ? javaSiblings(words, image) : plainSiblings(words, image, system === 'alpine');
  return siblings.filter((sibling) => sibling.tag !== tag);
}

/** Beside these there is no other variant, or its tag is put together in another way. */
const ALONE = /^(?:perl|otel|threaded|apache|corretto|graal|graalvm|headless|headful|full)$/;

/** A word that isn't understood may stand anywhere in a variant's tag, or nowhere. */
function isPlain({ words }: TagWords, { variants }: KnownImage): boolean {
  if (variants?.ofVersions === true && words.some(({ kind }) => kind === 'flavor' || kind === 'moving')) return false;
  return words.every(({ text, kind }) => kind !== 'other' && !ALONE.test(text));
}

function plainSiblings(words: TagWords, { variants, release }: KnownImage, isAlpine: boolean): Sibling[] {
  const codename = words.system?.release;
  const order = variants?.slim;
  // A distribution's codename is its version: `bookworm-slim`.
  const base = baseWords(words, release !== undefined);
  const siblings: Sibling[] = [];
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

function javaSiblings(words: TagWords, image: KnownImage): Sibling[] {
  const base = baseWords(words, false).filter(({ text }) => text !== 'jdk' && text !== 'jre');
  const isJre = words.words.some(({ text }) => text === 'jre');
  const isAlpine = words.system?.system === 'alpine';
  const codename = words.system?.release;
  const siblings: Sibling[] = [];
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

/** What stays: the version and what else the image comes with. */
function baseWords({ words }: TagWords, keepsSystem: boolean): Word[] {
  return words.filter(({ text, kind }) => {
    if (kind === 'slim' || text === 'latest') return false;
    return kind !== 'system' || keepsSystem;
  });
}

function join(base: readonly Word[], ...more: readonly string[]): string {
  return [...base.map(({ text }) => text), ...more].join('-');
}
