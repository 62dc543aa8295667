import { posix } from 'node:path';
import { lacksSh } from '../../bases/base-traits.ts';
import { isDebugImage } from '../../bases/index.ts';
import type { RuleMatch } from '../../check/finding.ts';
import type { UserStep } from '../../model/build-stage.ts';
import { familiarName } from '../../model/reference.ts';
import { capitalize } from '../../util/grammar.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { isNotShipped } from '../facts/development-image.ts';
import { mayNeedRoot } from '../facts/root-work.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { AdviceRule } from './advice-rule.ts';
import { finalStage, matchAt, matchAtBase } from './match.ts';

/** The image has a variant that doesn't run as root, or it doesn't itself and USER undoes that. */
export const runsAsRoot: AdviceRule = {
  id: 'runs-as-root',
  severity: 'notice',
  summary: 'The final stage runs as root, and its image or a variant of it does not.',
  mayMatch: ({ stages }) => stages.slice(-1).some((stage) => nonrootOf(stage) !== undefined || isRootless(stage)),
  check: (file) => {
    const facts = finalStage(file);
    if (facts === undefined || isNotShipped(file.file, facts.stage)) return [];
    const { stage, user } = facts;
    const remedy = facts.runs.some(({ step }) => mayNeedRoot(step)) ? undefined : remedyFor(facts);
    if (user !== undefined) return isRoot(user.user) ? checkUser(file, facts, user, remedy) : [];
    if (remedy === undefined) return [];
    const message = `The final stage runs as root: ${baseLabel(stage)} does by default, and no USER changes it. ${capitalize(remedy)}.`;
    return [matchAtBase(file, stage, message)];
  },
};

function checkUser(file: AdvisedFile, facts: StageFacts, step: UserStep, remedy: string | undefined): RuleMatch[] {
  const { stage } = facts;
  const { user } = stage.traits;
  const undoes = isRootless(stage) && user !== undefined && user !== 'root';
  if ((!undoes && remedy === undefined) || mayDropRoot(facts)) return [];
  const runs = `USER ${step.user} in line ${step.range.start.line} makes the final stage run as root`;
  const message = undoes
    ? `${runs}; by default, ${baseLabel(stage)} runs as ${user}. Remove it, or add USER ${user} after the instructions that need root.`
    : `${runs}. Remove it, and ${remedy}.`;
  return [matchAt(file, step, message)];
}

/** The end of a sentence: what gives the stage another user; undefined where its image has no variant with one. */
function remedyFor(facts: StageFacts): string | undefined {
  const { root } = facts.stage;
  const nonroot = nonrootOf(facts.stage);
  if (root === undefined || nonroot === undefined) return undefined;
  const isDebug = isDebugImage(root);
  if (isDebug && needsShell(facts)) return 'add USER nonroot';
  return `use ${nonroot}, the same image with a non-root user${isDebug ? ' and without a shell' : ''}`;
}

/** Whether the stage uses the shell of a variant for debugging. */
function needsShell({ runs, starts }: StageFacts): boolean {
  return (
    runs.some(({ step: { form, words } }) => form !== 'exec' || words.some((word) => word.includes('busybox'))) ||
    starts.some(
      ({ step: { form, words } }) => form === 'shell' || /(?:^|\/)(?:busybox|a?sh)(?:\/|$)/.test(words[0] ?? ''),
    )
  );
}

/** An image of another repository may differ in more than its user: in its ports, its tags, its owner. */
function nonrootOf({ root, traits: { user, nonroot } }: Pick<AdvisedStage, 'root' | 'traits'>): string | undefined {
  if (user !== 'root' || root === undefined) return undefined;
  return nonroot?.startsWith(`${familiarName(root)}:`) === true ? nonroot : undefined;
}

/** The families of images that are made to run without root. */
function isRootless({ traits: { family } }: Pick<AdvisedStage, 'traits'>): boolean {
  return family === 'distroless' || family === 'chainguard' || family === 'hardened';
}

function isRoot(user: string): boolean {
  return /^(?:root|0+)(?::.*)?$/.test(user);
}

const DROPS = /^(?:su-exec|gosu|setpriv|runuser|su|sudo|chroot|capsh|chpst|setuidgid|s6-setuidgid|s6-svscan|init)$/;

/** Whether what is started may drop root itself: programs for that do, and scripts may. */
function mayDropRoot({ starts, stage }: StageFacts): boolean {
  const hasSh = !lacksSh(stage.traits);
  return starts.some(
    ({ step: { instruction, words } }) =>
      instruction !== 'healthcheck' &&
      words.some((word) => DROPS.test(posix.basename(word)) || (hasSh && /\.sh$|entrypoint/.test(word))),
  );
}
