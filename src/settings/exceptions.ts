import type { Exception, Exceptions, Matcher } from '../check/settings.ts';
import { isGlob } from '../globs/index.ts';
import type { Config } from './config-file.ts';
import { imagePatterns, pathMatcher } from './patterns.ts';

interface Named extends Exception {
  readonly image: string | undefined;
}

/**
 * What `ignore-images` and `ignore` name.
 * @param place in front of the settings that the config file has
 * @param fromConfig makes a glob of the config file ask for paths as it sees them
 */
export function exceptionsOf(
  ignoreImages: { readonly setting: string; readonly patterns: readonly string[] },
  ignore: NonNullable<Config['ignore']>,
  place: string,
  fromConfig: (matches: Matcher) => Matcher,
): Exceptions {
  const images = ignoreImages.patterns.map(
    (image): Named => ({
      name: `${ignoreImages.setting}: "${image}"`,
      image,
      hasImage: true,
      file: undefined,
      rule: undefined,
      until: undefined,
    }),
  );
  const entries = ignore.map(
    ({ image, file, rule, until }): Named => ({
      name: `${place}ignore: the entry of ${wordsOf({ image, file, rule })}`,
      image,
      hasImage: image !== undefined,
      file: file === undefined ? undefined : fromConfig(pathMatcher(file)),
      rule: rule === undefined ? undefined : pathMatcher(rule),
      until,
    }),
  );
  const all = [...images, ...entries];
  // A tag may be that of an image which is proposed some day, so that the name alone counts.
  const patterns = all.flatMap(({ image }, index) =>
    image === undefined ? [] : [...new Set([image, withoutTag(image)])].map((pattern) => ({ index, pattern })),
  );
  const fitting = imagePatterns(patterns.map(({ pattern }) => pattern));
  return {
    all,
    *naming(image) {
      for (const at of fitting(image)) {
        const found = patterns[at];
        if (found !== undefined) yield found.index;
      }
    },
  };
}

function wordsOf(patterns: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(patterns)
    .flatMap(([name, pattern]) => (pattern === undefined ? [] : [`${name} "${pattern}"`]))
    .join(', ');
}

/** Where that leaves no glob, as of `{a:1,b:2}`, it may name any image. */
function withoutTag(pattern: string): string {
  const name = pattern.replace(/:[^/]*$/, '');
  return isGlob(name) ? name : '**';
}
