import type { ImageReader, Resolver } from '../model/ports.ts';
import { familiarName, type Reference, repositoryName } from '../model/reference.ts';
import type { Lookup, LookupFailure } from '../model/resolution.ts';
import type { JudgedUse } from './judge.ts';
import type { ReportedUse } from './report.ts';

/** What was asked for, by what it would have brought. */
type Question = 'tags' | 'image' | 'content';

/** What an answer would have told. */
const MISSED: Readonly<Record<Question, (name: string) => string>> = {
  tags: (name) => `A newer tag of ${name} may be missed.`,
  image: (name) => `A newer tag or digest of ${name} may be missed.`,
  content: (name) => `Some content of ${name} may be missed.`,
};

interface Miss {
  readonly question: Question;
  readonly failure: LookupFailure;
  readonly name: string;
}

/**
 * All that is asked of registries after the verdicts: tags to move to, platforms, what is in an image. No verdict depends on
 * it, so a caller goes on without an answer. What got no answer is noted once, so that an unknown is never silent.
 */
export class AuxiliaryLookups {
  /** Undefined where no registry is asked. */
  readonly resolver: Resolver | undefined;
  /** Look-ups without an answer that no note tells of yet, by repository, then by question and reason. */
  readonly #misses = new Map<string, Map<string, Miss>>();
  /** What is noted, by repository, question and reason; and the messages of the verdicts themselves. */
  readonly #noted: Set<string>;
  #timeWasUp = false;

  constructor(resolver: Resolver | undefined, verdicts: readonly JudgedUse[]) {
    this.resolver = resolver && this.#noting(resolver);
    const failures = verdicts.flatMap(({ failure, unreadPin }) => [failure, unreadPin]);
    this.#noted = new Set(failures.flatMap((failure) => failure?.message ?? []));
  }

  /** Whether the run's time was up before something was asked. */
  get timeWasUp(): boolean {
    return this.#timeWasUp;
  }

  /** Adds what got no answer and isn't noted yet: once by repository and reason, at the first use of the repository. */
  withNotes(uses: readonly ReportedUse[]): readonly ReportedUse[] {
    if (this.#misses.size === 0) return uses;
    return uses.map((reported) => {
      const notes = this.#takeNotes(reported);
      return notes.length === 0 ? reported : { ...reported, notes: [...reported.notes, ...notes] };
    });
  }

  #takeNotes({ use: { reference }, skipReason }: ReportedUse): string[] {
    if (reference === undefined || skipReason !== undefined) return [];
    const misses = this.#misses.get(repositoryName(reference));
    if (misses === undefined) return [];
    this.#misses.delete(repositoryName(reference));
    for (const key of misses.keys()) this.#noted.add(key);
    // Answers come in any order.
    const sorted = [...misses.values()].sort((a, b) => (a.failure.message < b.failure.message ? -1 : 1));
    return sorted.map(({ failure, question, name }) => `${failure.message} ${MISSED[question](name)}`);
  }

  #noting(resolver: Resolver): Resolver {
    const images = resolver.images();
    const noted = async <T>(reference: Reference, lookup: Promise<Lookup<T>>): Promise<Lookup<T>> =>
      this.#note(reference, 'content', await lookup);
    const reader: ImageReader = {
      index: (reference, digest) => noted(reference, images.index(reference, digest)),
      image: (reference, digest) => noted(reference, images.image(reference, digest)),
      manifest: (reference, digest) => noted(reference, images.manifest(reference, digest)),
      tagged: (reference, tag) => noted(reference, images.tagged(reference, tag)),
      referrers: (reference, digest) => noted(reference, images.referrers(reference, digest)),
      blob: (reference, digest, limit) => noted(reference, images.blob(reference, digest, limit)),
      layers: (reference) => images.layers(reference),
      readCached: (digest, kind, parse) => images.readCached(digest, kind, parse),
      writeCached: (digest, kind, text) => images.writeCached(digest, kind, text),
      isPullLimitLow: (reference) => images.isPullLimitLow(reference),
    };
    return {
      resolve: async (reference) => {
        const resolution = await resolver.resolve(reference);
        for (const lookup of [resolution.tag, resolution.pinned]) {
          // That there is no such image is an answer.
          if (lookup?.ok === false && lookup.failure.code !== 'not-found') this.#note(reference, 'image', lookup);
        }
        return resolution;
      },
      tags: async (reference) => this.#note(reference, 'tags', await resolver.tags(reference)),
      images: () => reader,
      statistics: () => resolver.statistics(),
    };
  }

  #note<T>(reference: Reference, question: Question, lookup: Lookup<T>): Lookup<T> {
    const failure = lookup.ok ? lookup.incomplete : lookup.failure;
    if (failure === undefined) return lookup;
    if (failure.code === 'deadline-exceeded') this.#timeWasUp = true;
    const repository = repositoryName(reference);
    const key = `${repository}\n${question}\n${failure.code}`;
    if (this.#noted.has(key) || this.#noted.has(failure.message)) return lookup;
    const misses = this.#misses.get(repository) ?? new Map<string, Miss>();
    const known = misses.get(key);
    // Of several the first in the alphabet, whichever came first: a report is the same in each run.
    if (known === undefined || failure.message < known.failure.message) {
      misses.set(key, { question, failure, name: familiarName(reference) });
    }
    this.#misses.set(repository, misses);
    return lookup;
  }
}
