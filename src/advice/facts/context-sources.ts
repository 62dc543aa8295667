import { posix } from 'node:path';
import type { BuildStage, RunMount, Step } from '../../model/build-stage.ts';

/** A part of the build context that an instruction copies or mounts. */
export interface ContextSource {
  /** As the instruction names it: a file, a folder or a glob. */
  readonly source: string;
  /** Where it goes. */
  readonly target: string | undefined;
}

/** The parts of the build context that a COPY or ADD copies, or that a RUN mounts. */
export function contextSources(step: Step): ContextSource[] {
  if (step.kind === 'run') return step.mounts.flatMap(mounted);
  if (step.kind !== 'copy' || step.from !== undefined) return [];
  const files = step.sources.filter((source) => !source.includes('://'));
  return files.map((source) => ({ source, target: step.destination }));
}

function mounted({ type, from, source = '.', target }: RunMount): ContextSource[] {
  return type === 'bind' && from === undefined ? [{ source, target }] : [];
}

/** The path relative to the build context's root; empty for the root itself. */
export function contextPath(source: string): string {
  return posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, '');
}

/**
 * Whether the source is the file, a glob that it fits, or a folder that it is in. Which folder is the root of the build
 * context isn't known, so the source may begin at any folder above the file.
 */
export function brings(source: string, file: string): boolean {
  const path = contextPath(source);
  if (path === '') return true;
  const own = file.split('/');
  const parts = path.split('/');
  return own.some(
    (_, start) =>
      start + parts.length <= own.length && parts.every((part, index) => fits(own[start + index] ?? '', part)),
  );
}

/** The names, without folders, that a file of the project has where an instruction runs; empty where it isn't there. */
export function filesAt(
  path: string,
  at: Step,
  chain: readonly BuildStage[],
  stages: readonly BuildStage[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const step of chain.flatMap(({ steps }) => steps)) {
    // The mounts of other RUNs are gone.
    const sources = step.kind === 'run' && step !== at ? [] : contextSources(step);
    for (const { source, target } of sources) {
      if (!brings(source, path)) continue;
      names.add(posix.basename(path));
      // `COPY requirements-prod.txt requirements.txt`
      if (target !== undefined && !target.endsWith('/')) names.add(posix.basename(target));
    }
    const { from, sources: copied } = step.kind === 'copy' ? step : { from: undefined, sources: [] };
    const other = from?.kind === 'stage' ? stages[from.index] : undefined;
    // `COPY --from=build /app/package*.json ./`, of what the other stage copied from the project.
    const isKept = copied.some((source) => brings(posix.basename(source), posix.basename(path)));
    if (isKept && other?.steps.some((each) => contextSources(each).some(({ source }) => brings(source, path))))
      names.add(posix.basename(path));
    if (step === at) break;
  }
  return names;
}

/** More stars in one name take long to match, and no real file has them. */
const MAX_STARS = 3;

/** Whether a name matches a part of a path in COPY, without escapes: https://pkg.go.dev/path/filepath#Match */
export function fits(name: string, glob: string): boolean {
  if (!/[*?[]/.test(glob)) return name === glob;
  const stars = glob.split(/\*+/).length - 1;
  if (stars > MAX_STARS) return false;
  const pattern = glob.replace(/\*+|\?|\[\^?[^\]\\[]+\]|[\s\S]/g, (piece) => {
    if (piece.startsWith('*')) return '.*';
    if (piece === '?') return '.';
    return piece.length > 1 ? piece : piece.replace(/[.\\+*^$(){}|[\]/]/, '\\$&');
  });
  return matches(pattern, name);
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(`^${pattern}$`, 's').test(name);
  } catch {
    // A range that ends before it begins.
    return false;
  }
}
