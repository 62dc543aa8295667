import { type Digest, parseDigest } from '../model/digest.ts';
import type { Image, ImageConfig, Manifest } from '../model/image.ts';
import type { Platform } from '../model/platform.ts';
import { isObject, type JsonObject, nonEmptyString, objectsIn, stringMap, stringsIn } from '../util/json-shape.ts';
import { RegistryError } from './error.ts';
import { checkElementCount } from './limits.ts';
import { parseJsonObject } from './response-json.ts';

/**
 * The image that a manifest and its config describe.
 * @param body the config
 * @param source who sent it, for the error
 * @throws RegistryError
 */
export function parseImage(
  { digest, layers, annotations }: Manifest,
  configDigest: Digest,
  body: Uint8Array,
  source: string,
): Image {
  const value = parseJsonObject(body, source);
  const diffIds = stringsIn(isObject(value.rootfs) ? value.rootfs.diff_ids : undefined) ?? [];
  const isAligned = diffIds.length === layers.length;
  return {
    digest,
    layers: layers.map(({ digest: blob, mediaType, size }, index) => ({
      digest: blob,
      mediaType,
      size,
      diffId: isAligned ? parseDigest(diffIds[index] ?? '') : undefined,
    })),
    annotations,
    configDigest,
    config: parseConfig(value, layers.length, source),
  };
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
function parseConfig(value: JsonObject, layers: number, source: string): ImageConfig {
  const platform = parsePlatformFields(value);
  if (platform === undefined)
    throw new RegistryError('malformed-response', `${source} sent a config without a platform`);
  const config = isObject(value.config) ? value.config : {};
  const env = stringsIn(config.Env) ?? [];
  checkElementCount(env.length, 'variables in a config', source);
  const labels = stringMap(config.Labels);
  checkElementCount(Object.keys(labels).length, 'labels in a config', source);
  const commands = objectsIn(value.history)
    .filter(({ empty_layer: isEmpty }) => isEmpty !== true)
    .map((entry) => nonEmptyString(entry.created_by) ?? '');
  return {
    platform,
    created: nonEmptyString(value.created),
    env: new Map(env.map(splitVariable)),
    user: nonEmptyString(config.User),
    entrypoint: stringsIn(config.Entrypoint),
    cmd: stringsIn(config.Cmd),
    workingDir: nonEmptyString(config.WorkingDir),
    exposedPorts: sortedKeys(config.ExposedPorts),
    volumes: sortedKeys(config.Volumes),
    stopSignal: nonEmptyString(config.StopSignal),
    labels,
    commands: commands.length === layers ? commands : undefined,
  };
}

function sortedKeys(value: unknown): string[] {
  return isObject(value) ? Object.keys(value).sort((a, b) => (a < b ? -1 : 1)) : [];
}

function splitVariable(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Go's names of operating systems and architectures are words. In characters. */
const MAX_WORD_LENGTH = 64;

/** The platform in the fields `os`, `architecture` and `variant` of an index entry's `platform` or of a config. */
export function parsePlatformFields(value: JsonObject): Platform | undefined {
  const os = wordField(value, 'os');
  const architecture = wordField(value, 'architecture');
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, variant: wordField(value, 'variant') };
}

function wordField(value: JsonObject, key: string): string | undefined {
  const word = nonEmptyString(value[key]);
  return word === undefined || word.length > MAX_WORD_LENGTH ? undefined : word;
}
