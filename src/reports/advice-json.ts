import type { AdvisedStage } from '../advice/advised-stage.ts';
import type { Alternative, FileAdvice } from '../advice/alternatives/alternative.ts';
import type { MeasuredImage } from '../advice/alternatives/measured-image.ts';
import type { BaseChange } from '../advice/change/base-change.ts';
import type { BaseTraits } from '../bases/base-traits.ts';
import type { StageBase } from '../model/build-stage.ts';
import { formatPlatform } from '../model/platform.ts';
import { familiarReference } from '../model/reference.ts';
import { changePatch } from './change-patch.ts';

/** Advice as JSON: `advice` in docs/report.schema.json. An unknown value has no key; sizes are in bytes. */
export function adviceJson(advice: readonly FileAdvice[]): object[] {
  return advice.map(({ file, stages, images, alternatives, change }) => ({
    file,
    stages: stages.map((stage) => stageOf(stage, images.get(stage.index))),
    alternatives: alternatives.map(alternativeOf),
    change: change && changeOf(file, change),
  }));
}

function stageOf(
  { index, name, isFinal, range, base, traits }: AdvisedStage,
  image: MeasuredImage | undefined,
): object {
  return { index, name, final: isFinal, range, base: baseOf(base), ...traitsOf(traits), ...imageOf(image) };
}

function baseOf(base: StageBase): object {
  switch (base.kind) {
    case 'image':
      return { image: familiarReference(base.reference), digest: base.reference.digest };
    case 'stage':
      return { stage: base.index };
    case 'scratch':
      return { image: 'scratch' };
    case 'unknown':
      return {};
  }
}

function alternativeOf({ reference, image, traits, reason, breaks, unchecked }: Alternative): object {
  return { reference, ...traitsOf(traits), ...imageOf(image), reason, breaks, unchecked };
}

function changeOf(file: string, change: BaseChange): object {
  const { reference, steps, notes } = change;
  return { reference, diff: changePatch(file, change), steps, notes: notes.map(({ text, help }) => ({ text, help })) };
}

function traitsOf({ family, label, libc, shell, packageManager, user, basis }: BaseTraits): object {
  return { family, label, libc, shell, packageManager, user, basis };
}

function imageOf(image: MeasuredImage | undefined): object {
  if (image === undefined) return {};
  const sizes = image.sizes.map(({ platform, bytes }) => ({ platform: formatPlatform(platform), bytes }));
  return { digest: image.digest, sizes, packages: image.packageCount };
}
