import type { ImageUse, Problem, SkipReason } from '../../model/image-use.ts';
import { type JudgedFile, type Rule, useRule } from '../rule.ts';

const TOLD: ReadonlySet<SkipReason | undefined> = new Set(['no-value', 'platform-dependent', 'invalid']);

const ofUses = useRule(
  'unresolvable-reference',
  'notice',
  'A reference can not be resolved from the file alone.',
  ({ use, skipReason }, { problems }) => {
    if (!TOLD.has(skipReason) || problems.some((problem) => isAbout(problem, use))) return undefined;
    const help = skipReason === 'no-value' ? ' Give the ARG a default, or set build-args.' : '';
    return `${use.written} can't be judged: ${use.detail ?? 'it is not a reference'}.${help}`;
  },
);

/** A reference that was seen but that the file alone doesn't decide; of a template, one note for the whole of it. */
export const unresolvableReference: Rule = {
  ...ofUses,
  check: (file) => {
    const note = templateNote(file);
    return note.length > 0 ? note : ofUses.check(file);
  },
};

function templateNote({ file, problems }: JudgedFile): ReturnType<Rule['check']> {
  return problems
    .filter(({ isTemplate }) => isTemplate === true)
    .map(({ range, message }) => ({ file, range, causes: [], message: `${message.replace(/^t/, 'T')}.` }));
}

/** Whether invalid-file says the same of the instruction already. */
function isAbout({ message, range }: Problem, { detail, range: { start } }: ImageUse): boolean {
  return message === detail && range.start.line <= start.line && start.line <= range.end.line;
}
