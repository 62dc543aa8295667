import type { OtherUse } from '../../model/image-use.ts';
import { familiarReference, type Reference } from '../../model/reference.ts';
import type { SourceText, Span } from '../../model/source-text.ts';
import { addToGroup } from '../../util/group-by.ts';
import type { FromReading } from '../references/from.ts';
import type { ArgScope } from './arg-scope.ts';
import type { ArgDefinition } from './word-fragments.ts';

/** ARGs that are made of one another and are followed; a real file has a few. */
const MAX_REACHED = 100;

/** What uses an ARG, before its place is turned into a line. */
type User = Omit<OtherUse, 'arg' | 'line'> & { readonly span: Span };

/** What the text that is added at the end of a default would become part of. */
interface Reach {
  /** The first place where it would be wrong for any image. */
  readonly user: User | undefined;
  /** The images of the FROMs that end with it, each with the first of them. */
  readonly images: ReadonlyMap<string, FromReading>;
}

/** What a file does with each of the ARGs above its stages, also through other ARGs that are made of them. */
export class ArgUses {
  readonly #source: SourceText;
  readonly #scope: ArgScope;
  readonly #redeclared: ReadonlyMap<string, Span>;
  readonly #dependents = new Map<ArgDefinition, ArgDefinition[]>();
  readonly #froms = new Map<ArgDefinition, FromReading[]>();
  readonly #flags = new Map<string, FromReading>();
  /** The names of ARGs on which something depends that is no text of an image's reference. */
  readonly #bound = new Set<string>();
  readonly #reaches = new Map<ArgDefinition, Reach>();
  readonly #elsewhere = new Map<ArgDefinition, User | undefined>();

  /** @param redeclared by name, where a stage takes an ARG over */
  constructor(
    source: SourceText,
    froms: readonly FromReading[],
    scope: ArgScope,
    redeclared: ReadonlyMap<string, Span>,
  ) {
    this.#source = source;
    this.#scope = scope;
    this.#redeclared = redeclared;
    for (const definition of scope.definitions) {
      for (const used of new Set(definition.uses)) addToGroup(this.#dependents, used, definition);
    }
    for (const from of froms) {
      const { expansion, meaning, flagNames } = from;
      for (const name of flagNames) if (!this.#flags.has(name)) this.#flags.set(name, from);
      if (expansion === undefined) continue;
      if (expansion.uses.length > 0) for (const used of new Set(expansion.uses)) addToGroup(this.#froms, used, from);
      for (const { via, start } of expansion.fragments) {
        if (meaning.kind !== 'image' || start === undefined) for (const name of via) this.#bound.add(name);
      }
    }
  }

  /** What else a digest at the end of the default would reach than references to this very image, which end with it. */
  otherUse(definition: ArgDefinition, reference: Reference, self: Span): OtherUse | undefined {
    const { user, images } = this.#reach(definition);
    const image = familiarReference(reference);
    const other = [...images].find(([name]) => name !== image)?.[1];
    const found =
      user ?? (other && { by: 'from' as const, through: throughOf(other, definition), span: placeOf(other) });
    if (found === undefined) return undefined;
    const isItself = found.by === 'from' && found.span.start === self.start;
    const by = isItself ? 'itself' : found.by;
    const { line } = this.#source.position(found.span.start);
    return { arg: definition.name, by, through: found.through, line };
  }

  /** Whether something depends on the default that is no text of an image's reference: it may not be given another one. */
  isBound(definition: ArgDefinition): boolean {
    if (this.#userElsewhere(definition) !== undefined) return true;
    return [...this.#reached(definition)].some(({ name }) => this.#bound.has(name));
  }

  #reach(definition: ArgDefinition): Reach {
    const known = this.#reaches.get(definition);
    if (known !== undefined) return known;
    const reach = this.#follow(definition);
    this.#reaches.set(definition, reach);
    return reach;
  }

  #follow(definition: ArgDefinition): Reach {
    const images = new Map<string, FromReading>();
    const user = this.#userElsewhere(definition);
    if (user !== undefined) return { user, images };
    const reached = this.#reached(definition);
    const passes = passesOn(definition, reached);
    for (const each of reached) {
      for (const from of this.#froms.get(each) ?? []) {
        const { meaning, expansion } = from;
        const isEnd = expansion?.fragments.at(-1)?.definition === definition;
        if (meaning.kind !== 'image' || !isEnd || !passes(expansion.uses)) {
          return { user: { by: 'from', through: each.name, span: placeOf(from) }, images };
        }
        const image = familiarReference(meaning.reference);
        if (!images.has(image)) images.set(image, from);
      }
    }
    return { user: undefined, images };
  }

  /** Where something else than a FROM uses the ARG, or one that is made of it. */
  #userElsewhere(definition: ArgDefinition): User | undefined {
    if (!this.#elsewhere.has(definition)) this.#elsewhere.set(definition, this.#findElsewhere(definition));
    return this.#elsewhere.get(definition);
  }

  #findElsewhere(definition: ArgDefinition): User | undefined {
    const reached = this.#reached(definition);
    for (const each of reached) {
      const { name: through } = each;
      const isInForce = this.#scope.lookup(through)?.definition === each;
      const stage = isInForce ? this.#redeclared.get(through) : undefined;
      if (stage !== undefined) return { by: 'stage', through, span: stage };
      const flag = isInForce ? this.#flags.get(through) : undefined;
      if (flag !== undefined) return { by: 'flag', through, span: placeOf(flag) };
      const isUsed = each === definition || this.#froms.has(each) || this.#dependents.has(each);
      if (!isUsed || (reached.size >= MAX_REACHED && each !== definition)) {
        return { by: 'arg', through, span: each.line.span(each.at, each.at + through.length) };
      }
    }
    return undefined;
  }

  /** The ARGs whose value changes with the default: first its own, then those that are made of it. */
  #reached(definition: ArgDefinition): ReadonlySet<ArgDefinition> {
    const reached = new Set([definition]);
    for (const each of reached) {
      for (const dependent of this.#dependents.get(each) ?? []) {
        if (reached.size >= MAX_REACHED) return reached;
        reached.add(dependent);
      }
    }
    return reached;
  }
}

/** Whether what is used brings the definition's text in whole, and once. */
function passesOn(
  definition: ArgDefinition,
  reached: ReadonlySet<ArgDefinition>,
): (uses: readonly ArgDefinition[]) => boolean {
  const known = new Map<ArgDefinition, boolean>([[definition, true]]);
  const passes = (uses: readonly ArgDefinition[]): boolean => {
    const [one, ...more] = uses.filter((used) => reached.has(used));
    if (one === undefined || more.length > 0) return false;
    const answer = known.get(one) ?? passes(one.uses);
    known.set(one, answer);
    return answer;
  };
  return passes;
}

function placeOf({ line, word }: FromReading): Span {
  return line.span(word.start, word.end);
}

/** The ARG that the FROM names to get at the default. */
function throughOf({ expansion }: FromReading, { name }: ArgDefinition): string {
  return expansion?.fragments.at(-1)?.via[0] ?? name;
}
