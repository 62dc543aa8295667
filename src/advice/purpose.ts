import { posix } from 'node:path';
import type { Purpose } from '../bases/index.ts';
import type { AdvisedFile, AdvisedStage } from './advised-file.ts';
import { chainOf, stepsOf } from './facts/chain.ts';
import { MUSL_SUPPORT } from './facts/musl-packages.ts';
import { mayNeedRoot } from './facts/root-work.ts';
import { type CommandScene, commandsOf, scenesOf } from './facts/scenes.ts';
import { tracesOf } from './facts/traces.ts';
import { isWithinReason } from './facts/within-reason.ts';

/** What a stage is for, as far as its file tells. */
export function purposeOf(file: AdvisedFile, stage: AdvisedStage): Purpose {
  const sources = sourcesOf(file, stage);
  const chains = sources.map((source) => chainOf(file, source));
  const isInterpreted = stage.traits.language !== undefined;
  const traces = isWithinReason(file) ? tracesOf(file) : undefined;
  const built = sources.flatMap(({ index }) => traces?.get(index) ?? []);
  const linked = built.filter(({ kind, made }) => kind === 'program' && made !== undefined);
  const builtFor = traces?.get(stage.index)?.find(({ via }) => via.length > 0)?.origin.libc;
  return {
    isFinal: stage.isFinal,
    builtFor,
    needsRoot: mayNeedRoot(stepsOf(file, stage)),
    language: stage.traits.language ?? sources.find(({ traits }) => traits.language !== undefined)?.traits.language,
    isStaticBinary:
      !isInterpreted &&
      linked.length === 0 &&
      chains.some((chain) => commandsOf(scenesOf(chain)).some(linksStatically)),
    hasNativeParts:
      linked.length > 0 ||
      (builtFor !== undefined && stage.traits.libc !== undefined && builtFor !== stage.traits.libc) ||
      file.locks.some(({ compiled }) => compiled.length > 0) ||
      file.requirements.some(
        ({ ecosystem, name, isDevelopment }) => !isDevelopment && Object.hasOwn(MUSL_SUPPORT[ecosystem], name),
      ),
  };
}

/** The stages that it copies from. */
function sourcesOf({ stages }: AdvisedFile, stage: AdvisedStage): AdvisedStage[] {
  const indexes = stage.steps.flatMap((step) =>
    step.kind === 'copy' && step.from?.kind === 'stage' ? [step.from.index] : [],
  );
  return [...new Set(indexes)].flatMap((index) => stages[index] ?? []);
}

/** Go without cgo, or what is told to be static. */
function linksStatically({ words, variables }: CommandScene): boolean {
  const [program = '', verb = ''] = words;
  const name = posix.basename(program);
  const isBuild = verb === 'build' || verb === 'install';
  if (name === 'go') return isBuild && (variables.get('CGO_ENABLED') === '0' || /-static/.test(words.join(' ')));
  if (name === 'cargo') return isBuild && /-musl(?:\s|$)/.test(words.join(' '));
  return /^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(name) && words.includes('-static');
}
