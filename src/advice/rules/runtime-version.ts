import { type LanguageRuntime, runtimeLabel } from '../../bases/index.ts';
import { capitalize, formatShortList } from '../../util/grammar.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { baseLabel } from '../advised-stage.ts';
import type { PlacedArtifact } from '../facts/artifacts/artifact.ts';
import { isUsed } from '../facts/artifacts/artifact-usage.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { runtimeOfStage } from '../facts/stage-runtime.ts';
import { versionBound } from '../facts/version-bound-packages.ts';
import { type ArtifactConflict, copiedArtifacts, firstConflicts, stageOfCopy } from './artifact-conflicts.ts';
import type { BaseRule } from './base-rule.ts';
import { mayCopyBetweenRuntimes } from './copied-runtimes.ts';
import { dotnetConflicts } from './dotnet-version.ts';
import { matchAt } from './match.ts';
import { environmentEffect, isFoundByPython } from './python-paths.ts';

/** What was made for one version of a runtime is copied to another one. */
export const runtimeVersion: BaseRule = {
  id: 'runtime-version',
  severity: 'warning',
  summary: 'Packages or native parts made for one version of a runtime are copied to another one.',
  mayMatch: mayCopyBetweenRuntimes,
  check: (file) => [...firstConflicts(file, packageConflicts), ...checkDotnet(file)],
  conflicts: (facts, file) => [...packageConflicts(facts), ...dotnetConflicts(facts, file)],
};

function checkDotnet(file: AdvisedFile) {
  return file.facts.stages.flatMap((facts) =>
    dotnetConflicts(facts, file).flatMap(({ step, stageIndex, message }) =>
      message === undefined || stageIndex !== facts.stage.index ? [] : [matchAt(file, step, message)],
    ),
  );
}

/** Whether packages are copied to another version of their runtime that may have compiled parts. */
export function hasUnknownPackages({ facts }: AdvisedFile): boolean {
  return facts.stages.some((stage) =>
    copiedArtifacts(stage).some(({ artifact: { kind, compiled, language, origin } }) => {
      const { runtime } = origin;
      if (kind === 'program' || compiled !== undefined || runtime?.language !== language) return false;
      const own = runtimeOfStage(stage, language);
      return own !== undefined && own.version !== runtime.version;
    }),
  );
}

/** The runtime that packages are made for, and that of the image that they are copied to. */
interface Versions {
  readonly made: LanguageRuntime;
  readonly own: LanguageRuntime;
}

function packageConflicts(facts: StageFacts): ArtifactConflict[] {
  return copiedArtifacts(facts).flatMap(({ artifact, step }) => {
    const { origin, kind, language, hasOtherRuntime } = artifact;
    const made = origin.runtime;
    if (kind === 'program' || hasOtherRuntime === true || made?.language !== language) return [];
    const own = runtimeOfStage(facts, language);
    if (own === undefined) return [];
    const versions = { made, own };
    const conflict = conflictOf(artifact, facts, versions);
    if (conflict === undefined) return [];
    const { clause, effect } = conflict;
    const isCertain = effect !== undefined && isUsed(artifact, facts);
    const message = isCertain ? messageOn(artifact, facts, versions, effect) : undefined;
    return [{ step, stageIndex: stageOfCopy(step, facts), clause, message, artifact }];
  });
}

/** Undefined where nothing is known to go wrong. The effect is the rest of a sentence; undefined: it isn't certain. */
function conflictOf(
  artifact: PlacedArtifact,
  facts: StageFacts,
  { made, own }: Versions,
): { clause: string; effect: string | undefined } | undefined {
  if (made.version === own.version)
    return made.language === 'python' ? environmentEffect(artifact, facts, made, own) : undefined;
  const clause = `COPY brings packages for ${runtimeLabel(made)}, but this image has ${own.version}`;
  const bound = artifact.compiled === undefined ? undefined : versionBound(artifact.language, artifact.compiled);
  if (made.language === 'node')
    return bound !== undefined && bound.length > 0 ? { clause, effect: notLoaded(bound) } : undefined;
  if (made.language === 'python' && isFoundByPython(artifact, facts, own)) {
    if (bound?.length === 0) return undefined;
    return { clause, effect: bound && notLoaded(bound) };
  }
  return { clause, effect: notFound(artifact, { made, own }, bound) };
}

function notLoaded(names: readonly string[]): string {
  return `the compiled parts of ${formatShortList(names, MAX_NAMES)} don't load there`;
}

const MAX_NAMES = 3;

/** Where packages are in a folder that is named for the version. */
function notFound(
  { layout, language, kind }: PlacedArtifact,
  { made, own }: Versions,
  bound: readonly string[] | undefined,
): string | undefined {
  if (kind === 'wheels')
    return bound !== undefined && bound.length > 0
      ? `pip refuses the wheels of ${formatShortList(bound, MAX_NAMES)}`
      : undefined;
  if (language === 'python') return `it doesn't look in lib/python${made.version}, so none of them is found`;
  if (language === 'php') return "its extensions have another binary interface, so these don't load there";
  if (layout === 'versioned') return `it looks in ruby/${own.version}.0, so none of them is found`;
  return bound !== undefined && bound.length > 0 ? notLoaded(bound) : undefined;
}

function messageOn(artifact: PlacedArtifact, { stage }: StageFacts, { made, own }: Versions, effect: string): string {
  const { origin } = artifact;
  const by = artifact.made === undefined ? '' : ` runs \`${artifact.made.command}\` (line ${artifact.made.line})`;
  const start = `${origin.stage ?? origin.image}${by} with ${runtimeLabel(made)} of ${origin.image}`;
  const same = made.version === own.version;
  const remedy = same
    ? `Install them on an image with its Python in ${own.folder}, or run on the image that they are installed on.`
    : `Use the same version in both stages.`;
  return `${capitalize(start)}, but ${baseLabel(stage)} has ${same ? `it in ${own.folder}` : runtimeLabel(own)}: ${effect}. ${remedy}`;
}
