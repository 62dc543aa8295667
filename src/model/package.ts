import { isListOf, isObject, isOptionalString } from '../util/json-shape.ts';

/** A package that an image holds, as its package manager or its bill of materials names it. */
export interface Package {
  /** By the types of package URLs: `deb`, `apk`, `rpm`, `npm`, `golang` … https://github.com/package-url/purl-spec */
  readonly type: string;
  /** With its namespace where the type has names in one: `@babel/core`, `github.com/spf13/cobra`. */
  readonly name: string;
  /** As the package manager compares it: `1:2.41.5-0+deb13u1`, `3.0.14-r2`, `[epoch:]version-release`. */
  readonly version: string;
  /** `amd64`, `x86_64`; undefined where it isn't stated. */
  readonly architecture: string | undefined;
  /** The source package that it was built from, by name alone; undefined where it isn't stated or is the package itself. */
  readonly source: string | undefined;
}

/** What a reader of package lists makes of bytes: the packages, or a sentence fragment on why it can't read them. */
export type PackageReading = { readonly packages: readonly Package[] } | { readonly unreadable: string };

/** Whether a value of unknown origin is a package. */
export function isPackage(value: unknown): value is Package {
  if (!isObject(value)) return false;
  const { type, name, version, architecture, source } = value;
  const isNamed = [type, name, version].every((text) => typeof text === 'string' && text !== '');
  return isNamed && isOptionalString(architecture) && isOptionalString(source);
}

/** Whether a value of unknown origin is what a reader of package lists makes. */
export function isPackageReading(value: unknown): value is PackageReading {
  if (!isObject(value)) return false;
  return 'packages' in value ? isListOf(value.packages, isPackage) : typeof value.unreadable === 'string';
}
