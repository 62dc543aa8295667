import type { PackageManager } from '../../bases/base-traits.ts';
import type { RuleMatch } from '../../check/finding.ts';
import type { Rule } from '../../check/rule.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import { chainOf, matchAt, shownRoot } from '../facts/chain.ts';
import { mayBringTree, startWords } from '../facts/copies.ts';
import { type ManagerCall, managerCall } from '../facts/installs.ts';
import { hasMount } from '../facts/mounts.ts';
import { commandsOf, type Scene, scenesOf } from '../facts/scenes.ts';

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
  if (stage.traits.packageManager === undefined) return [];
  const scenes = scenesOf(chainOf(file, stage));
  const filled = filledAt(scenes);
  const found = new Map<number, RuleMatch>();
  const brought = new Map<string, number>();
  for (const { words, run } of commandsOf(scenes)) {
    const call = managerCall(words);
    const { step, stage: own } = run;
    const line = step.range.start.line;
    if (call === undefined || own !== stage || found.has(line) || !isOther(call, stage)) continue;
    const since = brought.get(call.program) ?? Math.min(filled, broughtAt(call, scenes));
    brought.set(call.program, since);
    const isBrought = since <= scenes.findIndex((scene) => scene.step === step);
    if (!isBrought && !hasMount(file, step)) found.set(line, matchAt(file, step.range, said(call, stage)));
  }
  return [...found.values()];
}

/** Which of the steps is the first that may bring a whole system; infinity where none is. */
function filledAt(scenes: readonly Scene[]): number {
  const starts = startWords(scenes.map(({ step }) => step));
  return firstOf(scenes, ({ step, ...scene }) => {
    return step.kind === 'copy' && mayBringTree({ ...scene, step }, ROOTS, starts);
  });
}

/** Which of the steps is the first that may bring the manager by its name; infinity where none is. */
function broughtAt(call: ManagerCall, scenes: readonly Scene[]): number {
  return firstOf(scenes, ({ step }) => {
    if (step.kind === 'copy') return [...step.sources, step.destination].some((path) => path.includes(call.program));
    return step.kind === 'run' && bringsProgram(step.text, call);
  });
}

function firstOf(scenes: readonly Scene[], isIt: (scene: Scene) => boolean): number {
  const at = scenes.findIndex(isIt);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
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
function isOther({ program, manager }: ManagerCall, { root, traits }: AdvisedStage): boolean {
  const own = traits.packageManager;
  if (own === undefined || manager === own) return false;
  // BusyBox may have a dpkg of its own.
  if (program === 'dpkg' && traits.shell?.startsWith('BusyBox') === true) return own === 'apk';
  if (!RPM.includes(manager) || !RPM.includes(own)) return true;
  return own === 'microdnf' && manager !== 'tdnf' && isUbiMinimal(root);
}

/** Red Hat's minimal image itself, which has microdnf alone; what is built on it may have got more. */
function isUbiMinimal(root: AdvisedStage['root']): boolean {
  return /^(?:redhat\/|ubi\d+\/)?ubi\d*-minimal$/.test(root?.repository ?? '');
}

/** How each installs. */
const INSTALLING: Readonly<Record<PackageManager, string>> = {
  apt: 'apt-get install',
  apk: 'apk add',
  dnf: 'dnf install',
  microdnf: 'microdnf install',
  yum: 'yum install',
  tdnf: 'tdnf install',
  zypper: 'zypper install',
  pacman: 'pacman -S',
};

/** What doesn't install has other names elsewhere, or isn't needed. */
const REMOVES = /^(?:remove|purge|autoremove|del|erase|rm|clean|-R\w*)$/;

function said({ program, verb }: ManagerCall, stage: AdvisedStage): string {
  const { packageManager } = stage.traits;
  const isBare = packageManager === undefined || packageManager === 'none';
  const has = isBare ? 'has no package manager' : `has ${packageManager}`;
  const use = isBare || REMOVES.test(verb) ? packageManager : `\`${INSTALLING[packageManager]}\``;
  const fix = isBare ? 'Do it in a stage that has one.' : `Use ${use}.`;
  return `RUN calls \`${program} ${verb}\`, and ${shownRoot(stage)} ${has}: the build fails. ${fix}`;
}
