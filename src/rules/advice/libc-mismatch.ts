import type { AdvisedStage } from '../../model/advice.ts';
import type { BaseTraits } from '../../model/base-traits.ts';
import type { CopyStep } from '../../model/build-stage.ts';
import type { RuleMatch } from '../../model/finding.ts';
import { familiarReference, shownReference } from '../../model/reference.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';
import type { Artifact } from './artifact.ts';
import { artifactsOf, artifactsOfImage } from './artifacts.ts';
import { chainOf, matchAt, shownRoot, shownStage } from './chain.ts';
import { isTakenAndUsed, targetOf } from './libc-target.ts';
import type { Scene } from './scenes.ts';

/** What was built on one libc is copied to where there is the other, or none. */
export const libcMismatch: Rule<AdvisedFile> = {
  id: 'libc-mismatch',
  severity: 'warning',
  summary: 'What was built on one libc is copied to where there is another, or none.',
  check: (file) => file.stages.flatMap((stage) => checkStage(file, stage)),
};

function checkStage(file: AdvisedFile, stage: AdvisedStage): RuleMatch[] {
  if (stage.traits.libc === undefined) return [];
  const target = targetOf(file, stage);
  if (target.mayHaveBoth) return [];
  return target.copies.flatMap((copy) => {
    const source = copy.stage === stage ? sourceOf(file, copy) : undefined;
    if (source === undefined || !differs(source.traits, stage.traits)) return [];
    const artifact = source.artifacts().find((made) => isTakenAndUsed(made, copy, target));
    return artifact === undefined ? [] : [matchAt(file, copy.step.range, said(artifact, source, stage))];
  });
}

/** Where files are copied from, with what of them works with one libc alone. */
interface Source {
  /** For a sentence. */
  readonly stage: string | undefined;
  readonly image: string;
  readonly traits: BaseTraits;
  artifacts(): readonly Artifact[];
}

function sourceOf(file: AdvisedFile, { step: { from }, stage }: Scene<CopyStep>): Source | undefined {
  if (from?.kind === 'image') {
    const traits = file.names.get(familiarReference(from.reference))?.traits;
    const image = shownReference(from.reference);
    return traits && { stage: undefined, image, traits, artifacts: () => artifactsOfImage(from.reference) };
  }
  const source = from?.kind === 'stage' ? file.stages[from.index] : undefined;
  if (source === undefined || source.index >= stage.index) return undefined;
  const artifacts = () => [...artifactsOf(chainOf(file, source)), ...artifactsOfImage(source.root)];
  return { stage: shownStage(source), image: shownRoot(source), traits: source.traits, artifacts };
}

function differs(source: BaseTraits, target: BaseTraits): boolean {
  return source.libc !== undefined && source.libc !== 'none' && source.libc !== target.libc;
}

function said({ kind, path, made, remedy, unless }: Artifact, source: Source, stage: AdvisedStage): string {
  const { traits } = stage;
  const libc = source.traits.libc ?? '';
  const origin =
    made === undefined
      ? `${path} of ${source.image} is linked to ${libc}`
      : `${source.stage ?? source.image} runs \`${made.command}\` (line ${made.line}) on ${source.image}, which has ${libc}`;
  const here = `${shownRoot(stage)} has ${traits.libc === 'none' ? 'no libc' : traits.libc}`;
  const effect =
    made === undefined
      ? "it doesn't start here"
      : kind === 'program'
        ? "a program that is linked to it doesn't start here"
        : "packages with compiled parts don't load here";
  const exception = unless === undefined ? '' : `, unless it ${unless}`;
  return `${capitalized(origin)}; ${here}, so ${effect}${exception}. ${remedy}`;
}

function capitalized(text: string): string {
  return text.startsWith('s') ? `S${text.slice(1)}` : text.startsWith('t') ? `T${text.slice(1)}` : text;
}
