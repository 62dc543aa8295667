import type { RuleMatch } from '../../check/finding.ts';
import type { Rule } from '../../check/rule.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { chainOf, leaves, matchAt } from '../facts/chain.ts';
import { copiesOf, mayBringTree, names, startWords } from '../facts/copies.ts';
import { type Scene, scenesOf } from '../facts/scenes.ts';

const ROOTS = /^\/(?:etc)?$/;

/** A named user or group where no file says which number that is. */
export const missingPasswd: Rule<AdvisedFile> = {
  id: 'missing-passwd',
  severity: 'warning',
  summary: 'A user has a name, and there is no /etc/passwd on scratch.',
  check: (file) => file.stages.flatMap((stage) => (stage.traits.family === 'scratch' ? checkStage(file, stage) : [])),
};

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  const scenes = scenesOf(chainOf(file, stage));
  // What a program writes isn't seen.
  if (scenes.some(({ step }) => step.kind === 'run')) return [];
  const owners = scenes.flatMap(({ step, stage: own }, index) => {
    if (step.kind !== 'copy' || own !== stage) return [];
    const missing = missingFile(step.chown ?? '', scenes.slice(0, index));
    const message = `--chown=${step.chown} is a name, and there is no ${missing} on scratch yet that says which number that is: the build fails, or root gets the files. Write numbers, as --chown=65532:65532.`;
    return missing === undefined ? [] : [matchAt(file, step.range, message)];
  });
  return leaves(file).includes(stage) ? [...owners, ...checkUser(file, scenes)] : owners;
}

function checkUser(file: AdvisedFile, scenes: readonly Scene[]): RuleMatch[] {
  const step = scenes.map((scene) => scene.step).findLast(({ kind }) => kind === 'user');
  if (step?.kind !== 'user') return [];
  const missing = missingFile(step.user, scenes);
  if (missing === undefined) return [];
  const who = missing === '/etc/passwd' ? 'is a name' : 'names a group';
  const which = missing === '/etc/passwd' ? 'user' : 'group';
  const message = `USER ${step.user} ${who}, and there is no ${missing} on scratch that says which ${which} that is: the container doesn't start. Write a number, as USER 65532:65532, or copy ${missing}.`;
  return [matchAt(file, step.range, message)];
}

const NAME = /^[a-z_][\w.-]*$/i;

/** The file that a `user:group` needs and that none of the steps may have brought; `root` needs none. */
function missingFile(owner: string, scenes: readonly Scene[]): '/etc/passwd' | '/etc/group' | undefined {
  const [user = '', group = ''] = owner.split(':');
  if (isName(user) && !mayBring(scenes, /passwd/)) return '/etc/passwd';
  // With a variable or root in front, more is meant than can be seen.
  const isPlain = isName(user) || /^\d+$/.test(user);
  return isPlain && isName(group) && !mayBring(scenes, /group/) ? '/etc/group' : undefined;
}

function isName(text: string): boolean {
  return NAME.test(text) && text !== 'root';
}

function mayBring(scenes: readonly Scene[], file: RegExp): boolean {
  const starts = startWords(scenes.map(({ step }) => step));
  return copiesOf(scenes).some((copy) => names(copy.step, file) || mayBringTree(copy, ROOTS, starts));
}
