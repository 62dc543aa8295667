import type { Git } from './git.ts';

/** One file of a diff; `patch` is undefined for binary files and for those too large to show. */
export type ChangedFile = {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | undefined;
};

/** A side of a diff: the old file or the new one. */
export type Side = 'LEFT' | 'RIGHT';

/** One line of a patch: where it stands on each side it is on, and which hunk (from 0) shows it. */
export type PatchLine = {
  readonly hunk: number;
  readonly left: number | undefined;
  readonly right: number | undefined;
};

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const;

/** The files that differ between two trees or commits, in git's order, with GitHub's kind of patches. */
export async function diffFiles(git: Git, from: string, to: string, patchBytes: number): Promise<ChangedFile[]> {
  const form = ['-z', '--raw', '--numstat', '-p', '--no-color', '--no-ext-diff'];
  const output = await git.text(['diff-tree', '-r', '-M', '--no-abbrev', '--no-commit-id', ...form, from, to]);
  // Each name ends in a NUL, and the last in two. What follows is patches, whose lines may have NULs of their own.
  const end = output.indexOf('\0\0');
  const tokens = output.slice(0, Math.max(end, 0)).split('\0');
  const patches = output.slice(end + 2);
  const raw: { status: keyof typeof STATUS; sha: string; paths: string[] }[] = [];
  while (tokens[0]?.startsWith(':')) {
    const [, , before = '', after = '', letter = ''] = (tokens.shift() ?? '').split(' ');
    const status = letter.slice(0, 1) as keyof typeof STATUS;
    if (!(status in STATUS)) throw new Error(`git gave the status ${letter}, which this double does not know`);
    raw.push({ status, sha: status === 'D' ? before : after, paths: tokens.splice(0, status === 'R' ? 2 : 1) });
  }
  // Every line of a patch's content has a mark before it, so this text starts a line in a header only.
  const bodies = patches.split(/^(?=diff --git )/m);
  return raw.map(({ status, sha, paths }) => {
    // Where a link takes the place of a file, or a file that of a link, git removes the one in a patch and adds the other in a second.
    const [body = ''] = bodies.splice(0, status === 'T' ? 2 : 1);
    const [additions = '0', deletions = '0', name = ''] = (tokens.shift() ?? '').split('\t');
    if (name === '') tokens.splice(0, 2);
    return {
      path: paths.at(-1) ?? '',
      previousPath: status === 'R' ? paths[0] : undefined,
      status: STATUS[status],
      sha,
      additions: Number(additions === '-' ? 0 : additions),
      deletions: Number(deletions === '-' ? 0 : deletions),
      patch: hunks(body, patchBytes),
    };
  });
}

function hunks(body: string, limit: number): string | undefined {
  const start = body.search(/^@@ /m);
  if (start < 0) return undefined;
  const patch = body.slice(start).replace(/\n$/, '');
  return Buffer.byteLength(patch) > limit ? undefined : patch;
}

/** The lines that a patch shows, and so the lines a review can comment on. */
export function patchLines(patch: string): PatchLine[] {
  const lines: PatchLine[] = [];
  let [hunk, left, right] = [-1, 0, 0];
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      hunk += 1;
      left = Number(header[1]);
      right = Number(header[2]);
    } else if (line.startsWith('+')) {
      lines.push({ hunk, left: undefined, right: right++ });
    } else if (line.startsWith('-')) {
      lines.push({ hunk, left: left++, right: undefined });
    } else if (!line.startsWith('\\')) {
      lines.push({ hunk, left: left++, right: right++ });
    }
  }
  return lines;
}

/** The patch up to and including a line, from its hunk's header: what GitHub shows above a comment. */
export function hunkUpTo(patch: string, side: Side, line: number): string {
  const texts = patch.split('\n');
  const shown = patchLines(patch);
  const target = shown.findIndex((entry) => (side === 'LEFT' ? entry.left : entry.right) === line);
  const hunk = shown[target]?.hunk ?? 0;
  const before = shown.slice(0, target + 1).filter((entry) => entry.hunk === hunk).length;
  const headers = texts.flatMap((text, index) => (text.startsWith('@@ ') ? [index] : []));
  const start = headers[hunk] ?? 0;
  return texts.slice(start, start + before + 1).join('\n');
}
