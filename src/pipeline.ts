import { MAX_FILE_SIZE } from './model/file-limits.ts';
import type { Finding } from './model/finding.ts';
import { byPlace, isNamed } from './model/finding.ts';
import { activeEntries, ignoredRules, isIgnored } from './model/ignore.ts';
import type { Extraction, ExtractOptions, Format, ImageUse, Problem } from './model/image-use.ts';
import { EDITED_FOR, type JudgedUse, judge, withoutEdits } from './model/judgement.ts';
import { mapInParallel } from './model/parallel.ts';
import type { Clock, FileContent, FileSource, Log, Resolver, SightingStore } from './model/ports.ts';
import { ruleUrl } from './model/project.ts';
import { type Reference, repositoryName } from './model/reference.ts';
import { type Report, summarize } from './model/report.ts';
import type { Resolution } from './model/resolution.ts';
import type { JudgedFile, Rule } from './model/rule.ts';
import type { CheckSettings, IgnoreEntry } from './model/settings.ts';
import type { Range } from './model/source-text.ts';
import { propose } from './proposals/index.ts';

/** What the path from files to a report works with. */
export interface PipelineParts {
  readonly files: FileSource;
  readonly formats: readonly Format[];
  readonly rules: readonly Rule[];
  /** Made when the first image has to be looked up. Undefined: no registry is asked. */
  readonly resolver: (() => Promise<Resolver>) | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Since when digests are known. */
  readonly sightings: SightingStore;
  /** `check`: what is wrong; `bump`: what is to be written, newer tags too. */
  readonly purpose: 'check' | 'bump';
  /** Whether what a move changes was looked at by a run before this one. */
  readonly isExamined: (from: string, to: string) => boolean;
}

/** Whether the change under review brought the lines of a range. */
export type Blame = (file: string, range: Range) => boolean;

/** The path from file text to a report: find, extract, resolve, judge, state the rules. Writes nothing. */
export async function check(parts: PipelineParts, settings: CheckSettings, blame: Blame = () => true): Promise<Report> {
  const ignore = activeEntries(settings.ignore, parts.clock.now());
  const files = await extractAll(parts, settings, ignore);
  const found = files.flatMap(({ uses }) => uses);
  const { resolver, answers } = await resolveAll(parts, found);
  const visibleRepositories = visible(answers);
  const verdicts = found.map((use) => {
    const verdict = judge(use, { resolution: resolutionOf(use, answers), visibleRepositories });
    return isEditForbidden(verdict, ignore) ? withoutEdits(verdict) : verdict;
  });
  const uses = resolver === undefined ? verdicts : await propose(verdicts, { ...parts, resolver }, settings);
  let at = 0;
  const findings = files.flatMap(({ file, uses: own, problems }) => {
    at += own.length;
    const judged = { file, uses: uses.slice(at - own.length, at), problems };
    return findingsOf(judged, parts.rules, settings, ignore, blame);
  });
  return {
    summary: summarize(files.length, uses),
    uses,
    findings: findings.sort(byPlace),
    failed: findings.some((finding) => finding.blamed && isNamed(finding, settings.failOn)),
    silentRegistries: silentRegistries(answers),
    timeWasUp: uses.some(({ failure }) => failure?.kind === 'time-up'),
  };
}

/** A file is small, and may come from GitHub, which wants few requests at a time. */
const FILES_AT_ONCE = 8;

interface ExtractedFile extends Extraction {
  readonly file: string;
}

async function extractAll(
  parts: PipelineParts,
  settings: CheckSettings,
  ignore: readonly IgnoreEntry[],
): Promise<ExtractedFile[]> {
  const paths = await parts.files.list();
  let read = 0;
  return mapInParallel(paths, FILES_AT_ONCE, async (file) => {
    const content = unsuitable(await parts.files.read(file));
    read += 1;
    parts.log.progress(`read ${read} of ${paths.length} files`);
    if ('unreadable' in content) {
      const start = { line: 1, column: 1 };
      const problem: Problem = { message: content.unreadable, range: { start, end: start } };
      return { file, uses: [], problems: [problem] };
    }
    const format = parts.formats.find((candidate) => candidate.matches(file)) ?? parts.formats[0];
    const options: ExtractOptions = { buildArgs: buildArgsFor(file, settings), pinArgs: settings.pinArgs };
    if (format === undefined) throw new Error('There is no file format.');
    const extract = await format.load();
    const { uses, problems } = extract(file, content.bytes, options);
    return { file, problems, uses: uses.map((use) => (isSkipped(use, settings, ignore) ? skip(use) : use)) };
  });
}

