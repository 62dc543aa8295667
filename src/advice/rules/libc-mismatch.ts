import type { BaseTraits } from '../../bases/base-traits.ts';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import { capitalize, formatShortList } from '../../util/grammar.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import { needsLibc, type PlacedArtifact } from '../facts/artifacts/artifact.ts';
import { isUsed, mayHaveOtherLibc } from '../facts/artifacts/artifact-usage.ts';
import { sourceTraits } from '../facts/image-facts.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { type ArtifactConflict, copiedArtifacts, firstConflicts, stageOfCopy } from './artifact-conflicts.ts';
import type { BaseConflict, BaseRule } from './base-rule.ts';
import { mayCopyForeign } from './copied-libcs.ts';
import { libraryConflicts, mayLackLibraries } from './missing-libraries.ts';

/** A program or packages built on one libc are copied to an image with another libc, or with none. */
export const libcMismatch: BaseRule = {
  id: 'libc-mismatch',
  severity: 'warning',
  summary: 'What was built on one libc is copied to an image with another libc, or with none.',
  mayMatch: (sketch) => mayCopyForeign(sketch) || mayLackLibraries(sketch),
  check: (file) => firstConflicts(file, artifactConflicts),
  conflicts: (facts, file) => [...artifactConflicts(facts, file), ...folderConflicts(facts, file)],
};

function artifactConflicts(facts: StageFacts, file: AdvisedFile): ArtifactConflict[] {
  return [...foreignArtifacts(facts, file), ...libraryConflicts(facts)];
}

function foreignArtifacts(facts: StageFacts, file: AdvisedFile): ArtifactConflict[] {
  const { stage } = facts;
  const { libc } = stage.traits;
  if (libc === undefined) return [];
  const foreign = copiedArtifacts(facts).filter(({ artifact }) => needsLibc(artifact) && artifact.origin.libc !== libc);
  if (foreign.length === 0) return [];
  const isCertain = !mayHaveOtherLibc(facts, file.facts.stages);
  return foreign.map(({ artifact, step }) => ({
    step,
    stageIndex: stageOfCopy(step, facts),
    clause: clauseOn(artifact.origin.libc, libc),
    message: isCertain && isUsed(artifact, facts) ? messageOn(artifact, stage) : undefined,
    artifact,
  }));
}

/** Folders of packages, of which some are compiled as a rule. */
const PACKAGE_FOLDERS = /node_modules|site-packages|venv|\.local(?:\/|$)|wheels/;

/** Folders of packages that come from an image with another libc, however they got there. */
function folderConflicts(facts: StageFacts, file: AdvisedFile): BaseConflict[] {
  const { traits, index } = facts.stage;
  const known = new Set<Step | undefined>(facts.artifacts.map(({ via }) => via.at(-1)));
  return facts.copies.flatMap(({ step, stageIndex }) => {
    if (stageIndex !== index || known.has(step) || !step.sources.some((path) => PACKAGE_FOLDERS.test(path))) return [];
    const libc = sourceLibc(step, file);
    if (libc === undefined || libc === 'none' || traits.libc === undefined || libc === traits.libc) return [];
    return [{ step, stageIndex, clause: clauseOn(libc, traits.libc), message: undefined }];
  });
}

function sourceLibc({ from }: CopyStep, { stages, images }: AdvisedFile): BaseTraits['libc'] {
  if (from?.kind === 'stage') return stages[from.index]?.traits.libc;
  return from?.kind === 'image' ? sourceTraits(from.use, images)?.libc : undefined;
}

function clauseOn(built: string, libc: BaseTraits['libc']): string {
  return `COPY brings files built for ${built}, but this image has ${libc === 'none' ? 'no libc' : libc}`;
}

function messageOn(artifact: PlacedArtifact, stage: AdvisedStage): string {
  const { origin, libc, made, remedy, unless } = artifact;
  const { traits } = stage;
  const start =
    made === undefined || origin.stage === undefined
      ? `${origin.path} of ${origin.image} is linked to ${origin.libc}`
      : `${origin.stage} runs \`${made.command}\` (line ${made.line})${libc === undefined ? ` on ${origin.image}, which has` : ', which builds for'} ${origin.libc}`;
  const target = `${baseLabel(stage)} has ${traits.libc === 'none' ? 'no libc' : traits.libc}`;
  const exception = unless === undefined ? '' : `, unless it ${unless}`;
  return `${capitalize(start)}, but ${target}: ${effectOf(artifact)}${exception}. ${remedy}`;
}

function effectOf({ kind, compiled, made, subject }: PlacedArtifact): string {
  const names = compiled === undefined ? undefined : formatShortList(compiled, MAX_NAMES);
  if (kind === 'packages')
    return `packages with compiled parts${names === undefined ? '' : `, such as ${names},`} don't load there`;
  if (kind === 'wheels')
    return `pip refuses wheels with compiled parts${names === undefined ? '' : `, such as ${names},`} there, and the build fails`;
  return `${made === undefined ? 'it' : (subject ?? 'a program linked to it')} doesn't start there`;
}

/** A longer list of names says no more. */
const MAX_NAMES = 3;
