import type { AdvisedStage } from '../../model/advice.ts';
import type { Step } from '../../model/build-stage.ts';
import type { Reference } from '../../model/reference.ts';
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
  const scenes = scenesOf(chain);
  const copies = scenes.filter(({ step }) => step.kind === 'copy' && step.from === undefined);
  // Nothing but single files is copied where there is nothing to depend on; how the rest gets there isn't seen.
  const hasDependencies = copies.length === 0 || scenes.some(({ step }) => bringsDependencies(step));
  return commandsOf(scenes).flatMap((command) => {
    for (const name of installed(command)) packages.add(name);
    return READERS.flatMap((read) => read({ ...command, traits: first.traits, official, packages, hasDependencies }));
  });
}

/** A whole project, or the list of what it depends on. */
function bringsDependencies(step: Step): boolean {
  if (step.kind === 'run') return /\bgo (?:get|mod)\b|\bgit clone\b/.test(step.text);
  return step.kind === 'copy' && step.sources.some((source) => /^(?:\.\/?|.*\/)$|go\.sum|go\.\*|vendor/.test(source));
}

/** The interpreters of official images, which are linked to the libc of theirs. */
const INTERPRETERS: Readonly<Record<string, Pick<Artifact, 'language' | 'path'>>> = {
  node: { language: 'node', path: '/usr/local/bin/node' },
  php: { language: 'php', path: '/usr/local/bin/php' },
  python: { language: 'python', path: '/usr/local/bin/python3' },
  ruby: { language: 'ruby', path: '/usr/local/bin/ruby' },
};

/** What an image has without a command of the file. */
export function artifactsOfImage(root: Reference | undefined): Artifact[] {
  const name = officialName(root) ?? '';
  const interpreter = Object.hasOwn(INTERPRETERS, name) ? INTERPRETERS[name] : undefined;
  if (interpreter === undefined) return [];
  const remedy = 'Copy it from an image with the same libc.';
  return [{ ...interpreter, kind: 'program', isFolder: false, made: undefined, remedy, unless: undefined }];
}

/** `golang` of Docker's official image of that name, also where a mirror has it: `mirror.gcr.io/library/golang`. */
export function officialName(root: Reference | undefined): string | undefined {
  return /(?:^|\/)library\/([^/]+)$/.exec(root?.repository ?? '')?.[1];
}
