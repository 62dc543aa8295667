import type { RunStep } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';

/** Whether files of another image are mounted into the RUN, which may hold any program. */
export function hasMount({ uses }: AdvisedFile, { range: { start, end } }: RunStep): boolean {
  return uses.some(({ use: { kind, range } }) => {
    return kind === 'mount-from' && range.start.line >= start.line && range.end.line <= end.line;
  });
}
