import type { RuleMatch } from '../../check/finding.ts';
import type { Rule } from '../../check/rule.ts';
import type { Step } from '../../model/build-stage.ts';
import { formatShortList } from '../../util/words.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import type { Trace } from '../facts/artifact.ts';
import { leaves, matchAt, shownRoot } from '../facts/chain.ts';
import { isUsed, targetOf } from '../facts/libc-target.ts';
import { tracesOf } from '../facts/traces.ts';

/** What was built on one libc is copied to where there is the other, or none. */
export const libcMismatch: Rule<AdvisedFile> = {
  id: 'libc-mismatch',
  severity: 'warning',
  summary: 'What was built on one libc is copied to where there is another, or none.',
  check: checkFile,
};

function checkFile(file: AdvisedFile): RuleMatch[] {
  const traces = tracesOf(file);
  const found = new Map<Step, RuleMatch>();
  for (const stage of leaves(file)) {
    const own = traces.get(stage.index)?.filter(({ via, origin }) => via.length > 0 && differs(origin.libc, stage));
    if (own === undefined || own.length === 0) continue;
    const target = targetOf(file, stage);
    if (target.mayHaveBoth) continue;
    for (const trace of own) {
      const copy = trace.via.at(-1);
      // It was wrong before it got here, and that is what is said.
      if (copy === undefined || trace.via.some((step) => found.has(step)) || !isUsed(trace, target)) continue;
      found.set(copy, matchAt(file, copy.range, said(trace, stage)));
    }
  }
  return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}

function differs(libc: string, { traits }: AdvisedStage): boolean {
  return traits.libc !== undefined && traits.libc !== libc;
}

function said(trace: Trace, stage: AdvisedStage): string {
  const { origin, libc, made, remedy, unless } = trace;
  const { traits } = stage;
  const start =
    made === undefined || origin.stage === undefined
      ? `${origin.path} of ${origin.image} is linked to ${origin.libc}`
      : `${origin.stage} runs \`${made.command}\` (line ${made.line})${libc === undefined ? ` on ${origin.image}, which has` : ', which builds for'} ${origin.libc}`;
  const here = `${shownRoot(stage)} has ${traits.libc === 'none' ? 'no libc' : traits.libc}`;
  const exception = unless === undefined ? '' : `, unless it ${unless}`;
  return `${capitalized(start)}; ${here}, so ${effectOf(trace)}${exception}. ${remedy}`;
}

function effectOf({ kind, compiled, made, subject }: Trace): string {
  const names = compiled === undefined ? undefined : formatShortList(compiled, MAX_NAMES);
  if (kind === 'packages')
    return `packages with compiled parts${names === undefined ? '' : `, as ${names},`} don't load here`;
  if (kind === 'wheels')
    return `pip refuses wheels with compiled parts${names === undefined ? '' : `, as ${names},`} here, and the build fails`;
  return `${made === undefined ? 'it' : (subject ?? 'a program that is linked to it')} doesn't start here`;
}

/** A longer list of names is no better proof. */
const MAX_NAMES = 3;

function capitalized(text: string): string {
  return text.startsWith('s') ? `S${text.slice(1)}` : text.startsWith('t') ? `T${text.slice(1)}` : text;
}
