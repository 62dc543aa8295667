import type { AddedEntry, LayerChange } from './layer-changes.ts';
import { LayerError } from './layer-error.ts';
import { joinTarPath, splitTarPath } from './tar-path.ts';
import type { WatchedPaths } from './watched-paths.ts';

type Node =
  | Folder
  | { readonly kind: 'file'; readonly content: Uint8Array | undefined; readonly path: string }
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'other' }
  /** A hard link to a file in a layer that was not read yet. */
  | { readonly kind: 'unresolved' }
  /** Certainly absent, whatever lower layers contain. */
  | { readonly kind: 'nothing' };

interface Folder {
  readonly kind: 'folder';
  readonly children: Map<string, { readonly node: Node; layer: number }>;
  /** Whether no lower layer adds anything to it. */
  complete: boolean;
}

/** A file's content, or whether it is absent; `unknown` where lower layers decide. */
export type FileLookup = { readonly content: Uint8Array } | 'absent' | 'unknown';

interface Walked {
  readonly node: Node | 'absent' | 'unknown';
  /** The path without links, even where nothing exists; undefined where it leads nowhere. */
  readonly at: string | undefined;
}

interface Position {
  readonly node: Node;
  readonly at: string;
}

/** The maximum of symbolic links on a path, as in Linux. */
const MAX_LINKS = 40;

/**
 * The watched part of an image's file system, built by applying layer changes as unpacking does: bottom first, and through the
 * links of lower layers. Where the lowest layers are missing, it tracks what is unknown.
 */
export class ImageTree {
  readonly #watch: WatchedPaths;
  readonly #root: Folder;
  readonly #needs = new Set<string>();
  #layer = 0;
  #isCertain = true;

  /** @param isWhole whether the lowest layer will be applied, too */
  constructor(watch: WatchedPaths, isWhole: boolean) {
    this.#watch = watch;
    this.#root = { kind: 'folder', children: new Map(), complete: isWhole };
  }

  /** Unwatched paths that links lead to (folders end in a slash). Until they are watched, no answer is reliable. */
  get unwatchedPaths(): ReadonlySet<string> {
    return this.#needs;
  }

  /**
   * False where something was written or hidden in a folder without an entry of its own: a lower layer may have a link there,
   * which leads to another folder.
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
    // Archives may lack entries for folders, so the walk may end before it reaches what isn't watched.
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
      if (change.kind !== 'whiteout') this.#refuse(`/${change.path} is in something that is not a folder`);
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

  /** A hard link is another name of the file that its target has now, not of a later one. */
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
    this.#refuse(`/${path} is a hard link to /${target}, which is not a file of the image`);
    return { kind: 'unresolved' };
  }

  /** Removes what lower layers have at a name. What this layer adds stays, whatever its position in the archive. */
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
   * Follows a path through all symbolic links, none of which leaves the root. `write` creates missing folders; `hide` only
   * those that a lower layer may have; `pass` only those that none can have.
   */
  #walk(path: string, purpose: 'look' | 'hide' | 'write' | 'pass'): Walked {
    const rest = path.split('/').reverse();
    let stack: Position[] = [];
    let here: Position = { node: this.#root, at: '' };
    let links = 0;
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
      if (here.node.kind !== 'folder') {
        if (purpose === 'write') this.#refuse(`/${path} leads through /${here.at}, which is not a folder`);
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
        // It may be another name of a symbolic link, which leads elsewhere.
        if (purpose !== 'look') this.#isCertain = false;
        return { node: 'unknown', at: undefined };
      }
      stack.push(here);
      here = { node, at };
    }
    return here;
  }

  /** Fails for what can't be unpacked, unless that may be due to an unwatched path or an unread layer. */
  #refuse(message: string): void {
    if (this.#needs.size === 0 && this.#isCertain) throw new LayerError('malformed', message);
  }

  /** @param rest the names still to go from that folder */
  #checkWatched(folder: string, rest: readonly string[]): void {
    const [name = ''] = rest;
    if (!this.#watch.covers(joinTarPath(folder, name))) this.#needs.add(joinTarPath(folder, straight(rest)));
  }
}

/** The names up to the first `..`. */
function straight(names: readonly string[]): string {
  const steps = names.filter((name) => name !== '' && name !== '.');
  const up = steps.indexOf('..');
  return (up < 0 ? steps : steps.slice(0, up)).join('/');
}
