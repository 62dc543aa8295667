import { shortDigest } from '../../model/digest.ts';
import { messageOf } from '../../model/error.ts';
import type { Layer, OpenLayer } from '../../model/layer.ts';
import { decompressLayer } from './decompress.ts';
import { LayerError } from './layer-error.ts';
import { formatMebibytes, type ReadBudget } from './read-budget.ts';
import { readTarEntries, type TarEntry } from './tar-entries.ts';
import { joinTarPath, normalizeTarPath, splitTarPath } from './tar-path.ts';
import { verifyDigest } from './verify-digest.ts';
import type { WatchedPaths } from './watched-paths.ts';

/** What an entry of a layer changes at a watched path or a folder above one. All paths are normalized. */
export type LayerChange = AddedEntry | Whiteout | ImpliedFolder;

/** An entry that a layer adds or replaces. */
export type AddedEntry =
  | { readonly kind: 'directory'; readonly path: string }
  /** The content is undefined where it was not kept. */
  | { readonly kind: 'file'; readonly path: string; readonly content: Uint8Array | undefined }
  /** The target as it is written. */
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  | { readonly kind: 'hard-link'; readonly path: string; readonly target: string }
  /** A device or another file without content. */
  | { readonly kind: 'other'; readonly path: string };

/** A folder with an unwatched entry: unpacking creates the folder where it is missing. */
export type ImpliedFolder = { readonly kind: 'passage'; readonly path: string };

/** Removes what lower layers have at the path (`whiteout`) or in the folder (`opaque`). */
export type Whiteout =
  | { readonly kind: 'whiteout'; readonly path: string }
  | { readonly kind: 'opaque'; readonly path: string };

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#whiteouts */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/**
 * Reads a layer to its end, verifies it, and returns what it changes at the watched paths, in the archive's order.
 *
 * @param decidedAbove the paths of files in higher layers; their contents are not kept again
 * @throws LayerError with a fragment that names the layer
 */
export async function readLayerChanges(
  layer: Layer,
  open: OpenLayer,
  watch: WatchedPaths,
  decidedAbove: ReadonlySet<string>,
  budget: ReadBudget,
): Promise<readonly LayerChange[]> {
  try {
    budget.checkDownload(layer.size);
    const blob = verifyDigest(opened(layer, open), layer.digest, 'its blob', (bytes) => budget.countDownloaded(bytes));
    const unpacked = decompressLayer(blob.bytes, layer.mediaType);
    const tar = verifyDigest(unpacked, layer.diffId, 'its archive', (bytes) => budget.countUnpacked(bytes));
    const changes: LayerChange[] = [];
    const passages = new Set<string>();
    for await (const entry of readTarEntries(tar.bytes)) {
      budget.countEntry();
      const change = await changeOf(entry, watch, decidedAbove, budget);
      if (change === undefined) continue;
      // A repeated one matters only after another change.
      if (change.kind !== 'passage') passages.clear();
      else if (passages.has(change.path)) continue;
      else passages.add(change.path);
      budget.countWatchedEntry();
      changes.push(change);
    }
    tar.finish();
    blob.finish();
    return changes;
  } catch (error) {
    if (!(error instanceof LayerError)) throw error;
    throw new LayerError(error.code, `layer ${shortDigest(layer.digest)}: ${error.message}`, { cause: error });
  }
}

/** The blob's bytes. Any error of the source means that they can't be downloaded. */
async function* opened(layer: Layer, open: OpenLayer): AsyncGenerator<Uint8Array> {
  try {
    yield* await open(layer);
  } catch (error) {
    const reason = messageOf(error).replace(/\.$/, '');
    const foreign = /nondistributable|foreign/.test(layer.mediaType)
      ? ' (registries need not have layers of its kind)'
      : '';
    throw new LayerError('unavailable', `its blob can't be had${foreign}: ${reason}`, { cause: error });
  }
}

async function changeOf(
  entry: TarEntry,
  watch: WatchedPaths,
  decidedAbove: ReadonlySet<string>,
  budget: ReadBudget,
): Promise<LayerChange | undefined> {
  const { path } = entry;
  const { folder, name } = splitTarPath(path);
  if (name === OPAQUE) {
    return watch.covers(folder) || watch.coversFolder(folder) ? { kind: 'opaque', path: folder } : undefined;
  }
  if (name.startsWith(WHITEOUT)) {
    const hidden = joinTarPath(folder, name.slice(WHITEOUT.length));
    // Docker uses `.wh..wh.` names for its own marks, which hide nothing; neither do `.wh.`, `.wh..` and `.wh...`.
    if (name.startsWith(WHITEOUT + WHITEOUT) || normalizeTarPath(hidden) !== hidden || name === WHITEOUT)
      return undefined;
    return watch.covers(hidden) ? { kind: 'whiteout', path: hidden } : undefined;
  }
  if (!watch.covers(path)) return { kind: 'passage', path: watch.nearestCovered(path) };
  if (path === '') return undefined;
  switch (entry.type) {
    case 'directory':
    case 'other':
      return { kind: entry.type, path };
    case 'symlink':
      return { kind: 'symlink', path, target: entry.linkTarget };
    case 'hard-link':
      return { kind: 'hard-link', path, target: normalizeTarPath(entry.linkTarget) };
    case 'file': {
      const maxSize = watch.maxSize(path);
      if (maxSize === undefined || (decidedAbove.has(path) && !watch.keepsAlways(path))) {
        return { kind: 'file', path, content: undefined };
      }
      if (entry.size > maxSize)
        throw new LayerError('limit-exceeded', `/${path} is larger than ${formatMebibytes(maxSize)}`);
      budget.countHeld(entry.size);
      return { kind: 'file', path, content: await entry.read() };
    }
    case 'unknown':
      throw new LayerError('unsupported', `/${path} is in its archive in a form that can't be read`);
  }
}
