import type { RuleMatch } from '../../check/finding.ts';
import type { CopyStep } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { hasPathLike, mayCopyTree, startWords } from '../facts/copied-trees.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { type StageStep, stepsOfKind } from '../facts/stage-steps.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import { withoutMarks } from '../sketch/hidden-words.ts';
import type { AdviceRule } from './advice-rule.ts';
import { matchAt } from './match.ts';

const ROOTS = /^\/(?:etc)?$/;

/** A user or group is named, and no file maps the name to a number. */
export const missingPasswd: AdviceRule = {
  id: 'missing-passwd',
  severity: 'warning',
  summary: 'A user is named, and scratch has no /etc/passwd.',
  mayMatch: ({ stages }) => stages.some((stage) => stage.traits.family === 'scratch' && mayNameOwner(stage)),
  check: (file) =>
    file.facts.stages.flatMap((facts) => {
      // The program that a RUN starts may write the file.
      if (facts.stage.traits.family !== 'scratch' || facts.runs.length > 0) return [];
      return [...checkOwners(file, facts), ...(facts.isLeaf ? checkUser(file, facts) : [])];
    }),
};

function checkOwners(file: AdvisedFile, { steps, stage }: StageFacts): RuleMatch[] {
  return steps.flatMap(({ step, stageIndex }, index) => {
    if (step.kind !== 'copy' || stageIndex !== stage.index) return [];
    const before = steps.slice(0, index);
    const starts = startWords(stepsOfKind(before, 'start').map((start) => start.step));
    const missing = missingFile(step.chown ?? '', stepsOfKind(before, 'copy'), starts);
    if (missing === undefined) return [];
    const message = `--chown=${step.chown} names a ${kindOf(missing)}, but scratch has no ${missing} yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.`;
    return [matchAt(file, step, message)];
  });
}

function checkUser(file: AdvisedFile, { user: step, copies, startWords }: StageFacts): RuleMatch[] {
  const missing = step === undefined ? undefined : missingFile(step.user, copies, startWords);
  if (step === undefined || missing === undefined) return [];
  const message = `USER ${step.user} names a ${kindOf(missing)}, but scratch has no ${missing} to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy ${missing}.`;
  return [matchAt(file, step, message)];
}

function kindOf(file: PasswdFile): 'user' | 'group' {
  return file === '/etc/passwd' ? 'user' : 'group';
}

const OWNER = /^[\t\v\f\r \x80-\xff]*user\b|chown/im;
const ID = '(?:\\d+|\\$(?:\\{(\\w+)\\}|(\\w+)))';
/** USER in a line of its own, or a flag: of numbers and plain variables. */
const PLAIN_OWNER = new RegExp(
  `(?:(?<=\\n)[\\t ]*user[\\t ]+|--chown=)${ID}(?::${ID})?(?=[\\t \\r]*(?:\\n|$)|[\\t ])`,
  'gi',
);

/** Whether an instruction of the stage may name a user or a group: another owner than a number, or a variable that is one. */
function mayNameOwner(stage: StageSketch): boolean {
  const { text } = stage;
  if (stage.mayHideWords) return true;
  const others = text.replace(PLAIN_OWNER, (owner, ...captured: readonly unknown[]) => {
    const names = captured.slice(0, 4).filter((name) => typeof name === 'string');
    return names.every((name) => isNumber(name, stage)) ? '' : owner;
  });
  return OWNER.test(withoutMarks(others));
}

/** Whether a variable has no other value than numbers. Those of a base are set elsewhere. */
function isNumber(name: string, { base, text }: StageSketch): boolean {
  // `ENV $A=b` may set any variable.
  if (base.kind !== 'scratch' || /\$[^\s=]*=/.test(text)) return false;
  const others = new RegExp(`(?<!\\w|\\$\\{?)${name}(?!\\w|=\\d+(?:[\\s\\\\]|$))`);
  return !others.test(text);
}

/** A file that maps names to numbers. */
type PasswdFile = '/etc/passwd' | '/etc/group';

const NAME = /^[a-z_][\w.-]*$/i;

/** The file that a `user:group` needs and that no COPY may have brought; `root` needs none. */
function missingFile(
  owner: string,
  copies: readonly StageStep<CopyStep>[],
  starts: ReadonlySet<string>,
): PasswdFile | undefined {
  const mayBring = (name: RegExp): boolean =>
    copies.some((copy) => hasPathLike(copy.step, name) || mayCopyTree(copy, ROOTS, starts));
  const [user = '', group = ''] = owner.split(':');
  if (isName(user) && !mayBring(/passwd/)) return '/etc/passwd';
  // A variable, or root, may mean more than the file says.
  const isPlain = isName(user) || /^\d+$/.test(user);
  return isPlain && isName(group) && !mayBring(/group/) ? '/etc/group' : undefined;
}

function isName(text: string): boolean {
  return NAME.test(text) && text !== 'root';
}
