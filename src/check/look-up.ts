import type { ImageUse } from '../model/image-use.ts';
import type { Log, Resolver } from '../model/ports.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import type { Lookup, Resolution } from '../model/resolution.ts';
import { unexpectedFailure } from '../model/unexpected-error.ts';

/** What registries answered about the images of a run. */
export class Answers {
  /** Undefined where none was asked. */
  readonly resolver: Resolver | undefined;
  readonly #known: ReadonlyMap<string, Answer>;

  constructor(resolver: Resolver | undefined, known: ReadonlyMap<string, Answer>) {
    this.resolver = resolver;
    this.#known = known;
  }

  of({ reference }: ImageUse): Resolution | undefined {
    return reference === undefined ? undefined : this.#known.get(referenceKey(reference))?.resolution;
  }

  /** Names of repositories that answered some question. */
  visibleRepositories(): Set<string> {
    const answered = [...this.#known.values()].filter(
      ({ resolution: { tag, pinned } }) => tag?.ok === true || pinned?.ok === true,
    );
    return new Set(answered.map(({ reference }) => repositoryName(reference)));
  }

  /** Registries of which nothing is known now: every look-up failed, and none with a plain "there is no such tag". */
  silentRegistries(): string[] {
    const isSilent = new Map<string, boolean>();
    for (const { reference, resolution } of this.#known.values()) {
      const lookup = resolution.tag ?? resolution.pinned;
      const failed = lookup !== undefined && !lookup.ok && lookup.failure.code !== 'not-found';
      isSilent.set(reference.registry, failed && isSilent.get(reference.registry) !== false);
    }
    return [...isSilent].flatMap(([registry, silent]) => (silent ? [registry] : [])).sort();
  }
}

interface Answer {
  readonly reference: Reference;
  readonly resolution: Resolution;
}

/** One question per distinct image, tag and digest. @param makeResolver undefined: no registry is asked */
export async function lookUp(
  uses: readonly ImageUse[],
  makeResolver: (() => Promise<Resolver>) | undefined,
  log: Log,
): Promise<Answers> {
  const distinct = new Map<string, Reference>();
  for (const { reference, skipReason } of uses) {
    if (reference !== undefined && skipReason === undefined) distinct.set(referenceKey(reference), reference);
  }
  if (makeResolver === undefined || distinct.size === 0) return new Answers(undefined, new Map());
  const resolver = await makeResolver();
  let done = 0;
  const answers = [...distinct].map(async ([key, reference]) => {
    const resolution = await resolver.resolve(reference).catch((error: unknown) => failed(reference, error));
    done += 1;
    log.progress(`looked up ${done} of ${distinct.size} images`);
    return [key, { reference, resolution }] as const;
  });
  return new Answers(resolver, new Map(await Promise.all(answers)));
}

/** A look-up that went wrong in a way that nobody has foreseen: the others go on. */
function failed(reference: Reference, error: unknown): Resolution {
  const failure: Lookup<never> = { ok: false, failure: unexpectedFailure(error, reference) };
  const hasTag = reference.tag !== undefined;
  return { tag: hasTag ? failure : undefined, pinned: hasTag ? undefined : failure, platform: undefined };
}
