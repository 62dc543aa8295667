import { posix } from 'node:path';
import type { BaseTraits } from '../../bases/base-traits.ts';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import { shownReference } from '../../model/reference.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';
import type { Artifact, Trace } from './artifact.ts';
import { moved, passages } from './artifact-paths.ts';
import { artifactsOf, artifactsOfImage, officialName } from './artifacts.ts';
import { chainOf, shownRoot, shownStage } from './chain.ts';
import { movedBy, reinstalledBy, reinstalledIn, removedBy, writtenBy } from './file-commands.ts';
import { goInstalled } from './go-programs.ts';
import { installed } from './installs.ts';
import { commandsOf, isWithin, type Scene, scenesOf } from './scenes.ts';
import { sourceTraits } from './uses.ts';

/** More than that, and the file is no one's work. */
const MAX_TRACES = 100;

/** All of the build context, or of a folder. */
const TREE = /^(?:\.|\*|.*\/)$/;

/** Rules and advice ask for those of one file several times. */
const known = new WeakMap<AdvisedFile, ReadonlyMap<number, readonly Trace[]>>();

/** By the stage's index: the artifacts that are in it at its end, and where they came from. */
export function tracesOf(file: AdvisedFile): ReadonlyMap<number, readonly Trace[]> {
  const traces = known.get(file) ?? followArtifacts(file);
  known.set(file, traces);
  return traces;
}

function followArtifacts(file: AdvisedFile): ReadonlyMap<number, readonly Trace[]> {
  const traces = new Map<number, readonly Trace[]>();
  // Files are copied from stages further up, which have their turn before.
  for (const stage of file.stages) traces.set(stage.index, new StageTraces(file, stage, traces).read());
  return traces;
}

class StageTraces {
  #traces: readonly Trace[] = [];
  readonly #file: AdvisedFile;
  readonly #chain: readonly AdvisedStage[];
  readonly #stage: AdvisedStage;
  readonly #others: ReadonlyMap<number, readonly Trace[]>;
  /** What is written by something whose files are followed by their names, or not at all. */
  readonly #written = new Set<string>();
  readonly #packages = new Set<string | undefined>();
  #setsCgo = false;

  constructor(file: AdvisedFile, stage: AdvisedStage, others: ReadonlyMap<number, readonly Trace[]>) {
    this.#file = file;
    this.#stage = stage;
    this.#chain = chainOf(file, stage);
    this.#others = others;
  }

