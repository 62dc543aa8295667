import type { AdvisedStage } from '../../model/advice.ts';
import type { RuleMatch } from '../../model/finding.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import { chainOf, matchAt, shownRoot } from './chain.ts';
import { copiesOf, mayBringTree, startWords } from './copies.ts';
import { type ManagerCall, managerCall } from './installs.ts';
import { hasMount } from './mounts.ts';
import { commandsOf, scenesOf } from './scenes.ts';

/** A RUN calls the package manager of another distribution. */
export const wrongPackageManager: Rule<AdvisedFile> = {
  id: 'wrong-package-manager',
  severity: 'warning',
  summary: 'A command calls a package manager that the image does not have.',
  check: (file) => file.stages.flatMap((stage) => checkStage(file, stage)),
};

/** Where programs are, and whole systems. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  const { packageManager, shell } = stage.traits;
  // Without a shell, no such command runs at all, and no-shell says so.
  if (packageManager === undefined || shell === 'none') return [];
  const scenes = scenesOf(chainOf(file, stage));
  const starts = startWords(scenes.map(({ step }) => step));
  if (copiesOf(scenes).some((copy) => mayBringTree(copy, ROOTS, starts))) return [];
  const found = new Map<number, RuleMatch>();
  for (const { words, run } of commandsOf(scenes)) {
    const call = managerCall(words);
    if (call === undefined || run.stage !== stage || !isOther(call, packageManager)) continue;
    const { step } = run;
    const before = scenes.slice(0, scenes.findIndex((scene) => scene.step === step) + 1).map((scene) => scene.step);
    const isBrought = before.some((one) => {
      if (one.kind === 'copy') return [...one.sources, one.destination].some((path) => path.includes(call.program));
      return one.kind === 'run' && bringsProgram(one.text, call);
    });
    if (!isBrought && !hasMount(file, step) && !found.has(step.range.start.line)) {
      found.set(step.range.start.line, matchAt(file, step.range, said(call, stage)));
    }
  }
  return [...found.values()];
}

/** Whether a script names the manager as something else than the command that is called. */
function bringsProgram(text: string, { program, manager }: ManagerCall): boolean {
  const others = new RegExp(
    `(?:install|add|in|-S\\w*)\\s(?:[^&|;]*\\s)?(?:${program}|${manager}|apk-tools|apk-tools-static)(?![\\w])`,
  );
  return (
    others.test(text) || new RegExp(`(?:which|command -v|-[xef]|ln -\\w+|type) [^&|;]*\\b${program}\\b`).test(text)
  );
}

const RPM: readonly string[] = ['dnf', 'yum', 'microdnf', 'tdnf'];

/** Whether the image lacks the manager for certain: of those for RPM packages, some come together, or as links. */
function isOther({ manager }: ManagerCall, own: string): boolean {
  if (manager === own) return false;
  return !(RPM.includes(manager) && RPM.includes(own));
}

function said({ program, verb }: ManagerCall, stage: AdvisedStage): string {
  const { packageManager } = stage.traits;
  const has = packageManager === 'none' ? 'has no package manager' : `has ${packageManager}`;
  return `RUN calls \`${program} ${verb}\`, and ${shownRoot(stage)} ${has}: the build fails.`;
}
