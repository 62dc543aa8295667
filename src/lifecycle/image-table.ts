import { imagePattern } from '../bases/index.ts';

/** Rows that name repositories, on Docker Hub without `docker.io/`: found by the whole name, else by a pattern with `*`. */
export class ImageTable<Row extends { readonly images: readonly string[] }> {
  readonly #named = new Map<string, Row>();
  readonly #starred: { readonly matches: (name: string) => boolean; readonly row: Row }[] = [];

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      for (const image of row.images) {
        const name = /^[^/]+\.[^/]+\//.test(image) ? image : `docker.io/${image}`;
        if (name.includes('*')) this.#starred.push({ matches: imagePattern(name), row });
        else this.#named.set(name, row);
      }
    }
  }

  /** @param name of a repository, with its registry */
  find(name: string): Row | undefined {
    return this.#named.get(name) ?? this.#starred.find(({ matches }) => matches(name))?.row;
  }
}
