import type { AddedEntry, LayerChange } from './layer-changes.ts';
import { LayerError } from './layer-error.ts';
import { joinTarPath, splitTarPath } from './tar-path.ts';
import type { WatchedPaths } from './watched-paths.ts';

type Node =
  | Folder
  | { readonly kind: 'file'; readonly content: Uint8Array | undefined; readonly path: string }
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'other' }
  /** A hard link to a file of a layer that wasn't read yet. */
  | { readonly kind: 'unresolved' }
  /** Certainly nothing, whatever lower layers hold. */
  | { readonly kind: 'nothing' };

interface Folder {
  readonly kind: 'folder';
  readonly children: Map<string, { readonly node: Node; layer: number }>;
  /** No lower layer has anything more in it. */
  complete: boolean;
}

/** `unknown` is for lower layers to say. */
export type FileLookup = { readonly content: Uint8Array } | 'absent' | 'unknown';

interface Walked {
  readonly node: Node | 'absent' | 'unknown';
  /** Where the path led without its links, also where nothing is there; undefined where it led nowhere. */
  readonly at: string | undefined;
}

interface Position {
  readonly node: Node;
  readonly at: string;
}

/** As Linux: a path leads through no more symbolic links. */
const MAX_LINKS = 40;

/**
 * The watched part of an image's files, made from the changes of its layers as unpacking them would make it: bottom first,
 * and through the links that lower layers have put there. Where the lowest layers are missing, it knows what it doesn't know.
 */
export class ImageTree {
  readonly #watch: WatchedPaths;
  readonly #root: Folder;
  readonly #needs = new Set<string>();
  #layer = 0;
  #isCertain = true;

  /** @param isWhole whether the lowest layer is among those to be applied */
  constructor(watch: WatchedPaths, isWhole: boolean) {
    this.#watch = watch;
    this.#root = { kind: 'folder', children: new Map(), complete: isWhole };
  }

  /** Paths that a link led to and nobody watched (a folder's end in a slash): without them the answers are worth nothing. */
  get unwatchedPaths(): ReadonlySet<string> {
    return this.#needs;
  }

  /**
   * False where something was written to or hidden in a folder that no entry made: lower layers may have a link there, and
   * then another place was meant.
   */
  get isCertain(): boolean {
    return this.#isCertain;
  }

  /** Applies the next higher layer. @throws LayerError where it can't be unpacked */
  applyLayer(changes: readonly LayerChange[]): void {
    this.#layer += 1;
    for (const change of changes) this.#applyOne(change);
  }

