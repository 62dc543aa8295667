import { formatShortList } from '../util/grammar.ts';

/** An operating system and a processor. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md, `platform` */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

/** `linux/arm64/v8`, as docker writes a platform. */
export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}

/** The most that a sentence lists. */
const MAX_LISTED = 5;

/** `linux/arm64, windows/amd64 and 3 more`, each once. */
export function formatPlatforms(platforms: readonly Platform[]): string {
  return formatShortList([...new Set(platforms.map(formatPlatform))], MAX_LISTED);
}

/** Parses `linux/arm64/v8`; undefined where the text is no platform. */
export function parsePlatform(text: string): Platform | undefined {
  const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
  return os === undefined || architecture === undefined ? undefined : { os, architecture, variant };
}

/** Whether both are the same platform; `arm64` and `arm64/v8` are. */
export function isSamePlatform(a: Platform, b: Platform): boolean {
  return a.os === b.os && a.architecture === b.architecture && variantOf(a) === variantOf(b);
}

function variantOf(platform: Platform): string {
  return platform.variant ?? (platform.architecture === 'arm64' ? 'v8' : '');
}
