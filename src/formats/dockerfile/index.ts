import type { Extraction, ExtractOptions, Format } from '../../model/image-use.ts';
import { SourceText } from '../../model/source-text.ts';
import { DockerfileExtraction } from './extraction.ts';

const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|html?)$/;
/** `dockerfile.go` may be a Dockerfile for Go or a parser written in it: without any FROM it is the latter. */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;

/** Dockerfiles and Containerfiles. */
export const dockerfile: Format = {
  /** Base name, prefix or extension `dockerfile` or `containerfile` in any case, but never an ignore file. */
  matches(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name.endsWith('.dockerignore') || DOCUMENT.test(name)) return false;
    return /^(?:dockerfile|containerfile)(?:$|[^a-z0-9])|\.(?:dockerfile|containerfile)$/.test(name);
  },

  extract(file: string, bytes: Uint8Array, options: ExtractOptions): Extraction {
    const extraction = new DockerfileExtraction(file, new SourceText(bytes), options).run();
    const isCode = extraction.uses.length === 0 && CODE.test(file);
    return isCode ? { uses: [], problems: [] } : extraction;
  },
};
