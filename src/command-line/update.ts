import { type Bump, editsOf, planBumps } from '../model/bump.ts';
import { applyEdits, editsByFile } from '../model/edit.ts';
import { placeKey } from '../model/finding.ts';
import { judgedBytes, type Report } from '../model/report.ts';
import { titleOf } from '../model/title.ts';
import { count } from '../reports/phrases.ts';
import type { FileChange } from '../reports/unified-diff.ts';
import type { Settings } from '../settings/index.ts';
import { FileRefusal } from '../system/refusal.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import type { Call } from './options.ts';
import { NO_LIMIT, type Output, renderPieces } from './render.ts';

/** What an update leaves. */
export interface Updated {
  readonly output: Output;
  /** Sentences on what was done and what wasn't. */
  readonly notes: readonly string[];
  /** Sentences on files that were left alone though they have edits, one for each. */
  readonly refusals: readonly string[];
}

/** Makes the edits, or only shows them: those of files that still hold what was judged. */
export async function update(call: Call, settings: Settings, report: Report, files: WorkspaceFiles): Promise<Updated> {
  const bumps = planBumps(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
  const edits = editsOf(bumps.flatMap(({ uses }) => uses)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const changes: FileChange[] = [];
  const refusals: string[] = [];
  for (const [file, own] of editsByFile(edits)) {
    try {
      const before = await judgedBytes(file, report, files);
      if (before === undefined) throw new FileRefusal('changed', 'it has changed since it was read');
      if (call.write) await files.write(file, applyEdits(before, own), before);
      changes.push({ file, before, edits: own });
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      refusals.push(refusalOf(file, error));
    }
  }
  const output = await renderUpdate(call, report, bumps, changes, files);
  if (edits.length === 0) return { output, refusals, notes: ['Nothing to update.', ...leftAlone(report)] };
  const written = count(changes.flatMap((change) => change.edits).length, 'digest');
  const note = `Wrote ${written} in ${count(changes.length, 'file')}.`;
  return { output, refusals, notes: call.write ? [note] : [] };
}

function refusalOf(file: string, { code, message }: FileRefusal): string {
  return code === 'changed'
    ? `${file} has changed since it was read, so it is left alone. Run freshfrom update again.`
    : `${file} can't be written (${message}), so it is as it was.`;
}

/** How many references aren't fresh all the same, of those that a check speaks of. */
function leftAlone({ uses, findings }: Report): string[] {
  const told = new Set(findings.map(placeKey));
  const number = uses.filter(({ use, status }) => status !== 'fresh' && told.has(placeKey(use))).length;
  if (number === 0) return [];
  const [was, they] = number === 1 ? ['was', 'it is'] : ['were', 'they are'];
  return [`${count(number, 'reference')} ${was} left as ${they}; freshfrom check says why.`];
}

/** The edits as a patch; in Markdown the pull requests that a bump would open, title and body. */
async function renderUpdate(
  call: Call,
  report: Report,
  bumps: readonly Bump[],
  changes: readonly FileChange[],
  files: WorkspaceFiles,
): Promise<Output> {
  switch (call.format) {
    case 'json':
    case 'sarif':
      return renderPieces(call, report);
    case 'text': {
      const { renderDiff } = await import('../reports/unified-diff.ts');
      // A patch names the file itself, not a link to it.
      const named = changes.map(async (change) => ({ ...change, file: (await files.way(change.file)).at(-1) ?? '' }));
      return renderDiff(await Promise.all(named));
    }
    case 'markdown': {
      const { renderPullRequestBody } = await import('../reports/pull-request-body.ts');
      return bumps
        .map((bump) => `# ${titleOf(bump)}\n\n${renderPullRequestBody(bump, report.uses, NO_LIMIT)}`)
        .join('\n');
    }
  }
}
