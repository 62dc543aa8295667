import type { DigestHistory } from '../../model/digest-history.ts';
import { OperationalError } from '../../model/error.ts';
import { formatPlatforms, type Platform } from '../../model/platform.ts';
import type { Clock, DigestHistoryStore, Log, Resolver } from '../../model/ports.ts';
import { RepositoryTagsCache } from '../../tags/repository-tags.ts';
import { ignoredRules, tagAllowance } from '../ignore.ts';
import type { JudgedUse } from '../judge.ts';
import type { CheckSettings, IgnoreEntry } from '../settings.ts';
import { placeOfUse } from '../use-words.ts';
import { applyCooldown } from './cooldown.ts';
import type { KnownMoveLookup } from './digest-move.ts';
import { createIndexPairReader, type MoveCheckParts } from './digest-move.ts';
import { DigestRecorder } from './digest-recorder.ts';
import { holdLostPlatforms } from './lost-platforms.ts';
import { moveTags } from './newer-tags.ts';
import { ignoring, type ProposedUse, proposeCurrent, RULE_FIXED_BY_EDIT } from './proposed-use.ts';
import { holdSameContent } from './same-content.ts';

/** What decides what is proposed, beside the verdicts. */
export interface ProposalParts {
  /** Undefined where no registry is asked. */
  readonly resolver: Resolver | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Read only where a policy has a `min-age`. */
  readonly digestHistory: DigestHistoryStore;
  /** `check`: tags stay, and nothing is noted. */
  readonly purpose: 'check' | 'bump';
  readonly knownMove: KnownMoveLookup;
}

/** What decides what is proposed, of the settings. `ignore`: the entries that count today. */
export type ProposalSettings = Pick<
  CheckSettings,
  'policyOf' | 'pin' | 'platforms' | 'sameContent' | 'ignoresImage' | 'ignore'
>;

/** Proposes what to write: the current digest, one that has matured, or a newer tag; and holds back what would do harm. */
export async function propose(
  judged: readonly JudgedUse[],
  parts: ProposalParts,
  settings: ProposalSettings,
): Promise<readonly ProposedUse[]> {
  const uses = judged.map((verdict) => withoutIgnoredEdits(proposeCurrent(verdict), settings.ignore));
  const { resolver } = parts;
  return resolver === undefined ? uses : improve(uses, { ...parts, resolver }, settings);
}

/** A use whose rule is ignored isn't edited for that rule either. */
function withoutIgnoredEdits(proposed: ProposedUse, ignore: readonly IgnoreEntry[]): ProposedUse {
  const rule = RULE_FIXED_BY_EDIT[proposed.status];
  return rule !== undefined && ignoredRules(proposed.use, ignore)(rule) ? ignoring(proposed) : proposed;
}

async function improve(
  uses: readonly ProposedUse[],
  parts: ProposalParts & { readonly resolver: Resolver },
  settings: ProposalSettings,
): Promise<readonly ProposedUse[]> {
  const { resolver, clock, log, digestHistory, purpose } = parts;
  const { policyOf, pin } = settings;
  const now = clock.now();
  const minAge = (judged: ProposedUse): number => policyOf(judged.use).minAge;
  const longest = uses.reduce((most, judged) => Math.max(most, judged.current === undefined ? 0 : minAge(judged)), 0);
  const recorder = new DigestRecorder(longest > 0 ? await readHistory(digestHistory, purpose, log) : new Map(), now);
  const cooled = await applyCooldown(uses, { resolver, recorder, now, minAge });
  const held = (judged: ProposedUse): ProposedUse => cooled.get(judged) ?? judged;
  if (purpose === 'check') return uses.map(held);
  const tagLists = new RepositoryTagsCache();
  const tagParts = {
    held,
    resolver,
    tagLists,
    recorder,
    now,
    log,
    policyOf,
    pin,
    allows: tagAllowance(settings, now),
  };
  const moved = await moveTags(uses, 'version', tagParts);
  const onward = await moveTags(uses, 'codename', tagParts);
  if (longest > 0) await recorder.save(digestHistory, longest);
  const proposed = uses.map((judged) => moved.get(judged) ?? held(judged));
  const images = resolver.images();
  const checkParts = {
    images,
    readIndexPair: createIndexPairReader(images),
    platforms: settings.platforms,
    knownMove: parts.knownMove,
  };
  const usable = await holdUnusable(proposed, uses.map(held), checkParts, log);
  const checked = settings.sameContent === 'hold' ? await holdSameContent(usable, checkParts) : usable;
  const gone = await holdLostPlatforms([...onward.values()], checkParts);
  const followers = new Map(gone.map((judged) => [judged.use, judged]));
  return checked.map((judged) => withOnward(judged, followers.get(judged.use)));
}

/** Without the moves after which a platform in use would be gone. @param instead what there is without newer tags */
async function holdUnusable(
  proposed: readonly ProposedUse[],
  instead: readonly ProposedUse[],
  checkParts: MoveCheckParts,
  log: Log,
): Promise<readonly ProposedUse[]> {
  const checked = await holdLostPlatforms(proposed, checkParts);
  if (!checked.some(isMissed)) return checked;
  for (const { use, proposal, lostPlatforms } of checked.filter(isMissed)) {
    const lacks = lacked(lostPlatforms);
    log.info(`${placeOfUse(use)}: ${use.written} stays with its tag: ${proposal?.tag} lacks ${lacks}.`);
  }
  return holdLostPlatforms(
    checked.map((judged, index) => (isMissed(judged) ? (instead[index] ?? judged) : judged)),
    checkParts,
  );
}

/** A use with what was found for its move to a later release of its distribution. */
function withOnward(judged: ProposedUse, found: ProposedUse | undefined): ProposedUse {
  if (found === undefined) return judged;
  const { proposal, seenSince, edits, lostPlatforms, droppedPlatforms } = found;
  const { tagNote = found.tagNote } = judged;
  if (proposal?.tag === undefined) return { ...judged, tagNote };
  if (edits.length > 0) return { ...judged, tagNote, onward: { proposal, seenSince, edits, droppedPlatforms } };
  const lacks = lacked(lostPlatforms);
  return { ...judged, tagNote: `${judged.use.resolved} could go on to ${proposal.tag}, which lacks ${lacks}.` };
}

/** Where the image itself lacks nothing, it is held back with another one that shares its edit. */
function lacked(lostPlatforms: readonly Platform[]): string {
  return formatPlatforms(lostPlatforms) || 'a platform that another reference uses';
}

/** A newer tag that can't be used is no reason to leave the digest of the present one behind. */
function isMissed({ proposal, edits, status }: ProposedUse): boolean {
  return proposal?.tag !== undefined && edits.length === 0 && status !== 'fresh';
}

/** A check goes on without the record: everything waits then. Where something is proposed, a record must be there. */
async function readHistory(
  store: DigestHistoryStore,
  purpose: ProposalParts['purpose'],
  log: Log,
): Promise<DigestHistory> {
  if (purpose === 'bump') return store.read();
  try {
    return await store.read();
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    log.warning(error.message);
    return new Map();
  }
}
