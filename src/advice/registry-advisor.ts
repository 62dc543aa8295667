import type { Family } from '../bases/base-traits.ts';
import { type NamedRelease, releaseByContent } from '../bases/index.ts';
import type { Advisor } from '../check/pipeline.ts';
import type { ReportedUse } from '../check/report.ts';
import type { OutlinedFile } from '../check/rule.ts';
import { supportByContent, supportByRelease } from '../lifecycle/support.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { Platform } from '../model/platform.ts';
import type { Clock, FileSource, Log, Resolver } from '../model/ports.ts';
import { familiarReference, referenceKey } from '../model/reference.ts';
import type { SupportCalendar } from '../model/support.ts';
import { RepositoryTagsCache } from '../tags/repository-tags.ts';
import { adviseStages } from './advise-stages.ts';
import type { AdvisedFile } from './advised-file.ts';
import type { FileAdvice } from './alternatives/alternative.ts';
import { ImageMeter } from './alternatives/image-meter.ts';
import { alternativesTo } from './alternatives/index.ts';
import type { MeasuredImage } from './alternatives/measured-image.ts';
import type { TagFacts } from './facts/image-facts.ts';
import { imagesWithoutRelease } from './images-without-release.ts';
import { type KnownBase, knownByName } from './known-base.ts';
import { adviseFile } from './name-advisor.ts';
import type { RootImage } from './stage-roots.ts';
import { tagFactsOf } from './tag-facts.ts';

/** What the advisor works with. */
export interface RegistryAdvisorParts {
  /** Where the files that Dockerfiles copy are read. */
  readonly files: FileSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly platforms: readonly Platform[];
  readonly maxDownload: number;
  /** Whether the configuration lets a use be moved to a tag. */
  readonly allows: (use: ImageUse, tag: string) => boolean;
  /** How long before its last day an end of life is told, in milliseconds. */
  readonly endOfLifeSoon: number;
  /** Whether Docker's hardened images can be pulled: a log-in at dhi.io is there. */
  readonly hasHardenedLogin: boolean;
}

/** Images without releases. */
const ROLLING: ReadonlySet<Family> = new Set(['scratch', 'chainguard', 'hardened']);

/** Goes by the images themselves, their tags, and what the project requires. */
export class RegistryAdvisor implements Advisor<AdvisedFile> {
  readonly #parts: RegistryAdvisorParts;
  readonly #tagLists = new RepositoryTagsCache();
  #asked: { readonly resolver: Resolver; readonly meter: ImageMeter } | undefined;

  readonly #calendar: SupportCalendar;

  constructor(parts: RegistryAdvisorParts) {
    this.#parts = parts;
    this.#calendar = { now: parts.clock.now(), soon: parts.endOfLifeSoon };
  }

