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

/** What the notes are made with. */
export interface IdleParts {
  /** The ids of all rules. */
  readonly ruleIds: ReadonlySet<string>;
  readonly now: Date;
  /** Whether the files are all files that the exceptions may match. */
  readonly seesAll: boolean;
}

/** Finds comments and settings that do nothing, file by file. */
export class IdleNotes {
  readonly #parts: IdleParts;
  readonly #exceptions: Exceptions;
  /** The first sentences on comments, and how many there are. */
  readonly #comments: string[] = [];
  #commentCount = 0;
  /** Indexes of the exceptions that have matched nothing; undefined where it isn't known which of them do. */
  #idle: Set<number> | undefined;
  #count = 0;

  constructor(exceptions: Exceptions, parts: IdleParts) {
    this.#exceptions = exceptions;
    this.#parts = parts;
    this.#idle = parts.seesAll ? new Set(exceptions.all.keys()) : undefined;
  }

  /** The number of files. */
  get count(): number {
    return this.#count;
  }

  add(file: Pick<ReadFile, 'file' | 'content' | 'uses' | 'ignores'>): void {
    this.#count += 1;
    for (const note of file.ignores) {
      const what = faultOf(note, this.#parts.ruleIds);
      if (what === undefined) continue;
      this.#commentCount += 1;
      if (this.#comments.length < MAX_SHOWN) this.#comments.push(`${file.file}:${note.line}: ${what}`);
    }
    if (file.content === undefined) this.#idle = undefined;
    this.#dropMatching(file);
  }

  warn(log: Pick<Log, 'warning'>): void {
    warnOfFirst(this.#comments, this.#commentCount, 'more comments ignore nothing', log);
    const exceptions = this.#exceptionWarnings();
    warnOfFirst(exceptions, exceptions.length, 'more entries ignore nothing', log);
  }

  #dropMatching({ file, uses }: Pick<ReadFile, 'file' | 'uses'>): void {
    const idle = this.#idle;
    if (idle === undefined || idle.size === 0) return;
    const { all, naming } = this.#exceptions;
    for (const index of idle) {
      const entry = all[index];
      if (entry?.hasImage === false && entry.file?.(file) !== false) idle.delete(index);
    }
    const references = new Map(
      uses.flatMap(({ reference }) => (reference ? [[referenceKey(reference), reference]] : [])),
    );
    for (const reference of references.values()) {
      for (const index of naming(reference)) if (all[index]?.file?.(file) !== false) idle.delete(index);
    }
  }

  #exceptionWarnings(): string[] {
    const { ruleIds, now } = this.#parts;
    const today = formatDay(now);
    const idle = this.#count === 0 ? undefined : this.#idle;
    return this.#exceptions.all.flatMap(({ name, rule, until }, index) => {
      if (until !== undefined && until < today)
        return [`${name} has expired: its last day was ${until}. Remove it, or set a later until.`];
      if (rule !== undefined && ![...ruleIds].some(rule)) return [`${name} names no rule. Correct it.`];
      return idle?.has(index) === true ? [`${name} matches nothing. Correct it, or remove it.`] : [];
    });
  }
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

/** @param count how many sentences there are; `sentences` has at least the first of them */
function warnOfFirst(sentences: readonly string[], count: number, more: string, log: Pick<Log, 'warning'>): void {
  for (const sentence of sentences.slice(0, MAX_SHOWN)) log.warning(sentence);
  if (count > MAX_SHOWN) log.warning(`${count - MAX_SHOWN} ${more}.`);
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
