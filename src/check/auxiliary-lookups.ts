import type { ImageReader, Resolver } from '../model/ports.ts';
import { familiarName, type Reference, repositoryName } from '../model/reference.ts';
import type { Lookup, LookupFailure } from '../model/resolution.ts';
import type { JudgedReference } from './reference-lookups.ts';
import type { ReportedUse } from './report.ts';

/** What a look-up asks for. */
type Question = 'tags' | 'image' | 'content';

/** What a report may lack without the answer. */
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
 * The look-ups after the verdicts: newer tags, platforms, the content of images. No verdict depends on them, so callers go on
 * without an answer. Each look-up without an answer is noted once, so that the report says what it may lack.
 */
export class AuxiliaryLookups {
  /** Undefined where no registry is asked. */
  readonly resolver: Resolver | undefined;
  /** Look-ups without an answer that aren't noted yet, by repository, then by question and error code. */
  readonly #misses = new Map<string, Map<string, Miss>>();
  /** The keys of noted look-ups, and the messages of the verdicts. */
  readonly #noted: Set<string>;
  #timeWasUp = false;

  constructor(resolver: Resolver | undefined, judged: readonly JudgedReference[]) {
    this.resolver = resolver && this.#withMissesRecorded(resolver);
    const failures = judged.flatMap(({ verdict }) => [verdict.failure, verdict.unreadPin]);
    this.#noted = new Set(failures.flatMap((failure) => failure?.message ?? []));
  }

  /** Whether a look-up failed because the run had reached its time limit. */
  get timeWasUp(): boolean {
    return this.#timeWasUp;
  }

  /** Adds notes on look-ups without an answer, each once, to the first use of their repository. */
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

  #withMissesRecorded(resolver: Resolver): Resolver {
    const images = resolver.images();
    const recorded = async <T>(reference: Reference, lookup: Promise<Lookup<T>>): Promise<Lookup<T>> =>
      this.#recordMiss(reference, 'content', await lookup);
    const reader: ImageReader = {
      index: (reference, digest) => recorded(reference, images.index(reference, digest)),
      image: (reference, digest) => recorded(reference, images.image(reference, digest)),
      manifest: (reference, digest) => recorded(reference, images.manifest(reference, digest)),
      tagged: (reference, tag) => recorded(reference, images.tagged(reference, tag)),
      referrers: (reference, digest) => recorded(reference, images.referrers(reference, digest)),
      blob: (reference, digest, limit) => recorded(reference, images.blob(reference, digest, limit)),
      layers: (reference) => images.layers(reference),
      readCached: (digest, kind, parse) => images.readCached(digest, kind, parse),
      writeCached: (digest, kind, text) => images.writeCached(digest, kind, text),
      isPullLimitLow: (reference) => images.isPullLimitLow(reference),
    };
    return {
      resolve: async (reference) => {
        const resolution = await resolver.resolve(reference);
        for (const lookup of [resolution.tag, resolution.pinned]) {
          // "Not found" is an answer.
          if (lookup?.ok === false && lookup.failure.code !== 'not-found') this.#recordMiss(reference, 'image', lookup);
        }
        return resolution;
      },
      tags: async (reference) => this.#recordMiss(reference, 'tags', await resolver.tags(reference)),
      images: () => reader,
      statistics: () => resolver.statistics(),
    };
  }

  #recordMiss<T>(reference: Reference, question: Question, lookup: Lookup<T>): Lookup<T> {
    const failure = lookup.ok ? lookup.incomplete : lookup.failure;
    if (failure === undefined) return lookup;
    if (failure.code === 'deadline-exceeded') this.#timeWasUp = true;
    const repository = repositoryName(reference);
    const key = `${repository}\n${question}\n${failure.code}`;
    if (this.#noted.has(key) || this.#noted.has(failure.message)) return lookup;
    const misses = this.#misses.get(repository) ?? new Map<string, Miss>();
    const known = misses.get(key);
    // The first message in the alphabet, not the first to arrive: each run gives the same report.
    if (known === undefined || failure.message < known.failure.message) {
      misses.set(key, { question, failure, name: familiarName(reference) });
    }
    this.#misses.set(repository, misses);
    return lookup;
  }
}
