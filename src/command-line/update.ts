import { type Bump, editsOf, planBumps } from '../model/bump.ts';
import { applyEdits, editsByFile } from '../model/edit.ts';
import { messageOf, OperationalError } from '../model/error.ts';
import { placeKey } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { titleOf } from '../model/title.ts';
import { count } from '../reports/phrases.ts';
import type { FileChange } from '../reports/unified-diff.ts';
import type { Settings } from '../settings/index.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import type { Call } from './options.ts';
import { NO_LIMIT, render } from './render.ts';

/** What an update leaves. */
export interface Updated {
  readonly output: string | Uint8Array;
  /** Sentences on what was done and what wasn't. */
  readonly notes: readonly string[];
}

/** Makes the edits, or only shows them. @throws OperationalError that says what was written before */
export async function update(call: Call, settings: Settings, report: Report, files: WorkspaceFiles): Promise<Updated> {
  const bumps = planBumps(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
  const edits = editsOf(bumps.flatMap(({ uses }) => uses)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const changes: FileChange[] = [];
  for (const [file, own] of editsByFile(edits)) {
    const content = await files.read(file);
    if ('unreadable' in content) throw new OperationalError(`${file}: ${content.unreadable}.`);
    changes.push({ file, before: content.bytes, edits: own });
  }
  if (call.write) await write(changes, files);
  const output = await renderUpdate(call, report, bumps, changes, files);
  if (changes.length === 0) return { output, notes: ['Nothing to update.', ...leftAlone(report)] };
  const note = `Wrote ${count(edits.length, 'digest')} in ${count(changes.length, 'file')}.`;
  return { output, notes: call.write ? [note] : [] };
}

/** How many references aren't fresh all the same, of those that a check speaks of. */
function leftAlone({ uses, findings }: Report): string[] {
  const told = new Set(findings.map(placeKey));
  const number = uses.filter(({ use, status }) => status !== 'fresh' && told.has(placeKey(use))).length;
  if (number === 0) return [];
  const [was, they] = number === 1 ? ['was', 'it is'] : ['were', 'they are'];
  return [`${count(number, 'reference')} ${was} left as ${they}; freshfrom check says why.`];
}

async function write(changes: readonly FileChange[], files: WorkspaceFiles): Promise<void> {
  const done: string[] = [];
  for (const { file, before, edits } of changes) {
    try {
      await files.write(file, applyEdits(before, edits));
    } catch (error) {
      const so = done.length === 0 ? 'Nothing was written.' : `Written before: ${done.join(', ')}.`;
      throw new OperationalError(`${messageOf(error)} ${so}`, { cause: error });
    }
    done.push(file);
  }
}

/** The edits as a patch; in Markdown the pull requests that a bump would open, title and body. */
async function renderUpdate(
  call: Call,
  report: Report,
  bumps: readonly Bump[],
  changes: readonly FileChange[],
  files: WorkspaceFiles,
): Promise<string | Uint8Array> {
  switch (call.format) {
    case 'json':
    case 'sarif':
      return render(call, report);
    case 'text': {
      const { renderDiff } = await import('../reports/unified-diff.ts');
      const named = changes.map(async (change) => ({ ...change, file: await files.target(change.file) }));
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
