import type { AdvisedStage, FileAdvice } from '../advice/advised-file.ts';
import type { MeasuredImage } from '../advice/alternatives/measured-image.ts';
import type { BaseTraits } from '../bases/base-traits.ts';
import type { Finding } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import { familiarReference } from '../model/reference.ts';
import { formatByteSize } from '../util/byte-size.ts';
import { groupBy } from '../util/group-by.ts';
import { formatList, pluralize } from '../util/words.ts';

/** What is said of a file. The same is said once, with the other lines that it holds for at its end. */
export function mergedFindings(file: string, { findings }: Report): Finding[] {
  const own = findings.filter((finding) => finding.file === file);
  const groups = groupBy(own, ({ rule, severity, message }) => `${rule} ${severity} ${message}`);
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const lines = new Set(rest.map(({ range }) => `${range.start.line}`));
    lines.delete(`${first.range.start.line}`);
    if (lines.size === 0) return [first];
    return [
      { ...first, message: `${first.message} Also in line${lines.size === 1 ? '' : 's'} ${formatList([...lines])}.` },
    ];
  });
}

/** What is known of a base, in a few words each: `slim`, `glibc`, `bash`, `apt`, `root`. */
export function formatTraits(traits: BaseTraits): string[] {
  const { libc, shell, packageManager, user } = traits;
  const words = [
    formatKind(traits),
    libc === 'none' ? 'no libc' : libc,
    shell === 'none' ? 'no shell' : shell,
    packageManager === 'none' ? 'no package manager' : packageManager,
    user,
  ];
  return words.filter((word) => word !== undefined);
}

/** `full Debian`, `Debian slim`, `UBI minimal`: the family and what it is in it. */
export function formatKind({ family, label }: BaseTraits): string {
  const isNamed = family === 'unknown' || label.toLowerCase().includes(family);
  return isNamed ? label : `${family} ${label}`;
}

/** What a stage begins with, as people write it. */
export function formatBase({ base }: AdvisedStage, stages: readonly AdvisedStage[]): string {
  switch (base.kind) {
    case 'image':
      return familiarReference({ ...base.reference, digest: undefined });
    case 'scratch':
      return 'scratch';
    case 'stage':
      return formatStage(stages[base.index]);
    case 'unknown':
      return 'an image that is not known here';
  }
}

/** A stage's name, or its number as people pluralize. */
export function formatStage(stage: Pick<AdvisedStage, 'name' | 'index'> | undefined): string {
  return stage?.name ?? `stage ${(stage?.index ?? 0) + 1}`;
}

/** `412.3 MB`: compressed, for the first platform. */
export function formatImageSize(image: MeasuredImage | undefined): string | undefined {
  const [first] = image?.sizes ?? [];
  return first === undefined ? undefined : formatByteSize(first.bytes);
}

/** `1021 packages` */
export function formatPackageCount(image: MeasuredImage | undefined): string | undefined {
  return image?.packageCount === undefined ? undefined : pluralize(image.packageCount, 'package');
}

/** `−81 %`, against the image that stands there now. */
export function formatSizeChange(image: MeasuredImage, now: MeasuredImage | undefined): string | undefined {
  const [size, before] = [image.sizes[0]?.bytes, now?.sizes[0]?.bytes];
  if (size === undefined || before === undefined || before === 0) return undefined;
  const percent = Math.round((size / before - 1) * 100);
  if (percent === 0) return undefined;
  return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}

/** The image at the root of the final stage, and its measure. */
export function finalBase({
  stages,
  images,
}: FileAdvice): { readonly name: string; readonly image: MeasuredImage | undefined } | undefined {
  const final = stages.at(-1);
  if (final?.root === undefined) return undefined;
  const root = stages.find(({ base }) => base.kind === 'image' && base.reference === final.root);
  return {
    name: familiarReference({ ...final.root, digest: undefined }),
    image: root === undefined ? undefined : images.get(root.index),
  };
}

/** Why there is no advice at all. */
export function noAdviceReason({ summary: { files } }: Report): string {
  return files === 0 ? 'No Dockerfile found.' : 'No advice: no file has stages that were read.';
}
