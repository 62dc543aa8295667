import { posix } from 'node:path';
import type { BaseTraits } from '../../../bases/base-traits.ts';
import { releaseByName, runtimeByName } from '../../../bases/index.ts';
import type { CopyStep, RunStep, Step } from '../../../model/build-stage.ts';
import { shownReference } from '../../../model/reference.ts';
import { groupBy } from '../../../util/group-by.ts';
import { type AdvisedStage, baseLabel, stageLabel } from '../../advised-stage.ts';
import type { ProjectPackages } from '../../project/required-packages.ts';
import { type FileImages, sourceTraits } from '../image-facts.ts';
import { isWithin } from '../paths.ts';
import type { StageFacts } from '../stage-facts.ts';
import type { StageCommand, StageStep } from '../stage-steps.ts';
import type { Artifact, ArtifactOrigin, PlacedArtifact } from './artifact.ts';
import { artifactsOf, artifactsOfImage, isBuilder, officialName } from './artifact-readers.ts';
import { copiedPaths, copyOf } from './copied-path.ts';
import { movedBy, reinstalledBy, reinstalledIn, removedBy, writtenBy } from './file-commands.ts';
import { goInstalled } from './go-programs.ts';

/** No file that people write has more. */
const MAX_ARTIFACTS = 100;

const NOTHING = [[], []] as const;

/** All of the build context, or of a folder. */
const TREE = /^(?:\.|\*|.*\/)$/;

/** What beside a stage's own instructions decides on its artifacts. */
export interface ArtifactSources extends ProjectPackages {
  readonly images: FileImages;
}

/** The same, with the stages of the file. */
export interface StageSources extends ArtifactSources {
  readonly stages: readonly AdvisedStage[];
  /** What is in the earlier stages, by their index. */
  readonly earlier: readonly (readonly PlacedArtifact[])[];
}

/** The artifacts that are in a stage at its end, with where they were made. */
export function stageArtifacts(
  facts: Pick<StageFacts, 'stage' | 'chain' | 'steps' | 'copies' | 'commands'>,
  sources: StageSources,
): readonly PlacedArtifact[] {
  const fromContext = facts.copies.filter(({ step }) => step.from === undefined);
  // Where single files alone are copied, there is nothing to depend on; how else files come isn't known.
  const hasDependencies = fromContext.length === 0 || facts.steps.some(({ step }) => bringsDependencies(step));
  const commands = groupBy(facts.commands, ({ run }) => run.step);
  const tracker = new ArtifactTracker(facts, sources, hasDependencies);
  for (const { step, ...place } of facts.steps) {
    if (step.kind === 'copy') tracker.copy({ ...place, step });
    if (step.kind === 'run') tracker.run(step, commands.get(step) ?? []);
  }
  return tracker.artifacts();
}

/** Follows artifacts through the instructions of a stage. */
class ArtifactTracker {
  #artifacts: readonly PlacedArtifact[] = [];
  readonly #stage: AdvisedStage;
  readonly #chain: readonly AdvisedStage[];
  readonly #sources: StageSources;
  readonly #hasDependencies: boolean;
  /** The paths that other commands write. */
  readonly #written = new Set<string>();
  readonly #packages = new Set<string | undefined>();
  #setsCgo = false;

  constructor({ stage, chain }: Pick<StageFacts, 'stage' | 'chain'>, sources: StageSources, hasDependencies: boolean) {
    this.#stage = stage;
    this.#chain = chain;
    this.#sources = sources;
    this.#hasDependencies = hasDependencies;
    const { root, traits, release, runtime } = stage;
    const image = { root, traits, release, runtime, label: baseLabel(stage) };
    this.#add(artifactsOfImage(root).flatMap((one) => placedWhereMade(one, image, undefined)));
  }

  /** Folders come with what else was written below them. */
  artifacts(): readonly PlacedArtifact[] {
    if (this.#written.size === 0) return this.#artifacts;
    return this.#artifacts.map((artifact) => (artifact.isFolder ? { ...artifact, others: this.#written } : artifact));
  }

  copy({ step, stageIndex, workdir, variables }: StageStep<CopyStep>): void {
    const copied = copiedPaths(step.sources, step.destination, { by: 'copy', root: '/', folder: workdir, variables });
    const written = copied.flatMap(({ from, to }) => [to, posix.join(to, posix.basename(from))]);
    this.#artifacts = this.#artifacts.filter(({ path, isFolder }) => isFolder || !written.includes(path));
    for (const path of written) this.#written.add(path);
    if (step.sources.some((source) => TREE.test(source))) for (const { to } of copied) this.#written.add(`${to}/`);
    const found = this.#artifactsAt(step, stageIndex).flatMap((artifact) =>
      copied.flatMap((path) => copyOf(artifact, path)),
    );
    this.#add(found.map((artifact) => ({ ...artifact, via: [...artifact.via, step] })));
  }