  read(): readonly Trace[] {
    const { root, traits } = this.#stage;
    const scenes = scenesOf(this.#chain);
    const copies = scenes.filter(({ step }) => step.kind === 'copy' && step.from === undefined);
    // Nothing but single files is copied where there is nothing to depend on; how the rest gets there isn't seen.
    const hasDependencies = copies.length === 0 || scenes.some(({ step }) => bringsDependencies(step));
    this.#add(
      artifactsOfImage(root).flatMap((artifact) => madeOn(artifact, traits, undefined, shownRoot(this.#stage))),
    );
    for (const scene of scenes) {
      if (scene.step.kind === 'copy') this.#copy({ ...scene, step: scene.step });
      if (scene.step.kind === 'run') this.#run(scene, hasDependencies);
    }
    return this.#apart();
  }

  /** The folders among them without what else was written there. */
  #apart(): readonly Trace[] {
    if (this.#written.size === 0) return this.#traces;
    return this.#traces.map((trace) => (trace.isFolder ? { ...trace, others: this.#written } : trace));
  }

  #copy({ step, stage, workdir, variables }: Scene<CopyStep>): void {
    const found = passages(step.sources, step.destination, { by: 'copy', root: '/', folder: workdir, variables });
    const written = found.flatMap(({ from, to }) => [to, posix.join(to, posix.basename(from))]);
    this.#traces = this.#traces.filter(({ path, isFolder }) => isFolder || !written.includes(path));
    for (const path of written) this.#written.add(path);
    if (step.sources.some((source) => TREE.test(source))) for (const { to } of found) this.#written.add(`${to}/`);
    const taken = this.#sources(step, stage).flatMap((trace) => found.flatMap((passage) => moved(trace, passage)));
    this.#add(taken.map((trace) => ({ ...trace, via: [...trace.via, step] })));
  }

  #sources({ from }: CopyStep, stage: AdvisedStage): readonly Trace[] {
    if (from?.kind === 'stage') return from.index < stage.index ? (this.#others.get(from.index) ?? []) : [];
    if (from?.kind !== 'image') return [];
    const traits = sourceTraits(from.reference, this.#file);
    const image = shownReference(from.reference);
    return artifactsOfImage(from.reference).flatMap((artifact) => madeOn(artifact, traits, undefined, image));
  }

  #run(scene: Scene, hasDependencies: boolean): void {
    if (scene.step.kind !== 'run') return;
    const { traits, root } = this.#stage;
    const commands = commandsOf([scene]);
    if (commands.length === 0) this.#drop(reinstalledBy(scene.step.text), traits);
    for (const command of commands) {
      for (const name of installed(command)) this.#packages.add(name);
      this.#drop(reinstalledIn(command.words), traits);
      this.#move(movedBy(command));
      const gone = removedBy(command);
      this.#traces = this.#traces.filter(({ path }) => !gone.some((folder) => isWithin(path, folder)));
      const official = officialName(root);
      const place = { file: this.#file, chain: this.#chain, traits, official };
      const state = { packages: this.#packages, hasDependencies, setsCgo: this.#setsCgo };
      const whole = { ...command, ...place, ...state };
      const made = artifactsOf(whole);
      const named = made.flatMap(({ path, isFolder }) => (isFolder ? [] : [path]));
      const others = made.length > 0 ? named : [...writtenBy(command), ...goInstalled(whole)];
      for (const path of others) this.#written.add(path);
      if (made.length === 0)
        this.#traces = this.#traces.filter(({ path, isFolder }) => isFolder || !others.includes(path));
      this.#add(made.flatMap((artifact) => madeOn(artifact, traits, shownStage(scene.stage), shownRoot(this.#stage))));
    }
    for (const [, path = ''] of scene.step.text.matchAll(/>[\t ]*["']?(\/[^\s"';&|)]+)/g)) this.#written.add(path);
    // Also where only a condition decides on it.
    this.#setsCgo ||= /go env -w[^\n;&|]*CGO_ENABLED/.test(scene.step.text);
  }

  /** What is installed again is for the libc that is here. */
  #drop(languages: readonly string[], { libc }: BaseTraits): void {
    if (languages.length === 0) return;
    this.#traces = this.#traces.filter(
      ({ kind, language, origin }) => kind !== 'packages' || !languages.includes(language) || origin.libc === libc,
    );
  }

  #move({ isMove, passages: found }: ReturnType<typeof movedBy>): void {
    const taken = this.#apart().flatMap((trace) => found.flatMap((passage) => moved(trace, passage)));
    for (const { from, to } of found) this.#written.add(to).add(posix.join(to, posix.basename(from)));
    if (isMove) {
      this.#traces = this.#traces.filter(({ path }) => !found.some(({ from }) => isWithin(path, from)));
    }
    this.#add(taken);
  }

  /** One that is written to another's place replaces it. */
  #add(added: readonly Trace[]): void {
    if (added.length === 0) return;
    const key = ({ path, isFolder, kind, language }: Trace): string => `${kind} ${language} ${isFolder} ${path}`;
    const all = new Map(this.#traces.map((trace) => [key(trace), trace]));
    for (const trace of added) all.set(key(trace), trace);
    this.#traces = [...all.values()].slice(0, MAX_TRACES);
  }
}

function madeOn(artifact: Artifact, traits: BaseTraits | undefined, stage: string | undefined, image: string): Trace[] {
  const libc = artifact.libc ?? traits?.libc;
  if (libc === undefined || libc === 'none') return [];
  return [{ ...artifact, origin: { stage, image, libc, path: artifact.path }, via: [] }];
}

/** A whole project, or the list of what it depends on. */
function bringsDependencies(step: Step): boolean {
  if (step.kind === 'run') return /\bgo (?:get|mod)\b|\bgit clone\b/.test(step.text);
  return step.kind === 'copy' && step.sources.some((source) => /^(?:\.\/?|.*\/)$|go\.sum|go\.\*|vendor/.test(source));
}
