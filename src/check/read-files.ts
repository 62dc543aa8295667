import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import type { FileReading, Format } from '../model/format.ts';
import type { Problem } from '../model/image-use.ts';
import type { FileContent, FileSource, Log } from '../model/ports.ts';
import { gitBlobId } from '../util/git-blob.ts';
import { mapInParallel } from '../util/parallel.ts';
import type { CheckSettings } from './settings.ts';

/** What files are read with. */
export interface ReadParts {
  readonly files: FileSource;
  readonly formats: readonly Format[];
  readonly log: Log;
}

/** A file with the image uses that its reader found. */
export interface ReadFile extends FileReading {
  readonly file: string;
  /** Git's blob id of the content; undefined where the file could not be read. */
  readonly content: string | undefined;
}

/** A file may come from GitHub, which limits concurrent requests. */
const FILES_AT_ONCE = 8;

/** Reads all files, in the order of the source's list. A file that can't be read gets a problem. */
export async function readFiles(
  parts: ReadParts,
  settings: Pick<CheckSettings, 'buildArgs' | 'pinArgs'>,
): Promise<ReadFile[]> {
  const paths = await parts.files.list();
  let count = 0;
  return mapInParallel(paths, FILES_AT_ONCE, async (file) => {
    const content = refuseUnsuitable(await parts.files.read(file));
    count += 1;
    parts.log.progress(`read ${count} of ${paths.length} files`);
    if ('unreadable' in content) {
      const start = { line: 1, column: 1 };
      const problem: Problem = { message: content.unreadable, range: { start, end: start } };
      return {
        file,
        content: undefined,
        uses: [],
        problems: [problem],
        ignores: [],
        outline: { text: '', stages: [] },
        stages: async () => [],
      };
    }
    const format = parts.formats.find((candidate) => candidate.matches(file)) ?? parts.formats[0];
    if (format === undefined) throw new Error('There is no file format.');
    const read = await format.load();
    const reading = read(file, content.bytes, { buildArgs: buildArgsFor(file, settings), pinArgs: settings.pinArgs });
    return { ...reading, file, content: gitBlobId(content.bytes) };
  });
}

function refuseUnsuitable(content: FileContent): FileContent {
  if ('unreadable' in content) return content;
  if (content.bytes.length > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
  return content.bytes.includes(0) ? { unreadable: 'the file is binary: it holds a zero byte' } : content;
}

function buildArgsFor(file: string, settings: Pick<CheckSettings, 'buildArgs'>): Map<string, string> {
  return new Map(settings.buildArgs.filter(({ files }) => files(file)).flatMap(({ values }) => [...values]));
}
