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
