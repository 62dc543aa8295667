import type { IgnoreFault, IgnoreNote } from '../model/image-use.ts';
import type { Log } from '../model/ports.ts';
import { referenceKey } from '../model/reference.ts';
import { formatDay } from '../util/dates.ts';
import type { ReadFile } from './read-files.ts';
import type { Rule } from './rule.ts';
import type { CheckSettings, Exceptions } from './settings.ts';

/** The most warnings of one kind, as GitHub shows no more annotations; the others are counted. */
const MAX_SHOWN = 10;

const FORM = '# freshfrom: ignore, or # freshfrom: ignore=RULE,RULE';

const FAULTS: Readonly<Record<IgnoreFault, string>> = {
  form: `the comment ignores nothing: its spelling is wrong. Write ${FORM}.`,
  apart:
    'the comment ignores nothing: the next line is not an instruction. Put the comment directly above an instruction.',
  inside: 'the comment ignores nothing: it is inside an instruction. Put it directly above the instruction.',
  'above-directive':
    'the comment switches off the parser directive below it, which has to come first in the file. Put it below the directives; to ignore a # syntax line, use ignore in the config.',
  'above-arg': 'the comment ignores nothing: no rule is about an ARG before the first FROM. Put it above the FROM.',
};

/** Warns of ignore comments that switch no rules off, or other rules than meant. @param known the ids of all rules */
export function warnOfIdleComments(
  files: readonly Pick<ReadFile, 'file' | 'ignores'>[],
  known: ReadonlySet<string>,
  log: Pick<Log, 'warning'>,
): void {
  const warnings = files.flatMap(({ file, ignores }) =>
    ignores.flatMap((note) => {
      const what = faultOf(note, known);
      return what === undefined ? [] : [`${file}:${note.line}: ${what}`];
    }),
  );
  warnOfFirst(warnings, 'more comments ignore nothing', log);
}

function faultOf({ rules, word, fault }: IgnoreNote, known: ReadonlySet<string>): string | undefined {
  if (fault !== undefined) return FAULTS[fault];
  if (word !== undefined && known.has(word)) {
    return rules.length > 0
      ? `the comment does not ignore ${word}. Write # freshfrom: ignore=${[...rules, word].join(',')}.`
      : `the comment ignores every rule. To ignore only one, write # freshfrom: ignore=${word}.`;
  }
  const [first, ...more] = rules.filter((rule) => !known.has(rule));
  if (first === undefined) return undefined;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return `the comment ignores "${first}"${others}, but there is no such rule.`;
}

function warnOfFirst(sentences: readonly string[], more: string, log: Pick<Log, 'warning'>): void {
  for (const sentence of sentences.slice(0, MAX_SHOWN)) log.warning(sentence);
  if (sentences.length > MAX_SHOWN) log.warning(`${sentences.length - MAX_SHOWN} ${more}.`);
}

/** What exceptions are compared with. */
export interface ExceptionScope {
  readonly files: readonly Pick<ReadFile, 'file' | 'content' | 'uses'>[];
  /** The ids of all rules. */
  readonly known: ReadonlySet<string>;
  readonly now: Date;
  /** Whether the files are all files that the exceptions may match. */
  readonly seesAll: boolean;
}

/** Warns of exceptions that have expired or match nothing. The latter is known only where all files are read. */
export function warnOfIdleExceptions(
  exceptions: Exceptions,
  { files, known, now, seesAll }: ExceptionScope,
  log: Pick<Log, 'warning'>,
): void {
  const today = formatDay(now);
  const isKnown = seesAll && files.length > 0 && files.every(({ content }) => content !== undefined);
  const idle = isKnown ? idleEntries(exceptions, files) : new Set<number>();
  const warnings = exceptions.all.flatMap(({ name, rule, until }, index) => {
    if (until !== undefined && until < today)
      return [`${name} has expired: its last day was ${until}. Remove it, or set a later until.`];
    if (rule !== undefined && ![...known].some(rule)) return [`${name} names no rule. Correct it.`];
    return idle.has(index) ? [`${name} matches nothing. Correct it, or remove it.`] : [];
  });
  warnOfFirst(warnings, 'more entries ignore nothing', log);
}

function idleEntries({ all, naming }: Exceptions, files: ExceptionScope['files']): Set<number> {
  const idle = new Set(all.keys());
  for (const [index, { hasImage, file: matchesFile }] of all.entries()) {
    if (!hasImage && files.some(({ file }) => matchesFile === undefined || matchesFile(file))) idle.delete(index);
  }
  for (const { file, uses } of files) {
    const references = new Map(
      uses.flatMap(({ reference }) => (reference ? [[referenceKey(reference), reference]] : [])),
    );
    for (const reference of references.values()) {
      for (const index of naming(reference)) if (all[index]?.file?.(file) !== false) idle.delete(index);
    }
  }
  return idle;
}

/** Warns of rules that are switched on in a check and find less there than in `freshfrom advise`. */
export function warnOfLimits(
  rules: readonly Pick<Rule, 'id' | 'limitInCheck'>[],
  settings: Pick<CheckSettings, 'rules' | 'failOn'>,
  log: Pick<Log, 'warning'>,
): void {
  for (const { id, limitInCheck } of rules) {
    const severity = settings.rules.get(id);
    const isWanted = severity === undefined ? settings.failOn.includes(id) : severity !== 'off';
    if (limitInCheck !== undefined && isWanted) log.warning(limitInCheck);
  }
}
