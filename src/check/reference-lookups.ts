import type { ImageUse, SkipReason } from '../model/image-use.ts';
import type { Log, Resolver } from '../model/ports.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import type { Lookup, Resolution } from '../model/resolution.ts';
import { unexpectedFailure } from '../model/unexpected-error.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import { isIgnored } from './ignore.ts';
import { type JudgedUse, judge, type Verdict, verdictOn } from './judge.ts';
import type { CheckSettings } from './settings.ts';

/** A reference with the verdict on it. */
export interface JudgedReference {
  readonly reference: Reference;
  readonly verdict: Verdict;
}

/** A reference with what its registry says of it. */
interface Answer {
  readonly reference: Reference;
  /** Undefined until it is there. */
  resolution: Resolution | undefined;
}

/** Looks up each distinct tag and digest of a run once, and judges uses by the answers. */
export class ReferenceLookups {
  readonly #settings: Pick<CheckSettings, 'ignoresImage' | 'ignore'>;
  readonly #makeResolver: (() => Promise<Resolver>) | undefined;
  readonly #log: Pick<Log, 'progress'>;
  #making: Promise<Resolver> | undefined;
  #resolver: Resolver | undefined;
  /** By reference, in the order of the look-ups. */
  readonly #answers = new Map<string, Answer>();
  #pending: Promise<void>[] = [];
  #done = 0;
  #visible: ReadonlySet<string> = new Set();
  readonly #verdicts = new Map<string, Verdict>();

  /**
   * @param settings `ignore`: the entries that count today
   * @param makeResolver undefined: no registry is asked
   */
  constructor(
    settings: Pick<CheckSettings, 'ignoresImage' | 'ignore'>,
    makeResolver: (() => Promise<Resolver>) | undefined,
    log: Pick<Log, 'progress'>,
  ) {
    this.#settings = settings;
    this.#makeResolver = makeResolver;
    this.#log = log;
  }

  /** Undefined where no registry was asked. */
  get resolver(): Resolver | undefined {
    return this.#resolver;
  }

  /** Starts to look up the references of the uses that were not looked up yet. */
  start(uses: readonly ImageUse[]): void {
    if (this.#makeResolver === undefined) return;
    for (const use of uses) {
      const { reference } = use;
      if (reference === undefined || this.#skipReasonOf(use) !== undefined) continue;
      const key = referenceKey(reference);
      if (this.#answers.has(key)) continue;
      this.#making ??= this.#makeResolver();
      const answer: Answer = { reference, resolution: undefined };
      this.#answers.set(key, answer);
      const lookup = this.#lookUp(answer, this.#making);
      this.#pending.push(lookup);
      // `settle` tells of the error.
      lookup.catch(() => {});
    }
  }

  /** Waits for the answers to all look-ups that were started. @throws where there is no resolver */
  async settle(): Promise<void> {
    if (this.#pending.length === 0) return;
    await Promise.all(this.#pending);
    this.#pending = [];
    this.#visible = visibleRepositories(this.#answers.values());
    this.#verdicts.clear();
  }

  /** The verdict on a use whose look-up, if it needs one, has its answer. */
  judge(use: ImageUse): JudgedUse {
    const { reference } = use;
    return judge(use, this.#skipReasonOf(use), reference && this.#verdictOn(referenceKey(reference), reference));
  }

  /** The references that were looked up, with their verdicts. */
  judged(): JudgedReference[] {
    return Array.from(this.#answers, ([key, { reference }]) => ({
      reference,
      verdict: this.#verdictOn(key, reference),
    }));
  }

  /** Hosts of registries at which every look-up failed, none of them with a plain "there is no such tag". Sorted. */
  silentRegistries(): readonly string[] {
    return silentRegistries(this.#answers.values());
  }

  #verdictOn(key: string, reference: Reference): Verdict {
    const resolution = this.#answers.get(key)?.resolution;
    if (resolution === undefined) return verdictOn(reference, resolution, this.#visible);
    return getOrCreate(this.#verdicts, key, () => verdictOn(reference, resolution, this.#visible));
  }

  #skipReasonOf(use: ImageUse): SkipReason | undefined {
    const isNamed = use.reference !== undefined && this.#settings.ignoresImage(use.reference);
    return isNamed || isIgnored(use, this.#settings.ignore) ? 'ignored' : use.skipReason;
  }

  async #lookUp(answer: Answer, making: Promise<Resolver>): Promise<void> {
    const { reference } = answer;
    const resolver = await making;
    this.#resolver = resolver;
    answer.resolution = await resolver.resolve(reference).catch((error: unknown) => failed(reference, error));
    this.#done += 1;
    this.#log.progress(`looked up ${this.#done} of ${this.#answers.size} images`);
  }
}

/** The result of a look-up with an unexpected error; the others go on. */
function failed(reference: Reference, error: unknown): Resolution {
  const failure: Lookup<never> = { ok: false, failure: unexpectedFailure(error, reference) };
  const hasTag = reference.tag !== undefined;
  return { tag: hasTag ? failure : undefined, pinned: hasTag ? undefined : failure, platform: undefined };
}

function visibleRepositories(answers: Iterable<Answer>): Set<string> {
  const answered = [...answers].filter(
    ({ resolution }) => resolution?.tag?.ok === true || resolution?.pinned?.ok === true,
  );
  return new Set(answered.map(({ reference }) => repositoryName(reference)));
}

function silentRegistries(answers: Iterable<Answer>): string[] {
  const isSilent = new Map<string, boolean>();
  for (const { reference, resolution } of answers) {
    const lookup = resolution?.tag ?? resolution?.pinned;
    const hasFailed = lookup !== undefined && !lookup.ok && lookup.failure.code !== 'not-found';
    isSilent.set(reference.registry, hasFailed && isSilent.get(reference.registry) !== false);
  }
  return [...isSilent].flatMap(([registry, silent]) => (silent ? [registry] : [])).sort();
}
