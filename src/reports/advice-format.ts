import type { AdvisedStage } from '../advice/advised-stage.ts';
import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { MeasuredImage } from '../advice/alternatives/measured-image.ts';
import { withJoinedTagRemarks } from '../advice/tag-remarks.ts';
import type { BaseTraits } from '../bases/base-traits.ts';
import type { Finding } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import { familiarReference } from '../model/reference.ts';
import { formatByteSize } from '../util/byte-size.ts';
import { formatList, pluralize } from '../util/grammar.ts';
import { groupBy } from '../util/group-by.ts';

/** The findings of a file. Equal findings are merged to one, whose message names the other lines. */
export function mergedFindings(file: string, { findings }: Report): Finding[] {
  const own = withJoinedTagRemarks(findings.filter((finding) => finding.file === file));
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

/** The known traits of a base, in a few words each: `Debian slim`, `glibc`, `bash`, `apt`, `root`. */
function formatTraits(traits: BaseTraits): string[] {
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

/** The distribution of a base and its variant: `full Debian`, `Debian slim`, `UBI minimal`. */
export function formatKind({ family, label }: BaseTraits): string {
  const isNamed = family === 'unknown' || label.toLowerCase().includes(family);
  return isNamed ? label : `${family} ${label}`;
}

/** The base of a stage: an image, another stage, or `scratch`. */
export function formatBase({ base }: AdvisedStage, stages: readonly AdvisedStage[]): string {
  switch (base.kind) {
    case 'image':
      return familiarReference({ ...base.reference, digest: undefined });
    case 'scratch':
      return 'scratch';
    case 'stage':
      return formatStage(stages[base.index]);
    case 'unknown':
      return 'unknown image';
  }
}

/** A stage's name for a list of stages, in which the last one is the final one. */
export function formatStageTitle(stage: AdvisedStage): string {
  return stage.isFinal && stage.name === undefined ? 'final stage' : formatStage(stage);
}

/** A stage's name, or its number from 1: `stage 2`. */
export function formatStage(stage: Pick<AdvisedStage, 'name' | 'index'> | undefined): string {
  return stage?.name ?? `stage ${(stage?.index ?? 0) + 1}`;
}

/** The compressed size of an image on its first platform: `412.3 MB`; undefined when it isn't known. */
export function formatImageSize(image: MeasuredImage | undefined): string | undefined {
  const [first] = image?.sizes ?? [];
  return first === undefined ? undefined : formatByteSize(first.bytes);
}

/** The number of packages in an image: `130 packages instead of 1021`; undefined when it isn't known. */
function formatPackageCount(image: MeasuredImage | undefined, now: MeasuredImage | undefined): string | undefined {
  if (image?.packageCount === undefined) return undefined;
  const count = pluralize(image.packageCount, 'package');
  return now?.packageCount === undefined ? count : `${count} instead of ${now.packageCount}`;
}

/**
 * What is known of an image, on one line: `Debian slim · glibc · bash · apt · root · 130 packages`.
 * @param now the image that it may replace, whose number of packages is named beside its own
 */
export function formatProperties(traits: BaseTraits, image: MeasuredImage | undefined, now?: MeasuredImage): string {
  return [...formatTraits(traits), formatPackageCount(image, now)].filter((words) => words !== undefined).join(' · ');
}

/** The size of an image relative to the current one: `−81 %`; undefined when either isn't known or both are equal. */
export function formatSizeChange(image: MeasuredImage | undefined, now: MeasuredImage | undefined): string | undefined {
  const [size, before] = [image?.sizes[0]?.bytes, now?.sizes[0]?.bytes];
  if (size === undefined || before === undefined || before === 0) return undefined;
  const percent = Math.round((size / before - 1) * 100);
  if (percent === 0) return undefined;
  return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}

/** A longer list helps no reader; JSON has all. */
const MAX_LISTED = 5;

/** The first of a list, and how many more there are. */
export function shortened(texts: readonly string[]): string[] {
  const more = texts.length - MAX_LISTED;
  return more > 0 ? [...texts.slice(0, MAX_LISTED), `and ${more} more`] : [...texts];
}

/** The name of the image that the final stage is built on, directly or through other stages, and what was measured of it. */
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

/** A sentence that says why there is no advice. */
export function noAdviceReason({ summary: { files } }: Report): string {
  return files === 0 ? 'No Dockerfile found.' : 'No advice: no build stage could be read.';
}
