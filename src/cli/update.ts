import { relative, sep } from 'node:path';
import { editsOf } from '../bump/image-moves.ts';
import { type Bump, planBumps } from '../bump/plan.ts';
import { titleOf } from '../bump/title.ts';
import { judgedBytes } from '../check/judged-bytes.ts';
import { followed } from '../check/propose/proposed-use.ts';
import type { Report } from '../check/report.ts';
import { placeOfUse } from '../check/use-labels.ts';
import { applyEdits, editsByFile, type TextEdit } from '../model/edit.ts';
import { paintDiff } from '../reports/paint-diff.ts';
import { summaryLine } from '../reports/summary-line.ts';
import { droppedPlatformLines, uneditedLines, uneditedMarkdown, uneditedReferences } from '../reports/unedited.ts';
import type { FileChange } from '../reports/unified-diff.ts';
import { unproposedTagMarkdown } from '../reports/unproposed-tags.ts';
import { FileError } from '../system/file-error.ts';
import { terminalLines } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { workTreeRoot } from '../workspace/git.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { bumpProject } from './check-project.ts';
import type { CommandContext } from './command-context.ts';
import { type Call, reportFormat } from './parse-call.ts';
import { patchNames } from './patch-names.ts';

import { NO_LIMIT, renderJsonPieces, renderSarifPieces, textStyle } from './render.ts';
import { type Output, print } from './standard-output.ts';

/** The result of an update. */
interface Updated {
  readonly report: Report;
  /** A sentence on each file with edits that was not written. */
  readonly refusals: readonly string[];
}

/** Runs `freshfrom update`: prints the edits or writes them, and logs what was written and what was not. */
export async function updateProject(parts: CommandContext): Promise<Updated> {
  const { call, log } = parts;
  const { report, files } = await bumpProject(parts);
  const { output, notes, warnings, refusals } = await update(parts, report, files);
  await print(shownPatch(output, call));
  for (const warning of warnings) log.warning(warning);
  for (const note of notes) log.info(note);
  for (const refusal of refusals) log.warning(refusal);
  return { report, refusals };
}

/** Escapes a patch for a terminal, and colours it where that is asked for; elsewhere it keeps its bytes, for git. */
function shownPatch(output: Output, call: Call): Output {
  if (!(output instanceof Uint8Array)) return output;
  // What a pipe gets is for git, also where FORCE_COLOR is set for all programs.
  if (process.stdout.isTTY !== true && call.colours !== 'always') return output;
  return paintDiff(terminalLines(output.toString()), textStyle(call).paint);
}

interface Update {
  readonly output: Output;
  /** Sentences on what was done and what wasn't. */
  readonly notes: readonly string[];
  /** Sentences on look-ups without an answer, which a patch can't hold. */
  readonly warnings: readonly string[];
  readonly refusals: readonly string[];
}

/** Writes or renders the edits of files that have not changed since the check. */
async function update({ call, settings, log }: CommandContext, judged: Report, files: WorkspaceFiles): Promise<Update> {
  // In one work tree a move to a later release of a distribution takes the place of the others of its reference.
  const report = { ...judged, uses: judged.uses.map((use) => followed(use) ?? use) };
  const bumps = planBumps(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
  const edits = editsOf(bumps.flatMap(({ uses }) => uses)).sort((a, b) => (a.file < b.file ? -1 : 1));
  const changes: FileChange[] = [];
  const refusals: string[] = [];
  for (const [file, own] of editsByFile(edits)) {
    try {
      const before = await judgedBytes(file, report, files);
      if (before === undefined) throw new FileError('changed', 'it has changed since it was read');
      if (call.write) await files.write(file, applyEdits(before, own), before);
      changes.push({ file, before, edits: own });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refusals.push(refusalOf(file, error));
    }
  }
  const output = await renderUpdate({ call, log }, report, bumps, changes, files);
  const notes = [
    ...whatWasDone(call, report, edits, changes),
    ...droppedPlatformLines(report.uses),
    ...uneditedLines(report),
  ];
  return { output, warnings: call.format === 'text' ? unknownsOf(report) : [], refusals, notes };
}

/** The file itself, where a name is a link to it: a patch names that. */
async function ownNames(changes: readonly FileChange[], files: WorkspaceFiles): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { file } of changes) names.push((await files.linkChain(file)).at(-1) ?? file);
  return names;
}

/** The way to the root of git's work tree, where some name is not below the current folder. */
async function wayToTop(names: readonly string[]): Promise<string | undefined> {
  if (names.every((name) => !name.startsWith('../'))) return undefined;
  const top = await workTreeRoot('.');
  return typeof top === 'string' ? relative(process.cwd(), top).split(sep).join('/') || '.' : undefined;
}

function whatWasDone(call: Call, report: Report, edits: readonly TextEdit[], changes: readonly FileChange[]): string[] {
  if (report.summary.files === 0) return [summaryLine(report)];
  if (edits.length === 0) return ['Nothing to update.'];
  const written = pluralize(changes.flatMap((change) => change.edits).length, 'digest');
  return call.write ? [`Wrote ${written} in ${pluralize(changes.length, 'file')}.`] : [];
}

function refusalOf(file: string, { code, message }: FileError): string {
  return code === 'changed'
    ? `${file} has changed since it was read, so it is not updated. Run freshfrom update again.`
    : `${file} can't be written (${message}), so it is not updated.`;
}

/** A line for each look-up without an answer. */
function unknownsOf({ uses }: Report): string[] {
  return uses.flatMap(({ use, notes, unreadPin }) => {
    const old = `The pinned image of ${use.written} could not be read: ${unreadPin?.message}`;
    const all = unreadPin === undefined ? notes : [old, ...notes];
    return all.map((text) => `${placeOfUse(use)}: ${text}`);
  });
}

/** The edits as a patch; in Markdown the title and body of each pull request of a bump, and what it would not update. */
async function renderUpdate(
  { call, log }: Pick<CommandContext, 'call' | 'log'>,
  report: Report,
  bumps: readonly Bump[],
  changes: readonly FileChange[],
  files: WorkspaceFiles,
): Promise<Output> {
  switch (reportFormat(call.format)) {
    case 'json':
      return renderJsonPieces(report);
    case 'sarif':
      return renderSarifPieces(report);
    case 'text': {
      const { renderDiff } = await import('../reports/unified-diff.ts');
      const own = await ownNames(changes, files);
      const { root, names, beginsAtRoot } = patchNames(own, await wayToTop(own));
      if (root !== '.')
        log.info(`The paths of the patch begin at ${root}: apply it there, as in: git -C ${root} apply`);
      const named = changes.map((change, index) => ({ ...change, file: names[index] ?? '' }));
      return renderDiff(named, beginsAtRoot);
    }
    case 'markdown': {
      const { renderPullRequestBody } = await import('../reports/pull-request-body.ts');
      const bodies = bumps.map((bump) => {
        return `# ${titleOf(bump)}\n\n${renderPullRequestBody(bump, { uses: report.uses, limit: NO_LIMIT })}`;
      });
      const left = uneditedMarkdown(uneditedReferences(report.uses));
      const notes = unproposedTagMarkdown(report.uses);
      const texts = [left, notes].filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
      return [...bodies, ...(texts.length === 0 ? [] : [`# Left as it is\n\n${texts.join('\n')}`])].join('\n');
    }
  }
}
