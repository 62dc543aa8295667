import { posix } from 'node:path';
import type { CopyStep, Step } from '../../model/build-stage.ts';
import { only } from './chain.ts';
import { absolutePath, type Scene } from './scenes.ts';

/** The COPY and ADD among the scenes. */
export function copiesOf(scenes: readonly Scene[]): Scene<CopyStep>[] {
  return scenes.flatMap((scene) => (scene.step.kind === 'copy' ? [{ ...scene, step: scene.step }] : []));
}

/** Whether a source or the destination has the pattern in it. */
export function names({ sources, destination }: CopyStep, pattern: RegExp): boolean {
  return [...sources, destination].some((path) => pattern.test(path));
}

/**
 * Whether the instruction may unpack or copy a whole tree into one of the folders: the file alone doesn't say what is in
 * a folder of the build context or of another image, so all but plain files count.
 * @param folders matches the absolute destinations that matter, without a slash at their end
 */
export function mayBringTree(
  { step, workdir, variables }: Scene<CopyStep>,
  folders: RegExp,
  starts: StartWords,
): boolean {
  const destination = absolutePath(step.destination, workdir, variables);
  if (destination !== undefined && !folders.test(destination)) return false;
  return step.sources.some((source) => !isPlainFile(source, destination ?? '/', starts));
}

/** The words of the commands that a container starts with. */
export type StartWords = ReadonlySet<string>;

/** The words of CMD and ENTRYPOINT among the steps, and those of a script that they give to a shell. */
export function startWords(steps: readonly Step[]): StartWords {
  return new Set(only(steps, 'start').flatMap(({ words }) => [...words, ...scriptWords(words)]));
}

function scriptWords([program = '', flag = '', script = '']: readonly string[]): string[] {
  return /^(?:.*\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(flag) ? script.split(/[\s;&|]+/) : [];
}

const PLAIN =
  /\.(?:bash|cfg|cnf|conf|crt|cer|css|go|html?|ini|jar|js|json|key|md|pem|properties|py|sh|toml|txt|war|wasm|xml|ya?ml)$/i;

/** Whether a path ends as those of scripts, texts and archives for one runtime do: it is no program, and no tree. */
export function isPlainName(path: string): boolean {
  return PLAIN.test(path);
}

function isPlainFile(source: string, destination: string, starts: StartWords): boolean {
  if (/[*?[$]/.test(source) || source.endsWith('/')) return false;
  if (isPlainName(source)) return true;
  const name = posix.basename(source);
  // What is started is a file, and no folder.
  return [posix.join(destination, name), destination, name, `./${name}`].some((path) => starts.has(path));
}
