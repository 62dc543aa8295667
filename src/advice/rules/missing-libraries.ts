import { resolveMirror } from '../../bases/index.ts';
import { capitalize } from '../../util/grammar.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import type { PlacedArtifact } from '../facts/artifacts/artifact.ts';
import { isUsed } from '../facts/artifacts/artifact-usage.ts';
import { hasPathLike } from '../facts/copied-trees.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { FileSketch } from '../sketch/file-sketch.ts';
import { type ArtifactConflict, copiedArtifacts, stageOfCopy } from './artifact-conflicts.ts';

/** It has glibc without GCC's libraries, which distroless/cc adds. https://github.com/GoogleContainerTools/distroless/tree/main/cc */
const WITHOUT = /^gcr\.io\/distroless\/base(?:-nossl)?(?:-debian\d+)?$/;

/** Rust programs that are linked to glibc, and so to GCC's library, on an image without it. */
export function libraryConflicts(facts: StageFacts): ArtifactConflict[] {
  const { stage, copies } = facts;
  if (!lacksLibraries(stage)) return [];
  const isBrought = copies.some(({ step }) => hasPathLike(step, /lib|^\/$/));
  return copiedArtifacts(facts).flatMap(({ artifact, step }) => {
    if (artifact.language !== 'rust' || artifact.origin.libc !== 'glibc' || artifact.made === undefined) return [];
    const isCertain = !isBrought && isUsed(artifact, facts);
    const clause = 'COPY brings a Rust program, which needs libgcc_s.so.1, but this image lacks it';
    const message = isCertain ? messageOn(artifact, stage) : undefined;
    return [{ step, stageIndex: stageOfCopy(step, facts), clause, message, artifact }];
  });
}

/** Whether a file may have such a conflict. */
export function mayLackLibraries({ stages }: FileSketch): boolean {
  return stages.some(lacksLibraries) && stages.some((stage) => stage.mayHold(/cargo/));
}

function lacksLibraries({ root }: Pick<AdvisedStage, 'root'>): boolean {
  return root !== undefined && WITHOUT.test(resolveMirror(root));
}

function messageOn({ origin, made }: PlacedArtifact, stage: AdvisedStage): string {
  const start = `${origin.stage ?? origin.image} runs \`${made?.command}\` (line ${made?.line}), which links to libgcc_s.so.1`;
  return `${capitalize(start)}, but ${baseLabel(stage)} doesn't have it: the program doesn't start there, unless it links it statically. Run it on distroless/cc, or build it for a musl target.`;
}
