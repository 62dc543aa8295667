import { isObject, isOptionalString } from '../util/json-shape.ts';

/** What an image's `os-release` says; undefined where it doesn't. */
export interface OsRelease {
  /** `debian`, `alpine`, `rhel`. */
  readonly id: string | undefined;
  /** `13`, `3.24.1`. */
  readonly versionId: string | undefined;
  /** `trixie`. */
  readonly codename: string | undefined;
  /** `Debian GNU/Linux`. */
  readonly name: string | undefined;
}

/** Whether a value of unknown origin has the form of an `os-release`. */
export function isOsRelease(value: unknown): value is OsRelease {
  if (!isObject(value)) return false;
  return [value.id, value.versionId, value.codename, value.name].every(isOptionalString);
}
