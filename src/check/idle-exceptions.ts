import type { IgnoreFault, IgnoreNote } from '../model/image-use.ts';
import type { Log } from '../model/ports.ts';
import { referenceKey } from '../model/reference.ts';
import { formatDay } from '../util/dates.ts';
import type { ReadFile } from './read-files.ts';
import type { Rule } from './rule.ts';
import type { CheckSettings, Exceptions } from './settings.ts';

/** More of a kind are only counted: GitHub shows no more annotations. */
const MOST_SHOWN = 10;

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

/** Tells of comments that are to switch rules off and don't, or not those. @param known the ids of all rules */
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
  for (const sentence of sentences.slice(0, MOST_SHOWN)) log.warning(sentence);
  if (sentences.length > MOST_SHOWN) log.warning(`${sentences.length - MOST_SHOWN} ${more}.`);
}

/** Against what exceptions are held. */
export interface ExceptionGround {
  readonly files: readonly Pick<ReadFile, 'file' | 'content' | 'uses'>[];
  /** The ids of all rules. */
  readonly known: ReadonlySet<string>;
  readonly now: Date;
  /** Whether the files are all that the exceptions may be about. */
  readonly seesAll: boolean;
}

/** Tells of exceptions that are over, or that nothing fits. Where not all is seen, what would fit may be elsewhere. */
export function warnOfIdleExceptions(
  exceptions: Exceptions,
  { files, known, now, seesAll }: ExceptionGround,
  log: Pick<Log, 'warning'>,
): void {
  const today = formatDay(now);
  const isKnown = seesAll && files.length > 0 && files.every(({ content }) => content !== undefined);
  const idle = isKnown ? idleOnes(exceptions, files) : new Set<number>();
  const warnings = exceptions.all.flatMap(({ name, rule, until }, index) => {
    if (until !== undefined && until < today)
      return [`${name} has expired: its last day was ${until}. Remove it, or set a later until.`];
    if (rule !== undefined && ![...known].some(rule)) return [`${name} names no rule. Correct it.`];
    return idle.has(index) ? [`${name} matches nothing. Correct it, or remove it.`] : [];
  });
  warnOfFirst(warnings, 'more entries ignore nothing', log);
}

function idleOnes({ all, naming }: Exceptions, files: ExceptionGround['files']): Set<number> {
  const idle = new Set(all.keys());
  for (const [index, { hasImage, file: isThere }] of all.entries()) {
    if (!hasImage && files.some(({ file }) => isThere === undefined || isThere(file))) idle.delete(index);
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

/** Tells of rules that somebody wants to hear of in a check, and that see less there than in advice. */
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
