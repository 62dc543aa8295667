import type { ReportedUse } from '../../check/report.ts';
import type { BuildStage, StageBase } from '../../model/build-stage.ts';
import type { ImageUse } from '../../model/image-use.ts';
import { familiarReference, type Reference, referenceKey } from '../../model/reference.ts';
import type { Support } from '../../model/support.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { type KnownBase, knownByName } from '../known-base.ts';
import { adviseFile } from '../name-advisor.ts';
import type { RootImage } from '../stage-roots.ts';

/** An image as a base; `scratch` is none. */
export interface BaseImage {
  readonly root: Reference | 'scratch';
  readonly known: KnownBase;
  /** Until when it gets fixes, as far as its name says. */
  readonly support: readonly Support[];
}

/** The file with another image where a FROM names its base: every stage moves that is built on it, directly or through others. */
export function withOtherBase(file: AdvisedFile, use: ImageUse, { root, known, support }: BaseImage): AdvisedFile {
  const uses = file.uses.map((judged) => (judged.use === use ? otherUse(judged, root, support) : judged));
  const replaced = new Map(file.uses.map((judged, index) => [judged.use, uses[index]?.use ?? judged.use]));
  const stages = file.stages.map(({ index, name, isFinal, range, base, steps }): BuildStage => {
    return { index, name, isFinal, range, base: otherBase(base, root, replaced), steps };
  });
  const others = new Map(file.stages.map(({ root: own, ...rest }) => [keyOf(own), rest]));
  const baseOf = (own: RootImage): KnownBase =>
    keyOf(own) === keyOf(root) ? known : (others.get(keyOf(own)) ?? knownByName(own));
  const { problems, outline, requirements, locks } = file;
  const whole = adviseFile(
    { file: file.file, uses, problems, outline, stages },
    { project: { requirements, locks }, baseOf },
  );
  const images = [...whole.images].map(([own, facts]) => [own, file.images.get(own) ?? facts] as const);
  return { ...whole, images: new Map(images) };
}

function otherUse(judged: ReportedUse, root: Reference | 'scratch', support: readonly Support[]): ReportedUse {
  const isImage = root !== 'scratch';
  const written = isImage ? familiarReference(root) : root;
  const reference = isImage ? root : undefined;
  const skipReason = isImage ? judged.skipReason : 'scratch';
  const use: ImageUse = { ...judged.use, written, resolved: written, reference, skipReason };
  return { ...judged, use, skipReason, support, supportedTag: undefined };
}

function otherBase(base: StageBase, root: Reference | 'scratch', uses: ReadonlyMap<ImageUse, ImageUse>): StageBase {
  const use = base.kind === 'stage' || base.use === undefined ? undefined : uses.get(base.use);
  if (base.kind === 'stage' || use === undefined || use === base.use) return base;
  return root === 'scratch' ? { kind: 'scratch', use } : { kind: 'image', reference: root, use };
}

function keyOf(root: RootImage): string {
  return typeof root === 'object' ? referenceKey(root) : `${root}`;
}
