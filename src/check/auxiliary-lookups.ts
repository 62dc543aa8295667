import type { ImageReader, Resolver } from '../model/ports.ts';
import { familiarName, type Reference, repositoryName } from '../model/reference.ts';
import type { Lookup, LookupFailure } from '../model/resolution.ts';
import type { JudgedUse } from './judgement.ts';

/** What was asked for, by what it would have brought. */
type Question = 'tags' | 'image' | 'content';

/** What an answer would have told. */
const MISSED: Readonly<Record<Question, (name: string) => string>> = {
  tags: (name) => `A newer tag of ${name} may be missed.`,
  image: (name) => `A newer tag or digest of ${name} may be missed.`,
  content: (name) => `Some of what is in ${name} may be missed.`,
};

interface Miss {
  readonly repository: string;
  readonly question: Question;
  readonly failure: LookupFailure;
  readonly name: string;
}

/**
 * A resolver for all that is asked once the verdicts are there: tags to move to, platforms, what is in an image. No verdict
 * depends on it, so a caller goes on without an answer. What got none is noted and told: an unknown is never silent.
 */
export class AuxiliaryLookups implements Resolver {
  readonly #resolver: Resolver;
  readonly #misses: Miss[] = [];
  /** By image and reason, and the messages of the verdicts themselves. */
  readonly #told: Set<string>;

  constructor(resolver: Resolver, verdicts: readonly JudgedUse[]) {
    this.#resolver = resolver;
    this.#told = new Set(
      verdicts.flatMap(({ failure, unreadPin }) => [failure, unreadPin]).map((one) => one?.message ?? ''),
    );
  }

  /** Whether the run's time was up before something was asked. */
  get timeWasUp(): boolean {
    return this.#misses.some(({ failure }) => failure.code === 'deadline-exceeded');
  }

  /** The uses with what got no answer and wasn't told yet: once by image and reason, at the first place of the image. */
  tell(uses: readonly JudgedUse[]): readonly JudgedUse[] {
    const untold = this.#misses.filter(({ failure: { message } }) => !this.#told.has(message));
    if (untold.length === 0) return uses;
    // Their order is that of the answers, which differs from run to run.
    const sorted = untold.sort((a, b) => (a.failure.message < b.failure.message ? -1 : 1));
    return uses.map((judged) => {
      const { reference, skipReason } = judged.use;
      if (reference === undefined || skipReason !== undefined) return judged;
      const notes = sorted.flatMap((miss) => {
        const key = `${miss.repository}\n${miss.question}\n${miss.failure.code}`;
        if (miss.repository !== repositoryName(reference) || this.#told.has(key)) return [];
        this.#told.add(key);
        return [`${miss.failure.message} ${MISSED[miss.question](miss.name)}`];
      });
      return notes.length === 0 ? judged : { ...judged, notes: [...judged.notes, ...notes] };
    });
  }

  async resolve(reference: Reference): ReturnType<Resolver['resolve']> {
    const resolution = await this.#resolver.resolve(reference);
    for (const lookup of [resolution.tag, resolution.pinned]) {
      // That there is no such image is an answer.
      if (lookup?.ok === false && lookup.failure.code !== 'not-found') this.#note(reference, 'image', lookup);
    }
    return resolution;
  }

  async tags(reference: Reference): ReturnType<Resolver['tags']> {
    return this.#note(reference, 'tags', await this.#resolver.tags(reference));
  }

  statistics(): ReturnType<Resolver['statistics']> {
    return this.#resolver.statistics();
  }

  images(): ImageReader {
    const images = this.#resolver.images();
    const noted = async <T>(reference: Reference, lookup: Promise<Lookup<T>>): Promise<Lookup<T>> =>
      this.#note(reference, 'content', await lookup);
    return {
      index: (reference, digest) => noted(reference, images.index(reference, digest)),
      image: (reference, digest) => noted(reference, images.image(reference, digest)),
      manifest: (reference, digest) => noted(reference, images.manifest(reference, digest)),
      tagged: (reference, tag) => noted(reference, images.tagged(reference, tag)),
      referrers: (reference, digest) => noted(reference, images.referrers(reference, digest)),
      blob: (reference, digest, limit) => noted(reference, images.blob(reference, digest, limit)),
      layers: (reference) => images.layers(reference),
      recall: (digest, kind, parse) => images.recall(digest, kind, parse),
      keep: (digest, kind, text) => images.keep(digest, kind, text),
      isPullLimitLow: (reference) => images.isPullLimitLow(reference),
    };
  }

  #note<T>(reference: Reference, question: Question, lookup: Lookup<T>): Lookup<T> {
    const failure = lookup.ok ? lookup.incomplete : lookup.failure;
    if (failure !== undefined) {
      this.#misses.push({ repository: repositoryName(reference), question, failure, name: familiarName(reference) });
    }
    return lookup;
  }
}