  /** The file that a path leads to. */
  findFile(path: string): FileLookup {
    const { node, at } = this.#walk(path, 'look');
    // Archives need not have entries for folders: the way there may end before it comes to what isn't watched.
    if (at !== undefined && !this.#watch.covers(at)) this.#needs.add(at);
    if (typeof node === 'string') return node;
    if (node.kind !== 'file') return 'absent';
    if (node.content !== undefined) return { content: node.content };
    this.#needs.add(node.path);
    return 'unknown';
  }

  /** The names in the folder that a path leads to, and whether lower layers may add some. */
  listFolder(path: string): { readonly names: readonly string[]; readonly isComplete: boolean } {
    const { node, at } = this.#walk(path, 'look');
    if (at !== undefined && !this.#watch.coversFolder(at)) this.#needs.add(`${at}/`);
    if (typeof node === 'string' || node.kind !== 'folder') return { names: [], isComplete: node !== 'unknown' };
    return { names: [...node.children.keys()], isComplete: node.complete };
  }

  #applyOne(change: LayerChange): void {
    if (change.kind === 'passage') {
      this.#walk(change.path, 'pass');
      return;
    }
    const { folder, name } = splitTarPath(change.path);
    if (change.kind === 'opaque') {
      const { node } = this.#walk(change.path, 'hide');
      if (typeof node === 'object' && node.kind === 'folder') this.#hideAll(node);
      return;
    }
    const { node: parent } = this.#walk(folder, change.kind === 'whiteout' ? 'hide' : 'write');
    if (typeof parent === 'string') return;
    if (parent.kind !== 'folder') {
      if (change.kind !== 'whiteout') this.#refuse(`/${change.path} stands in what is no folder`);
      return;
    }
    if (change.kind === 'whiteout') {
      this.#hide(parent, name);
      return;
    }
    const node = this.#nodeOf(change, parent.children.get(name)?.node, parent.complete);
    parent.children.set(name, { node, layer: this.#layer });
  }

  #nodeOf(change: AddedEntry, before: Node | undefined, isKnown: boolean): Node {
    switch (change.kind) {
      case 'directory':
        if (before?.kind === 'folder') return before;
        return { kind: 'folder', children: new Map(), complete: isKnown || before !== undefined };
      case 'file':
      case 'symlink':
      case 'other':
        return change;
      case 'hard-link':
        return this.#linked(change.path, change.target);
    }
  }

  /** A hard link is another name of what stands at its target now; what comes there later is another file. */
  #linked(path: string, target: string): Node {
    const { folder, name } = splitTarPath(target);
    const { node: parent, at } = this.#walk(folder, 'look');
    if (at !== undefined) this.#checkWatched(at, [name]);
    if (parent === 'unknown') return { kind: 'unresolved' };
    if (parent !== 'absent' && parent.kind === 'folder') {
      const node = parent.children.get(name)?.node;
      if (node === undefined && !parent.complete) return { kind: 'unresolved' };
      if (node !== undefined && node.kind !== 'folder' && node.kind !== 'nothing') return node;
    }
    this.#refuse(`/${path} is a hard link to /${target}, which is no file of the image`);
    return { kind: 'unresolved' };
  }

  /** Takes away what lower layers have at a name; what this layer has put there stays, wherever in the archive it stood. */
  #hide(parent: Folder, name: string): void {
    const child = parent.children.get(name);
    if (child !== undefined && this.#survives(child)) return;
    parent.children.delete(name);
    if (!parent.complete) parent.children.set(name, { node: { kind: 'nothing' }, layer: this.#layer });
  }

  #survives(child: { readonly node: Node; readonly layer: number }): boolean {
    if (child.node.kind === 'folder') this.#hideAll(child.node);
    return child.layer === this.#layer || (child.node.kind === 'folder' && child.node.children.size > 0);
  }

  #hideAll(folder: Folder): void {
    folder.complete = true;
    for (const [name, child] of folder.children) if (!this.#survives(child)) folder.children.delete(name);
  }

  /**
   * Follows a path through all symbolic links, none of which leads out of the root. To `write`, folders are made where
   * nothing is; to `hide` something, only where a lower layer may have them; to `pass`, only where none can.
   */
  #walk(path: string, purpose: 'look' | 'hide' | 'write' | 'pass'): Walked {
    const rest = path.split('/').reverse();
    let stack: Position[] = [];
    let here: Position = { node: this.#root, at: '' };
    let links = 0;
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
      if (here.node.kind !== 'folder') {
        if (purpose === 'write') this.#refuse(`/${path} leads through /${here.at}, which is no folder`);
        return { node: 'absent', at: undefined };
      }
      if (name === '' || name === '.') continue;
      if (name === '..') {
        here = stack.pop() ?? here;
        continue;
      }
      if (purpose !== 'pass') this.#checkWatched(here.at, [name, ...rest.toReversed()]);
      const folder = here.node;
      const at = joinTarPath(here.at, name);
      let node = folder.children.get(name)?.node;
      if (node?.kind === 'symlink') {
        links += 1;
        if (links > MAX_LINKS) {
          if (purpose === 'write') this.#refuse(`/${path} leads through symbolic links in a circle`);
          return { node: 'absent', at: undefined };
        }
        rest.push(...node.target.split('/').reverse());
        if (node.target.startsWith('/')) {
          stack = [];
          here = { node: this.#root, at: '' };
        }
        continue;
      }
      const isFree = node === undefined || node.kind === 'nothing';
      const isKnown = folder.complete || node !== undefined;
      if (isFree && (purpose === 'write' || purpose === (isKnown ? 'pass' : 'hide'))) {
        if (!isKnown) this.#isCertain = false;
        node = { kind: 'folder', children: new Map(), complete: isKnown };
        folder.children.set(name, { node, layer: this.#layer });
      }
      if (node === undefined || node.kind === 'nothing') {
        return {
          node: isKnown ? 'absent' : 'unknown',
          at: joinTarPath(here.at, straight([name, ...rest.toReversed()])),
        };
      }
      if (node.kind === 'unresolved') {
        // It may be another name of a symbolic link, and then what is below is somewhere else.
        if (purpose !== 'look') this.#isCertain = false;
        return { node: 'unknown', at: undefined };
      }
      stack.push(here);
      here = { node, at };
    }
    return here;
  }

  /** For what can't be unpacked. It may only seem so while something isn't watched, or a lower layer isn't read. */
  #refuse(message: string): void {
    if (this.#needs.size === 0 && this.#isCertain) throw new LayerError('malformed', message);
  }

  /** @param rest the names still to go from that folder */
  #checkWatched(folder: string, rest: readonly string[]): void {
    const [name = ''] = rest;
    if (!this.#watch.covers(joinTarPath(folder, name))) this.#needs.add(joinTarPath(folder, straight(rest)));
  }
}

/** As much of a way as doesn't turn round. */
function straight(names: readonly string[]): string {
  const steps = names.filter((name) => name !== '' && name !== '.');
  const up = steps.indexOf('..');
  return (up < 0 ? steps : steps.slice(0, up)).join('/');
}