  async advise(file: OutlinedFile, resolver: Resolver | undefined): Promise<AdvisedFile> {
    const looked = await this.look(file, resolver);
    const tags = await this.#tagFacts(file);
    const slimmer = await this.#listedSlimmer(looked);
    const images = [...looked.images].map(([use, facts]) => {
      const { name } = facts;
      return [use, { ...facts, slimmer: slimmer.get(name) ?? facts.slimmer, tags: tags.get(name) }] as const;
    });
    const uses = await Promise.all(looked.uses.map((judged) => this.#withSupport(judged, tags)));
    return { ...looked, uses, images: new Map(images) };
  }

  /** The use with what its image says of its support, where its name says nothing, and with a tag that is supported. */
  async #withSupport(judged: ReportedUse, tags: ReadonlyMap<string, TagFacts>): Promise<ReportedUse> {
    const { use, status, support } = judged;
    const { reference } = use;
    if (use.kind !== 'from' || reference === undefined || status === 'skipped' || status === 'unresolved')
      return judged;
    const supportedTag = tags.get(familiarReference(reference))?.supported;
    if (support.some(({ subject }) => subject === 'distribution')) return { ...judged, supportedTag };
    const measured = await this.#asked?.meter.measure(reference);
    if (support.length > 0) {
      const { release } = measured?.base ?? {};
      const more = release === undefined ? [] : supportByRelease(reference, release, this.#calendar);
      return { ...judged, support: [...support, ...more], supportedTag };
    }
    if (measured === undefined) return judged;
    const { env } = measured.image.config;
    if (ROLLING.has(measured.base.traits.family)) return judged;
    const osRelease = await measured.osRelease();
    return { ...judged, support: supportByContent(reference, { env, osRelease }, this.#calendar) };
  }

  /** By name, the smaller variants that the registry lists, for the bases whose tags are listed anyway. */
  async #listedSlimmer({ images, stages }: AdvisedFile): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    for (const { root, baseUse } of stages) {
      const facts = baseUse && images.get(baseUse);
      if (root === undefined || facts?.slimmer === undefined || facts.slimmer.length === 0) continue;
      const listed = await this.#asked?.resolver.tags(root);
      if (listed?.ok)
        found.set(
          facts.name,
          facts.slimmer.filter((tag) => listed.value.includes(tag)),
        );
    }
    return found;
  }

  /** The file with what its images are and what its project requires; no lists of tags are read. */
  async look(file: OutlinedFile, resolver: Resolver | undefined): Promise<AdvisedFile> {
    if (resolver !== undefined) this.#asked ??= { resolver, meter: await this.#meterOf(resolver) };
    const { projectPackages } = await import('./project/project-packages.ts');
    const project = await projectPackages(file.file, file.stages, this.#parts.files);
    const measured = new Map<string, KnownBase>();
    for (const { root } of adviseStages(file)) {
      const found = root && (await this.#asked?.meter.measure(root));
      if (root !== undefined && found !== undefined) measured.set(referenceKey(root), found.base);
    }
    const baseOf = (root: RootImage): KnownBase =>
      (typeof root === 'object' ? measured.get(referenceKey(root)) : undefined) ?? knownByName(root);
    const looked = adviseFile(file, { project, baseOf });
    const releases = await this.#missingReleases(looked);
    if (releases.size === 0) return looked;
    const withRelease = (root: RootImage): KnownBase => {
      const release = typeof root === 'object' ? releases.get(referenceKey(root)) : undefined;
      return release === undefined ? baseOf(root) : { ...baseOf(root), release };
    };
    return adviseFile(file, { project, baseOf: withRelease });
  }

  /** By the keys of their references, the releases of images that decide on a finding and whose names don't say them. */
  async #missingReleases(file: AdvisedFile): Promise<ReadonlyMap<string, NamedRelease>> {
    const found = new Map<string, NamedRelease>();
    for (const root of imagesWithoutRelease(file)) {
      const measured = await this.#asked?.meter.measure(root);
      const osRelease = await measured?.osRelease();
      const release = osRelease && releaseByContent(osRelease);
      if (release !== undefined) found.set(referenceKey(root), release);
    }
    return found;
  }

  /** The file's images, measured, and the images that could replace the final stage's base. */
  async alternatives(file: AdvisedFile): Promise<FileAdvice> {
    const { stages } = file;
    const images = new Map<number, MeasuredImage>();
    for (const stage of stages) {
      const measured = stage.base.kind === 'image' ? await this.#asked?.meter.measure(stage.base.reference) : undefined;
      if (measured !== undefined) images.set(stage.index, measured.image);
    }
    const final = stages.at(-1);
    const { hasHardenedLogin } = this.#parts;
    const found =
      final === undefined || this.#asked === undefined
        ? { alternatives: [], change: undefined }
        : await alternativesTo(file, final, { ...this.#asked, calendar: this.#calendar, hasHardenedLogin });
    return { file: file.file, stages, images, ...found };
  }

  async #tagFacts({ uses }: OutlinedFile): Promise<ReadonlyMap<string, TagFacts>> {
    const facts = new Map<string, TagFacts>();
    if (this.#asked === undefined) return facts;
    for (const { use, status } of uses) {
      const { reference } = use;
      const tag = reference?.tag;
      if (use.kind !== 'from' || reference === undefined || tag === undefined) continue;
      if (status === 'skipped' || status === 'unresolved' || facts.has(familiarReference(reference))) continue;
      const allows = (next: string): boolean => this.#parts.allows(use, next);
      const calendar = this.#calendar;
      const found = await tagFactsOf(
        { ...reference, tag },
        { ...this.#asked, tagLists: this.#tagLists, allows, calendar },
      );
      if (found !== undefined) facts.set(familiarReference(reference), found);
    }
    return facts;
  }

  async #meterOf(resolver: Resolver): Promise<ImageMeter> {
    // Its own file in the command line's bundle, which diff shares.
    const { ImageInspector } = await import('../image/inspector.ts');
    const { clock, log, maxDownload, platforms } = this.#parts;
    const inspector = new ImageInspector({ images: resolver.images(), clock, log, maxDownload });
    return new ImageMeter({ resolver, inspector, platforms, log });
  }
}
