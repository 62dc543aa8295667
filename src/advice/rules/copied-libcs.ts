import type { BaseTraits } from '../../bases/base-traits.ts';
import type { StageBase } from '../../model/build-stage.ts';
import { ARTIFACT_READERS, artifactsOfImage } from '../facts/artifacts/artifact-readers.ts';
import type { FileSketch, StageSketch } from '../sketch/file-sketch.ts';
import { programPattern } from '../sketch/hidden-words.ts';
import { traitsOfName } from '../stage-roots.ts';

type Libc = BaseTraits['libc'];

/** Whether a stage may copy something, directly or through other stages, that works with another libc than its own only. */
export function mayCopyForeign({ stages }: FileSketch): boolean {
  if (stages.every(({ sources }) => sources.length === 0)) return false;
  // By the stage's index: the libcs of what it copies, and of what is in it.
  const copied: ReadonlySet<Libc>[] = [];
  const held: ReadonlySet<Libc>[] = [];
  for (const stage of stages) {
    const { base, sources, traits } = stage;
    const parent = base.kind === 'stage' ? base.index : -1;
    const brought = new Set([...(copied[parent] ?? []), ...sources.flatMap((source) => libcsOf(source, held))]);
    if (traits.libc !== undefined && [...brought].some((libc) => libc !== traits.libc)) return true;
    copied.push(brought);
    held.push(stage.isFinal ? brought : new Set([...(held[parent] ?? []), ...brought, ...ownLibcs(stage)]));
  }
  return false;
}

function libcsOf(source: StageBase, held: readonly ReadonlySet<Libc>[]): Libc[] {
  if (source.kind === 'stage') return [...(held[source.index] ?? [])];
  return source.kind === 'image' ? imageLibcs(source.reference, traitsOfName(source.reference)) : [];
}

/** The programs that build something. */
const BUILDERS = programPattern(ARTIFACT_READERS.flatMap(({ programs }) => programs));

/** The libcs of what a stage builds, and of what its image brings. */
function ownLibcs(stage: StageSketch): readonly Libc[] {
  const called = stage.calls(BUILDERS);
  const readers = ARTIFACT_READERS.filter(({ programs, mark }) => {
    const isCalled = called === undefined || programs.some((program) => called.has(program));
    return isCalled && (mark === undefined || stage.mayHold(mark));
  });
  if (readers.some(({ namesLibc }) => namesLibc)) return ['glibc', 'musl'];
  return readers.length > 0 ? known(stage.traits) : imageLibcs(stage.root, stage.traits);
}

function imageLibcs(reference: StageSketch['root'], traits: BaseTraits): Libc[] {
  return artifactsOfImage(reference).length > 0 ? known(traits) : [];
}

function known({ libc }: BaseTraits): Libc[] {
  return libc === undefined || libc === 'none' ? [] : [libc];
}
