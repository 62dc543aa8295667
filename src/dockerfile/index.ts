import type { Format, FormatReader } from '../model/format.ts';

const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|html?)$/;

/** Dockerfiles and Containerfiles. */
export const dockerfile: Format = {
  /** Base name, prefix or extension `dockerfile` or `containerfile` in any case, but never an ignore file. */
  matches(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name.endsWith('.dockerignore') || DOCUMENT.test(name)) return false;
    return /^(?:dockerfile|containerfile)|\.(?:dockerfile|containerfile)$/.test(name);
  },

  load() {
    loading ??= import('./read.ts').then(({ readDockerfile }) => readDockerfile);
    return loading;
  },
};

let loading: Promise<FormatReader> | undefined;
