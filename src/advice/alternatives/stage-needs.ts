import { posix } from 'node:path';
import type { StageNeeds } from '../../bases/index.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { needsLibc } from '../facts/artifacts/artifact.ts';
import { stageFacts } from '../facts/file-facts.ts';
import { MUSL_SUPPORT } from '../facts/musl-packages.ts';
import { packageInstall, parseSpecifier } from '../facts/package-installs.ts';
import { mayNeedRoot } from '../facts/root-work.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { StageCommand } from '../facts/stage-steps.ts';
import { missingCaCertificates } from '../rules/missing-ca-certificates.ts';
import { missingPasswd } from '../rules/missing-passwd.ts';

/** What a stage needs of its base, as far as its file says. */
export function needsOf(file: AdvisedFile, facts: StageFacts): StageNeeds {
  const { stage, artifacts } = facts;
  const { language, libc } = stage.traits;
  const sources = copiedStages(file, facts);
  const built = sources.flatMap((source) => source.artifacts);
  const hasPrograms = built.some(({ kind, made }) => kind === 'program' && made !== undefined);
  const builtFor = artifacts.find((artifact) => artifact.via.length > 0 && needsLibc(artifact))?.origin.libc;
  return {
    isFinal: stage.isFinal,
    builtFor,
    lacksBasics: missingCaCertificates.check(file).length > 0 || missingPasswd.conflicts(facts, file).length > 0,
    needsGlobalization: needsGlobalization(facts),
    needsRoot: facts.runs.some(({ step }) => mayNeedRoot(step)),
    language: language ?? sources.map((source) => source.stage.traits.language).find((one) => one !== undefined),
    isStaticBinary: language === undefined && !hasPrograms && sources.some(isStaticBuild),
    hasNativeParts:
      hasPrograms ||
      (builtFor !== undefined && libc !== undefined && builtFor !== libc) ||
      [facts, ...sources].some(({ commands }) => commands.some(installsNative)) ||
      file.locks.some(({ compiled }) => compiled.length > 0) ||
      file.requirements.some(
        ({ ecosystem, name, isDevelopment }) => !isDevelopment && Object.hasOwn(MUSL_SUPPORT[ecosystem], name),
      ),
  };
}

/** Whether a file gives .NET what globalization needs, or asks for it. */
function needsGlobalization({ steps, systemPackages }: StageFacts): boolean {
  const isInvariant = steps.at(-1)?.variables.get('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT');
  return (
    /^(?:false|0)$/i.test(isInvariant ?? '') || systemPackages.some((name) => /^(?:icu|libicu|tzdata)/.test(name ?? ''))
  );
}

/** The stages that the stage itself copies from. */
function copiedStages(file: AdvisedFile, { copies, stage }: StageFacts): StageFacts[] {
  const indexes = copies.flatMap(({ step: { from }, stageIndex }) =>
    from?.kind === 'stage' && stageIndex === stage.index ? [from.index] : [],
  );
  return [...new Set(indexes)].flatMap((index) => stageFacts(file, index) ?? []);
}

/** Whether a command names a package whose native parts musl may not suit. */
function installsNative(command: StageCommand): boolean {
  const install = packageInstall(command);
  if (install === undefined) return false;
  const { ecosystem, specifiers } = install;
  return specifiers.some((text) => Object.hasOwn(MUSL_SUPPORT[ecosystem], parseSpecifier(ecosystem, text)?.name ?? ''));
}

/** Whether a stage links what it builds statically. */
export function isStaticBuild({ commands }: StageFacts): boolean {
  return commands.some(linksStatically);
}

/** Go without cgo, or a compiler with an option for static linking. */
function linksStatically({ words, variables }: StageCommand): boolean {
  const [program = '', verb = ''] = words;
  const name = posix.basename(program);
  const isBuild = verb === 'build' || verb === 'install';
  if (name === 'go') return isBuild && (variables.get('CGO_ENABLED') === '0' || /-static/.test(words.join(' ')));
  if (name === 'cargo') return isBuild && /-musl(?:\s|$)/.test(words.join(' '));
  return /^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(name) && words.includes('-static');
}
