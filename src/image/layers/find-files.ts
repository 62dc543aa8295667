import type { Layer, OpenLayer } from '../../model/layer.ts';
import type { Clock } from '../../model/ports.ts';
import { ImageTree } from './image-tree.ts';
import { type LayerChange, readLayerChanges } from './layer-changes.ts';
import { LayerError } from './layer-error.ts';
import { ReadBudget, type ReadLimits } from './read-budget.ts';
import { type WantedPath, WatchedPaths } from './watched-paths.ts';

/**
 * What is looked for. Each group is one question, and its paths are the places that can answer it: one file found answers
 * it unless it is empty, and reading stops when all groups are answered. A package manager rewrites its whole database, so the topmost copy is
 * all of it; but files in a folder may come from every layer, so a group of a folder alone is answered by the lowest one.
 */
export type WantedGroups = readonly (readonly WantedPath[])[];

/** The files that were found, and what reading them took. */
export interface FoundFiles {
  /**
   * By the wanted path; for files in a folder, with their names appended. Where reading stopped early or failed, a missing
   * path may still exist in the image.
   */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many layers were opened; a layer that was read twice counts twice. */
  readonly layersRead: number;
  /** Compressed, as they were downloaded. */
  readonly bytesRead: number;
  /** Why a layer could not be read, as a fragment. `files` then has what the layers above it determine. */
  readonly refused: string | undefined;
}

/** Each pass watches at least one more path; real images need one or two passes. */
const MAX_PASSES = 8;

/**
 * Reads files out of an image's layers, from the top down, one at a time, and no more layers than it needs.
 *
 * A file that is written through a symbolic link of a lower layer is found if either the link or a path above it is on the
 * way to something wanted: ask for `lib/apk/db/installed` and `usr/lib/apk/db/installed` alike.
 *
 * @param layers bottom first, as manifests list them
 */
export async function findFiles(
  layers: readonly Layer[],
  open: OpenLayer,
  wanted: WantedGroups,
  limits: ReadLimits,
  clock: Clock,
): Promise<FoundFiles> {
  const budget = new ReadBudget(limits, clock);
  const watch = new WatchedPaths(wanted.flat());
  let layersRead = 0;
  const countedOpen: OpenLayer = (layer) => {
    layersRead += 1;
    return open(layer);
  };
  let pass: Pass = { files: new Map(), refused: 'links lead from file to file too often' };
  for (let count = 0; count < MAX_PASSES; count++) {
    const result = await readDown(layers, countedOpen, wanted, watch, budget);
    if (!('needs' in result)) {
      pass = result;
      break;
    }
    for (const path of result.needs) watch.watchAlways(path);
    budget.releaseHeld();
  }
  return { ...pass, layersRead, bytesRead: budget.downloaded };
}

type Pass = Pick<FoundFiles, 'files' | 'refused'>;

/** One pass from the top layer down, or the paths that must also be watched. */
async function readDown(
  layers: readonly Layer[],
  open: OpenLayer,
  wanted: WantedGroups,
  watch: WatchedPaths,
  budget: ReadBudget,
): Promise<Pass | { readonly needs: ReadonlySet<string> }> {
  const read: (readonly LayerChange[])[] = [];
  const decided = new Set<string>();
  let answer = answerOf(new ImageTree(watch, layers.length === 0), wanted);
  try {
    for (const [below, layer] of [...layers.entries()].reverse()) {
      if (answer.isEnough) break;
      const changes = await readLayerChanges(layer, open, watch, decided, budget);
      read.unshift(changes);
      for (const { kind, path } of changes) if (kind === 'file' || kind === 'hard-link') decided.add(path);
      if (changes.length === 0 && below > 0) continue;
      const tree = new ImageTree(watch, below === 0);
      for (const layerBelow of read) tree.applyLayer(layerBelow);
      answer = answerOf(tree, wanted);
      if (tree.unwatchedPaths.size > 0) return { needs: tree.unwatchedPaths };
    }
    return { files: answer.files, refused: undefined };
  } catch (error) {
    if (!(error instanceof LayerError)) throw error;
    return { files: answer.isCertain ? answer.files : new Map(), refused: error.message };
  }
}

interface Answer {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether no lower layer can change one of these files. */
  readonly isCertain: boolean;
  readonly isEnough: boolean;
}

function answerOf(tree: ImageTree, wanted: WantedGroups): Answer {
  const files = new Map<string, Uint8Array>();
  let isEnough = tree.isCertain;
  for (const group of wanted) {
    const asked = group.flatMap(({ path, isCompanion }) => {
      const state = path.endsWith('/') ? folder(tree, path, files) : file(tree, path, files);
      return isCompanion ? [] : [state];
    });
    const isAnswered = asked.includes('found') || asked.every((state) => state === 'decided');
    isEnough &&= isAnswered;
  }
  return { files, isCertain: tree.isCertain, isEnough };
}

type State = 'found' | 'decided' | 'open';

function file(tree: ImageTree, path: string, files: Map<string, Uint8Array>): State {
  const found = tree.findFile(path);
  if (typeof found === 'string') return found === 'absent' ? 'decided' : 'open';
  files.set(path, found.content);
  return found.content.length > 0 ? 'found' : 'decided';
}

function folder(tree: ImageTree, path: string, files: Map<string, Uint8Array>): State {
  const { names, isComplete } = tree.listFolder(path);
  const states = names.map((name) => file(tree, path + name, files));
  return isComplete && !states.includes('open') ? 'decided' : 'open';
}
