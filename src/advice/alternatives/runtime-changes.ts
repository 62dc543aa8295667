import { runtimeLabel } from '../../bases/index.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { runtimeVersion } from '../rules/runtime-version.ts';
import type { Breakage } from './breaks.ts';

/** The stages whose base has another version of its runtime than today's, each where FROM names it. */
export function runtimeChanges(file: AdvisedFile, today: AdvisedFile): Breakage[] {
  return file.stages.flatMap(({ base, range, runtime }, index) => {
    const before = today.stages[index]?.runtime;
    const isOther =
      runtime !== undefined && before?.language === runtime.language && before.version !== runtime.version;
    if (base.kind === 'stage' || !isOther) return [];
    const clause = `this image has ${runtimeLabel(runtime)}, today's ${before.version}`;
    return [{ line: range.start.line, clause, rule: runtimeVersion.id, step: undefined }];
  });
}
