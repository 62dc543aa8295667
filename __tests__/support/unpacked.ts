import type { Item } from './layers.ts';

/** A file, a link, or a folder with the names in it. */
type Node = { kind: 'file'; content: string } | { kind: 'symlink'; target: string } | Folder;
type Folder = { kind: 'folder'; children: Map<string, Node> };

/** No tool unpacks it: a link in a circle or a file is in the way, or a hard link names nothing. */
export class Unpackable extends Error {}

/**
 * The files of an image, found the simple way: every layer unpacked over the one before, bottom first. Of one layer the marks
 * hide what lower layers left, whatever the layer itself has put there before.
 */
export class Unpacked {
  readonly #root: Folder = { kind: 'folder', children: new Map() };
  #fresh = new Set<Node>();

  apply(items: readonly Item[]): this {
    this.#fresh = new Set();
    for (const [path, what = ''] of items) {
      const names = path.split('/').filter((name) => name !== '');
      const name = names.pop() ?? '';
      const isMark = name.startsWith('.wh.');
      const parent = this.#resolve(names, isMark ? 'find' : 'make');
      if (parent?.kind !== 'folder') {
        if (isMark) continue;
        throw new Unpackable(`${path} is in something that is not a folder`);
      }
      if (name === '.wh..wh..opq') this.#clear(parent);
      else if (isMark) this.#remove(parent, name.slice(4));
      else this.#put(parent, name, path.endsWith('/'), what);
    }
    return this;
  }

  /** The content of the file that the path leads to. */
  read(path: string): string | undefined {
    const node = this.#resolve(path.split('/'), 'find');
    return node?.kind === 'file' ? node.content : undefined;
  }

  /** The names in the folder that the path leads to. */
  names(path: string): string[] {
    const node = this.#resolve(path.split('/'), 'find');
    return node?.kind === 'folder' ? [...node.children.keys()] : [];
  }

  #put(parent: Folder, name: string, isFolder: boolean, what: Item[1]): void {
    const before = parent.children.get(name);
    let node: Node;
    if (isFolder) node = before?.kind === 'folder' ? before : { kind: 'folder', children: new Map() };
    else if (typeof what === 'object' && 'symlink' in what) node = { kind: 'symlink', target: what.symlink };
    else if (typeof what === 'object' && 'hardLink' in what) node = this.#named(what.hardLink);
    else node = { kind: 'file', content: String(what) };
    parent.children.set(name, node);
    this.#fresh.add(node);
  }

  /** A copy, so that a mark may hide one name and keep the other. */
  #named(target: string): Node {
    const names = target.split('/');
    const name = names.pop() ?? '';
    const parent = this.#resolve(names, 'find');
    const node = parent?.kind === 'folder' ? parent.children.get(name) : undefined;
    if (node === undefined || node.kind === 'folder') throw new Unpackable(`no file to link to at ${target}`);
    return { ...node };
  }

  #remove(parent: Folder, name: string): void {
    const child = parent.children.get(name);
    if (child?.kind === 'folder') this.#clear(child);
    const isUsed = child?.kind === 'folder' && child.children.size > 0;
    if (child !== undefined && !isUsed && !this.#fresh.has(child)) parent.children.delete(name);
  }

  #clear(folder: Folder): void {
    for (const name of [...folder.children.keys()]) this.#remove(folder, name);
  }

  #resolve(path: readonly string[], way: 'find' | 'make'): Node | undefined {
    const rest = [...path];
    let trail: Folder[] = [this.#root];
    let links = 0;
    let here: Node = this.#root;
    for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
      if (here.kind !== 'folder') {
        if (way === 'make') throw new Unpackable('a file is in the way');
        return undefined;
      }
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (trail.length > 1) trail.pop();
        here = trail.at(-1) ?? this.#root;
        continue;
      }
      let next: Node | undefined = here.children.get(name);
      if (next?.kind === 'symlink') {
        links += 1;
        if (links > 40 && way === 'make') throw new Unpackable('links in a circle');
        if (links > 40) return undefined;
        if (next.target.startsWith('/')) {
          trail = [this.#root];
          here = this.#root;
        }
        rest.unshift(...next.target.split('/'));
        continue;
      }
      if (way === 'make' && next === undefined) {
        next = { kind: 'folder', children: new Map() };
        here.children.set(name, next);
        this.#fresh.add(next);
      }
      if (next === undefined) return undefined;
      here = next;
      if (next.kind === 'folder') trail.push(next);
    }
    return here;
  }
}
