import { posix } from 'node:path';
import type { CopyStep, RunStep, StartStep } from '../../model/build-stage.ts';
import { absolutePath } from './paths.ts';
import type { StageStep } from './stage-steps.ts';

/** Whether a source or the destination matches the pattern. */
export function hasPathLike({ sources, destination }: CopyStep, pattern: RegExp): boolean {
  return [...sources, destination].some((path) => pattern.test(path));
}

/**
 * Whether a COPY or ADD may bring a whole tree into one of the folders. The file doesn't say what is in a folder of the
 * build context or of another image, so all sources but plain files count.
 * @param folders matches the absolute destinations that matter, without a slash at their end
 */
export function mayCopyTree(
  { step, workdir, variables }: StageStep<CopyStep>,
  folders: RegExp,
  starts: ReadonlySet<string>,
): boolean {
  const destination = absolutePath(step.destination, workdir, variables);
  if (destination !== undefined && !folders.test(destination)) return false;
  return step.sources.some((source) => !isPlainFile(source, destination ?? '/', starts));
}

/** The words of CMD, ENTRYPOINT and HEALTHCHECK, and those of a script that one gives to a shell. */
export function startWords(starts: readonly StartStep[]): ReadonlySet<string> {
  return new Set(starts.flatMap(({ words }) => [...words, ...scriptWords(words)]));
}

function scriptWords([program = '', flag = '', script = '']: readonly string[]): string[] {
  return /^(?:.*\/)?(?:ba|da|a)?sh$/.test(program) && /^-\w*c$/.test(flag) ? script.split(/[\s;&|]+/) : [];
}

const PLAIN =
  /\.(?:bash|cfg|cnf|conf|crt|cer|css|go|html?|ini|jar|js|json|key|md|pem|properties|py|sh|toml|txt|war|wasm|xml|ya?ml)$/i;

/** Whether a path ends as those of scripts, texts and archives do: it is neither a program nor a tree. */
export function isPlainName(path: string): boolean {
  return PLAIN.test(path);
}

function isPlainFile(source: string, destination: string, starts: ReadonlySet<string>): boolean {
  if (/[*?[$]/.test(source) || source.endsWith('/')) return false;
  if (isPlainName(source)) return true;
  const name = posix.basename(source);
  // What a container starts is a file.
  return [posix.join(destination, name), destination, name, `./${name}`].some((path) => starts.has(path));
}

/** Whether a RUN mounts files of another image, which may hold any program. */
export function mountsImage({ mounts }: RunStep): boolean {
  return mounts.some(({ from }) => from !== undefined && from.kind !== 'stage');
}
