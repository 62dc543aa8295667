import type { AdvisedStage } from '../../model/advice.ts';
import { DOCKER_HUB, type Reference } from '../../model/reference.ts';
import type { Artifact, ArtifactReader } from './artifact.ts';
import { cPrograms, goPrograms, rustPrograms } from './compiled.ts';
import { installed } from './installs.ts';
import { nodePackages, pythonPackages } from './interpreted.ts';
import { commandsOf, scenesOf } from './scenes.ts';

const READERS: readonly ArtifactReader[] = [goPrograms, rustPrograms, cPrograms, nodePackages, pythonPackages];

/** What a chain of stages has built that works with the libc of its root alone. */
export function artifactsOf(chain: readonly AdvisedStage[]): Artifact[] {
  const [first] = chain;
  if (first === undefined) return [];
  const official = officialName(first.root);
  const packages = new Set<string | undefined>();
  return commandsOf(scenesOf(chain)).flatMap((command) => {
    for (const name of installed(command)) packages.add(name);
    return READERS.flatMap((read) => read({ ...command, traits: first.traits, official, packages }));
  });
}

/** `golang` of Docker's official image of that name. */
export function officialName(root: Reference | undefined): string | undefined {
  if (root?.registry !== DOCKER_HUB) return undefined;
  return /^library\/([^/]+)$/.exec(root.repository)?.[1];
}
