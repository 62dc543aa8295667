import type { CheckSettings, IgnoreEntry } from '../check/settings.ts';
import { isGlob } from '../globs/index.ts';
import type { Config } from './config-file.ts';
import { imagePatternIndex, pathMatcher } from './patterns.ts';
import type { SettingSources } from './sources.ts';

/** An entry of `ignore`, or an image of `ignore-images`, as it is written. */
type WrittenEntry = NonNullable<Config['ignore']>[number];

/** A pattern of an entry over images. */
interface ImagePattern {
  /** The index of the entry. */
  readonly entry: number;
  readonly pattern: string;
  /** False for the pattern without its tag, which matches every tag of its images. */
  readonly isWritten: boolean;
}

/** Compiles `ignore-images` and `ignore`, once for the checks and for the warnings about entries that match nothing. */
export function ignoreSettings(sources: SettingSources): Pick<CheckSettings, 'ignoresImage' | 'ignore' | 'exceptions'> {
  const images = sources.values['ignore-images'] ?? [];
  const written: readonly WrittenEntry[] = [...images.map((image) => ({ image })), ...(sources.config.ignore ?? [])];
  const patterns = written.flatMap(({ image }, entry) => (image === undefined ? [] : imagePatterns(image, entry)));
  const matches = imagePatternIndex(patterns.map(({ pattern }) => pattern));
  const ownPattern = new Map(patterns.flatMap(({ entry, isWritten }, at) => (isWritten ? [[entry, at] as const] : [])));
  const entries = written.map(({ file, rule, reason, until }, index): IgnoreEntry => {
    const own = ownPattern.get(index);
    return {
      image: own === undefined ? undefined : (reference) => matches(reference).has(own),
      file: file === undefined ? undefined : sources.pathMatcher('ignore', [file]),
      rule: rule === undefined ? undefined : pathMatcher([rule]),
      reason,
      until,
    };
  });
  const matching = (found: ReadonlySet<number>): ImagePattern[] => [...found].flatMap((at) => patterns[at] ?? []);
  return {
    ignoresImage: (reference) =>
      matching(matches(reference)).some(({ entry, isWritten }) => isWritten && entry < images.length),
    ignore: entries.slice(images.length),
    exceptions: {
      all: entries.map(({ image, file, rule, until }, index) => ({
        name: index < images.length ? imageLabel(images[index] ?? '', sources) : entryLabel(written[index], sources),
        hasImage: image !== undefined,
        file,
        rule,
        until,
      })),
      naming: (reference) => matching(matches(reference)).map(({ entry }) => entry),
    },
  };
}

/** The pattern as it is written, and without its tag: an entry for one tag may be meant for a tag that is only proposed. */
function imagePatterns(pattern: string, entry: number): ImagePattern[] {
  const name = withoutTag(pattern);
  const written = { entry, pattern, isWritten: true };
  return name === pattern ? [written] : [written, { entry, pattern: name, isWritten: false }];
}

/** `**` when the rest is no glob, as in `{a:1,b:2}`. */
function withoutTag(pattern: string): string {
  const name = pattern.replace(/:[^/]*$/, '');
  return isGlob(name) ? name : '**';
}

function imageLabel(pattern: string, sources: SettingSources): string {
  return `${sources.label('ignore-images')}: "${pattern}"`;
}

function entryLabel({ image, file, rule }: WrittenEntry = {}, sources: SettingSources): string {
  const patterns = Object.entries({ image, file, rule }).flatMap(([name, pattern]) =>
    pattern === undefined ? [] : [`${name} "${pattern}"`],
  );
  return `${sources.label('ignore')}: the entry of ${patterns.join(', ')}`;
}
