import { supportRules } from '../../check/support-rules.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { adviceRules, baseRules } from '../rules/index.ts';
import { missingCaCertificates } from '../rules/missing-ca-certificates.ts';
import { muslNativeDependencies } from '../rules/musl-native-dependencies.ts';
import { type Breakage, breakageText, conflictsOn, newBreakages } from './breaks.ts';
import { lostGlobalization } from './globalization.ts';
import { portChanges } from './port-changes.ts';
import { runtimeChanges } from './runtime-changes.ts';

/** What the rules say of a file with an alternative in it, and don't say today. */
export interface Adoption {
  /** What of the file would not work. */
  readonly breaks: readonly Breakage[];
  /** The ids of the rules that would report something about the choice of the image itself. */
  readonly remarks: readonly string[];
}

/** The rules whose findings say what would not work, beside `baseRules`. */
const BREAKING: ReadonlySet<string> = new Set([missingCaCertificates.id, muslNativeDependencies.id]);
const BASE_RULES: ReadonlySet<string> = new Set(baseRules.map(({ id }) => id));

/** Makes a function that compares the file, with another base in it, with what it is today. Pure. */
export function adoptionsOf(today: AdvisedFile): (adopted: AdvisedFile) => Adoption {
  const known = new Set(findingsOf(today).map(({ key }) => key));
  const broken = new Set(conflictsOn(today).map(breakageText));
  return (adopted) => {
    const found = findingsOf(adopted).filter(({ key }) => !known.has(key));
    const breaking = found.filter(({ id }) => BREAKING.has(id));
    const all = [
      ...conflictsOn(adopted),
      ...runtimeChanges(adopted, today),
      ...lostGlobalization(adopted, today),
      ...portChanges(adopted, today),
      ...breaking.map(({ id, line, message }) => ({ line, clause: firstSentence(message), rule: id, step: undefined })),
    ];
    return {
      breaks: newBreakages(all, broken),
      remarks: [...new Set(found.flatMap(({ id }) => (BREAKING.has(id) ? [] : [id])))],
    };
  };
}

function findingsOf(file: AdvisedFile) {
  const rules = [...adviceRules.filter(({ id }) => !BASE_RULES.has(id)), ...supportRules];
  return rules.flatMap((rule) =>
    rule.check(file).map(({ range, message }) => {
      const { line } = range.start;
      return { id: rule.id, line, message, key: `${rule.id} ${line}` };
    }),
  );
}

function firstSentence(message: string): string {
  return message.replace(/\. [A-Z][\s\S]*$|\.$/, '');
}
