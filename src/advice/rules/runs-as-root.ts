import { posix } from 'node:path';
import { lacksSh } from '../../bases/base-traits.ts';
import type { RuleMatch } from '../../check/finding.ts';
import type { Rule } from '../../check/rule.ts';
import type { Step } from '../../model/build-stage.ts';
import { familiarName } from '../../model/reference.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { finalStage, matchAt, only, shownRoot, stepsOf } from '../facts/chain.ts';
import { isNotShipped } from '../facts/purpose.ts';
import { mayNeedRoot } from '../facts/root-work.ts';

/** The image has a sibling that doesn't run as root, or it is one and USER undoes that. */
export const runsAsRoot: Rule<AdvisedFile> = {
  id: 'runs-as-root',
  severity: 'notice',
  summary: 'The final stage runs as root, and its image or a variant of it does not.',
  check: (file) => {
    const stage = finalStage(file);
    if (stage === undefined || isNotShipped(file.file, stage)) return [];
    const steps = stepsOf(file, stage);
    const last = only(steps, 'user').at(-1);
    const nonroot = mayNeedRoot(steps) ? undefined : nonrootOf(stage);
    if (last !== undefined) return isRoot(last.user) ? checkUser(file, stage, steps, last, nonroot) : [];
    if (nonroot === undefined) return [];
    const message = `The final stage runs as root: ${shownRoot(stage)} does, and no USER changes it. ${nonroot} is the same image for a user without rights.`;
    return [matchAt(file, stage.range, message)];
  },
};

type UserStep = Extract<Step, { kind: 'user' }>;

function checkUser(
  file: AdvisedFile,
  stage: AdvisedStage,
  steps: readonly Step[],
  { range, user: written }: UserStep,
  nonroot: string | undefined,
): RuleMatch[] {
  const { user } = stage.traits;
  const undoes = isRootless(stage) && user !== undefined && user !== 'root';
  if ((!undoes && nonroot === undefined) || mayDropRoot(steps, stage)) return [];
  const runs = `The final stage runs as root: USER ${written} in line ${range.start.line} says so`;
  const message = undoes
    ? `${runs}, and ${shownRoot(stage)} would run as ${user}. Leave it out, or write the image's user behind what needs root.`
    : `${runs}. Leave it out, and build on ${nonroot}: the same image for a user without rights.`;
  return [matchAt(file, range, message)];
}

/** An image of another repository may differ in more than its user: in its ports, its tags, its owner. */
function nonrootOf({ root, traits: { user, nonroot } }: AdvisedStage): string | undefined {
  if (user !== 'root' || root === undefined) return undefined;
  return nonroot?.startsWith(`${familiarName(root)}:`) === true ? nonroot : undefined;
}

/** The kinds of image that are made to run without root. */
function isRootless({ traits: { family } }: AdvisedStage): boolean {
  return family === 'distroless' || family === 'chainguard' || family === 'hardened';
}

function isRoot(user: string): boolean {
  return /^(?:root|0+)(?::.*)?$/.test(user);
}

const DROPS = /^(?:su-exec|gosu|setpriv|runuser|su|sudo|chroot|capsh|chpst|setuidgid|s6-setuidgid|s6-svscan|init)$/;

/** What is started may drop root itself: a program for that does, and a script may. */
function mayDropRoot(steps: readonly Step[], { traits }: AdvisedStage): boolean {
  const starts = only(steps, 'start').filter(({ instruction }) => instruction !== 'healthcheck');
  return starts.some(({ words }) =>
    words.some((word) => DROPS.test(posix.basename(word)) || (!lacksSh(traits) && /\.sh$|entrypoint/.test(word))),
  );
}
