import { isListOf, isObject, isOptionalString } from '../util/json-shape.ts';

/** A package in an image, as its package manager or SBOM names it. */
export interface Package {
  /** The type in package URLs: `deb`, `apk`, `rpm`, `npm`, `golang` … https://github.com/package-url/purl-spec */
  readonly type: string;
  /** With its namespace, if the type has namespaces: `@babel/core`, `github.com/spf13/cobra`. */
  readonly name: string;
  /** In the package manager's syntax: `1:2.41.5-0+deb13u1`, `3.0.14-r2`, `[epoch:]version-release`. */
  readonly version: string;
  /** `amd64`, `x86_64`; undefined if it isn't stated. */
  readonly architecture: string | undefined;
  /** The name of its source package; undefined if it isn't stated or is the package itself. */
  readonly source: string | undefined;
}

/** The result of reading a package list: the packages, or a sentence fragment that says why it can't be read. */
export type PackageReading = { readonly packages: readonly Package[] } | { readonly unreadable: string };

/** Whether a parsed JSON value is a package. */
export function isPackage(value: unknown): value is Package {
  if (!isObject(value)) return false;
  const { type, name, version, architecture, source } = value;
  const isNamed = [type, name, version].every((text) => typeof text === 'string' && text !== '');
  return isNamed && isOptionalString(architecture) && isOptionalString(source);
}

/** Whether a parsed JSON value is a `PackageReading`. */
export function isPackageReading(value: unknown): value is PackageReading {
  if (!isObject(value)) return false;
  return 'packages' in value ? isListOf(value.packages, isPackage) : typeof value.unreadable === 'string';
}
