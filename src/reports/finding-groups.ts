import { bySeverity, type Finding, type Severity } from '../check/finding.ts';
import { terminalText } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { wrap } from '../util/wrap.ts';
import { messageLines, SEVERITY_WIDTH, type TextStyle } from './finding-lines.ts';
import { shortenMiddle } from './shorten.ts';

/** What says the same at many places. */
interface Group {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  fails: boolean;
  places: number;
  files: number;
  lastFile: string;
  readonly first: string[];
}

/** Fewer findings are listed by file. */
const FEW = 20;
/** More different messages than a screen is for; then they are listed by file, too. */
const MANY = 5000;
/** Places that a group names. */
const NAMED = 3;
/** Columns of a place. */
const MAX_PLACE = 60;

/** Groups findings by what they say: mostly that is one image at many places. */
export class FindingGroups {
  readonly #groups = new Map<string, Group>();
  #count = 0;

  add(finding: Finding, fails: boolean): void {
    this.#count += 1;
    const { severity, rule, message, file } = finding;
    const key = `${severity} ${rule} ${message}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      if (this.#groups.size >= MANY) return;
      group = { severity, rule, message, fails, places: 0, files: 0, lastFile: '', first: [] };
      this.#groups.set(key, group);
    }
    group.fails ||= fails;
    group.places += 1;
    if (group.lastFile !== file) group.files += 1;
    group.lastFile = file;
    if (group.first.length < NAMED) group.first.push(`${file}:${finding.range.start.line}`);
  }

  /** Whether a list by what they say is much shorter than one by file. */
  get areShorter(): boolean {
    const { size } = this.#groups;
    return this.#count > FEW && size < MANY && size * 2 <= this.#count;
  }

  /** The groups, the gravest first, then those with the most places. */
  lines(style: TextStyle): string[] {
    const { paint, width } = style;
    const sorted = [...this.#groups.values()].sort((a, b) => bySeverity(a, b) || b.places - a.places);
    return sorted.flatMap(({ severity, rule, message, fails, places, files, first }) => {
      const mark = fails ? paint('✗', 'error') : ' ';
      const start = `${mark} ${paint(severity.padEnd(SEVERITY_WIDTH), severity)}  `;
      const names = first.map((place) =>
        shortenMiddle(terminalText(place), Math.min(MAX_PLACE, (width ?? MAX_PLACE) - 6)),
      );
      const rest = places > NAMED ? ` and ${places - NAMED} more` : '';
      const text = `${pluralize(places, 'place')} in ${pluralize(files, 'file')}: ${names.join(', ')}${rest}`;
      const where = width === undefined ? [text] : wrap(text, Math.max(width - 6, 30));
      return [
        ...messageLines(start, 2 + SEVERITY_WIDTH + 2, terminalText(message), rule, style),
        ...where.map((line) => `      ${paint(line, 'faint')}`),
      ];
    });
  }
}
