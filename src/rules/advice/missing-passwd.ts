import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { chainOf, leaves, matchAt } from './chain.ts';
import { copiesOf, mayBringTree, names, startWords } from './copies.ts';
import { scenesOf } from './scenes.ts';

const ROOTS = /^\/(?:etc)?$/;

/** A named user where no file says which number that is. */
export const missingPasswd: Rule<AdvisedFile> = {
  id: 'missing-passwd',
  severity: 'warning',
  summary: 'A user has a name, and there is no /etc/passwd on scratch.',
  check: (file) =>
    leaves(file).flatMap((stage) => {
      if (stage.traits.family !== 'scratch') return [];
      const scenes = scenesOf(chainOf(file, stage));
      const starts = startWords(scenes.map(({ step }) => step));
      const step = scenes.map((scene) => scene.step).findLast(({ kind }) => kind === 'user');
      if (step?.kind !== 'user' || !/^[a-z_][\w.-]*(?::[\w.-]*)?$/i.test(step.user) || /^root(?::|$)/.test(step.user))
        return [];
      const brings = copiesOf(scenes).some((copy) => names(copy.step, /passwd/) || mayBringTree(copy, ROOTS, starts));
      if (brings || scenes.some(({ step: one }) => one.kind === 'run')) return [];
      const message = `USER ${step.user} is a name, and there is no /etc/passwd on scratch that says which user that is: the container doesn't start. Write a number, as USER 65532:65532, or copy /etc/passwd.`;
      return [matchAt(file, step.range, message)];
    }),
};
