import { isObject, isOptionalString } from '../util/json-shape.ts';

/** The fields of an image's `os-release`; undefined if missing. */
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

/** Whether a parsed JSON value is an `OsRelease`. */
export function isOsRelease(value: unknown): value is OsRelease {
  if (!isObject(value)) return false;
  return [value.id, value.versionId, value.codename, value.name].every(isOptionalString);
}