  /** @param commands that certainly run */
  run({ text }: RunStep, commands: readonly StageCommand[]): void {
    if (commands.length === 0) this.#dropReinstalled(reinstalledBy(text));
    for (const command of commands) this.#command(command);
    for (const [, path = ''] of text.matchAll(/>[\t ]*["']?(\/[^\s"';&|)]+)/g)) this.#written.add(path);
    // Also where a condition decides on it.
    this.#setsCgo ||= /go env -w[^\n;&|]*CGO_ENABLED/.test(text);
  }

  /** Where a COPY takes files from. */
  #artifactsAt({ from }: CopyStep, stageIndex: number): readonly PlacedArtifact[] {
    const { earlier, images } = this.#sources;
    if (from?.kind === 'stage') return from.index < stageIndex ? (earlier[from.index] ?? []) : [];
    if (from?.kind !== 'image') return [];
    const { reference } = from;
    const image = {
      root: reference,
      traits: sourceTraits(from.use, images),
      release: releaseByName(reference),
      runtime: runtimeByName(reference),
      label: shownReference(reference),
    };
    return artifactsOfImage(reference).flatMap((one) => placedWhereMade(one, image, undefined));
  }

  #command(command: StageCommand): void {
    const { root, traits, release, runtime } = this.#stage;
    for (const name of command.systemCall?.installs ?? []) this.#packages.add(name);
    this.#dropReinstalled(reinstalledIn(command.words));
    this.#move(movedBy(command));
    const removed = removedBy(command);
    if (removed.length > 0)
      this.#artifacts = this.#artifacts.filter(({ path }) => !removed.some((folder) => isWithin(path, folder)));
    const [made, installed] = isBuilder(command.words) ? this.#built(command) : NOTHING;
    const named = made.flatMap(({ path, isFolder }) => (isFolder ? [] : [path]));
    const written = made.length > 0 ? named : [...writtenBy(command), ...installed];
    for (const path of written) this.#written.add(path);
    if (made.length === 0 && written.length > 0)
      this.#artifacts = this.#artifacts.filter(({ path, isFolder }) => isFolder || !written.includes(path));
    const stage = this.#sources.stages[command.run.stageIndex] ?? this.#stage;
    const image = { root, traits, release, runtime, label: baseLabel(this.#stage) };
    this.#add(made.flatMap((one) => placedWhereMade(one, image, stageLabel(stage))));
  }

  /** What a command builds, and where it installs programs of Go. */
  #built(command: StageCommand): readonly [made: readonly Artifact[], installed: readonly string[]] {
    const { root, traits } = this.#stage;
    const whole = {
      ...command,
      project: this.#sources,
      stages: this.#sources.stages,
      chain: this.#chain,
      root,
      traits,
      official: officialName(root),
      packages: this.#packages,
      hasDependencies: this.#hasDependencies,
      setsCgo: this.#setsCgo,
    };
    return [artifactsOf(whole), goInstalled(whole)];
  }

  /** Packages that are installed again are for the libc of this stage. */
  #dropReinstalled(languages: readonly string[]): void {
    if (languages.length === 0) return;
    const { libc } = this.#stage.traits;
    this.#artifacts = this.#artifacts.filter(
      ({ kind, language, origin }) => kind !== 'packages' || !languages.includes(language) || origin.libc === libc,
    );
  }

  #move({ isMove, paths }: ReturnType<typeof movedBy>): void {
    const found = this.artifacts().flatMap((artifact) => paths.flatMap((path) => copyOf(artifact, path)));
    for (const { from, to } of paths) this.#written.add(to).add(posix.join(to, posix.basename(from)));
    if (isMove) {
      this.#artifacts = this.#artifacts.filter(({ path }) => !paths.some(({ from }) => isWithin(path, from)));
    }
    this.#add(found);
  }

  /** An artifact replaces another one at the same path. */
  #add(added: readonly PlacedArtifact[]): void {
    if (added.length === 0) return;
    const key = ({ path, isFolder, kind, language }: PlacedArtifact): string =>
      `${kind} ${language} ${isFolder} ${path}`;
    const all = new Map(this.#artifacts.map((artifact) => [key(artifact), artifact]));
    for (const artifact of added) all.set(key(artifact), artifact);
    this.#artifacts = [...all.values()].slice(0, MAX_ARTIFACTS);
  }
}

/** @param stage for a sentence: the stage where a command makes it */
function placedWhereMade(artifact: Artifact, image: OriginImage, stage: string | undefined): PlacedArtifact[] {
  const { traits, label, ...more } = image;
  const libc = artifact.libc ?? traits?.libc;
  if (libc === undefined || libc === 'none') return [];
  return [{ ...artifact, origin: { stage, image: label, libc, path: artifact.path, ...more }, via: [] }];
}

/** The image that an artifact is made on. */
interface OriginImage extends Pick<ArtifactOrigin, 'root' | 'release' | 'runtime'> {
  readonly traits: BaseTraits | undefined;
  /** For a sentence. */
  readonly label: string;
}

/** A whole project, or the list of its dependencies. */
function bringsDependencies(step: Step): boolean {
  if (step.kind === 'run') return /\bgo (?:get|mod)\b|\bgit clone\b/.test(step.text);
  return step.kind === 'copy' && step.sources.some((source) => /^(?:\.\/?|.*\/)$|go\.sum|go\.\*|vendor/.test(source));
}
