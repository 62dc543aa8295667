import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';

/** A file before and after its edits. */
export interface FileChange {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * The changes as a patch that `git apply` takes.
 * @returns bytes, since a file needn't be UTF-8
 */
export function renderDiff(changes: readonly FileChange[]): Uint8Array {
  const patches = changes.map(({ file, before, after }) => {
    // One character per byte in and out, so that every byte comes out as it went in.
    const patch = structuredPatch(
      latin1(file),
      latin1(file),
      latin1Bytes(before),
      latin1Bytes(after),
      undefined,
      undefined,
      {
        context: 3,
      },
    );
    const name = latin1(quoted(file));
    return `--- ${name.startsWith('"') ? name.replace('"', '"a/') : `a/${name}`}\n+++ ${name.startsWith('"') ? name.replace('"', '"b/') : `b/${name}`}\n${formatPatch(patch, OMIT_HEADERS)}`;
  });
  return Buffer.from(patches.join(''), 'latin1');
}

/** As git writes a path that a header can't hold as it is. */
function quoted(path: string): string {
  return /[\p{Cc}"\\]/u.test(path) ? JSON.stringify(path) : path;
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function latin1Bytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
