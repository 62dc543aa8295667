import type { FileOutline } from '../model/build-stage.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import type { FileReading, Format } from '../model/format.ts';
import type { Problem } from '../model/image-use.ts';
import type { FileContent, FileSource } from '../model/ports.ts';
import { mapInParallel } from '../util/parallel.ts';
import type { CheckSettings } from './settings.ts';

/** What files are read with. */
export interface ReadParts {
  readonly files: FileSource;
  readonly formats: readonly Format[];
  /** Whether the build stages of a file of this outline are wanted. */
  readonly wantsStages: (file: string, outline: FileOutline) => boolean;
}

/** The settings that files are read with. */
export type ReadSettings = Pick<CheckSettings, 'buildArgs' | 'pinArgs' | 'knownAs'>;

/** A file with the image uses that its reader found. */
export interface ReadFile extends Pick<FileReading, 'uses' | 'problems' | 'ignores'> {
  readonly file: string;
  /** Undefined where the file could not be read. */
  readonly content: Uint8Array | undefined;
  /** The indexes of the final stage and of the stages that it is built on, where the file has stages. */
  readonly shippedStages: ReadonlySet<number> | undefined;
  /** Undefined where the stages aren't wanted: what they are made of takes more memory than all the rest. */
  readonly structure: Pick<FileReading, 'outline' | 'stages'> | undefined;
}

/** A file may come from GitHub, which limits concurrent requests. */
export const FILES_AT_ONCE = 8;

/** Reads all files, in the order of the list. A file that can't be read gets a problem. */
export async function readFiles(
  paths: readonly string[],
  parts: ReadParts,
  settings: ReadSettings,
): Promise<ReadFile[]> {
  return mapInParallel(paths, FILES_AT_ONCE, (file) => readFile(file, parts, settings));
}

/** Reads a file. One that can't be read gets a problem. */
export async function readFile(
  file: string,
  { files, formats, wantsStages }: ReadParts,
  settings: ReadSettings,
): Promise<ReadFile> {
  const content = refuseUnsuitable(await files.read(file));
  if ('unreadable' in content) {
    const start = { line: 1, column: 1 };
    const problem: Problem = { message: content.unreadable, range: { start, end: start } };
    return { file, content: undefined, uses: [], problems: [problem], ignores: [], ...NO_STAGES };
  }
  const format = formats.find((candidate) => candidate.matches(file)) ?? formats[0];
  if (format === undefined) throw new Error('There is no file format.');
  const read = await format.load();
  const options = { buildArgs: buildArgsFor(file, settings), pinArgs: settings.pinArgs, knownAs: settings.knownAs };
  const { uses, problems, ignores, outline, stages } = read(file, content.bytes, options);
  const structure = wantsStages(file, outline) ? { outline, stages } : undefined;
  const shippedStages = shippedStagesOf(outline);
  return { file, content: content.bytes, uses, problems, ignores, structure, shippedStages };
}

const NO_STAGES = { structure: undefined, shippedStages: undefined } as const;

function shippedStagesOf({ stages }: FileOutline): ReadonlySet<number> | undefined {
  const shipped = new Set<number>();
  for (let stage = stages.at(-1); stage !== undefined; ) {
    shipped.add(stage.index);
    stage = stage.base.kind === 'stage' && stage.base.index < stage.index ? stages[stage.base.index] : undefined;
  }
  return shipped.size === 0 ? undefined : shipped;
}

function refuseUnsuitable(content: FileContent): FileContent {
  if ('unreadable' in content) return content;
  if (content.bytes.length > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
  return content.bytes.includes(0) ? { unreadable: 'the file is binary: it holds a zero byte' } : content;
}

function buildArgsFor(file: string, settings: Pick<CheckSettings, 'buildArgs'>): Map<string, string> {
  return new Map(settings.buildArgs.filter(({ files }) => files(file)).flatMap(({ values }) => [...values]));
}
