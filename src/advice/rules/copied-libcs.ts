import type { BaseTraits } from '../../bases/base-traits.ts';
import type { StageBase } from '../../model/build-stage.ts';
import { artifactsOfImage } from '../facts/artifacts/artifact-readers.ts';
import type { FileSketch, StageSketch } from '../sketch/file-sketch.ts';
import { traitsOfName } from '../stage-roots.ts';

type Libcs = ReadonlySet<BaseTraits['libc']>;

/** The commands that name the libc of what they build, or have one of their own. */
const NAME_LIBC = ['dotnet', 'bun', 'native-image'];
const EITHER = ['glibc', 'musl'] as const;

/** Whether a stage may get something by COPY, directly or through other stages, that is for another libc than its own. */
export function mayCopyOtherLibc({ stages }: FileSketch): boolean {
  const copied: Libcs[] = [];
  const held: Libcs[] = [];
  return stages.some((stage, index) => {
    const { base, traits } = stage;
    const parent = base.kind === 'stage' ? base.index : -1;
    const brought = [...(copied[parent] ?? []), ...stage.sources.flatMap((source) => [...libcsOf(source, held)])];
    copied[index] = new Set(brought);
    held[index] = new Set([...(held[parent] ?? []), ...brought, ...ownLibcs(stage)]);
    return traits.libc !== undefined && brought.some((libc) => libc !== traits.libc);
  });
}

function libcsOf(source: StageBase, held: readonly Libcs[]): Iterable<BaseTraits['libc']> {
  if (source.kind === 'stage') return held[source.index] ?? [];
  if (source.kind !== 'image' || artifactsOfImage(source.reference).length === 0) return [];
  return known(traitsOfName(source.reference));
}

function ownLibcs(stage: StageSketch): readonly BaseTraits['libc'][] {
  return stage.mayHold(NAME_LIBC) ? EITHER : known(stage.traits);
}

function known({ libc }: BaseTraits): readonly BaseTraits['libc'][] {
  return libc === undefined || libc === 'none' ? [] : [libc];
}
