import { posix } from 'node:path';
import type { PackageManager } from '../../bases/base-traits.ts';
import { resolveMirror } from '../../bases/index.ts';
import type { RunStep } from '../../model/build-stage.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { mayCopyTree, mountsImage } from '../facts/copied-trees.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageStep } from '../facts/stage-steps.ts';
import type { SystemPackageCall } from '../facts/system-packages.ts';
import { INSTALL_COMMANDS, SYSTEM_PROGRAMS, toolOf } from '../facts/tools.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import { programPattern } from '../sketch/hidden-words.ts';
import { type BaseConflict, baseRule } from './base-rule.ts';

/** A RUN calls the package manager of another distribution. */
export const wrongPackageManager = baseRule(
  'wrong-package-manager',
  'warning',
  'A command calls a package manager that the image does not have.',
  {
    mayMatch: ({ stages }) => stages.some(mayCallMissing),
    conflicts,
  },
);

function conflicts(facts: StageFacts): BaseConflict[] {
  const { packageManager } = facts.stage.traits;
  if (packageManager === undefined) return [];
  const certain = certainCalls(facts);
  return facts.runs.flatMap(({ step, stageIndex }) => {
    const call = certain.get(step);
    const programs = step.commands.map(({ words: [program = ''] }) => posix.basename(program));
    const others = programs.filter((program) => isOther(program, packageManager));
    const called = new Set(call === undefined ? others : [call.program, ...others]);
    return [...called].map((program) => ({
      step,
      stageIndex,
      clause: clauseOn(program, packageManager),
      message: call?.program === program ? messageOn(call, facts.stage) : undefined,
    }));
  });
}

const MANAGERS = programPattern(SYSTEM_PROGRAMS.map(({ program }) => program));

/** Whether a stage may call a manager, or a part of one, that its image certainly lacks. */
function mayCallMissing(stage: StageSketch): boolean {
  if (stage.traits.packageManager === undefined) return false;
  const called = stage.calls(MANAGERS);
  return SYSTEM_PROGRAMS.some((call) => {
    const isCalled = called?.has(call.program) ?? true;
    return isCalled && isCertainlyMissing(call, stage) && stage.mayHold(call.verbs);
  });
}

/** Whether a program is, or is for, another manager than that of the image. BusyBox has a dpkg of its own. */
function isOther(program: string, own: PackageManager | 'none'): boolean {
  const manager = program === 'dpkg' ? undefined : toolOf(program)?.manager;
  // Full distributions of Red Hat's kind have both.
  return manager !== undefined && manager !== own && !(manager === 'yum' && own === 'dnf');
}

function clauseOn(program: string, own: PackageManager | 'none'): string {
  return `RUN calls ${program}, but this image has ${own === 'none' ? 'no package manager' : own}`;
}

/** Where programs are, and whole systems. */
const ROOTS = /^\/(?:usr|usr\/local|(?:usr\/|usr\/local\/)?s?bin)?$/;

/** The first call in each RUN that certainly fails: the image lacks the manager, and no instruction brings it. */
function certainCalls(facts: StageFacts): ReadonlyMap<RunStep, SystemPackageCall> {
  const { steps, commands, startWords, stage } = facts;
  const systemAt = firstIndex(
    steps,
    ({ step, ...place }) => step.kind === 'copy' && mayCopyTree({ ...place, step }, ROOTS, startWords),
  );
  const certain = new Map<RunStep, SystemPackageCall>();
  const broughtAt = new Map<string, number>();
  for (const { systemCall: call, run } of commands) {
    if (call === undefined || certain.has(run.step) || !isCertainlyMissing(call, stage)) continue;
    const broughtBy = () => firstIndex(steps, (one) => brings(one, call));
    const since = getOrCreate(broughtAt, call.program, () => Math.min(systemAt, broughtBy()));
    const isBrought = since <= steps.findIndex(({ step }) => step === run.step);
    if (!isBrought && !mountsImage(run.step)) certain.set(run.step, call);
  }
  return certain;
}

/** The index of the first instruction of that kind; infinity where there is none. */
function firstIndex(steps: readonly StageStep[], isIt: (context: StageStep) => boolean): number {
  const at = steps.findIndex(isIt);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Whether an instruction may bring the manager by its name. */
function brings({ step }: StageStep, call: SystemPackageCall): boolean {
  if (step.kind === 'copy') return [...step.sources, step.destination].some((path) => path.includes(call.program));
  return step.kind === 'run' && mentionsProgram(step.text, call);
}

/** Whether a script names the manager as something else than the command that is called. */
function mentionsProgram(text: string, { program, manager }: SystemPackageCall): boolean {
  const others = new RegExp(
    `(?:install|add|in|-S\\w*)\\s(?:[^&|;]*\\s)?(?:${program}|${manager}|apk-tools|apk-tools-static)(?![\\w])`,
  );
  return (
    others.test(text) || new RegExp(`(?:which|command -v|-[xef]|ln -\\w+|type) [^&|;]*\\b${program}\\b`).test(text)
  );
}

const RPM: readonly string[] = ['dnf', 'yum', 'microdnf', 'tdnf'];

/** Whether the image certainly lacks the manager: some of those for RPM packages come together, or as links. */
function isCertainlyMissing(
  { program, manager }: Pick<SystemPackageCall, 'program' | 'manager'>,
  { root, traits }: Pick<AdvisedStage, 'root' | 'traits'>,
): boolean {
  const own = traits.packageManager;
  if (own === undefined || manager === own) return false;
  if (program === 'dpkg' && traits.shell?.startsWith('BusyBox') === true) return own === 'apk';
  if (!RPM.includes(manager) || !RPM.includes(own)) return true;
  return own === 'microdnf' && manager !== 'tdnf' && isUbiMinimal(root);
}

/** Red Hat's minimal image itself, which has microdnf only; images built on it may have more. */
function isUbiMinimal(root: AdvisedStage['root']): boolean {
  return root !== undefined && /\/ubi\d+\/ubi-minimal$/.test(resolveMirror(root));
}

/** What doesn't install has other names elsewhere, or isn't needed. */
const REMOVES = /^(?:remove|purge|autoremove|del|erase|rm|clean|-R\w*)$/;

function messageOn({ program, verb }: SystemPackageCall, stage: AdvisedStage): string {
  const { packageManager } = stage.traits;
  const isBare = packageManager === undefined || packageManager === 'none';
  const has = isBare ? 'has no package manager' : `has ${packageManager}`;
  const use = isBare || REMOVES.test(verb) ? packageManager : `\`${INSTALL_COMMANDS[packageManager]}\``;
  const fix = isBare ? 'Move it to a stage with a package manager.' : `Use ${use}.`;
  return `RUN calls \`${program} ${verb}\`, but ${baseLabel(stage)} ${has}: the build fails. ${fix}`;
}
