import type { Reference } from '../../model/reference.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { Breakage } from './breaks.ts';

/** What a .NET program loses on an image without ICU and time zones, unless it does without. */
export function lostGlobalization({ facts }: AdvisedFile, today: AdvisedFile): Breakage[] {
  return facts.stages.flatMap(({ stage, steps }) => {
    const { root, traits, index, range, isFinal } = stage;
    const isLost = lacksGlobalization(root) && !lacksGlobalization(today.stages[index]?.root);
    const invariant = steps.at(-1)?.variables.get('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT');
    if (!isFinal || traits.language !== 'dotnet' || !isLost || /^(?:1|true)$/i.test(invariant ?? '')) return [];
    const clause = 'this image has no ICU and no time zones, which its -extra variant has';
    return [{ line: range.start.line, clause, rule: 'globalization', step: undefined }];
  });
}

/** https://github.com/dotnet/dotnet-docker/discussions/5092 */
function lacksGlobalization(root: Reference | undefined): boolean {
  const tag = root?.tag ?? '';
  return /alpine|chiseled|distroless/.test(tag) && !tag.includes('extra');
}
