import type { Stage } from '../../model/image-use.ts';

/** Stages that one word is compared with: a file of very many, and as many such words, would take its square in time. */
const MAX_LOOKED_AT = 500;

/** The build stages of a file, in order. */
export class StageTable {
  readonly #names: (string | undefined)[] = [];
  readonly #firstIndex = new Map<string, number>();

  /** @param name lower case */
  add(name: string | undefined): void {
    if (name !== undefined && !this.#firstIndex.has(name)) this.#firstIndex.set(name, this.#names.length);
    this.#names.push(name);
  }

  get count(): number {
    return this.#names.length;
  }

  has(index: number): boolean {
    return index >= 0 && index < this.#names.length;
  }

  at(index: number): Stage {
    return { name: this.#names[index], index, final: index === this.#names.length - 1 };
  }

  /** FROM: the exact lower-case name of a stage above. */
  isEarlier(name: string, before: number): boolean {
    return (this.#firstIndex.get(name) ?? before) < before;
  }

  /** FROM with a variable that differs by platform, as in `FROM base-$TARGETARCH`: a stage above that it can mean. */
  mayBeEarlier(prefix: string, suffix: string, before: number): boolean {
    const known = prefix.length + suffix.length;
    let looked = 0;
    for (const [name, index] of this.#firstIndex) {
      looked += 1;
      if (index >= before || looked > MAX_LOOKED_AT) return false;
      if (name.length > known && name.startsWith(prefix) && name.endsWith(suffix)) return true;
    }
    return false;
  }

  /** COPY and mounts: any stage's name, in any case; one further below is a build error and never an image. */
  isAny(name: string): boolean {
    return this.#firstIndex.has(name.toLowerCase());
  }
}
