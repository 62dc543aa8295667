import { DOTNET_SDK, type ProgramName, packageOf } from '../../bases/index.ts';
import type { Step } from '../../model/build-stage.ts';
import { formatList } from '../../util/grammar.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import type { BuildNeeds, ProgramUse } from '../facts/program-uses.ts';
import { INSTALL_COMMANDS } from '../facts/tools.ts';

/** What to do where another way is better than to install the program. */
const REMEDIES: Partial<Record<ProgramName, string>> = {
  nvcc: 'Compile in a stage on nvidia/cuda with devel in its tag, and copy the result.',
  javac: 'Compile in a stage on an image with a JDK, and copy the result.',
  jar: 'Compile in a stage on an image with a JDK, and copy the result.',
  jlink: 'Run it in a stage on an image with a JDK, and copy the result.',
  mvn: 'Build in a stage on maven, and copy the result.',
  gradle: 'Build in a stage on gradle, and copy the result.',
  dotnet: 'Use mcr.microsoft.com/dotnet/runtime or aspnet, or publish a self-contained program.',
  [DOTNET_SDK]: 'Build in a stage on mcr.microsoft.com/dotnet/sdk, and copy the result.',
  corepack: 'Run `npm install -g corepack` first.',
  pnpm: 'Run `npm install -g pnpm` first.',
  yarn: 'Run `npm install -g yarn` first.',
  poetry: 'Run `pip install poetry` first.',
  pipenv: 'Run `pip install pipenv` first.',
  uv: 'Run `pip install uv` first, or copy it from ghcr.io/astral-sh/uv.',
  composer: 'Copy it: COPY --from=composer /usr/bin/composer /usr/bin/composer.',
};

/** A program that an instruction needs. */
export interface StepUse extends ProgramUse {
  readonly step: Step;
}

/** `RUN calls git` */
export function describeUse({ step, verb, object }: StepUse): string {
  return `${(step.kind === 'start' ? step.instruction : step.kind).toUpperCase()} ${verb} ${object}`;
}

/** The message on the programs that an instruction needs and the image lacks. */
export function missingToolMessage(uses: readonly StepUse[], stage: AdvisedStage): string {
  const [first] = uses;
  if (first === undefined) return '';
  if (first.build !== undefined) return buildMessage(first, first.build, stage);
  const alike = uses.filter(({ verb }) => verb === first.verb);
  const names = [...new Set(alike.map(({ object }) => object))];
  const it = names.length > 1 ? 'them' : 'it';
  const what = describeUse({ ...first, object: formatList(names) });
  const lack = `${baseLabel(stage)} doesn't have ${it} and nothing before installs or copies ${it}`;
  return `${what}, but ${lack}: ${effectOf(first.step)}. ${remedyOf([...new Set(alike.map(({ program }) => program))], stage)}`;
}

/** On a package that is compiled where it is installed. */
function buildMessage(use: StepUse, { headers, libraries, instead }: BuildNeeds, stage: AdvisedStage): string {
  const { packageManager } = stage.traits;
  const lack = `${baseLabel(stage)} has none and nothing before installs one: the command fails`;
  const manager = packageManager === undefined || packageManager === 'none' ? 'apt' : packageManager;
  // The names of headers are Debian's.
  const more = manager === 'apt' ? headers : [];
  const packages = [...new Set([packageOf(use.program, manager), ...more])].join(' ');
  const stageOf = libraries.length === 0 ? '' : ` in a build stage, and ${formatList(libraries)} where it runs`;
  const others = instead.length === 0 ? '' : `, or use ${formatList(instead)}`;
  return `${describeUse(use)}, but ${lack}. Run \`${INSTALL_COMMANDS[manager]} ${packages}\`${stageOf || ' first'}${others}.`;
}

function effectOf(step: Step): string {
  if (step.kind !== 'start') return 'the command fails';
  return step.instruction === 'healthcheck' ? 'the container is never healthy' : "the container doesn't start";
}

function remedyOf(programs: readonly ProgramName[], { traits: { packageManager }, release }: AdvisedStage): string {
  const own = programs.flatMap((program) => REMEDIES[program] ?? []);
  if (own.length > 0) return [...new Set(own)].join(' ');
  if (packageManager === undefined || packageManager === 'none') return 'Use an image that has it, or do without it.';
  const packages = [...new Set(programs.map((program) => packageOf(program, packageManager, release?.system)))];
  const install = `\`${INSTALL_COMMANDS[packageManager]} ${packages.join(' ')}\``;
  const [first] = programs;
  if (packageManager === 'apk' && first === 'bash') return `Run ${install} first, or use sh.`;
  if (packageManager === 'apk' && first === 'useradd') return `Use adduser, or run ${install} first.`;
  if (packageManager === 'apk' && first === 'groupadd') return `Use addgroup and adduser, or run ${install} first.`;
  if (packageManager === 'apt' && first === 'adduser') return `Use useradd, or run ${install} first.`;
  if (packageManager === 'apt' && first === 'addgroup') return `Use groupadd, or run ${install} first.`;
  const isPip = first === 'pip' || first === 'pip3';
  return `Run ${install} first${isPip ? ', and install into a virtual environment (PEP 668)' : ''}.`;
}
