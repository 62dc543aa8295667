import type { Stage } from '../../model/image-use.ts';
import { lastIndexAtOrBefore } from '../../util/binary-search.ts';

/** Stages that one word is compared with, so that time stays linear in a file of very many. */
const MAX_COMPARED = 500;

/** The build stages of a file, in order. */
export class StageTable {
  readonly #names: (string | undefined)[] = [];
  /** More than one where a name is given again. */
  readonly #indexes = new Map<string, number[]>();

  /** @param name lower case */
  add(name: string | undefined): void {
    if (name !== undefined) {
      const indexes = this.#indexes.get(name);
      if (indexes === undefined) this.#indexes.set(name, [this.#names.length]);
      else indexes.push(this.#names.length);
    }
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
    return (this.#indexes.get(name)?.[0] ?? before) < before;
  }

  /** FROM: of the stages above with that exact lower-case name, the last one. */
  earlier(name: string, before: number): number | undefined {
    const indexes = this.#indexes.get(name) ?? [];
    const index = indexes[lastIndexAtOrBefore(indexes.length, before - 1, (each) => indexes[each] ?? 0)];
    return index !== undefined && index < before ? index : undefined;
  }

  /** FROM with a variable that differs by platform, as in `FROM base-$TARGETARCH`: a stage above that it can mean. */
  mayBeEarlier(prefix: string, suffix: string, before: number): boolean {
    const known = prefix.length + suffix.length;
    let compared = 0;
    for (const [name, [index = before]] of this.#indexes) {
      compared += 1;
      if (index >= before || compared > MAX_COMPARED) return false;
      if (name.length > known && name.startsWith(prefix) && name.endsWith(suffix)) return true;
    }
    return false;
  }

  /** COPY and mounts: any stage's name, in any case; one further below is a build error and never an image. */
  isStageName(name: string): boolean {
    return this.#indexes.has(name.toLowerCase());
  }

  /** COPY: the stage that it gives by its name in any case, the last one of that name, or by its number. */
  find(word: string): number | undefined {
    const number = stageNumber(word);
    if (number !== undefined) return this.has(number) ? number : undefined;
    return this.#indexes.get(word.toLowerCase())?.at(-1);
  }
}

/** The number that COPY --from gives in place of a stage's name: what strconv.Atoi takes, so not a very large one. */
export function stageNumber(word: string): number | undefined {
  const isNumber = /^[+-]?0*\d{1,19}$/.test(word) && BigInt.asIntN(64, BigInt(word)) === BigInt(word);
  return isNumber ? Number(word) : undefined;
}
