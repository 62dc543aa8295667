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

/** Programs that are linked to glibc and to GCC's libraries, as those of Rust and C++ are, on an image without these. */
export function libraryConflicts(facts: StageFacts): ArtifactConflict[] {
  const { stage, copies } = facts;
  if (!lacksLibraries(stage)) return [];
  const isBrought = copies.some(({ step }) => hasPathLike(step, /lib|^\/$/));
  return copiedArtifacts(facts).flatMap(({ artifact, step }) => {
    const library = libraryOf(artifact);
    if (library === undefined || artifact.origin.libc !== 'glibc') return [];
    const isCertain = !isBrought && isUsed(artifact, facts);
    const clause = `COPY brings a program that needs ${library}, but this image lacks it`;
    const message = isCertain ? messageOn(artifact, library, stage) : undefined;
    return [{ step, stageIndex: stageOfCopy(step, facts), clause, message, artifact }];
  });
}

/** Whether a file may have such a conflict. */
export function mayLackLibraries({ stages }: FileSketch): boolean {
  return stages.some(lacksLibraries) && stages.some((stage) => stage.mayHold(/cargo|[gc]\+\+/));
}

function lacksLibraries({ root }: Pick<AdvisedStage, 'root'>): boolean {
  return root !== undefined && WITHOUT.test(resolveMirror(root));
}

/** The library that a program needs; undefined for those that need none of them. */
function libraryOf({ language, made }: PlacedArtifact): string | undefined {
  if (made === undefined) return undefined;
  if (language === 'rust') return 'libgcc_s.so.1';
  return language === 'c' && /(?:^|\/)[gc]\+\+$/.test(made.command) ? 'libstdc++.so.6' : undefined;
}

function messageOn({ origin, made }: PlacedArtifact, library: string, stage: AdvisedStage): string {
  const start = `${origin.stage ?? origin.image} runs \`${made?.command}\` (line ${made?.line}), which links to ${library}`;
  return `${capitalize(start)}, but ${baseLabel(stage)} doesn't have it: the program doesn't start there. Run it on distroless/cc, or link it statically.`;
}
