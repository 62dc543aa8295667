import { runtimeLabel } from '../../bases/index.ts';
import { capitalize } from '../../util/grammar.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { baseLabel, stageLabel } from '../advised-stage.ts';
import { stageFacts } from '../facts/file-facts.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { BaseConflict } from './base-rule.ts';

/** What switches to a later runtime, or brings one along. */
const OTHER = /rollforward|roll_forward|self-?contained|--sc\b|publishsinglefile|publishaot|--runtime|\s-r\s/i;

/** Programs that an SDK publishes which is older than the runtime that starts them: none targets a later version than its SDK. */
export function dotnetConflicts(facts: StageFacts, file: AdvisedFile): BaseConflict[] {
  const { stage, copies, startWords, steps } = facts;
  const own = stage.runtime;
  if (own?.language !== 'dotnet' || !startWords.has('dotnet')) return [];
  if ([...(steps.at(-1)?.variables.keys() ?? [])].some((name) => OTHER.test(name))) return [];
  return copies.flatMap(({ step, stageIndex }) => {
    const source = step.from?.kind === 'stage' ? stageFacts(file, step.from.index) : undefined;
    const made = source?.stage.runtime;
    if (source === undefined || made?.language !== 'dotnet' || Number(made.version) >= Number(own.version)) return [];
    const publish = source.commands.find(({ words }) => words[0] === 'dotnet' && words[1] === 'publish');
    if (publish === undefined || source.runs.some(({ step: { text } }) => OTHER.test(text))) return [];
    const line = publish.run.step.range.start.line;
    return [
      {
        step,
        stageIndex,
        clause: `COPY brings a program for ${runtimeLabel(made)} or an earlier version, but this image has ${own.version}`,
        message: `${capitalize(stageLabel(source.stage))} runs \`dotnet publish\` (line ${line}) with ${runtimeLabel(made)} of ${baseLabel(source.stage)}, but ${baseLabel(stage)} has ${runtimeLabel(own)}: a program doesn't start on a later major version, unless its project sets RollForward. Use the same version in both stages.`,
      },
    ];
  });
}