function unsuitable(content: FileContent): FileContent {
  if ('unreadable' in content) return content;
  if (content.bytes.length > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
  return content.bytes.includes(0) ? { unreadable: 'the file is binary: it holds a zero byte' } : content;
}

function buildArgsFor(file: string, settings: CheckSettings): Map<string, string> {
  return new Map(settings.buildArgs.filter(({ files }) => files(file)).flatMap(({ values }) => [...values]));
}

function isSkipped(use: ImageUse, settings: CheckSettings, ignore: readonly IgnoreEntry[]): boolean {
  const byName = use.reference !== undefined && settings.ignoresImage(use.reference);
  return byName || isIgnored(use, ignore);
}

function skip(use: ImageUse): ImageUse {
  return { ...use, skipReason: 'ignored', site: undefined };
}

/** A use whose rule is ignored isn't edited for that rule's sake either. */
function isEditForbidden(judged: JudgedUse, ignore: readonly IgnoreEntry[]): boolean {
  const rule = EDITED_FOR[judged.status];
  return rule !== undefined && ignoredRules(judged.use, ignore)(rule);
}

/** One question per distinct image, tag and digest. */
async function resolveAll(
  parts: PipelineParts,
  uses: readonly ImageUse[],
): Promise<{ readonly resolver: Resolver | undefined; readonly answers: ReadonlyMap<string, Answer> }> {
  const { log } = parts;
  const distinct = new Map<string, Reference>();
  for (const { reference, skipReason } of uses) {
    if (reference !== undefined && skipReason === undefined) distinct.set(keyOf(reference), reference);
  }
  if (parts.resolver === undefined || distinct.size === 0) return { resolver: undefined, answers: new Map() };
  const resolver = await parts.resolver();
  let done = 0;
  const answers = [...distinct].map(async ([key, reference]) => {
    const resolution = await resolver.resolve(reference);
    done += 1;
    log.progress(`looked up ${done} of ${distinct.size} images`);
    return [key, { reference, resolution }] as const;
  });
  return { resolver, answers: new Map(await Promise.all(answers)) };
}

interface Answer {
  readonly reference: Reference;
  readonly resolution: Resolution;
}

function keyOf(reference: Reference): string {
  return `${repositoryName(reference)}\n${reference.tag ?? ''}\n${reference.digest ?? ''}`;
}

function resolutionOf(use: ImageUse, answers: ReadonlyMap<string, Answer>): Resolution | undefined {
  return use.reference === undefined ? undefined : answers.get(keyOf(use.reference))?.resolution;
}

function visible(answers: ReadonlyMap<string, Answer>): Set<string> {
  const answered = [...answers.values()].filter(
    ({ resolution: { tag, pinned } }) => tag?.ok === true || pinned?.ok === true,
  );
  return new Set(answered.map(({ reference }) => repositoryName(reference)));
}

/** Registries of which nothing is known now: every look-up failed, and none with a plain "there is no such tag". */
function silentRegistries(answers: ReadonlyMap<string, Answer>): string[] {
  const isSilent = new Map<string, boolean>();
  for (const { reference, resolution } of answers.values()) {
    const lookup = resolution.tag ?? resolution.pinned;
    const failed = lookup !== undefined && !lookup.ok && lookup.failure.kind !== 'not-found';
    isSilent.set(reference.registry, failed && isSilent.get(reference.registry) !== false);
  }
  return [...isSilent].flatMap(([registry, silent]) => (silent ? [registry] : [])).sort();
}

function findingsOf(
  file: JudgedFile,
  rules: readonly Rule[],
  settings: CheckSettings,
  ignore: readonly IgnoreEntry[],
  blame: Blame,
): Finding[] {
  return rules.flatMap((rule) => {
    const severity = settings.rules.get(rule.id) ?? rule.severity;
    if (severity === 'off') return [];
    const kept = { ...file, uses: file.uses.filter(({ use }) => !ignoredRules(use, ignore)(rule.id)) };
    const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
      const names = files ?? ids;
      return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
    });
    if (isFileIgnored) return [];
    return rule.check(kept).map((match) => ({
      ...match,
      rule: rule.id,
      severity,
      help: ruleUrl(rule.id),
      blamed: [match.range, ...match.causes].some((range) => blame(match.file, range)),
    }));
  });
}
