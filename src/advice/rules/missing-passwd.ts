import { type Accounts, accountsByName } from '../../bases/index.ts';
import type { RuleMatch } from '../../check/finding.ts';
import type { CopyStep, RunStep, Step, UserStep } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { type AccountKind, mayAddAccount, namesAccounts } from '../facts/account-sources.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageStep } from '../facts/stage-steps.ts';
import { programName } from '../facts/tools.ts';
import type { BaseConflict, BaseRule } from './base-rule.ts';
import { matchAt } from './match.ts';
import { mayNameOwner } from './named-owners.ts';

/** A user or a group is named, and no file of the image maps the name to a number. */
export const missingPasswd: BaseRule = {
  id: 'missing-passwd',
  severity: 'warning',
  summary: 'A user or a group is named that the image does not have.',
  mayMatch: ({ stages }) =>
    stages.some((stage) => {
      const accounts = accountsOf(stage);
      return accounts !== undefined && mayNameOwner(stage, (name, kind) => accounts[kind].has(name));
    }),
  check: checkFile,
  conflicts,
};

/** Each instruction once: it counts in the stages that are built on its own, too. */
function checkFile(file: AdvisedFile): RuleMatch[] {
  const found = new Map<Step, RuleMatch>();
  for (const facts of file.facts.stages) {
    for (const { step, message } of conflicts(facts)) {
      if (message !== undefined && !found.has(step)) found.set(step, matchAt(file, step, message));
    }
  }
  return [...found.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}

const NO_ACCOUNTS: Accounts = { users: new Set(), groups: new Set(), own: undefined };

function accountsOf({ root, traits }: Pick<AdvisedStage, 'root' | 'traits'>): Accounts | undefined {
  if (root !== undefined) return accountsByName(root);
  return traits.family === 'scratch' ? NO_ACCOUNTS : undefined;
}

/** An instruction that names an owner, and what comes before the name is looked up. */
interface Naming {
  readonly step: CopyStep | UserStep | RunStep;
  /** As written: `USER app`, `--chown=app`, `RUN chown app`. */
  readonly written: string;
  /** `user:group` */
  readonly owner: string;
  /** Also the instruction itself, where it may add the name before it uses it. */
  readonly before: readonly StageStep[];
  /** Whether the build looks it up, or else the start of a container. */
  readonly isInBuild: boolean;
}

function conflicts(facts: StageFacts): BaseConflict[] {
  const { stage, steps, runs, startWords } = facts;
  const accounts = accountsOf(stage);
  // The program that a RUN on scratch starts may write the files.
  if (accounts === undefined || (accounts === NO_ACCOUNTS && runs.length > 0)) return [];
  const namings = steps.flatMap(({ stageIndex }, index) => {
    return namingsAt(facts, index).map((naming) => ({ ...naming, stageIndex }));
  });
  return namings.flatMap(({ stageIndex, ...naming }) => {
    const { step, before } = naming;
    const has = (name: string, kind: AccountKind): boolean =>
      accounts[kind].has(name) || before.some((one) => namesAccounts(one, kind, startWords));
    const missing = missingName(naming.owner, has);
    if (missing === undefined) return [];
    const isCertain = !before.some((one) => mayAddAccount(one, missing.name));
    const label = step.kind === 'copy' ? `${step.instruction.toUpperCase()} ${naming.written}` : naming.written;
    const clause = `${label}: this image has no ${wordFor(missing.kind)} ${missing.name}`;
    const message = accounts === NO_ACCOUNTS ? onScratch(naming, missing) : onImage(naming, missing, stage, accounts);
    return [{ step, stageIndex, clause, message: isCertain ? message : undefined }];
  });
}

/** The owners that an instruction names. */
function namingsAt(facts: StageFacts, index: number): Naming[] {
  const { steps } = facts;
  const step = steps[index]?.step;
  if (step?.kind === 'copy' && step.chown !== undefined) {
    const [owner, written] = [step.chown, `--chown=${step.chown}`];
    return [{ step, written, owner, before: steps.slice(0, index), isInBuild: true }];
  }
  // After `||` stands what is done where it fails.
  if (step?.kind === 'run' && !step.isConditional && !step.text.includes('||')) {
    const before = steps.slice(0, index + 1);
    return step.commands.flatMap(({ words }) => {
      const [program = '', owner] = changedOwner(words);
      return owner === undefined ? [] : [{ step, written: `RUN ${program}`, owner, before, isInBuild: true }];
    });
  }
  const used = step?.kind === 'user' ? usedAfter(step, facts, index) : undefined;
  return used === undefined ? [] : [used];
}

/** The program and the `user:group` of a `chown` or a `chgrp`; empty for other commands. */
function changedOwner(words: readonly string[]): readonly string[] {
  const [program = '', ...rest] = words;
  const name = programName(program);
  if (name !== 'chown' && name !== 'chgrp') return [];
  const owner = rest.find((word) => !word.startsWith('-'));
  if (owner === undefined || rest.some((word) => word.startsWith('--reference'))) return [];
  // An old way to write `user:group`.
  const parts = owner.includes(':') ? owner : owner.replace('.', ':');
  return [`${name} ${owner}`, name === 'chown' ? parts : `:${owner}`];
}

/** Of the USER instructions those count under which something runs: a RUN, or the container. */
function usedAfter(step: UserStep, { steps, isLeaf }: StageFacts, index: number): Naming | undefined {
  const [owner, written] = [step.user, `USER ${step.user}`];
  const rest = steps.slice(index + 1);
  const end = rest.findIndex((later) => later.step.kind === 'user');
  const run = (end < 0 ? rest : rest.slice(0, end)).findIndex((later) => later.step.kind === 'run');
  if (run >= 0) return { step, written, owner, before: steps.slice(0, index + 1 + run), isInBuild: true };
  return end < 0 && isLeaf ? { step, written, owner, before: steps, isInBuild: false } : undefined;
}

/** A name that no file maps to a number. */
interface MissingName {
  readonly kind: AccountKind;
  readonly name: string;
}

/** The first name of a `user:group` that the image lacks; `root` needs no file. */
function missingName(owner: string, has: (name: string, kind: AccountKind) => boolean): MissingName | undefined {
  const [user = '', group = ''] = owner.split(':');
  if (isName(user) && !has(user, 'users')) return { kind: 'users', name: user };
  // A variable, or root, may mean more than the file says.
  const isPlain = isName(user) || /^\d*$/.test(user);
  return isPlain && isName(group) && !has(group, 'groups') ? { kind: 'groups', name: group } : undefined;
}

const NAME = /^[a-z_][\w.-]*$/i;

function isName(text: string): boolean {
  return NAME.test(text) && text !== 'root';
}

function wordFor(kind: AccountKind): 'user' | 'group' {
  return kind === 'users' ? 'user' : 'group';
}

function onScratch({ step, written }: Naming, { kind }: MissingName): string {
  const file = kind === 'users' ? '/etc/passwd' : '/etc/group';
  return step.kind === 'user'
    ? `${written} names a ${wordFor(kind)}, but scratch has no ${file} to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy ${file}.`
    : `${written} names a ${wordFor(kind)}, but scratch has no ${file} yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.`;
}

const NUMBERS: Readonly<Record<Naming['step']['kind'], string>> = {
  user: 'a number, as in USER 65532:65532',
  copy: 'numbers, as in --chown=65532:65532',
  run: 'numbers, as in chown 65532:65532',
};

function onImage(
  { step, written, isInBuild }: Naming,
  { kind, name }: MissingName,
  stage: AdvisedStage,
  { own }: Accounts,
): string {
  const fails = step.kind === 'run' ? 'the command fails' : 'the build fails';
  const effect = isInBuild ? fails : "the container doesn't start";
  const hasNogroup = name === 'nobody' && kind === 'groups' && stage.traits.packageManager === 'apt';
  if (hasNogroup)
    return `${written} names a group that ${baseLabel(stage)} doesn't have, and nothing before creates it: ${effect}. The group of nobody is nogroup there: write nobody:nogroup.`;
  const help = own === undefined ? `Create ${name} first` : `Use ${own}, which it has`;
  const number = NUMBERS[step.kind];
  return `${written} names a ${wordFor(kind)} that ${baseLabel(stage)} doesn't have, and nothing before creates it: ${effect}. ${help}, or use ${number}.`;
}
