import type { ImageUse, SkipReason } from '../model/image-use.ts';
import type { Log, Resolver } from '../model/ports.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import type { Lookup, Resolution } from '../model/resolution.ts';
import { unexpectedFailure } from '../model/unexpected-error.ts';
import { isIgnored } from './ignore.ts';
import type { ResolvedUse } from './judge.ts';
import type { CheckSettings } from './settings.ts';

/** The uses of a run with the answers of their registries. */
interface Resolved {
  /** In the order of the uses. */
  readonly resolved: readonly ResolvedUse[];
  /** Undefined where no registry was asked. */
  readonly resolver: Resolver | undefined;
  /** Names of repositories that answered some question. */
  readonly visibleRepositories: ReadonlySet<string>;
  /** Hosts of registries at which every look-up failed, none of them with a plain "there is no such tag". Sorted. */
  readonly silentRegistries: readonly string[];
}

/**
 * Looks up each distinct tag and digest once.
 * @param settings `ignore`: the entries that count today
 * @param makeResolver undefined: no registry is asked
 */
export async function resolveUses(
  uses: readonly ImageUse[],
  settings: Pick<CheckSettings, 'ignoresImage' | 'ignore'>,
  makeResolver: (() => Promise<Resolver>) | undefined,
  log: Log,
): Promise<Resolved> {
  const pending = uses.map((use) => ({ use, skipReason: skipReasonOf(use, settings) }));
  const distinct = new Map<string, Reference>();
  for (const {
    use: { reference },
    skipReason,
  } of pending) {
    if (reference !== undefined && skipReason === undefined) distinct.set(referenceKey(reference), reference);
  }
  const resolver = distinct.size === 0 ? undefined : await makeResolver?.();
  const answers = resolver === undefined ? new Map<string, Answer>() : await lookUp(distinct, resolver, log);
  const resolutionOf = ({ reference }: ImageUse): Resolution | undefined =>
    reference === undefined ? undefined : answers.get(referenceKey(reference))?.resolution;
  return {
    resolved: pending.map(({ use, skipReason }) => ({ use, skipReason, resolution: resolutionOf(use) })),
    resolver,
    visibleRepositories: visibleRepositories(answers.values()),
    silentRegistries: silentRegistries(answers.values()),
  };
}

function skipReasonOf(use: ImageUse, settings: Pick<CheckSettings, 'ignoresImage' | 'ignore'>): SkipReason | undefined {
  const isNamed = use.reference !== undefined && settings.ignoresImage(use.reference);
  return isNamed || isIgnored(use, settings.ignore) ? 'ignored' : use.skipReason;
}

interface Answer {
  readonly reference: Reference;
  readonly resolution: Resolution;
}

async function lookUp(
  distinct: ReadonlyMap<string, Reference>,
  resolver: Resolver,
  log: Log,
): Promise<Map<string, Answer>> {
  let done = 0;
  const answers = [...distinct].map(async ([key, reference]) => {
    const resolution = await resolver.resolve(reference).catch((error: unknown) => failed(reference, error));
    done += 1;
    log.progress(`looked up ${done} of ${distinct.size} images`);
    return [key, { reference, resolution }] as const;
  });
  return new Map(await Promise.all(answers));
}

/** The result of a look-up with an unexpected error; the others go on. */
function failed(reference: Reference, error: unknown): Resolution {
  const failure: Lookup<never> = { ok: false, failure: unexpectedFailure(error, reference) };
  const hasTag = reference.tag !== undefined;
  return { tag: hasTag ? failure : undefined, pinned: hasTag ? undefined : failure, platform: undefined };
}

function visibleRepositories(answers: Iterable<Answer>): Set<string> {
  const answered = [...answers].filter(({ resolution: { tag, pinned } }) => tag?.ok === true || pinned?.ok === true);
  return new Set(answered.map(({ reference }) => repositoryName(reference)));
}

function silentRegistries(answers: Iterable<Answer>): string[] {
  const isSilent = new Map<string, boolean>();
  for (const { reference, resolution } of answers) {
    const lookup = resolution.tag ?? resolution.pinned;
    const hasFailed = lookup !== undefined && !lookup.ok && lookup.failure.code !== 'not-found';
    isSilent.set(reference.registry, hasFailed && isSilent.get(reference.registry) !== false);
  }
  return [...isSilent].flatMap(([registry, silent]) => (silent ? [registry] : [])).sort();
}
