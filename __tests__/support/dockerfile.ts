import { readUses } from '../../src/dockerfile/read.ts';
import { buildStages } from '../../src/dockerfile/stages/build-stages.ts';
import type { BuildStage } from '../../src/model/build-stage.ts';
import type { FileReading, ReadOptions } from '../../src/model/format.ts';

/** What a Dockerfile says, its stages at hand. */
export interface ReadDockerfile extends Omit<FileReading, 'stages'> {
  readonly stages: readonly BuildStage[];
}

/** A Dockerfile, read at once; its name is `Dockerfile` where none is given. */
export function readDockerfile(
  content: string | Uint8Array,
  { file = 'Dockerfile', ...options }: Partial<ReadOptions> & { readonly file?: string } = {},
): ReadDockerfile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { material, ...reading } = readUses(file, bytes, { buildArgs: new Map(), pinArgs: false, ...options });
  return { ...reading, stages: material === undefined ? [] : buildStages(material) };
}
