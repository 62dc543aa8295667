import { formatShortList } from '../util/words.ts';

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md, `platform`. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

/** `linux/arm64/v8`, as docker writes a platform. */
export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}

/** So many stand in a sentence. */
const NAMED = 5;

/** `linux/arm64, windows/amd64 and 3 more`, each once. */
export function platformNames(platforms: readonly Platform[]): string {
  return formatShortList([...new Set(platforms.map(formatPlatform))], NAMED);
}

/** The platform that `linux/arm64/v8` names; undefined where the text is something else. */
export function parsePlatform(text: string): Platform | undefined {
  const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
  return os === undefined || architecture === undefined ? undefined : { os, architecture, variant };
}

/** Whether both name the same platform; `arm64` and `arm64/v8` are one. */
export function samePlatform(a: Platform, b: Platform): boolean {
  return a.os === b.os && a.architecture === b.architecture && variantOf(a) === variantOf(b);
}

function variantOf(platform: Platform): string {
  return platform.variant ?? (platform.architecture === 'arm64' ? 'v8' : '');
}
