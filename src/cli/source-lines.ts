import type { FileContent } from '../model/ports.ts';

/** Makes a function that gives lines of files, for a report that shows some; undefined where there is no such line. */
export function sourceLines(read: (path: string) => FileContent): (file: string, line: number) => string | undefined {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) {
      const content = read(file);
      const text =
        'bytes' in content
          ? Buffer.from(content.bytes)
              .toString('utf8')
              .replace(/^\ufeff/, '')
          : '';
      last = { file, lines: text.split(/\r*\n/) };
    }
    return last.lines[line - 1];
  };
}
