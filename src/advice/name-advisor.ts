import type { Advisor } from '../check/pipeline.ts';
import type { OutlinedFile } from '../check/rule.ts';
import type { FileSource } from '../model/ports.ts';
import { adviseStages } from './advise-stages.ts';
import type { AdvisedFile } from './advised-file.ts';
import { factsOf } from './facts/file-facts.ts';
import { imagesOf } from './facts/image-facts.ts';
import { type KnownBase, knownByName } from './known-base.ts';
import type { ProjectPackages } from './project/required-packages.ts';
import { glibcVersion } from './rules/glibc-version.ts';
import { libcMismatch } from './rules/libc-mismatch.ts';
import { hasUnknownPackages, runtimeVersion } from './rules/runtime-version.ts';
import { sketchOf } from './sketch/file-sketch.ts';
import type { RootImage } from './stage-roots.ts';

/**
 * Goes by the names of images: no registry is asked. Files of the project are read only where packages seem to be copied
 * to another libc or another version of their runtime, since they say which packages have compiled parts.
 */
export class NameAdvisor implements Advisor<AdvisedFile> {
  readonly #files: FileSource;

  /** @param files where the files that Dockerfiles copy are read */
  constructor(files: FileSource) {
    this.#files = files;
  }

  async advise(file: OutlinedFile): Promise<AdvisedFile> {
    const advised = adviseFile(file);
    if (!dependsOnProject(advised)) return advised;
    // Loaded where it is needed: it brings a parser of TOML.
    const { projectPackages } = await import('./project/project-packages.ts');
    const project = await projectPackages(file.file, file.stages, this.#files);
    const { stages, images } = advised;
    return { ...advised, ...project, facts: factsOf(stages, { ...project, images }) };
  }
}

/** Whether it matters which of the packages that are copied have compiled parts. */
function dependsOnProject(file: AdvisedFile): boolean {
  const { sketch } = file;
  const mayMismatch = sketch.mayMatch(libcMismatch);
  if (mayMismatch && libcMismatch.check(file).length > 0) return true;
  // A project of .NET itself says whether it is compiled ahead of time.
  const publishes = sketch.stages.some((stage) => stage.traits.language === 'dotnet' && stage.mayHold(/publish/));
  if (publishes && (mayMismatch || sketch.mayMatch(glibcVersion))) return true;
  return sketch.mayMatch(runtimeVersion) && hasUnknownPackages(file);
}

/** What is known beside the file itself. */
export interface FileKnowledge {
  /** What the project's files require; by default nothing is known of them. */
  readonly project?: ProjectPackages;
  /** What is known of the images that stages are built on; by default what their names say. */
  readonly baseOf?: (root: RootImage) => KnownBase;
}

/** A file with what is known of its stages, of their base images, and what the stages do. */
export function adviseFile(
  file: OutlinedFile,
  { project = NOTHING, baseOf = knownByName }: FileKnowledge = {},
): AdvisedFile {
  const stages = adviseStages(file, baseOf);
  const images = imagesOf(file.uses);
  const facts = factsOf(stages, { ...project, images });
  return { ...file, ...project, sketch: sketchOf(file.outline), stages, images, facts };
}

const NOTHING: ProjectPackages = { requirements: [], locks: [] };
